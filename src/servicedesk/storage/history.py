"""Earlier stays of devices and models, and how often repairs came back."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, literal_column, or_, select

from servicedesk.domain.device import title
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.text import norm, serial_key
from servicedesk.domain.warranty import Warranty
from servicedesk.services.history.records import GroupedBy, PastStay, ReturnShare
from servicedesk.storage import schema
from servicedesk.storage.columns import day, milliseconds, moment, optional
from servicedesk.storage.connections import Readers
from servicedesk.storage.queries import Query, Row

_MOST_STAYS = 500
_MOST_HANDED_OVER = 20_000
"""Returns are counted over the last twelve months, but over no more of the newest orders than this."""

_orders, _device, _receipt, _customer = schema.orders.c, schema.device.c, schema.receipt.c, schema.customer.c
_STAYS = (
    select(
        *(_orders.number, _orders.device_id, _customer.name, _device.kind, _device.brand, _device.model),
        *(_device.serial, _orders.accepted_at, _orders.ready_at, _orders.closed_at, _orders.declared_fault),
        *(_orders.status, _orders.outcome, _orders.warranty, _orders.technician),
        *(_orders.previous, _orders.came_back_after, _orders.guarantee_until),
    )
    .join_from(schema.device, schema.orders, _orders.device_id == _device.id)
    .join(schema.receipt, _receipt.number == _orders.receipt_number)
    .join(schema.customer, _customer.id == _receipt.customer_id)
    .order_by(_orders.number.desc())
    .limit(_MOST_STAYS)
)
_same = schema.device.alias("same").c
# The empty text stands in the statement as the partial index has it: for a bound one SQLite would read every device.
_with_serial = select(_same.id).where(_same.serial_key == bindparam("key"), _same.serial_key != literal_column("''"))
_OF_DEVICE = Query(_STAYS.where(or_(_device.id == bindparam("device"), _device.id.in_(_with_serial))))
_OF_MODEL = Query(_STAYS.where(_device.model.collate("NOCASE") == bindparam("model")))
_DEVICE = Query(
    select(_device.id, _device.serial_key)
    .join_from(schema.orders, schema.device, _device.id == _orders.device_id)
    .where(_orders.number == bindparam("number"))
)

_before = schema.orders.alias("before").c
_returned = schema.orders.alias("returned").c
_NEWEST = Query(select(_orders.number).order_by(_orders.number.desc()).limit(1).offset(bindparam("most")))
_SINCE = Query(
    select(_orders.number)
    .where(_orders.number > bindparam("floor"), _orders.accepted_at < bindparam("since"))
    .order_by(_orders.number.desc())
    .limit(1)
)
_RETURNED = Query(
    select(_returned.previous).where(
        _returned.came_back_after.is_not(None),
        _returned.came_back_after <= bindparam("days"),
        _returned.previous > bindparam("first"),
    )
)
_NAMES = {GroupedBy.TECHNICIAN: _orders.technician, GroupedBy.BRAND: _device.brand, GroupedBy.MODEL: _device.model}


def _handed_over(by: GroupedBy) -> Query:
    source = (
        schema.orders
        if by is GroupedBy.TECHNICIAN
        else schema.orders.join(schema.device, _device.id == _orders.device_id)
    )
    group = (_device.brand + " " + _device.model) if by is GroupedBy.MODEL else _NAMES[by]
    back = _orders.number.in_(select(func.json_each(bindparam("back")).table_valued("value").c.value))
    counted = (
        select(func.trim(group), func.count(), func.sum(back))
        .select_from(source)
        .where(_orders.number > bindparam("first"), _orders.status == Status.HANDED_OVER.value)
        .group_by(group)
    )
    return Query(counted.having(func.sum(back) > 0) if by is GroupedBy.MODEL else counted)


_EVERY = Query(
    select(func.count()).where(_orders.number > bindparam("first"), _orders.status == Status.HANDED_OVER.value)
)
_HANDED_OVER = {by: _handed_over(by) for by in GroupedBy}


class SqlHistory:
    """Stays and shares as frozen records, on a connection of the reading thread's own."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    def of_order(self, number: int) -> tuple[PastStay, ...]:
        """The stays of the device of this order, by itself and by its serial number; empty when there is no order."""
        with self._readers.snapshot() as connection:
            found = _DEVICE.first(connection, number=number)
            if found is None:
                return ()
            rows = _OF_DEVICE.all(connection, device=found[0], key=found[1])
        return tuple(_stay(row) for row in rows)

    def of_serial(self, serial: str) -> tuple[PastStay, ...]:
        """The stays of every device with this serial number, whoever brought it."""
        with self._readers.reading() as connection:
            rows = _OF_DEVICE.all(connection, device=0, key=serial_key(serial))
        return tuple(_stay(row) for row in rows)

    def of_model(self, brand: str, model: str) -> tuple[PastStay, ...]:
        """The stays of every device of this model; any brand when none is told."""
        with self._readers.reading() as connection:
            rows = _OF_MODEL.all(connection, model=model)
        return tuple(_stay(row) for row in rows if not brand or norm(row[4]) == norm(brand))

    def returns(self, by: GroupedBy, since: datetime, days: int) -> tuple[ReturnShare, tuple[ReturnShare, ...]]:
        """Hand-overs of orders accepted since a moment, and how many came back within so many days: all of them, and by
        group; of the many models only those that came back.
        """
        with self._readers.snapshot() as connection:
            floor = _number(_NEWEST.first(connection, most=_MOST_HANDED_OVER))
            first = max(floor, _number(_SINCE.first(connection, since=milliseconds(since), floor=floor)))
            back = [number for (number,) in _RETURNED.all(connection, days=days, first=first)]
            rows = _HANDED_OVER[by].all(connection, first=first, back=str(back))
            (every,) = _EVERY.first(connection, first=first) or (0,)
        shares: dict[str, ReturnShare] = {}
        for name, handed_over, came_back in rows:
            known = shares.get(norm(name), ReturnShare(name, 0, 0))
            total = (known.handed_over + handed_over, known.came_back + (came_back or 0))
            shares[norm(name)] = ReturnShare(known.name, *total)
        groups = tuple(share for share in shares.values() if share.came_back or share.name)
        return ReturnShare("", every, sum(share.came_back for share in groups)), groups


def _number(row: Row | None) -> int:
    return 0 if row is None else int(row[0])


def _stay(row: Row) -> PastStay:
    (number, device_id, customer, kind, brand, model, serial, accepted, ready, closed, fault) = row[:11]
    (status, outcome, warranty, technician, previous, came_back, until) = row[11:]
    told: dict[str, Any] = {
        "accepted_at": moment(accepted),
        "ready_at": optional(moment, ready),
        "closed_at": optional(moment, closed),
        "guarantee_until": optional(day, until),
        "status": Status(status),
        "outcome": optional(Outcome, outcome),
        "warranty": Warranty(warranty),
    }
    return PastStay(
        order=number,
        device_id=device_id,
        customer=customer,
        device=title(kind, brand, model),
        serial=serial,
        declared_fault=fault,
        technician=technician,
        previous=previous,
        came_back_after=came_back,
        **told,
    )
