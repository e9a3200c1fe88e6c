"""A column that scrolls: nothing is squeezed where large type needs more height than there is."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.theme import Theme
from servicedesk.desktop.widgets.scrolled import let_scroll


class Form:
    """A form of two columns, the right one of so many fields."""

    def __init__(self, qtbot: QtBot, fields: int) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.row = QHBoxLayout(self.window)
        self.row.addLayout(QVBoxLayout(), 1)
        self.column = QVBoxLayout()
        self.row.addLayout(self.column, 3)
        self.edits = [QLineEdit(self.window) for _ in range(fields)]
        for edit in self.edits:
            self.column.addWidget(edit)
        self.area = let_scroll(self.row, self.column)
        self.window.resize(400, 300)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)


@pytest.fixture
def high(qtbot: QtBot, look: Theme) -> Form:
    return Form(qtbot, 12)


def test_the_column_stays_in_its_place_with_its_share_of_the_row(high: Form) -> None:
    assert high.row.itemAt(1).widget() is high.area
    assert [high.row.stretch(at) for at in range(high.row.count())] == [1, 3]
    assert all(high.area.isAncestorOf(edit) for edit in high.edits)


def test_every_field_keeps_its_height(high: Form) -> None:
    assert all(edit.height() >= edit.sizeHint().height() for edit in high.edits)
    assert high.area.verticalScrollBar().maximum() > 0


def test_a_column_that_fits_has_nothing_to_scroll(qtbot: QtBot, look: Theme) -> None:
    low = Form(qtbot, 2)
    assert low.area.verticalScrollBar().maximum() == 0


def test_the_field_with_the_cursor_is_in_sight(qtbot: QtBot, high: Form) -> None:
    bar, last = high.area.verticalScrollBar(), high.edits[-1]
    assert bar.value() == 0
    last.setFocus()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    high.edits[0].setFocus()
    qtbot.waitUntil(lambda: bar.value() < bar.maximum() // 2)


def test_the_column_takes_widgets_as_before(high: Form) -> None:
    more = QLineEdit(high.window)
    high.column.addWidget(more)
    assert isinstance(high.area, QScrollArea)
    assert high.area.isAncestorOf(more)
