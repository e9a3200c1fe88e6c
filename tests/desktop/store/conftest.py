"""A desk with a few devices in store, under the pages of the store."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.desk import Desk
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
    """Two televisions at Б-03 and a remote at Б-04."""
    visit = bench.desk.accept(television(), television(serial="2"), remote())
    return [order.number for order in visit.orders]


@pytest.fixture
def desk(bench: Bench, numbers: list[int]) -> Desk:
    """What a page of the store is given."""
    return Desk(cast("Any", bench.parts()), bench.work, bench.reading, QWidget())
