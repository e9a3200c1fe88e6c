"""Help: each tab has its page in each language; F1 shows it, Esc closes it, nothing is ever fetched."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.help_dialog import TOPICS, HelpDialog, manual_page
from servicedesk.desktop.main_window import LOOKUP
from servicedesk.desktop.theme import Theme
from servicedesk.services.wording import LANGUAGES
from servicedesk.workplace import Workplace
from tests.desktop.newcomer import FRONT, StartProgram, escape, start, workplace
from tests.desktop.test_clerk_menu import set_up

__all__ = ["start", "workplace"]

pytestmark = pytest.mark.qt_log_ignore(FRONT, extend=True)

HEADS = {
    "ru": (
        *("Приём", "Поиск", "Выдача", "Склад", "Директор"),
        *("Сверка склада", "Доставка домой", "Мои заявки", "История и возвраты", "Списки"),
        *("Утеря квитанции", "Невостребованные аппараты", "Деньги и касса за день", "Люди центра"),
    ),
    "en": (
        *("Intake", "Lookup", "Pickup", "Store", "Director"),
        *("Storage count", "Delivery home", "My orders", "History and returns", "Lists"),
        *("Lost receipt", "Devices nobody collects", "Money and the till of the day", "The people of the centre"),
    ),
}


KEY_HEADS = ("Клавиша", "Клавиши", "Key", "Keys")
"""The table of keys is the last of a page; others may stand above it."""


@pytest.fixture
def window(qtbot: QtBot, look: Theme) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(window: QWidget) -> HelpDialog:
    return HelpDialog(window)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_its_page(dialog: HelpDialog, language: str) -> None:
    for topic, head in zip(TOPICS, HEADS[language], strict=True):
        dialog.show_topic(topic, language)
        told = dialog.browser.toPlainText()
        assert told.startswith(head)
        assert "Ctrl+" in told
        assert 600 < len(told) < 4000, "a page is read while somebody waits"


@pytest.mark.parametrize("topic", TOPICS)
def test_both_languages_tell_the_same_keys(topic: str) -> None:
    def keys(language: str) -> list[str]:
        rows = [line.split("|")[1].strip() for line in manual_page(topic, language).splitlines() if line[:2] == "| "]
        head = next(at for at, cell in enumerate(rows) if cell in KEY_HEADS)
        return rows[head + 1 :]

    assert keys("ru") == keys("en") != []


def test_an_unknown_language_reads_the_usual_one() -> None:
    assert manual_page("intake", "fr") == manual_page("intake", "ru")


def test_another_topic_turns_the_page_to_its_beginning(dialog: HelpDialog) -> None:
    dialog.show_topic("intake", "ru")
    bar = dialog.browser.verticalScrollBar()
    bar.setValue(bar.maximum())
    dialog.show_topic("pickup", "ru")
    assert (dialog.windowTitle() != "", bar.value()) == (True, 0)
    assert dialog.browser.toPlainText().startswith("Выдача")


def test_the_contents_lead_to_every_page_by_keys(dialog: HelpDialog) -> None:
    dialog.show_topic("intake", "ru")
    assert [row.title for row in dialog.contents.rows()] == list(HEADS["ru"])
    told = [dialog.browser.toPlainText().partition("\n")[0]]
    for _ in TOPICS[1:]:
        QTest.keyClick(dialog.contents, Qt.Key.Key_Down)
        told.append(dialog.browser.toPlainText().partition("\n")[0])
    assert told == list(HEADS["ru"])


def test_the_contents_follow_the_language_and_the_topic(dialog: HelpDialog) -> None:
    dialog.show_topic("money", "ru")
    assert dialog.contents.current_key() == "money"
    dialog.show_topic("lists", "en")
    assert dialog.contents.current_key() == "lists"
    assert [row.title for row in dialog.contents.rows()] == list(HEADS["en"])


def test_nothing_is_fetched(dialog: HelpDialog) -> None:
    for address in ("https://example.org/a.png", "file:///etc/hostname"):
        for kind in (QTextDocument.ResourceType.ImageResource, QTextDocument.ResourceType.MarkdownResource):
            assert dialog.browser.loadResource(kind.value, QUrl(address)) is None


def test_f1_shows_the_page_of_the_tab_and_esc_closes_it(workplace: Workplace, start: StartProgram) -> None:
    set_up(workplace, "Ольга")
    desk = start()
    desk.settle()
    desk.window.frame.show_page(LOOKUP)
    desk.settle()
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    shown = desk.counter.setup.help
    assert shown is not None
    assert not shown.isModal()
    assert shown.browser.toPlainText().startswith("Поиск")
    desk.until(shown.isActiveWindow)
    escape(shown)
    desk.until(lambda: not shown.isVisible())
