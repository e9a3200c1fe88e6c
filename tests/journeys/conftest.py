"""A screen for all journeys, and a workstation of its own for each."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.program import Program, settle, started
from tests.journeys.xvfb import Screen, screen


@pytest.fixture(scope="session")
def desk_screen() -> Iterator[Screen]:
    """One X server for all journeys: each has its windows there alone."""
    with screen() as own:
        yield own


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The folder of a workstation that was set up before."""
    settle(tmp_path)
    return tmp_path


@pytest.fixture
def program(desk_screen: Screen, home: Path) -> Iterator[Program]:
    """The program on that workstation, ready for work."""
    with started(desk_screen, home) as running:
        yield running
