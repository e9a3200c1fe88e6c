"""What the driver says, told once as a refusal of the desk that a person can act on."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from servicedesk.domain.refusals import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseReadOnly,
    DatabaseUnreachable,
    DiskFull,
    NotADatabase,
    Refusal,
    TextUnreadable,
)

_PRIMARY = 0xFF  # the lower eight bits of an extended result code


def refusal_of(fault: sqlite3.Error, path: Path) -> Refusal | None:
    """The refusal for a fault of the environment; None for a defect of ours. https://www.sqlite.org/rescode.html"""
    where = str(path)
    match getattr(fault, "sqlite_errorcode", 0) & _PRIMARY:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return DatabaseBusy(holder="")  # a stranger: programs of ours take the writer lock, which names its holder
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return DatabaseReadOnly(path=where)
        case sqlite3.SQLITE_FULL:
            return DiskFull(path=where)
        case sqlite3.SQLITE_CORRUPT:
            return DatabaseDamaged(path=where)
        case sqlite3.SQLITE_NOTADB:
            return NotADatabase(path=where)
        case sqlite3.SQLITE_CANTOPEN if path.exists() and not os.access(path.parent, os.W_OK):
            return DatabaseReadOnly(path=where)  # the file is there, its -wal and -shm cannot be made beside it
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_IOERR:
            return DatabaseUnreachable(address=where)
        case _:
            return None


@contextmanager
def told_as_refusals(path: Path) -> Iterator[None]:
    """Raise a driver's error as the refusal it stands for, bare or wrapped by SQLAlchemy."""
    try:
        yield
    except Refusal:
        raise
    except UnicodeEncodeError as fault:
        # Use cases name the field; whatever gets past them is refused here, since the driver cannot take it.
        raise TextUnreadable from fault
    except Exception as fault:
        bare = getattr(fault, "orig", fault)
        refusal = refusal_of(bare, path) if isinstance(bare, sqlite3.Error) else None
        if refusal is None:
            raise
        raise refusal from fault
