"""Places as one transaction sees them."""

import sqlite3
from collections.abc import Sequence

from sqlalchemy import bindparam, delete, func, select, text
from sqlalchemy.orm import Session

from servicedesk.domain.codes import CodeKind, grouped
from servicedesk.domain.place_refusals import PlaceUnknown
from servicedesk.domain.status import Status
from servicedesk.domain.text import norm
from servicedesk.services.reads import Column
from servicedesk.storage import schema
from servicedesk.storage.directory import SqlDirectory
from servicedesk.storage.mapping import Order, Place
from servicedesk.storage.numbering import Numbering
from servicedesk.storage.place_tables import place
from servicedesk.storage.queries import Query

_orders, _named = schema.orders.c, schema.used_name.c

_NAMED = select(Place).where(place.c.folded == bindparam("folded"))
_PARTS = select(Place).where(place.c.parent == bindparam("parent")).order_by(place.c.folded)
_ABOVE = Query(select(place.c.parent).where(place.c.number == bindparam("number")))
_HOLDING = Query(
    select(func.count())
    .select_from(schema.orders)
    .where(text(schema.IS_HERE), _orders.place == bindparam("place"), _orders.status != Status.OUT_FOR_DELIVERY)
)
# Renaming is rare: it may read every order, also those that are gone and stood there at the end.
_WITH_NAME = select(Order).where(_orders.place == bindparam("place")).order_by(_orders.number)
_REMEMBERING = select(Order).where(
    _orders.former.is_not(None),
    _orders.place != bindparam("place"),
    text("json_extract(orders.former, '$.place') = :place"),
)
_FORGET = Query(
    delete(schema.used_name).where(
        _named.field == Column.PLACE.value,
        _named.kind == "",
        _named.brand == "",
        _named.folded == bindparam("folded"),
    )
)


class SqlPlaces:
    """The places of one transaction."""

    def __init__(
        self, session: Session, connection: sqlite3.Connection, numbering: Numbering, directory: SqlDirectory
    ) -> None:
        self._session = session
        self._connection = connection
        self._numbering = numbering
        self._directory = directory

    def get(self, number: int) -> Place:
        """The place; raises PlaceUnknown."""
        found = self._session.get(Place, number)
        if found is None:
            raise PlaceUnknown(place=grouped(number))
        return found

    def named(self, name: str) -> Place | None:
        """The place of this name, however it is written."""
        return self._session.scalars(_NAMED, {"folded": norm(name)}).first()

    def parts(self, number: int) -> Sequence[Place]:
        """The places that are parts of this one, by name."""
        return self._session.scalars(_PARTS, {"parent": number}).all()

    def above(self, number: int) -> int | None:
        """The place that this one is a part of."""
        row = _ABOVE.first(self._connection, number=number)
        return None if row is None else row[0]

    def holding(self, name: str) -> int:
        """How many devices stand at the place of this name now."""
        row = _HOLDING.first(self._connection, place=name)
        return 0 if row is None else int(row[0])

    def orders_that_name(self, name: str) -> Sequence[Order]:
        """Every order that says this place, now or in the step that may be undone."""
        there = self._session.scalars(_WITH_NAME, {"place": name}).all()
        return [*there, *self._session.scalars(_REMEMBERING, {"place": name}).all()]

    def add(self, new: Place) -> int:
        """Keep a new place; its number."""
        new.number = self._numbering.next_code(CodeKind.PLACE).number
        self._session.add(new)
        self._session.flush()
        self._directory.use(Column.PLACE, new.name)
        return new.number

    def forget_name(self, old: str, new: str) -> None:
        """Fields complete themselves by the new name from now on."""
        self._session.flush()
        _FORGET.run(self._connection, folded=norm(old))
        self._directory.use(Column.PLACE, new)
