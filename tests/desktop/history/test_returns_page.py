"""Returns: the share of each group at the left, every return at the right; and one device's own history."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.history.history_panel import HistoryPanel
from servicedesk.desktop.history.returns_page import ReturnsPage
from servicedesk.services.history.records import GroupedBy
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
