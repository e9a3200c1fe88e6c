"""A whole desk on a real SQLite file, with a clock that the test moves."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self
from zoneinfo import ZoneInfo

from servicedesk.domain.money import Estimate, Money
from servicedesk.services.cases.lost_receipts import LostReceipts
from servicedesk.services.cases.passports import CasePassports
from servicedesk.services.counting.counts import StorageCounts
from servicedesk.services.deliveries.board import DeliveryBoard
from servicedesk.services.deliveries.deliveries import Deliveries
from servicedesk.services.deliveries.shops import ShopRegister
from servicedesk.services.history.history import History
from servicedesk.services.intake import Intake
from servicedesk.services.intake_records import Accepted, DeviceRequest, IntakeRequest
from servicedesk.services.lists.mine import MyOrders
from servicedesk.services.lookup import Lookup
from servicedesk.services.office import Office
from servicedesk.services.pickup import Pickup
from servicedesk.services.ports import Desk
from servicedesk.services.staff.staff import Staff
from servicedesk.services.storeroom.figures import Storeroom
from servicedesk.services.storeroom.putting import PuttingAway
from servicedesk.services.storeroom.shelves import Shelves
from servicedesk.services.till.day_sheet import DaySheets
from servicedesk.services.till.till import Till
from servicedesk.services.uncollected.uncollected import Uncollected
from servicedesk.services.uncollected.waivers import Waivers
from servicedesk.services.uncollected.write_offs import WriteOffs
from servicedesk.services.workshop import Workshop
from servicedesk.storage.database import open_store
from servicedesk.storage.vault import KeyFileVault

ZONE = ZoneInfo("Asia/Novosibirsk")
START = datetime(2026, 11, 15, 12, 31, tzinfo=ZONE)


@dataclass
class MovableClock:
    """A clock that stands still until the test moves it."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def pass_days(self, days: int) -> None:
        """Go on by whole days, back when negative."""
        self.now += timedelta(days=days)


@dataclass
class WholeDesk:
    """Every use case of one counter on one file."""

    path: Path
    clerk: str = "Ольга"
    workstation: str = "1"
    clock: MovableClock = field(default_factory=MovableClock)

    def __post_init__(self) -> None:
        self.database = open_store(f"sqlite:///{self.path}")
        store, reads = self.database.store, self.database.order_reads
        self.intake = Intake(store, self.database.intake_reads, self.clock, self.desk)
        self.lookup = Lookup(reads, self.clock)
        self.workshop = Workshop(store, self.clock, self.desk)
        self.vault = KeyFileVault(self.path.with_name("passport.key"))
        self.pickup = Pickup(store, reads, self.clock, self.desk, self.vault)
        self.lost_receipts = LostReceipts(store, self.vault, self.clock, self.desk)
        self.passports = CasePassports(store, self.vault, self.clock, self.desk)
        self.counts = StorageCounts(store, self.clock, self.desk)
        deliveries = self.database.delivery_reads
        self.deliveries = Deliveries(store, self.clock, self.desk)
        self.delivery_board = DeliveryBoard(deliveries, reads, self.clock)
        self.shops = ShopRegister(store, deliveries)
        self.history = History(self.database.history, self.clock)
        self.my_orders = MyOrders(self.database.order_lists, self.clock)
        self.office = Office(store, self.database.intake_reads, self.clock)
        self.storeroom = Storeroom(self.database.store_reads, self.clock)
        self.shelves = Shelves(store, self.database.store_reads, self.clock, self.desk)
        self.putting = PuttingAway(store, self.clock, self.desk)
        self.staff = Staff(store, self.clock, self.desk)
        self.uncollected = Uncollected.on(store, self.database.clock_jumps, self.clock, self.desk)
        self.waivers = Waivers(store, self.clock, self.desk)
        self.write_offs = WriteOffs(store, self.clock, self.desk)
        self.till = Till(store, reads, self.clock, self.desk)
        self.day_sheets = DaySheets(self.database.till_reads, self.clock)

    def desk(self) -> Desk:
        """Who sits here."""
        return Desk(self.clerk, self.workstation)

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def accept(self, *devices: DeviceRequest, key: str = "", **facts: object) -> Accepted:
        """Accept a visit of Фёдоров with these devices, a television when none is told."""
        self._visits = getattr(self, "_visits", 0) + 1
        told: dict[str, object] = {"name": "Фёдоров Пётр Ильич", "phone": "+7 913 456-78-90"}
        told.update(facts)
        return self.intake.accept(
            IntakeRequest(devices=devices or (television(),), key=key or f"{self.workstation}-{self._visits}", **told)  # type: ignore[arg-type]
        )


def television(**facts: object) -> DeviceRequest:
    """A television that shows no picture."""
    told: dict[str, object] = {
        "kind": "Телевизор",
        "brand": "Samsung",
        "model": "UE42F5000",
        "serial": "0AB13LX900123",
        "colour": "чёрный",
        "fault": "пропадает изображение через 10 минут",
        "accessories": ("пульт", "подставка"),
        "appearance": ("царапины",),
        "value": Money(1800000),
        "estimate": Estimate.parse("3600"),
        "place": "Б-03",
    }
    return DeviceRequest(**(told | facts))  # type: ignore[arg-type]


def remote(**facts: object) -> DeviceRequest:
    """A remote control that does not answer."""
    told: dict[str, object] = {"kind": "Пульт", "brand": "Samsung", "model": "SmartTouch", "fault": "не реагирует"}
    told["estimate"], told["place"] = Estimate.parse("400"), "Б-04"
    return DeviceRequest(**(told | facts))  # type: ignore[arg-type]
