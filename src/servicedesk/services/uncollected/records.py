"""What the uncollected are asked and what they answer: frozen records of plain and domain values."""

from dataclasses import dataclass
from datetime import date, datetime

from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.notice import NoticeKind, NoticeWay, Warned
from servicedesk.domain.write_off import Disposal


@dataclass(frozen=True, slots=True)
class NoticeRequest:
    """A notice to be put on record. ``whom`` is the customer unless told, ``given_on`` today; a letter or a notice in
    person is printed as well. ``reached`` says that the customer heard it; of a letter only ``received_on``
    does. A letter goes to ``address``, or to the last one on record.
    """

    order: int
    kind: NoticeKind
    way: NoticeWay
    what: str
    whom: str = ""
    given_on: date | None = None
    tracking: str = ""
    received_on: date | None = None
    reached: bool = False
    address: str = ""


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A notice as it is shown; ``at`` is when it was put on record."""

    number: int
    order: int
    kind: NoticeKind
    way: NoticeWay
    who: str
    whom: str
    what: str
    at: datetime
    given_on: date
    tracking: str
    received_on: date | None
    reached: bool


@dataclass(frozen=True, slots=True)
class WaiverRequest:
    """What is let off the storage fee: a part, or the whole of it, now and later (``amount`` None)."""

    order: int
    director: str
    reason: str
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class Waived:
    """An order's storage fee after a waiver."""

    order: int
    let_off: Money
    owed: Money


@dataclass(frozen=True, slots=True)
class WriteOffRequest:
    """A write-off by a commission of two, the director and a second person. ``value`` is the stated one unless told;
    ``disposal`` is the centre's usual one; ``without_notice`` says that the missing warning was seen.
    """

    order: int
    director: str
    second_person: str
    ground: str
    disposal: Disposal | None = None
    value: Money | None = None
    price: Money = NOTHING
    kept: Money = NOTHING
    deposited: str = ""
    without_notice: bool = False


@dataclass(frozen=True, slots=True)
class WriteOffView:
    """A device that was written off, as a late customer is told."""

    number: int
    order: int
    at: datetime
    director: str
    second: str
    ground: str
    value: Money
    disposal: Disposal
    price: Money
    kept: Money
    remainder: Money
    deposited: str
    warned: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """Everything about a device that waits: its clock, its fee, what was told, how far its owner was warned.

    ``full`` is the fee before what was let off, ``owed`` after it, ``debt`` all that the customer owes.
    ``warned_until`` is the day when a warning that was received has had its time.
    """

    order: int
    customer: str
    phones: tuple[str, ...]
    device: str
    today: date
    ready_on: date | None
    told_on: date | None
    from_told: bool
    storage_from: date | None
    free_until: date | None
    fee_from: date | None
    passes_on: date | None
    days: int
    fee_per_day: Money
    cap: Money | None
    full: Money
    waived: Money
    owed: Money
    debt: Money
    value: Money | None
    may_write_off: bool
    held: bool
    warned: Warned
    warned_until: date | None
    usual: Disposal
    notices: tuple[NoticeView, ...]
    written_off: WriteOffView | None
