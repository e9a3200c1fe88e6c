"""Controls of dialogs: worked by keys and clicks, seen in both schemes, safe from the wheel."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop import theme
from servicedesk.desktop.theme import Scheme, Theme
from tests.desktop.keys import press
from tests.desktop.toolkit import Select, Tick

Stage = Callable[..., QWidget]


def test_a_tick_is_set_by_space_and_by_a_click_on_its_words(qtbot: QtBot, stage: Stage) -> None:
    tick = Tick(text="Печатать сразу")
    stage(tick)
    tick.setFocus()
    press(Qt.Key.Key_Space, " ")
    assert tick.isChecked()
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(80, tick.height() // 2))
    assert not tick.isChecked()


@pytest.mark.parametrize("scheme", Scheme)
def test_a_tick_is_seen_in_either_scheme(qapp: QApplication, stage: Stage, scheme: Scheme) -> None:
    theme.apply(qapp, scheme)
    tick = Tick(text="Печатать сразу")
    stage(tick)
    colours = theme.current().colours
    shown = {tick.grab().toImage().pixelColor(11, y).name() for y in range(tick.height())}
    assert colours.soft.lower() in shown or colours.field.lower() in shown
    tick.setChecked(True)
    filled = {tick.grab().toImage().pixelColor(5, y).name() for y in range(tick.height())}
    assert colours.accent.lower() in filled
    tick.setEnabled(False)
    assert colours.accent.lower() not in {tick.grab().toImage().pixelColor(5, y).name() for y in range(tick.height())}


def test_the_wheel_never_changes_a_choice(stage: Stage, look: Theme) -> None:
    select = Select()
    select.addItems(["A4", "A5", "80 мм"])
    stage(select)
    middle = QPointF(select.rect().center())
    turn = QWheelEvent(
        middle,
        QPointF(select.mapToGlobal(middle)),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(select, turn)
    assert select.currentText() == "A4"
    press(Qt.Key.Key_Down, at=select)
    assert select.currentText() == "A5"
    assert not select.grab().isNull()
