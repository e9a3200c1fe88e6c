"""Opens a database: makes a new one, brings an old one up to date after copying it, refuses what is not ours."""

import errno
import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from servicedesk.domain.refusals import DatabaseDamaged, DatabaseNewer, DiskFull, FileUnreadable, NotADatabase
from servicedesk.storage.faults import told_as_refusals
from servicedesk.storage.migrations import APPLICATION_ID, LATEST


def bring_up_to_date(driver: sqlite3.Connection, path: Path) -> None:
    """Make the tables of a new file, or migrate an old one. Call it as the only writer.

    Raises DatabaseNewer, NotADatabase, DatabaseDamaged.
    """
    revision = revision_of(driver, path)
    if revision == LATEST:
        return
    if revision > LATEST:
        raise DatabaseNewer(path=str(path), revision=f"{revision:04d}")
    if revision == 0:
        driver.execute("PRAGMA journal_mode = WAL")
    else:
        copy_checked(driver, path.with_name(f"{path.name}.before-{LATEST:04d}"))
    # Alembic takes a while to import, and on most days nobody needs it.
    from servicedesk.storage.migrations.chain import migrate

    migrate(driver)


def revision_of(driver: sqlite3.Connection, path: Path) -> int:
    """Which revision the file is of, 0 for an empty one; raises NotADatabase for a stranger's."""
    (application,) = driver.execute("PRAGMA application_id").fetchone()
    (revision,) = driver.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        (tables,) = driver.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if application or revision or tables:
            raise NotADatabase(path=str(path))
        return 0
    return int(revision)


def copy_checked(driver: sqlite3.Connection, target: Path) -> None:
    """Copy the database to another file, which counts only when it was read back whole. Raises DatabaseDamaged,
    DiskFull, FileUnreadable; a good copy that was there before is still there then.
    """
    unfinished = target.with_name(target.name + ".part")
    try:
        unfinished.unlink(missing_ok=True)
        with told_as_refusals(target):  # a copy whose very beginning is damaged cannot even be asked
            _copy(driver, unfinished, target)
        unfinished.replace(target)
    except OSError as fault:
        raise (DiskFull if fault.errno == errno.ENOSPC else FileUnreadable)(path=str(target)) from fault
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _copy(driver: sqlite3.Connection, unfinished: Path, target: Path) -> None:
    with closing(sqlite3.connect(unfinished)) as copy:
        driver.backup(copy)  # in one step: a copy in small steps begins anew whenever somebody writes
        copy.execute("PRAGMA journal_mode = DELETE")
        (answer,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
    if answer != "ok":
        raise DatabaseDamaged(path=str(target))
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
