"""The procedures of the desk beyond its three first tabs: the pages of the store and of the director, and what can be
done with a chosen order. Each stands on one line here and lives in a package of its own.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.paged_tab import PageEntry
from servicedesk.desktop.parts import WindowParts
from servicedesk.desktop.work import Work
from servicedesk.services.lookup_records import OrderCard


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
    offered for this order; ``open`` begins it, and calls its second argument when the order was changed.
    """

    text: str
    key: str
    fits: Callable[[OrderCard], bool]
    open: Callable[[OrderCard, Callable[[], None]], None]


def store_pages(desk: Desk) -> tuple[PageEntry, ...]:
    """The pages of the store's tab, the first one in sight first."""
    return ()


def director_pages(desk: Desk) -> tuple[PageEntry, ...]:
    """The pages of the director's tab."""
    return ()


def order_actions(desk: Desk) -> tuple[OrderAction, ...]:
    """What can be done with a chosen order beyond what has its own button."""
    return ()


def said(text: str) -> str:
    """A text of this module in the user's language."""
    return QCoreApplication.translate("Procedures", text)
