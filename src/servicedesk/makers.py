"""Loads and makes each use case on one open database (a part of the composition root).

Every import stands where it is needed: together they take a third of a second, and a window needs few of them to be
ready (start-up).
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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


def export_of_lists() -> "Export":
    """Lists as files: a workbook, or text for other programs."""
    from servicedesk.documents.spreadsheet import XlsxSpreadsheet  # start-up
    from servicedesk.services.lists.export import Export  # start-up
    from servicedesk.storage.durable import write_bytes_durably  # start-up

    return Export(XlsxSpreadsheet(), write_bytes_durably)


class Makers:
    """One method a use case, on the same store, clock and desk."""

    def __init__(self, database: "Database", clock: "Clock", desk: "Callable[[], Desk]", vault: "KeyFileVault") -> None:
        self._database, self._store = database, database.store
        self._clock, self._desk, self._vault = clock, desk, vault

    def intake(self) -> "Intake":
        """Accepting."""
        from servicedesk.services.intake import Intake  # start-up

        return Intake(self._store, self._database.intake_reads, self._clock, self._desk)

    def lookup(self) -> "Lookup":
        """Finding orders."""
        from servicedesk.services.lookup import Lookup  # start-up

        return Lookup(self._database.order_reads, self._clock)

    def pickup(self) -> "Pickup":
        """Handing over."""
        from servicedesk.services.pickup import Pickup  # start-up

        return Pickup(self._store, self._database.order_reads, self._clock, self._desk, self._vault)

    def workshop(self) -> "Workshop":
        """Moving orders on."""
        from servicedesk.services.workshop import Workshop  # start-up

        return Workshop(self._store, self._clock, self._desk)

    def office(self) -> "Office":
        """The centre's settings."""
        from servicedesk.services.office import Office  # start-up

        return Office(self._store, self._database.centre_reads, self._clock)

    def reissue(self) -> "Reissue":
        """Papers a second time."""
        from servicedesk.services.reissue import Reissue  # start-up

        return Reissue(self._store, self._clock)

    def reprint(self) -> "Reprint":
        """Duplicates."""
        from servicedesk.services.reprint import Reprint  # start-up

        return Reprint(self._store, self.reissue(), self._clock, self._desk)

    def lost_receipts(self) -> "LostReceipts":
        """Customers without their receipt."""
        from servicedesk.services.cases.lost_receipts import LostReceipts  # start-up

        return LostReceipts(self._store, self._vault, self._clock, self._desk)

    def passports(self) -> "CasePassports":
        """Passports kept for their cases."""
        from servicedesk.services.cases.passports import CasePassports  # start-up

        return CasePassports(self._store, self._vault, self._clock, self._desk)

    def tables(self) -> "TablePrinting":
        """Lists on paper."""
        from servicedesk.services.lists.printing import TablePrinting  # start-up

        return TablePrinting(self._store, self._clock, self._desk)

    def staff(self) -> "Staff":
        """Who works here."""
        from servicedesk.services.staff.staff import Staff  # start-up

        return Staff(self._store, self._clock, self._desk)

    def history(self) -> "History":
        """Histories of devices and models."""
        from servicedesk.services.history.history import History  # start-up

        return History(self._database.history, self._clock)

    def my_orders(self) -> "MyOrders":
        """A technician's orders."""
        from servicedesk.services.lists.mine import MyOrders  # start-up

        return MyOrders(self._database.order_lists, self._clock)

    def till(self) -> "Till":
        """Money."""
        from servicedesk.services.till.till import Till  # start-up

        return Till(self._store, self._database.order_reads, self._clock, self._desk)

    def uncollected(self) -> "Uncollected":
        """What nobody collects."""
        from servicedesk.services.uncollected.uncollected import Uncollected  # start-up

        return Uncollected.on(self._store, self._database.clock_jumps, self._clock, self._desk)

    def counts(self) -> "StorageCounts":
        """Storage counts."""
        from servicedesk.services.counting.counts import StorageCounts  # start-up

        return StorageCounts(self._store, self._clock, self._desk)

    def day_sheets(self) -> "DaySheets":
        """The till of a day."""
        from servicedesk.services.till.day_sheet import DaySheets  # start-up

        return DaySheets(self._database.till_reads, self._clock)

    def storeroom(self) -> "Storeroom":
        """What is in store."""
        from servicedesk.services.storeroom.figures import Storeroom  # start-up

        return Storeroom(self._database.store_reads, self._clock)

    def shelves(self) -> "Shelves":
        """Places."""
        from servicedesk.services.storeroom.shelves import Shelves  # start-up

        return Shelves(self._store, self._database.store_reads, self._clock, self._desk)

    def putting(self) -> "PuttingAway":
        """Putting devices to places."""
        from servicedesk.services.storeroom.putting import PuttingAway  # start-up

        return PuttingAway(self._store, self._clock, self._desk)

    def deliveries(self) -> "Deliveries":
        """Deliveries home."""
        from servicedesk.services.deliveries.deliveries import Deliveries  # start-up

        return Deliveries(self._store, self._clock, self._desk)

    def delivery_board(self) -> "DeliveryBoard":
        """What is to be delivered."""
        from servicedesk.services.deliveries.board import DeliveryBoard  # start-up

        return DeliveryBoard(self._database.delivery_reads, self._database.order_reads, self._clock)

    def shops(self) -> "ShopRegister":
        """The shops that pay."""
        from servicedesk.services.deliveries.shops import ShopRegister  # start-up

        return ShopRegister(self._store, self._database.delivery_reads)

    def sample(self) -> "Sample":
        """What makes an empty database the sample centre."""
        from servicedesk.services.sample import Sample  # start-up

        reads = (self._database.intake_reads, self._database.order_reads, self._database.store_reads)
        return Sample(self._store, *reads, self._vault, self._clock)
