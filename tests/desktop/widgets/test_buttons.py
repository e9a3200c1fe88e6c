"""Buttons and tabs: their keys press them, and only their keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Size, Theme, Tone, Weight
from servicedesk.desktop.widgets.paint import cap_of, keycap_size, width_of
from tests.desktop.keys import press
from tests.desktop.toolkit import KeyButton, Keycap, Pill, PillTabs, StatePill, StatusChip, TabBar

CTRL = Qt.KeyboardModifier.ControlModifier


Stage = Callable[..., QWidget]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_either_enter_with_ctrl_presses_the_button_once(qtbot: QtBot, stage: Stage, key: Qt.Key) -> None:
    pressed: list[bool] = []
    button = KeyButton(text="Принять", key="Ctrl+Enter", primary=True)
    button.clicked.connect(lambda: pressed.append(True))
    window = stage(button)
    qtbot.keyClick(window, key, CTRL)
    assert len(pressed) == 1


def test_enter_alone_never_presses_a_button_even_with_the_focus_on_it(qtbot: QtBot, stage: Stage) -> None:
    pressed: list[bool] = []
    button = KeyButton(text="Принять", key="Ctrl+Enter")
    button.clicked.connect(lambda: pressed.append(True))
    stage(button)
    button.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        press(key, "\r", at=button)
    assert pressed == []
    press(Qt.Key.Key_Space, " ", at=button)
    assert len(pressed) == 1


def test_a_disabled_button_is_silent_and_looks_it(qtbot: QtBot, stage: Stage, look: Theme) -> None:
    pressed: list[bool] = []
    button = KeyButton(text="Выдать", key="F8")
    button.clicked.connect(lambda: pressed.append(True))
    window = stage(button)
    button.setEnabled(False)
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert pressed == []
    assert button.grab().toImage().pixelColor(8, 8).name() == look.colours.off.lower()


def test_a_key_that_something_else_answers_is_only_shown(qtbot: QtBot, stage: Stage) -> None:
    pressed: list[bool] = []
    button = KeyButton(text="К выдаче", primary=True)
    button.set_key("F4", live=False)
    button.clicked.connect(lambda: pressed.append(True))
    window = stage(button)
    qtbot.keyClick(window, Qt.Key.Key_F4)
    assert (pressed, button.property("key")) == ([], "F4")


def test_another_key_replaces_the_first(qtbot: QtBot, stage: Stage) -> None:
    pressed: list[bool] = []
    button = KeyButton(text="Печать", key="F8")
    button.set_key("F9")
    button.clicked.connect(lambda: pressed.append(True))
    window = stage(button)
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert pressed == []
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert len(pressed) == 1


def test_a_keycap_goes_where_large_type_has_no_room_for_it_and_its_words_stay(look: Theme) -> None:
    button = KeyButton(text="Ждёт согласия", key="Ctrl+O")
    button.resize(button.sizeHint())
    assert button.shows_key()
    button.resize(button.minimumSizeHint())
    assert not button.shows_key()
    assert button.width() > width_of(button.text(), look.font(Size.BODY, Weight.MEDIUM))
    button.set_key("")
    button.resize(button.sizeHint())
    assert not button.shows_key(), "without a key there is no cap at any width"


def test_an_arrow_is_drawn_on_its_keycap_and_never_named(look: Theme) -> None:
    assert [cap_of(key) for key in ("Alt+Left", "Alt+Right", "Up", "Ctrl+Down", "Ctrl+L")] == [
        *("Alt+←", "Alt+→", "↑", "Ctrl+↓", "Ctrl+L")
    ]
    assert keycap_size("Alt+Left").width() < keycap_size("Alt+Linke Taste").width()


def test_words_sign_and_key_all_have_room(look: Theme) -> None:
    bare = KeyButton(text="Записать звонок")
    full = KeyButton(text="Записать звонок", key="Ctrl+L", sign=Sign.PHONE)
    assert full.sizeHint().width() > bare.sizeHint().width() + 50
    assert bare.sizeHint().width() - 40 < bare.minimumSizeHint().width() < full.minimumSizeHint().width()
    assert full.sizeHint().height() == 40
    full.set_key("")
    assert full.sizeHint() == KeyButton(text="Записать звонок", sign=Sign.PHONE).sizeHint()


def test_the_primary_button_is_the_coloured_one(qtbot: QtBot, look: Theme) -> None:
    button = KeyButton(text="Принять")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert button.grab().toImage().pixelColor(8, 8).name() == look.colours.card.lower()
    button.set_primary(True)
    assert button.grab().toImage().pixelColor(8, 8).name() == look.colours.accent.lower()


def test_a_keycap_is_as_wide_as_its_name(look: Theme) -> None:
    cap = Keycap(key="F2")
    narrow = cap.sizeHint().width()
    cap.set_key("Ctrl+Enter")
    assert cap.sizeHint().width() > narrow
    assert (cap.key(), cap.accessibleName()) == ("Ctrl+Enter", "Ctrl+Enter")


def test_tabs_are_chosen_by_key_and_by_click(qtbot: QtBot, stage: Stage) -> None:
    bar = TabBar()
    for text, key in (("Приём", "F2"), ("Поиск", "F3"), ("Выдача", "F4")):
        bar.add_tab(text, key)
    chosen: list[int] = []
    bar.chosen.connect(chosen.append)
    window = stage(bar)
    assert bar.current() == 0
    qtbot.keyClick(window, Qt.Key.Key_F3)
    qtbot.mouseClick(bar.findChildren(QWidget)[2], Qt.MouseButton.LeftButton)
    assert chosen == [1, 2]
    bar.set_current(0)
    assert (bar.current(), chosen) == (0, [1, 2])


def test_a_long_name_of_the_centre_leaves_room_for_the_tabs(qtbot: QtBot, stage: Stage) -> None:
    bar = TabBar()
    bar.add_tab("Приём", "F2")
    bar.set_centre("Общество с ограниченной ответственностью «Сибирская сервисная компания у моста»")
    stage(bar)
    assert bar.layout().contentsMargins().left() <= 330
    bar.set_badge(0, "12")
    assert bar.sizeHint().height() == 52


def test_a_status_without_a_word_is_not_shown(qtbot: QtBot, stage: Stage) -> None:
    bar = TabBar()
    chip = bar.add_chip(StatusChip(status=Pill(Tone.AMBER, "не напечатано: 1", Sign.PRINTER)))
    opened: list[bool] = []
    chip.clicked.connect(lambda: opened.append(True))
    stage(bar)
    assert chip.isVisible()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert len(opened) == 1
    chip.set_status(Pill(Tone.GREY, ""))
    assert not chip.isVisible()
    chip.set_status(Pill(Tone.RED, "нет базы", Sign.DATABASE))
    assert chip.isVisible()
    assert (chip.accessibleName(), chip.status().tone) == ("нет базы", Tone.RED)


def test_a_state_says_its_word_in_its_colour(qtbot: QtBot, look: Theme) -> None:
    pill = StatePill(state=Pill(Tone.GREEN, "Готов", Sign.CHECK))
    qtbot.addWidget(pill)
    pill.resize(pill.sizeHint())
    middle = pill.width() - 6, pill.height() // 2
    assert pill.grab().toImage().pixelColor(*middle).name() == look.pair(Tone.GREEN).ground.lower()
    pill.set_state(Pill(Tone.RED, "Просрочен"))
    assert (pill.state().word, pill.accessibleName()) == ("Просрочен", "Просрочен")


def test_devices_of_a_visit_are_chosen_by_arrows_and_added_by_key(qtbot: QtBot, stage: Stage) -> None:
    tabs = PillTabs()
    tabs.set_tabs(["1 · Телевизор", "2 · Пульт"])
    tabs.set_more("+ ещё один", "Ctrl+N")
    chosen: list[int] = []
    more: list[bool] = []
    tabs.chosen.connect(chosen.append)
    tabs.more.connect(lambda: more.append(True))
    window = stage(tabs)
    tabs.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Left)
    assert (chosen, tabs.current()) == ([1, 0], 0)
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    assert more == [True]
    tabs.set_tabs(["1 · Телевизор", "2 · Пульт", "3 · Саундбар"], current=2)
    assert (chosen, tabs.current()) == ([1, 0], 2)
