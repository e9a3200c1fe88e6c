"""What intake is asked and what it answers: frozen records of plain and domain values."""

from dataclasses import dataclass
from datetime import date, datetime

from servicedesk.domain.customer import Contact
from servicedesk.domain.money import NO_ESTIMATE, NOTHING, Estimate, Money
from servicedesk.domain.payment import Method
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.terms import SizeClass
from servicedesk.domain.warranty import Warranty
from servicedesk.services.centre import Centre


@dataclass(frozen=True, slots=True)
class DeviceRequest:
    """One device of a visit. ``device_id`` chooses a known one; ``promised`` may be left to the centre; ``payer`` names
    the manufacturer or the shop that pays under a warranty.
    """

    kind: str
    fault: str = ""
    brand: str = ""
    model: str = ""
    serial: str = ""
    colour: str = ""
    appearance: tuple[str, ...] = ()
    accessories: tuple[str, ...] = ()
    value: Money | None = None
    size: SizeClass = SizeClass.MEDIUM
    warranty: Warranty = Warranty.PAID
    payer: str = ""
    urgent: bool = False
    estimate: Estimate = NO_ESTIMATE
    promised: date | None = None
    place: str = ""
    note: str = ""
    device_id: int | None = None


@dataclass(frozen=True, slots=True)
class IntakeRequest:
    """One visit. Either ``customer_id`` chooses a known customer, or ``name`` and ``phone`` tell a new one.

    ``contact``, when told, is how the customer wants to be reached from now on. ``another_person`` says that a new
    customer shares a phone that is known already. ``key`` is made by the client once a visit: asked again with the
    same key, the desk answers with the visit it has.
    """

    devices: tuple[DeviceRequest, ...]
    key: str
    customer_id: int | None = None
    name: str = ""
    phone: str = ""
    contact: Contact | None = None
    another_person: bool = False
    advance: Money = NOTHING
    method: Method = Method.CASH


@dataclass(frozen=True, slots=True)
class AcceptedOrder:
    """One accepted device: its order number (ten digits), its title and place."""

    number: int
    device: str
    place: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """A visit that is in the database."""

    receipt: int
    orders: tuple[AcceptedOrder, ...]
    customer_id: int


@dataclass(frozen=True, slots=True)
class CustomerMatch:
    """A customer found by phone: how often here and when last."""

    id: int
    name: str
    phone: str
    orders: int
    last_accepted_at: datetime | None
    contact: Contact = Contact.CALL


@dataclass(frozen=True, slots=True)
class KnownDevice:
    """A device of a chosen customer, with where it stands now."""

    id: int
    kind: str
    brand: str
    model: str
    serial: str
    colour: str
    last_order: int | None
    last_status: Status | None
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class EarlierStay:
    """An earlier stay of the same device: when, with what, how it ended and who repaired it."""

    order: int
    device_id: int
    customer_id: int
    device: str
    accepted_at: datetime
    declared_fault: str
    status: Status
    outcome: Outcome | None
    technician: str
    closed_at: datetime | None
    guarantee_until: date | None


@dataclass(frozen=True, slots=True)
class IntakeDefaults:
    """What a new form begins with."""

    centre: Centre
    today: date
    promised: date
