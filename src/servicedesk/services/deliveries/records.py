"""What is asked and answered about deliveries and shops, frozen."""

from dataclasses import dataclass
from datetime import date, datetime

from servicedesk.domain.delivery import DayPart, DeliveryState
from servicedesk.domain.device import title
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.payment import Method
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.lookup_records import Accessory


@dataclass(frozen=True, slots=True)
class ShopFacts:
    """A shop as read."""

    id: int
    name: str
    phone: str
    address: str
    requisites: str
    active: bool


@dataclass(frozen=True, slots=True)
class ShopRequest:
    """A shop as it is told; with an ``id`` it is changed."""

    name: str
    phone: str = ""
    address: str = ""
    requisites: str = ""
    active: bool = True
    id: int | None = None


@dataclass(frozen=True, slots=True)
class DeliveryFacts:
    """A delivery with its shop, its order and its device, as read."""

    number: int
    version: int
    order: int
    receipt: int
    status: Status
    customer: str
    kind: str
    brand: str
    model: str
    serial: str
    accessories: tuple[str, ...]
    place: str
    shop_id: int
    shop: str
    address: str
    floor: str
    lift: bool
    phone: str
    day: date
    part: DayPart
    crew: tuple[str, ...]
    cost: Money
    state: DeliveryState
    planned_at: datetime
    out_at: datetime | None
    ended_on: date | None
    condition: str
    taken_by: str
    reason: str

    @property
    def device(self) -> str:
        """Kind, brand and model in one line."""
        return title(self.kind, self.brand, self.model)


@dataclass(frozen=True, slots=True)
class RepairFacts:
    """A repair that a shop pays for; ``price`` is what it is charged, as far as it was told."""

    order: int
    device: str
    serial: str
    outcome: Outcome | None
    closed_at: datetime
    price: Money


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """A delivery as it is planned; ``shop`` by name, ``new_shop`` puts a new one on record."""

    order: int
    shop: str
    address: str
    phone: str
    day: date
    part: DayPart = DayPart.ANY
    floor: str = ""
    lift: bool = False
    crew: tuple[str, ...] = ()
    cost: Money = NOTHING
    new_shop: bool = False


@dataclass(frozen=True, slots=True)
class SendRequest:
    """The device leaves: its scanned ``label``, or its delivery's ``number`` with a second person and a reason."""

    label: str = ""
    number: int | None = None
    crew: tuple[str, ...] = ()
    second_person: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ArrivalRequest:
    """The owner has the device. ``receipt`` is the scanned or typed code of the customer's receipt; without it a
    second person decides with a reason, who may also allow a debt. ``day`` None means today.
    """

    number: int
    taken_by: str
    receipt: str = ""
    day: date | None = None
    condition: str = ""
    paid: Money = NOTHING
    method: Method = Method.CASH
    accessories_kept: tuple[Accessory, ...] = ()
    debt_allowed: bool = False
    second_person: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """What the customer owes for a device that is out: works and storage, less what was paid."""

    works: Money
    storage: Money
    paid: Money

    @property
    def balance(self) -> Money:
        """To be paid; negative is given back."""
        return self.works + self.storage - self.paid


@dataclass(frozen=True, slots=True)
class ShopSheet:
    """What a shop pays for one month: its trips and its repairs."""

    shop: ShopFacts
    month: date
    trips: tuple[DeliveryFacts, ...]
    repairs: tuple[RepairFacts, ...]

    @property
    def for_trips(self) -> Money:
        """All trips together."""
        return sum((trip.cost for trip in self.trips), start=NOTHING)

    @property
    def for_repairs(self) -> Money:
        """All repairs together."""
        return sum((repair.price for repair in self.repairs), start=NOTHING)

    @property
    def total(self) -> Money:
        """Everything together."""
        return self.for_trips + self.for_repairs
