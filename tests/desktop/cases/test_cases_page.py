"""The director's page: the time left, the comparison, the decision by keys, the passport for a reason."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.cases.cases_page import CasesPage
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.domain.lost_case import CaseState
from servicedesk.domain.refusals import ReceiptVoid
from servicedesk.services.cases.records import CaseCard
from servicedesk.services.intake_records import Accepted
from tests.desktop.bench import Bench
from tests.desktop.cases.conftest import desk_of
from tests.desktop.keys import write
from tests.services.cases.applying import DIRECTOR, PASSPORT, code_of, opened
from tests.services.desk import television

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def counts() -> list[int]:
    return []


@pytest.fixture
def page(bench: Bench, stage: Callable[..., QWidget], counts: list[int]) -> CasesPage:
    made = CasesPage(desk_of(bench, QWidget()))
    made.message.connect(bench.hear)
    made.counted.connect(counts.append)
    stage(made, width=1300, height=640)
    return made


@pytest.fixture
def case(bench: Bench, visit: Accepted) -> CaseCard:
    return opened(bench.desk, visit)


def begin(bench: Bench, page: CasesPage) -> None:
    page.begin()
    settle(bench)


def settle(bench: Bench) -> None:
    """An answer may ask for another."""
    for _ in range(4):
        bench.rest()
        bench.qtbot.wait(20)


def state(bench: Bench, case: CaseCard) -> CaseState:
    return bench.desk.lost_receipts.case(code_of(case)).row.state


def test_without_cases_the_page_says_where_they_come_from(bench: Bench, page: CasesPage, counts: list[int]) -> None:
    begin(bench, page)
    assert page.ui.pages.currentWidget() is page.ui.nothing_page
    assert counts[-1] == 0
    assert not page.approve_button.isEnabled()


def test_the_case_due_first_is_shown_with_the_words_beside_the_record(
    bench: Bench, page: CasesPage, case: CaseCard, counts: list[int]
) -> None:
    bench.desk.clock.pass_days(4)
    opened(bench.desk, bench.desk.accept(television(serial="2")))
    begin(bench, page)
    rows = page.ui.list.rows()
    assert rows[0].key == case.row.number
    assert ("1" in rows[0].note, "3" in rows[1].note, counts[-1]) == (True, True, 2)
    assert ("Model", "UE42", "UE42F5000") in page.view.beside.texts()
    assert "••••89" in page.ui.passport_label.text()
    assert PASSPORT not in page.ui.passport_label.text()


def test_ctrl_enter_approves_in_the_directors_name(bench: Bench, page: CasesPage, case: CaseCard) -> None:
    begin(bench, page)
    assert page.ui.director_edit.value() == DIRECTOR
    bench.qtbot.keyClick(page.ui.list, Qt.Key.Key_Return, CTRL)
    settle(bench)
    assert state(bench, case) is CaseState.APPROVED
    assert bench.said[-1][0] == BannerKind.OK
    assert not page.approve_button.isEnabled()


def test_somebody_who_is_no_director_is_refused_beside_the_field(bench: Bench, page: CasesPage, case: CaseCard) -> None:
    begin(bench, page)
    page.ui.director_edit.setText("Ольга")
    page.approve_button.click()
    settle(bench)
    assert page.ui.director_frame.error()
    assert state(bench, case) is CaseState.OPEN


def test_whoever_took_the_application_is_refused(bench: Bench, page: CasesPage, visit: Accepted) -> None:
    bench.desk.clerk = DIRECTOR
    case = opened(bench.desk, visit)
    begin(bench, page)
    page.approve_button.click()
    settle(bench)
    assert DIRECTOR in page.ui.director_frame.error()
    assert state(bench, case) is CaseState.OPEN


def test_a_refusal_asks_for_its_reason_and_then_frees_the_device(
    bench: Bench, page: CasesPage, case: CaseCard, visit: Accepted
) -> None:
    begin(bench, page)
    bench.qtbot.keyClick(page.ui.list, Qt.Key.Key_R, CTRL)
    settle(bench)
    assert (bool(page.ui.reason_frame.error()), page.ui.reason_edit.hasFocus()) == (True, True)
    write("не сходится")
    bench.qtbot.keyClick(page.ui.reason_edit, Qt.Key.Key_R, CTRL)
    settle(bench)
    assert state(bench, case) is CaseState.REFUSED
    assert bench.desk.pickup.claim(str(visit.receipt)).receipt == visit.receipt


def test_a_withdrawal_and_the_list_of_ended_cases(bench: Bench, page: CasesPage, case: CaseCard) -> None:
    begin(bench, page)
    page.ui.reason_edit.setText("нашлась")
    page.withdraw_button.click()
    settle(bench)
    assert page.ui.list.rows() == ()
    page.ui.which_segments.set_value("ended")
    page.refresh()
    settle(bench)
    assert [row.key for row in page.ui.list.rows()] == [case.row.number]
    assert "нашлась" in page.ui.notes_label.text()


def test_the_passport_is_shown_for_a_reason_and_hidden_with_another_case(
    bench: Bench, page: CasesPage, case: CaseCard
) -> None:
    second = opened(bench.desk, bench.desk.accept(television(serial="2")), passport="11 22 333444")
    begin(bench, page)
    bench.qtbot.keyClick(page.ui.list, Qt.Key.Key_D, CTRL)
    assert page.ui.why_edit.hasFocus()
    bench.qtbot.keyClick(page.ui.why_edit, Qt.Key.Key_Return)
    settle(bench)
    assert page.ui.why_frame.error()
    write("сверить")
    bench.qtbot.keyClick(page.ui.why_edit, Qt.Key.Key_Return)
    settle(bench)
    assert PASSPORT in page.ui.passport_label.text()
    assert [note.who for note in bench.desk.lost_receipts.case(code_of(case)).notes] == ["Ольга"]
    page.take_scan(code_of(second))
    settle(bench)
    assert PASSPORT not in page.ui.passport_label.text()


def test_who_came_with_the_void_receipt_stands_above_all(
    bench: Bench, page: CasesPage, case: CaseCard, visit: Accepted
) -> None:
    with pytest.raises(ReceiptVoid):
        bench.desk.pickup.scan(str(visit.receipt), None)
    begin(bench, page)
    assert "Ольга" in page.ui.presented_note.words()


def test_a_scan_of_an_application_shows_its_case_and_other_codes_go_on(
    bench: Bench, page: CasesPage, case: CaseCard, visit: Accepted
) -> None:
    begin(bench, page)
    assert page.take_scan(code_of(case))
    assert not page.take_scan(str(visit.receipt))
    assert not page.take_scan("4600000000008")
    settle(bench)
    shown = page.card()
    assert shown is not None
    assert shown.row.number == case.row.number


def test_an_erased_passport_says_when(bench: Bench, page: CasesPage, case: CaseCard) -> None:
    bench.desk.lost_receipts.refuse(code_of(case), DIRECTOR, "нет")
    bench.desk.clock.pass_days(31)
    bench.desk.passports.erase_due()
    begin(bench, page)
    page.take_scan(code_of(case))
    settle(bench)
    assert "2026" in page.ui.passport_label.text()
    assert not page.ui.show_button.isEnabled()


def test_the_application_is_printed_again(bench: Bench, page: CasesPage, case: CaseCard) -> None:
    begin(bench, page)
    before = len(bench.desk.database.print_jobs.unfinished("1"))
    bench.qtbot.keyClick(page.ui.list, Qt.Key.Key_F8)
    settle(bench)
    assert len(bench.desk.database.print_jobs.unfinished("1")) == before + 1
