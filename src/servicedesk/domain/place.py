"""Places where devices stand: shelves in racks in rooms, each with its own code, so that it is found by its label."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from servicedesk.domain.custody import Act, CustodyEvent, Hand
from servicedesk.domain.input_refusals import ChoiceUnknown, ValueMissing, ValueTooLong
from servicedesk.domain.order import Order
from servicedesk.domain.place_refusals import CapacityNotUnderstood, PlaceHolds, PlaceWithinItself
from servicedesk.domain.terms import SizeClass
from servicedesk.domain.text import demand_text, norm

LONGEST_PLACE = 60
"""Characters of a place's name: what its label has room for."""

_MOST = 100_000


@dataclass(eq=False)
class Place:
    """One place. ``number`` is the ten-digit code of its label; ``parent`` the number of the place it is a part of.

    ``capacity`` counts devices, None where nobody counts; ``sizes`` are those that it takes, none told: all of them.
    A closed place takes no device.
    """

    number: int
    name: str
    parent: int | None = None
    capacity: int | None = None
    sizes: list[str] = field(default_factory=list)
    closed: bool = False
    version: int = 1

    def rename(self, name: str) -> None:
        """Call the place something else; raises as ``place_name`` does."""
        self.name = place_name(name)

    def hold(self, capacity: int | None, sizes: list[str]) -> None:
        """How many devices there is room for, and of which sizes; raises CapacityNotUnderstood, ChoiceUnknown."""
        if capacity is not None and not 0 < capacity <= _MOST:
            raise CapacityNotUnderstood(field="capacity", text=str(capacity))
        unknown = sorted(set(sizes) - set(SizeClass))
        if unknown:
            raise ChoiceUnknown(field="sizes", text=unknown[0], allowed=", ".join(SizeClass))
        self.capacity = capacity
        self.sizes = [size.value for size in SizeClass if size in sizes] if len(set(sizes)) < len(SizeClass) else []

    def move_under(self, parent: "Place | None", above: Callable[[int], int | None]) -> None:
        """Make it a part of another place; ``above`` tells the parent of a place. Raises PlaceWithinItself."""
        number = None if parent is None else parent.number
        step = number
        while step is not None:
            if step == self.number:
                raise PlaceWithinItself(field="parent", name=self.name)
            step = above(step)
        self.parent = number

    def close(self, holding: int) -> None:
        """Take no more devices; raises PlaceHolds while any stand there."""
        if holding:
            raise PlaceHolds(name=self.name, count=holding)
        self.closed = True

    def takes(self, size: SizeClass) -> bool:
        """Whether a device of this size may stand here."""
        return not self.closed and (not self.sizes or size.value in self.sizes)


def place_name(name: str) -> str:
    """A name as it is kept; raises ValueMissing, ValueTooLong above 60 characters, TextUnreadable."""
    demand_text(name, "name")
    clean = " ".join(name.split())
    if not norm(clean):
        raise ValueMissing(field="name")
    if len(clean) > LONGEST_PLACE:
        raise ValueTooLong(field="name", limit=LONGEST_PLACE)
    return clean


def read_capacity(text: str) -> int | None:
    """How many devices there is room for, as typed; None for blanks. Raises CapacityNotUnderstood."""
    told = text.strip()
    if not told:
        return None
    if not (told.isascii() and told.isdigit()):
        raise CapacityNotUnderstood(field="capacity", text=told)
    return int(told)


def follow(order: Order, old: str, new: str, hand: Hand) -> CustodyEvent | None:
    """Let an order say its place by the place's new name; the event when the device stands there now.

    The device was not moved, yet the ledger alone must tell where it is: so one event a device, of an act of its own.
    A step that may be undone goes back to the new name too, for nothing is called by the old one any more.
    """
    if order.former is not None and order.former.place == old:
        order.former = replace(order.former, place=new)
    if order.place != old:
        return None
    order.place = new
    event = CustodyEvent(order.number, Act.RENAMED, hand.who, hand.workstation, hand.at, technician=order.technician)
    return replace(event, place_before=old, place_after=new)
