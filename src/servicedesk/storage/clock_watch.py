"""Watches the clock: one that went back against the ledger is put on record, since terms and fees are counted by it."""

import sqlite3
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from servicedesk.services.uncollected.ports import ClockJump
from servicedesk.storage.columns import milliseconds, moment
from servicedesk.storage.connections import Readers
from servicedesk.storage.numbering import Numbering
from servicedesk.storage.queries import Query
from servicedesk.storage.schema import custody_event
from servicedesk.storage.uncollected_tables import clock_jump

if TYPE_CHECKING:  # start-up: the mapper is loaded for the first transaction
    from servicedesk.storage.mapping import CustodyEvent

JUMP = timedelta(minutes=10)
"""How far the clocks of two counters may differ without a word."""

_event, _jump = custody_event.c, clock_jump.c
_LAST = Query(select(_event.at).order_by(_event.sequence.desc()).limit(1))
_KEEP = Query(insert(clock_jump).values({column.name: bindparam(column.name) for column in _jump}))
_LATEST = Query(
    select(_jump.id, _jump.at, _jump.last_at, _jump.who, _jump.workstation)
    .order_by(_jump.id.desc())
    .limit(bindparam("limit"))
)


class ClockWatch:
    """Compares the first event of a transaction with the last one before it."""

    def __init__(self, connection: sqlite3.Connection, numbering: Numbering) -> None:
        self._connection = connection
        self._numbering = numbering
        self._looked = False

    def look(self, event: "CustodyEvent") -> None:
        """Put a jump on record when this event is earlier than the last one by more than ``JUMP``."""
        if self._looked:
            return
        self._looked = True
        row = _LAST.first(self._connection)
        if row is None or milliseconds(event.at + JUMP) >= row[0]:
            return
        _KEEP.run(
            self._connection,
            id=self._numbering.next_id("clock_jump"),
            at=milliseconds(event.at),
            last_at=row[0],
            who=event.who,
            workstation=event.workstation,
        )


class SqlClockJumps:
    """The jumps on record, on a connection of the reading thread's own."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    def latest(self, limit: int) -> tuple[ClockJump, ...]:
        """The last of them, newest first."""
        with self._readers.reading() as connection:
            rows = _LATEST.all(connection, limit=limit)
        return tuple(ClockJump(one, moment(at), moment(last), who, where) for one, at, last, who, where in rows)
