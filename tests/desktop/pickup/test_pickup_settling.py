"""What is settled at pickup: the money, what is given back, and what a second person decides."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from servicedesk.desktop.pickup_tab import PickupTab
from servicedesk.desktop.widgets.scan_card import Mark
from servicedesk.domain.codes import serial_part
from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.intake_records import Accepted
from servicedesk.services.lookup_records import Accessory
from servicedesk.services.wording import Wording
from servicedesk.services.workshop import MoveRequest
from tests.desktop.bench import Bench
from tests.desktop.keys import press, write
from tests.desktop.pickup.scanning import chip, label_menu, marks, scan, ticked
from tests.services.desk import remote, television


def test_an_advance_left_over_stays_for_what_stays_and_goes_back_with_the_last(bench: Bench, tab: PickupTab) -> None:
    accepted = bench.desk.accept(television(), remote(), advance=Money(500000))
    for order in accepted.orders:
        bench.desk.workshop.move(MoveRequest(order.number, Status.READY, Outcome.REPAIRED))
    scan(bench, tab, accepted.receipt, accepted.orders[0].number)
    first = tab.ui.owed_value.accessibleName()
    scan(bench, tab, accepted.orders[1].number)
    assert first == f"Stays as an advance: {Wording('ru').money(Money(100000))}"
    assert tab.ui.owed_value.accessibleName() == f"Give back: {Wording('ru').money(Money(100000))}"
    tab.hand_over_button.click()
    bench.rest()
    assert Wording("ru").money(Money(100000)) in bench.said[-1][2]


def test_too_little_money_is_refused_beside_the_field_and_nothing_goes(
    bench: Bench, tab: PickupTab, visit: Accepted
) -> None:
    scan(bench, tab, visit.receipt, visit.orders[0].number)
    tab.ui.received_edit.setText("100")
    tab.hand_over_button.click()
    bench.rest()
    assert tab.ui.received_frame.error()
    assert tab.ui.received_edit.text() == "100"
    assert bench.desk.lookup.card(visit.orders[0].number).facts.status is Status.READY
    tab.ui.second_edit.setText("Директор Петров")
    tab.ui.reason_edit.setText("доплатит завтра")
    tab.hand_over_button.click()
    bench.rest()
    assert bench.desk.lookup.card(visit.orders[0].number).sums.balance == Money(300000)


def test_what_is_no_sum_is_refused_beside_the_field(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    scan(bench, tab, visit.receipt, visit.orders[0].number)
    tab.ui.received_edit.setText("сто")
    tab.hand_over_button.click()
    bench.rest()
    assert tab.ui.received_frame.error()
    assert bench.desk.lookup.card(visit.orders[0].number).facts.status is Status.READY


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_without_a_label_a_second_person_decides(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    scan(bench, tab, visit.receipt)
    assert not tab.ui.decision_panel.isVisible()
    label_menu(tab).actions()[0].trigger()
    assert tab.ui.decision_panel.isVisible()
    tab.hand_over_button.click()
    bench.rest()
    assert tab.ui.second_frame.error()
    tab.ui.second_edit.setText("Петров")
    tab.hand_over_button.click()
    bench.rest()
    assert tab.ui.reason_frame.error()
    tab.ui.reason_edit.setText("ярлык стёрся")
    tab.hand_over_button.click()
    bench.rest()
    event = bench.desk.lookup.card(visit.orders[0].number).events[0]
    assert (event.second_person, event.why) == ("Петров", "ярлык стёрся")


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_the_clerk_says_which_device_goes_without_its_label_and_may_think_better_of_it(
    bench: Bench, tab: PickupTab, visit: Accepted
) -> None:
    scan(bench, tab, visit.receipt)
    menu = label_menu(tab)
    assert len(menu.actions()) == 2, "what is not ready cannot go at all"
    menu.actions()[1].trigger()
    assert marks(tab) == [Mark.WAITING, Mark.DONE, Mark.STAYS]
    again = label_menu(tab)
    assert [entry.isChecked() for entry in again.actions()] == [False, True]
    again.actions()[1].trigger()
    assert marks(tab) == [Mark.WAITING, Mark.WAITING, Mark.STAYS]
    assert not tab.ui.decision_panel.isVisible()


def test_a_decision_that_was_not_needed_in_the_end_is_not_on_record(
    bench: Bench, tab: PickupTab, visit: Accepted
) -> None:
    scan(bench, tab, visit.receipt, visit.orders[0].number)
    tab.money.go_there()
    write("100")
    press(Qt.Key.Key_Tab)
    assert tab.ui.decision_panel.isVisible()
    tab.ui.second_edit.setText("Директор Петров")
    tab.ui.reason_edit.setText("доплатит завтра")
    tab.ui.received_edit.setText("")
    tab.money.told.emit()
    tab.hand_over_button.click()
    bench.rest()
    event = bench.desk.lookup.card(visit.orders[0].number).events[0]
    assert (event.second_person, event.why) == ("", "")


def test_while_a_sum_is_being_typed_nothing_is_asked_for(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    scan(bench, tab, visit.receipt, visit.orders[0].number)
    tab.money.go_there()
    write("31")
    assert not tab.ui.decision_panel.isVisible()
    assert tab.ui.change_value.accessibleName().startswith("still lacking")


def test_a_suggested_sum_that_was_declined_is_no_sum(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    scan(bench, tab, visit.receipt, visit.orders[0].number)
    tab.money.go_there()
    press(Qt.Key.Key_Backspace)
    tab.hand_over_button.click()
    bench.rest()
    assert tab.ui.received_frame.error()
    assert bench.desk.lookup.card(visit.orders[0].number).facts.status is Status.READY


def test_two_remotes_are_given_back_each_with_its_own_device(bench: Bench, tab: PickupTab) -> None:
    accepted = bench.desk.accept(television(), television(serial="2"))
    for order in accepted.orders:
        bench.desk.workshop.move(MoveRequest(order.number, Status.READY, Outcome.REPAIRED))
    first, second = (order.number for order in accepted.orders)
    scan(bench, tab, accepted.receipt, first, second)
    names = [text for text in ticked(tab) if text.startswith("пульт")]
    assert len(names) == len(set(names)) == 2
    chip(tab, next(text for text in names if serial_part(second) in text)).click()
    assert tab.accessories.kept() == (Accessory("пульт", second),)


def test_f9_asks_for_money_only_where_some_is_owed(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    tab.begin()
    bench.qtbot.keyClick(tab.ui.receipt_edit, Qt.Key.Key_F9)
    assert not tab.ui.received_edit.hasFocus()
    scan(bench, tab, visit.receipt)
    bench.qtbot.keyClick(tab.ui.code_edit, Qt.Key.Key_F9)
    assert not tab.ui.received_edit.hasFocus(), "nothing goes yet"
    scan(bench, tab, visit.orders[0].number)
    bench.qtbot.keyClick(tab.ui.code_edit, Qt.Key.Key_F9)
    assert tab.ui.received_edit.hasFocus()


def test_the_accessories_of_what_goes_are_ticked_and_one_may_stay(
    bench: Bench, tab: PickupTab, visit: Accepted
) -> None:
    scan(bench, tab, visit.receipt, visit.orders[0].number)
    assert ticked(tab) == ["пульт", "подставка"]
    chip(tab, "подставка").click()
    scan(bench, tab, visit.orders[1].number)
    assert ticked(tab) == ["пульт"]
    assert tab.accessories.kept() == (Accessory("подставка", visit.orders[0].number),)


def test_an_advance_above_the_price_is_shown_as_money_to_give_back(bench: Bench, tab: PickupTab) -> None:
    cheap = replace(television(), estimate=television().estimate.__class__(Money(10000), Money(10000)))
    accepted = bench.desk.accept(cheap, advance=Money(50000))
    bench.desk.workshop.move(MoveRequest(accepted.orders[0].number, Status.READY, Outcome.REPAIRED))
    scan(bench, tab, accepted.receipt, accepted.orders[0].number)
    assert tab.ui.owed_value.value() == Wording("ru").money(Money(40000))
    assert not tab.ui.received_frame.isEnabled()
    tab.hand_over_button.click()
    bench.rest()
    assert "400,00" in bench.said[-1][2]
