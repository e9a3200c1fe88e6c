"""Looks over where things are: every device stands at one place, the one that the ledger tells."""

import sqlite3
from collections.abc import Iterator

from sqlalchemy import and_, func, or_, select, text

from servicedesk.domain.codes import grouped
from servicedesk.domain.custody import Act
from servicedesk.domain.status import Status
from servicedesk.services.check_records import Finding, Trouble
from servicedesk.storage import schema
from servicedesk.storage.place_tables import place
from servicedesk.storage.queries import Query

_orders, _event = schema.orders.c, schema.custody_event.c
_PUT = schema.condition("act", {Act.PLACED, Act.RENAMED, Act.COUNTED})

_NOWHERE = Query(
    select(_orders.number)
    .where(
        text(schema.IS_HERE),
        _orders.place != "",
        _orders.status != Status.OUT_FOR_DELIVERY,  # a courier has it
        _orders.place.not_in(select(place.c.name)),
    )
    .order_by(_orders.number)
)
_LAST = (
    select(_event.order_number, func.max(_event.sequence).label("sequence"))
    .where(or_(_event.status_after.is_not(None), text(_PUT)))
    .group_by(_event.order_number)
    .subquery("last_place")
)
_TOLD_OTHERWISE = Query(
    select(_orders.number)
    .join_from(schema.orders, _LAST, _LAST.c.order_number == _orders.number)
    .join(schema.custody_event, and_(_event.sequence == _LAST.c.sequence, _event.place_after != _orders.place))
    .order_by(_orders.number)
)
_above = place.alias("above")
_PARTLESS = Query(
    select(place.c.number)
    .join_from(place, _above, _above.c.number == place.c.parent, isouter=True)
    .where(place.c.parent.is_not(None), _above.c.number.is_(None))
)


def check_places(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Devices at no place that is known, devices that the ledger tells to stand elsewhere, places that are a part of
    nothing.
    """
    found = ((Trouble.PLACE_UNKNOWN, _NOWHERE), (Trouble.PLACE_DIFFERS, _TOLD_OTHERWISE), (Trouble.DANGLING, _PARTLESS))
    for trouble, query in found:
        for (number,) in query.all(connection):
            yield Finding(trouble, grouped(number))
