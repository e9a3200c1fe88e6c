"""The lookup tab in a real window on a real file: found while typing, shown whole, moved on by legal steps alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop import theme
from servicedesk.desktop.lookup_tab import LookupTab
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.domain.codes import grouped
from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.lookup import PAGE
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.papers import PaperKind
from servicedesk.services.wording import Wording
from servicedesk.services.workshop import MoveRequest
from tests.desktop.bench import Bench
from tests.desktop.keys import press, write
from tests.services.desk import WholeDesk, remote, television


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    owner = QObject()
    with WholeDesk(tmp_path / "desk.db") as desk:
        made = Bench(qtbot, desk, owner)
        yield made
        made.close()


@pytest.fixture
def numbers(bench: Bench) -> list[int]:
    """A television and a remote of Фёдоров, a fridge of Иванова."""
    first = bench.desk.accept(television(), remote())
    fridge = television(kind="Холодильник", brand="LG", model="GA-B379", serial="707", fault="не морозит")
    other = bench.desk.accept(fridge, name="Иванова Ольга", phone="223344")
    return [*(order.number for order in first.orders), other.orders[0].number]


@pytest.fixture
def tab(bench: Bench, numbers: list[int], stage: Callable[..., QWidget]) -> LookupTab:
    made = LookupTab(bench.parts(), bench.work, bench.reading)
    made.message.connect(bench.hear)
    stage(made, width=1300, height=700)
    made.begin()
    bench.until(lambda: len(made.ui.list.rows()) == 3)
    return made


def choose(bench: Bench, tab: LookupTab, number: int) -> None:
    tab.ui.list.select(number)
    bench.until(lambda: tab.ui.number_label.text() == grouped(number))
    bench.rest()


def test_the_list_begins_with_the_newest_and_nothing_chosen(tab: LookupTab, numbers: list[int]) -> None:
    assert [row.key for row in tab.ui.list.rows()] == sorted(numbers, reverse=True)
    assert tab.ui.pages.currentWidget() is tab.ui.nothing_page
    assert not tab.step_button.isEnabled()


def test_typing_finds_and_shows_the_first_whole(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    write("федоров самс")
    bench.until(lambda: tab.ui.number_label.text() == grouped(numbers[1]))
    assert [row.key for row in tab.ui.list.rows()] == [numbers[1], numbers[0]]
    press(Qt.Key.Key_Down)
    bench.until(lambda: tab.ui.number_label.text() == grouped(numbers[0]))
    assert "Телевизор Samsung UE42F5000" in tab.ui.say_card.sentence()
    assert tab.ui.place_card.value() == "Б-03"
    assert [moment.head for moment in tab.ui.timeline.moments()] == ["Принят"]


def test_the_wrong_layout_is_understood_and_said(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    write("[jkjlbkmybr")
    bench.until(tab.ui.shown_for_label.isVisible)
    assert "холодильник" in tab.ui.shown_for_label.text()
    assert [row.key for row in tab.ui.list.rows()] == [numbers[2]]


def test_a_chip_narrows_the_list(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    bench.desk.workshop.move(MoveRequest(numbers[0], Status.READY, Outcome.REPAIRED))
    tab.ui.filter_chips.set_selected(["ready"])
    tab.ui.filter_chips.changed.emit()
    bench.until(lambda: [row.key for row in tab.ui.list.rows()] == [numbers[0]])


def test_nothing_found_says_what_to_do(bench: Bench, tab: LookupTab) -> None:
    write("такогонет")
    bench.until(lambda: tab.ui.list.rows() == ())
    bench.rest()
    assert tab.ui.pages.currentWidget() is tab.ui.nothing_page


def test_a_step_is_recorded_with_its_technician_and_place(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    choose(bench, tab, numbers[0])
    tab.step_button.click()
    assert tab.ui.step_panel.isVisible()
    assert tab.pickup_button.isHidden(), "one button a screen"
    tab.ui.moves_chips.set_selected([Status.IN_REPAIR.value])
    tab.ui.moves_chips.changed.emit()
    tab.ui.technician_edit.setText("Кузнецов")
    tab.ui.place_edit.setText("Р-11")
    tab.ui.step_button.click()
    bench.until(lambda: not tab.ui.step_panel.isVisible())
    bench.until(lambda: tab.ui.place_card.value() == "Р-11")
    facts = bench.desk.lookup.card(numbers[0]).facts
    assert (facts.status, facts.technician, facts.place) == (Status.IN_REPAIR, "Кузнецов", "Р-11")
    assert bench.said[-1][0] == BannerKind.OK


def test_a_missing_fact_is_said_beside_its_field_and_the_form_stays(
    bench: Bench, tab: LookupTab, numbers: list[int]
) -> None:
    choose(bench, tab, numbers[0])
    tab.step_button.click()
    tab.ui.moves_chips.set_selected([Status.READY.value])
    tab.ui.moves_chips.changed.emit()
    tab.ui.technician_edit.setText("Кузнецов")
    tab.ui.step_button.click()
    bench.until(lambda: bool(tab.ui.outcome_frame.error()))
    assert tab.ui.technician_edit.text() == "Кузнецов"
    assert bench.desk.lookup.card(numbers[0]).facts.technician == ""
    tab.ui.outcome_chips.set_selected([Outcome.REPAIRED.value])
    tab.ui.step_button.click()
    bench.until(lambda: tab.ui.state_pill.state().word == "Готов")
    assert tab.pickup_button.isEnabled()


def test_only_legal_moves_are_offered(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    bench.desk.workshop.move(MoveRequest(numbers[0], Status.READY, Outcome.REPAIRED))
    choose(bench, tab, numbers[0])
    tab.step_button.click()
    tab.ui.moves_chips.set_selected([status.value for status in (Status.DIAGNOSIS, Status.IN_REPAIR)])
    assert tab.ui.moves_chips.selected()
    assert Status.CANCELLED not in {move.wanted for move in bench.desk.lookup.card(numbers[0]).moves}


def test_a_change_at_another_counter_is_refused_not_overwritten(
    bench: Bench, tab: LookupTab, numbers: list[int]
) -> None:
    choose(bench, tab, numbers[0])
    tab.step_button.click()
    bench.desk.workshop.assign(numbers[0], "Мухин")
    tab.ui.moves_chips.set_selected([Status.IN_REPAIR.value])
    tab.ui.moves_chips.changed.emit()
    tab.ui.step_button.click()
    bench.until(lambda: bool(bench.said))
    assert bench.said[-1][0] == BannerKind.REFUSED
    assert bench.desk.lookup.card(numbers[0]).facts.status is Status.ACCEPTED


def test_a_talk_is_noted_and_an_empty_one_refused(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    choose(bench, tab, numbers[2])
    tab.call_button.click()
    press(Qt.Key.Key_Return)
    bench.until(lambda: bool(tab.ui.call_frame.error()))
    write("перезвонит завтра")
    press(Qt.Key.Key_Return)
    bench.until(lambda: not tab.ui.call_panel.isVisible())
    assert bench.desk.lookup.card(numbers[2]).events[0].why == "перезвонит завтра"


def test_a_talk_about_a_ready_device_may_count_as_a_notice(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    bench.desk.workshop.move(MoveRequest(numbers[0], Status.READY, Outcome.REPAIRED))
    choose(bench, tab, numbers[0])
    tab.call_button.click()
    tab.ui.told_segments._choose("told")
    write("готов, придёт в пятницу", at=tab.ui.call_edit)
    press(Qt.Key.Key_Return, at=tab.ui.call_edit)
    bench.until(lambda: not tab.ui.call_panel.isVisible())
    (told,) = bench.desk.uncollected.notices.waiting(numbers[0]).notices
    assert (told.what, told.reached) == ("готов, придёт в пятницу", True)


def test_a_technician_alone_is_assigned(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    choose(bench, tab, numbers[1])
    tab.technician_button.click()
    write("Ларин")
    tab.ui.step_button.click()
    bench.until(lambda: bench.desk.lookup.card(numbers[1]).facts.technician == "Ларин")
    bench.rest()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_a_paper_printed_again_is_queued_as_a_duplicate_and_on_record(
    bench: Bench, tab: LookupTab, numbers: list[int]
) -> None:
    choose(bench, tab, numbers[0])
    before = len(bench.desk.database.print_jobs.unfinished("1"))
    tab.reprint_button.click()
    menu = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMenu) and widget.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    bench.until(lambda: len(bench.desk.database.print_jobs.unfinished("1")) == before + 1)
    bench.rest()
    job = bench.desk.database.print_jobs.unfinished("1")[-1]
    assert (job.kind, job.on_request) == (PaperKind.RECEIPT, True)
    assert bench.desk.lookup.card(numbers[0]).events[0].why == "receipt"


def test_pickup_is_asked_for_with_the_receipt_of_the_order(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    bench.desk.workshop.move(MoveRequest(numbers[0], Status.READY, Outcome.REPAIRED))
    asked: list[int] = []
    tab.pickup_asked.connect(lambda receipt: asked.append(int(receipt)))
    choose(bench, tab, numbers[0])
    tab.pickup_button.click()
    assert asked == [bench.desk.lookup.card(numbers[0]).facts.receipt]


def test_what_happened_while_another_tab_was_in_sight_is_shown_on_coming_back(
    bench: Bench, tab: LookupTab, numbers: list[int]
) -> None:
    bench.desk.workshop.move(MoveRequest(numbers[0], Status.READY, Outcome.REPAIRED))
    choose(bench, tab, numbers[0])
    tab.hide()
    again = MoveRequest(numbers[0], Status.IN_REPAIR, reason="снова не включается", technician="Кузнецов")
    bench.desk.workshop.move(again)
    tab.refresh()
    bench.rest()
    assert tab.ui.state_pill.state().word == "Готов", "the control: what is out of sight is not read"
    tab.show()
    tab.begin()
    bench.until(lambda: tab.ui.state_pill.state().word == "В ремонте")
    assert not tab.pickup_button.isEnabled()


def test_what_another_counter_did_appears_without_a_key(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    choose(bench, tab, numbers[0])
    bench.desk.workshop.move(MoveRequest(numbers[0], Status.IN_REPAIR, technician="Кузнецов"))
    tab.refresh()
    bench.until(lambda: tab.ui.state_pill.state().word == "В ремонте")


def test_markup_in_a_fault_is_shown_as_typed(bench: Bench, tab: LookupTab) -> None:
    accepted = bench.desk.accept(remote(fault="<b>не</b> &amp; {0} %s"), name="<i>Кто</i>", phone="223399")
    tab.ui.find_edit.setText("223399")
    bench.until(lambda: tab.ui.number_label.text() == grouped(accepted.orders[0].number))
    assert "<b>не</b> &amp; {0} %s" in tab.ui.fault_label.text()
    assert "<i>Кто</i>" in tab.ui.customer_label.text()


def test_a_step_is_never_written_about_an_order_that_is_not_in_sight(
    bench: Bench, tab: LookupTab, numbers: list[int]
) -> None:
    choose(bench, tab, numbers[0])
    tab.ui.list.select(numbers[1])
    tab.step_button.click()
    assert not tab.steps.is_open, "the card of the order that was left is still in sight"
    bench.until(lambda: tab.ui.number_label.text() == grouped(numbers[1]))
    tab.step_button.click()
    assert tab.steps.number == numbers[1]


def test_a_step_that_is_recorded_late_leaves_the_order_in_sight_alone(
    bench: Bench, tab: LookupTab, numbers: list[int]
) -> None:
    choose(bench, tab, numbers[0])
    tab.step_button.click()
    tab.ui.moves_chips.set_selected([Status.IN_REPAIR.value])
    tab.ui.technician_edit.setText("Кузнецов")
    tab.ui.step_button.click()
    tab.ui.list.select(numbers[2])
    bench.until(lambda: bool(bench.said))
    bench.until(lambda: tab.ui.number_label.text() == grouped(numbers[2]))
    bench.rest()
    assert tab.ui.number_label.text() == grouped(numbers[2])
    assert bench.desk.lookup.card(numbers[0]).facts.status is Status.IN_REPAIR


def test_enter_twice_notes_a_talk_once(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    choose(bench, tab, numbers[2])
    tab.call_button.click()
    write("перезвонит завтра")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    bench.until(lambda: not tab.steps.is_open)
    bench.rest()
    talks = [event for event in bench.desk.lookup.card(numbers[2]).events if event.why == "перезвонит завтра"]
    assert len(talks) == 1


def test_a_refusal_of_a_step_that_was_given_up_is_told_in_the_banner(
    bench: Bench, tab: LookupTab, numbers: list[int]
) -> None:
    choose(bench, tab, numbers[0])
    tab.step_button.click()
    tab.ui.moves_chips.set_selected([Status.READY.value])
    tab.ui.step_button.click()
    tab.ui.step_cancel_button.click()
    bench.until(lambda: bool(bench.said))
    assert bench.said[-1][0] == BannerKind.REFUSED


def test_what_another_counter_did_leaves_the_pages_that_were_read(
    bench: Bench, tab: LookupTab, numbers: list[int]
) -> None:
    many = [bench.desk.accept(television(serial=f"n{at}")).orders[0].number for at in range(PAGE + 5)]
    tab.refresh()
    bench.until(lambda: len(tab.ui.list.rows()) == PAGE)
    tab.ui.list.more_wanted.emit()
    bench.until(lambda: len(tab.ui.list.rows()) == len(many) + len(numbers))
    choose(bench, tab, numbers[0])
    newest = bench.desk.accept(remote()).orders[0].number
    tab.refresh()
    bench.until(lambda: tab.ui.list.rows()[0].key == newest)
    assert [row.key for row in tab.ui.list.rows()] == sorted([newest, *many, *numbers], reverse=True)
    assert tab.ui.list.current_key() == numbers[0]
    assert tab.ui.number_label.text() == grouped(numbers[0])


def test_an_advance_is_called_so_until_the_work_ends_and_a_cancellation_tells_to_give_it_back(
    bench: Bench, tab: LookupTab
) -> None:
    number = bench.desk.accept(remote(), name="Анна", phone="223355", advance=Money(150000)).orders[0].number
    tab.refresh()
    bench.until(lambda: tab.ui.list.rows()[0].key == number)
    choose(bench, tab, number)
    assert tab.ui.owed_card.accessibleName().startswith("Advance")
    tab.step_button.click()
    tab.ui.moves_chips.set_selected([Status.CANCELLED.value])
    tab.ui.moves_chips.changed.emit()
    tab.ui.reason_edit.setText("передумал")
    tab.ui.second_edit.setText("Иванова")
    tab.ui.step_button.click()
    bench.rest()
    assert Wording("ru").money(Money(150000)) in bench.said[-1][2]


def test_in_large_type_a_step_scrolls_instead_of_being_crushed(
    bench: Bench, numbers: list[int], qapp: QApplication, stage: Callable[..., QWidget]
) -> None:
    theme.apply(qapp, points=14)
    tab = LookupTab(bench.parts(), bench.work, bench.reading)
    stage(tab, width=1366, height=620)
    tab.begin()
    bench.until(lambda: len(tab.ui.list.rows()) == 3)
    choose(bench, tab, numbers[0])
    assert not tab.ui.step_scroll.isVisible()
    tab.step_button.click()
    bench.rest()
    whole = tab.ui.technician_edit.sizeHint().height()
    assert tab.ui.technician_edit.height() >= whole
    tab.ui.place_edit.setFocus()
    bench.until(lambda: not tab.ui.place_edit.visibleRegion().isEmpty())
    assert tab.ui.place_edit.visibleRegion().boundingRect().height() >= whole


def test_a_device_that_comes_again_says_how_often_and_what_became_of_it(
    bench: Bench, tab: LookupTab, numbers: list[int]
) -> None:
    bench.desk.workshop.assign(numbers[0], "Мухин")
    bench.desk.workshop.move(MoveRequest(number=numbers[0], wanted=Status.CANCELLED, reason="передумал"))
    bench.desk.clock.pass_days(30)
    again = bench.desk.accept(television(fault="нет звука")).orders[0].number
    tab.refresh()
    bench.until(lambda: tab.ui.list.rows()[0].key == again)
    choose(bench, tab, again)
    told = tab.ui.earlier_label.text()
    assert told.startswith("2 times within a year")
    for words in ("пропадает изображение через 10 минут", "отменён", "Мухин"):
        assert words in told
    choose(bench, tab, numbers[1])
    assert not tab.ui.earlier_label.isVisible()


def test_a_finished_device_without_a_place_is_suggested_one(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    bench.desk.workshop.move(MoveRequest(numbers[2], Status.READY, Outcome.REPAIRED, place="Выдача"))
    number = bench.desk.accept(television(serial="9", kind="Холодильник", place="")).orders[0].number
    tab.refresh()
    bench.until(lambda: tab.ui.list.rows()[0].key == number)
    choose(bench, tab, number)
    tab.step_button.click()
    tab.ui.moves_chips.set_selected([Status.READY.value])
    tab.ui.moves_chips.changed.emit()
    bench.until(lambda: tab.ui.place_edit.suggestion() == "Выдача")
    assert tab.ui.place_edit.text() == ""
    tab.ui.outcome_chips.set_selected([Outcome.REPAIRED.value])
    tab.ui.step_button.click()
    bench.until(lambda: bench.desk.lookup.card(number).facts.place == "Выдача")


def test_a_place_that_is_told_is_never_replaced_by_itself(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    bench.desk.workshop.move(MoveRequest(numbers[2], Status.READY, Outcome.REPAIRED, place="Выдача"))
    choose(bench, tab, numbers[0])
    tab.step_button.click()
    tab.ui.moves_chips.set_selected([Status.READY.value])
    tab.ui.moves_chips.changed.emit()
    bench.rest()
    assert tab.ui.place_edit.value() == "Б-03"


def test_a_return_names_the_order_before_it(bench: Bench, tab: LookupTab) -> None:
    visit = bench.desk.accept(television(serial="SN-777"), name="Орехов", phone="223355")
    first = visit.orders[0].number
    bench.desk.workshop.move(MoveRequest(first, Status.READY, Outcome.REPAIRED, price=Money(0)))
    bench.desk.pickup.hand_over(HandOverRequest(str(visit.receipt), (str(first),), Money(0)))
    bench.desk.clock.pass_days(12)
    again = bench.desk.accept(television(serial="SN-777"), name="Орехов", phone="223355").orders[0].number
    tab.show_order(again)
    bench.until(lambda: tab.ui.number_label.text() == grouped(again))
    assert f"came back after 12\u00a0дней, order {grouped(first)}" in tab.ui.fault_label.text()


@pytest.mark.parametrize(
    ("wanted", "frame"),
    [(Status.IN_REPAIR, "technician_frame"), (Status.READY, "place_frame"), (Status.CANCELLED, "reason_frame")],
)
def test_each_missing_fact_has_its_sentence_beside_its_own_field(
    bench: Bench, tab: LookupTab, wanted: Status, frame: str
) -> None:
    number = bench.desk.accept(remote(place=""), name="Орехов", phone="223355").orders[0].number
    tab.show_order(number)
    bench.until(lambda: tab.ui.number_label.text() == grouped(number))
    bench.rest()
    tab.step_button.click()
    tab.ui.moves_chips.set_selected([wanted.value])
    tab.ui.outcome_chips.set_selected([Outcome.REPAIRED.value])
    tab.ui.step_button.click()
    bench.until(lambda: bool(getattr(tab.ui, frame).error()))
    assert bench.desk.lookup.card(number).facts.status is Status.ACCEPTED


@pytest.mark.parametrize("wanted", [Status.READY, Status.CANCELLED])
def test_on_a_small_screen_the_whole_step_is_in_sight_with_its_button(
    bench: Bench, tab: LookupTab, numbers: list[int], wanted: Status
) -> None:
    tab.setFixedHeight(640)  # what 768 lines leave between title, tabs and keys
    choose(bench, tab, numbers[0])
    assert tab.ui.say_card.isVisible()
    tab.step_button.click()
    tab.ui.moves_chips.set_selected([wanted.value])
    tab.ui.moves_chips.changed.emit()
    bench.rest()
    QApplication.processEvents()
    assert tab.ui.step_scroll.verticalScrollBar().maximum() == 0
    tab.steps.close()
    assert tab.ui.say_card.isVisible()


def test_what_changed_while_a_step_was_written_is_shown_when_it_ends(
    bench: Bench, tab: LookupTab, numbers: list[int]
) -> None:
    choose(bench, tab, numbers[0])
    tab.step_button.click()
    bench.desk.workshop.put(numbers[0], "А-01")
    tab.refresh()
    bench.rest()
    assert tab.ui.place_card.value() == "Б-03", "not while it is being written about"
    tab.steps.close()
    bench.until(lambda: tab.ui.place_card.value() == "А-01")
