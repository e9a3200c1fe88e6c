"""What stands where, read for the store's pages and for suggestions, on a connection of the asking thread's own."""

import json
from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import bindparam, func, select, text

from servicedesk.domain.status import AWAITING, Status
from servicedesk.domain.terms import SizeClass
from servicedesk.domain.text import norm
from servicedesk.services.storeroom.records import Count, Habit, PlaceFacts, StoreFigures
from servicedesk.storage import schema
from servicedesk.storage.columns import day_number
from servicedesk.storage.connections import Readers
from servicedesk.storage.place_tables import place
from servicedesk.storage.queries import Query, Row

_NEWEST = 1000
_orders, _device, _place = schema.orders.c, schema.device.c, place.c
_HERE = text(schema.IS_HERE)

_BY_PLACE = Query(
    select(_orders.place, _orders.status, func.count()).where(_HERE).group_by(_orders.place, _orders.status)
)
_OVERDUE = Query(
    select(func.count()).select_from(schema.orders).where(text(schema.IS_OPEN), _orders.promised < bindparam("today"))
)
_HELD = Query(select(func.count()).select_from(schema.orders).where(_orders.held_by.is_not(None)))
_BY_KIND = Query(
    select(_device.kind, func.count())
    .select_from(schema.orders.join(schema.device, _device.id == _orders.device_id))
    .where(_HERE)
    .group_by(_device.kind)
)
_PLACES = Query(
    select(_place.number, _place.name, _place.parent, _place.capacity, _place.sizes, _place.closed).order_by(
        _place.folded
    )
)
_newest = (
    select(_orders.device_id, _orders.size, _orders.status, _orders.place)
    .where(_HERE, _orders.place != "")
    .order_by(_orders.number.desc())
    .limit(_NEWEST)
    .subquery("newest")
)
_HABITS = Query(
    select(_device.kind, _newest.c.size, _newest.c.status, _newest.c.place, func.count())
    .select_from(_newest.join(schema.device, _device.id == _newest.c.device_id))
    .group_by(_device.kind, _newest.c.size, _newest.c.status, _newest.c.place)
)


class SqlStoreReads:
    """What stands where, as frozen records."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    def figures(self, today: date) -> StoreFigures:
        """How many devices are in store, all figures of one moment."""
        with self._readers.snapshot() as connection:
            by_place = _BY_PLACE.all(connection)
            overdue = _one(_OVERDUE.first(connection, today=day_number(today)))
            held = _one(_HELD.first(connection))
            by_kind = _BY_KIND.all(connection)
        states: Counter[str] = Counter()
        for _, status, count in by_place:
            states[status] += count
        return StoreFigures(
            awaiting=sum(states[status] for status in AWAITING),
            in_repair=states[Status.IN_REPAIR],
            ready=states[Status.READY],
            overdue=overdue,
            out_for_delivery=states[Status.OUT_FOR_DELIVERY],
            held=held,
            here=states.total(),
            by_kind=_counted(by_kind),
            by_place=_counted((name, count) for name, status, count in by_place if status != Status.OUT_FOR_DELIVERY),
        )

    def places(self) -> tuple[PlaceFacts, ...]:
        """Every place with how many devices stand there, by name."""
        with self._readers.snapshot() as connection:
            standing: Counter[str] = Counter()
            for name, status, count in _BY_PLACE.all(connection):
                if status != Status.OUT_FOR_DELIVERY:  # a courier's name is no place
                    standing[name] += count
            return tuple(_facts(row, standing[row[1]]) for row in _PLACES.all(connection))

    def habits(self) -> tuple[Habit, ...]:
        """Where the newest devices in store stand, by kind, size and whether they are ready."""
        with self._readers.reading() as connection:
            rows = _HABITS.all(connection)
        counted: Counter[tuple[str, str, bool, str]] = Counter()
        for kind, size, status, name, count in rows:
            if status != Status.OUT_FOR_DELIVERY:
                counted[norm(kind), size, status == Status.READY, name] += count
        return tuple(
            Habit(kind, SizeClass(size), ready, name, count) for (kind, size, ready, name), count in counted.items()
        )


def _one(row: Row | None) -> int:
    return 0 if row is None else int(row[0])


def _counted(rows: Iterable[Any]) -> tuple[Count, ...]:
    """The greatest first, those of one name together."""
    counts: Counter[str] = Counter()
    for name, count in rows:
        counts[name] += count
    return tuple(Count(name, count) for name, count in sorted(counts.items(), key=lambda one: (-one[1], norm(one[0]))))


def _facts(row: Row, occupied: int) -> PlaceFacts:
    number, name, parent, capacity, sizes, closed = row
    taken = tuple(SizeClass(size) for size in json.loads(sizes))
    return PlaceFacts(number, name, parent, capacity, taken, bool(closed), occupied)
