"""The store: durable transactions on one SQLite file through one writing connection, and states of it to look at."""

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from servicedesk.domain.refusals import DatabaseReadOnly
from servicedesk.storage.connections import Readers
from servicedesk.storage.faults import told_as_refusals
from servicedesk.storage.writer_lock import WriterLock

if TYPE_CHECKING:  # start-up: the mapper is loaded for the first transaction, or behind a window that is ready
    from sqlalchemy import Connection

    from servicedesk.storage.work import SqlWork


class SqliteStore:
    """Where everything is kept. One transaction at a time; others wait for their turn, in this process and outside."""

    def __init__(self, path: Path, driver: sqlite3.Connection, lock: WriterLock, readers: Readers) -> None:
        self._path = path
        self._readers = readers
        self._driver = driver
        self._lock = lock
        # The driver never begins by itself, so nothing that SQLAlchemy does with it begins or ends a transaction.
        driver.isolation_level = None
        self._mapped: Connection | None = None
        self._known_words: set[str] = set()

    @contextmanager
    def transaction(self) -> "Iterator[SqlWork]":
        """One durable transaction that begins writing at once; committed at the end, undone on any exception.

        Raises DatabaseBusy, DatabaseReadOnly, DiskFull, DatabaseDamaged, ChangedMeanwhile.
        """
        from servicedesk.storage.session import opened  # start-up
        from servicedesk.storage.work import SqlWork  # start-up

        with self._lock.held(), told_as_refusals(self._path):
            with opened(self._connection()) as session, self._begun():
                work = SqlWork(session, self._driver, self._known_words)
                yield work
                learned = work.finish()
            self._known_words |= learned

    @contextmanager
    def _begun(self) -> Iterator[None]:
        """The driver's own transaction. SQLAlchemy's would begin at the first write, which is too late: a transaction
        that has read fails when it wants to write after another (44,000 to 132,000 SQLITE_BUSY for each writer).
        """
        self._driver.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._driver.execute("COMMIT")
        except BaseException:
            if self._driver.in_transaction:  # a full disk ends it by itself
                self._driver.execute("ROLLBACK")
            raise

    def reading(self) -> "AbstractContextManager[SqlWork]":
        """One state of everything, to look at; see ``services.ports.Store``."""
        return _looked_at(self._readers)

    def warm_up(self) -> None:
        """Load what the first transaction needs."""
        import servicedesk.storage.work  # noqa: F401 - start-up: for what it loads

        with self._lock.held():
            self._connection()

    def close(self) -> None:
        """Let go of SQLAlchemy's half of the connection; the driver's half belongs to whoever made it."""
        if self._mapped is not None:
            self._mapped.close()
            self._mapped.engine.dispose(close=False)

    def _connection(self) -> "Connection":
        """SQLAlchemy's half of the connection; asked for by whoever holds the lock."""
        from servicedesk.storage.session import connected  # start-up

        if self._mapped is None:
            self._mapped = connected(self._driver)
        return self._mapped


class ReadOnlyStore:
    """A store on a file that must not be written, or cannot be."""

    def __init__(self, path: Path, readers: Readers) -> None:
        self._path = path
        self._readers = readers

    def transaction(self) -> "AbstractContextManager[SqlWork]":
        """Raises DatabaseReadOnly."""
        raise DatabaseReadOnly(path=str(self._path))

    def reading(self) -> "AbstractContextManager[SqlWork]":
        """One state of everything, to look at; see ``services.ports.Store``."""
        return _looked_at(self._readers)

    def warm_up(self) -> None:
        """Nothing will be written."""

    def close(self) -> None:
        """Nothing is held."""


@contextmanager
def _looked_at(readers: Readers) -> "Iterator[SqlWork]":
    """A connection that cannot write, for the time of one snapshot: what is added to the work is never flushed."""
    from servicedesk.storage.session import connected, opened  # start-up
    from servicedesk.storage.work import SqlWork  # start-up

    with readers.snapshot() as connection, connected(connection) as mapped, opened(mapped) as session:
        yield SqlWork(session, connection, set())
