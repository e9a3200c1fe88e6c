"""The command line of one house, on a fresh file."""

from pathlib import Path

import pytest

from tests.console.counter import Console, OneCounter


@pytest.fixture
def house(tmp_path: Path) -> OneCounter:
    """A house whose database is made when it is first opened."""
    return OneCounter(tmp_path / "desk.db")


@pytest.fixture
def console(house: OneCounter) -> Console:
    """The command line of that house."""
    return Console(house)
