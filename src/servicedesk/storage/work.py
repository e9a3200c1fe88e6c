"""One transaction: its repositories, and what is derived from them at its end."""

import sqlite3

from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.refusals import ChangedMeanwhile
from servicedesk.services.centre import Centre
from servicedesk.storage.cases import SqlLostCases
from servicedesk.storage.centre_rows import read_centre, write_centre
from servicedesk.storage.changes import Changes
from servicedesk.storage.clock_watch import ClockWatch
from servicedesk.storage.counts import SqlCounts
from servicedesk.storage.deliveries import SqlDeliveries, SqlShops
from servicedesk.storage.directory import SqlDirectory
from servicedesk.storage.indexing import SearchIndex
from servicedesk.storage.numbering import Numbering
from servicedesk.storage.papers import SqlIssuedPapers
from servicedesk.storage.people import SqlPeople
from servicedesk.storage.places import SqlPlaces
from servicedesk.storage.repositories import SqlCustomers, SqlDevices, SqlLedger, SqlOrders, SqlReceipts
from servicedesk.storage.uncollected import SqlNotices, SqlWriteOffs


class SqlWork:
    """What the use cases see of a transaction."""

    def __init__(self, session: Session, connection: sqlite3.Connection, known_words: set[str]) -> None:
        self._session = session
        self.connection = connection
        self._numbering = Numbering(connection)
        self._index = SearchIndex(connection, known_words)
        self.customers = SqlCustomers(session, self._numbering)
        self.devices = SqlDevices(session, self._numbering)
        self.receipts = SqlReceipts(session)
        self.orders = SqlOrders(session)
        self.ledger = SqlLedger(session, self._numbering, ClockWatch(connection, self._numbering))
        self.papers = SqlIssuedPapers(connection, self._numbering)
        self.people = SqlPeople(session, self._numbering)
        self.directory = SqlDirectory(connection, self._numbering)
        self.places = SqlPlaces(session, connection, self._numbering, self.directory)
        self.lost_cases = SqlLostCases(session)
        self.shops = SqlShops(session, self._numbering)
        self.deliveries = SqlDeliveries(session)
        self.counts = SqlCounts(session, connection, self._numbering)
        self.notices = SqlNotices(session)
        self.write_offs = SqlWriteOffs(session)
        self._changes = Changes(session, self.directory)

    def next_number(self, kind: CodeKind) -> Code:
        """The next number of this kind, without gaps; raises NumbersExhausted."""
        return self._numbering.next_code(kind)

    def centre(self) -> Centre:
        """The centre's settings as they hold now."""
        return read_centre(self.connection)

    def save_centre(self, centre: Centre) -> None:
        """Keep the centre's settings."""
        write_centre(self.connection, centre)

    def finish(self) -> set[str]:
        """Write everything that is left to write; the words that the index learned. Raises ChangedMeanwhile."""
        try:
            self._session.flush()
        except StaleDataError as fault:
            raise ChangedMeanwhile(number=self._changes.touched_order) from fault
        self._index.write(self._changes.orders, self._changes.devices, self._changes.customers)
        self.directory.save()
        self._numbering.save()
        return self._index.learned
