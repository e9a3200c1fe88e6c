"""Tables as files: what people typed never becomes a formula, and a file is whole or not there."""

import csv
import io
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from servicedesk.documents.spreadsheet import XlsxSpreadsheet, sheet_name
from servicedesk.domain.money import Money
from servicedesk.domain.refusals import ChoiceUnknown, FileUnreadable
from servicedesk.domain.status import Status
from servicedesk.services.lists.export import Export, csv_text, guarded, tab_separated
from servicedesk.services.lists.table import CellKind, Table, TableColumn
from servicedesk.storage.durable import write_bytes_durably

HOSTILE = ["=1+1", "+7 913 456-78-90", "@SUM(A1)", "-1", '=HYPERLINK("http://x","y")', "\t=1", "http://x.ru", "007"]
NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
COLUMNS = (
    TableColumn("what", "=Что"),
    TableColumn("sum", "Сумма", CellKind.MONEY),
    TableColumn("day", "День", CellKind.DAY),
    TableColumn("at", "Когда", CellKind.MOMENT),
    TableColumn("days", "Дней", CellKind.NUMBER),
    TableColumn("state", "Состояние", CellKind.STATE, 18),
)


def table(*texts: str, **facts: object) -> Table:
    rows = tuple(
        (text, Money(-12345), date(2026, 11, 15), datetime(2026, 11, 15, 12, 31, tzinfo=UTC), 7, Status.READY)
        for text in texts
    )
    return Table("Готовы: [всё]", COLUMNS, rows, **facts)  # type: ignore[arg-type]


class Sheet:
    """What a workbook holds, read from its XML, without any library that might hide something."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            self.names = book.namelist()
            self.sheet = Xml.fromstring(book.read("xl/worksheets/sheet1.xml"))
            self.workbook = book.read("xl/workbook.xml").decode()
            self.styles = book.read("xl/styles.xml").decode()
            strings = Xml.fromstring(book.read("xl/sharedStrings.xml"))
        self.strings = ["".join(part.text or "" for part in item.iter(f"{{{NS['m']}}}t")) for item in strings]

    def cell(self, at: str) -> tuple[str, str]:
        """Type and content of a cell."""
        found = self.sheet.find(f".//m:c[@r='{at}']", NS)
        assert found is not None, at
        value = found.findtext("m:v", "", NS)
        return ("s", self.strings[int(value)]) if found.get("t") == "s" else (found.get("t", "n"), value)

    @property
    def formulas(self) -> int:
        return len(self.sheet.findall(".//m:f", NS))


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_stays_a_text_in_a_workbook(text: str) -> None:
    sheet = Sheet(XlsxSpreadsheet().workbook(table(text)))
    assert sheet.cell("A2") == ("s", text)
    assert sheet.cell("A1") == ("s", "=Что")
    assert sheet.formulas == 0
    assert not any("hyperlink" in name.lower() for name in sheet.names)
    assert sheet.sheet.find("m:hyperlinks", NS) is None


def test_sums_days_and_numbers_are_such_in_a_workbook() -> None:
    sheet = Sheet(XlsxSpreadsheet().workbook(table("А", totals=("Итого", Money(-12345), None, None, None, None))))
    assert sheet.cell("B2") == ("n", "-123.45")
    assert sheet.cell("C2") == ("n", "46341")  # 15 November 2026 as days since the epoch of spreadsheets
    assert sheet.cell("D2")[1].startswith("46341.52")
    assert sheet.cell("E2") == ("n", "7")
    assert sheet.cell("F2") == ("s", "Готов")
    assert sheet.cell("A3") == ("s", "Итого")
    assert sheet.cell("B3") == ("n", "-123.45")
    assert "dd.mm.yyyy" in sheet.styles


def test_the_head_stays_in_sight_and_can_be_filtered() -> None:
    sheet = Sheet(XlsxSpreadsheet().workbook(table("А", "Б")))
    pane = sheet.sheet.find(".//m:pane", NS)
    area = sheet.sheet.find("m:autoFilter", NS)
    assert pane is not None
    assert (pane.get("state"), pane.get("topLeftCell")) == ("frozen", "A2")
    assert area is not None
    assert area.get("ref") == "A1:F3"


@pytest.mark.parametrize("text", ["я" * 40_000, "line\nbreak", "\x00\x07 bell", "_x0041_", "😀 \u202e"])
def test_no_text_breaks_a_workbook(text: str) -> None:
    kept = Sheet(XlsxSpreadsheet().workbook(table(text))).cell("A2")
    assert kept[0] == "s"
    assert len(kept[1]) <= 32_767


def test_an_empty_table_is_a_workbook_too() -> None:
    assert Sheet(XlsxSpreadsheet().workbook(table())).cell("B1") == ("s", "Сумма")
    assert Sheet(XlsxSpreadsheet().workbook(Table("", (TableColumn("a", "А"),), ()))).cell("A1") == ("s", "А")


@pytest.mark.parametrize(
    ("title", "name"), [("Готовы: [всё]", "Готовы всё"), ("я" * 50, "я" * 31), ("'?*", "1"), ("History", "1")]
)
def test_a_sheet_is_called_as_sheets_may_be(title: str, name: str) -> None:
    assert sheet_name(title) == name


@pytest.mark.parametrize("text", [text for text in HOSTILE if text not in ("http://x.ru", "007")])
def test_what_would_be_computed_is_guarded_in_text(text: str) -> None:
    assert guarded(text) == f"'{text}"
    rows = list(csv.reader(io.StringIO(csv_text(table(text)).lstrip("\ufeff"), newline=""), delimiter=";"))
    assert rows[1][0] == f"'{text}"
    assert tab_separated(table(text)).split("\n")[1].startswith("'")


def test_plain_words_and_our_own_figures_are_not_guarded() -> None:
    text = csv_text(table("Фёдоров; П.", totals=("Итого", Money(-12345), None, None, None, None)))
    assert text.startswith("\ufeff'=Что;Сумма;")
    assert '"Фёдоров; П.";-123,45;15.11.2026;15.11.2026 12:31;7;Готов\r\n' in text
    assert text.endswith("Итого;-123,45;;;;\r\n")


def test_blanks_before_a_formula_do_not_hide_it() -> None:
    assert guarded("  =1+1") == "'  =1+1"
    assert guarded("\u00a0+1") == "'\u00a0+1"
    assert guarded("1 = 1") == "1 = 1"


def test_a_cell_never_leaves_its_place_on_the_clipboard() -> None:
    lines = tab_separated(table("два\tстолбца\nи строки")).split("\n")
    assert len(lines) == 2
    assert lines[1].split("\t")[0] == "два столбца и строки"


@pytest.mark.parametrize("name", ["list.xlsx", "list.csv", "LIST.XLSX"])
def test_a_file_is_written_by_the_end_of_its_name(tmp_path: Path, name: str) -> None:
    path = Export(XlsxSpreadsheet(), write_bytes_durably).save(table("А"), tmp_path / name)
    assert path.read_bytes()[:2] == (b"PK" if name.lower().endswith("xlsx") else b"\xef\xbb")
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_other_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ChoiceUnknown) as refused:
        Export(XlsxSpreadsheet(), write_bytes_durably).save(table("А"), tmp_path / "list.pdf")
    assert refused.value.field == "file"
    assert not list(tmp_path.iterdir())


def test_a_file_that_cannot_be_written_keeps_its_former_content(tmp_path: Path) -> None:
    taken = tmp_path / "list.csv"
    taken.mkdir()
    with pytest.raises(FileUnreadable):
        Export(XlsxSpreadsheet(), write_bytes_durably).save(table("А"), taken)
    assert [each.name for each in tmp_path.iterdir()] == ["list.csv"]
