"""A tab of several pages: keys go from one to the next, and a scan belongs to the page in sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from servicedesk.desktop import theme
from servicedesk.desktop.page import Page
from servicedesk.desktop.paged_tab import PagedTab, PageEntry
from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import DatabaseDamaged


class ScanPage(Page):
    """A page that takes what it is told to take."""

    def __init__(self, takes: bool) -> None:
        super().__init__()
        self.takes = takes
        self.begun = self.refreshed = 0

    def begin(self) -> None:
        self.begun += 1

    def refresh(self) -> None:
        self.refreshed += 1

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


def test_only_the_page_in_sight_reads_anew_when_somebody_writes(tab: PagedTab) -> None:
    first, second = tab.page("a"), tab.show_page("b")
    assert isinstance(first, ScanPage)
    assert isinstance(second, ScanPage)
    tab.refresh()
    assert (first.refreshed, second.refreshed) == (0, 1)
    tab.hide()
    tab.refresh()
    assert (first.refreshed, second.refreshed) == (0, 1), "another tab is in sight"
    tab.show()
    tab.begin()
    assert second.begun == 2, "what was missed is read by begin()"


class Waiting:
    """Counts what waits, as a read of the database would; notes how often it was asked."""

    def __init__(self, count: int) -> None:
        self.count, self.asked = count, 0

    def __call__(self) -> int:
        self.asked += 1
        if self.count < 0:
            raise DatabaseDamaged(path="x.db")
        return self.count


@pytest.fixture
def reading(qtbot: QtBot) -> Iterator[Work]:
    work = Work(None, "reading", shows_busy=False)
    yield work
    work.stop()


def test_what_waits_is_counted_before_anybody_looks_at_the_page(qtbot: QtBot, look: theme.Theme, reading: Work) -> None:
    first, second, broken = Waiting(2), Waiting(3), Waiting(-1)
    entries = [
        PageEntry(f"{at}", f"{at}", lambda: ScanPage(False), each) for at, each in enumerate((first, second, broken))
    ]
    made = PagedTab([*entries, PageEntry("plain", "plain", lambda: ScanPage(False))])
    qtbot.addWidget(made)
    sums: list[int] = []
    made.counted.connect(sums.append)
    made.count_unseen(reading)
    qtbot.waitUntil(lambda: not reading.busy)
    assert sums == [2, 5], "a database that does not answer changes no number"
    made.show()
    made.show_page("0")
    made.count_unseen(reading)
    qtbot.waitUntil(lambda: not reading.busy)
    assert (first.asked, second.asked) == (1, 2), "a page in sight counts for itself"
    made.show_page("1")
    made.count_unseen(reading)
    qtbot.waitUntil(lambda: not reading.busy)
    assert (first.asked, second.asked) == (2, 2), "out of sight it reads nothing else"


def test_a_page_that_came_in_sight_meanwhile_counts_for_itself(qtbot: QtBot, look: theme.Theme, reading: Work) -> None:
    made = PagedTab([PageEntry("a", "a", lambda: ScanPage(False), Waiting(7))])
    qtbot.addWidget(made)
    made.show()
    sums: list[int] = []
    made.counted.connect(sums.append)
    made.count_unseen(reading)
    made.show_page("a").counted.emit(1)
    qtbot.waitUntil(lambda: not reading.busy)
    assert sums == [1]


def test_another_page_is_told_before_it_is_shown_and_the_same_one_is_not(tab: PagedTab) -> None:
    turned: list[str] = []
    tab.page_turned.connect(lambda: turned.append(current(tab)))
    tab.show_page("a")
    tab.begin()
    assert turned == []
    tab.show_page("b")
    assert turned == ["a"]
