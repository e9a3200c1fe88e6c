"""A database is opened, made, brought up to date or refused: never changed half, and never mistaken for another's."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.schema import CreateIndex, CreateTable

from servicedesk.domain.refusals import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseNewer,
    DatabaseUnreachable,
    NotADatabase,
)
from servicedesk.storage import schema
from servicedesk.storage.database import open_store, path_of
from servicedesk.storage.migrations import LATEST
from servicedesk.storage.migrations.chain import REVISIONS
from servicedesk.storage.opening import copy_checked
from tests.storage.visits import raw, take_in


def make(path: Path) -> None:
    path.parent.mkdir(exist_ok=True, parents=True)
    open_store(str(path)).close()


@pytest.mark.parametrize("address", ["sqlite:///{}", "{}"])
def test_a_new_database_is_made_where_it_is_asked_for(path: Path, address: str) -> None:
    database = open_store(address.format(path))
    assert database.path == path
    database.close()
    assert raw(path, "PRAGMA user_version") == [(LATEST,)]
    assert raw(path, "PRAGMA journal_mode") == [("wal",)]


def test_a_closed_database_is_one_file_and_its_lock(path: Path) -> None:
    make(path)
    assert sorted(each.name for each in path.parent.iterdir()) == ["desk.db", "desk.db.lock"]


@pytest.mark.parametrize("address", ["", "  ", "postgresql+psycopg://localhost/x", "mysql://x", "sqlite:///"])
def test_an_address_that_names_no_file_is_refused(address: str) -> None:
    with pytest.raises(DatabaseUnreachable):
        open_store(address)


def test_the_home_folder_may_be_written_short(own_home: Path) -> None:
    assert path_of("sqlite:///~/desk.db") == own_home / "desk.db"


def test_the_revisions_make_the_tables_that_the_program_knows(path: Path) -> None:
    make(path)
    dialect = create_engine("sqlite://").dialect
    made = {
        name: " ".join((sql or "").replace("(", " ( ").replace(")", " ) ").split())
        for name, sql in raw(path, "SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'index')")
    }
    for table in schema.metadata.sorted_tables:
        for construct, name in [(CreateTable(table), table.name)] + [
            (CreateIndex(index), str(index.name)) for index in table.indexes
        ]:
            sql = str(construct.compile(dialect=dialect))
            assert made[name] == " ".join(sql.replace("(", " ( ").replace(")", " ) ").split()), name
    assert len(REVISIONS) == LATEST


def test_starting_on_a_database_that_is_up_to_date_imports_no_alembic(path: Path) -> None:
    make(path)
    script = (
        "import sys; from servicedesk.storage.database import open_store; open_store(sys.argv[1]).close(); "
        "print(any(name.split('.')[0] in {'alembic', 'mako'} for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_newer_file_is_refused_by_name_and_may_be_read(path: Path) -> None:
    make(path)
    raw(path, f"PRAGMA user_version = {LATEST + 1}")
    with pytest.raises(DatabaseNewer) as refused:
        open_store(str(path))
    assert (refused.value.path, refused.value.revision) == (str(path), f"{LATEST + 1:04d}")
    reading = open_store(str(path), read_only=True)
    assert reading.order_reads.facts(1) is None
    reading.close()


def test_a_stranger_s_database_is_refused_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    raw(path, "CREATE TABLE theirs (x)")
    before = path.read_bytes()
    with pytest.raises(NotADatabase):
        open_store(str(path))
    assert path.read_bytes() == before
    with pytest.raises(NotADatabase):
        open_store(str(path), read_only=True)


def test_a_file_that_is_no_database_is_refused_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("a letter to the director " * 100)
    with pytest.raises(NotADatabase):
        open_store(str(path))
    assert path.read_text().startswith("a letter")


def test_a_database_that_is_not_there_cannot_be_read(path: Path) -> None:
    with pytest.raises(DatabaseUnreachable):
        open_store(str(path), read_only=True)
    assert not path.exists()


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnreachable):
        open_store(str(tmp_path))


def test_a_file_in_the_place_of_the_folder_makes_the_address_unreachable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(DatabaseUnreachable):
        open_store(str(tmp_path / "file" / "desk.db"))


def test_an_empty_file_becomes_a_database(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    make(path)
    assert raw(path, "PRAGMA user_version") == [(LATEST,)]


def test_a_file_locked_by_a_stranger_is_busy(path: Path) -> None:
    make(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as stranger:
        stranger.execute("BEGIN IMMEDIATE")
        database = open_store(str(path), wait=0.05)
        with pytest.raises(DatabaseBusy), database.store.transaction():
            pass
        stranger.execute("ROLLBACK")
        with database.store.transaction() as work:
            take_in(work)
        database.close()


def test_a_database_whose_folder_is_gone_is_closed_all_the_same(path: Path) -> None:
    """A stick that was pulled out."""
    database = open_store(str(path))
    with database.store.transaction() as work:
        take_in(work)
    shutil.rmtree(path.parent)
    driver = database._driver
    assert driver is not None
    database.close()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        driver.execute("SELECT 1")


def test_a_copy_is_whole_and_readable_by_itself(path: Path) -> None:
    database = open_store(str(path))
    with database.store.transaction() as work:
        number = take_in(work).number
    assert database._driver is not None
    target = path.with_name("copy.db")
    copy_checked(database._driver, target)
    database.close()
    assert raw(target, "SELECT number FROM orders") == [(number,)]
    assert sorted(each.name for each in path.parent.iterdir()) == ["copy.db", "desk.db", "desk.db.lock"]


def test_a_copy_that_does_not_read_back_never_replaces_a_good_one(path: Path) -> None:
    database = open_store(str(path))
    with database.store.transaction() as work:
        for _ in range(50):
            take_in(work)
    target = path.with_name("copy.db")
    assert database._driver is not None
    copy_checked(database._driver, target)
    good = target.read_bytes()
    database.close()
    damaged = bytearray(path.read_bytes())
    damaged[len(damaged) // 2 : len(damaged) // 2 + 8000] = b"\xa5" * 8000
    path.write_bytes(damaged)
    with closing(sqlite3.connect(path)) as driver, pytest.raises(DatabaseDamaged):
        copy_checked(driver, target)
    assert target.read_bytes() == good


def test_an_alembic_of_the_usual_kind_knows_the_revision(path: Path) -> None:
    make(path)
    with create_engine(f"sqlite:///{path}").connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == "0008"
