"""The director's page and the application on a whole desk with a director and a visit."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.desk import Desk
from servicedesk.services.intake_records import Accepted
from servicedesk.services.wording import Wording
from tests.desktop.bench import Bench
from tests.services.cases.applying import finish, with_director
from tests.services.desk import WholeDesk


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    owner = QObject()
    with WholeDesk(tmp_path / "desk.db") as desk:
        with_director(desk)
        made = Bench(qtbot, desk, owner)
        yield made
        made.close()


@pytest.fixture
def visit(bench: Bench) -> Accepted:
    """A television, ready."""
    accepted = bench.desk.accept()
    finish(bench.desk, accepted)
    return accepted


def desk_of(bench: Bench, window: QWidget) -> Desk:
    """What a procedure works with."""
    desk = bench.desk
    procedures = SimpleNamespace(lost_receipts=desk.lost_receipts, passports=desk.passports, staff=desk.staff)
    parts: Any = SimpleNamespace(procedures=procedures, office=desk.office, wording=Wording("ru"))
    return Desk(parts, bench.work, bench.reading, window)
