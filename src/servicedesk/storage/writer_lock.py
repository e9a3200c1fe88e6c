"""One writer at a time for one database file, among all programs of ours, and a name for whoever holds it.

SQLite 3.7.0 to 3.51.2 can damage a WAL file when two connections write or checkpoint at the same moment; Debian 12 has
3.40.1. So whatever writes, checkpoints or closes takes this lock first.
"""

import json
import os
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from filelock import lock_descriptor, unlock_descriptor

from servicedesk.domain.refusals import DatabaseBusy, DatabaseReadOnly, DatabaseUnreachable

_PAUSE = 0.005
_LONG = 10 * _PAUSE
_NOTE_AT = 1  # Windows locks the first byte, and nobody else may read a locked byte


class WriterLock:
    """The right to write one database file; it lies beside the file as ``NAME.lock`` and stays there."""

    def __init__(self, database: Path, seconds: float) -> None:
        """``seconds`` is how long a turn is waited for."""
        self.path = database.with_name(database.name + ".lock")
        self.seconds = seconds
        self._in_process = threading.Lock()
        self._owner: int | None = None
        self._descriptor: int | None = None
        self._gives_way_until = 0.0

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock. Raises DatabaseBusy with the holder's name when it does not come free in time."""
        if self._owner == threading.get_ident():
            raise RuntimeError("a transaction was begun within a transaction")
        self._give_way()
        deadline = time.monotonic() + self.seconds
        if not self._in_process.acquire(timeout=self.seconds):
            raise DatabaseBusy(holder=self.holder())
        try:
            self._owner = threading.get_ident()
            descriptor = self._lock_file(deadline)
            since = time.monotonic()
            try:
                self._leave_note(descriptor)
                yield
            finally:
                unlock_descriptor(descriptor)
                now = time.monotonic()
                self._gives_way_until = now + 2 * _PAUSE if now - since >= _LONG else 0.0
        finally:
            self._owner = None
            self._in_process.release()

    def holder(self) -> str:
        """Who wrote last, as told in the file: program, process, host and since when."""
        try:
            with self.path.open("rb", buffering=0) as file:
                file.seek(_NOTE_AT)
                note = json.loads(file.read(1000).decode())
            return f"{note['program']} ({note['pid']}, {note['host']}), {note['since']}"
        except (OSError, ValueError, KeyError, TypeError):
            return ""

    def close(self) -> None:
        """Let go of the file; the lock may be held again later."""
        with self._in_process:
            self._drop()

    def _give_way(self) -> None:
        """Whoever held the lock long lets the others look first: they look every few milliseconds, and an import that
        takes it again at once would keep them out for as long as it lasts.
        """
        rest = self._gives_way_until - time.monotonic()
        if rest > 0:
            time.sleep(rest)

    def _lock_file(self, deadline: float) -> int:
        while True:
            descriptor = self._open()
            if lock_descriptor(descriptor, blocking=False):
                if os.fstat(descriptor).st_nlink:
                    return descriptor
                # Somebody deleted the file: this lock keeps nobody out any more.
                self._drop()
                continue
            if time.monotonic() >= deadline:
                raise DatabaseBusy(holder=self.holder())
            time.sleep(_PAUSE)

    def _open(self) -> int:
        if self._descriptor is None:
            try:
                self._descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o666)
            except FileNotFoundError as fault:
                raise DatabaseUnreachable(address=str(self.path.parent)) from fault
            except OSError as fault:
                raise DatabaseReadOnly(path=str(self.path)) from fault
        return self._descriptor

    def _drop(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    @staticmethod
    def _leave_note(descriptor: int) -> None:
        note = {
            "pid": os.getpid(),
            "program": _program(),
            "host": socket.gethostname(),
            "since": datetime.now(UTC).isoformat(timespec="seconds"),
        }
        text = b" " * _NOTE_AT + json.dumps(note).encode()
        with suppress(OSError):  # a full disk takes no note, which must not hide what the write itself will say
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, text)
            os.truncate(descriptor, len(text))


def _program() -> str:
    """The name under which people know this process; a package that was run by ``-m`` by the package's name."""
    path = Path(sys.argv[0] or sys.executable)
    return path.parent.name if path.name == "__main__.py" else path.name
