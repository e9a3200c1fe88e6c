"""Connections to one SQLite file: one that writes, and one a thread that reads."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from servicedesk.storage.faults import told_as_refusals

_STATEMENTS_KEPT = 512  # prepared once a connection; the default of 128 is fewer than the program has

_COMMON = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -64000",
    "PRAGMA mmap_size = 0",
    "PRAGMA temp_store = MEMORY",
)
# FULL: at NORMAL a power cut takes back acceptances whose receipts are printed already.
_WRITING = ("PRAGMA synchronous = FULL", f"PRAGMA journal_size_limit = {16 * 1024 * 1024}")
_READING = ("PRAGMA query_only = ON", "PRAGMA wal_autocheckpoint = 0")


def connect_writer(path: Path, wait: float) -> sqlite3.Connection:
    """The writing connection; at most one at a time writes or closes, see writer_lock."""
    return _connect(path, "rwc", wait, _WRITING)


def connect_reader(path: Path, wait: float, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection that cannot write. ``read_only`` serves a file or a disk that must not, or cannot, be written."""
    return _connect(path, "ro" if read_only else "rw", wait, _READING)


def _connect(path: Path, mode: str, wait: float, settings: tuple[str, ...]) -> sqlite3.Connection:
    address = f"file:{quote(str(path))}?mode={mode}"
    if mode == "ro" and not os.access(path.parent, os.W_OK):
        address += "&immutable=1"  # without room for its -shm file a WAL database opens in no other way
    connection = sqlite3.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, cached_statements=_STATEMENTS_KEPT
    )
    try:
        for setting in (f"PRAGMA busy_timeout = {int(wait * 1000)}", *_COMMON, *settings):
            connection.execute(setting)
    except BaseException:
        connection.close()
        raise
    return connection


class ReadAbandoned(Exception):  # noqa: N818 - nothing went wrong, somebody asked for something newer
    """The read was interrupted on purpose; nobody waits for its answer any more."""


class Readers:
    """Reading connections, one for each thread that asks, kept until the thread or the database is gone."""

    def __init__(self, path: Path, wait: float, *, read_only: bool = False) -> None:
        self._path = path
        self._wait = wait
        self._read_only = read_only
        self._lock = threading.Lock()
        self._connections: dict[threading.Thread, sqlite3.Connection] = {}

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """This thread's connection, with the driver's faults told as refusals."""
        with told_as_refusals(self._path), _told_as_abandoned():
            yield self.connection()

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """The same, where several statements must see one state. Kept short: a reader that stays makes the log grow."""
        with told_as_refusals(self._path), _told_as_abandoned():
            connection = self.connection()
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                if connection.in_transaction:  # a disk that fails ends it by itself
                    connection.execute("ROLLBACK")

    def connection(self) -> sqlite3.Connection:
        """This thread's connection."""
        thread = threading.current_thread()
        connection = self._connections.get(thread)
        if connection is None:
            connection = connect_reader(self._path, self._wait, read_only=self._read_only)
            with self._lock:
                self._forget_dead_threads()
                self._connections[thread] = connection
        return connection

    def close(self) -> None:
        """Close every connection; call it when no thread reads any more."""
        with self._lock:
            for connection in self._connections.values():
                connection.close()
            self._connections.clear()

    def _forget_dead_threads(self) -> None:
        for thread in [thread for thread in self._connections if not thread.is_alive()]:
            self._connections.pop(thread).close()


@contextmanager
def _told_as_abandoned() -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as fault:
        if fault.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise ReadAbandoned from fault
        raise
