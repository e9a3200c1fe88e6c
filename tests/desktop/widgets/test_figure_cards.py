"""Figures in a row: read at a glance, chosen by arrows and by the mouse, one stop of the Tab key."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.figure_cards import Figure, FigureCard, FigureCards
from tests.desktop.keys import press


@pytest.fixture
def cards(stage: Callable[..., QWidget]) -> FigureCards:
    made, after = FigureCards(), QLineEdit()
    made.set_figures(
        [Figure("ready", "Готовы", Tone.GREEN), Figure("late", "Просрочены", Tone.RED), Figure("all", "Все")]
    )
    stage(made, after)
    made.setFocus()
    return made


def parts(cards: FigureCards) -> list[FigureCard]:
    return cards.findChildren(FigureCard)


def test_nothing_is_chosen_and_nothing_is_counted_at_first(cards: FigureCards) -> None:
    assert cards.value() == ""
    assert [part.count() for part in parts(cards)] == [None, None, None]


def test_a_number_is_shown_and_spoken(cards: FigureCards) -> None:
    cards.set_count("late", 3)
    assert cards.count("late") == 3
    assert parts(cards)[1].accessibleName() == "Просрочены: 3"


def test_arrows_choose_and_tell(cards: FigureCards) -> None:
    chosen: list[str] = []
    cards.chosen.connect(chosen.append)
    cards.set_value("ready")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Left)
    assert chosen == ["late", "all", "late"]
    assert cards.value() == "late"


def test_a_click_chooses_the_one_and_lets_the_other_go(cards: FigureCards) -> None:
    cards.set_value("ready")
    QTest.mouseClick(parts(cards)[2], Qt.MouseButton.LeftButton)
    assert [part.isChecked() for part in parts(cards)] == [False, False, True]


def test_the_row_is_one_stop_of_the_tab_key(cards: FigureCards) -> None:
    assert isinstance(QApplication.focusWidget(), FigureCard)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_choosing_none_leaves_all_of_them_free(cards: FigureCards) -> None:
    cards.set_value("all")
    cards.set_value("")
    assert cards.value() == ""


@pytest.mark.parametrize("count", [0, 7, 45_039, 1_000_000])
def test_every_number_is_painted_without_a_fault(cards: FigureCards, count: int) -> None:
    card = parts(cards)[0]
    before = card.grab().toImage()
    cards.set_count("ready", count)
    assert card.grab().toImage() != before


def test_a_narrow_window_keeps_all_of_them(cards: FigureCards) -> None:
    cards.window().resize(240, 200)
    QApplication.processEvents()
    assert all(part.isVisible() and part.width() > 0 for part in parts(cards))
