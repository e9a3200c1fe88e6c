"""The page of deliveries: a scan of the label sends, the receipt ends, and nothing else does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.delivery.delivery_page import DeliveryPage
from servicedesk.desktop.delivery.form import Act
from servicedesk.desktop.desk import Desk
from servicedesk.domain.delivery import DeliveryState
from servicedesk.domain.money import NOTHING
from servicedesk.domain.status import Status
from servicedesk.services.intake_records import Accepted
from tests.desktop.bench import Bench
from tests.services.deliveries.trips import one_out, plan


@pytest.fixture
def page(bench: Bench, desk: Desk, accepted: Accepted, stage: Callable[..., QWidget]) -> DeliveryPage:
    assert accepted.orders
    made = DeliveryPage(desk)
    made.message.connect(bench.hear)
    stage(made, width=1366, height=640)
    made.begin()
    bench.rest()
    return made


def scan(bench: Bench, page: DeliveryPage, text: object) -> None:
    assert page.take_scan(str(text))
    bench.rest()


def record(bench: Bench, page: DeliveryPage) -> None:
    bench.rest()
    page.done_button.click()
    bench.rest()


def state_of(bench: Bench, accepted: Accepted) -> Status:
    return bench.desk.lookup.card(accepted.orders[0].number).facts.status


def test_an_empty_page_says_what_to_do(page: DeliveryPage) -> None:
    assert page.form.act is Act.NOTHING
    assert page.done_button.isHidden()
    assert page.ui.facts_label.text()


def test_a_scanned_label_and_one_key_send_it_out(bench: Bench, page: DeliveryPage, accepted: Accepted) -> None:
    bench.desk.deliveries.plan(plan(bench.desk, accepted))
    scan(bench, page, accepted.orders[0].number)
    assert bench.ears.heard == ["ours"]
    assert page.form.act is Act.SEND
    assert page.ui.crew_edit.text() == "Иван, Пётр"
    record(bench, page)
    assert state_of(bench, accepted) is Status.OUT_FOR_DELIVERY
    assert [each.state for each in bench.desk.delivery_board.open()] == [DeliveryState.OUT]
    assert page.ui.open_list.rows()[0].pill is not None
    assert bench.said[-1][0] == "ok"


def test_without_the_label_the_page_asks_for_a_second_person(
    bench: Bench, page: DeliveryPage, accepted: Accepted
) -> None:
    number = bench.desk.deliveries.plan(plan(bench.desk, accepted))
    scan(bench, page, number)
    assert page.ui.second_frame.isHidden()
    record(bench, page)
    assert page.ui.second_frame.error()
    assert state_of(bench, accepted) is Status.READY
    page.ui.second_edit.setText("Громов")
    page.ui.reason_edit.setText("ярлык отклеился")
    record(bench, page)
    assert state_of(bench, accepted) is Status.OUT_FOR_DELIVERY


def test_nobody_in_the_crew_is_said_beside_it(bench: Bench, page: DeliveryPage, accepted: Accepted) -> None:
    bench.desk.deliveries.plan(plan(bench.desk, accepted, crew=()))
    scan(bench, page, accepted.orders[0].number)
    record(bench, page)
    assert page.ui.crew_frame.error()
    page.ui.crew_edit.setText("Иван")
    record(bench, page)
    assert bench.desk.delivery_board.open()[0].crew == ("Иван",)


def test_the_act_and_the_receipt_that_came_back_end_it(bench: Bench, page: DeliveryPage, accepted: Accepted) -> None:
    number = one_out(bench.desk, accepted)
    scan(bench, page, number)
    assert page.form.act is Act.ARRIVE
    assert page.ui.received_edit.suggestion() == "3\u00a0600"
    scan(bench, page, accepted.receipt)
    assert page.ui.receipt_edit.text() == str(accepted.receipt)
    page.ui.taken_edit.setText("сын хозяйки")
    page.ui.condition_edit.setText("цел")
    record(bench, page)
    assert state_of(bench, accepted) is Status.HANDED_OVER
    assert bench.desk.lookup.card(accepted.orders[0].number).sums.balance == NOTHING
    (done,) = bench.desk.delivery_board.ended()
    assert (done.taken_by, done.condition) == ("сын хозяйки", "цел")


def test_each_refusal_stands_beside_its_field_and_what_was_written_stays(
    bench: Bench, page: DeliveryPage, accepted: Accepted
) -> None:
    scan(bench, page, one_out(bench.desk, accepted))
    page.ui.receipt_edit.setText(str(accepted.receipt))
    record(bench, page)
    assert page.ui.taken_frame.error()
    page.ui.taken_edit.setText("сосед")
    page.ui.day_edit.setText("2026-11-14")
    page.ui.day_edit.textEdited.emit("2026-11-14")
    record(bench, page)
    assert page.ui.day_frame.error()
    page.ui.day_edit.set_day(bench.desk.clock().date())
    page.ui.received_edit.setText("100")
    record(bench, page)
    assert page.ui.received_frame.error()
    assert not page.ui.second_frame.isHidden()
    page.ui.receipt_edit.setText("1000000199")
    record(bench, page)
    assert page.ui.receipt_frame.error()
    assert page.ui.taken_edit.text() == "сосед"
    assert state_of(bench, accepted) is Status.OUT_FOR_DELIVERY


def test_what_came_back_is_put_to_a_place_with_a_reason(bench: Bench, page: DeliveryPage, accepted: Accepted) -> None:
    scan(bench, page, one_out(bench.desk, accepted))
    page.back_button.click()
    assert page.form.act is Act.BACK
    record(bench, page)
    assert page.ui.place_frame.error()
    page.ui.place_edit.setText("Б-04")
    record(bench, page)
    assert page.ui.reason_frame.error()
    page.ui.reason_edit.setText("никого не было дома")
    record(bench, page)
    assert state_of(bench, accepted) is Status.READY


def test_a_planned_one_is_changed_or_cancelled(bench: Bench, page: DeliveryPage, accepted: Accepted) -> None:
    number = bench.desk.deliveries.plan(plan(bench.desk, accepted))
    scan(bench, page, number)
    page.change_button.click()
    panel = page._plan
    assert panel is not None
    panel.ui.address_edit.setText("ул. Мира, 2")
    panel.ui.plan_button.click()
    bench.until(lambda: bench.desk.delivery_board.one(number).address == "ул. Мира, 2")
    bench.rest()
    assert page._plan is None
    scan(bench, page, number)
    page.cancel_button.click()
    page.ui.reason_edit.setText("заберут сами")
    record(bench, page)
    assert bench.desk.delivery_board.one(number).state is DeliveryState.CANCELLED


@pytest.mark.parametrize("text", ["4601234567893", "2000000199", "7000000101"])
def test_a_code_that_means_no_delivery_sounds_so(bench: Bench, page: DeliveryPage, text: str) -> None:
    scan(bench, page, text)
    assert bench.ears.heard == ["not ours"]
    assert bench.said[-1][0] in {"refused", "warning"}
    assert page.form.act is Act.NOTHING


def test_the_act_is_printed_once_more(bench: Bench, page: DeliveryPage, accepted: Accepted) -> None:
    scan(bench, page, one_out(bench.desk, accepted))
    with bench.qtbot.waitSignal(page.printed):
        page.again_button.click()
    assert page.ui.open_list.focusPolicy() is not Qt.FocusPolicy.NoFocus
