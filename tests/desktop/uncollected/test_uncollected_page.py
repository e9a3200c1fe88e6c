"""The page of what nobody collects: lists with counts, the clock of the chosen order, and what is done by keys."""

import pytest
from PySide6.QtCore import Qt

from servicedesk.desktop.uncollected.notice_panel import NoticePanel
from servicedesk.desktop.uncollected.uncollected_page import LISTS, UncollectedPage
from servicedesk.desktop.uncollected.waiver_panel import WaiverPanel
from servicedesk.desktop.uncollected.write_off_panel import WriteOffPanel
from servicedesk.domain.notice import NoticeKind, NoticeWay, Warned
from servicedesk.domain.status import Status
from servicedesk.domain.write_off import Disposal
from servicedesk.services.lists.orders import OrderList
from servicedesk.services.uncollected.records import NoticeRequest
from tests.desktop.bench import Bench
from tests.desktop.keys import press, write
from tests.desktop.uncollected.conftest import settle
from tests.services.uncollected.waits import DIRECTOR

CTRL = Qt.KeyboardModifier.ControlModifier


def choose(bench: Bench, page: UncollectedPage, number: int, which: OrderList = OrderList.PAST_YEAR) -> None:
    page.ui.list_segments._choose(which.value)
    settle(bench)
    assert page.list.grid.current_key() == number or page.list.grid.lines.lines
    page._choose(number)
    settle(bench)


def panel(page: UncollectedPage, kind: type) -> object:
    assert isinstance(page._panel, kind)
    return page._panel


def test_the_lists_are_counted_and_the_year_that_is_over_waits_on_the_tab(
    bench: Bench, late: int, page: UncollectedPage
) -> None:
    counts: list[int] = []
    page.counted.connect(counts.append)
    page.refresh()
    settle(bench)
    assert counts == [1]
    asked = {which: bench.desk.database.order_lists.count(page.question(which)) for which in LISTS}
    assert asked == {
        OrderList.NEAR_MONTH: 0,
        OrderList.PAST_MONTH: 1,
        OrderList.NEAR_YEAR: 0,
        OrderList.PAST_YEAR: 1,
        OrderList.WRITTEN_OFF: 0,
    }


@pytest.mark.parametrize(
    ("days", "which"),
    [(24, OrderList.NEAR_MONTH), (31, OrderList.PAST_MONTH), (310, OrderList.NEAR_YEAR), (366, OrderList.PAST_YEAR)],
)
def test_an_order_comes_into_each_list_as_its_time_passes(
    bench: Bench, late: int, page: UncollectedPage, days: int, which: OrderList
) -> None:
    bench.desk.clock.pass_days(days - 366)
    (row,) = bench.desk.database.order_lists.page(page.question(which)).rows
    assert (row.number, row.phone) == (late, "+7 913 456-78-90")


def test_a_chosen_order_shows_its_clock_and_nobody_was_told(bench: Bench, late: int, page: UncollectedPage) -> None:
    choose(bench, page, late)
    assert "16" in page.ui.fee_card.value() or "850" in page.ui.fee_card.value()
    assert page.ui.notice_list.rows() == ()
    assert page.write_off_button.isEnabled()
    assert not page.received_button.isEnabled()


def test_a_letter_is_recorded_by_keys_and_its_receipt_later(bench: Bench, late: int, page: UncollectedPage) -> None:
    choose(bench, page, late)
    page.notice_button.click()
    form = panel(page, NoticePanel)
    assert isinstance(form, NoticePanel)
    assert form.kind() is NoticeKind.UNCLAIMED
    form.ui.way_segments._choose(NoticeWay.LETTER.value)
    printed: list[bool] = []
    page.printed.connect(lambda: printed.append(True))
    form.ui.what_edit.setFocus()
    form.ui.tell_button.click()
    settle(bench)
    assert form.ui.address_frame.error()  # a letter without an address goes nowhere
    assert not printed
    form.ui.address_edit.setText("Новосибирск, ул. Мира, 1")
    form.ui.tell_button.click()
    settle(bench)
    assert printed
    assert page._panel is None
    told = bench.desk.uncollected.notices.waiting(late)
    assert told.warned is Warned.UNPROVEN
    assert page.received_button.isEnabled()
    page.received_button.click()
    again = panel(page, NoticePanel)
    assert isinstance(again, NoticePanel)
    again.ui.tell_button.click()
    settle(bench)
    assert again.ui.tracking_frame.error()  # a letter is not proven without its number
    again.ui.tracking_edit.setText("630099")
    again.ui.tell_button.click()
    settle(bench)
    assert bench.desk.uncollected.notices.waiting(late).warned is Warned.LATELY


@pytest.mark.parametrize(("field", "text"), [("given", "31.12.2099"), ("given", "1.1.2020")])
def test_days_that_cannot_be_are_said_beside_their_field(
    bench: Bench, late: int, page: UncollectedPage, field: str, text: str
) -> None:
    choose(bench, page, late)
    page.notice_button.click()
    form = panel(page, NoticePanel)
    assert isinstance(form, NoticePanel)
    write(text, at=getattr(form.ui, f"{field}_edit"))
    form.ui.tell_button.click()
    settle(bench)
    assert getattr(form.ui, f"{field}_frame").error()
    assert bench.desk.uncollected.notices.waiting(late).notices == ()


def test_a_fee_is_lowered_by_the_director_alone(bench: Bench, late: int, page: UncollectedPage) -> None:
    choose(bench, page, late)
    page.waive_button.click()
    form = panel(page, WaiverPanel)
    assert isinstance(form, WaiverPanel)
    settle(bench)
    form.ui.waive_button.click()
    assert form.ui.amount_frame.error()
    form.ui.amount_edit.setText("999999")
    form.ui.waive_button.click()
    settle(bench)
    assert "999" in form.ui.amount_frame.error()
    form.ui.amount_edit.setText("850")
    form.ui.reason_edit.setText("болел")
    form.ui.director_edit.setText("Ольга")
    form.ui.waive_button.click()
    settle(bench)
    assert form.ui.director_frame.error()
    form.ui.director_edit.setText(DIRECTOR)
    form.ui.waive_button.click()
    settle(bench)
    told = bench.desk.uncollected.notices.waiting(late)
    assert str(told.waived) == "850.00"
    assert page._panel is None


def test_a_write_off_waits_until_the_missing_warning_was_seen(bench: Bench, late: int, page: UncollectedPage) -> None:
    choose(bench, page, late)
    page.write_off_button.click()
    form = panel(page, WriteOffPanel)
    assert isinstance(form, WriteOffPanel)
    form.ui.director_edit.setText(DIRECTOR)
    form.ui.second_edit.setText(DIRECTOR)
    form.ui.write_off_button.click()
    settle(bench)
    assert form.ui.second_frame.error()
    form.ui.second_edit.setText("Ольга")
    form.ui.write_off_button.click()
    settle(bench)
    assert form.ui.confirm_frame.error()
    assert bench.desk.lookup.card(late).facts.status is Status.READY
    form.ui.confirm_segments._choose("seen")
    form.ui.write_off_button.click()
    settle(bench)
    assert bench.desk.lookup.card(late).facts.status is Status.WRITTEN_OFF
    assert bench.said[-1][0] == "ok"


def test_a_sale_asks_for_its_price_and_where_the_rest_lies(bench: Bench, late: int, page: UncollectedPage) -> None:
    choose(bench, page, late)
    page.write_off_button.click()
    form = panel(page, WriteOffPanel)
    assert isinstance(form, WriteOffPanel)
    settle(bench)
    assert not form.ui.price_frame.isVisible()
    form.ui.disposal_segments._choose(Disposal.SOLD.value)
    assert form.ui.price_frame.isVisible()
    form.ui.director_edit.setText(DIRECTOR)
    form.ui.second_edit.setText("Ольга")
    form.ui.confirm_segments._choose("seen")
    for text, frame in (("", form.ui.price_frame), ("100", form.ui.kept_frame), ("99999", form.ui.deposited_frame)):
        form.ui.price_edit.setText(text)
        form.ui.write_off_button.click()
        settle(bench)
        assert frame.error()
        frame.clear_error()
    form.ui.deposited_edit.setText("депозит нотариуса")
    form.ui.write_off_button.click()
    settle(bench)
    act = bench.desk.uncollected.notices.waiting(late).written_off
    assert act is not None
    assert act.deposited == "депозит нотариуса"


def test_before_the_year_nothing_can_be_written_off(bench: Bench, late: int, page: UncollectedPage) -> None:
    bench.desk.clock.pass_days(-1)
    page.refresh()
    choose(bench, page, late, OrderList.PAST_MONTH)
    assert not page.write_off_button.isEnabled()


def test_escape_leaves_a_form_and_the_order_stays_chosen(bench: Bench, late: int, page: UncollectedPage) -> None:
    choose(bench, page, late)
    page.notice_button.click()
    press(Qt.Key.Key_Escape)
    panel(page, NoticePanel).ui.cancel_button.click()  # type: ignore[attr-defined]
    assert page._panel is None
    assert page.notice_button.isEnabled()


def test_the_calculation_is_printed(bench: Bench, late: int, page: UncollectedPage) -> None:
    choose(bench, page, late)
    page.sheet_button.click()
    settle(bench)
    assert bench.said[-1][0] == "ok"


def test_a_clock_that_was_set_back_is_shown_until_the_director_looked(
    bench: Bench, late: int, page: UncollectedPage
) -> None:
    assert not page.ui.jump_note.words()
    bench.desk.workshop.note_call(late, "спросил")
    bench.desk.clock.pass_days(-20)
    bench.desk.workshop.note_call(late, "спросил снова")
    page.refresh()
    settle(bench)
    assert page.ui.jump_note.words()


def test_a_call_that_was_not_heard_is_a_notice_without_proof(bench: Bench, late: int, page: UncollectedPage) -> None:
    bench.desk.uncollected.notices.tell(NoticeRequest(late, NoticeKind.READY, NoticeWay.CALL, "не берёт трубку"))
    choose(bench, page, late)
    (row,) = page.ui.notice_list.rows()
    assert row.title == "не берёт трубку"
    assert row.pill is not None


def test_enter_is_the_next_field_of_each_form(late: int, page: UncollectedPage, bench: Bench) -> None:
    choose(bench, page, late)
    page.waive_button.click()
    form = panel(page, WaiverPanel)
    assert isinstance(form, WaiverPanel)
    form.ui.amount_edit.setFocus()
    press(Qt.Key.Key_Return)
    assert not form.ui.amount_edit.hasFocus()
