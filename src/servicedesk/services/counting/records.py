"""What a storage count tells: the verdict of a scan, the running totals, and the report."""

from dataclasses import dataclass
from datetime import datetime

from servicedesk.domain.status import Status
from servicedesk.domain.storage_count import Absence, Seeming, Verdict


@dataclass(frozen=True, slots=True)
class Totals:
    """How a count stands. ``seen`` of the ``expected`` devices were scanned; ``elsewhere``, ``gone``, ``unknown`` and
    ``again`` count scans; ``left`` are not scanned yet.
    """

    seen: int = 0
    left: int = 0
    elsewhere: int = 0
    gone: int = 0
    unknown: int = 0
    again: int = 0

    @property
    def expected(self) -> int:
        """How many devices the count is to find, as the ledger has it now."""
        return self.seen + self.left


@dataclass(frozen=True, slots=True)
class ScanVerdict:
    """One scan with what it turned out to be; ``who`` and ``at`` are those of the first scan when it came again.

    ``order`` is None for what is no device label of ours, or none that was ever issued.
    """

    sequence: int
    text: str
    verdict: Verdict
    who: str
    workstation: str
    at: datetime
    place: str = ""
    order: int | None = None
    device: str = ""
    recorded: str = ""
    status: Status | None = None
    seems: Seeming | None = None


@dataclass(frozen=True, slots=True)
class Burst:
    """The verdicts of some scans that were kept together, how the count stands after them, and the place at which
    this workstation counts now.
    """

    verdicts: tuple[ScanVerdict, ...]
    totals: Totals
    place: str


@dataclass(frozen=True, slots=True)
class CountFacts:
    """A count without its rows; an empty ``place`` is the whole store."""

    number: int
    place: str
    started_at: datetime
    started_by: str
    workstation: str
    expected_at_start: int
    closed_at: datetime | None
    closed_by: str


@dataclass(frozen=True, slots=True)
class Absent:
    """An expected device that was not scanned, and where it ought to be."""

    order: int
    device: str
    place: str
    why: Absence = Absence.MISSING


@dataclass(frozen=True, slots=True)
class Misplaced:
    """A device that was found elsewhere: where it ought to have been, where it was scanned last, and where it is on
    record now.
    """

    order: int
    device: str
    recorded: str
    found: str
    now: str
    status: Status

    @property
    def to_put(self) -> bool:
        """Whether its place on record is still the one where it was not: nobody has put it since."""
        return bool(self.found) and self.now == self.recorded and self.now != self.found


@dataclass(frozen=True, slots=True)
class CountReport:
    """What a count has found: final when it is closed, as it stands now while it is not.

    ``missing`` holds the devices that were not scanned, of a count under way at most the first ones; ``moved`` those
    which the ledger has put elsewhere or taken in meanwhile. ``place`` is where this workstation counts now.
    """

    facts: CountFacts
    totals: Totals
    missing: tuple[Absent, ...]
    moved: tuple[Absent, ...]
    elsewhere: tuple[Misplaced, ...]
    gone: tuple[ScanVerdict, ...]
    unknown: tuple[ScanVerdict, ...]
    place: str = ""


@dataclass(frozen=True, slots=True)
class Put:
    """The orders whose devices were put to where they were found, and those that could not be."""

    put: tuple[int, ...]
    kept: tuple[int, ...]
