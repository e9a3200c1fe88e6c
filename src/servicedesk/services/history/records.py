"""What the desk remembers: every stay of a device or of a model, and how often repairs came back."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.warranty import Warranty


@dataclass(frozen=True, slots=True)
class PastStay:
    """One stay. ``previous`` is the order before it and ``came_back_after`` the days between them."""

    order: int
    device_id: int
    customer: str
    device: str
    serial: str
    accepted_at: datetime
    ready_at: datetime | None
    closed_at: datetime | None
    declared_fault: str
    status: Status
    outcome: Outcome | None
    warranty: Warranty
    technician: str
    previous: int | None
    came_back_after: int | None
    guarantee_until: date | None

    @property
    def days(self) -> int | None:
        """Calendar days from acceptance to hand-over, None while it is here."""
        return None if self.closed_at is None else max(0, (self.closed_at.date() - self.accepted_at.date()).days)


@dataclass(frozen=True, slots=True)
class Tally:
    """A word and how often it was said."""

    word: str
    times: int


@dataclass(frozen=True, slots=True)
class DeviceHistory:
    """Every stay, the newest first, and what they come to. Medians are in days; faults and technicians are told the
    most frequent first. ``times_this_year`` counts the stays that began within a year before ``today``.
    """

    title: str
    stays: tuple[PastStay, ...]
    returns: int
    times_this_year: int
    median_days: float | None
    median_days_to_repair: float | None
    faults: tuple[Tally, ...]
    technicians: tuple[Tally, ...]
    outcomes: dict[Outcome, int]
    today: date


class GroupedBy(StrEnum):
    """What returns are counted by."""

    TECHNICIAN = "technician"
    BRAND = "brand"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class ReturnShare:
    """How many devices of a group were handed over, and how many of them came back."""

    name: str
    handed_over: int
    came_back: int

    @property
    def share(self) -> float:
        """The part that came back, 0 to 1."""
        return self.came_back / self.handed_over if self.handed_over else 0.0


@dataclass(frozen=True, slots=True)
class Returns:
    """The groups with the most returns first, and all of them together."""

    days: int
    groups: tuple[ReturnShare, ...]
    total: ReturnShare
