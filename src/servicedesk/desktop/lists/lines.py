"""The rows of a list on screen, and the order in which they stand: sorted by a column, narrowed by words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from servicedesk.domain.text import norm
from servicedesk.services.lists.table import Cells, Table, folded, sorting
from servicedesk.services.wording import Wording


@dataclass(frozen=True, slots=True)
class Line:
    """One row: the key it goes by, its cells under all the columns there are, and its words as a filter reads them."""

    key: Any
    values: Cells
    words: str


@dataclass(frozen=True, slots=True)
class Arrangement:
    """``place`` is the column to sort by, None for the order in which the rows came; ``words`` must all be found."""

    place: int | None = None
    down: bool = False
    words: str = ""

    @property
    def plain(self) -> bool:
        """Whether every row stands where it came."""
        return self.place is None and not self.words.strip()


def lines_of(table: Table, keys: Sequence[Any], wording: Wording) -> list[Line]:
    """The rows of a table; without ``keys`` each goes by its place."""
    given = keys or range(len(table.rows))
    return [Line(key, row, folded(row, wording)) for key, row in zip(given, table.rows, strict=True)]


def arranged(lines: Sequence[Line], how: Arrangement, wording: Wording) -> list[int]:
    """The places of the lines that are to be seen, in order; equal ones and empty ones keep the order they came in."""
    wanted = norm(how.words).split()
    seen: Iterable[int] = range(len(lines))
    if wanted:
        seen = [at for at in seen if all(word in lines[at].words for word in wanted)]
    place = how.place
    if place is None:
        return list(seen)
    ranks = {at: sorting(lines[at].values[place], wording) for at in seen}
    filled = [at for at, rank in ranks.items() if rank[0] < 2]
    empty = [at for at, rank in ranks.items() if rank[0] == 2]
    return sorted(filled, key=ranks.__getitem__, reverse=how.down) + empty
