"""The card of the chosen order in lookup: returns by device and by serial number, the storage clock, what is owed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.forms.ui_lookup_tab import Ui_LookupTab
from servicedesk.desktop.lookup.card_view import CardView
from servicedesk.domain.codes import grouped
from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.write_off import Disposal
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.uncollected.records import WaiverRequest, WriteOffRequest
from servicedesk.services.wording import Wording
from servicedesk.services.workshop import MoveRequest
from tests.services.deliveries.trips import a_ready_one, plan
from tests.services.desk import WholeDesk, remote, television
from tests.services.uncollected.waits import DIRECTOR, directed, waiting


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[WholeDesk]:
    with WholeDesk(tmp_path / "desk.db") as made:
        directed(made)
        yield made


class Card:
    """The right half of lookup alone."""

    def __init__(self, desk: WholeDesk, stage: Callable[..., QWidget]) -> None:
        self._desk = desk
        self._half = QWidget()
        self.ui = Ui_LookupTab()
        self.ui.setupUi(self._half)
        self._view = CardView(self.ui, Wording("ru"), self._half)
        stage(self._half, width=1300, height=700)

    def show(self, number: int) -> Ui_LookupTab:
        self._view.show(self._desk.lookup.card(number))
        return self.ui


@pytest.fixture
def card(desk: WholeDesk, stage: Callable[..., QWidget]) -> Card:
    return Card(desk, stage)


def here_and_gone(desk: WholeDesk, **customer: object) -> int:
    """A television that came, was repaired by Кузнецов and went, all on one day."""
    visit = desk.accept(**customer)  # type: ignore[arg-type]
    number = visit.orders[0].number
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED, technician="Кузнецов"))
    desk.pickup.hand_over(HandOverRequest(str(visit.receipt), (str(number),), Money(360000)))
    return number


def test_the_second_stay_within_a_year_is_counted_with_its_fault_and_its_technician(
    desk: WholeDesk, card: Card
) -> None:
    first = here_and_gone(desk)
    desk.clock.pass_days(12)
    again = desk.accept().orders[0].number
    ui = card.show(again)
    assert ui.earlier_label.text().startswith("2 times within a year")
    assert "15.11.2026" in ui.earlier_label.text()
    assert "technician Кузнецов" in ui.earlier_label.text()
    assert f"came back after 12\u00a0дней, order {grouped(first)}" in ui.fault_label.text()


def test_the_same_serial_number_under_another_customer_is_the_same_device(desk: WholeDesk, card: Card) -> None:
    first = here_and_gone(desk)
    desk.clock.pass_days(30)
    again = desk.accept(television(serial="0ab 13lx-900123"), name="Жук Анна", phone="+7 913 111-22-33")
    ui = card.show(again.orders[0].number)
    assert ui.earlier_label.text().startswith("2 times within a year")
    assert grouped(first) in ui.fault_label.text()
    assert "Фёдоров" not in ui.earlier_label.text()


def test_a_stay_of_more_than_a_year_ago_is_told_and_not_counted(desk: WholeDesk, card: Card) -> None:
    here_and_gone(desk)
    desk.clock.pass_days(400)
    ui = card.show(desk.accept().orders[0].number)
    assert ui.earlier_label.text().startswith("This device was here before: ")


def test_what_came_later_does_not_count_for_an_earlier_stay(desk: WholeDesk, card: Card) -> None:
    first = here_and_gone(desk)
    desk.clock.pass_days(5)
    desk.accept()
    assert "within a year" not in card.show(first).earlier_label.text()


def test_a_device_that_never_was_here_tells_of_no_past(desk: WholeDesk, card: Card) -> None:
    ui = card.show(desk.accept(remote()).orders[0].number)
    assert ui.earlier_label.isHidden()


def test_before_the_month_is_over_the_card_says_from_which_day_storage_costs(desk: WholeDesk, card: Card) -> None:
    number = waiting(desk)
    ui = card.show(number)
    assert "50\u00a0₽ a day" in ui.storage_card.accessibleName()
    assert "16 декабря" in ui.storage_card.accessibleName()


def test_past_the_month_the_fee_and_its_days_are_told_and_what_was_let_off(desk: WholeDesk, card: Card) -> None:
    number = waiting(desk)
    desk.clock.pass_days(40)
    assert "500\u00a0₽" in card.show(number).storage_card.accessibleName()
    desk.waivers.waive(WaiverRequest(number, DIRECTOR, "болел", Money(20000)))
    told = card.show(number).storage_card.accessibleName()
    assert "300\u00a0₽" in told
    assert "lowered by 200\u00a0₽" in told


def test_what_is_owed_is_works_and_storage_without_what_was_paid(desk: WholeDesk, card: Card) -> None:
    number = desk.accept(advance=Money(50000)).orders[0].number
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED, technician="Ким"))
    desk.clock.pass_days(40)
    told = card.show(number).owed_card.accessibleName()
    assert "3\u00a0600,00\u00a0₽" in told
    assert "storage 500\u00a0₽" in told
    assert "paid 500\u00a0₽" in told


def test_a_sold_device_tells_the_clerk_what_to_say(desk: WholeDesk, card: Card) -> None:
    number = waiting(desk)
    desk.clock.pass_days(400)
    request = WriteOffRequest(
        number, DIRECTOR, "Ольга", "не пришли", Disposal.SOLD, price=Money(900000), kept=Money(400000),
        deposited="депозит нотариуса", without_notice=True,
    )  # fmt: skip
    desk.write_offs.write_off(request)
    ui = card.show(number)
    assert "продан" in ui.say_card.sentence()
    assert "депозит нотариуса" in ui.say_card.sentence()
    assert "not in the centre any more" in ui.place_card.accessibleName()


def test_a_device_that_passed_to_the_centre_is_owed_nothing_for_and_lies_here(desk: WholeDesk, card: Card) -> None:
    number = waiting(desk)
    desk.clock.pass_days(400)
    request = WriteOffRequest(number, DIRECTOR, "Ольга", "не пришли", Disposal.KEPT, without_notice=True)
    desk.write_offs.write_off(request)
    ui = card.show(number)
    assert "0,00" in ui.owed_card.accessibleName()
    assert "not in the centre any more" not in ui.place_card.accessibleName()
    assert "Passed to the centre" in ui.storage_card.accessibleName()
    assert "Promised" not in ui.storage_card.accessibleName()
    told = [moment.text for moment in ui.timeline.moments() if "director" in moment.text]
    assert [text for text in told if "and by Ольга" in text]


def test_a_planned_delivery_is_told_on_the_card_and_to_the_customer(desk: WholeDesk, card: Card) -> None:
    visit = a_ready_one(desk)
    number = visit.orders[0].number
    assert "квитанцию" in card.show(number).say_card.sentence(), "the control"
    desk.deliveries.plan(plan(desk, visit))
    ui = card.show(number)
    assert "Привезём домой" in ui.say_card.sentence()
    assert "Возьмите квитанцию" not in ui.say_card.sentence()
    assert "to be brought home" in ui.place_card.accessibleName()


def test_a_receipt_of_two_says_so_on_each_of_its_cards(desk: WholeDesk, card: Card) -> None:
    visit = desk.accept(television(), remote())
    for order in visit.orders:
        assert card.show(order.number).receipt_label.text() == f"receipt {grouped(visit.receipt)} · 2\u00a0аппарата"


def test_without_a_chosen_order_there_is_no_card(desk: WholeDesk, card: Card) -> None:
    card.show(waiting(desk))
    card._view.show_nothing()
    assert card.ui.pages.currentWidget() is card.ui.nothing_page
