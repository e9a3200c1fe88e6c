"""A desk with a television that came back after twelve days, under the pages that remember."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.desk import Desk
from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.lookup_records import HandOverRequest
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
def numbers(bench: Bench) -> list[int]:
    """The order that was handed over, the one with which it came back, and an urgent remote."""
    desk = bench.desk
    visit = desk.accept()
    first = visit.orders[0].number
    desk.workshop.move(MoveRequest(first, Status.READY, Outcome.REPAIRED, technician="Кузнецов"))
    desk.pickup.hand_over(HandOverRequest(str(visit.receipt), (str(first),), Money(360000)))
    desk.clock.pass_days(12)
    again = desk.accept(television(), remote(urgent=True, place=""))
    return [first, *(order.number for order in again.orders)]


@pytest.fixture
def desk(bench: Bench, numbers: list[int]) -> Desk:
    """What a page is given."""
    return Desk(cast("Any", bench.parts()), bench.work, bench.reading, QWidget())
