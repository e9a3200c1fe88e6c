"""Tables as workbooks: every cell is what it is, and a text stays a text whatever it begins with."""

import io
import re
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from servicedesk.domain.money import Money
from servicedesk.services.lists.table import CellKind, Table, TableColumn, Value, worded
from servicedesk.services.wording import Wording

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_LONGEST_CELL = 32_767
_LONGEST_NAME = 31
_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\'\x00-\x1f]")
_FIRST_YEAR = 1900
_NARROWEST, _WIDEST = 8, 60
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "remove_timezone": True,
}
_FORMATS = {CellKind.MONEY: "#,##0.00", CellKind.DAY: "dd.mm.yyyy", CellKind.MOMENT: "dd.mm.yyyy hh:mm"}


class XlsxSpreadsheet:
    """Implements the port ``Spreadsheet``; may be called from any thread."""

    def workbook(self, table: Table) -> bytes:
        """The bytes of an .xlsx file."""
        import xlsxwriter  # start-up: needed by whoever exports, and by nobody else

        content = io.BytesIO()
        book = xlsxwriter.Workbook(content, dict(_OPTIONS))
        book.set_properties({"title": table.title})
        sheet = book.add_worksheet(sheet_name(table.title))
        formats = {kind: book.add_format({"num_format": pattern}) for kind, pattern in _FORMATS.items()}
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        sums = book.add_format({"bold": True, "num_format": _FORMATS[CellKind.MONEY], "top": 1})
        wording = Wording(table.language)
        for place, column in enumerate(table.columns):
            sheet.write_string(0, place, column.heading, bold)
            sheet.set_column(place, place, _width(table, place, column, wording))
        for line, row in enumerate(table.rows, start=1):
            for place, value in enumerate(row):
                _write(sheet, line, place, value, formats.get(table.columns[place].kind), wording)
        for place, value in enumerate(table.totals):
            _write(sheet, len(table.rows) + 1, place, value, sums, wording)
        _lay_out(sheet, table)
        book.close()
        return content.getvalue()


def sheet_name(title: str) -> str:
    """The title as a sheet may be called."""
    name = " ".join(_FORBIDDEN_IN_NAMES.sub(" ", title).split())[:_LONGEST_NAME].strip()
    return name if name and name.casefold() != "history" else "1"


def _write(sheet: "Worksheet", line: int, place: int, value: Value, form: Any, wording: Wording) -> None:
    match value:
        case None:
            return
        case Enum() | str():
            text = worded(value, wording)
            sheet.write_string(
                line, place, text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1] + "…", form
            )
        case Money():
            sheet.write_number(line, place, value.kopecks / 100, form)
        case date() if value.year >= _FIRST_YEAR:
            told = value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)  # noqa: DTZ001
            sheet.write_datetime(line, place, told, form)
        case date():
            sheet.write_string(line, place, worded(value, wording))
        case int():
            sheet.write_number(line, place, value, form)


def _lay_out(sheet: "Worksheet", table: Table) -> None:
    """The head stays in sight and is repeated in print, where all columns stand on one page side by side."""
    if not table.columns:
        return
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(table.rows), 1), len(table.columns) - 1)
    sheet.repeat_rows(0)
    sheet.set_paper(9)  # A4 (ECMA-376, 18.3.1.63)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _width(table: Table, place: int, column: TableColumn, wording: Wording) -> int:
    """As wide as the column usually is, or as its first rows want when it tells nothing."""
    if column.width:
        return max(_NARROWEST, column.width, min(len(column.heading) + 2, 2 * column.width))
    longest = max((len(worded(row[place], wording)) for row in table.rows[:200]), default=0)
    return min(_WIDEST, max(_NARROWEST, longest + 2, len(column.heading) + 2))
