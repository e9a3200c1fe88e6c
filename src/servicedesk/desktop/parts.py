"""What the window is given to work with: the use cases of the desk and the few things of this workstation."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # start-up: each is loaded when something is first asked of it
    from servicedesk.domain.refusals import Refusal
    from servicedesk.services.cases.lost_receipts import LostReceipts
    from servicedesk.services.cases.passports import CasePassports
    from servicedesk.services.counting.counts import StorageCounts
    from servicedesk.services.deliveries.board import DeliveryBoard
    from servicedesk.services.deliveries.deliveries import Deliveries
    from servicedesk.services.deliveries.shops import ShopRegister
    from servicedesk.services.drafts import Drafts
    from servicedesk.services.history.history import History
    from servicedesk.services.intake import Intake
    from servicedesk.services.lists.export import Export
    from servicedesk.services.lists.mine import MyOrders
    from servicedesk.services.lists.orders import OrderListReads
    from servicedesk.services.lists.printing import TablePrinting
    from servicedesk.services.lookup import Lookup
    from servicedesk.services.office import Office
    from servicedesk.services.papers import CopyMark, Paper, PaperKind, PaperSize, PrintHead
    from servicedesk.services.pickup import Pickup
    from servicedesk.services.ports import Clock
    from servicedesk.services.printing import PrinterChoice, Printing
    from servicedesk.services.reprint import Reprint
    from servicedesk.services.sounds import Sound
    from servicedesk.services.staff.staff import Staff
    from servicedesk.services.storeroom.figures import Storeroom
    from servicedesk.services.storeroom.putting import PuttingAway
    from servicedesk.services.storeroom.shelves import Shelves
    from servicedesk.services.till.day_sheet import DaySheets
    from servicedesk.services.till.till import Till
    from servicedesk.services.uncollected.uncollected import Uncollected
    from servicedesk.services.wording import Wording
    from servicedesk.services.workshop import Workshop
    from servicedesk.services.workstation import WorkstationSettings


class Previewer(Protocol):
    """Paints what would be printed."""

    def preview(
        self, paper: "Paper", size: "PaperSize", language: str, mark: "CopyMark", head: "PrintHead | None" = None
    ) -> Sequence[bytes]:
        """One PNG a page."""
        ...


class SettingsStore(Protocol):
    """The settings of this workstation."""

    def load(self) -> "WorkstationSettings":
        """As they are kept, or the usual ones."""
        ...

    def save(self, settings: "WorkstationSettings") -> None:
        """Keep them."""
        ...


@dataclass(frozen=True, slots=True)
class Procedures:
    """The use cases of the store, the till, the director and the courier."""

    clock: "Clock"
    lists: "OrderListReads"
    deliveries: "Deliveries"
    delivery_board: "DeliveryBoard"
    shops: "ShopRegister"
    tables: "TablePrinting"
    export: "Export"
    staff: "Staff"
    lost_receipts: "LostReceipts"
    passports: "CasePassports"
    till: "Till"
    history: "History"
    my_orders: "MyOrders"
    uncollected: "Uncollected"
    counts: "StorageCounts"
    day_sheets: "DaySheets"
    storeroom: "Storeroom"
    shelves: "Shelves"
    putting: "PuttingAway"


@dataclass(frozen=True, slots=True)
class WindowParts:
    """Everything behind the window. ``interrupt`` stops a search under way; ``changes`` grows when anybody wrote.

    ``database`` tells a person where the data lies; ``warm_up`` loads what the first acceptance and the first paper
    need, once the window is ready; ``unwritable`` says what keeps everybody from writing, if anything does.
    """

    intake: "Intake"
    drafts: "Drafts"
    lookup: "Lookup"
    workshop: "Workshop"
    pickup: "Pickup"
    procedures: Procedures
    printing: "Printing"
    reprint: "Reprint"
    office: "Office"
    previewer: Previewer
    wording: "Wording"
    sound: "Sound"
    settings: SettingsStore
    printer_for: "Callable[[PaperKind], PrinterChoice]"
    queues: Callable[[], Sequence[str]]
    interrupt: Callable[[], None]
    changes: Callable[[], int]
    close: Callable[[], None]
    database: str = ""
    warm_up: Callable[[], None] = lambda: None
    unwritable: "Callable[[], Refusal | None]" = lambda: None
