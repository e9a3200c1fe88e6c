"""Chips and segments: one stop of Tab, arrows and Space inside, words of one's own."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.theme import Theme
from tests.desktop.keys import override, press, write
from tests.desktop.toolkit import Chip, Chips, Choice, Segments

Stage = Callable[..., QWidget]


@pytest.fixture
def chips(look: Theme) -> Chips:
    made = Chips(free=True)
    made.set_options(("царапины", "скол корпуса", Choice("none", "без дефектов")))
    return made


@dataclass
class Form:
    """A group between two fields, as in a tab."""

    before: QLineEdit
    after: QLineEdit


def show(stage: Stage, group: QWidget) -> Form:
    form = Form(QLineEdit(), QLineEdit())
    stage(form.before, group, form.after, width=400)
    form.before.setFocus()
    return form


def focused_text() -> str:
    widget = QApplication.focusWidget()
    return widget.text() if isinstance(widget, Chip) else type(widget).__name__


def test_tab_enters_and_leaves_the_whole_group_in_one_step(stage: Stage, chips: Chips) -> None:
    form = show(stage, chips)
    press(Qt.Key.Key_Tab)
    assert focused_text() == "царапины"
    press(Qt.Key.Key_Tab)
    assert form.after.hasFocus()


@pytest.mark.parametrize("made", [Chips, Segments])
def test_what_is_offered_late_is_met_where_the_group_stands(stage: Stage, made: type[Chips | Segments]) -> None:
    group = made()
    form = show(stage, group)
    group.set_options(("принят", "готов"))
    press(Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QAbstractButton)
    press(Qt.Key.Key_Tab)
    assert form.after.hasFocus()
    press(Qt.Key.Key_Backtab)
    press(Qt.Key.Key_Backtab)
    assert form.before.hasFocus()


def test_arrows_move_and_space_toggles(stage: Stage, chips: Chips) -> None:
    show(stage, chips)
    told: list[tuple[str, bool]] = []
    changes: list[tuple[str, ...]] = []
    chips.toggled.connect(lambda key, on: told.append((key, on)))
    chips.changed.connect(lambda: changes.append(chips.selected()))
    chips.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space, " ")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space, " ")
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Left)
    assert focused_text() == "царапины"
    assert chips.selected() == ("скол корпуса", "none")
    assert told == [("скол корпуса", True), ("none", True)]
    assert changes == [("скол корпуса",), ("скол корпуса", "none")]
    press(Qt.Key.Key_End)
    assert focused_text() == "+"


def test_tab_comes_back_to_the_chip_that_was_left(stage: Stage, chips: Chips) -> None:
    form = show(stage, chips)
    chips.setFocus()
    press(Qt.Key.Key_Right)
    form.before.setFocus()
    press(Qt.Key.Key_Tab)
    assert focused_text() == "скол корпуса"


def test_a_click_leaves_the_cursor_in_the_field(qtbot: QtBot, stage: Stage, chips: Chips) -> None:
    form = show(stage, chips)
    chip = next(chip for chip in chips.findChildren(Chip) if chip.text() == "скол корпуса")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chips.selected() == ("скол корпуса",)
    assert form.before.hasFocus()


@pytest.mark.parametrize("opener", ["plus", "letter"])
def test_a_word_of_ones_own_becomes_a_chip(stage: Stage, chips: Chips, opener: str) -> None:
    show(stage, chips)
    chips.setFocus()
    if opener == "plus":
        press(Qt.Key.Key_End)
        press(Qt.Key.Key_Space, " ")
        write("трещина  на")
    else:
        write("трещина на")
    write(" углу")
    press(Qt.Key.Key_Return, "\r")
    assert chips.selected() == ("трещина на углу",)
    assert focused_text() == "+"


def test_esc_gives_up_the_word_and_claims_the_key_from_the_window(stage: Stage, chips: Chips) -> None:
    show(stage, chips)
    chips.setFocus()
    write("тре")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert override(Qt.Key.Key_Escape, editor)
    press(Qt.Key.Key_Escape)
    assert (chips.selected(), focused_text()) == ((), "+")


def test_leaving_the_editor_keeps_the_word(stage: Stage, chips: Chips) -> None:
    form = show(stage, chips)
    chips.setFocus()
    write("вмятина")
    form.after.setFocus()
    assert chips.selected() == ("вмятина",)
    assert form.after.hasFocus()


def test_the_same_word_twice_is_one_chip(stage: Stage, chips: Chips) -> None:
    show(stage, chips)
    chips.setFocus()
    for _ in range(2):
        write("царапины")
        press(Qt.Key.Key_Enter, "\r")
    assert chips.selected() == ("царапины",)
    assert [chip.text() for chip in chips.findChildren(Chip)].count("царапины") == 1


def test_a_group_without_own_words_lets_letters_pass(stage: Stage, look: Theme) -> None:
    chips = Chips(exclusive=True)
    chips.set_options(("+3", "+9"))
    show(stage, chips)
    chips.setFocus()
    write("я")
    assert focused_text() == "+3"


def test_exclusive_chips_turn_one_another_off(qtbot: QtBot, stage: Stage, look: Theme) -> None:
    chips = Chips()
    chips.set_exclusive(True)
    chips.set_options((Choice("3", "+3"), Choice("9", "+9")))
    show(stage, chips)
    for chip in chips.findChildren(Chip)[1:]:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert (chips.selected(), chips.value()) == (("9",), "9")
    chips.clear()
    assert (chips.selected(), chips.value()) == ((), "")


def test_new_options_keep_what_was_chosen(qtbot: QtBot, chips: Chips) -> None:
    qtbot.addWidget(chips)
    chips.set_selected(["царапины", "своё слово"])
    chips.set_options(("пульт", "царапины"))
    assert chips.selected() == ("царапины", "своё слово")
    chips.set_text("пульт", "пульт 2")
    chips.set_selected("пульт")
    assert chips.selected() == ("пульт",)


def test_chips_need_more_rows_where_there_is_less_room(qtbot: QtBot, chips: Chips) -> None:
    qtbot.addWidget(chips)
    assert chips.heightForWidth(600) == 28
    assert chips.heightForWidth(160) > 2 * 28
    assert chips.sizeHint().height() == 28


def test_choosing_a_chip_moves_nothing(qtbot: QtBot, look: Theme) -> None:
    chip = Chip(text="нет изображения")
    qtbot.addWidget(chip)
    off = chip.sizeHint()
    chip.setChecked(True)
    assert chip.sizeHint() == off


def test_segments_are_chosen_by_arrows_in_one_stop(stage: Stage, look: Theme) -> None:
    segments = Segments(options=(Choice("paid", "платный"), Choice("maker", "гарантия завода"), Choice("ours", "наша")))
    form = show(stage, segments)
    chosen: list[str] = []
    segments.chosen.connect(chosen.append)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Left)
    assert (segments.value(), chosen) == ("maker", ["maker", "ours", "maker"])
    press(Qt.Key.Key_Tab)
    assert form.after.hasFocus()


def test_a_segment_is_chosen_by_click_and_never_unchosen(qtbot: QtBot, stage: Stage, look: Theme) -> None:
    segments = Segments(options=("наличные", "карта"))
    show(stage, segments)
    for _ in range(2):
        qtbot.mouseClick(segments.findChildren(QWidget)[1], Qt.MouseButton.LeftButton)
    assert segments.value() == "карта"


def test_setting_segments_says_nothing_and_unknown_means_the_first(qtbot: QtBot, look: Theme) -> None:
    segments = Segments()
    qtbot.addWidget(segments)
    assert segments.value() == ""
    chosen: list[str] = []
    segments.chosen.connect(chosen.append)
    segments.set_options(("a", "b"))
    segments.set_value("b")
    segments.set_options(("b", "c"))
    assert segments.value() == "b"
    segments.set_value("?")
    assert (segments.value(), chosen) == ("b", [])
