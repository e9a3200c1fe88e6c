"""A migration that is cut off at any statement leaves the old file or the new one, and the next start finishes it."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from servicedesk.storage import opening
from servicedesk.storage.database import open_store
from servicedesk.storage.migrations import LATEST, chain, r0002_life
from tests.storage.first_file import first_file
from tests.storage.visits import raw, take_in


class StopHere(Exception):  # noqa: N818 - it stands for a power cut
    """The statement after which nothing more is done."""


class StoppingConnection(sqlite3.Connection):
    """A connection that carries out so many statements and no more."""

    left = 1_000

    def cursor(self, *_arguments: Any) -> sqlite3.Cursor:  # type: ignore[override]
        return super().cursor(StoppingCursor)


class StoppingCursor(sqlite3.Cursor):
    """Counts down its connection's statements."""

    def execute(self, *arguments: Any) -> "StoppingCursor":
        connection = self.connection
        assert isinstance(connection, StoppingConnection)
        if connection.left == 0:
            raise StopHere
        connection.left -= 1
        return super().execute(*arguments)


def made(path: Path) -> set[tuple[Any, ...]]:
    """Everything in the file: its tables, its indexes, every row."""
    names = set(raw(path, "SELECT type, name, sql FROM sqlite_master"))
    tables = [name for kind, name, sql in names if kind == "table" and not sql.startswith("CREATE VIRTUAL")]
    rows = {(name, *row) for name in tables for row in raw(path, f'SELECT * FROM "{name}"')}
    return names | rows | {("version", *raw(path, "PRAGMA user_version"))}


@pytest.fixture
def old(path: Path) -> Path:
    """A database of the first revision in which orders stand in every state."""
    path.parent.mkdir(exist_ok=True)
    return first_file(path)


def stopped_at(path: Path, left: int, migrate: Callable[[sqlite3.Connection], None]) -> bool:
    """Run the migration for so many statements; whether it came to its end."""
    with closing(sqlite3.connect(path, factory=StoppingConnection)) as driver:
        driver.left = left
        try:
            migrate(driver)
        except StopHere:
            return False
    return True


def ours(driver: sqlite3.Connection) -> None:
    chain.migrate(driver)


def as_the_driver_likes(driver: sqlite3.Connection) -> None:
    """The control: the same revision under the transactions that the driver begins and ends by itself."""
    engine = create_engine("sqlite+pysqlite://", creator=lambda: driver, poolclass=StaticPool)
    with engine.begin() as connection, Operations.context(MigrationContext.configure(connection)):
        r0002_life.upgrade()


def states_after_every_stop(old: Path, migrate: Callable[[sqlite3.Connection], None]) -> list[set[tuple[Any, ...]]]:
    content, states = old.read_bytes(), []
    for left in range(1_000):
        old.write_bytes(content)
        if stopped_at(old, left, migrate):
            break
        states.append(made(old))
    return states


def test_a_migration_stopped_at_any_statement_changes_nothing_and_is_finished_later(old: Path) -> None:
    before = made(old)
    states = states_after_every_stop(old, ours)
    assert len(states) > 60
    assert all(state == before for state in states)
    assert ("version", (LATEST,)) in made(old)


def test_the_driver_s_own_transactions_leave_half_a_migration(old: Path) -> None:
    """The control of the test above."""
    before = made(old)
    states = states_after_every_stop(old, as_the_driver_likes)
    assert any(state not in (before, made(old)) for state in states)


def test_the_first_revision_stopped_at_any_statement_leaves_an_empty_file(path: Path) -> None:
    path.parent.mkdir()
    for left in range(0, 1_000, 7):
        if stopped_at(path, left, chain.migrate):
            break
        assert raw(path, "SELECT count(*) FROM sqlite_master") == [(0,)]
    open_store(str(path)).close()


_KILLED = """
import os, signal, sqlite3, sys
sys.path.insert(0, sys.argv[3])
from servicedesk.storage.migrations import chain
driver, left = sqlite3.connect(sys.argv[1]), int(sys.argv[2])
def count(statement):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)
driver.set_trace_callback(count)
chain.migrate(driver)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows ends processes in another way")
def test_a_killed_migration_leaves_the_old_file_or_the_new_one(old: Path) -> None:
    before, root = made(old), Path(__file__).parents[2]
    killed = 0
    for left in (1, 6, 12, 20, 30, 45, 60, 2_000):
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path, str(root)])}
        arguments = [sys.executable, "-c", _KILLED, str(old), str(left), str(root)]
        ended = subprocess.run(arguments, check=False, env=environment).returncode
        killed += ended == -signal.SIGKILL
        if ended == -signal.SIGKILL:
            assert made(old) == before
    assert killed >= 5
    assert ("version", (LATEST,)) in made(old)


def test_an_old_file_is_copied_before_it_is_changed(old: Path) -> None:
    before = made(old)
    database = open_store(str(old))
    with database.store.transaction() as work:
        take_in(work)
    database.close()
    assert ("version", (LATEST,)) in made(old)
    assert made(old.with_name(f"{old.name}.before-{LATEST:04d}")) == before


def test_without_a_good_copy_nothing_is_changed(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_driver: object, target: Path) -> None:
        raise StopHere

    before = made(old)
    monkeypatch.setattr(opening, "copy_checked", fail)
    with pytest.raises(StopHere):
        open_store(str(old))
    assert made(old) == before
