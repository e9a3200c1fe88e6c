"""What is refused about lost-receipt cases and the passport that proves who applies."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from servicedesk.domain.input_refusals import InputRefused, Refusal


class PassportFault(StrEnum):
    """What is wrong with a passport as it was told."""

    HALF = "half"
    NOT_DIGITS = "not_digits"
    ISSUED_AHEAD = "issued_ahead"
    ISSUED_BEFORE_BIRTH = "issued_before_birth"
    BORN_AHEAD = "born_ahead"


@dataclass(eq=False)
class PassportNotUnderstood(InputRefused):
    """No passport can be so; the facts do not repeat it, since it is nobody's to read."""

    fault: PassportFault = PassportFault.HALF


@dataclass(eq=False)
class CaseUnknown(Refusal):
    """No case has this number."""

    number: str


@dataclass(eq=False)
class CaseAlreadyOpen(Refusal):
    """The receipt has a case already that is not ended."""

    receipt: str
    case: str


@dataclass(eq=False)
class CaseUndecided(Refusal):
    """The director has not decided yet: nothing goes by this case."""

    number: str
    due: date


@dataclass(eq=False)
class CaseRefused(Refusal):
    """The director refused: nothing goes by this case."""

    number: str
    at: datetime | None
    reason: str


@dataclass(eq=False)
class CaseWithdrawn(Refusal):
    """The application was taken back: nothing goes by this case."""

    number: str
    at: datetime | None


@dataclass(eq=False)
class CaseClosed(Refusal):
    """Everything went by this case; its code is spent."""

    number: str
    at: datetime | None


@dataclass(eq=False)
class CaseDecided(Refusal):
    """The case is decided or ended already; ``decision`` is its state."""

    number: str
    decision: StrEnum


@dataclass(eq=False)
class ProposerDecides(Refusal):
    """Whoever took the application may not approve it."""

    number: str
    name: str


@dataclass(eq=False)
class PassportDiffers(InputRefused):
    """The passport that is shown now is not the one of the application."""

    number: str = ""


@dataclass(eq=False)
class PassportErased(Refusal):
    """The passport's data were erased when their term ended."""

    number: str
    on: date | None


@dataclass(eq=False)
class KeyMissing(Refusal):
    """This workstation lacks the key under which the passport was sealed; ``path`` is where it would lie."""

    path: str
