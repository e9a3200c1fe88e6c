"""The report of a count as a table: the gravest first, in both languages, text as text."""

import pytest

from servicedesk.domain.storage_count import Absence, Verdict
from servicedesk.services.counting.report_table import report_table
from servicedesk.services.lists.printing import TablePrinting
from servicedesk.services.lists.table import worded
from servicedesk.services.wording import Wording
from tests.services.counting.shelves import Shelves
from tests.services.desk import WholeDesk
from tests.storage.visits import raw


@pytest.fixture
def number(desk: WholeDesk) -> int:
    """A closed count with one finding of each kind."""
    shelves = Shelves(desk)
    lost, stray, gone, moved = shelves.device(), shelves.device("Б-01"), shelves.device(), shelves.device()
    shelves.hand_over(gone)
    count = desk.counts.start("А").number
    desk.counts.scan_many(count, [str(shelves.upper), str(stray), str(gone), "=1+1"])
    desk.workshop.put(moved, "А-02")
    desk.counts.close(count)
    assert lost < stray < gone < moved
    return count


def test_the_gravest_stands_first(desk: WholeDesk, number: int) -> None:
    table = report_table(desk.counts.report(number), Wording("ru"))
    assert [row[0] for row in table.rows] == [
        Absence.MISSING,
        Verdict.ELSEWHERE,
        Verdict.GONE,
        Verdict.UNKNOWN,
        Absence.MOVED,
    ]
    assert table.rows[1][3:] == ("Б-01", "А-01")
    assert table.rows[2][3] == "Выдан"
    assert table.rows[3][1:3] == ("=1+1", "текст, не наш номер")


@pytest.mark.parametrize(
    ("language", "title", "found"),
    [
        ("ru", "Сверка склада № 7 0 000001 51", "0 из 1, не найдено 1"),
        ("en", "Storage count no. 7 0 000001 51", "0 of 1, missing 1"),
    ],
)
def test_it_says_what_was_counted_by_whom_and_how_it_ended(
    desk: WholeDesk, number: int, language: str, title: str, found: str
) -> None:
    wording = Wording(language)
    table = report_table(desk.counts.report(number), wording)
    facts = [fact.value for fact in table.facts]
    assert (table.title, table.language) == (title, language)
    assert (facts[0], facts[3], facts[4]) == ("А", found, "2")
    assert "Ольга" in facts[1]
    assert "Ольга" in facts[2]
    assert all(worded(cell, wording) is not None for row in table.rows for cell in row)


def test_a_count_under_way_says_so(desk: WholeDesk) -> None:
    Shelves(desk)
    table = report_table(desk.counts.report(desk.counts.start().number), Wording("ru"))
    assert (table.facts[0].value, table.facts[2].value) == ("весь склад", "ещё идёт")


def test_it_is_kept_as_issued_when_it_is_printed(desk: WholeDesk, number: int) -> None:
    printing = TablePrinting(desk.database.store, desk.clock, desk.desk)
    paper = printing.print_table(report_table(desk.counts.report(number), Wording("ru")))
    assert (paper.title, len(paper.rows)) == ("Сверка склада № 7 0 000001 51", 5)
    assert raw(desk.path, "SELECT count(*) FROM issued_paper WHERE kind = 'table'") == [(1,)]
    assert raw(desk.path, "SELECT count(*) FROM print_job JOIN issued_paper p ON p.id = paper_id WHERE kind = 'table'")
