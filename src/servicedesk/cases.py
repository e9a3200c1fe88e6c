"""The use cases on one open database, as the window and the command line both want them (a part of the composition
root).
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from servicedesk.domain.refusals import Refusal
from servicedesk.late import late
from servicedesk.makers import Makers, export_of_lists
from servicedesk.workplace import Workplace, clock_of, key_file_of

if TYPE_CHECKING:  # start-up: each is loaded when something is first asked of it
    from servicedesk.services.cases.lost_receipts import LostReceipts
    from servicedesk.services.cases.passports import CasePassports
    from servicedesk.services.counting.counts import StorageCounts
    from servicedesk.services.deliveries.board import DeliveryBoard
    from servicedesk.services.deliveries.deliveries import Deliveries
    from servicedesk.services.deliveries.shops import ShopRegister
    from servicedesk.services.history.history import History
    from servicedesk.services.intake import Intake
    from servicedesk.services.lists.export import Export
    from servicedesk.services.lists.mine import MyOrders
    from servicedesk.services.lists.orders import OrderListReads
    from servicedesk.services.lists.printing import TablePrinting
    from servicedesk.services.lookup import Lookup
    from servicedesk.services.office import Office
    from servicedesk.services.pickup import Pickup
    from servicedesk.services.ports import Clock, Desk
    from servicedesk.services.reissue import Reissue
    from servicedesk.services.reprint import Reprint
    from servicedesk.services.sample import Sample
    from servicedesk.services.staff.staff import Staff
    from servicedesk.services.storeroom.figures import Storeroom
    from servicedesk.services.storeroom.putting import PuttingAway
    from servicedesk.services.storeroom.shelves import Shelves
    from servicedesk.services.till.day_sheet import DaySheets
    from servicedesk.services.till.till import Till
    from servicedesk.services.uncollected.uncollected import Uncollected
    from servicedesk.services.workshop import Workshop
    from servicedesk.storage.database import Database
    from servicedesk.storage.vault import KeyFileVault


@dataclass(frozen=True, slots=True)
class Cases:
    """One of each, on the same store, clock and desk, each made when something is first asked of it."""

    clock: "Clock"
    desk: "Callable[[], Desk]"
    lists: "OrderListReads"
    export: "Export"
    intake: "Intake"
    lookup: "Lookup"
    pickup: "Pickup"
    workshop: "Workshop"
    office: "Office"
    reissue: "Reissue"
    reprint: "Reprint"
    lost_receipts: "LostReceipts"
    passports: "CasePassports"
    tables: "TablePrinting"
    staff: "Staff"
    till: "Till"
    history: "History"
    my_orders: "MyOrders"
    uncollected: "Uncollected"
    counts: "StorageCounts"
    day_sheets: "DaySheets"
    storeroom: "Storeroom"
    shelves: "Shelves"
    putting: "PuttingAway"
    deliveries: "Deliveries"
    delivery_board: "DeliveryBoard"
    shops: "ShopRegister"
    sample: "Sample"

    def begin_day(self) -> None:
        """What is due when the program starts: passports whose term has ended are erased."""
        with suppress(Refusal):  # a database that cannot be written is spoken of elsewhere
            self.passports.erase_due()


def cases_on(workplace: Workplace, database: "Database", clerk: str = "", clock: "Clock | None" = None) -> Cases:
    """The use cases; ``clerk`` stands in for whoever this workstation says works here, ``clock`` for the real one."""
    vault = late(lambda: vault_of(workplace, database))
    return cases_of(database, clock or clock_of(database), workplace.desk(clerk), vault)


def vault_of(workplace: Workplace, database: "Database") -> "KeyFileVault":
    """What seals the passports in this database."""
    from servicedesk.storage.vault import KeyFileVault  # start-up

    return KeyFileVault(key_file_of(workplace, database.path))


def cases_of(database: "Database", clock: "Clock", desk: "Callable[[], Desk]", vault: "KeyFileVault") -> Cases:
    """The use cases under this clock and whoever works here; none is loaded before it is used."""
    makers = Makers(database, clock, desk, vault)
    return Cases(
        clock=clock,
        desk=desk,
        lists=late(lambda: database.order_lists),
        export=late(export_of_lists),
        intake=late(makers.intake),
        lookup=late(makers.lookup),
        pickup=late(makers.pickup),
        workshop=late(makers.workshop),
        office=late(makers.office),
        reissue=late(makers.reissue),
        reprint=late(makers.reprint),
        lost_receipts=late(makers.lost_receipts),
        passports=late(makers.passports),
        tables=late(makers.tables),
        staff=late(makers.staff),
        history=late(makers.history),
        my_orders=late(makers.my_orders),
        till=late(makers.till),
        uncollected=late(makers.uncollected),
        counts=late(makers.counts),
        day_sheets=late(makers.day_sheets),
        storeroom=late(makers.storeroom),
        shelves=late(makers.shelves),
        putting=late(makers.putting),
        deliveries=late(makers.deliveries),
        delivery_board=late(makers.delivery_board),
        shops=late(makers.shops),
        sample=late(makers.sample),
    )


def sample_on(workplace: Workplace, database: "Database", clock: "Clock") -> "Sample":
    """What makes an empty database the sample centre."""
    return cases_on(workplace, database, clock=clock).sample
