"""Finds the numbers of orders: by exact words, which is cheap; by beginnings where that finds few; by pieces of serial
numbers where nothing else does.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from sqlalchemy import Select, bindparam, column, func, select, table, text

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.status import GONE, OPEN
from servicedesk.services.reads import Filter
from servicedesk.storage import schema
from servicedesk.storage.cards import is_overdue
from servicedesk.storage.columns import day_number
from servicedesk.storage.queries import Query, beginning_with, listed
from servicedesk.storage.wanted import Wanted

COUNTED = 200
"""Matches that are counted; where there are more, the total is told as more."""

_FEW = 20
"""Below so many exact matches the words are taken for beginnings too: Фёдоров is told, Фёдорова may be meant."""

BEYOND = 9_999_999_999
"""Above every number."""

_MOST_DEVICES = 2_000
_SERIALS_IN_A_SERIES = 999_999

_orders = schema.orders.c
_words = table("search_words", column("rowid"))
_parts = table("serial_parts", column("rowid"))
_matches = select(_words.c.rowid.label("number")).where(text("search_words MATCH :words"))
_devices = select(_parts.c.rowid).where(text("serial_parts MATCH :part")).limit(_MOST_DEVICES)

_CONDITIONS = {
    Filter.ALL: (),
    Filter.OPEN: (text(schema.IS_OPEN),),
    Filter.READY: (text(schema.IS_READY),),
    Filter.GONE: (text(schema.IS_GONE),),
    Filter.OVERDUE: (text(schema.IS_OPEN), _orders.promised < bindparam("today")),
}


def _page(numbers: Select[tuple[int]]) -> Select[tuple[int]]:
    return numbers.where(_orders.number < bindparam("after")).order_by(_orders.number.desc()).limit(bindparam("limit"))


_LISTED = {only: Query(_page(select(_orders.number).where(*rules))) for only, rules in _CONDITIONS.items()}

_newest = _matches.order_by(_words.c.rowid.desc()).limit(bindparam("limit")).subquery("newest")
_joined = schema.orders.join(_newest, _orders.number == _newest.c.number)
_NEWEST = Query(
    select(_orders.number, _orders.status, _orders.promised).select_from(_joined).order_by(_orders.number.desc())
)

_older = _matches.where(_words.c.rowid < bindparam("after")).order_by(_words.c.rowid.desc()).subquery("older")
_MATCHED = {
    only: Query(
        select(_older.c.number)
        .select_from(_older.join(schema.orders, _orders.number == _older.c.number))
        .where(*rules)
        .order_by(_older.c.number.desc())
        .limit(bindparam("limit"))
    )
    for only, rules in _CONDITIONS.items()
}

_states = select(_orders.number, _orders.status, _orders.promised)
_WITH_PART = Query(_states.where(_orders.device_id.in_(_devices)).order_by(_orders.number.desc()))
_AMONG = Query(_matches.where(_words.c.rowid.in_(listed("numbers"))))
_OF_CODE = {
    CodeKind.DEVICE_LABEL: Query(_states.where(_orders.number == bindparam("number"))),
    CodeKind.RECEIPT: Query(
        _states.where(_orders.receipt_number == bindparam("number")).order_by(_orders.number.desc())
    ),
}

_word = schema.word.c.word
_LONGER = Query(select(_word).where(_word >= bindparam("low"), _word < bindparam("high")).limit(2))

_LAST = Query(select(schema.counter.c.last).where(schema.counter.c.name == CodeKind.DEVICE_LABEL.name))
_count = select(func.count()).select_from(schema.orders)
_OPEN = Query(_count.where(*_CONDITIONS[Filter.OPEN]))
_READY = Query(_count.where(*_CONDITIONS[Filter.READY]))
_OVERDUE = Query(_count.where(*_CONDITIONS[Filter.OVERDUE]))

_GROUPS = {Filter.OPEN: OPEN, Filter.READY: schema.READY_HERE, Filter.GONE: GONE}
_FITS: dict[Filter, Callable[[str, int | None, int], bool]] = {
    Filter.ALL: lambda _status, _promised, _today: True,
    Filter.OPEN: lambda status, _promised, _today: status in OPEN,
    Filter.READY: lambda status, _promised, _today: status in schema.READY_HERE,
    Filter.GONE: lambda status, _promised, _today: status in GONE,
    Filter.OVERDUE: is_overdue,
}

State = tuple[int, str, int | None]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a list: only which orders, from where on, how many."""

    only: Filter
    after: int
    limit: int
    today: date


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of one page, one more than asked for when there is a next page."""

    numbers: tuple[int, ...]
    counts: dict[str, int]
    exact: bool


def listed_numbers(connection: sqlite3.Connection, question: Question) -> Numbers:
    """A page of all orders."""
    limits = {"after": question.after, "limit": question.limit + 1}
    today = {"today": day_number(question.today)}
    overdue_only = today if question.only is Filter.OVERDUE else {}
    rows = _LISTED[question.only].all(connection, **limits, **overdue_only)
    last = _LAST.first(connection)
    whole = 0 if last is None else _ordinal(last[0])
    is_open, is_ready, is_overdue_now = (
        query.all(connection, **values)[0][0] for query, values in ((_OPEN, {}), (_READY, {}), (_OVERDUE, today))
    )
    counts = {
        Filter.ALL.value: whole,
        Filter.OPEN.value: is_open,
        Filter.READY.value: is_ready,
        Filter.GONE.value: whole - is_open - is_ready,
        Filter.OVERDUE.value: is_overdue_now,
    }
    return Numbers(tuple(number for (number,) in rows), counts, exact=True)


def found_numbers(connection: sqlite3.Connection, wanted: Wanted, question: Question) -> Numbers:
    """A page of the orders that match: by their code, by their words, or by a piece of a serial number."""
    code = wanted.code
    if code is not None and code.kind in _OF_CODE:
        states = _OF_CODE[code.kind].all(connection, number=code.number)
        if states:
            return _among(states, question)
    words, states = _by_words(connection, wanted)
    if states:
        return _matched(connection, states, words, question)
    return _among(_with_serial_part(connection, wanted), question)


def _by_words(connection: sqlite3.Connection, wanted: Wanted) -> tuple[str, list[State]]:
    """An expression of the word index, and its newest matches."""
    if not wanted.words:
        return "", []
    finished = {word for word in wanted.forms if _LONGER.all(connection, **beginning_with(word)) == [(word,)]}
    words, wider = wanted.exact(finished), wanted.unfinished(finished)
    states = _newest_of(connection, words)
    if wider == words or len(states) >= _FEW or (states and wanted.is_phone):
        return words, states
    return wider, _newest_of(connection, wider)


def _newest_of(connection: sqlite3.Connection, words: str) -> list[State]:
    return _NEWEST.all(connection, words=words, limit=COUNTED + 1)


def _matched(connection: sqlite3.Connection, states: list[State], words: str, question: Question) -> Numbers:
    """The newest matches are at hand; older ones are read only for a page that goes beyond them."""
    at_hand = _among(states[:COUNTED], question)
    if len(states) <= COUNTED:
        return at_hand
    if len(at_hand.numbers) > question.limit:
        return replace(at_hand, exact=False)
    today = {"today": day_number(question.today)} if question.only is Filter.OVERDUE else {}
    rows = _MATCHED[question.only].all(connection, words=words, after=question.after, limit=question.limit + 1, **today)
    return Numbers(tuple(number for (number,) in rows), at_hand.counts, exact=False)


def _with_serial_part(connection: sqlite3.Connection, wanted: Wanted) -> list[State]:
    if not wanted.serial_part:
        return []
    states = _WITH_PART.all(connection, part=f'"{wanted.serial_part}"')
    rest = wanted.besides_serial_part
    if not rest or not states:
        return states
    numbers = json.dumps([number for number, _status, _promised in states])
    kept = {number for (number,) in _AMONG.all(connection, words=rest, numbers=numbers)}
    return [state for state in states if state[0] in kept]


def _among(states: list[State], question: Question) -> Numbers:
    today = day_number(question.today)
    fits = _FITS[question.only]
    fitting = (number for number, status, promised in states if fits(status, promised, today))
    page = islice((number for number in fitting if number < question.after), question.limit + 1)
    return Numbers(tuple(page), _counts(states, today), exact=True)


def _counts(states: list[State], today: int) -> dict[str, int]:
    statuses = Counter(status for _number, status, _promised in states)
    counts = {only.value: sum(statuses[status.value] for status in group) for only, group in _GROUPS.items()}
    overdue = sum(is_overdue(status, promised, today) for _number, status, promised in states)
    return {Filter.ALL.value: len(states), **counts, Filter.OVERDUE.value: overdue}


def _ordinal(number: int) -> int:
    """How many numbers of this kind were given out up to this one: there are no gaps."""
    code = Code.parse(str(number))
    return code.series * _SERIALS_IN_A_SERIES + code.serial
