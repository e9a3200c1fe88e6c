"""Returns: the share of each group at the left, every return at the right; and one device's own history."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.history.history_panel import HistoryPanel
from servicedesk.desktop.history.returns_page import ReturnsPage
from servicedesk.documents.spreadsheet import XlsxSpreadsheet
from servicedesk.services.history.records import GroupedBy
from servicedesk.services.lists.export import Export
from servicedesk.services.lists.printing import TablePrinting
from servicedesk.services.papers import TablePaper
from servicedesk.storage.durable import write_bytes_durably
from tests.desktop.bench import Bench


def keys_of(view: object) -> list[object]:
    model = view.grid.lines  # type: ignore[attr-defined]
    return [model.lines[at].key for at in model.order]


def test_the_shares_and_the_returns_stand_side_by_side(
    bench: Bench, desk: Desk, numbers: list[int], stage: Callable[..., QWidget]
) -> None:
    page = ReturnsPage(desk)
    page.message.connect(bench.hear)
    stage(page, width=1366, height=640)
    page.begin()
    bench.until(lambda: keys_of(page.groups) == ["Кузнецов"] and keys_of(page.orders) == [numbers[1]])
    assert page.total_label.text().startswith("1 ")
    page.by_segments.set_value(GroupedBy.MODEL.value)
    page.refresh()
    bench.until(lambda: keys_of(page.groups) == ["Samsung UE42F5000"])
    page.days_edit.setText("11")
    bench.until(lambda: keys_of(page.orders) == [])
    bench.rest()
    assert page.total_label.text().startswith("0 ")


def test_a_device_tells_its_stays_and_its_model_s(
    bench: Bench, desk: Desk, numbers: list[int], stage: Callable[..., QWidget]
) -> None:
    panel = HistoryPanel(desk, bench.desk.lookup.card(numbers[1]))
    panel.message.connect(bench.hear)
    stage(panel, width=800, height=640)
    panel.begin()
    bench.until(lambda: keys_of(panel.list) == [numbers[1], numbers[0]])
    assert "2\u00a0раза" in panel.told_label.text()
    assert "Кузнецов (1)" in panel.told_label.text()
    panel.scope_segments.set_value("model")
    panel._ask()
    bench.until(lambda: panel.head_label.text() == "Samsung UE42F5000")


def live(view: QWidget) -> bool:
    """Whether the keys of a list answer."""
    states = {shortcut.isEnabled() for shortcut in view.findChildren(QShortcut)}
    assert len(states) == 1
    return states.pop()


def test_the_keys_belong_to_the_list_where_the_clerk_is(
    bench: Bench, desk: Desk, stage: Callable[..., QWidget]
) -> None:
    page = ReturnsPage(desk)
    stage(page, width=1366, height=640)
    page.begin()
    bench.rest()
    assert (live(page.groups), live(page.orders)) == (False, True)
    page.groups.grid.setFocus()
    assert (live(page.groups), live(page.orders)) == (True, False)
    page.days_edit.setFocus()
    assert (live(page.groups), live(page.orders)) == (False, True)


def test_the_shares_are_printed_and_saved_as_the_orders_are(
    bench: Bench, desk: Desk, stage: Callable[..., QWidget], tmp_path: Path
) -> None:
    whole, procedures = bench.desk, cast("Any", desk.parts.procedures)
    procedures.tables = TablePrinting(whole.database.store, whole.clock, whole.desk)
    procedures.export = Export(XlsxSpreadsheet(), write_bytes_durably)
    page, printed = ReturnsPage(desk), []
    page.message.connect(bench.hear)
    page.printed.connect(lambda: printed.append(True))
    stage(page, width=1366, height=640)
    page.begin()
    bench.until(lambda: keys_of(page.groups) == ["Кузнецов"])
    page.groups.grid.setFocus()
    QTest.keyClick(page, Qt.Key.Key_F8)
    bench.until(lambda: bool(printed))
    jobs = whole.database.print_jobs
    paper = jobs.paper(jobs.unfinished("1")[-1].paper_id)
    assert isinstance(paper, TablePaper)
    assert paper.rows == (("Кузнецов", "1", "1", "100"),)
    page.groups.export_to(tmp_path / "shares.csv")
    bench.until((tmp_path / "shares.csv").exists)
    page.orders.grid.setFocus()
    QTest.keyClick(page, Qt.Key.Key_F8)
    bench.until(lambda: len(printed) == 2)
    orders = jobs.paper(jobs.unfinished("1")[-1].paper_id)
    assert isinstance(orders, TablePaper)
    assert len(orders.columns) > 4
