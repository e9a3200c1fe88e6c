"""The use cases on one open database, as the window and the command line both want them (a part of the composition
root).
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from servicedesk.domain.refusals import Refusal
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
from servicedesk.services.lists.printing import TablePrinting
from servicedesk.services.lookup import Lookup
from servicedesk.services.office import Office
from servicedesk.services.pickup import Pickup
from servicedesk.services.ports import Clock, Desk
from servicedesk.services.reissue import Reissue
from servicedesk.services.reprint import Reprint
from servicedesk.services.staff.staff import Staff
from servicedesk.services.storeroom.figures import Storeroom
from servicedesk.services.storeroom.putting import PuttingAway
from servicedesk.services.storeroom.shelves import Shelves
from servicedesk.services.till.day_sheet import DaySheets
from servicedesk.services.till.till import Till
from servicedesk.services.uncollected.uncollected import Uncollected
from servicedesk.services.workshop import Workshop
from servicedesk.storage.vault import KeyFileVault
from servicedesk.workplace import Workplace, clock_of

if TYPE_CHECKING:
    from servicedesk.storage.database import Database


@dataclass(frozen=True, slots=True)
class Cases:
    """One of each, on the same store, clock and desk."""

    clock: Clock
    desk: Callable[[], Desk]
    intake: Intake
    lookup: Lookup
    pickup: Pickup
    workshop: Workshop
    office: Office
    reissue: Reissue
    reprint: Reprint
    lost_receipts: LostReceipts
    passports: CasePassports
    tables: TablePrinting
    staff: Staff
    till: Till
    history: History
    my_orders: MyOrders
    uncollected: Uncollected
    counts: StorageCounts
    day_sheets: DaySheets
    storeroom: Storeroom
    shelves: Shelves
    putting: PuttingAway
    deliveries: Deliveries
    delivery_board: DeliveryBoard
    shops: ShopRegister

    def begin_day(self) -> None:
        """What is due when the program starts: passports whose term has ended are erased."""
        with suppress(Refusal):  # a database that cannot be written is spoken of elsewhere
            self.passports.erase_due()


def cases_on(workplace: Workplace, database: "Database", clerk: str = "", clock: Clock | None = None) -> Cases:
    """The use cases; ``clerk`` stands in for whoever this workstation says works here, ``clock`` for the real one."""
    vault = KeyFileVault(workplace.folders.key_file)
    return cases_of(database, clock or clock_of(database), workplace.desk(clerk), vault)


def export_of_lists() -> Export:
    """Lists as files: a workbook, or text for other programs."""
    from servicedesk.documents.spreadsheet import XlsxSpreadsheet
    from servicedesk.storage.durable import write_bytes_durably

    return Export(XlsxSpreadsheet(), write_bytes_durably)


def cases_of(database: "Database", clock: Clock, desk: Callable[[], Desk], vault: KeyFileVault) -> Cases:
    """The use cases under this clock and whoever works here."""
    store, orders, intake = database.store, database.order_reads, database.intake_reads
    reissue = Reissue(store, clock)
    return Cases(
        clock=clock,
        desk=desk,
        intake=Intake(store, intake, clock, desk),
        lookup=Lookup(orders, clock),
        pickup=Pickup(store, orders, clock, desk, vault),
        workshop=Workshop(store, clock, desk),
        office=Office(store, intake, clock),
        reissue=reissue,
        reprint=Reprint(store, reissue, clock, desk),
        lost_receipts=LostReceipts(store, vault, clock, desk),
        passports=CasePassports(store, vault, clock, desk),
        tables=TablePrinting(store, clock, desk),
        staff=Staff(store, clock, desk),
        history=History(database.history, clock),
        my_orders=MyOrders(database.order_lists, clock),
        till=Till(store, orders, clock, desk),
        uncollected=Uncollected.on(store, database.clock_jumps, clock, desk),
        counts=StorageCounts(store, clock, desk),
        day_sheets=DaySheets(database.till_reads, clock),
        storeroom=Storeroom(database.store_reads, clock),
        shelves=Shelves(store, database.store_reads, clock, desk),
        putting=PuttingAway(store, clock, desk),
        deliveries=Deliveries(store, clock, desk),
        delivery_board=DeliveryBoard(database.delivery_reads, orders, clock),
        shops=ShopRegister(store, database.delivery_reads),
    )
