"""What the storeroom needs from outside: places within a transaction, and short reads of what stands where."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from servicedesk.domain.order import Order
from servicedesk.domain.place import Place
from servicedesk.services.storeroom.records import Habit, PlaceFacts, StoreFigures


class Places(Protocol):
    """Places by number and by name."""

    def get(self, number: int) -> Place:
        """The place; raises PlaceUnknown."""

    def named(self, name: str) -> Place | None:
        """The place of this name, however it is written."""

    def parts(self, number: int) -> Sequence[Place]:
        """The places that are parts of this one, by name."""

    def above(self, number: int) -> int | None:
        """The place that this one is a part of."""

    def holding(self, name: str) -> int:
        """How many devices stand at the place of this name now."""

    def orders_that_name(self, name: str) -> Sequence[Order]:
        """Every order that says this place, now or in the step that may be undone."""

    def add(self, new: Place) -> int:
        """Keep a new place; its number."""

    def forget_name(self, old: str, new: str) -> None:
        """Fields complete themselves by the new name from now on."""


class StoreReads(Protocol):
    """What stands where, each call one short read."""

    def figures(self, today: date) -> StoreFigures:
        """How many devices are in store."""

    def places(self) -> tuple[PlaceFacts, ...]:
        """Every place with how many devices stand there, by name."""

    def habits(self) -> tuple[Habit, ...]:
        """Where the newest devices in store stand, by kind, size and whether they are ready."""
