"""Who works in the centre, as one transaction sees it."""

from collections.abc import Sequence

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from servicedesk.domain.text import name_key, norm
from servicedesk.storage import schema
from servicedesk.storage.mapping import Order, Person
from servicedesk.storage.numbering import Numbering
from servicedesk.storage.people_tables import person

_NAMED = select(Person).where(person.c.folded == bindparam("folded"))
_WITH_BADGE = select(Person).where(person.c.badge == bindparam("badge"), person.c.badge != 0)
_WORKING = select(Person).where(person.c.active == True)  # noqa: E712 - SQL


_orders = schema.orders.c
_GIVEN = (
    select(Order).where(text(schema.IS_HERE), _orders.technician == bindparam("technician")).order_by(_orders.number)
)


class SqlPeople:
    """The people of one transaction."""

    def __init__(self, session: Session, numbering: Numbering) -> None:
        self._session = session
        self._numbering = numbering
        self._new = False

    def named(self, name: str) -> Person | None:
        """The person of this name, however it is written."""
        self._write()
        return self._session.scalars(_NAMED, {"folded": name_key(name)}).first()

    def with_badge(self, badge: int) -> Person | None:
        """The person whose badge bears this code."""
        self._write()
        return self._session.scalars(_WITH_BADGE, {"badge": badge}).first()

    def working(self) -> Sequence[Person]:
        """Everybody who works here now, by name."""
        self._write()
        return sorted(self._session.scalars(_WORKING), key=lambda person: norm(person.name))

    def orders_of(self, technician: str) -> Sequence[Order]:
        """The orders still here that are given to the technician of this very name."""
        return self._session.scalars(_GIVEN, {"technician": technician}).all()

    def add(self, person: Person) -> int:
        """Keep somebody new; the id."""
        person.id = self._numbering.next_id("person")
        self._session.add(person)
        self._new = True
        return person.id

    def _write(self) -> None:
        """Let a question see what this transaction has changed."""
        if self._new or any(isinstance(changed, Person) for changed in self._session.dirty):
            self._session.flush()
            self._new = False
