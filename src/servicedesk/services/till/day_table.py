"""The day sheet as a table: the same for the screen, the paper that is signed and the spreadsheet."""

from servicedesk.domain.codes import grouped
from servicedesk.services.lists.table import CellKind, Cells, Signer, Table, TableColumn, TableFact, sums
from servicedesk.services.till.day_sheet_records import DaySheet, TillEntry
from servicedesk.services.wording import Wording

_COLUMNS = {
    "at": (CellKind.TEXT, 6),
    "number": (CellKind.TEXT, 13),
    "customer": (CellKind.TEXT, 24),
    "device": (CellKind.TEXT, 28),
    "kind": (CellKind.TEXT, 14),
    "method": (CellKind.TEXT, 10),
    "amount": (CellKind.MONEY, 12),
    "clerk": (CellKind.TEXT, 18),
}


def day_table(sheet: DaySheet, language: str) -> Table:
    """Every sum with its order, the totals by method above them, the whole in words and two signatures below."""
    wording = Wording(language)
    columns = tuple(
        TableColumn(key, wording.text("till", f"column.{key}"), kind, width) for key, (kind, width) in _COLUMNS.items()
    )
    rows = tuple(_cells(entry) for entry in sheet.entries)
    return Table(
        title=wording.text("till", "sheet.title"),
        columns=columns,
        rows=rows,
        facts=_facts(sheet, wording),
        totals=sums(columns, rows, wording.text("till", "sheet.total")),
        amount=sheet.total,
        signers=(
            Signer(wording.text("till", "sheet.handed"), sheet.clerk),
            Signer(wording.text("till", "sheet.received")),
        ),
        language=language,
    )


def method_lines(sheet: DaySheet, wording: Wording) -> tuple[TableFact, ...]:
    """What came and went by each method, a line each; one line when nothing did."""
    if not sheet.totals:
        return (TableFact(wording.text("till", "sheet.money"), wording.text("till", "sheet.nothing")),)
    return tuple(
        TableFact(
            wording.word(total.method),
            wording.text(
                "till",
                "sheet.method",
                advances=total.advances,
                payments=total.payments,
                given=-total.given,
                rest=total.rest,
            ),
        )
        for total in sheet.totals
    )


def _facts(sheet: DaySheet, wording: Wording) -> tuple[TableFact, ...]:
    clerk = sheet.clerk or wording.text("till", "sheet.everybody")
    return (
        TableFact(wording.text("till", "sheet.day"), wording.full_day(sheet.day)),
        TableFact(wording.text("till", "sheet.clerk"), clerk),
        *method_lines(sheet, wording),
    )


def _cells(entry: TillEntry) -> Cells:
    return (
        f"{entry.at:%H:%M}",
        grouped(entry.order),
        entry.customer,
        entry.device,
        entry.kind,
        entry.method,
        entry.amount,
        entry.who,
    )
