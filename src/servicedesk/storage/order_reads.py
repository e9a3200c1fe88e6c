"""What lookup and pickup read, on a connection of the reading thread's own."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from servicedesk.services.lookup_records import Entry, Found, OrderFacts, OrderRow
from servicedesk.services.reads import Filter
from servicedesk.storage import cards
from servicedesk.storage.connections import Readers
from servicedesk.storage.finding import BEYOND, Numbers, Question, found_numbers, listed_numbers
from servicedesk.storage.vocabulary import Vocabulary
from servicedesk.storage.wanted import Wanted


class SqlOrderReads:
    """Orders as frozen records; the GUI never waits for it, since any search can be interrupted."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers
        self._vocabulary = Vocabulary()
        self._searching: threading.Thread | None = None
        self._lock = threading.Lock()

    def find(self, text: str, only: Filter, after: int | None, limit: int, today: date) -> Found:
        """Orders that match every word of the text, in any order, newest first; an empty text matches all.

        Raises ReadAbandoned when ``interrupt`` was called meanwhile.
        """
        question = Question(only, BEYOND if after is None else after, limit, today)
        wanted = Wanted.told(text)
        with self._search(), self._readers.snapshot() as connection:
            if text.strip():
                numbers = found_numbers(connection, wanted, question)
            else:
                numbers = listed_numbers(connection, question)
            page = json.dumps(numbers.numbers[:limit])
            rows = tuple(cards.order_row(row, today) for row in cards.ROWS.all(connection, numbers=page))
        return _found(rows, numbers, question)

    def interrupt(self) -> None:
        """Stop the search that is under way, if there is one; from any thread."""
        with self._lock:
            if self._searching is not None:
                self._readers.interrupt(self._searching)

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
        """The other orders of the same device, newest first; they are over, so none counts as overdue."""
        with self._readers.reading() as connection:
            rows = cards.ROWS_OF_DEVICE.all(connection, device=device_id, besides=besides)
        return tuple(cards.order_row(row, date.min) for row in rows)

    @contextmanager
    def _search(self) -> Iterator[None]:
        with self._lock:
            self._searching = threading.current_thread()
        try:
            yield
        finally:
            with self._lock:
                self._searching = None


def _found(rows: tuple[OrderRow, ...], numbers: Numbers, question: Question) -> Found:
    total = numbers.counts[question.only.value]
    return Found(
        rows=rows,
        after=rows[-1].number if len(numbers.numbers) > question.limit else None,
        total=max(total, len(rows)),
        total_is_exact=numbers.exact,
        counts=numbers.counts,
    )
