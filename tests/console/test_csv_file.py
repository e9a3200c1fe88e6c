"""Tables as people send them: encodings, delimiters, line numbers, and what is no table."""

from pathlib import Path

import pytest

from servicedesk.console.csv_file import CsvFile
from servicedesk.domain.refusals import FileUnreadable


def _file(folder: Path, raw: bytes) -> CsvFile:
    path = folder / "table.csv"
    path.write_bytes(raw)
    return CsvFile(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
def test_the_usual_encodings_are_all_read(tmp_path: Path, encoding: str) -> None:
    table = _file(tmp_path, "клиент;телефон\nФёдоров;223344\n".encode(encoding))
    assert table.header == ("клиент", "телефон")
    assert [list(row.values) for row in table.rows()] == [["Фёдоров", "223344"]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_the_one_that_the_first_line_uses(tmp_path: Path, delimiter: str) -> None:
    table = _file(
        tmp_path, f"a{delimiter}b{delimiter}c\n1{delimiter}x,y;z{delimiter}3\n".replace("x,y;z", '"x,y;z"').encode()
    )
    assert [list(row.values) for row in table.rows()] == [["1", "x,y;z", "3"]]


def test_a_row_is_known_by_the_line_on_which_it_begins(tmp_path: Path) -> None:
    table = _file(tmp_path, b'a,b\r\n1,"two\r\nlines"\r\n\r\n3,4\r\n')
    assert [(row.line, list(row.values)) for row in table.rows()] == [(2, ["1", "two\r\nlines"]), (5, ["3", "4"])]


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n", b"\n3,4\n5,6"])
def test_a_quote_that_is_never_closed_leaves_a_row_of_nothing_and_no_rows_within_it(tmp_path: Path, end: bytes) -> None:
    table = _file(tmp_path, b'a,b\n1,2\n3,"4' + end)
    assert [(row.line, list(row.values)) for row in table.rows()] == [(2, ["1", "2"]), (3, [])]
    whole = _file(tmp_path, b'a,b\n3,"4"' + end)
    assert list(next(iter(whole.rows())).values) == ["3", "4"]


def test_a_few_spoilt_bytes_do_not_turn_the_other_rows_into_nonsense(tmp_path: Path) -> None:
    table = _file(tmp_path, "имя,б\nПётр,Сосна\nИва".encode() + b"\xff,x\n")
    rows = [list(row.values) for row in table.rows()]
    assert rows[0] == ["Пётр", "Сосна"]
    assert rows[1][0].startswith("Ива\udcff")


@pytest.mark.parametrize("raw", [b"", b"\n"])
def test_an_empty_file_has_no_columns(tmp_path: Path, raw: bytes) -> None:
    table = _file(tmp_path, raw)
    assert (table.header, list(table.rows())) == ((), [])


def test_what_is_no_text_is_refused_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable) as refused:
        _file(tmp_path, b"\x7fELF\x00\x00\x01")
    assert refused.value.path.endswith("table.csv")
    with pytest.raises(FileUnreadable):
        CsvFile(tmp_path / "nowhere.csv")
    with pytest.raises(FileUnreadable):
        CsvFile(tmp_path)
