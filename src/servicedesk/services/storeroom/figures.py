"""What is in store at a glance, and where the next device may stand: reads alone."""

from servicedesk.domain.terms import SizeClass
from servicedesk.services.ports import Clock
from servicedesk.services.storeroom.ports import StoreReads
from servicedesk.services.storeroom.records import StoreFigures
from servicedesk.services.storeroom.suggesting import suggested


class Storeroom:
    """The figures of the store and the suggestion of a place."""

    def __init__(self, reads: StoreReads, clock: Clock) -> None:
        self._reads = reads
        self._clock = clock

    def figures(self) -> StoreFigures:
        """How many devices await repair, are in repair, are ready, are overdue ..., by kind and by place."""
        return self._reads.figures(self._clock().date())

    def suggest(self, kind: str, size: SizeClass | None = None, *, ready: bool = False) -> str:
        """A place with room where such devices usually stand, those that are ready with ``ready``; empty when
        nothing is known. Without a size the kind alone decides.
        """
        return suggested(self._reads.places(), self._reads.habits(), kind, size, ready=ready)
