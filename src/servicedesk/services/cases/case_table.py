"""Lost-receipt cases as a table: for a list on paper, in a file, on the clipboard. No passport is in it."""

from collections.abc import Sequence
from types import MappingProxyType

from servicedesk.domain.codes import grouped
from servicedesk.domain.lost_case import HOLDING
from servicedesk.services.cases.records import CaseRow
from servicedesk.services.lists.table import CellKind, Cells, Table, TableColumn
from servicedesk.services.wording import Wording

_COLUMNS = MappingProxyType(
    {
        "case": (CellKind.TEXT, 13),
        "receipt": (CellKind.TEXT, 13),
        "applicant": (CellKind.TEXT, 26),
        "device": (CellKind.TEXT, 26),
        "case_state": (CellKind.STATE, 14),
        "opened": (CellKind.DAY, 11),
        "due": (CellKind.DAY, 11),
        "days_left": (CellKind.NUMBER, 8),
        "ended": (CellKind.DAY, 11),
    }
)


def case_table(cases: Sequence[CaseRow], wording: Wording) -> Table:
    """Every case as a row, in the order told; the days left of a decision only while one is awaited."""
    columns = tuple(
        TableColumn(key, wording.text("lists", f"column.{key}"), kind, width) for key, (kind, width) in _COLUMNS.items()
    )
    title = wording.text("lists", "title.cases")
    return Table(title, columns, tuple(_cells(case) for case in cases), language=wording.language)


def _cells(case: CaseRow) -> Cells:
    waits = case.state in HOLDING
    return (
        grouped(case.number),
        grouped(case.receipt),
        case.applicant,
        case.device,
        case.state,
        case.opened_at.date(),
        case.due,
        case.days_left if waits else None,
        None if case.ended_at is None else case.ended_at.date(),
    )
