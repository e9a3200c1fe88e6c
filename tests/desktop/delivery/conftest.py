"""A desk with a fridge that is ready to go home, a shop that pays, and the pages of delivery on it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.desk import Desk
from servicedesk.services.intake_records import Accepted
from servicedesk.services.lists.printing import TablePrinting
from servicedesk.services.staff.staff import Staff
from tests.desktop.bench import Bench
from tests.services.deliveries.trips import a_ready_one
from tests.services.desk import WholeDesk


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    owner = QObject()
    with WholeDesk(tmp_path / "desk.db") as desk:
        made = Bench(qtbot, desk, owner)
        yield made
        made.close()


@pytest.fixture
def accepted(bench: Bench) -> Accepted:
    """A fridge that is ready, 3600 to be paid."""
    return a_ready_one(bench.desk)


@pytest.fixture
def desk(bench: Bench) -> Desk:
    """What a page is given."""
    parts, whole = bench.parts(), bench.desk
    parts.procedures.deliveries = whole.deliveries
    parts.procedures.delivery_board = whole.delivery_board
    parts.procedures.shops = whole.shops
    parts.procedures.staff = Staff(whole.database.store, whole.clock, whole.desk)
    parts.procedures.tables = TablePrinting(whole.database.store, whole.clock, whole.desk)
    return Desk(cast("Any", parts), bench.work, bench.reading, QWidget())
