"""The pickup tab in a real window on a real file: two scans, the money, and every refusal in its colour and sound."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.pickup_tab import PickupTab
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.scan_card import Mark
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.intake_records import Accepted
from servicedesk.services.wording import Wording
from servicedesk.services.workshop import MoveRequest
from tests.desktop.bench import Bench
from tests.desktop.keys import press, write
from tests.services.desk import WholeDesk, remote, television

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    owner = QObject()
    with WholeDesk(tmp_path / "desk.db") as desk:
        made = Bench(qtbot, desk, owner)
        yield made
        made.close()


@pytest.fixture
def tab(bench: Bench, stage: Callable[..., QWidget]) -> PickupTab:
    made = PickupTab(bench.desk.pickup, Wording("ru"), bench.ears, bench.work)
    made.message.connect(bench.hear)
    stage(made, width=1300, height=700)
    return made


@pytest.fixture
def visit(bench: Bench) -> Accepted:
    """A television and a remote that are ready, a soundbar that waits for a part; 500 were paid in advance."""
    desk = bench.desk
    bar = remote(kind="Саундбар", model="HW-K335")
    accepted = desk.accept(television(), remote(), bar, advance=Money(50000))
    for index in (0, 1):
        desk.workshop.move(MoveRequest(accepted.orders[index].number, Status.READY, Outcome.REPAIRED))
    desk.workshop.move(MoveRequest(accepted.orders[2].number, Status.AWAITING_PART))
    return accepted


def scan(bench: Bench, tab: PickupTab, *codes: object) -> None:
    for code in codes:
        tab.scan(str(code))
    bench.rest()


def marks(tab: PickupTab) -> list[Mark]:
    cards = [tab.ui.cards.itemAt(index) for index in range(tab.ui.cards.count())]
    return [item.widget().card().mark for item in cards if item is not None]  # type: ignore[union-attr]


def test_an_empty_tab_says_what_to_do(tab: PickupTab) -> None:
    assert tab.ui.pages.currentWidget() is tab.ui.empty_page
    assert tab.ui.empty_label.text()
    assert not tab.hand_over_button.isVisible()


def test_two_scans_unlock_the_button_and_ctrl_enter_hands_over(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    scan(bench, tab, visit.receipt)
    assert marks(tab) == [Mark.WAITING, Mark.WAITING, Mark.STAYS]
    assert not tab.hand_over_button.isEnabled()
    scan(bench, tab, visit.orders[0].number)
    assert marks(tab) == [Mark.DONE, Mark.WAITING, Mark.STAYS]
    assert tab.ui.owed_value.value() == Wording("ru").money(Money(310000))
    assert bench.ears.heard == ["ours", "ours"]
    gone: list[tuple[int, ...]] = []
    tab.handed_over.connect(lambda done: gone.append(done.orders))
    press(Qt.Key.Key_F9)
    write("4000")
    assert tab.ui.change_value.value() == Wording("ru").money(Money(90000))
    tab.hand_over_button.click()
    bench.rest()
    assert len(gone) == 1
    assert bench.desk.lookup.card(visit.orders[0].number).facts.status is Status.HANDED_OVER
    assert bench.desk.lookup.card(visit.orders[1].number).facts.status is Status.READY
    assert bench.said[-1][0] == BannerKind.OK
    assert Wording("ru").money(Money(90000)) in bench.said[-1][2], "the change is told once more"
    assert tab.selection() is None


def test_an_advance_left_over_stays_for_what_stays_and_goes_back_with_the_last(bench: Bench, tab: PickupTab) -> None:
    accepted = bench.desk.accept(television(), remote(), advance=Money(500000))
    for order in accepted.orders:
        bench.desk.workshop.move(MoveRequest(order.number, Status.READY, Outcome.REPAIRED))
    scan(bench, tab, accepted.receipt, accepted.orders[0].number)
    first = tab.ui.owed_value.accessibleName()
    scan(bench, tab, accepted.orders[1].number)
    assert first == f"Stays as an advance: {Wording('ru').money(Money(140000))}"
    assert tab.ui.owed_value.accessibleName() == f"Give back: {Wording('ru').money(Money(100000))}"
    tab.hand_over_button.click()
    bench.rest()
    assert Wording("ru").money(Money(100000)) in bench.said[-1][2]


def test_five_scans_in_a_row_are_answered_in_their_order(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    scan(
        bench, tab, visit.receipt, visit.orders[0].number, visit.orders[1].number, visit.orders[0].number, visit.receipt
    )
    assert marks(tab) == [Mark.DONE, Mark.DONE, Mark.STAYS]
    assert bench.ears.heard.count("not ours") == 0


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("4600051000057", BannerKind.REFUSED),
        ("https://kassa.example/q", BannerKind.REFUSED),
        ("1000000162", BannerKind.REFUSED),
        (Code(CodeKind.RECEIPT, 0, 777).digits, BannerKind.REFUSED),
        (Code(CodeKind.DEVICE_LABEL, 0, 1).digits, BannerKind.WARNING),
    ],
)
def test_a_code_that_opens_nothing_is_told_in_its_colour_with_its_sound(
    bench: Bench, tab: PickupTab, visit: Accepted, code: str, kind: BannerKind
) -> None:
    scan(bench, tab, code)
    assert bench.said[-1][0] == kind
    assert bench.ears.heard == ["not ours"]
    assert tab.selection() is None


def test_a_label_that_may_not_go_says_why_and_keeps_what_is_shown(
    bench: Bench, tab: PickupTab, visit: Accepted
) -> None:
    other = bench.desk.accept(remote(), name="Анна", phone="223344")
    scan(bench, tab, visit.receipt, visit.orders[2].number)
    assert bench.said[-1][0] == BannerKind.WARNING
    scan(bench, tab, other.orders[0].number)
    assert bench.said[-1][0] == BannerKind.REFUSED
    assert bench.ears.heard == ["ours", "not ours", "not ours"]
    assert marks(tab) == [Mark.WAITING, Mark.WAITING, Mark.STAYS]
    assert not tab.hand_over_button.isEnabled()


def test_a_spent_receipt_says_when_it_was_spent(bench: Bench, tab: PickupTab) -> None:
    accepted = bench.desk.accept(television())
    bench.desk.workshop.move(MoveRequest(accepted.orders[0].number, Status.READY, Outcome.REPAIRED))
    scan(bench, tab, accepted.receipt, accepted.orders[0].number)
    tab.hand_over_button.click()
    bench.rest()
    scan(bench, tab, accepted.receipt)
    assert bench.said[-1][0] == BannerKind.INFO
    assert "15 ноября 2026" in bench.said[-1][2]


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


def test_without_a_label_a_second_person_decides(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    scan(bench, tab, visit.receipt)
    assert not tab.ui.decision_panel.isVisible()
    tab.without_label_button.click()
    assert tab.ui.decision_panel.isVisible()
    tab.hand_over_button.click()
    bench.rest()
    assert tab.ui.second_frame.error()
    tab.ui.second_edit.setText("Петров")
    tab.ui.reason_edit.setText("ярлык стёрся")
    tab.hand_over_button.click()
    bench.rest()
    event = bench.desk.lookup.card(visit.orders[0].number).events[0]
    assert (event.second_person, event.why) == ("Петров", "ярлык стёрся")


def test_a_receipt_found_by_lookup_still_wants_its_paper(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    tab.show_receipt(visit.receipt)
    bench.rest()
    scan(bench, tab, visit.orders[0].number)
    assert not tab.hand_over_button.isEnabled()
    scan(bench, tab, visit.receipt)
    assert tab.hand_over_button.isEnabled()
    assert marks(tab)[0] is Mark.DONE


def test_the_accessories_of_what_goes_are_ticked_and_one_may_stay(
    bench: Bench, tab: PickupTab, visit: Accepted
) -> None:
    scan(bench, tab, visit.receipt, visit.orders[0].number)
    assert tab.ui.accessories_chips.selected() == ("пульт", "подставка")
    tab.ui.accessories_chips.set_selected(["пульт"])
    scan(bench, tab, visit.orders[1].number)
    assert tab.ui.accessories_chips.selected() == ("пульт",)


def test_typing_a_number_is_as_good_as_scanning_it(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    tab.begin()
    write(Code.parse(str(visit.receipt)).grouped)
    press(Qt.Key.Key_Return)
    bench.rest()
    assert tab.selection() is not None
    write(str(visit.orders[1].number))
    press(Qt.Key.Key_Return)
    bench.rest()
    assert marks(tab) == [Mark.WAITING, Mark.DONE, Mark.STAYS]


def test_what_another_counter_did_is_shown_and_never_acted_on(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    scan(bench, tab, visit.receipt, visit.orders[0].number)
    bench.desk.workshop.move(MoveRequest(visit.orders[0].number, Status.IN_REPAIR, reason="вернули мастеру"))
    stale = tab.selection()
    tab.hand_over_button.click()
    bench.rest()
    assert bench.said[-1][0] == BannerKind.WARNING
    assert tab.selection() == stale
    tab.refresh()
    bench.rest()
    assert marks(tab) == [Mark.STAYS, Mark.WAITING, Mark.STAYS]


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


def test_another_receipt_begins_with_an_empty_form(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    scan(bench, tab, visit.receipt, visit.orders[0].number)
    tab.ui.received_edit.setText("4000")
    tab.another_button.click()
    assert tab.selection() is None
    scan(bench, tab, visit.receipt)
    assert tab.ui.received_edit.text() == ""
    assert marks(tab)[0] is Mark.WAITING
