"""A database that is open: what the program is given to read, to write, to print from and to check."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from servicedesk.domain.refusals import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseReadOnly,
    DatabaseUnreachable,
    NotADatabase,
)
from servicedesk.services.check_records import Finding, Trouble
from servicedesk.storage.centre_rows import SqlCentreReads
from servicedesk.storage.connections import Readers, connect_writer
from servicedesk.storage.faults import told_as_refusals
from servicedesk.storage.migrations import LATEST
from servicedesk.storage.opening import bring_up_to_date, revision_of
from servicedesk.storage.store import ReadOnlyStore, SqliteStore
from servicedesk.storage.writer_lock import WriterLock

if TYPE_CHECKING:  # start-up: each is loaded, and SQLAlchemy with it, when something is first asked of it
    from servicedesk.storage.clock_watch import SqlClockJumps
    from servicedesk.storage.delivery_reads import SqlDeliveryReads
    from servicedesk.storage.history import SqlHistory
    from servicedesk.storage.intake_reads import SqlIntakeReads
    from servicedesk.storage.order_lists import SqlOrderLists
    from servicedesk.storage.order_reads import SqlOrderReads
    from servicedesk.storage.print_jobs import SqlPrintJobs
    from servicedesk.storage.store_reads import SqlStoreReads
    from servicedesk.storage.till_reads import SqlTillReads

WAIT = 3.0
"""Seconds that a write waits for its turn before it is refused with the holder's name."""

_SCHEME = "sqlite:///"


class Database:
    """One SQLite file with everything that stands on it. Close it when no thread uses it any more."""

    def __init__(self, path: Path, *, read_only: bool = False, wait: float = WAIT) -> None:
        """Open the file; a new one is made, an old one brought up to date. Raises as ``open_store`` does."""
        self.path = path
        self.read_only = read_only
        self._lock = WriterLock(path, wait)
        self._driver: sqlite3.Connection | None = None
        self._readers = Readers(path, wait, read_only=read_only)
        self.centre_reads = SqlCentreReads(self._readers)
        self.store: SqliteStore | ReadOnlyStore = self._open_for_reading() if read_only else self._open(wait)

    @cached_property
    def clock_jumps(self) -> "SqlClockJumps":
        """When the clock went back."""
        from servicedesk.storage.clock_watch import SqlClockJumps  # start-up

        return SqlClockJumps(self._readers)

    @cached_property
    def delivery_reads(self) -> "SqlDeliveryReads":
        """Deliveries and shops."""
        from servicedesk.storage.delivery_reads import SqlDeliveryReads  # start-up

        return SqlDeliveryReads(self._readers)

    @cached_property
    def history(self) -> "SqlHistory":
        """Histories of devices and models."""
        from servicedesk.storage.history import SqlHistory  # start-up

        return SqlHistory(self._readers)

    @cached_property
    def intake_reads(self) -> "SqlIntakeReads":
        """What intake reads while the clerk types."""
        from servicedesk.storage.intake_reads import SqlIntakeReads  # start-up

        return SqlIntakeReads(self._readers)

    @cached_property
    def order_lists(self) -> "SqlOrderLists":
        """All lists of orders."""
        from servicedesk.storage.order_lists import SqlOrderLists  # start-up

        return SqlOrderLists(self._readers)

    @cached_property
    def order_reads(self) -> "SqlOrderReads":
        """What lookup and pickup read."""
        from servicedesk.storage.order_reads import SqlOrderReads  # start-up

        return SqlOrderReads(self._readers)

    @cached_property
    def print_jobs(self) -> "SqlPrintJobs":
        """The print queue."""
        from servicedesk.storage.print_jobs import SqlPrintJobs  # start-up

        return SqlPrintJobs(self.store.transaction, self._readers)

    @cached_property
    def store_reads(self) -> "SqlStoreReads":
        """What is in store, and where."""
        from servicedesk.storage.store_reads import SqlStoreReads  # start-up

        return SqlStoreReads(self._readers)

    @cached_property
    def till_reads(self) -> "SqlTillReads":
        """The till of a day."""
        from servicedesk.storage.till_reads import SqlTillReads  # start-up

        return SqlTillReads(self._readers)

    def interrupt(self) -> None:
        """Stop every search that is under way; from any thread. Other reads go on."""
        if "order_reads" in vars(self):  # else nobody has searched yet
            self.order_reads.interrupt()

    def changes(self) -> int:
        """A number that changes whenever anybody, in this program or another, has written. It costs some 20 us."""
        with self._readers.reading() as connection:
            (version,) = connection.execute("PRAGMA data_version").fetchone()
            return int(version)

    def check(self) -> tuple[Finding, ...]:
        """Everything that is wrong with the database; nothing when all is well. It reads all of it."""
        from servicedesk.storage.check import check_database, word_index_is_whole  # start-up

        try:
            with self._readers.snapshot() as connection:
                findings = list(check_database(connection))
        except DatabaseDamaged as damage:
            return (Finding(Trouble.DAMAGED, damage.path),)
        if not findings and not self.read_only:
            with self.store.transaction() as work:
                if not word_index_is_whole(work.connection):
                    findings.append(Finding(Trouble.NOT_SEARCHABLE, "search_words"))
        return tuple(findings)

    def unwritable(self) -> DatabaseReadOnly | None:
        """What keeps this program from writing, as far as the system tells without a try; None when nothing does."""
        may_write = all(os.access(place, os.W_OK) for place in (self.path, self.path.parent))
        return None if may_write else DatabaseReadOnly(path=str(self.path))

    def warm_up(self) -> None:
        """Load what the first transaction needs, before anybody waits for it."""
        self.store.warm_up()

    def close(self) -> None:
        """Close every connection. The last one of all programs moves the log into the file."""
        self.store.close()
        # If the lock is held by another, so is the file: then ours is not the last connection, and moves nothing. If
        # there can be no lock any more (the folder is gone, the disk is read-only), nothing can be moved either.
        with suppress(DatabaseBusy, DatabaseReadOnly, DatabaseUnreachable):
            if self._driver is not None:
                with self._lock.held():
                    self._close_connections()
        self._close_connections()
        self._lock.close()

    def _close_connections(self) -> None:
        self._readers.close()
        if self._driver is not None:
            self._driver.close()
            self._driver = None

    def _open(self, wait: float) -> SqliteStore:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as fault:
            raise DatabaseUnreachable(address=str(self.path)) from fault
        with told_as_refusals(self.path), self._closed_on_a_fault():
            self._driver = connect_writer(self.path, wait)
            if revision_of(self._driver, self.path) != LATEST:
                with self._lock.held():
                    bring_up_to_date(self._driver, self.path)
            return SqliteStore(self.path, self._driver, self._lock, self._readers)

    def _open_for_reading(self) -> ReadOnlyStore:
        """A newer file may be read: what it has more than this program knows does no harm to reading."""
        with self._closed_on_a_fault(), self._readers.reading() as connection:
            if revision_of(connection, self.path) == 0:
                raise NotADatabase(path=str(self.path))
        return ReadOnlyStore(self.path, self._readers)

    @contextmanager
    def _closed_on_a_fault(self) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self._close_connections()
            self._lock.close()
            raise


def open_store(url: str, *, read_only: bool = False, wait: float = WAIT) -> Database:
    """Open ``sqlite:///path`` or a bare path. Raises NotADatabase, DatabaseNewer, DatabaseBusy, DatabaseDamaged,
    DatabaseReadOnly, or DatabaseUnreachable for any other address.
    """
    return Database(path_of(url), read_only=read_only, wait=wait)


def path_of(url: str) -> Path:
    """The file that an address names; raises DatabaseUnreachable when it names none."""
    path = url.removeprefix(_SCHEME)
    if not path.strip() or "://" in path or "\0" in path:
        raise DatabaseUnreachable(address=url)
    return Path(path).expanduser().absolute()
