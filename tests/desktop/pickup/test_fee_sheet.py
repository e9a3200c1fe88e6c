"""The calculation of the storage fee at pickup: offered while a fee is owed, printed for every device that owes one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from servicedesk.desktop.pickup.fee_sheet import FeeSheet
from servicedesk.desktop.pickup_tab import PickupTab
from servicedesk.domain.refusals import DatabaseReadOnly
from servicedesk.services.intake_records import Accepted
from servicedesk.services.papers import TablePaper
from servicedesk.services.wording import Wording
from tests.desktop.bench import Bench
from tests.desktop.pickup.scanning import scan

PAST_A_MONTH = 40


@pytest.fixture
def sheet(bench: Bench, tab: PickupTab) -> FeeSheet:
    return FeeSheet(tab, bench.desk.uncollected.notices.print_sheet, Wording("ru"), bench.work)


def calculations(bench: Bench) -> list[TablePaper]:
    jobs = bench.desk.database.print_jobs
    papers = [jobs.paper(job.paper_id) for job in jobs.unfinished("1")]
    return [paper for paper in papers if isinstance(paper, TablePaper)]


def test_within_the_free_month_nothing_is_offered(
    bench: Bench, tab: PickupTab, sheet: FeeSheet, visit: Accepted
) -> None:
    assert sheet.button.isHidden()
    scan(bench, tab, visit.receipt)
    assert sheet.button.isHidden()


def test_past_the_month_one_key_prints_how_each_fee_was_counted(
    bench: Bench, tab: PickupTab, sheet: FeeSheet, visit: Accepted
) -> None:
    printed: list[bool] = []
    sheet.printed.connect(lambda: printed.append(True))
    bench.desk.clock.pass_days(PAST_A_MONTH)
    scan(bench, tab, visit.receipt)
    assert not sheet.button.isHidden()
    QTest.keyClick(tab, Qt.Key.Key_F8)
    bench.until(lambda: bool(printed))
    owed = [bench.desk.lookup.card(order.number).sums.storage for order in visit.orders[:2]]
    assert [paper.amount for paper in calculations(bench)] == owed
    assert all(owed)
    assert bench.said[-1][2].endswith("2\u00a0бумаги")


def test_another_receipt_takes_the_button_away(bench: Bench, tab: PickupTab, sheet: FeeSheet, visit: Accepted) -> None:
    bench.desk.clock.pass_days(PAST_A_MONTH)
    scan(bench, tab, visit.receipt)
    tab.another_button.click()
    assert sheet.button.isHidden()
    sheet._print()
    bench.rest()
    assert calculations(bench) == []


def test_a_refusal_is_said_in_the_banner(bench: Bench, tab: PickupTab, visit: Accepted) -> None:
    def refused(_number: int) -> object:
        raise DatabaseReadOnly(path="desk.db")

    print_one: Callable[[int], object] = refused
    sheet = FeeSheet(tab, print_one, Wording("ru"), bench.work)
    bench.desk.clock.pass_days(PAST_A_MONTH)
    scan(bench, tab, visit.receipt)
    sheet.button.click()
    bench.rest()
    assert "desk.db" in bench.said[-1][2]
