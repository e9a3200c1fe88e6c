"""What the desk refuses, each refusal a small class built from facts; the words are found elsewhere, in the user's
language.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING

from servicedesk.domain.input_refusals import (
    ChoiceUnknown,
    DayNotUnderstood,
    DayPassed,
    DeviceHere,
    InputRefused,
    PhoneKnown,
    PhoneNotUnderstood,
    Refusal,
    RequestNotUnderstood,
    SumNotUnderstood,
    TextUnreadable,
    ValueMissing,
    ValueTooLong,
)
from servicedesk.domain.store_refusals import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseNewer,
    DatabaseReadOnly,
    DatabaseUnreachable,
    DiskFull,
    FileUnreadable,
    NotADatabase,
    NumbersExhausted,
)

if TYPE_CHECKING:
    from servicedesk.domain.money import Money
    from servicedesk.domain.status import Status

# One place to import refusals from, whatever they are about.
__all__ = [
    "ChoiceUnknown",
    "DatabaseBusy",
    "DatabaseDamaged",
    "DatabaseNewer",
    "DatabaseReadOnly",
    "DatabaseUnreachable",
    "DayNotUnderstood",
    "DayPassed",
    "DeviceHere",
    "DiskFull",
    "FileUnreadable",
    "InputRefused",
    "NotADatabase",
    "NumbersExhausted",
    "PhoneKnown",
    "PhoneNotUnderstood",
    "Refusal",
    "RequestNotUnderstood",
    "SumNotUnderstood",
    "TextUnreadable",
    "ValueMissing",
    "ValueTooLong",
]


class Semblance(Enum):
    """What a code that is not ours seems to be."""

    GOODS = "goods"
    IMEI = "imei"
    LINK = "link"
    HALF = "half"
    DIGITS = "digits"
    TEXT = "text"


@dataclass(eq=False)
class ForeignCode(Refusal):
    """A code that was never ours."""

    text: str
    semblance: Semblance


@dataclass(eq=False)
class CodeSpoiled(Refusal):
    """Ten digits that begin like ours and fail the check: misread or mistyped."""

    text: str


@dataclass(eq=False)
class WrongPaper(Refusal):
    """A code of ours, of the wrong kind for this step; kinds are values of codes.CodeKind."""

    number: str
    kind: int
    wanted: int


@dataclass(eq=False)
class ReceiptUnknown(Refusal):
    """A well-made receipt code that this database never issued."""

    number: str


@dataclass(eq=False)
class OrderUnknown(Refusal):
    """No order has this number."""

    number: str


@dataclass(eq=False)
class CustomerUnknown(Refusal):
    """The chosen customer or device is not in the database any more."""


@dataclass(eq=False)
class WrongStatus(Refusal):
    """The order's life has no such move; ``allowed`` are the states a person may set now, None when there are none."""

    number: str
    status: "Status"
    wanted: "Status"
    allowed: "tuple[Status, ...] | None" = None


@dataclass(eq=False)
class FactMissing(Refusal):
    """A legal move lacks a fact that it needs: ``outcome``, ``reason``, ``price`` or ``second_person``."""

    number: str
    wanted: "Status"
    fact: str


@dataclass(eq=False)
class NotReady(Refusal):
    """The device cannot go yet."""

    number: str
    status: "Status"
    promised: date | None


@dataclass(eq=False)
class AlreadyHandedOver(Refusal):
    """The device has gone to its owner."""

    number: str
    at: datetime | None


@dataclass(eq=False)
class WrittenOff(Refusal):
    """The device has passed to the centre, by the ``act`` of that number."""

    number: str
    at: datetime | None
    act: str = ""


@dataclass(eq=False)
class OrderCancelled(Refusal):
    """The order was cancelled."""

    number: str
    reason: str


@dataclass(eq=False)
class HeldByCase(Refusal):
    """A lost-receipt case keeps the device here."""

    number: str
    case: str


@dataclass(eq=False)
class NothingToUndo(Refusal):
    """The order's last step was not made by this person within this shift."""

    number: str


@dataclass(eq=False)
class ReceiptVoid(Refusal):
    """The receipt is said to be lost, or was replaced by a decision: nothing goes against it."""

    number: str
    at: datetime | None


@dataclass(eq=False)
class ReceiptSpent(Refusal):
    """Everything on this receipt has gone already."""

    number: str
    at: datetime | None


@dataclass(eq=False)
class LabelOfAnotherReceipt(Refusal):
    """The scanned device does not belong to the scanned receipt."""

    label: str
    receipt: str
    device: str


@dataclass(eq=False)
class NothingScanned(Refusal):
    """A hand-over without any device label."""

    receipt: str


@dataclass(eq=False)
class Unpaid(Refusal):
    """Less is paid than is owed."""

    owed: "Money"
    paid: "Money"


@dataclass(eq=False)
class Overpaid(Refusal):
    """More is recorded than is owed; change is given at the till and is never recorded."""

    owed: "Money"
    paid: "Money"


@dataclass(eq=False)
class ChangedMeanwhile(Refusal):
    """Another counter changed the order between the reading and the writing."""

    number: str


@dataclass(eq=False)
class ColumnMissing(Refusal):
    """A file for import lacks a needed column."""

    path: str
    column: str


@dataclass(eq=False)
class PaperUnknown(Refusal):
    """A paper that does not come in this size, or, without a ``size``, that there is no reason to issue yet."""

    number: str
    kind: str
    size: str | None = None


@dataclass(eq=False)
class SecondPersonNeeded(Refusal):
    """The act needs another person than the clerk, by name, and a reason."""

    number: str
