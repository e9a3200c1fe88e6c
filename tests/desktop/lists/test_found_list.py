"""What lookup found: copied, printed and saved, all of it and not only what was scrolled to."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.lookup.found_list import FoundList
from servicedesk.desktop.widgets.row_list import TwoLineList
from servicedesk.desktop.widgets.rows import Row
from servicedesk.services.lists.found import found_table
from servicedesk.services.papers import TablePaper
from servicedesk.services.reads import Filter
from servicedesk.services.wording import Wording
from tests.desktop.lists.bench import ListBench

RU = Wording("ru")


class Asked:
    """Stands for the tab's field and chips."""

    def __init__(self) -> None:
        self.text = ""
        self.only = Filter.ALL

    def __call__(self) -> tuple[str, Filter]:
        return self.text, self.only


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def found(bench: ListBench, asked: Asked, stage: Callable[..., QWidget]) -> FoundList:
    rows = TwoLineList()
    tab = stage(rows, width=600, height=300)
    parts = bench.parts()
    parts.lookup = bench.desk.lookup
    made = FoundList(tab, rows, parts, bench.work, asked)
    made.message.connect(bench.hear)
    page = bench.desk.lookup.find("")
    rows.set_rows([Row(row.number, row.customer) for row in page.rows])
    rows.setFocus()
    return made


def clipboard() -> list[list[str]]:
    return [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]


def test_ctrl_c_copies_the_chosen_row(bench: ListBench, found: FoundList) -> None:
    QTest.keyClick(found._found, Qt.Key.Key_Down)
    found.copy_row()
    bench.until(lambda: bool(bench.said))
    assert clipboard()[0][:2] == ["Заявка", "Клиент"]
    assert [row[1] for row in clipboard()[1:]] == ["'=Иванова Ольга"]


def test_without_a_chosen_row_nothing_is_copied(bench: ListBench, found: FoundList) -> None:
    found.copy_row()
    bench.rest()
    assert bench.said == []


def test_all_that_was_found_is_copied(bench: ListBench, found: FoundList, asked: Asked) -> None:
    asked.text = "федоров"
    found.copy_all()
    bench.until(lambda: bool(bench.said))
    assert len(clipboard()) == 3


def test_what_was_found_is_printed_with_what_was_sought(bench: ListBench, found: FoundList, asked: Asked) -> None:
    asked.text = "[jkjlbkmybr"  # the same keys under the other layout
    papers: list[bool] = []
    found.printed.connect(lambda: papers.append(True))
    found.print_all()
    bench.until(lambda: bool(papers))
    jobs = bench.desk.database.print_jobs
    paper = jobs.paper(jobs.unfinished("1")[-1].paper_id)
    assert isinstance(paper, TablePaper)
    assert [fact.value for fact in paper.facts] == ["холодильник", "1"]
    assert len(paper.rows) == 1


def test_what_was_found_is_saved(bench: ListBench, found: FoundList, tmp_path: Path) -> None:
    found.save_to(tmp_path / "found.csv")
    bench.until(lambda: bool(bench.said))
    with (tmp_path / "found.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert len(rows) == 4
    assert rows[1][1] == "'=Иванова Ольга"


def test_a_filter_holds_for_the_table_and_is_told(bench: ListBench) -> None:
    table = found_table(bench.desk.lookup, "", Filter.READY, RU)
    assert table.rows == ()
    assert [fact.value for fact in table.facts] == [RU.word(Filter.READY), "0"]
    assert len(found_table(bench.desk.lookup, "", Filter.OPEN, RU).rows) == 3
