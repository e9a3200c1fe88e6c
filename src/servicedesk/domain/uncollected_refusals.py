"""What is refused about notices, waivers, write-offs and the tariffs of storage."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from servicedesk.domain.input_refusals import InputRefused, Refusal
from servicedesk.domain.refusals import WrittenOff

if TYPE_CHECKING:
    from servicedesk.domain.money import Money
    from servicedesk.domain.status import Status


class NoticeFault(StrEnum):
    """What is wrong with the days of a notice."""

    AHEAD = "ahead"
    BEFORE_READY = "before_ready"
    BEFORE_SENT = "before_sent"


@dataclass(eq=False)
class NoticeDatesWrong(InputRefused):
    """The days of a notice are in the wrong order; ``day`` is the one that they are held against."""

    fault: NoticeFault = NoticeFault.AHEAD
    day: date = date.min


@dataclass(eq=False)
class NoticeUnknown(Refusal):
    """No notice has this number."""

    number: str


@dataclass(eq=False)
class NotALetter(Refusal):
    """The receipt of a notice that was no letter; ``way`` is a notice.NoticeWay."""

    number: str
    way: StrEnum


@dataclass(eq=False)
class NotWaiting(Refusal):
    """The device does not wait for its owner: there is nothing to tell, to let off or to write off."""

    number: str
    status: "Status"


@dataclass(eq=False)
class NothingOwedForStorage(Refusal):
    """No storage fee is owed, so none can be let off."""

    number: str


@dataclass(eq=False)
class WaiverNegative(InputRefused):
    """A waiver of nothing or less."""

    asked: "Money | None" = None


@dataclass(eq=False)
class WaiverTooLarge(InputRefused):
    """More would be let off than is owed for storage."""

    asked: "Money | None" = None
    owed: "Money | None" = None


@dataclass(eq=False)
class TooEarlyToWriteOff(Refusal):
    """The device may pass to the centre from ``on`` alone; None when its receipt promises that it never does."""

    number: str
    on: date | None


@dataclass(eq=False)
class SoldOff(WrittenOff):
    """The device was sold by that act: for how much, and what is ``left`` for the customer, ``deposited`` where; None
    when nothing is left.
    """

    price: "Money | None" = None
    left: "Money | None" = None
    deposited: str = ""


@dataclass(eq=False)
class NotWarned(InputRefused):
    """The customer was not duly warned in writing, and nobody said that the device is written off all the same;
    ``warned`` is a notice.Warned, ``until`` the day when a warning that was received has had its time.
    """

    number: str = ""
    warned: StrEnum | None = None
    until: date | None = None


@dataclass(eq=False)
class SaleWrong(InputRefused):
    """The sums of a sale do not fit: more is kept than the device was sold for."""

    price: "Money | None" = None
    kept: "Money | None" = None


@dataclass(eq=False)
class TermsDisordered(InputRefused):
    """A device would pass to the centre before its storage costs anything; both in months."""

    free: int = 0
    kept: int = 0


@dataclass(eq=False)
class TariffDayTaken(InputRefused):
    """Two tariffs would begin on the same day."""

    day: date = date.min


@dataclass(eq=False)
class TariffPast(InputRefused):
    """A tariff that begins in the past, or one that held already and would be changed: the past is never changed."""

    day: date = date.min
