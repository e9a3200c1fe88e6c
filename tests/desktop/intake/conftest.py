"""A counter with the intake tab in front, on a fresh file or on one that has seen Фёдоров before."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from servicedesk.desktop.theme import Theme
from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.workshop import MoveRequest
from tests.desktop.intake.counter import Counter
from tests.services.desk import WholeDesk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[WholeDesk]:
    with WholeDesk(tmp_path / "desk.db") as whole:
        yield whole


@pytest.fixture
def open_counter(qtbot: QtBot, look: Theme, desk: WholeDesk, tmp_path: Path) -> Iterator[Callable[[], Counter]]:
    """Open a tab on the desk and its drafts; opened again, it is the program's next start."""
    opened: list[Counter] = []

    def start() -> Counter:
        opened.append(Counter(qtbot, desk, tmp_path / "drafts"))
        return opened[-1]

    yield start
    for counter in opened:
        counter.close()


@pytest.fixture
def counter(open_counter: Callable[[], Counter]) -> Counter:
    return open_counter()


@pytest.fixture
def known(desk: WholeDesk, open_counter: Callable[[], Counter]) -> Counter:
    """A counter where Фёдоров brought a television 192 days ago, and got it back repaired by Кузнецов."""
    accepted = desk.accept()
    (order,) = accepted.orders
    desk.workshop.move(MoveRequest(order.number, Status.READY, Outcome.REPAIRED, technician="Кузнецов"))
    desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), (str(order.number),), Money(360000)))
    desk.clock.pass_days(192)
    return open_counter()
