"""What an import is told and what it answers: rows of another book of records, as plain and domain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from servicedesk.domain.money import Money
from servicedesk.domain.refusals import InputRefused, Refusal
from servicedesk.domain.status import Outcome, Status


class Ours(StrEnum):
    """The columns that an import understands; ``--map theirs=ours`` names one of them."""

    NUMBER = "number"
    PROVIDER = "provider"
    GROUP = "group"
    NAME = "name"
    PHONE = "phone"
    KIND = "kind"
    BRAND = "brand"
    MODEL = "model"
    SERIAL = "serial"
    COLOUR = "colour"
    FAULT = "fault"
    ACCEPTED = "accepted"
    STATUS = "status"
    TECHNICIAN = "technician"
    PLACE = "place"
    PRICE = "price"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each of our columns stands in a file: ours -> theirs. ``made_up`` asks for made-up customers."""

    theirs: Mapping[Ours, str]
    made_up: bool = False


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One understood row. ``key`` makes a second import of the same row recognisable; ``told`` is how the other book
    called the order.
    """

    line: int
    key: str
    name: str
    phone: str
    kind: str
    accepted_at: datetime
    brand: str = ""
    model: str = ""
    serial: str = ""
    colour: str = ""
    fault: str = ""
    note: str = ""
    status: Status = Status.ACCEPTED
    outcome: Outcome | None = None
    technician: str = ""
    place: str = ""
    price: Money | None = None
    told: str = ""


@dataclass(frozen=True, slots=True)
class RowRefused:
    """A row that was left out, by the line of the file on which it begins, and why."""

    line: int
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import did: rows brought in, rows that were there already, and rows left out."""

    imported: int = 0
    known: int = 0
    refused: tuple[RowRefused, ...] = ()

    def __add__(self, other: "Brought") -> "Brought":
        return Brought(self.imported + other.imported, self.known + other.known, self.refused + other.refused)


@dataclass(eq=False)
class DayAhead(InputRefused):
    """An acceptance that lies in the future."""

    text: str = ""


@dataclass(eq=False)
class RowTorn(InputRefused):
    """A row with more or fewer values than the file has columns."""

    values: int = 0
    columns: int = 0
