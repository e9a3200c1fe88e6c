"""A tab of several pages: keys go from one to the next, and a scan belongs to the page in sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from servicedesk.desktop import theme
from servicedesk.desktop.page import Page
from servicedesk.desktop.paged_tab import PagedTab, PageEntry


class ScanPage(Page):
    """A page that takes what it is told to take."""

    def __init__(self, takes: bool) -> None:
        super().__init__()
        self.takes = takes
        self.begun = 0

    def begin(self) -> None:
        self.begun += 1

    def take_scan(self, text: str) -> bool:
        return self.takes


@pytest.fixture
def tab(qtbot: QtBot, look: theme.Theme) -> PagedTab:
    made = PagedTab([PageEntry(name, name, lambda name=name: ScanPage(name == "b")) for name in ("a", "b", "c")])  # type: ignore[misc]
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.begin()
    return made


def current(tab: PagedTab) -> str:
    return next(name for name in ("a", "b", "c") if tab.current() is tab.page(name))


def test_keys_go_round_the_pages(tab: PagedTab) -> None:
    seen = [current(tab)]
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        QTest.keyClick(tab, key, Qt.KeyboardModifier.ControlModifier)
        seen.append(current(tab))
    assert seen == ["a", "b", "c", "a", "c"]


def test_a_scan_belongs_to_the_page_in_sight(tab: PagedTab) -> None:
    assert not tab.take_scan("x")
    tab.show_page("b")
    assert tab.take_scan("x")


def test_a_page_is_made_when_it_is_first_asked_for(tab: PagedTab) -> None:
    assert tab.stack.count() == 1
    tab.show_page("c")
    page = tab.current()
    assert isinstance(page, ScanPage)
    assert (tab.stack.count(), page.begun) == (2, 1)
