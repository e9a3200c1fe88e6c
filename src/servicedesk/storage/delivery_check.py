"""Looks deliveries over: what is out is out by exactly one delivery, and what was delivered is with its owner."""

import sqlite3
from collections.abc import Iterator

from sqlalchemy import and_, or_, select

from servicedesk.domain.codes import grouped
from servicedesk.domain.delivery import DeliveryState
from servicedesk.domain.status import Status
from servicedesk.services.check_records import Finding, Trouble
from servicedesk.storage import schema
from servicedesk.storage.delivery_tables import delivery
from servicedesk.storage.queries import Query

_orders, _it = schema.orders.c, delivery.c

_UNLIKE = Query(
    select(_orders.number)
    .join_from(delivery, schema.orders, _orders.number == _it.order_number)
    .where(
        or_(
            and_(_it.state == DeliveryState.OUT, _orders.status != Status.OUT_FOR_DELIVERY),
            and_(_it.state == DeliveryState.DELIVERED, _orders.status != Status.HANDED_OVER),
        )
    )
    .order_by(_orders.number)
)
_out_with = select(_it.number).where(_it.order_number == _orders.number, _it.state == DeliveryState.OUT)
_ASTRAY = Query(select(_orders.number).where(_orders.status == Status.OUT_FOR_DELIVERY, ~_out_with.exists()))


def check_deliveries(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Orders whose state is not what their delivery says."""
    for query in (_UNLIKE, _ASTRAY):
        for (number,) in query.all(connection):
            yield Finding(Trouble.WRONG_STATUS, grouped(number))
