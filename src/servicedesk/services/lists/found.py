"""What lookup found, as a table: every order of the search, not only the rows that were scrolled to."""

from collections.abc import Iterator

from servicedesk.domain.codes import grouped
from servicedesk.services.lists.table import CellKind, Cells, Table, TableColumn, TableFact
from servicedesk.services.lookup import Lookup
from servicedesk.services.lookup_records import OrderRow
from servicedesk.services.reads import Filter
from servicedesk.services.wording import Wording

MOST_FOUND = 20_000
_PAGE = 500
_COLUMNS = (
    ("number", CellKind.TEXT, 13),
    ("customer", CellKind.TEXT, 24),
    ("device", CellKind.TEXT, 28),
    ("fault", CellKind.TEXT, 28),
    ("state", CellKind.STATE, 18),
    ("place", CellKind.TEXT, 9),
    ("technician", CellKind.TEXT, 16),
    ("accepted", CellKind.DAY, 11),
)


def found_table(lookup: Lookup, text: str, only: Filter, wording: Wording) -> Table:
    """The orders that match, newest first, at most MOST_FOUND of them; what else was sought instead is told above."""
    shown_for = lookup.find(text, only, limit=1).shown_for
    rows = tuple(_cells(row) for row in _every(lookup, text, only))
    sought = shown_for or text.strip()
    facts = [
        TableFact(wording.text("lists", "fact.found_by"), sought),
        TableFact(wording.text("lists", "fact.only"), "" if only is Filter.ALL else wording.word(only)),
        TableFact(wording.text("lists", "fact.orders"), str(len(rows))),
    ]
    return Table(
        title=wording.text("lists", "title.found"),
        columns=tuple(
            TableColumn(key, wording.text("lists", f"column.{key}"), kind, width) for key, kind, width in _COLUMNS
        ),
        rows=rows,
        facts=tuple(fact for fact in facts if fact.value),
        language=wording.language,
    )


def _every(lookup: Lookup, text: str, only: Filter) -> Iterator[OrderRow]:
    after, count = None, 0
    while count < MOST_FOUND:
        page = lookup.find(text, only, after, min(_PAGE, MOST_FOUND - count))
        yield from page.rows
        count += len(page.rows)
        after = page.after
        if after is None:
            return


def _cells(row: OrderRow) -> Cells:
    fault = " ".join(row.declared_fault.split())
    return (
        *(grouped(row.number), row.customer, row.device, fault, row.status, row.place, row.technician),
        row.accepted_at.date(),
    )
