"""Tables as files for a spreadsheet: a workbook or text, in which no cell of ours ever becomes a formula."""

import csv
import io
from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Protocol

from servicedesk.domain.money import Money
from servicedesk.domain.refusals import ChoiceUnknown
from servicedesk.services.lists.table import Cells, Table, Value, worded
from servicedesk.services.wording import Wording

XLSX, CSV = ".xlsx", ".csv"
_MARK = "\ufeff"
"""Without the mark a spreadsheet takes the file for one of the system's old encodings."""

_COMMANDS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
"""What a cell may not begin with: spreadsheets take the rest for something to be computed or fetched (OWASP)."""


class Spreadsheet(Protocol):
    """Tables as workbooks."""

    def workbook(self, table: Table) -> bytes:
        """One sheet: heads that stay in sight, a filter on each, sums and days as such, all else as text."""


KeepFile = Callable[[Path, bytes], None]
"""Puts the content in place of the file, whole or not at all; raises DiskFull or FileUnreadable."""


class Export:
    """Saves tables where a person wants them."""

    def __init__(self, spreadsheet: Spreadsheet, keep: KeepFile) -> None:
        self._spreadsheet = spreadsheet
        self._keep = keep

    def save(self, table: Table, path: Path) -> Path:
        """Write the file; the end of its name says which kind. Raises ChoiceUnknown, DiskFull, FileUnreadable."""
        kind = path.suffix.lower()
        if kind not in (XLSX, CSV):
            raise ChoiceUnknown(field="file", text=path.suffix or path.name, allowed=f"{XLSX}, {CSV}")
        content = self._spreadsheet.workbook(table) if kind == XLSX else csv_text(table).encode()
        self._keep(path, content)
        return path


def csv_text(table: Table) -> str:
    """The rows as text with semicolons, as spreadsheets of this country read them."""
    written = io.StringIO(newline="")
    written.write(_MARK)
    rows = csv.writer(written, delimiter=";", lineterminator="\r\n")
    wording = Wording(table.language)
    rows.writerow([guarded(column.heading) for column in table.columns])
    rows.writerows([[_in_csv(value, wording) for value in row] for row in (*table.rows, *_totals(table))])
    return written.getvalue()


def tab_separated(table: Table) -> str:
    """The rows for the clipboard, headings first: a paste gives cells, not commands."""
    wording = Wording(table.language)
    lines = ["\t".join(guarded(" ".join(column.heading.split())) for column in table.columns)]
    lines += ["\t".join(" ".join(_in_csv(value, wording).split()) for value in row) for row in table.rows]
    return "\n".join(lines)


def guarded(text: str) -> str:
    """The text, with an apostrophe before it if a spreadsheet would take it for something to be done."""
    return (
        f"'{text}" if text.lstrip(" \u00a0\u200b\ufeff").startswith(_COMMANDS) or text.startswith(_COMMANDS) else text
    )


def _totals(table: Table) -> tuple[Cells, ...]:
    return (table.totals,) if table.totals else ()


def _in_csv(value: Value, wording: Wording) -> str:
    """What is surely a sum, a number or a day needs no guard, even below nothing."""
    match value:
        case Money():
            sign = "-" if value.kopecks < 0 else ""
            return f"{sign}{abs(value.kopecks) // 100},{abs(value.kopecks) % 100:02d}"
        case Enum() | str():
            return guarded(worded(value, wording))
        case int() | date() | datetime() | None:
            return worded(value, wording)
