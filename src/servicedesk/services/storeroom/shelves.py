"""The tree of places: what is where and how much room is left; places are added, renamed, closed, and labelled."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from servicedesk.domain.codes import Code
from servicedesk.domain.place import Place, follow, place_name, read_capacity
from servicedesk.domain.place_refusals import PlaceHasParts, PlaceKnown, PlaceUnknown
from servicedesk.services.issuing import issue
from servicedesk.services.papers.places import PlaceLabelPaper
from servicedesk.services.ports import Clock, Desk, Store, Work
from servicedesk.services.storeroom.ports import StoreReads
from servicedesk.services.storeroom.records import PlaceFacts, PlaceRow, PlaceWish


class Shelves:
    """What the storekeeper does with places; each method is one transaction and answers with the place's number."""

    def __init__(self, store: Store, reads: StoreReads, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock
        self._desk = desk

    def tree(self) -> tuple[PlaceRow, ...]:
        """Every place, each followed by its parts, by name."""
        return tree_of(self._reads.places())

    def add(self, name: str, parent: int | None = None, capacity: int | None = None, sizes: Sequence[str] = ()) -> int:
        """A new place; raises ValueMissing, ValueTooLong, PlaceKnown, PlaceUnknown, CapacityNotUnderstood."""
        with self._store.transaction() as work:
            place = Place(0, _free_name(work, name))
            place.hold(capacity, list(sizes))
            place.parent = None if parent is None else work.places.get(parent).number
            return work.places.add(place)

    def rename(self, number: int, name: str) -> int:
        """Call the place something else, on every device that stands there too: one event each, since the ledger alone
        must tell where a device is. Raises as ``add`` does.
        """
        with self._store.transaction() as work:
            self._rename(work, work.places.get(number), name)
            return number

    def save(self, number: int | None, wish: PlaceWish) -> int:
        """A place as it is wanted, a new one for None: all of it or nothing; raises as ``add`` and ``move_under``."""
        with self._store.transaction() as work:
            place = Place(0, _free_name(work, wish.name)) if number is None else work.places.get(number)
            place.hold(read_capacity(wish.capacity), list(wish.sizes))
            place.move_under(_named(work, wish.within), work.places.above)
            if number is None:
                return work.places.add(place)
            self._rename(work, place, wish.name)
            return number

    def hold(self, number: int, capacity: int | None, sizes: Sequence[str] = ()) -> int:
        """How many devices there is room for, None: nobody counts; raises CapacityNotUnderstood, PlaceUnknown."""
        with self._store.transaction() as work:
            work.places.get(number).hold(capacity, list(sizes))
            return number

    def move_under(self, number: int, parent: int | None) -> int:
        """Make it a part of another place, or of none; raises PlaceWithinItself, PlaceUnknown."""
        with self._store.transaction() as work:
            above = None if parent is None else work.places.get(parent)
            work.places.get(number).move_under(above, work.places.above)
            return number

    def close(self, number: int, *, closed: bool = True) -> int:
        """Take no more devices, or take them again; raises PlaceHolds, PlaceHasParts, PlaceUnknown."""
        with self._store.transaction() as work:
            place = work.places.get(number)
            if not closed:
                place.closed = False
                return number
            parts = [part for part in work.places.parts(number) if not part.closed]
            if parts:
                raise PlaceHasParts(name=place.name, count=len(parts))
            place.close(work.places.holding(place.name))
            return number

    def print_label(self, number: int) -> int:
        """Put the place's label on the print queue; raises PlaceUnknown."""
        with self._store.transaction() as work:
            place = work.places.get(number)
            within = work.places.get(place.parent).name if place.parent is not None else ""
            code = Code.parse(str(place.number))
            issue(work, PlaceLabelPaper(code, place.name, within), self._desk().hand(self._clock()))
            return number

    def _rename(self, work: Work, place: Place, name: str) -> None:
        old, new = place.name, _free_name(work, name, place)
        if new == old:
            return
        hand = self._desk().hand(self._clock())
        for order in work.places.orders_that_name(old):
            event = follow(order, old, new, hand)
            if event is not None:
                work.ledger.record(event)
        place.rename(new)
        work.places.forget_name(old, new)


def tree_of(places: Sequence[PlaceFacts]) -> tuple[PlaceRow, ...]:
    """The places as a tree, written down from its root; those whose parent is missing stand at the root."""
    known = {place.number for place in places}
    parts: dict[int | None, list[PlaceFacts]] = {}
    for place in places:
        parts.setdefault(place.parent if place.parent in known else None, []).append(place)
    rows: list[PlaceRow] = []

    def write(place: PlaceFacts, depth: int) -> PlaceRow:
        at = len(rows)
        row = PlaceRow(place, depth, 0, place.occupied, place.free)
        rows.append(row)
        for part in parts.get(place.number, []):
            below = write(part, depth + 1)
            free = row.free if below.free is None else below.free + (row.free or 0)
            row = replace(row, parts=row.parts + 1, occupied=row.occupied + below.occupied, free=free)
        rows[at] = row
        return row

    for place in parts.get(None, []):
        write(place, 0)
    return tuple(rows)


def _named(work: Work, name: str) -> Place | None:
    if not name.strip():
        return None
    place = work.places.named(name)
    if place is None:
        raise PlaceUnknown(field="parent", place=f"«{name.strip()}»")
    return place


def _free_name(work: Work, name: str, besides: Place | None = None) -> str:
    clean = place_name(name)
    known = work.places.named(clean)
    if known is not None and known is not besides:
        raise PlaceKnown(field="name", name=known.name)
    return clean
