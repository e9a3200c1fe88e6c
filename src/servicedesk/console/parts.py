"""What the command line needs from the composition root: a house that opens databases and lends their use cases."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # start-up: each is loaded when something is first asked of it
    from servicedesk.services.cases.lost_receipts import LostReceipts
    from servicedesk.services.cases.passports import CasePassports
    from servicedesk.services.check_records import Finding
    from servicedesk.services.counting.counts import StorageCounts
    from servicedesk.services.deliveries.board import DeliveryBoard
    from servicedesk.services.deliveries.deliveries import Deliveries
    from servicedesk.services.deliveries.shops import ShopRegister
    from servicedesk.services.history.history import History
    from servicedesk.services.importing import Importing
    from servicedesk.services.intake import Intake
    from servicedesk.services.lists.export import Export
    from servicedesk.services.lists.mine import MyOrders
    from servicedesk.services.lists.orders import OrderListReads
    from servicedesk.services.lists.printing import TablePrinting
    from servicedesk.services.lookup import Lookup
    from servicedesk.services.office import Office
    from servicedesk.services.papers import Renderer
    from servicedesk.services.pickup import Pickup
    from servicedesk.services.ports import Clock
    from servicedesk.services.reissue import Reissue
    from servicedesk.services.staff.staff import Staff
    from servicedesk.services.storeroom.figures import Storeroom
    from servicedesk.services.storeroom.putting import PuttingAway
    from servicedesk.services.storeroom.shelves import Shelves
    from servicedesk.services.till.day_sheet import DaySheets
    from servicedesk.services.till.till import Till
    from servicedesk.services.uncollected.uncollected import Uncollected
    from servicedesk.services.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Opening:
    """Which database, for whom, and whether it is only read. None and an empty name: as this workstation has it.

    ``must_exist`` is for what can only be done to something that is there: a mistyped address makes no new database.
    A ``sandbox`` is made when it is not there, and marked; only there and in the sample may the call be told what day
    is ``today``.
    """

    database: str | None = None
    clerk: str = ""
    read_only: bool = False
    must_exist: bool = False
    sandbox: bool = False
    today: date | None = None


@dataclass(frozen=True, slots=True)
class Parts:
    """The use cases on one open database.

    ``renderer`` is made when it is first needed, since painting papers takes a while to load. ``check`` looks the whole
    database over and answers with what is wrong, nothing when all is well. ``fill_sample`` makes an empty database the
    sample centre and leaves any other as it is.
    """

    database: str
    clock: "Clock"
    intake: "Intake"
    lookup: "Lookup"
    pickup: "Pickup"
    workshop: "Workshop"
    office: "Office"
    staff: "Staff"
    lost_receipts: "LostReceipts"
    passports: "CasePassports"
    till: "Till"
    history: "History"
    my_orders: "MyOrders"
    uncollected: "Uncollected"
    counts: "StorageCounts"
    day_sheets: "DaySheets"
    export: "Export"
    tables: "TablePrinting"
    lists: "OrderListReads"
    deliveries: "Deliveries"
    delivery_board: "DeliveryBoard"
    shops: "ShopRegister"
    storeroom: "Storeroom"
    shelves: "Shelves"
    putting: "PuttingAway"
    importing: "Importing"
    reissue: "Reissue"
    renderer: "Callable[[], Renderer]"
    check: "Callable[[], tuple[Finding, ...]]"
    fill_sample: Callable[[], None]


class House(Protocol):
    """This workstation."""

    def language(self) -> str:
        """The language of its user, ``ru`` or ``en``."""

    def open(self, opening: Opening) -> AbstractContextManager[Parts]:
        """Open a database for the time of one command; raises the refusals of the store."""

    def sample_database(self) -> str:
        """The address of the sample centre's own database."""

    def show(self, database: str) -> int:
        """Open the window on a database and stay until it is closed; its exit code."""
