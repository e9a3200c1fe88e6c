"""My orders: what burns first is on top, a step is one key, and only what is missing is asked."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.history.my_orders_page import MyOrdersPage
from servicedesk.domain.status import Fact, Outcome, Status
from tests.desktop.bench import Bench
from tests.desktop.keys import write


@pytest.fixture
def page(bench: Bench, desk: Desk, stage: Callable[..., QWidget]) -> MyOrdersPage:
    made = MyOrdersPage(desk)
    made.message.connect(bench.hear)
    stage(made, width=1366, height=640)
    made.begin()
    bench.rest()
    return made


def listed(page: MyOrdersPage) -> list[object]:
    model = page.list.grid.lines
    return [model.lines[at].key for at in model.order]


def show(bench: Bench, page: MyOrdersPage, name: str) -> None:
    page.who_edit.setText(name)
    bench.until(lambda: set(page._orders) == {order.number for order in bench.desk.my_orders.of(name)})
    bench.rest()


def test_without_a_name_what_nobody_has_is_shown_urgent_first(
    bench: Bench, page: MyOrdersPage, numbers: list[int]
) -> None:
    bench.until(lambda: listed(page) == [numbers[2], numbers[1]])


def test_several_orders_are_given_to_a_technician_at_once(bench: Bench, page: MyOrdersPage, numbers: list[int]) -> None:
    bench.until(lambda: len(listed(page)) == 2)
    page.list.grid.selectAll()
    page.to_edit.setText("Орлов")
    page.assign_button.click()
    bench.until(lambda: bool(bench.said))
    assert {order.number for order in bench.desk.my_orders.of("Орлов")} == set(numbers[1:])
    bench.until(lambda: listed(page) == [])


def test_a_step_that_needs_nothing_is_one_key_and_another_takes_it_back(
    bench: Bench, page: MyOrdersPage, numbers: list[int]
) -> None:
    bench.desk.workshop.assign(numbers[1], "Орлов")
    show(bench, page, "Орлов")
    page.list.grid.select_first()
    page.step_buttons[Status.IN_REPAIR].click()
    bench.until(lambda: bool(bench.said))
    assert bench.desk.lookup.card(numbers[1]).facts.status is Status.IN_REPAIR
    bench.rest()
    page.undo_button.click()
    bench.until(lambda: len(bench.said) == 2)
    assert bench.desk.lookup.card(numbers[1]).facts.status is Status.ACCEPTED


def test_ready_asks_the_outcome_and_a_place_only_where_there_is_none(
    bench: Bench, page: MyOrdersPage, numbers: list[int]
) -> None:
    for number, places in ((numbers[1], False), (numbers[2], True)):
        bench.desk.workshop.assign(number, f"Мастер {number}")
        show(bench, page, f"Мастер {number}")
        page.list.grid.select_first()
        page.step_buttons[Status.READY].click()
        frames = page.fields._frames
        assert {fact for fact, frame in frames.items() if frame.isVisible()} == {
            *(Fact.OUTCOME, Fact.PRICE),
            *((Fact.PLACE,) if places else ()),
        }
        page.fields.close_panel()


def test_what_was_forgotten_is_said_beside_its_field_and_what_is_written_stays(
    bench: Bench, page: MyOrdersPage, numbers: list[int]
) -> None:
    bench.desk.workshop.assign(numbers[2], "Орлов")
    show(bench, page, "Орлов")
    page.list.grid.select_first()
    page.step_buttons[Status.READY].click()
    page.fields.outcome_chips.set_selected([Outcome.REPAIRED.value])
    page.fields.price_edit.setText("500")
    page.fields.record_button.click()
    bench.until(lambda: bool(page.fields._frames[Fact.PLACE].error()))
    assert page.fields.price_edit.text() == "500"
    page.fields.place_edit.setFocus()
    write("Б-05")
    page.fields.record_button.click()
    bench.until(page.fields.isHidden)
    facts = bench.desk.lookup.card(numbers[2]).facts
    assert (facts.status, facts.place, facts.outcome) == (Status.READY, "Б-05", Outcome.REPAIRED)


def test_buttons_work_only_where_the_step_is_legal(bench: Bench, page: MyOrdersPage, numbers: list[int]) -> None:
    bench.until(lambda: len(listed(page)) == 2)
    assert not page.undo_button.isEnabled()
    page.list.grid.clearSelection()
    page.list.grid.select_first()
    assert all(button.isEnabled() for button in page.step_buttons.values())
