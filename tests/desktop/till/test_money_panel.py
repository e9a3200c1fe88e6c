"""Money beside the chosen order in a real window on a real file: taken, given back, each refusal beside its field."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.till.money_panel import MoneyPanel, Way
from servicedesk.domain.money import Estimate, Money
from servicedesk.domain.person import Role
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.intake_records import Accepted
from servicedesk.services.uncollected.records import WaiverRequest
from servicedesk.services.wording import Wording
from servicedesk.services.workshop import MoveRequest
from tests.desktop.bench import Bench
from tests.desktop.keys import press, write
from tests.desktop.till.till_bench import till_desk
from tests.services.desk import WholeDesk, remote, television

Open = Callable[..., MoneyPanel]


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    owner = QObject()
    with WholeDesk(tmp_path / "desk.db") as desk:
        made = Bench(qtbot, desk, owner)
        yield made
        made.close()


@pytest.fixture
def visit(bench: Bench) -> Accepted:
    """A television at 3600 and a remote that nobody priced; 500 were paid in advance."""
    return bench.desk.accept(television(), remote(estimate=Estimate()), advance=Money(50000))


@pytest.fixture
def open_panel(bench: Bench, visit: Accepted, stage: Callable[..., QWidget]) -> Open:
    def make(which: int = 0, *, whole: bool = False) -> MoneyPanel:
        desk: Desk = till_desk(bench)
        panel = MoneyPanel(desk, bench.desk.lookup.card(visit.orders[which].number))
        panel.message.connect(bench.hear)
        stage(panel, width=760, height=400)
        if whole:
            panel.ui.scope_segments.set_value(str(visit.receipt))
        panel.begin()
        bench.rest()
        return panel

    return make


def book(bench: Bench, panel: MoneyPanel) -> None:
    panel.ui.book_button.click()
    bench.rest()


def give(panel: MoneyPanel) -> None:
    panel.ui.direction_segments.set_value(Way.GIVE.value)
    panel.ui.direction_segments.chosen.emit(Way.GIVE.value)


def paid(bench: Bench, visit: Accepted) -> list[int]:
    return [line.paid.kopecks for line in bench.desk.till.balance(str(visit.receipt)).lines]


def test_what_is_owed_is_suggested_and_taken_by_one_press(bench: Bench, visit: Accepted, open_panel: Open) -> None:
    panel = open_panel()
    closed: list[bool] = []
    panel.closed.connect(lambda: closed.append(True))
    assert panel.ui.owed_value.accessibleName().endswith("3\xa0100,00\xa0₽")
    book(bench, panel)
    assert paid(bench, visit) == [360000, 0]
    assert closed == [True]
    kind, head, text = bench.said[-1]
    assert (kind, head) == ("ok", "Money taken:")
    assert text == f"{Wording('ru').money(Money(310000))}, nothing is owed"


def test_part_of_it_is_taken_by_card(bench: Bench, visit: Accepted, open_panel: Open) -> None:
    panel = open_panel()
    panel.ui.amount_edit.setText("1 000,01")
    panel.ui.method_segments.set_value("card")
    book(bench, panel)
    assert paid(bench, visit) == [150001, 0]
    assert bench.desk.day_sheets.sheet(bench.desk.clock().date()).entries[-1].method.value == "card"


def test_the_whole_receipt_is_paid_at_once_and_the_rest_is_an_advance(
    bench: Bench, visit: Accepted, open_panel: Open
) -> None:
    panel = open_panel(1, whole=True)
    panel.ui.amount_edit.setText("4000")
    book(bench, panel)
    assert paid(bench, visit) == [360000, 90000]


def test_nobody_named_a_price(bench: Bench, open_panel: Open) -> None:
    panel = open_panel(1)
    assert panel.ui.owed_value.accessibleName() == "To pay: no price said"
    assert panel.ui.open_label.isVisible()


@pytest.mark.parametrize("text", ["", "сто", "0", "-5"])
def test_no_sum_is_refused_beside_the_field(bench: Bench, visit: Accepted, open_panel: Open, text: str) -> None:
    panel = open_panel(1)
    panel.ui.amount_edit.setText(text)
    book(bench, panel)
    assert panel.ui.amount_frame.error()
    assert panel.ui.amount_edit.hasFocus()
    assert paid(bench, visit) == [50000, 0]


def test_money_goes_back_with_a_reason_and_a_second_person(bench: Bench, visit: Accepted, open_panel: Open) -> None:
    bench.desk.staff.add("Анна П.", Role.CLERK)
    panel = open_panel()
    assert not panel.ui.second_frame.isVisible()
    give(panel)
    panel.ui.amount_edit.setText("500,01")
    panel.ui.reason_edit.setText("передумал")
    panel.ui.second_edit.setText("Никто")
    book(bench, panel)
    assert "500,00" in panel.ui.amount_frame.error()
    panel.ui.amount_edit.setText("200")
    book(bench, panel)
    assert "Никто" in panel.ui.second_frame.error()
    panel.ui.second_edit.setText("ольга")
    book(bench, panel)
    assert panel.ui.second_frame.error()
    panel.ui.second_edit.setText("анна п")
    book(bench, panel)
    assert paid(bench, visit) == [30000, 0]
    assert bench.said[-1][1] == "Money given back:"


def test_a_reason_is_asked_for_in_its_field(bench: Bench, visit: Accepted, open_panel: Open) -> None:
    panel = open_panel()
    give(panel)
    panel.ui.amount_edit.setText("1")
    book(bench, panel)
    assert panel.ui.reason_frame.error()
    assert panel.ui.reason_edit.hasFocus()
    assert paid(bench, visit) == [50000, 0]


def test_the_second_person_completes_from_the_people(bench: Bench, open_panel: Open) -> None:
    for name in ("Анна Петрова", "Борис", "Петренко"):
        bench.desk.staff.add(name, Role.CLERK)
    panel = open_panel()
    give(panel)
    panel.ui.second_edit.setFocus()
    write("пет", at=panel.ui.second_edit)
    bench.until(lambda: len(panel.ui.second_edit.offered()) == 2)
    assert [one.text for one in panel.ui.second_edit.offered()] == ["Анна Петрова", "Петренко"]


def test_too_much_is_refused_where_the_price_is_known(bench: Bench, visit: Accepted, open_panel: Open) -> None:
    bench.desk.workshop.move(MoveRequest(visit.orders[0].number, Status.READY, Outcome.REPAIRED))
    panel = open_panel()
    panel.ui.amount_edit.setText("3100,01")
    book(bench, panel)
    assert "3\xa0100,00" in panel.ui.amount_frame.error()
    assert paid(bench, visit) == [50000, 0]


def test_enter_is_the_next_field(open_panel: Open) -> None:
    panel = open_panel()
    panel.ui.amount_edit.setFocus()
    press(Qt.Key.Key_Return)
    assert not panel.ui.amount_edit.hasFocus()
    press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert panel.ui.amount_edit.hasFocus()


def test_before_money_goes_back_it_is_told_what_is_owed_after_it(bench: Bench, open_panel: Open) -> None:
    panel = open_panel()
    give(panel)
    panel.ui.amount_edit.setText("200")
    panel.ui.amount_edit.textEdited.emit("200")
    assert plain(panel.ui.open_label.text()) == "After that 3 300 ₽ is left to pay."
    panel.ui.amount_edit.setText("много")
    panel.ui.amount_edit.textEdited.emit("много")
    assert panel.ui.open_label.isHidden(), "of no sum nothing is told"


def test_what_was_let_off_stands_beside_the_storage(bench: Bench, visit: Accepted, open_panel: Open) -> None:
    assert panel_caption(open_panel()) == "storage: 0,00"
    bench.desk.workshop.move(MoveRequest(visit.orders[0].number, Status.READY, Outcome.REPAIRED))
    bench.desk.staff.add("Громов", Role.DIRECTOR)
    bench.desk.clock.pass_days(40)
    bench.desk.uncollected.waivers.waive(WaiverRequest(visit.orders[0].number, "Громов", "болел", Money(100_00)))
    panel = open_panel()
    assert panel_caption(panel).startswith("storage, lowered by 100,00")


def panel_caption(panel: MoneyPanel) -> str:
    return plain(panel.ui.storage_value.accessibleName())


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_the_button_says_the_sum_that_is_recorded(bench: Bench, open_panel: Open) -> None:
    panel = open_panel()
    assert panel.ui.book_button.text() == "Take 3\xa0100,00\xa0₽"
    panel.ui.amount_edit.setText("1000")
    assert panel.ui.book_button.text() == "Take 1\xa0000,00\xa0₽"
    panel.ui.amount_edit.setText("сто")
    assert panel.ui.book_button.text() == "Take the money"
