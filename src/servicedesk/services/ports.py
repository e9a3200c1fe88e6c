"""What the use cases need from outside: a store with transactions, a clock, and whoever sits at this workstation."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.custody import CustodyEvent, Hand
from servicedesk.domain.customer import Customer
from servicedesk.domain.device import Device
from servicedesk.domain.order import Order
from servicedesk.domain.payment import Payment
from servicedesk.domain.person import Person
from servicedesk.domain.receipt import Receipt
from servicedesk.services.centre import Centre

if TYPE_CHECKING:  # start-up: records and papers of procedures that a window does not need to be ready
    from servicedesk.services.cases.ports import LostCases
    from servicedesk.services.counting.ports import Counts
    from servicedesk.services.deliveries.ports import DeliveryBook, Shops
    from servicedesk.services.papers import Paper, PaperKind
    from servicedesk.services.storeroom.ports import Places
    from servicedesk.services.uncollected.ports import Notices, WriteOffs

Clock = Callable[[], datetime]
"""Now, zone-aware, in the centre's time zone."""


@dataclass(frozen=True, slots=True)
class Desk:
    """This workstation and the person at it."""

    clerk: str
    workstation: str

    def hand(self, at: datetime) -> Hand:
        """The hand that acts now."""
        return Hand(self.clerk, self.workstation, at)


class Customers(Protocol):
    """Customers by id and by phone."""

    def get(self, customer_id: int) -> Customer:
        """The customer; raises CustomerUnknown."""

    def with_phone(self, digits: str) -> Sequence[Customer]:
        """Everybody who has exactly this phone."""

    def add(self, customer: Customer) -> int:
        """Keep a new customer; its id."""


class Devices(Protocol):
    """Devices by id and by serial number."""

    def get(self, device_id: int) -> Device:
        """The device; raises CustomerUnknown."""

    def of_customer_with_serial(self, customer_id: int, serial: str) -> Device | None:
        """The customer's device with this serial number (compared by ``serial_key``)."""

    def add(self, device: Device) -> int:
        """Keep a new device; its id."""


class Receipts(Protocol):
    """Receipts by number and by the client's key."""

    def get(self, number: int) -> Receipt:
        """The receipt; raises ReceiptUnknown."""

    def with_key(self, key: str) -> Receipt | None:
        """The receipt that a repeated request already made."""

    def add(self, receipt: Receipt) -> None:
        """Keep a new receipt."""


class Orders(Protocol):
    """Orders by number and by receipt."""

    def get(self, number: int) -> Order:
        """The order; raises OrderUnknown."""

    def of_receipt(self, receipt_number: int) -> Sequence[Order]:
        """The receipt's orders by number."""

    def open_of_device(self, device_id: int) -> Order | None:
        """The order under which the device is in the centre now, if it is."""

    def last_handed_over(self, device_id: int, serial: str) -> Order | None:
        """The last stay, handed over, of this device or of any with this serial number (``serial_key``)."""

    def add(self, order: Order) -> None:
        """Keep a new order."""


class Ledger(Protocol):
    """What is appended and never changed: custody events and payments."""

    def record(self, event: CustodyEvent) -> None:
        """Append an event."""

    def book(self, payment: Payment) -> None:
        """Append a payment."""

    def payments(self, order_numbers: Sequence[int]) -> Sequence[Payment]:
        """The payments of these orders by sequence."""


@dataclass(frozen=True, slots=True)
class IssuedPaper:
    """A paper as issued for the receipt or order ``subject``; ``duplicates`` counts those issued since."""

    id: int
    paper: "Paper"
    subject: int
    language: str
    issued_at: datetime
    duplicates: int


class IssuedPapers(Protocol):
    """Papers as issued, and the queue of what is still to be printed."""

    def issue(self, paper: "Paper", *, language: str, hand: Hand) -> int:
        """Keep the paper's record as issued for the receipt or order whose code it bears; the paper's id."""

    def latest(self, kind: "PaperKind", subject: int, order: int | None = None) -> IssuedPaper | None:
        """The paper of this kind that was issued last for a receipt's or an order's number; of a receipt's acts, since
        its devices may go one by one, the one that names the order.
        """

    def enqueue(self, paper_id: int, hand: Hand, *, duplicate: bool = False) -> None:
        """Put the paper on the print queue of the hand's workstation; a duplicate is counted and will be marked with
        its number.
        """


class People(Protocol):
    """Who works in the centre."""

    def named(self, name: str) -> Person | None:
        """The person of this name, however it is written."""

    def with_badge(self, badge: int) -> Person | None:
        """The person whose badge bears this code."""

    def working(self) -> Sequence[Person]:
        """Everybody who works here now, by name."""

    def orders_of(self, technician: str) -> Sequence[Order]:
        """The orders still here that are given to the technician of this very name."""

    def add(self, person: Person) -> int:
        """Keep somebody new; the id."""


class Directory(Protocol):
    """The names of places and technicians, which grow by being used."""

    def place(self, name: str) -> str:
        """The place of this name, made when it is new; its name as kept, empty for blanks. Raises PlaceClosed."""

    def technician(self, name: str) -> str:
        """The technician of this name, made when it is new; its name as first written, empty for blanks."""


class Work(Protocol):
    """One transaction: everything in it is kept, or nothing."""

    @property
    def customers(self) -> Customers:
        """The customers."""

    @property
    def devices(self) -> Devices:
        """The devices."""

    @property
    def receipts(self) -> Receipts:
        """The receipts."""

    @property
    def orders(self) -> Orders:
        """The orders."""

    @property
    def ledger(self) -> Ledger:
        """Events and payments."""

    @property
    def papers(self) -> IssuedPapers:
        """Papers as issued, and their queue."""

    @property
    def people(self) -> People:
        """Who works in the centre."""

    @property
    def places(self) -> "Places":
        """Places where devices stand."""

    @property
    def lost_cases(self) -> "LostCases":
        """Lost-receipt cases."""

    @property
    def shops(self) -> "Shops":
        """The shops that pay."""

    @property
    def deliveries(self) -> "DeliveryBook":
        """Deliveries home."""

    @property
    def notices(self) -> "Notices":
        """Notices with their proof."""

    @property
    def write_offs(self) -> "WriteOffs":
        """Devices that nobody collected."""

    @property
    def directory(self) -> Directory:
        """Names of places and technicians."""

    @property
    def counts(self) -> "Counts":
        """The storage counts."""

    def next_number(self, kind: CodeKind) -> Code:
        """The next number of this kind, without gaps; raises NumbersExhausted."""

    def centre(self) -> Centre:
        """The centre's settings as they hold now."""

    def save_centre(self, centre: Centre) -> None:
        """Keep the centre's settings."""


class CentreReads(Protocol):
    """The centre's settings, read by themselves."""

    def centre(self) -> Centre:
        """The settings as they hold now."""


class Store(Protocol):
    """Where everything is kept."""

    def transaction(self) -> AbstractContextManager[Work]:
        """One durable transaction that begins writing at once; committed at the end, undone on any exception.

        Raises DatabaseBusy, DatabaseReadOnly, DiskFull, DatabaseDamaged, ChangedMeanwhile.
        """

    def reading(self) -> AbstractContextManager[Work]:
        """One state of everything, to look at: it waits for nobody and serves a read-only database too.

        What is changed in it is not kept; raises DatabaseDamaged, DatabaseUnreachable.
        """
