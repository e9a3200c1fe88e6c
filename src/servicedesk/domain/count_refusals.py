"""What a storage count refuses; what a scan turns out to be is a verdict and no refusal."""

from dataclasses import dataclass
from datetime import datetime

from servicedesk.domain.input_refusals import Refusal


@dataclass(eq=False)
class CountUnknown(Refusal):
    """No count has this number; without one: nothing is being counted."""

    number: str | None


@dataclass(eq=False)
class CountClosed(Refusal):
    """The count is over: nothing is scanned into it, and it is not closed twice."""

    number: str
    by: str
    at: datetime | None


@dataclass(eq=False)
class CountOverlaps(Refusal):
    """A count under way looks over the same shelves, or some of them: it may be joined."""

    number: str
    by: str
    place: str | None
