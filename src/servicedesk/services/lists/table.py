"""A table of facts, the same for a screen, a paper and a spreadsheet: typed cells under worded headings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum, StrEnum

from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.refusals import Refusal
from servicedesk.domain.text import norm
from servicedesk.services.wording import Wording

Value = str | int | Money | date | datetime | Enum | None
"""What a cell holds: never words made of a number or a day, so that it can be sorted and summed."""

Cells = tuple[Value, ...]


class Phone(str):
    """A telephone number in a cell: told in groups, sorted and found by the digits as they are kept."""

    __slots__ = ()


class CellKind(StrEnum):
    """How the values of a column are told, sorted and set."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    DAY = "day"
    MOMENT = "moment"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column. ``key`` names it in settings; ``width`` is the usual width in digits, 0 for as wide as its words."""

    key: str
    heading: str
    kind: CellKind = CellKind.TEXT
    width: int = 0

    @property
    def right(self) -> bool:
        """Whether its cells stand at the right edge: what is summed does."""
        return self.kind in (CellKind.NUMBER, CellKind.MONEY)


@dataclass(frozen=True, slots=True)
class TableFact:
    """Something told above a table, such as the day or the place it speaks of."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs below a table: the word before the line, and a name if it is known."""

    role: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of as many cells as there are columns.

    ``totals`` is one more row or none; ``amount`` is told in words below it; ``language`` is the one its words are in.
    """

    title: str
    columns: tuple[TableColumn, ...]
    rows: tuple[Cells, ...]
    facts: tuple[TableFact, ...] = ()
    totals: Cells = ()
    amount: Money | None = None
    signers: tuple[Signer, ...] = ()
    language: str = "ru"

    def only(self, keys: Sequence[str]) -> "Table":
        """The same with these columns alone, in this order; unknown keys are left out."""
        places = [place for key in keys for place, column in enumerate(self.columns) if column.key == key]
        return replace(
            self,
            columns=tuple(self.columns[place] for place in places),
            rows=tuple(tuple(row[place] for place in places) for row in self.rows),
            totals=tuple(self.totals[place] for place in places) if self.totals else (),
        )


@dataclass(eq=False)
class TableTooLong(Refusal):
    """More rows than anybody wants on paper."""

    rows: int = 0
    most: int = 0


def sums(columns: Sequence[TableColumn], rows: Iterable[Cells], head: str) -> Cells:
    """The totals of every column of money, with ``head`` in the first one; nothing when there is no such column."""
    if not any(column.kind is CellKind.MONEY for column in columns):
        return ()
    totals: list[Value] = [NOTHING if column.kind is CellKind.MONEY else None for column in columns]
    places = [place for place, column in enumerate(columns) if column.kind is CellKind.MONEY]
    for row in rows:
        for place in places:
            value, total = row[place], totals[place]
            if isinstance(value, Money) and isinstance(total, Money):
                totals[place] = total + value
    if totals[0] is None:
        totals[0] = head
    return tuple(totals)


def worded(value: Value, wording: Wording) -> str:
    """The cell as people read it: sums without the sign of the currency, days in figures."""
    match value:
        case None:
            return ""
        case Enum():
            return wording.word(value)
        case Phone():
            return wording.phone(value)
        case str():
            return value
        case Money():
            return wording.number(value)
        case datetime():
            return f"{value:%d.%m.%Y %H:%M}"
        case date():
            return wording.short_day(value)
        case _:
            return str(value)


def sorting(value: Value, wording: Wording) -> tuple[int, float, str]:
    """The place of a cell among those of its column: empty ones last, words as the alphabet has them."""
    match value:
        case None | "":
            return (2, 0.0, "")
        case Money():
            return (0, float(value.kopecks), "")
        case Enum():
            return (1, 0.0, norm(wording.word(value)))
        case datetime():
            return (0, value.timestamp(), "")
        case date():
            return (0, float(value.toordinal()), "")
        case int():
            return (0, float(value), "")
        case _:
            return (1, 0.0, norm(value))


def folded(values: Cells, wording: Wording) -> str:
    """The words of a row as a quick filter compares them; sums are not among them."""
    told = [worded(value, wording) for value in values if value and not isinstance(value, Money)]
    return norm("\n".join([*told, *(value for value in values if isinstance(value, Phone))]))
