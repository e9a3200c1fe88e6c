"""The storage count: devices are looked over by scanning their labels, and every scan gets its verdict."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from servicedesk.domain.codes import grouped
from servicedesk.domain.count_refusals import CountClosed
from servicedesk.domain.custody import Hand
from servicedesk.domain.refusals import Semblance
from servicedesk.domain.status import GONE, Status

IN_STORE = frozenset(Status) - GONE - {Status.OUT_FOR_DELIVERY}
"""The states in which a device ought to be found."""

LONGEST_SCAN = 200
"""Characters of a scanned text that are kept: a link in somebody's QR code may be endless."""


class Verdict(StrEnum):
    """What a scan turned out to be. A scanned place is no finding: it tells where the counter stands from now on."""

    FOUND = "found"
    ELSEWHERE = "elsewhere"
    GONE = "gone"
    UNKNOWN = "unknown"
    AGAIN = "again"
    PLACE = "place"


class Seeming(StrEnum):
    """What an unknown code seems to be."""

    GOODS = Semblance.GOODS.value
    IMEI = Semblance.IMEI.value
    LINK = Semblance.LINK.value
    DIGITS = Semblance.DIGITS.value
    TEXT = Semblance.TEXT.value
    SPOILED = "spoiled"
    NEVER_ISSUED = "never_issued"
    OTHER_PAPER = "other_paper"
    OTHER_PLACE = "other_place"


class Absence(StrEnum):
    """Why a device that is expected was not scanned: it is missing, or it was put elsewhere or came in meanwhile."""

    MISSING = "missing"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Scope:
    """The places that are looked over, by name; None means every place of the store."""

    names: frozenset[str] | None = None

    @classmethod
    def of(cls, names: Iterable[str]) -> "Scope":
        """These places."""
        return cls(frozenset(names))

    def holds(self, place: str) -> bool:
        """Whether what stands at this place is counted."""
        return self.names is None or place in self.names

    def overlaps(self, other: "Scope") -> bool:
        """Whether one device could be counted in both."""
        return self.names is None or other.names is None or bool(self.names & other.names)


@dataclass(frozen=True, slots=True)
class Standing:
    """A device as the ledger has it: its order, what it is called, where it ought to be and in which state."""

    order: int
    device: str
    place: str
    status: Status


@dataclass(eq=False)
class StorageCount:
    """One count of a place with everything below it, or of the whole store when ``place`` is empty.

    ``expected`` devices were on record when it began, ``began_after`` is the last entry of the ledger before it.
    ``place_number`` is the code of the place, which may be called something else meanwhile; None for the whole store.
    """

    number: int
    place: str
    place_number: int | None
    expected: int
    began_after: int
    started_at: datetime
    started_by: str
    workstation: str
    closed_at: datetime | None = None
    closed_by: str = ""
    version: int = 1

    @property
    def is_open(self) -> bool:
        """Whether it is still under way."""
        return self.closed_at is None

    def demand_open(self) -> None:
        """Raise CountClosed when it is over."""
        if self.closed_at is not None:
            raise CountClosed(number=grouped(self.number), by=self.closed_by, at=self.closed_at)

    def close(self, hand: Hand) -> None:
        """End the count; raises CountClosed when it is over already."""
        self.demand_open()
        self.closed_at, self.closed_by = hand.at, hand.who


@dataclass(frozen=True, slots=True)
class CountScan:
    """One scan: a row that is appended and never changed. ``sequence`` is given by the database.

    ``place`` is where the counter stood, ``recorded`` where the device ought to have been and ``status`` its state at
    that moment; ``expected`` says whether the count was to find it.
    """

    count: int
    text: str
    verdict: Verdict
    who: str
    workstation: str
    at: datetime
    place: str = ""
    order: int | None = None
    recorded: str = ""
    status: Status | None = None
    seems: Seeming | None = None
    expected: bool = False
    sequence: int | None = None


def judge(device: Standing, scope: Scope, spot: Scope) -> Verdict:
    """The verdict on a device that is scanned for the first time; ``spot`` is the place at which the counter stands."""
    if device.status in GONE:
        return Verdict.GONE
    at_home = device.status in IN_STORE and scope.holds(device.place) and spot.holds(device.place)
    return Verdict.FOUND if at_home else Verdict.ELSEWHERE


def is_expected(device: Standing, scope: Scope) -> bool:
    """Whether a count of this scope ought to find the device."""
    return device.status in IN_STORE and scope.holds(device.place)
