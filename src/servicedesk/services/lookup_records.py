"""What lookup and pickup answer: rows, cards and claims, frozen."""

from dataclasses import dataclass, field
from datetime import date, datetime

from servicedesk.domain.custody import Act
from servicedesk.domain.customer import Contact
from servicedesk.domain.delivery import DayPart
from servicedesk.domain.lost_case import Relation
from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.payment import Method
from servicedesk.domain.refusals import Refusal
from servicedesk.domain.status import Fact, Outcome, Status
from servicedesk.domain.terms import SizeClass, StorageTerms
from servicedesk.domain.warranty import Warranty
from servicedesk.domain.write_off import Sale


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One row of a list of orders, newest first."""

    number: int
    customer: str
    device: str
    declared_fault: str
    status: Status
    place: str
    technician: str
    accepted_at: datetime
    since: datetime
    overdue: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A page of rows; ``after`` asks for the next page (None at the end). ``shown_for`` is set when other words were
    sought.
    """

    rows: tuple[OrderRow, ...]
    after: int | None
    total: int
    total_is_exact: bool
    counts: dict[str, int]
    shown_for: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One custody event as it is shown."""

    sequence: int
    act: Act
    at: datetime
    who: str
    workstation: str
    status_before: Status | None
    status_after: Status | None
    place_before: str
    place_after: str
    technician: str
    outcome: Outcome | None
    second_person: str
    why: str
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """Everything that the store knows of one order, as read; sums and days are worked out from it by the use cases.

    ``undoable_by`` is who made the last step, if it can be taken back at all; ``settled_elsewhere`` is what another
    book told as gone: it was paid for there. ``sale`` is what became of a device that nobody collected and was sold.
    """

    number: int
    version: int
    receipt: int
    receipt_accepted_at: datetime
    receipt_spent_at: datetime | None
    clerk: str
    terms: StorageTerms
    customer_id: int
    customer: str
    phones: tuple[str, ...]
    contact: Contact
    device_id: int
    kind: str
    brand: str
    model: str
    serial: str
    colour: str
    status: Status
    outcome: Outcome | None
    declared_fault: str
    appearance: str
    accessories: tuple[str, ...]
    note: str
    stated_value: Money | None
    warranty: Warranty
    payer: str
    size: SizeClass
    urgent: bool
    estimate: Estimate
    promised: date | None
    price: Money | None
    storage_fee: Money
    waived: Money
    storage_free: bool
    paid: Money
    advance: Money
    place: str
    technician: str
    reason: str
    accepted_at: datetime
    ready_at: datetime | None
    told_at: datetime | None
    closed_at: datetime | None
    storage_from: date | None
    fee_from: date | None
    passes_on: date | None
    guarantee_until: date | None
    receipt_void_since: datetime | None
    held_by: int | None
    previous: int | None
    came_back_after: int | None
    undoable_by: str
    settled_elsewhere: bool = False
    sale: Sale | None = None


@dataclass(frozen=True, slots=True)
class Sums:
    """What one order costs: works + storage - paid = balance (negative: owed to the customer); what was settled in
    another book is owed no more. Of what is not ``priced`` nobody has said yet what it costs; ``let_off`` is what the
    storage would cost more, had nobody lowered it.
    """

    works: Money
    storage: Money
    paid: Money
    balance: Money
    storage_days: int
    free_until: date | None
    fee_starts: date | None
    passes_on: date | None
    priced: bool = True
    let_off: Money = NOTHING


@dataclass(frozen=True, slots=True)
class NextMove:
    """A legal move from here and the facts it needs."""

    wanted: Status
    needs: frozenset[Fact]


@dataclass(frozen=True, slots=True)
class PlannedDelivery:
    """When a device is to be brought home."""

    day: date
    part: DayPart


@dataclass(frozen=True, slots=True)
class OrderCard:
    """The chosen order: its facts, its sums, its events (newest first), its earlier stays, what may be done with it,
    and when it is to be brought home, if that is planned.
    """

    facts: OrderFacts
    sums: Sums
    events: tuple[Entry, ...]
    earlier: tuple[OrderRow, ...]
    siblings: tuple[int, ...]
    moves: tuple[NextMove, ...]
    today: date
    delivery: PlannedDelivery | None = None


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """One order of a scanned receipt. ``obstacle`` is the refusal that keeps it here, None when it may go."""

    facts: OrderFacts
    sums: Sums
    obstacle: Refusal | None


@dataclass(frozen=True, slots=True)
class CaseClaim:
    """An approved lost-receipt case, by which the devices of a receipt go to the applicant."""

    number: int
    receipt: int
    applicant: str
    relation: Relation
    mask: str


@dataclass(frozen=True, slots=True)
class Claim:
    """A scanned receipt, or the ``case`` that stands in for one: who, when, and its orders by number."""

    receipt: int
    customer: str
    phones: tuple[str, ...]
    clerk: str
    accepted_at: datetime
    lines: tuple[ClaimLine, ...]
    today: date
    case: CaseClaim | None = None

    @property
    def paper(self) -> int:
        """The number of the paper that was scanned."""
        return self.receipt if self.case is None else self.case.number


@dataclass(frozen=True, slots=True)
class Accessory:
    """Something that came with the device of an order; with whichever of them when no order is named."""

    name: str
    order: int | None = None


@dataclass(frozen=True, slots=True)
class HandOverRequest:
    """The hand-over of some orders of one receipt, or of the approved case (its code as ``receipt``) that stands in for
    it and needs the applicant's ``passport``, series and number.

    ``labels`` are the scanned device labels as digits. Without a label an order goes only by ``without_label`` (its
    number) with ``second_person`` and ``reason``; the same decision lets an order go unpaid (``debt_allowed``).
    """

    receipt: str
    labels: tuple[str, ...]
    paid: Money
    method: Method = Method.CASH
    accessories_kept: tuple[Accessory, ...] = ()
    without_label: tuple[int, ...] = ()
    debt_allowed: bool = False
    second_person: str = ""
    reason: str = ""
    passport: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What went, what was taken, what stays."""

    receipt: int
    orders: tuple[int, ...]
    paid: Money
    refunded: Money
    staying: tuple[int, ...]
