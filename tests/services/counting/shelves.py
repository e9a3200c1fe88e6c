"""A store with a rack of two shelves and devices on them, and the codes that are scanned there."""

from dataclasses import dataclass

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.money import NOTHING
from servicedesk.domain.place import Place
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import WholeDesk, television


@dataclass
class Shelves:
    """``rack`` holds ``upper`` and ``lower``; ``aside`` stands by itself."""

    desk: WholeDesk
    rack: int = 0
    upper: int = 0
    lower: int = 0
    aside: int = 0

    def __post_init__(self) -> None:
        self.rack = self.place("А")
        self.upper = self.place("А-01", self.rack)
        self.lower = self.place("А-02", self.rack)
        self.aside = self.place("Б-01")

    def place(self, name: str, parent: int | None = None) -> int:
        """Make a place; its code."""
        with self.desk.database.store.transaction() as work:
            return work.places.add(Place(0, name, parent))

    def device(self, place: str = "А-01") -> int:
        """Accept a device and put it to a place; its order."""
        accepted = self.desk.accept(television(place=place, serial=""), another_person=True)
        return accepted.orders[0].number

    def hand_over(self, order: int) -> None:
        """Let a device go as the desk does."""
        facts = self.desk.lookup.card(order).facts
        if facts.status is not Status.READY:
            self.desk.workshop.move(MoveRequest(order, Status.READY, outcome=Outcome.NO_FAULT_FOUND))
        self.desk.pickup.hand_over(HandOverRequest(receipt=str(facts.receipt), labels=(str(order),), paid=NOTHING))


def never_issued(kind: CodeKind = CodeKind.DEVICE_LABEL) -> str:
    """A well-made code that nobody was given."""
    return Code(kind, 7, 654321).digits
