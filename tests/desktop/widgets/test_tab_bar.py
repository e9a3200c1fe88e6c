"""The line at the top: five tabs and the status of the house are in sight at any width, the name yields first."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Theme, Tone
from tests.desktop.toolkit import Pill, StatusChip, TabBar

NAME = "Сибирская сервисная компания"
TABS = (("Приём", "F2"), ("Поиск", "F3"), ("Выдача", "F4"), ("Склад", "F6"), ("Директор", "F7"))


class Line:
    """A tab bar as the window has it: five tabs, the database, who works."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.bar = TabBar(self.window)
        for text, key in TABS:
            self.bar.add_tab(text, key)
        self.bar.set_centre(NAME)
        self.database = self.bar.add_chip(
            StatusChip(self.bar, status=Pill(Tone.GREY, "база на месте", Sign.DATABASE), brief=True)
        )
        self.clerk = self.bar.add_chip(StatusChip(self.bar, status=Pill(Tone.GREY, "Ольга М.", Sign.USER), yields=True))
        self.window.show()

    def be(self, width: int) -> None:
        """As wide as that."""
        self.window.resize(width, 60)
        self.bar.setGeometry(0, 0, width, 52)
        self.qtbot.waitUntil(lambda: self.bar.width() == width)
        self.qtbot.wait(20)

    def parts(self) -> list[QRect]:
        """Where the tabs and the chips in sight are, from the left."""
        widgets = [each for each in self.bar.findChildren(QWidget) if each.isVisible()]
        areas = [QRect(each.mapTo(self.bar, QPoint(0, 0)), each.size()) for each in widgets]
        return sorted(areas, key=lambda area: area.left())

    def room_of_name(self) -> int:
        """How much stands at the left for the name of the centre."""
        return self.parts()[0].left()


@pytest.fixture
def line(qtbot: QtBot, look: Theme) -> Line:
    return Line(qtbot)


def assert_all_in_sight(line: Line, width: int) -> None:
    areas = line.parts()
    assert len(areas) == 7
    assert areas[-1].right() < width
    assert all(one.right() < other.left() for one, other in pairwise(areas)), "nothing overlaps"


def test_a_wide_window_shows_everything_in_full(line: Line) -> None:
    line.be(1366)
    assert_all_in_sight(line, 1366)
    assert line.room_of_name() > 200
    assert line.database.width() == line.database.sizeHint().width() > 100


@pytest.mark.parametrize("width", [1366, 1200, 1100, 1000, 900, 860])
def test_tabs_and_chips_are_in_sight_at_any_width(line: Line, width: int) -> None:
    line.be(width)
    for tab in (3, 4):
        line.bar.set_badge(tab, "12")
    line.qtbot.wait(20)
    assert_all_in_sight(line, width)


def test_the_name_yields_before_the_chip_of_the_database_and_both_come_back(line: Line) -> None:
    line.be(1366)
    whole, quiet = line.room_of_name(), line.database.width()
    line.be(1150)
    assert 0 < line.room_of_name() < whole
    assert line.database.width() == quiet
    line.be(950)
    assert line.database.width() < quiet
    line.be(1366)
    assert (line.room_of_name(), line.database.width()) == (whole, quiet)


def test_a_chip_that_has_bad_news_is_never_cut_to_its_sign(line: Line) -> None:
    line.be(1366)
    line.database.set_status(Pill(Tone.RED, "нет базы", Sign.DATABASE))
    said = line.database.sizeHint().width()
    line.be(900)
    assert line.database.sizeHint().width() == said
    line.database.set_status(Pill(Tone.GREY, "база на месте", Sign.DATABASE))
    line.qtbot.wait(20)
    assert line.database.sizeHint().width() < said


def test_a_chip_that_comes_takes_its_room_from_the_name(line: Line) -> None:
    line.be(1200)
    before = line.room_of_name()
    unprinted = line.bar.add_chip(StatusChip(line.bar, status=Pill(Tone.AMBER, "не напечатано: 1", Sign.PRINTER)))
    line.qtbot.waitUntil(lambda: line.room_of_name() < before)
    unprinted.set_status(Pill(Tone.AMBER, ""))
    line.qtbot.waitUntil(lambda: line.room_of_name() == before)


def test_what_is_cut_is_whole_in_the_tool_tip(line: Line) -> None:
    assert "база на месте" in line.database.toolTip()
    assert line.database.accessibleName() == "база на месте"
    assert "Ольга М." in line.clerk.toolTip()


def test_a_narrow_line_never_makes_the_window_wider(line: Line) -> None:
    assert line.bar.minimumSizeHint().width() == 0
    assert line.bar.sizeHint().height() == line.bar.minimumSizeHint().height()
