"""A list of orders in a window: read by pages, followed by the database, driven by keys."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from servicedesk.desktop.lists.order_table import OrderTableView
from servicedesk.desktop.lists.reading import CHUNK, FIRST
from servicedesk.desktop.lists.saving import file_name
from servicedesk.domain.codes import grouped
from servicedesk.domain.money import Money
from servicedesk.services.lists.orders import OrderList
from servicedesk.services.papers import PaperKind
from tests.desktop.keys import press, write
from tests.desktop.lists.bench import HERE, TODAY, ListBench, ManyOrders
from tests.services.desk import WholeDesk, television
from tests.services.lists.orders import listed_order

CONTROL = Qt.KeyboardModifier.ControlModifier


def column(view: OrderTableView, key: str) -> list[object]:
    """The values of a column in sight, from the top."""
    section = [each.key for each in view.grid.lines.columns()].index(key)
    return [view.grid.lines.value(row, section) for row in range(view.grid.lines.rowCount())]


def customers(view: OrderTableView) -> list[object]:
    return column(view, "customer")


def test_enter_opens_the_order_of_the_current_row(view: OrderTableView) -> None:
    asked: list[object] = []
    view.order_asked.connect(asked.append)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert [grouped(int(str(number))) for number in asked] == [column(view, "number")[1]]


def test_letters_go_to_the_filter_and_narrow_the_list(bench: ListBench, view: OrderTableView) -> None:
    write("федоров пульт")
    bench.until(lambda: view.grid.lines.rowCount() == 1)
    assert column(view, "device") == ["Пульт Samsung SmartTouch"]
    assert "1 из 3" in view.count_label.text() or "1 of 3" in view.count_label.text()
    view.filter_edit.clear()
    bench.until(lambda: view.grid.lines.rowCount() == 3)


def test_ctrl_and_a_number_sorts_up_then_down_then_as_it_came(bench: ListBench, view: OrderTableView) -> None:
    came = customers(view)

    def sorted_by(key: Qt.Key) -> list[object]:
        QTest.keyClick(view.grid, key, CONTROL)
        bench.rest()
        return customers(view)

    assert sorted_by(Qt.Key.Key_2) == sorted(came, key=str)
    assert sorted_by(Qt.Key.Key_2) == sorted(came, key=str, reverse=True)
    assert sorted_by(Qt.Key.Key_2) == came


def test_a_sort_stays_with_the_row_that_was_current(bench: ListBench, view: OrderTableView) -> None:
    press(Qt.Key.Key_Down)
    kept = view.current_key()
    view.grid.sort_asked.emit(1)
    bench.rest()
    assert view.current_key() == kept


def test_copied_rows_are_guarded_and_headed(view: OrderTableView) -> None:
    QTest.keyClick(view.grid, Qt.Key.Key_C, CONTROL)
    head, *rows = QGuiApplication.clipboard().text().split("\n")
    assert head.split("\t")[:2] == ["Заявка", "Клиент"]
    assert len(rows) == 1
    assert rows[0].split("\t")[1] == "'=Иванова Ольга"
    QTest.keyClick(view.grid, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(view.grid, Qt.Key.Key_C, CONTROL)
    assert len(QGuiApplication.clipboard().text().split("\n")) == 4


def test_f8_puts_what_is_in_sight_on_the_queue(bench: ListBench, view: OrderTableView) -> None:
    printed: list[bool] = []
    view.printed.connect(lambda: printed.append(True))
    write("пульт")
    bench.until(lambda: view.grid.lines.rowCount() == 1)
    QTest.keyClick(view.grid, Qt.Key.Key_F8)
    bench.until(lambda: bool(printed))
    jobs = bench.desk.database.print_jobs
    paper = jobs.paper(next(job for job in jobs.unfinished("1") if job.kind is PaperKind.TABLE).paper_id)
    assert len(paper.rows) == 1  # type: ignore[union-attr]
    assert any(fact.value == "пульт" for fact in paper.facts)  # type: ignore[union-attr]


def test_a_list_is_saved_where_it_was_asked_for(bench: ListBench, view: OrderTableView, tmp_path: Path) -> None:
    view.export_to(tmp_path / "list.xlsx")
    bench.until(lambda: any("list.xlsx" in text for _, _, text in bench.said))
    assert zipfile.is_zipfile(tmp_path / "list.xlsx")
    view.export_to(tmp_path / "no" / "such" / "list.pdf")
    bench.until(lambda: len(bench.said) == 2)
    assert bench.said[-1][0] == "refused"


def test_ctrl_s_asks_for_a_file_and_stops_nothing(bench: ListBench, view: OrderTableView) -> None:
    QTest.keyClick(view.grid, Qt.Key.Key_S, CONTROL)
    (dialog,) = view.findChildren(QFileDialog)
    assert dialog.isVisible()
    assert dialog.windowModality() != Qt.WindowModality.ApplicationModal
    assert dialog.selectedFiles()[0].endswith(".xlsx")
    dialog.reject()


def test_chosen_columns_are_kept_for_this_list_alone(
    bench: ListBench, view: OrderTableView, stage: Callable[..., QWidget]
) -> None:
    menu = view.columns_menu()
    menu._ticks["fault"].trigger()
    menu._ticks["technician"].trigger()
    bench.rest()
    shown = [each.key for each in view.grid.lines.columns()]
    assert "fault" in shown
    assert "technician" not in shown
    again = OrderTableView(bench.parts(), bench.work, bench.reading)
    stage(again, width=1300, height=600)
    again.ask(HERE)
    bench.until(lambda: len(again.grid.lines.order) == 3)
    assert [each.key for each in again.grid.lines.columns()] == shown
    again.ask(replace(HERE, which=OrderList.AWAITING))
    bench.until(lambda: "promised" in [each.key for each in again.grid.lines.columns()])
    bench.rest()
    assert again.grid.lines.rowCount() == 3


def test_the_last_column_stays_and_the_usual_ones_come_back(bench: ListBench, view: OrderTableView) -> None:
    before = [each.key for each in view.grid.lines.columns()]
    menu = view.columns_menu()
    for key in before:
        menu._ticks[key].trigger()
    assert [each.key for each in view.grid.lines.columns()] == [before[-1]]
    menu._begin_again()
    assert [each.key for each in view.grid.lines.columns()] == before
    bench.rest()


def test_what_another_counter_does_is_shown_where_the_clerk_was(bench: ListBench, view: OrderTableView) -> None:
    press(Qt.Key.Key_Down)
    kept = view.current_key()
    with WholeDesk(bench.folder / "desk.db", workstation="2") as other:
        other.accept(television(kind="Утюг", serial="99"), name="Новый Клиент", phone="+7 913 000-00-01")
    view.refresh()
    bench.until(lambda: view.grid.lines.rowCount() == 4)
    assert customers(view)[0] == "Новый Клиент"
    assert view.current_key() == kept


def test_out_of_sight_a_list_waits_until_it_is_looked_at(bench: ListBench, view: OrderTableView) -> None:
    view.hide()
    bench.desk.accept(television(kind="Утюг", serial="99"), name="Новый Клиент", phone="+7 913 000-00-01")
    view.refresh()
    bench.rest()
    assert view.grid.lines.rowCount() == 3
    view.show()
    bench.until(lambda: view.grid.lines.rowCount() == 4)


def test_a_long_list_shows_its_first_page_and_reads_on(many: ListBench, stage: Callable[..., QWidget]) -> None:
    view = OrderTableView(many.parts(), many.work, many.reading)
    stage(view, width=1300, height=600)
    sizes: list[int] = []
    view.orders.began.connect(lambda read: sizes.append(len(read.lines)))
    view.orders.grew.connect(lambda lines: sizes.append(len(lines)))
    view.ask(HERE)
    many.until(lambda: view.grid.lines.rowCount() == 1200)
    assert sizes == [FIRST, *[CHUNK] * 4, 1200 - FIRST - 4 * CHUNK]
    assert isinstance(many.lists, ManyOrders)
    assert many.lists.asked[0].after is None
    assert len({question.after for question in many.lists.asked}) == len(sizes)


def test_a_filter_typed_while_a_list_is_read_holds_for_all_of_it(
    many: ListBench, stage: Callable[..., QWidget]
) -> None:
    view = OrderTableView(many.parts(), many.work, many.reading)
    stage(view, width=1300, height=600)
    wanted = (3, 700, 1199)
    for at in wanted:
        many.lists.orders[at] = replace(many.lists.orders[at], customer=f"Особый {at}")
    view.ask(HERE)
    many.until(lambda: view.grid.lines.rowCount() > 0)
    view.filter_edit.setText("особый")
    many.until(lambda: len(view.grid.lines.lines) == 1200)
    many.rest()
    assert customers(view) == [f"Особый {at}" for at in wanted]


def test_a_list_read_anew_keeps_the_place_where_it_was_scrolled(many: ListBench, stage: Callable[..., QWidget]) -> None:
    view = OrderTableView(many.parts(), many.work, many.reading)
    stage(view, width=1300, height=600)
    view.ask(HERE)
    many.until(lambda: view.grid.lines.rowCount() == 1200)
    many.rest()
    view.grid.verticalScrollBar().setValue(700)
    many.lists.orders[0] = replace(many.lists.orders[0], customer="Другой")
    view.orders._rest.stop()
    view.refresh()
    many.until(lambda: customers(view)[0] == "Другой")
    assert view.grid.verticalScrollBar().value() == 700


def test_changes_one_upon_another_are_read_once_more_after_a_rest(
    many: ListBench, stage: Callable[..., QWidget]
) -> None:
    view = OrderTableView(many.parts(), many.work, many.reading)
    stage(view, width=1300, height=600)
    view.ask(HERE)
    many.until(lambda: view.grid.lines.rowCount() == 1200)
    asked = len(many.lists.asked)
    for _ in range(20):
        view.refresh()
    QTest.qWait(50)
    assert len(many.lists.asked) == asked
    many.until(lambda: len(many.lists.asked) > asked)
    many.until(lambda: not view.orders.busy)
    assert len(many.lists.asked) - asked == 1200 // CHUNK + 1


def test_too_long_a_list_says_how_much_of_it_is_shown(
    many: ListBench, stage: Callable[..., QWidget], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("reading", "order_table"):
        monkeypatch.setattr(f"servicedesk.desktop.lists.{module}.MOST", 600)
    view = OrderTableView(many.parts(), many.work, many.reading)
    stage(view, width=1300, height=600)
    totals: list[int] = []
    view.total_known.connect(totals.append)
    view.ask(HERE)
    many.until(lambda: view.grid.lines.rowCount() == 600)
    many.rest()
    assert totals[-1] == 1200
    assert "600" in view.count_label.text()
    assert "1200" in view.count_label.text()


def test_sums_sort_by_size_the_largest_first(many: ListBench, stage: Callable[..., QWidget]) -> None:
    many.lists.orders[:] = [
        listed_order(number=number, to_pay=Money(sum_)) for number, sum_ in ((3, 900), (2, 10000), (1, -50))
    ]
    view = OrderTableView(many.parts(), many.work, many.reading)
    stage(view, width=1300, height=600)
    view.ask(replace(HERE, which=OrderList.READY))
    many.until(lambda: view.grid.lines.rowCount() == 3)
    view.grid.sort_asked.emit([each.key for each in view.grid.lines.columns()].index("to_pay"))
    many.rest()
    assert column(view, "to_pay") == [Money(10000), Money(900), Money(-50)]


def test_a_file_is_called_by_the_list_and_the_day() -> None:
    assert file_name('Список: "Б/03"?', TODAY) == "Список Б 03 2026-11-15"
    assert len(file_name("я" * 300, TODAY)) < 100
