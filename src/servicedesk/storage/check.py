"""Looks the whole database over: the file, the numbers, the ledger, the money and the index of words."""

import sqlite3
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from sqlalchemy import Select, and_, case, func, literal, or_, select

from servicedesk.domain.codes import Code, CodeKind, grouped
from servicedesk.domain.custody import Act
from servicedesk.domain.payment import PaymentKind
from servicedesk.domain.status import Status
from servicedesk.domain.warranty import Warranty
from servicedesk.services.check_records import Finding, Trouble
from servicedesk.storage import count_tables, people_tables, schema, uncollected_tables
from servicedesk.storage.check_cases import CASE_NUMBERS, check_cases
from servicedesk.storage.check_ends import check_ends
from servicedesk.storage.check_places import check_places
from servicedesk.storage.delivery_check import check_deliveries
from servicedesk.storage.delivery_tables import delivery, shop
from servicedesk.storage.indexing import EVERY_FACT, index_row
from servicedesk.storage.place_tables import place
from servicedesk.storage.queries import Query
from servicedesk.storage.uncollected_tables import UNCLAIMED_NUMBERS

_MOST_DAMAGES = 20

_orders, _event, _payment, _counter = schema.orders.c, schema.custody_event.c, schema.payment.c, schema.counter.c

_STATES = (
    select(
        _event.order_number,
        _event.sequence,
        _event.act,
        _event.status_before,
        _event.status_after,
        func.lag(_event.status_after).over(partition_by=_event.order_number, order_by=_event.sequence).label("left_in"),
        func.row_number().over(partition_by=_event.order_number, order_by=_event.sequence.desc()).label("from_the_end"),
    )
    .where(_event.status_after.is_not(None))
    .subquery("states")
)
_BROKEN = Query(
    select(_STATES.c.order_number)
    .where(_STATES.c.status_before.is_not(None), _STATES.c.status_before != func.coalesce(_STATES.c.left_in, ""))
    .distinct()
)
_WRONG_STATUS = Query(
    select(_orders.number)
    .join_from(
        schema.orders,
        _STATES,
        and_(_STATES.c.order_number == _orders.number, _STATES.c.from_the_end == 1),
        isouter=True,
    )
    .where(_orders.status != func.coalesce(_STATES.c.status_after, ""))
)
_earlier = schema.custody_event.alias("earlier").c
_first = select(func.min(_earlier.sequence)).where(_earlier.order_number == _orders.number).scalar_subquery()
_begins = func.coalesce(_event.act, "")
_NO_BEGINNING = Query(
    select(_orders.number)
    .join_from(schema.orders, schema.custody_event, _event.sequence == _first, isouter=True)
    .where(_begins != Act.ACCEPTED.value, _begins != Act.IMPORTED.value)
)

_works = case(
    (_orders.warranty != Warranty.PAID, 0),
    (_orders.price.is_not(None), _orders.price),
    (_orders.estimate_low == _orders.estimate_high, _orders.estimate_low),
    else_=0,
)
_paid = select(func.sum(_payment.amount)).where(_payment.order_number == _orders.number).scalar_subquery()
_excused = select(literal(1)).where(
    _event.order_number == _orders.number,
    # Debts of another book were settled there; one that a second person allowed is meant to stand.
    or_(_event.act == Act.IMPORTED, and_(_event.act == Act.HANDED_OVER, _event.second_person != "")),
)
_WRONG_BALANCE = Query(
    select(_orders.number).where(
        _orders.status == Status.HANDED_OVER,
        _works + _orders.storage_fee != func.coalesce(_paid, 0),
        ~_excused.exists(),
    )
)
_CARRY_LOST = Query(
    select(_orders.receipt_number)
    .join_from(schema.payment, schema.orders, _orders.number == _payment.order_number)
    .where(_payment.kind == PaymentKind.CARRY)
    .group_by(_orders.receipt_number)
    .having(func.sum(_payment.amount) != 0)
)
_BY_ORDER = (
    (Trouble.NO_BEGINNING, _NO_BEGINNING),
    (Trouble.WRONG_STATUS, _WRONG_STATUS),
    (Trouble.BROKEN_CHAIN, _BROKEN),
    (Trouble.WRONG_BALANCE, _WRONG_BALANCE),
    (Trouble.CARRY_LOST, _CARRY_LOST),
)


def _every(column: Any) -> Query:
    return Query(select(column).order_by(column))


_CODES = {
    CodeKind.RECEIPT: _every(schema.receipt.c.number),
    CodeKind.DEVICE_LABEL: _every(_orders.number),
    CodeKind.LOST_CASE: CASE_NUMBERS,
    CodeKind.PLACE: _every(place.c.number),
    CodeKind.DELIVERY: _every(delivery.c.number),
    CodeKind.STORAGE_COUNT: _every(count_tables.storage_count.c.number),
    CodeKind.UNCLAIMED: Query(UNCLAIMED_NUMBERS),
}
_IDS = {
    table.name: _every(next(iter(table.primary_key)))
    for table in (
        schema.customer,
        schema.device,
        schema.custody_event,
        schema.payment,
        schema.issued_paper,
        schema.print_job,
        shop,
        people_tables.person,
        uncollected_tables.clock_jump,
        count_tables.count_scan,
        count_tables.count_absence,
    )
}
_COUNTERS = Query(select(_counter.name, _counter.last))
_indexed: Select[Any] = select(schema.search)
_INDEXED = Query(_indexed.order_by(schema.search.c.number))


def check_database(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Everything that is wrong, the gravest first; one state of the database, so run it in one snapshot."""
    damages = [Finding(Trouble.DAMAGED, row[0]) for row in _pragma(connection, f"integrity_check({_MOST_DAMAGES})")]
    if damages != [Finding(Trouble.DAMAGED, "ok")]:
        yield from damages
        return
    for table, rowid, *_parent in _pragma(connection, "foreign_key_check"):
        yield Finding(Trouble.DANGLING, f"{table} {rowid}")
    yield from _gaps(connection)
    for trouble, query in _BY_ORDER:
        for (number,) in query.all(connection):
            yield Finding(trouble, grouped(number))
    yield from check_places(connection)
    yield from check_cases(connection)
    yield from check_deliveries(connection)
    yield from check_ends(connection)
    yield from _unsearchable(connection)


def _pragma(connection: sqlite3.Connection, words: str) -> list[tuple[Any, ...]]:
    return connection.execute(f"PRAGMA {words}").fetchall()


def _gaps(connection: sqlite3.Connection) -> Iterator[Finding]:
    last: dict[str, int] = dict(_COUNTERS.all(connection))
    for kind, query in _CODES.items():
        numbers = [number for (number,) in query.all(connection)]
        expected = _first_missing(numbers, Code(kind, 0, 1).number, _following, last.get(kind.name))
        if expected is not None:
            yield Finding(Trouble.NUMBER_MISSING, grouped(expected))
    for name, query in _IDS.items():
        numbers = [number for (number,) in query.all(connection)]
        expected = _first_missing(numbers, 1, lambda number: number + 1, last.get(name))
        if expected is not None:
            yield Finding(Trouble.NUMBER_MISSING, f"{name} {expected}")


def _following(number: int) -> int:
    return Code.parse(str(number)).following().number


def _first_missing(numbers: list[int], first: int, following: Callable[[int], int], last: int | None) -> int | None:
    """The first number that ought to be there and is not; numbers end where the counter stands."""
    if not numbers:
        return None if last is None else first
    if numbers[0] != first:
        return first
    for number, next_one in pairwise(numbers):
        if following(number) != next_one:
            return following(number)
    return None if numbers[-1] == last else following(numbers[-1])


def _unsearchable(connection: sqlite3.Connection) -> Iterator[Finding]:
    indexed = {row[0]: row for row in _INDEXED.all(connection)}
    for facts in EVERY_FACT.all(connection):
        row = index_row(facts)
        if indexed.pop(row["number"], None) != tuple(row.values()):
            yield Finding(Trouble.NOT_SEARCHABLE, grouped(row["number"]))
    for number in indexed:
        yield Finding(Trouble.NOT_SEARCHABLE, grouped(number))


def word_index_is_whole(connection: sqlite3.Connection) -> bool:
    """Whether the index of words fits its table. It has to be asked by the writer, though it writes nothing."""
    try:
        for index in ("search_words", "serial_parts"):
            connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
    except sqlite3.DatabaseError as fault:
        if fault.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT:
            return False
        raise
    return True
