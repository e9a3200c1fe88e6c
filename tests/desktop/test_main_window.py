"""The frame of the desk: what the chips say, what their clicks ask for, and the keys of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop import theme
from servicedesk.desktop.language import put_language_on
from servicedesk.desktop.main_window import PICKUP, MainWindow
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.banner import BannerKind


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, look: theme.Theme) -> Iterator[MainWindow]:
    put_language_on(qapp, "ru")
    made = MainWindow()
    qtbot.addWidget(made)
    made.add_tabs(QWidget(), QWidget(), QWidget())
    made.show()
    yield made
    put_language_on(qapp, "en")


def test_the_chip_of_unprinted_papers_is_there_only_while_something_waits(window: MainWindow) -> None:
    window.set_unprinted(2)
    assert window.unprinted_chip.isVisible()
    assert window.unprinted_chip.status().word == "не напечатано: 2"
    window.set_unprinted(0)
    assert not window.unprinted_chip.isVisible()


def test_a_database_that_does_not_answer_is_red_with_other_words(window: MainWindow) -> None:
    window.set_database_found(True)
    found = window.database_chip.status()
    window.set_database_found(False)
    lost = window.database_chip.status()
    assert (found.tone, lost.tone) == (Tone.GREY, Tone.RED)
    assert found.word != lost.word


def test_nobody_at_the_desk_is_asked_for(window: MainWindow) -> None:
    window.set_clerk("")
    assert window.clerk_chip.status().word == "кто работает?"
    window.set_clerk("Ольга М.")
    assert window.clerk_chip.status().word == "Ольга М."


def test_a_sample_centre_wears_a_frame_and_offers_its_removal(qtbot: QtBot, window: MainWindow) -> None:
    window.set_sample(True)
    assert window.sample_chip.isVisible()
    with qtbot.waitSignal(window.sample_removal_asked, timeout=1000):
        window.sample_chip.click()
    window.set_sample(False)
    assert not window.sample_chip.isVisible()


def test_a_sandbox_and_a_day_that_was_told_are_marked(window: MainWindow) -> None:
    window.set_sample(False)
    room = window.frame.layout().contentsMargins().left()
    window.set_trial(sandbox=True, day="15.01.2027")
    assert window.trial_chip.isVisible()
    assert window.trial_chip.status().word == "песочница · 15.01.2027"
    assert window.frame.layout().contentsMargins().left() > room
    window.set_trial(sandbox=False, day="")
    assert not window.trial_chip.isVisible()
    assert window.frame.layout().contentsMargins().left() == room


def test_the_sample_keeps_its_frame_on_a_day_that_was_told(window: MainWindow) -> None:
    window.set_sample(True)
    room = window.frame.layout().contentsMargins().left()
    window.set_trial(sandbox=False, day="15.01.2027")
    assert window.trial_chip.status().word == "день: 15.01.2027"
    assert window.frame.layout().contentsMargins().left() == room


def test_every_chip_asks_for_what_it_is_about(qtbot: QtBot, window: MainWindow) -> None:
    window.set_unprinted(1)
    for chip, asked in (
        (window.unprinted_chip, window.unprinted_asked),
        (window.database_chip, window.database_asked),
        (window.clerk_chip, window.clerk_asked),
    ):
        with qtbot.waitSignal(asked, timeout=1000):
            chip.click()


def test_the_centre_is_named_in_the_title(window: MainWindow) -> None:
    window.set_centre("Сибирская сервисная компания")
    assert window.windowTitle().startswith("Сибирская сервисная компания")
    window.set_centre("")
    assert window.windowTitle() == "Servicedesk"


def test_closing_lets_the_parts_finish_first(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.closing, timeout=1000):
        window.close()


def test_news_is_a_banner_and_never_a_box(window: MainWindow) -> None:
    window.say(BannerKind.REFUSED, "Чужой ярлык!", "<b>не</b> отдавайте")
    assert window.frame.banner.isVisible()
    assert "<b>не</b>" in window.frame.banner.words()
    assert QApplication.activeModalWidget() is None


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_the_window_comes_forward_from_its_minimum(window: MainWindow) -> None:
    window.frame.show_page(PICKUP)
    window.setWindowState(Qt.WindowState.WindowMinimized)
    assert window.isMinimized()
    window.come_forward()
    assert not window.isMinimized()
    assert window.frame.current() == PICKUP


def test_small_screens_are_enough(window: MainWindow) -> None:
    window.set_centre("Сибирская сервисная компания, приёмный пункт на улице Ленина")
    window.set_sample(True)
    window.set_unprinted(120)
    window.set_database_found(True)
    window.set_clerk("Константинопольская О. В.")
    least = window.minimumSizeHint()
    assert least.width() <= 1366
    assert least.height() <= 720
