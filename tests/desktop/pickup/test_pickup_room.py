"""The pickup tab has room for what it says, in large type too."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.pickup_tab import PickupTab
from servicedesk.services.intake_records import Accepted
from servicedesk.services.wording import Wording
from tests.desktop.bench import Bench
from tests.desktop.pickup.scanning import scan


@pytest.mark.parametrize("points", [theme.DEFAULT_POINTS, 14])
def test_whose_receipt_it_is_is_read_at_one_glance(
    bench: Bench, qapp: QApplication, stage: Callable[..., QWidget], visit: Accepted, points: float
) -> None:
    theme.apply(qapp, points=points)
    tab = PickupTab(bench.desk.pickup, Wording("ru"), bench.ears, bench.work)
    stage(tab, width=1366, height=620)
    scan(bench, tab, visit.receipt)
    assert tab.ui.who_label.height() < 2 * tab.ui.number_label.height()
    assert tab.ui.who_label.visibleRegion().boundingRect().size() == tab.ui.who_label.size()
