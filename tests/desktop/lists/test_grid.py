"""The grid of a list: how it looks, which keys it takes, and where it stays."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.lists.grid import Grid
from servicedesk.desktop.lists.lines import Line
from servicedesk.desktop.lists.menu import ColumnsMenu
from servicedesk.desktop.theme import Scheme, Size, Tone, Weight
from servicedesk.desktop.widgets.paint import width_of
from servicedesk.domain.money import Money
from servicedesk.domain.status import Status
from servicedesk.services.lists.table import CellKind, TableColumn
from servicedesk.services.wording import Wording

RU = Wording("ru")
COLUMNS = (
    TableColumn("number", "Заявка", width=13),
    TableColumn("customer", "Клиент", width=24),
    TableColumn("state", "Состояние", CellKind.STATE, 18),
    TableColumn("day", "День", CellKind.DAY, 11),
    TableColumn("sum", "К оплате, ₽", CellKind.MONEY, 11),
)
KEYS = [column.key for column in COLUMNS]


def lines(count: int) -> list[Line]:
    return [
        Line(
            at, (f"2 0 {at:06d} 27", f"Клиент {at}", Status.READY, date(2026, 11, 15), Money(at * 100)), f"клиент {at}"
        )
        for at in range(count)
    ]


@pytest.fixture
def grid(stage: Callable[..., QWidget]) -> Grid:
    made = Grid(RU)
    made.setMinimumHeight(400)
    made.set_columns(COLUMNS, KEYS)
    made.lines.set_lines(lines(200), list(range(200)))
    stage(made, width=1000, height=500)
    made.setFocus()
    return made


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


@pytest.mark.parametrize("scheme", Scheme)
def test_a_state_is_the_same_pill_as_everywhere(grid: Grid, qapp: QApplication, scheme: Scheme) -> None:
    look = theme.apply(qapp, scheme)
    seen = colours(grid.grab().toImage())
    assert QColor(look.pair(Tone.GREEN).ground).name() in seen
    assert QColor(look.colours.card).name() in seen
    theme.apply(qapp)


def test_rows_and_columns_grow_with_the_text(grid: Grid, qapp: QApplication) -> None:
    before = grid.rowHeight(0), grid.columnWidth(0)
    theme.apply(qapp, Scheme.LIGHT, 14)
    QApplication.sendEvent(grid, QEvent(QEvent.Type.StyleChange))
    assert grid.rowHeight(0) > before[0]
    assert grid.columnWidth(0) > before[1]
    theme.apply(qapp)


def test_more_room_goes_to_names_and_less_is_taken_from_them(grid: Grid) -> None:
    usual = [grid.columnWidth(section) for section in range(5)]
    window = grid.window()
    window.resize(1400, 500)
    QApplication.processEvents()
    wider = [grid.columnWidth(section) for section in range(5)]
    assert wider[1] > usual[1]
    assert wider[0] == usual[0]
    window.resize(500, 500)
    QApplication.processEvents()
    narrow = [grid.columnWidth(section) for section in range(5)]
    assert narrow[1] < usual[1]
    assert narrow[4] == usual[4]


def test_fewer_columns_than_before_are_laid_out_as_well(grid: Grid) -> None:
    for keys in (KEYS[:1], KEYS, KEYS[3:], []):
        grid.set_columns(COLUMNS, keys)
        QApplication.processEvents()
        assert grid.lines.columnCount() == len(keys)


def test_the_first_row_is_current_as_soon_as_keys_come_here(grid: Grid) -> None:
    assert grid.current_key() == 0
    QTest.keyClick(grid, Qt.Key.Key_PageDown)
    assert grid.current_key() > 5


def test_letters_are_for_the_filter_and_never_move_the_row(grid: Grid) -> None:
    typed: list[str] = []
    grid.typed.connect(typed.append)
    QTest.keyClicks(grid, "5")
    assert typed == ["5"]
    assert grid.current_key() == 0


def test_a_heading_that_is_clicked_asks_to_sort(grid: Grid) -> None:
    asked: list[int] = []
    grid.sort_asked.connect(asked.append)
    heads = grid.horizontalHeader()
    QTest.mouseClick(
        heads.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(heads.sectionViewportPosition(1) + 20, heads.height() // 2),
    )
    assert asked == [1]


def test_several_chosen_rows_stay_chosen_when_rows_come_above(grid: Grid) -> None:
    for _ in range(2):
        QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    kept = grid.keep_place()
    fresh = [Line(-1, lines(1)[0].values, "новый"), *lines(200)]
    grid.lines.set_lines(fresh, list(range(201)))
    grid.go_back(kept)
    assert grid.chosen_rows() == [1, 2, 3]
    assert grid.current_key() == 2


def test_enter_and_a_double_click_take_the_row(grid: Grid) -> None:
    taken: list[object] = []
    grid.taken.connect(taken.append)
    QTest.keyClick(grid, Qt.Key.Key_Enter)
    spot = grid.visualRect(grid.lines.index(3, 1)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert taken == [0, 3]


def test_an_empty_list_says_what_to_do(grid: Grid) -> None:
    grid.lines.set_lines([], [])
    before = grid.grab().toImage()
    grid.set_empty("Заявок здесь нет", "Сегодня этот список пуст.")
    assert grid.grab().toImage() != before
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert grid.current_key() is None


def test_a_tick_leaves_the_menu_open_and_holds_at_once(grid: Grid) -> None:
    chosen: list[tuple[str, ...]] = []
    menu = ColumnsMenu(COLUMNS, KEYS[:2], KEYS, chosen.append, grid)
    menu.setActiveAction(menu.actions()[4])
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert chosen == [("number", "customer", "sum")]
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chosen[-1] == ("number", "customer")
    assert menu.actions()[0].isChecked()


def test_a_list_without_long_words_gives_its_room_to_the_first_ones(grid: Grid) -> None:
    few = (
        TableColumn("name", "Марка", width=12),
        TableColumn("out", "Выдано", CellKind.NUMBER, 6),
        TableColumn("back", "Вернулись", CellKind.NUMBER, 6),
    )
    grid.lines.set_lines([Line(0, ("Asus", 1, 1), "asus")], [0])
    grid.set_columns(few, [column.key for column in few])
    assert sum(grid.columnWidth(at) for at in range(3)) == grid.viewport().width()
    assert grid.columnWidth(0) > 400


def test_a_state_has_room_for_the_longest_word_of_its_language_and_no_more(grid: Grid) -> None:
    font = theme.current().font(Size.NOTE, Weight.SEMIBOLD)
    longest = max(width_of(RU.word(status), font) for status in Status)
    assert longest + 40 <= grid.columnWidth(2) <= longest + 100
