"""The pickup tab on a whole desk, and a visit of which two devices may go."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.pickup_tab import PickupTab
from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.intake_records import Accepted
from servicedesk.services.wording import Wording
from servicedesk.services.workshop import MoveRequest
from tests.desktop.bench import Bench
from tests.services.desk import WholeDesk, remote, television


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    owner = QObject()
    with WholeDesk(tmp_path / "desk.db") as desk:
        made = Bench(qtbot, desk, owner)
        yield made
        made.close()


@pytest.fixture
def tab(bench: Bench, stage: Callable[..., QWidget]) -> PickupTab:
    made = PickupTab(bench.desk.pickup, Wording("ru"), bench.ears, bench.work)
    made.message.connect(bench.hear)
    stage(made, width=1300, height=700)
    return made


@pytest.fixture
def visit(bench: Bench) -> Accepted:
    """A television and a remote that are ready, a soundbar that waits for a part; 500 were paid in advance."""
    desk = bench.desk
    bar = remote(kind="Саундбар", model="HW-K335")
    accepted = desk.accept(television(), remote(), bar, advance=Money(50000))
    for index in (0, 1):
        desk.workshop.move(MoveRequest(accepted.orders[index].number, Status.READY, Outcome.REPAIRED))
    desk.workshop.move(MoveRequest(accepted.orders[2].number, Status.AWAITING_PART))
    return accepted
