"""What a refusal is, and the refusals of something typed: each a small class built from facts, worded elsewhere."""

from dataclasses import dataclass, fields
from datetime import date


@dataclass(eq=False)
class Refusal(Exception):  # noqa: N818 - the desk refuses, it does not err
    """The desk says no for a reason that a person can act on. Anything else that is raised is a defect."""

    def __post_init__(self) -> None:
        super().__init__()

    def facts(self) -> dict[str, object]:
        """The facts by name, for wording."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def __str__(self) -> str:
        """The kind of refusal alone: facts may be personal and must not reach a log by accident."""
        return type(self).__name__


@dataclass(eq=False)
class InputRefused(Refusal):
    """Something typed cannot be taken; ``field`` names where, such as ``phone`` or ``devices.0.kind``."""

    field: str = ""


@dataclass(eq=False)
class ValueMissing(InputRefused):
    """A needed field is empty."""


@dataclass(eq=False)
class ValueTooLong(InputRefused):
    """A text is longer than the desk keeps; ``limit`` in characters."""

    limit: int = 0


@dataclass(eq=False)
class TextUnreadable(InputRefused):
    """A text with characters that no text can have."""


@dataclass(eq=False)
class PhoneNotUnderstood(InputRefused):
    """Too few or too many digits for a telephone number."""

    text: str = ""


@dataclass(eq=False)
class SumNotUnderstood(InputRefused):
    """Not a sum of money, or a range whose end is below its beginning."""

    text: str = ""


@dataclass(eq=False)
class DayNotUnderstood(InputRefused):
    """Not a day of the calendar; ``shapes`` shows how days are written at this place."""

    text: str = ""
    shapes: str = "1.12, +3"


@dataclass(eq=False)
class DayPassed(InputRefused):
    """A promise in the past."""

    day: date = date.min


@dataclass(eq=False)
class ChoiceUnknown(InputRefused):
    """A word that is not among the allowed ones."""

    text: str = ""
    allowed: str = ""


@dataclass(eq=False)
class PhoneKnown(InputRefused):
    """The phone belongs to somebody already; the clerk must choose that customer or say that this is another person."""

    names: str = ""


@dataclass(eq=False)
class DeviceHere(InputRefused):
    """The chosen device is in the centre already, under this order."""

    number: str = ""


@dataclass(eq=False)
class RequestNotUnderstood(InputRefused):
    """A request handed in by a script has the wrong make-up."""

    detail: str = ""
