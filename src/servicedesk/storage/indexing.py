"""What of an order can be searched for, folded into words and kept in the transaction that changed it."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects.sqlite import insert

from servicedesk.domain.text import serial_key, words
from servicedesk.storage import schema
from servicedesk.storage.queries import Query, Row, listed

_orders, _device, _receipt = schema.orders.c, schema.device.c, schema.receipt.c
_SHORTEST_WORD = 3

_PHONES = (
    select(func.group_concat(schema.phone.c.reversed, " "))
    .where(schema.phone.c.customer_id == schema.customer.c.id)
    .scalar_subquery()
)
_FACTS = (
    select(
        _orders.number,
        _orders.receipt_number,
        schema.customer.c.name,
        _PHONES,
        _device.serial,
        _device.kind,
        _device.brand,
        _device.model,
        _orders.declared_fault,
        _orders.place,
        _orders.technician,
    )
    .join_from(schema.orders, schema.device, _device.id == _orders.device_id)
    .join(schema.receipt, _receipt.number == _orders.receipt_number)
    .join(schema.customer, schema.customer.c.id == _receipt.customer_id)
)


_BY_NUMBER = Query(_FACTS.where(_orders.number.in_(listed("ids"))))
_BY_DEVICE = Query(_FACTS.where(_orders.device_id.in_(listed("ids"))))
_BY_CUSTOMER = Query(_FACTS.where(_receipt.customer_id.in_(listed("ids"))))

EVERY_FACT = Query(_FACTS)
"""What ``index_row`` takes, of every order."""

_insert = insert(schema.search).values({column.name: bindparam(column.name) for column in schema.search.c})
_changed = {name: _insert.excluded[name] for name in schema.SEARCHED}
_KEEP = Query(_insert.on_conflict_do_update(index_elements=["number"], set_=_changed))
_LEARN = Query(insert(schema.word).values(word=bindparam("word")).on_conflict_do_nothing())


class SearchIndex:
    """Writes the index rows of one transaction. ``known`` are words that are certainly kept already."""

    def __init__(self, connection: sqlite3.Connection, known: set[str]) -> None:
        self._connection = connection
        self._known = known
        self.learned: set[str] = set()

    def write(self, orders: Iterable[int], devices: Iterable[int], customers: Iterable[int]) -> None:
        """Write anew what is found under these orders, and all orders of these devices and customers."""
        rows: dict[int, dict[str, Any]] = {}
        for query, ids in ((_BY_NUMBER, orders), (_BY_DEVICE, devices), (_BY_CUSTOMER, customers)):
            wanted = json.dumps(list(ids))
            if wanted != "[]":
                rows |= {row[0]: index_row(row) for row in query.all(self._connection, ids=wanted)}
        _KEEP.run_each(self._connection, list(rows.values()))
        self._learn(rows.values())

    def _learn(self, rows: Iterable[dict[str, Any]]) -> None:
        found = {
            word
            for row in rows
            for field in ("name", "kind", "brand", "model", "fault", "place", "technician")
            for word in row[field].split()
            if len(word) >= _SHORTEST_WORD and word.isalpha()
        }
        self.learned |= found - self._known
        _LEARN.run_each(self._connection, [{"word": word} for word in sorted(self.learned)])


def index_row(facts: Row) -> dict[str, Any]:
    """One row of the table ``search``: the folded words of each field. Telephone numbers are turned round, since
    people tell their last digits, and an index finds beginnings.
    """
    number, receipt, name, phones, serial, kind, brand, model, fault, place, technician = facts
    return {
        "number": number,
        "numbers": f"{_serial_part(number)} {_serial_part(receipt)}",
        "name": _folded(name),
        "phone": phones or "",
        "serial": _folded_whole(serial),
        "kind": _folded(kind),
        "brand": _folded(brand),
        "model": _folded_whole(model),
        "fault": _folded(fault),
        "place": _folded(place),
        "technician": _folded(technician),
    }


def _serial_part(number: int) -> int:
    return number // 100 % 1_000_000


def _folded(text: str) -> str:
    return " ".join(words(text))


def _folded_whole(text: str) -> str:
    """The words, and all of them as one: ``WW-60 J4`` is asked for as ``ww60j4`` too."""
    parts = words(text)
    return " ".join((*parts, serial_key(text))) if len(parts) > 1 else " ".join(parts)
