"""What a procedure of the desk is given, and what it offers for a chosen order: known to all of them, knowing none."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from servicedesk.desktop.parts import WindowParts
from servicedesk.desktop.work import Work
from servicedesk.services.lookup_records import OrderCard

if TYPE_CHECKING:  # a panel stands in lookup, which is told of actions by this module
    from servicedesk.desktop.lookup.order_panel import OrderPanel


@dataclass(frozen=True, slots=True)
class Desk:
    """What a procedure works with: the use cases, the thread for acts, the thread for reading, the window above it."""

    parts: WindowParts
    work: Work
    reading: Work
    window: QWidget


@dataclass(frozen=True, slots=True)
class OrderAction:
    """Something that can be done with the order chosen in lookup. ``key`` may be empty; ``fits`` says whether it is
    offered for this order; ``open`` begins it, and calls its second argument when the order was changed; ``panel``
    makes what is shown beside the list instead.
    """

    text: str
    key: str
    fits: Callable[[OrderCard], bool]
    open: Callable[[OrderCard, Callable[[], None]], None] = lambda _card, _changed: None
    panel: Callable[[OrderCard], "OrderPanel"] | None = None
