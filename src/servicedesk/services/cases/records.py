"""What the lost-receipt cases are asked and answer: frozen records."""

from dataclasses import dataclass, field
from datetime import date, datetime

from servicedesk.domain.custody import Act
from servicedesk.domain.lost_case import CaseState, Described, Relation
from servicedesk.domain.status import Status


@dataclass(frozen=True, slots=True)
class Application:
    """What the clerk took down. ``number`` is the receipt's or one of its orders'; the passport is never shown by
    accident.
    """

    number: str
    applicant: str
    phone: str
    relation: Relation
    described: Described
    passport: str = field(repr=False)
    issued_by: str = field(repr=False)
    issued_on: date | None = field(repr=False)
    born_on: date | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case in a list; ``days_left`` of the director's three is negative when they are over."""

    number: int
    receipt: int
    applicant: str
    device: str
    state: CaseState
    opened_at: datetime
    due: date
    days_left: int
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class HeldDevice:
    """One order of the receipt as our record has it."""

    number: int
    device: str
    colour: str
    model: str
    serial: str
    appearance: str
    accessories: tuple[str, ...]
    place: str
    status: Status
    accepted_at: datetime


@dataclass(frozen=True, slots=True)
class CaseNote:
    """Something that happened about the case: the old receipt was presented, the passport was revealed."""

    act: Act
    at: datetime
    who: str
    workstation: str
    why: str


@dataclass(frozen=True, slots=True)
class CaseCard:
    """A case whole: the applicant's words beside our record. ``mask`` is empty once the passport was erased."""

    row: CaseRow
    phone: str
    relation: Relation
    described: Described
    mask: str
    customer: str
    phones: tuple[str, ...]
    devices: tuple[HeldDevice, ...]
    opened_by: str
    decided_by: str
    decided_at: datetime | None
    reason: str
    erase_on: date | None
    erased_on: date | None
    notes: tuple[CaseNote, ...]


@dataclass(frozen=True, slots=True)
class Revealed:
    """The passport, shown once and on record."""

    passport: str = field(repr=False)
    issued_by: str = field(repr=False)
    issued_on: date = field(repr=False)
    born_on: date | None = field(repr=False)
