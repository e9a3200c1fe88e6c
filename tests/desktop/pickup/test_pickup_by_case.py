"""Pickup without the receipt, in the window: the case's code, the labels, the passport anew; by keys alone."""

import pytest
from PySide6.QtCore import Qt

from servicedesk.desktop.pickup_tab import PickupTab
from servicedesk.domain.lost_case import CaseState
from servicedesk.domain.status import Status
from servicedesk.services.cases.records import CaseCard
from servicedesk.services.intake_records import Accepted
from tests.desktop.bench import Bench
from tests.desktop.keys import write
from tests.desktop.pickup.scanning import scan
from tests.services.cases.applying import DIRECTOR, PASSPORT, code_of, opened, with_director

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def case(bench: Bench, visit: Accepted) -> CaseCard:
    """An approved case about the visit."""
    with_director(bench.desk)
    card = opened(bench.desk, visit, applicant="Фёдорова Мария")
    return bench.desk.lost_receipts.approve(code_of(card), DIRECTOR)


def test_the_case_shows_to_whom_the_devices_go(bench: Bench, tab: PickupTab, case: CaseCard) -> None:
    scan(bench, tab, case.row.number)
    assert tab.passport.panel.isVisible()
    assert "Фёдорова Мария" in tab.passport.who_label.text()
    assert code_of(case) in tab.ui.number_label.text()


def test_label_passport_and_ctrl_enter_let_the_device_go(
    bench: Bench, tab: PickupTab, visit: Accepted, case: CaseCard
) -> None:
    scan(bench, tab, case.row.number, visit.orders[0].number)
    bench.qtbot.keyClick(tab.ui.code_edit, Qt.Key.Key_D, CTRL)
    assert tab.passport.edit.hasFocus()
    write(PASSPORT)
    bench.qtbot.keyClick(tab.passport.edit, Qt.Key.Key_Return, CTRL)
    bench.rest()
    assert bench.desk.lookup.card(visit.orders[0].number).facts.status is Status.HANDED_OVER
    assert (tab.selection(), tab.passport.edit.text()) == (None, ""), "the passport must not stay on the screen"
    assert bench.desk.lost_receipts.case(code_of(case)).row.state is CaseState.APPROVED, "others of the receipt stay"


@pytest.mark.parametrize(
    ("typed", "said"), [("", "серию"), ("52 04", "четыре цифры"), ("52 04 999999", "не совпадают")]
)
def test_a_wrong_passport_is_refused_beside_its_field_and_kept(
    bench: Bench, tab: PickupTab, visit: Accepted, case: CaseCard, typed: str, said: str
) -> None:
    scan(bench, tab, case.row.number, visit.orders[0].number)
    bench.qtbot.keyClick(tab.ui.code_edit, Qt.Key.Key_D, CTRL)
    write(typed)
    bench.qtbot.keyClick(tab.passport.edit, Qt.Key.Key_Return, CTRL)
    bench.rest()
    assert said in tab.passport.frame.error()
    assert (tab.passport.edit.text(), tab.passport.edit.hasFocus()) == (typed, True)
    assert bench.desk.lookup.card(visit.orders[0].number).facts.status is Status.READY


def test_a_receipt_needs_no_passport(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    scan(bench, tab, visit.receipt)
    assert not tab.passport.panel.isVisible()
    bench.qtbot.keyClick(tab.ui.code_edit, Qt.Key.Key_D, CTRL)
    assert not tab.passport.edit.hasFocus()


def test_the_void_receipt_is_refused_and_another_counter_sees_the_refresh(
    bench: Bench, tab: PickupTab, visit: Accepted
) -> None:
    scan(bench, tab, visit.receipt)
    opened(bench.desk, visit)
    tab.refresh()
    bench.rest()
    assert "утерянной" in bench.said[-1][2]
    scan(bench, tab, visit.receipt)
    assert bench.ears.heard[-1] == "not ours"


def test_an_undecided_case_says_so(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    scan(bench, tab, opened(bench.desk, visit).row.number)
    assert tab.selection() is None
    assert "не решил" in bench.said[-1][1]
