"""The database that storage tests write to: a real file, alone in its folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from servicedesk.storage.database import Database, open_store
from tests.services.desk import WholeDesk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the file lies."""
    return tmp_path / "centre" / "desk.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    """A new database."""
    opened = open_store(str(path))
    yield opened
    opened.close()


@pytest.fixture
def desk(path: Path) -> Iterator[WholeDesk]:
    """A whole counter on a new database."""
    path.parent.mkdir()
    with WholeDesk(path) as whole:
        yield whole
