"""The people of the centre: what each is there for, and so what each may decide."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from servicedesk.domain.custody import Act, CustodyEvent, Hand
from servicedesk.domain.input_refusals import ValueMissing, ValueTooLong
from servicedesk.domain.order import Order
from servicedesk.domain.text import name_key

_LONGEST = 100


class Role(StrEnum):
    """What somebody does in the centre; one person may do several things."""

    CLERK = "clerk"
    TECHNICIAN = "technician"
    DIRECTOR = "director"


@dataclass(eq=False)
class Person:
    """Somebody who works in the centre. ``badge`` is the ten-digit code of a badge, 0 without one; who has left stays
    on record and is not ``active``. ``id`` is given by the database.
    """

    name: str
    roles: list[str] = field(default_factory=list)
    badge: int = 0
    active: bool = True
    id: int | None = None
    version: int = 1

    @classmethod
    def new(cls, name: str, *roles: Role) -> "Person":
        """Somebody new; raises ValueMissing without a name, ValueTooLong above 100 characters."""
        clean = " ".join(name.split())
        if not name_key(clean):
            raise ValueMissing(field="name")
        if len(clean) > _LONGEST:
            raise ValueTooLong(field="name", limit=_LONGEST)
        return cls(clean, sorted(role.value for role in set(roles)))

    def may_be(self, role: Role) -> bool:
        """Whether this person works here and has the role."""
        return self.active and role.value in self.roles


def follow_name(order: Order, old: str, new: str, hand: Hand) -> CustodyEvent:
    """Let an order name its technician by the new name; a step that may be undone goes back to the new name too."""
    if order.former is not None and order.former.technician == old:
        order.former = replace(order.former, technician=new)
    order.technician = new
    return CustodyEvent(
        order.number, Act.ASSIGNED, hand.who, hand.workstation, hand.at, technician=new, why=f"{old} → {new}"
    )
