"""What the storeroom tells: the figures of the store, places with what stands there, and where things usually go."""

from dataclasses import dataclass
from enum import StrEnum

from servicedesk.domain.terms import SizeClass
from servicedesk.services.lists.orders import OrderList


@dataclass(frozen=True, slots=True)
class Count:
    """How many devices share a name: a kind, or a place; ``name`` is empty for those that have none."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class StoreFigures:
    """How many devices are in store, all of one moment. ``overdue`` are not ready though promised by now; ``held`` are
    kept by a lost-receipt case.
    """

    awaiting: int
    in_repair: int
    ready: int
    overdue: int
    out_for_delivery: int
    held: int
    here: int
    by_kind: tuple[Count, ...]
    by_place: tuple[Count, ...]

    def of(self, which: OrderList) -> int:
        """The figure that a list opens under."""
        return int(getattr(self, which.value))


FIGURES = (
    OrderList.AWAITING,
    OrderList.IN_REPAIR,
    OrderList.READY,
    OrderList.OVERDUE,
    OrderList.OUT_FOR_DELIVERY,
    OrderList.HELD,
    OrderList.HERE,
)
"""The lists that have a figure, in the order of a glance."""


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """A place as it is kept, and how many devices stand there."""

    number: int
    name: str
    parent: int | None
    capacity: int | None
    sizes: tuple[SizeClass, ...]
    closed: bool
    occupied: int

    @property
    def free(self) -> int | None:
        """Room that is left, never below zero; None where nobody counts."""
        return None if self.capacity is None else max(0, self.capacity - self.occupied)

    @property
    def has_room(self) -> bool:
        """Whether one more device may stand here."""
        return not self.closed and self.free != 0


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place in the tree: ``depth`` 0 at the root; the sums are those of the place and all its parts. ``free`` counts
    the room where somebody counts; None where nobody does.
    """

    place: PlaceFacts
    depth: int
    parts: int
    occupied: int
    free: int | None


@dataclass(frozen=True, slots=True)
class PlaceWish:
    """A place as somebody wants it: ``within`` names the place it is a part of, ``capacity`` is as typed."""

    name: str
    within: str = ""
    capacity: str = ""
    sizes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Habit:
    """So many of the newest devices of a kind and size stand at a place."""

    kind: str
    size: SizeClass
    ready: bool
    place: str
    count: int


class Putting(StrEnum):
    """What became of a scan while devices are put to places."""

    PLACE_CHOSEN = "place_chosen"
    DEVICE_WAITS = "device_waits"
    PUT = "put"
    STANDS_THERE = "stands_there"
    TWICE = "twice"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class PlaceSeen:
    """A scanned place."""

    number: int
    name: str
    occupied: int
    capacity: int | None

    @property
    def full(self) -> bool:
        """Whether no room is left."""
        return self.capacity is not None and self.occupied >= self.capacity


@dataclass(frozen=True, slots=True)
class DeviceSeen:
    """A device by its scanned label, and where it stood."""

    number: int
    title: str
    place: str


@dataclass(frozen=True, slots=True)
class PutDown:
    """Devices that were put to a place, with the place as it is then."""

    place: PlaceSeen
    devices: tuple[DeviceSeen, ...]
