"""Printing a table: it becomes a paper as it is in sight now, is kept as issued and goes on the print queue."""

from collections.abc import Callable

from servicedesk.domain.custody import Hand
from servicedesk.services.centre import Centre
from servicedesk.services.lists.table import CellKind, Table, TableColumn, TableTooLong, worded
from servicedesk.services.papers import PaperColumn, PaperLine, TablePaper
from servicedesk.services.paperwork import requisites
from servicedesk.services.ports import Clock, Desk, Store
from servicedesk.services.wording import Wording

MOST_ROWS = 2000
"""More than fifty pages are no list that anybody reads; a file holds them."""

_ON_ONE_LINE = (CellKind.DAY, CellKind.MOMENT, CellKind.STATE)


class TablePrinting:
    """Puts tables on the print queue of this workstation."""

    def __init__(self, store: Store, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._clock = clock
        self._desk = desk

    def print_table(self, table: Table) -> TablePaper:
        """Issue and queue it; raises TableTooLong, DatabaseReadOnly and what else a store refuses."""
        if len(table.rows) > MOST_ROWS:
            raise TableTooLong(rows=len(table.rows), most=MOST_ROWS)
        with self._store.transaction() as work:
            hand = self._desk().hand(self._clock())
            paper = table_paper(table, work.centre(), hand)
            work.papers.enqueue(work.papers.issue(paper, language=table.language, hand=hand), hand)
        return paper


def table_paper(table: Table, centre: Centre, hand: Hand) -> TablePaper:
    """The table in words, in the language that it was made in."""
    wording = Wording(table.language)
    return TablePaper(
        centre=requisites(centre),
        title=table.title,
        made_at=hand.at.replace(tzinfo=None),
        made_by=hand.who,
        columns=tuple(_column(column) for column in table.columns),
        rows=tuple(tuple(worded(value, wording) for value in row) for row in table.rows),
        facts=tuple(PaperLine(fact.label, fact.value) for fact in table.facts),
        totals=tuple(worded(value, wording) for value in table.totals),
        amount=table.amount,
        signers=tuple(PaperLine(signer.role, signer.name) for signer in table.signers),
    )


def _column(column: TableColumn) -> PaperColumn:
    short = column.kind in _ON_ONE_LINE or column.key in ("number", "phone", "previous", "receipt")
    return PaperColumn(column.heading, right=column.right, short=short)
