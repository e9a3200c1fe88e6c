"""The banner: said in the window, replaced by the next, cleared by Esc before anything else of the window hears it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.theme import Theme, Tone
from tests.desktop.keys import override, press, write
from tests.desktop.toolkit import Banner, BannerKind, Chips, DeskFrame, Label

Stage = Callable[..., QWidget]
TONES = dict(zip(BannerKind, (Tone.GREEN, Tone.RED, Tone.AMBER, Tone.BLUE), strict=True))


@pytest.fixture
def banner(look: Theme) -> Banner:
    return Banner()


def test_it_takes_no_room_until_it_has_something_to_say(stage: Stage, banner: Banner) -> None:
    stage(banner)
    assert not banner.isVisible()
    banner.say(BannerKind.OK, "Ярлык от этой квитанции.")
    assert banner.isVisible()
    banner.clear()
    assert not banner.isVisible()


@pytest.mark.parametrize("kind", BannerKind)
def test_every_kind_has_its_colour(stage: Stage, banner: Banner, look: Theme, kind: BannerKind) -> None:
    stage(banner)
    banner.say(kind, "Голова.", "Слова.")
    shown = banner.grab().toImage()
    assert shown.pixelColor(shown.width() - 12, shown.height() // 2).name() == look.pair(TONES[kind]).ground.lower()


def test_the_next_message_replaces_the_one_before(stage: Stage, banner: Banner) -> None:
    stage(banner)
    said: list[str] = []
    banner.said.connect(said.append)
    banner.say(BannerKind.OK, "Первый.")
    banner.say(BannerKind.REFUSED, "Второй.", "Подробно.")
    assert (banner.words(), banner.kind()) == ("Второй. Подробно.", "refused")
    assert banner.accessibleName() == banner.words()
    assert said == ["ok", "refused"]


def test_esc_clears_it_from_any_field_before_a_button_hears_the_key(qtbot: QtBot, stage: Stage, banner: Banner) -> None:
    field, pressed = QLineEdit(), list[bool]()
    window = stage(banner, field)
    QShortcut("Esc", window).activated.connect(lambda: pressed.append(True))
    field.setFocus()
    banner.say(BannerKind.REFUSED, "Чужой код.")
    cleared: list[bool] = []
    banner.cleared.connect(lambda: cleared.append(True))
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (banner.isVisible(), cleared, pressed) == (False, [True], [])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert pressed == [True], "the next Esc is the window's again"


def test_a_word_being_typed_gets_its_esc_first(stage: Stage, banner: Banner) -> None:
    chips = Chips(free=True)
    chips.set_options(("пульт",))
    stage(banner, chips)
    banner.say(BannerKind.INFO, "Новость.")
    chips.setFocus()
    write("коробка")
    press(Qt.Key.Key_Escape)
    assert banner.isVisible()
    assert chips.selected() == ()


def test_other_keys_pass(stage: Stage, banner: Banner) -> None:
    field = QLineEdit()
    stage(banner, field)
    banner.say(BannerKind.INFO, "Новость.")
    assert not override(Qt.Key.Key_F8, banner)
    press(Qt.Key.Key_A, "a", at=field)
    assert (field.text(), banner.isVisible()) == ("a", True)


def test_one_line_is_forty_px_and_a_long_sentence_is_never_cut(stage: Stage, banner: Banner) -> None:
    stage(banner)
    banner.say(BannerKind.REFUSED, "Нет.", "Коротко.")
    assert banner.heightForWidth(1300) == 40
    banner.say(BannerKind.REFUSED, "Этот аппарат из другой квитанции.", "Верните его на место Б-03. " * 12)
    assert banner.heightForWidth(1300) > 60
    assert banner.heightForWidth(600) > banner.heightForWidth(1300)


def test_markup_is_shown_as_typed(stage: Stage, banner: Banner) -> None:
    stage(banner)
    banner.say(BannerKind.INFO, "<b>имя</b>", "&amp; <img src=x>")
    assert banner.words() == "<b>имя</b> &amp; <img src=x>"


def test_the_frame_gives_it_room_and_takes_the_room_back(stage: Stage, look: Theme) -> None:
    frame = DeskFrame()
    page = Label(text="страница")
    frame.add_page(page, "Приём", "F2", ("Enter — дальше",))
    frame.add_page(Label(text="другая"), "Поиск", "F3", ("↑↓ — заявки",))
    window = stage(frame, height=600)
    window.layout().setStretch(0, 1)
    before = window.size()
    top = page.mapTo(frame, page.rect().topLeft()).y()
    frame.banner.say(BannerKind.OK, "Принято.")
    frame.layout().activate()
    assert page.mapTo(frame, page.rect().topLeft()).y() == top + 52
    frame.banner.clear()
    frame.layout().activate()
    assert page.mapTo(frame, page.rect().topLeft()).y() == top
    assert window.size() == before


def test_pages_are_brought_up_by_their_keys_with_their_hints(qtbot: QtBot, stage: Stage, look: Theme) -> None:
    frame = DeskFrame()
    pages = [Label(text=str(number)) for number in range(2)]
    frame.add_page(pages[0], "Приём", "F2", ("Enter — дальше",))
    frame.add_page(pages[1], "Поиск", "F3", ("↑↓ — заявки",))
    window = stage(frame, height=600)
    shown: list[int] = []
    frame.page_shown.connect(shown.append)
    assert frame.hints.accessibleName() == "Enter — дальше"
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert (shown, frame.current(), frame.page(), frame.tabs.current()) == ([1], 1, pages[1], 1)
    assert frame.hints.accessibleName() == "↑↓ — заявки"
    frame.set_hints(1, "Enter — открыть")
    frame.hints.set_right("рабочее место 1")
    assert frame.hints.accessibleName() == "Enter — открыть; рабочее место 1"


def test_a_sample_centre_is_framed_in_colour(stage: Stage, look: Theme) -> None:
    frame = DeskFrame()
    frame.add_page(Label(text="страница"), "Приём", "F2")
    stage(frame, height=600)
    frame.set_demo(True)
    frame.layout().activate()
    assert frame.grab().toImage().pixelColor(1, frame.height() // 2).name() == look.colours.demo.lower()
    frame.set_demo(False)
    frame.layout().activate()
    assert frame.grab().toImage().pixelColor(1, frame.height() // 2).name() != look.colours.demo.lower()


def test_esc_goes_on_through_good_news_and_stops_at_a_refusal(qtbot: QtBot, stage: Stage, banner: Banner) -> None:
    field, heard = QLineEdit(), list[bool]()
    window = stage(banner, field)
    QShortcut("Esc", window).activated.connect(lambda: heard.append(True))
    field.setFocus()
    banner.say(BannerKind.OK, "Записано.")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (banner.words(), heard) == ("", [True])
    banner.say(BannerKind.WARNING, "Так нельзя.")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (banner.words(), heard) == ("", [True]), "the control: a refusal is read first"


def test_news_end_with_the_page_and_those_of_the_house_stay(qtbot: QtBot) -> None:
    frame = DeskFrame()
    qtbot.addWidget(frame)
    for key in ("F2", "F3"):
        frame.add_page(QWidget(), key, key)
    frame.show_page(0)
    frame.banner.say(BannerKind.OK, "Записано.")
    frame.show_page(0)
    assert frame.banner.words() == "Записано.", "the same page is no change"
    frame.show_page(1)
    assert frame.banner.words() == ""
    frame.banner.say(BannerKind.WARNING, "Так нельзя.")
    frame.show_page(0)
    assert frame.banner.words() == ""
    frame.banner.say(BannerKind.WARNING, "Часы переведены.", of_the_house=True)
    frame.show_page(1)
    assert frame.banner.words() == "Часы переведены."


@pytest.mark.parametrize("kind", BannerKind)
def test_news_about_a_page_go_with_it_and_those_about_the_house_stay(
    stage: Stage, banner: Banner, kind: BannerKind
) -> None:
    stage(banner)
    banner.say(kind, "Это не наш код.")
    banner.turn_page()
    assert not banner.isVisible()
    banner.say(kind, "База не отвечает.", of_the_house=True)
    banner.turn_page()
    assert banner.words() == "База не отвечает."
    banner.say(kind, "Это не наш код.")
    banner.turn_page()
    assert not banner.isVisible()
