"""The director's page of the uncollected on a desk where a year has passed."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.uncollected.uncollected_page import UncollectedPage
from tests.desktop.bench import Bench
from tests.services.desk import WholeDesk
from tests.services.uncollected.waits import directed, waiting


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    owner = QObject()
    with WholeDesk(tmp_path / "desk.db") as desk:
        directed(desk)
        made = Bench(qtbot, desk, owner)
        yield made
        made.close()


@pytest.fixture
def late(bench: Bench) -> int:
    """An order whose year has passed."""
    number = waiting(bench.desk)
    bench.desk.clock.pass_days(366)
    return number


@pytest.fixture
def desk(bench: Bench) -> Desk:
    """What the page is given."""
    return Desk(cast("Any", bench.parts()), bench.work, bench.reading, QWidget())


@pytest.fixture
def page(bench: Bench, late: int, desk: Desk, stage: Callable[..., QWidget]) -> UncollectedPage:
    """The page with its first list read."""
    made = UncollectedPage(desk)
    made.message.connect(bench.hear)
    stage(made, width=1366, height=640)
    made.begin()
    settle(bench)
    return made


def settle(bench: Bench) -> None:
    """An answer may ask for another."""
    for _ in range(5):
        bench.rest()
        bench.qtbot.wait(20)
