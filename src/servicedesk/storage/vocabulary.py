"""The words ever used, in memory: what a mistyped word is compared with."""

import sqlite3
import threading

from sqlalchemy import bindparam, column, func, select, table, text

from servicedesk.domain.text import words
from servicedesk.storage import schema
from servicedesk.storage.queries import Query

_ONE_EDIT, _TWO_EDITS = 4, 6  # letters of a word from which that many wrong ones are forgiven
_CANDIDATES = 5
_MOST_USES = 1000  # more need not be told apart

_LEARNED = Query(
    select(schema.word.c.id, schema.word.c.word).where(schema.word.c.id > bindparam("known")).order_by(schema.word.c.id)
)
_index = table("search_words", column("rowid"))
_uses = select(_index.c.rowid).where(text("search_words MATCH :words")).limit(_MOST_USES).subquery()
_USES = Query(select(func.count()).select_from(_uses))


class Vocabulary:
    """Words by length, since a word with two edits is at most two letters longer or shorter."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known = 0
        self._words: set[str] = set()
        self._by_length: dict[int, list[str]] = {}

    def similar(self, connection: sqlite3.Connection, told: str) -> str:
        """The text with each word that nobody used replaced by the nearest used one; as it was when none is nearer."""
        with self._lock:
            self._refresh(connection)
            asked = words(told)
            nearest = [self._nearest(connection, word, last=word is asked[-1]) for word in asked]
        return told if nearest == list(asked) else " ".join(nearest)

    def _refresh(self, connection: sqlite3.Connection) -> None:
        for identity, word in _LEARNED.all(connection, known=self._known):
            self._known = identity
            self._words.add(word)
            self._by_length.setdefault(len(word), []).append(word)

    def _nearest(self, connection: sqlite3.Connection, word: str, *, last: bool) -> str:
        edits = 0 if len(word) < _ONE_EDIT or not word.isalpha() else 1 if len(word) < _TWO_EDITS else 2
        if not edits or word in self._words or (last and _uses_of(connection, f'"{word}" *')):
            return word
        from rapidfuzz import process  # start-up: loaded when somebody mistypes
        from rapidfuzz.distance import OSA  # start-up

        lengths = range(len(word) - edits, len(word) + edits + 1)
        near = [candidate for length in lengths for candidate in self._by_length.get(length, ())]
        found = process.extract(word, near, scorer=OSA.distance, processor=None, score_cutoff=edits, limit=_CANDIDATES)
        if not found:
            return word
        nearest = [candidate for candidate, distance, _index in found if distance == found[0][1]]
        return max(nearest, key=lambda candidate: _uses_of(connection, f'"{candidate}"'))


def _uses_of(connection: sqlite3.Connection, expression: str) -> int:
    return int(_USES.all(connection, words=expression)[0][0])
