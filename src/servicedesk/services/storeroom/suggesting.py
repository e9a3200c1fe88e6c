"""A free place for a device: where things of its kind and size usually stand, and there is room."""

from collections import Counter
from collections.abc import Sequence

from servicedesk.domain.terms import SizeClass
from servicedesk.domain.text import norm
from servicedesk.services.storeroom.records import Habit, PlaceFacts


def suggested(
    places: Sequence[PlaceFacts], habits: Sequence[Habit], kind: str, size: SizeClass | None, *, ready: bool
) -> str:
    """The name of the best place with room; empty when nothing is known of where such things go.

    Own kind before own size, and a neighbour of a full place (a part of the same place) before places of other things.
    """
    of_kind: Counter[str] = Counter()
    of_size: Counter[str] = Counter()
    for habit in habits:
        if habit.ready is ready:
            if habit.kind == norm(kind):
                of_kind[habit.place] += habit.count
            if size is None or habit.size is size:
                of_size[habit.place] += habit.count
    near_kind, near_size = _neighbours(places, of_kind), _neighbours(places, of_size)

    def worth(place: PlaceFacts) -> tuple[int, int, int, int]:
        return of_kind[place.name], near_kind[place.parent], of_size[place.name], near_size[place.parent]

    fitting = [place for place in places if place.has_room and (size is None or not place.sizes or size in place.sizes)]
    best = max(fitting, key=worth, default=None)
    return best.name if best is not None and any(worth(best)) else ""


def _neighbours(places: Sequence[PlaceFacts], standing: Counter[str]) -> Counter[int | None]:
    """How many of these devices stand at the parts of each place; the root has no neighbours."""
    beside: Counter[int | None] = Counter()
    for place in places:
        if place.parent is not None:
            beside[place.parent] += standing[place.name]
    return beside
