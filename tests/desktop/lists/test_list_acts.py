"""Short lists of two lines a row: copied, printed and saved from every page that has one."""

import csv
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.cases.cases_page import CasesPage, Which
from servicedesk.desktop.delivery.delivery_page import DeliveryPage
from servicedesk.desktop.delivery.shops_page import ShopsPage
from servicedesk.desktop.desk import Desk
from servicedesk.desktop.lists.list_acts import ListActs
from servicedesk.desktop.page import Page
from servicedesk.desktop.store.places_page import PlacesPage
from servicedesk.services.deliveries.records import ShopRequest
from servicedesk.services.papers import TablePaper
from servicedesk.services.reissue import Reissue
from servicedesk.services.reprint import Reprint
from tests.desktop.lists.bench import ListBench
from tests.services.cases.applying import PASSPORT, application, with_director
from tests.services.deliveries.trips import SHOP, a_ready_one, fridge, one_out, plan

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
STEAL = '=HYPERLINK("http://x")'


def desk_of(bench: ListBench) -> Desk:
    """What every page here is given."""
    whole, parts = bench.desk, bench.parts()
    parts.intake, parts.office, parts.sound = whole.intake, whole.office, bench.ears
    parts.reprint = Reprint(whole.database.store, Reissue(whole.database.store, whole.clock), whole.clock, whole.desk)
    told = {
        "lost_receipts": whole.lost_receipts,
        "passports": whole.passports,
        "staff": whole.staff,
        "shelves": whole.shelves,
        "deliveries": whole.deliveries,
        "delivery_board": whole.delivery_board,
        "shops": whole.shops,
    }
    parts.procedures = SimpleNamespace(**vars(parts.procedures), **told)
    return Desk(cast("Any", parts), bench.work, bench.reading, QWidget())


@pytest.fixture
def show(bench: ListBench, stage: Callable[..., QWidget]) -> Callable[[Page], ListActs]:
    """Put a page in sight; what can be done with its list."""

    def shown(page: Page) -> ListActs:
        page.message.connect(bench.hear)
        page.printed.connect(lambda: bench.said.append(("printed", "", "")))
        stage(page, width=1366, height=640)
        page.begin()
        bench.rest()
        return cast("Any", page).list_acts

    return shown


def clipboard() -> list[list[str]]:
    return [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]


def printed(bench: ListBench) -> TablePaper:
    """The table that was put on the queue last."""
    bench.until(lambda: ("printed", "", "") in bench.said)
    jobs = bench.desk.database.print_jobs
    paper = jobs.paper(jobs.unfinished("1")[-1].paper_id)
    assert isinstance(paper, TablePaper)
    return paper


def test_the_places_are_copied_in_the_order_of_their_tree(bench: ListBench, show: Callable[[Page], ListActs]) -> None:
    rack = bench.desk.shelves.add("Стеллаж А", capacity=6)
    bench.desk.shelves.add("А-1", capacity=2, parent=rack)
    acts = show(PlacesPage(desk_of(bench)))
    acts.copy()
    bench.until(lambda: bool(bench.said))
    heads, *rows = clipboard()
    named = {row[0]: dict(zip(heads, row, strict=True)) for row in rows}
    assert named["А-1"]["Внутри места"] == "Стеллаж А"
    assert named["А-1"]["Мест"] == "2"
    assert [row[0] for row in rows].index("А-1") == [row[0] for row in rows].index("Стеллаж А") + 1


def test_the_open_deliveries_are_printed_by_their_key(bench: ListBench, show: Callable[[Page], ListActs]) -> None:
    accepted = a_ready_one(bench.desk)
    bench.desk.deliveries.plan(plan(bench.desk, accepted))
    page = DeliveryPage(desk_of(bench))
    show(page)
    QTest.keyClick(page, Qt.Key.Key_P, CTRL_SHIFT)
    paper = printed(bench)
    assert paper.title == "Доставки"
    assert len(paper.rows) == 1
    assert any("Бирюса" in cell for cell in paper.rows[0])


def test_the_list_s_key_does_not_print_the_act_of_a_delivery_once_more(
    bench: ListBench, show: Callable[[Page], ListActs]
) -> None:
    number = one_out(bench.desk, a_ready_one(bench.desk, fridge(serial="77")))
    page = DeliveryPage(desk_of(bench))
    show(page)
    page.ui.open_list.select(number)
    before = len(bench.desk.database.print_jobs.unfinished("1"))
    QTest.keyClick(page, Qt.Key.Key_P, CTRL_SHIFT)
    assert isinstance(printed(bench), TablePaper)
    bench.rest()
    assert len(bench.desk.database.print_jobs.unfinished("1")) == before + 1


def test_the_shops_are_saved_and_a_formula_in_a_name_stays_text(
    bench: ListBench, show: Callable[[Page], ListActs], tmp_path: Path
) -> None:
    bench.desk.shops.keep(ShopRequest(SHOP, "8 383 222-33-44"))
    bench.desk.shops.keep(ShopRequest(STEAL, "8 383 222-33-45", active=False))
    acts = show(ShopsPage(desk_of(bench)))
    acts.save_to(tmp_path / "shops.csv")
    bench.until(lambda: bool(bench.said))
    with (tmp_path / "shops.csv").open(encoding="utf-8-sig", newline="") as file:
        heads, *rows = list(csv.reader(file, delimiter=";"))
    assert heads[0] == "Магазин"
    assert {row[0] for row in rows} == {SHOP, "'" + STEAL}
    assert [row[-1] for row in rows if row[0] != SHOP] == ["больше нет"]


def test_cases_are_printed_with_the_days_left_and_never_with_a_passport(
    bench: ListBench, show: Callable[[Page], ListActs]
) -> None:
    with_director(bench.desk)
    accepted = a_ready_one(bench.desk)
    bench.desk.lost_receipts.open(application(accepted.receipt))
    acts = show(CasesPage(desk_of(bench)))
    acts.print_now()
    paper = printed(bench)
    (row,) = paper.rows
    assert paper.title == "Утери квитанций"
    assert "Фёдоров Пётр Ильич" in row
    assert "3" in row
    assert PASSPORT not in str(paper)
    assert PASSPORT.replace(" ", "") not in str(paper)


def test_of_ended_cases_all_are_told_and_none_that_is_open(bench: ListBench, show: Callable[[Page], ListActs]) -> None:
    with_director(bench.desk)
    for serial in range(60):
        accepted = a_ready_one(bench.desk, fridge(serial=f"S{serial}"))
        case = bench.desk.lost_receipts.open(application(accepted.receipt))
        if serial:
            bench.desk.lost_receipts.withdraw(str(case.row.number), "нашлась")
    page = CasesPage(desk_of(bench))
    acts = show(page)
    page.ui.which_segments.set_value(Which.ENDED.value)
    acts.copy()
    bench.until(lambda: bool(bench.said))
    heads, *rows = clipboard()
    assert len(rows) == 59
    assert {row[heads.index("Дней осталось")] for row in rows} == {""}


def test_the_menu_of_a_list_says_what_can_be_done_and_by_which_key(
    bench: ListBench, show: Callable[[Page], ListActs]
) -> None:
    bench.desk.shelves.add("Полка 9")
    page = PlacesPage(desk_of(bench))
    acts = show(page)
    texts = [action.text() for action in acts.menu().actions()]
    assert [text.split("\t")[1] for text in texts] == ["Ctrl+C", "Ctrl+Shift+P", "Ctrl+Shift+S"]
    assert any("Ctrl+Shift+P" in hint for hint in page.hints())
    assert page.ui.place_list.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu
    acts.menu().actions()[0].trigger()
    bench.until(lambda: bool(bench.said))
    assert "Полка 9" in {row[0] for row in clipboard()}


def test_a_list_of_nothing_is_copied_as_its_headings(bench: ListBench, show: Callable[[Page], ListActs]) -> None:
    acts = show(ShopsPage(desk_of(bench)))
    acts.copy()
    bench.until(lambda: bool(bench.said))
    assert clipboard()[0][0] == "Магазин"
    assert len(clipboard()) == 1


def test_what_ended_more_than_a_week_ago_is_not_on_the_list_of_deliveries(
    bench: ListBench, show: Callable[[Page], ListActs]
) -> None:
    number = one_out(bench.desk, a_ready_one(bench.desk))
    bench.desk.deliveries.back(number, "Б-04", "никого нет")
    bench.desk.clock.now += timedelta(days=8)
    acts = show(DeliveryPage(desk_of(bench)))
    acts.copy()
    bench.until(lambda: bool(bench.said))
    assert len(clipboard()) == 1
