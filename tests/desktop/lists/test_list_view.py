"""A list of anything: a table that a page made, with all that lists can do."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.lists.choice import ListChoice, keep_choice, kept_choice
from servicedesk.desktop.lists.lines import Arrangement, arranged, lines_of
from servicedesk.desktop.lists.list_view import ListView
from servicedesk.domain.money import Money
from servicedesk.domain.status import Status
from servicedesk.services.lists.table import CellKind, Table, TableColumn, TableFact
from servicedesk.services.wording import Wording
from servicedesk.storage.workstation import SettingsFile
from tests.desktop.lists.bench import ListBench

RU = Wording("ru")
COLUMNS = (
    TableColumn("who", "Кто", width=20),
    TableColumn("sum", "Сумма", CellKind.MONEY, 11),
    TableColumn("day", "День", CellKind.DAY),
    TableColumn("state", "Состояние", CellKind.STATE, 14),
)
TABLE = Table(
    "Кассовый лист",
    COLUMNS,
    (
        ("Ольга", Money(10000), date(2026, 11, 15), Status.READY),
        ("Ёлкин", Money(900), None, Status.ACCEPTED),
        ("Яков", Money(-50), date(2025, 12, 31), Status.CANCELLED),
    ),
    (TableFact("На день", "15 ноября"),),
    amount=Money(10850),
)
KEYS = ("o", "e", "y")


@pytest.fixture
def view(bench: ListBench, stage: Callable[..., QWidget]) -> ListView:
    made = ListView(bench.parts(), bench.work, bench.reading)
    made.message.connect(bench.hear)
    stage(made, width=1000, height=400)
    made.show_table(TABLE, KEYS, name="till")
    bench.until(lambda: made.grid.lines.rowCount() == 3)
    bench.rest()
    made.grid.setFocus()
    return made


def test_what_is_in_sight_is_a_table_with_sums_of_what_is_in_sight(bench: ListBench, view: ListView) -> None:
    assert view.table().totals == ("Итого", Money(10850), None, None)
    assert view.table().amount == Money(10850)
    view.filter_edit.setText("елкин")
    bench.until(lambda: view.grid.lines.rowCount() == 1)
    assert view.table().totals == ("Итого", Money(900), None, None)
    assert view.table().amount is None
    assert [fact.value for fact in view.table().facts] == ["15 ноября", "елкин"]


def test_rows_go_by_the_keys_they_were_given(view: ListView) -> None:
    asked: list[object] = []
    view.row_asked.connect(asked.append)
    QTest.keyClick(view.grid, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view.grid, Qt.Key.Key_Return)
    assert asked == ["y"]
    assert view.current_key() == "y"


def test_the_same_table_again_moves_nothing(bench: ListBench, view: ListView) -> None:
    QTest.keyClick(view.grid, Qt.Key.Key_Down)
    resets: list[bool] = []
    view.grid.lines.modelReset.connect(lambda: resets.append(True))
    view.show_table(replace(TABLE), KEYS, name="till")
    bench.rest()
    assert resets == []
    view.show_table(replace(TABLE, rows=TABLE.rows[:2]), KEYS[:2], name="till")
    bench.until(lambda: view.grid.lines.rowCount() == 2)
    assert view.current_key() == "e"


def test_a_row_that_is_gone_leaves_nothing_chosen(bench: ListBench, view: ListView) -> None:
    chosen: list[object] = []
    QTest.keyClick(view.grid, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    view.row_chosen.connect(chosen.append)
    view.show_table(replace(TABLE, rows=TABLE.rows[:1]), KEYS[:1], name="till")
    bench.until(lambda: view.grid.lines.rowCount() == 1)
    assert view.current_key() in (None, "o")
    assert chosen


def test_only_the_last_of_two_tables_is_shown(bench: ListBench, view: ListView) -> None:
    view.show_table(replace(TABLE, rows=TABLE.rows * 2), name="till")
    view.show_table(replace(TABLE, rows=TABLE.rows[:1]), name="till")
    bench.until(lambda: view.grid.lines.rowCount() == 1)
    bench.rest()
    assert view.grid.lines.rowCount() == 1


def test_every_column_is_at_least_as_wide_as_its_heading_and_states_have_room(view: ListView) -> None:
    heads = view.grid.horizontalHeader()
    for section, column in enumerate(view.grid.lines.columns()):
        assert heads.sectionSize(section) >= heads.fontMetrics().horizontalAdvance(column.heading)
    assert sum(heads.sectionSize(section) for section in range(4)) >= view.grid.viewport().width() - 8


def test_words_are_read_out_and_aligned_by_what_they_are(view: ListView) -> None:
    model = view.grid.lines
    said = [model.index(0, section).data(Qt.ItemDataRole.AccessibleTextRole) for section in range(4)]
    assert said == ["Ольга", "100,00", "15.11.2026", "Готов"]
    sides = [
        model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) for section in (0, 1)
    ]
    assert sides[0] != sides[1]


def test_lines_keep_their_order_when_they_are_equal_and_empty_ones_stay_last() -> None:
    lines = lines_of(TABLE, KEYS, RU)
    days = [TABLE.rows[at][2] for at in arranged(lines, Arrangement(place=2), RU)]
    assert days == [date(2025, 12, 31), date(2026, 11, 15), None]
    falling = [TABLE.rows[at][2] for at in arranged(lines, Arrangement(place=2, down=True), RU)]
    assert falling == [date(2026, 11, 15), date(2025, 12, 31), None]
    assert arranged(lines, Arrangement(words="  "), RU) == [0, 1, 2]
    assert arranged(lines, Arrangement(words="ГОТОВ ольг"), RU) == [0]


def test_a_choice_is_kept_beside_those_of_other_lists(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "w.json")
    keep_choice(settings, "till", ListChoice(("sum", "who"), "sum", True))
    keep_choice(settings, "other", ListChoice(("who",)))
    known = [column.key for column in COLUMNS]
    assert kept_choice(settings, "till", known, known) == ListChoice(("sum", "who"), "sum", True)
    assert kept_choice(settings, "other", known, known) == ListChoice(("who",))
    assert kept_choice(settings, "never", known, known[:2]) == ListChoice(("who", "sum"))


@pytest.mark.parametrize(
    "kept",
    [
        {"shown": "who"},
        {"shown": ["gone", "with"]},
        {"shown": [], "sort": 7},
        {"shown": None, "sort": "gone", "down": "yes"},
    ],
)
def test_a_spoilt_choice_counts_as_none(tmp_path: Path, kept: dict[str, object]) -> None:
    settings = SettingsFile(tmp_path / "w.json")
    settings.save(replace(settings.load(), columns={"till": kept}))
    choice = kept_choice(settings, "till", ["who", "sum"], ["who"])
    assert (choice.shown, choice.sort) == (("who",), "")


def test_a_filter_that_hides_every_row_says_so_and_esc_clears_it(bench: ListBench, view: ListView) -> None:
    view.set_empty("Пусто", "сегодня")
    view.filter_edit.setFocus()
    view.filter_edit.setText("нет такого")
    bench.until(lambda: view.grid.lines.rowCount() == 0)
    assert view.grid.empty_words()[0] == view.filtering.tr("The filter hides every row")
    QTest.keyClick(view.filter_edit, Qt.Key.Key_Escape)
    bench.until(lambda: view.grid.lines.rowCount() == 3)
    assert view.filter_edit.text() == ""
    view.show_table(replace(TABLE, rows=()), name="till")
    bench.until(lambda: view.grid.lines.rowCount() == 0)
    bench.rest()
    assert view.grid.empty_words() == ("Пусто", "сегодня")
