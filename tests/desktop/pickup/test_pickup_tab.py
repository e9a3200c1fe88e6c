"""The pickup tab in a real window on a real file: two scans, and every refusal in its colour and sound."""

import pytest
from PySide6.QtCore import Qt

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
from tests.desktop.pickup.scanning import label_menu, marks, scan
from tests.services.desk import remote, television

CTRL = Qt.KeyboardModifier.ControlModifier


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
    bench.qtbot.keyClick(tab.ui.code_edit, Qt.Key.Key_F9)
    write("4000")
    assert tab.ui.change_value.value() == Wording("ru").money(Money(90000))
    bench.qtbot.keyClick(tab.ui.received_edit, Qt.Key.Key_Return, CTRL)
    bench.rest()
    assert len(gone) == 1
    assert bench.desk.lookup.card(visit.orders[0].number).facts.status is Status.HANDED_OVER
    assert bench.desk.lookup.card(visit.orders[1].number).facts.status is Status.READY
    assert bench.said[-1][0] == BannerKind.OK
    assert Wording("ru").money(Money(90000)) in bench.said[-1][2], "the change is told once more"
    assert tab.selection() is None


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


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_the_card_of_a_scanned_label_is_brought_in_sight_on_a_long_receipt(bench: Bench, tab: PickupTab) -> None:
    accepted = bench.desk.accept(*(television(serial=str(at), model=f"Т{at} " * 20) for at in range(12)))
    for order in accepted.orders:
        bench.desk.workshop.move(MoveRequest(order.number, Status.READY, Outcome.REPAIRED))
    scan(bench, tab, accepted.receipt)
    last = tab.ui.cards.itemAt(11).widget()
    assert last.visibleRegion().isEmpty()
    scan(bench, tab, accepted.orders[11].number)
    assert last.visibleRegion().boundingRect().height() == last.height()
    label_menu(tab).actions()[0].trigger()
    bench.until(lambda: not tab.ui.second_edit.visibleRegion().isEmpty())
    assert tab.window().focusWidget() is tab.ui.second_edit


def test_a_number_that_is_refused_stays_as_typed_and_gives_way_to_the_next(
    bench: Bench, tab: PickupTab, visit: Accepted
) -> None:
    tab.begin()
    write("1000000162")
    press(Qt.Key.Key_Return)
    bench.rest()
    assert tab.ui.receipt_edit.text() == "1000000162"
    write(str(visit.receipt))
    assert tab.ui.receipt_edit.text() == str(visit.receipt)
    press(Qt.Key.Key_Return)
    bench.rest()
    assert tab.selection() is not None
    assert (tab.ui.receipt_edit.text(), tab.ui.code_edit.text()) == ("", "")


def test_a_hand_over_is_asked_for_once_and_a_scan_meanwhile_is_answered_after_it(
    bench: Bench, tab: PickupTab, visit: Accepted
) -> None:
    scan(bench, tab, visit.receipt, visit.orders[0].number)
    tab.hand_over_button.click()
    assert not tab.hand_over_button.isEnabled()
    tab.refresh()
    tab.money.told.emit()
    assert not tab.hand_over_button.isEnabled()
    scan(bench, tab, visit.orders[1].number)
    assert bench.said[-1][0] == BannerKind.WARNING, "a label alone: the receipt is not in sight any more"
    assert [kind for kind, _, _ in bench.said].count(BannerKind.OK) == 3
    assert bench.ears.heard == ["ours", "ours", "ours", "not ours"]


def test_a_receipt_found_by_lookup_still_wants_its_paper(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    tab.show_receipt(visit.receipt)
    bench.rest()
    scan(bench, tab, visit.orders[0].number)
    assert not tab.hand_over_button.isEnabled()
    scan(bench, tab, visit.receipt)
    assert tab.hand_over_button.isEnabled()
    assert marks(tab)[0] is Mark.DONE


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
    bench.desk.workshop.move(
        MoveRequest(visit.orders[0].number, Status.IN_REPAIR, reason="вернули мастеру", technician="Кузнецов")
    )
    stale = tab.selection()
    tab.hand_over_button.click()
    bench.rest()
    assert bench.said[-1][0] == BannerKind.WARNING
    assert tab.selection() == stale
    tab.refresh()
    bench.rest()
    assert marks(tab) == [Mark.STAYS, Mark.WAITING, Mark.STAYS]


def test_another_receipt_begins_with_an_empty_form(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    scan(bench, tab, visit.receipt, visit.orders[0].number)
    tab.ui.received_edit.setText("4000")
    bench.qtbot.keyClick(tab.ui.received_edit, Qt.Key.Key_Escape)
    assert tab.selection() is None
    scan(bench, tab, visit.receipt)
    assert tab.ui.received_edit.text() == ""
    assert marks(tab)[0] is Mark.WAITING


def test_a_receipt_for_which_nothing_was_done_is_put_aside(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    scan(bench, tab, visit.receipt)
    tab.ui.received_edit.setText("100")
    tab.put_aside()
    assert tab.selection() is not None, "money was counted for it"
    tab.ui.received_edit.clear()
    scan(bench, tab, visit.orders[0].number)
    tab.put_aside()
    assert tab.selection() is not None, "a label was scanned for it"
    tab.another_button.click()
    scan(bench, tab, visit.receipt)
    tab.put_aside()
    assert tab.selection() is None
