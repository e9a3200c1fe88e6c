"""The store's page: figures at a glance, each opens its list, and a change elsewhere shows by itself."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.store.store_page import StorePage
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.lists.orders import OrderList
from servicedesk.services.workshop import MoveRequest
from tests.desktop.bench import Bench
from tests.desktop.keys import press


@pytest.fixture
def page(bench: Bench, desk: Desk, stage: Callable[..., QWidget]) -> StorePage:
    made = StorePage(desk)
    made.message.connect(bench.hear)
    stage(made, width=1366, height=640)
    made.begin()
    bench.until(lambda: made.ui.figures.count("here") == 3)
    bench.rest()
    return made


def listed(page: StorePage) -> list[object]:
    """The numbers in the list, as it stands."""
    model = page.list.grid.lines
    return [model.lines[at].key for at in model.order]


def test_the_figures_stand_above_and_the_first_list_is_open(bench: Bench, page: StorePage, numbers: list[int]) -> None:
    assert [page.ui.figures.count(which) for which in ("awaiting", "in_repair", "ready")] == [3, 0, 0]
    bench.until(lambda: listed(page) == sorted(numbers, reverse=True))


def test_an_arrow_goes_from_figure_to_figure_and_opens_its_list(
    bench: Bench, page: StorePage, numbers: list[int]
) -> None:
    bench.desk.workshop.move(MoveRequest(numbers[0], Status.READY, Outcome.REPAIRED))
    page.refresh()
    bench.until(lambda: page.ui.figures.count("ready") == 1)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    assert page.ui.figures.value() == OrderList.READY.value
    bench.until(lambda: listed(page) == [numbers[0]])


def test_a_kind_and_a_place_open_their_lists(bench: Bench, page: StorePage, numbers: list[int]) -> None:
    rows = [(row.title, row.note) for row in page.ui.by_list.rows()]
    assert rows == [("Телевизор", "2"), ("Пульт", "1")]
    page.ui.by_list.select((OrderList.OF_KIND.value, "Пульт"))
    bench.until(lambda: listed(page) == [numbers[2]])
    assert page.ui.figures.value() == ""
    page.ui.by_segments.set_value(OrderList.AT_PLACE.value)
    page.ui.by_segments.chosen.emit(OrderList.AT_PLACE.value)
    assert [row.title for row in page.ui.by_list.rows()] == ["Б-03", "Б-04"]
    page.ui.by_list.select((OrderList.AT_PLACE.value, "Б-03"))
    bench.until(lambda: listed(page) == [numbers[1], numbers[0]])


def test_enter_on_a_row_asks_for_its_order(bench: Bench, page: StorePage, numbers: list[int]) -> None:
    asked: list[int] = []
    page.order_asked.connect(asked.append)
    bench.until(lambda: len(listed(page)) == 3)
    page.list.grid.setFocus()
    page.list.grid.select_first()
    press(Qt.Key.Key_Return)
    assert asked == [max(numbers)]


def test_what_is_overdue_is_counted_on_the_tab(bench: Bench, page: StorePage) -> None:
    counts: list[int] = []
    page.counted.connect(counts.append)
    bench.desk.clock.pass_days(40)
    page.begin()
    bench.until(lambda: counts[-1:] == [3])
    assert page.ui.figures.count("overdue") == 3


def test_a_page_out_of_sight_reads_nothing(bench: Bench, page: StorePage) -> None:
    page.hide()
    page.refresh()
    assert not bench.reading.busy
