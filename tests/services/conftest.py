"""The desk that service tests work at."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.desk import WholeDesk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[WholeDesk]:
    """One counter on a fresh file."""
    with WholeDesk(tmp_path / "desk.db") as whole:
        yield whole
