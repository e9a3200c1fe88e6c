"""The till of a day on its page: every sum, the totals by method, another day, one clerk, on paper."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.till.day_page import DayPage
from servicedesk.domain.money import Money
from servicedesk.domain.payment import Method
from servicedesk.services.till.till_records import TakeRequest
from servicedesk.services.wording import Wording
from tests.desktop.bench import Bench
from tests.desktop.till.till_bench import till_desk
from tests.services.desk import START, WholeDesk


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    owner = QObject()
    with WholeDesk(tmp_path / "desk.db") as desk:
        made = Bench(qtbot, desk, owner)
        yield made
        made.close()


@pytest.fixture
def page(bench: Bench, stage: Callable[..., QWidget]) -> DayPage:
    """Yesterday 500 in cash by Ольга; today 100 by card by Анна and 20,50 in cash by Ольга."""
    desk = bench.desk
    number = str(desk.accept(advance=Money(50000)).orders[0].number)
    desk.clock.now += timedelta(days=1)
    desk.clerk = "Анна"
    desk.till.take(TakeRequest(number, Money(10000), Method.CARD))
    desk.clerk = "Ольга"
    desk.till.take(TakeRequest(number, Money(2050)))
    made = DayPage(till_desk(bench))
    made.message.connect(bench.hear)
    stage(made, width=1300, height=600)
    made.begin()
    bench.until(lambda: len(rows(made)) == 2)
    return made


def rows(page: DayPage) -> list[object]:
    return [line.values[6] for line in page.list.grid.lines.lines]


def test_today_is_shown_with_its_totals(page: DayPage) -> None:
    assert rows(page) == [Money(10000), Money(2050)]
    assert page.total_card.value() == Wording("ru").money(Money(12050))
    assert [card.value() for card in page.cards] == [
        Wording("ru").money(Money(2050)),
        Wording("ru").money(Money(10000)),
    ]


def test_one_clerk_s_money_alone(bench: Bench, page: DayPage) -> None:
    page.ui.clerk_chips.set_selected(["Анна"])
    page.ui.clerk_chips.changed.emit()
    bench.until(lambda: rows(page) == [Money(10000)])
    assert page.clerk() == "Анна"


def test_another_day_by_a_key_and_a_day_without_money(bench: Bench, page: DayPage) -> None:
    page.ui.before_button.click()
    bench.until(lambda: rows(page) == [Money(50000)])
    assert page.day() == START.date()
    page.ui.before_button.click()
    bench.until(lambda: rows(page) == [])
    assert page.cards == []


def test_a_row_opens_its_order(bench: Bench, page: DayPage) -> None:
    asked: list[int] = []
    page.order_asked.connect(asked.append)
    page.list.row_asked.emit(page.list.grid.lines.lines[0].key)
    assert asked == [bench.desk.day_sheets.sheet(page.day()).entries[0].order]


def test_the_sheet_goes_to_the_printer(bench: Bench, page: DayPage) -> None:
    queued: list[bool] = []
    page.printed.connect(lambda: queued.append(True))
    page.list.print_now()
    bench.until(lambda: queued == [True])
    assert bench.said[-1][2] == "Касса за день"


def test_what_others_take_meanwhile_is_shown(bench: Bench, page: DayPage) -> None:
    number = str(bench.desk.day_sheets.sheet(page.day()).entries[0].order)
    bench.desk.till.take(TakeRequest(number, Money(7)))
    page.refresh()
    bench.until(lambda: len(rows(page)) == 3)
