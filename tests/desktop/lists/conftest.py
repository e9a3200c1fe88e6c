"""A list in an active window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.lists.order_table import OrderTableView
from tests.desktop.lists.bench import HERE, ListBench, ManyOrders
from tests.services.desk import WholeDesk, remote, television


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[ListBench]:
    """A desk with three orders."""
    owner = QObject()
    with WholeDesk(tmp_path / "desk.db") as desk:
        desk.accept(television(), remote())
        desk.accept(television(kind="Холодильник", brand="LG", serial="7"), name="=Иванова Ольга", phone="223344")
        made = ListBench(qtbot, desk, owner, tmp_path)
        yield made
        made.close()


@pytest.fixture
def view(bench: ListBench, stage: Callable[..., QWidget]) -> OrderTableView:
    """Everything that is in the centre."""
    made = OrderTableView(bench.parts(), bench.work, bench.reading)
    made.message.connect(bench.hear)
    stage(made, width=1300, height=600)
    made.ask(HERE)
    bench.until(lambda: len(made.grid.lines.order) == 3)
    bench.rest()
    made.grid.setFocus()
    return made


@pytest.fixture
def many(qtbot: QtBot, tmp_path: Path) -> Iterator[ListBench]:
    """A desk with 1,200 orders."""
    owner = QObject()
    with WholeDesk(tmp_path / "desk.db") as desk:
        made = ListBench(qtbot, desk, owner, tmp_path, ManyOrders())
        yield made
        made.close()
