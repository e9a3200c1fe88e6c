"""What lookup and pickup read, on a connection of the reading thread's own."""

import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from servicedesk.domain.delivery import DayPart
from servicedesk.services.lookup_records import Entry, Found, OrderFacts, OrderRow, PlannedDelivery
from servicedesk.services.reads import Filter
from servicedesk.storage import cards
from servicedesk.storage.columns import day
from servicedesk.storage.connections import ReadAbandoned, Readers
from servicedesk.storage.finding import BEYOND, Numbers, Question, found_numbers, listed_numbers
from servicedesk.storage.vocabulary import Vocabulary
from servicedesk.storage.wanted import Wanted


@dataclass(eq=False)
class _Search:
    """A search under way and the connection that it reads on."""

    connection: sqlite3.Connection
    abandoned: bool = False

    def go_on(self) -> None:
        """Raise ReadAbandoned if nobody wants the answer any more."""
        if self.abandoned:
            raise ReadAbandoned


class SqlOrderReads:
    """Orders as frozen records; the GUI never waits for it, since any search can be interrupted."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers
        self._vocabulary = Vocabulary()
        self._under_way: list[_Search] = []
        self._lock = threading.Lock()

    def find(self, text: str, only: Filter, after: int | None, limit: int, today: date) -> Found:
        """Orders that match every word of the text, in any order, newest first; an empty text matches all.

        Raises ReadAbandoned when ``interrupt`` was called meanwhile.
        """
        question = Question(only, BEYOND if after is None else after, limit, today)
        wanted = Wanted.told(text)
        with self._readers.snapshot() as connection, self._search(connection) as search:
            if text.strip():
                numbers = found_numbers(connection, wanted, question)
            else:
                numbers = listed_numbers(connection, question)
            search.go_on()  # an interrupt between two statements stops neither of them
            page = json.dumps(numbers.numbers[:limit])
            rows = tuple(cards.order_row(row, today) for row in cards.ROWS.all(connection, numbers=page))
        return _found(rows, numbers, question)

    def interrupt(self) -> None:
        """Stop every search that is under way; from any thread. Other reads go on."""
        with self._lock:
            for search in self._under_way:
                search.abandoned = True
                search.connection.interrupt()

    def similar(self, text: str) -> str:
        """The text with words nobody ever used replaced by the nearest that were; the same text when nothing is
        nearer.
        """
        with self._readers.reading() as connection:
            return self._vocabulary.similar(connection, text)

    def facts(self, number: int) -> OrderFacts | None:
        """Everything about one order."""
        with self._readers.reading() as connection:
            row = cards.FACTS.first(connection, number=number)
        return None if row is None else cards.facts_of(row)

    def facts_of_receipt(self, receipt: int) -> tuple[OrderFacts, ...]:
        """Everything about the receipt's orders by number; empty when there is no such receipt."""
        with self._readers.reading() as connection:
            rows = cards.FACTS_OF_RECEIPT.all(connection, receipt=receipt)
        return tuple(cards.facts_of(row) for row in rows)

    def events(self, number: int) -> tuple[Entry, ...]:
        """The order's custody events, newest first."""
        with self._readers.reading() as connection:
            rows = cards.EVENTS.all(connection, number=number)
        return tuple(cards.entry(row) for row in rows)

    def stays_of_device(self, device_id: int, besides: int) -> tuple[OrderRow, ...]:
        """The other orders of the same device or of one with its serial number, newest first; they are
        over, so none counts as overdue.
        """
        with self._readers.reading() as connection:
            rows = cards.ROWS_OF_DEVICE.all(connection, device=device_id, besides=besides)
        return tuple(cards.order_row(row, date.min) for row in rows)

    def planned_delivery(self, number: int) -> PlannedDelivery | None:
        """When the order's device is to be brought home; None when that is not planned, or it is on its way."""
        with self._readers.reading() as connection:
            rows = cards.PLANNED_DELIVERY.all(connection, order=number)
        return next((PlannedDelivery(day(on), DayPart(part)) for on, part in rows), None)

    @contextmanager
    def _search(self, connection: sqlite3.Connection) -> Iterator[_Search]:
        search = _Search(connection)
        with self._lock:
            self._under_way.append(search)
        try:
            yield search
        finally:
            with self._lock:
                self._under_way.remove(search)


def _found(rows: tuple[OrderRow, ...], numbers: Numbers, question: Question) -> Found:
    total = numbers.counts[question.only.value]
    return Found(
        rows=rows,
        after=rows[-1].number if len(numbers.numbers) > question.limit else None,
        total=max(total, len(rows)),
        total_is_exact=numbers.exact,
        counts=numbers.counts,
    )
