"""The workshop: what happens to an order between intake and pickup, one custody event for each step."""

from collections.abc import Callable
from dataclasses import dataclass

from servicedesk.domain.codes import grouped
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.order import Move, Order
from servicedesk.domain.refusals import ChangedMeanwhile, ValueMissing, ValueTooLong
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.checks import LONGEST_TEXT
from servicedesk.services.ports import Clock, Desk, Store, Work


@dataclass(frozen=True, slots=True)
class MoveRequest:
    """A wanted change of state. ``seen_version`` is the version of the order that was shown, None for scripts."""

    number: int
    wanted: Status
    outcome: Outcome | None = None
    reason: str = ""
    price: Money | None = None
    technician: str = ""
    place: str = ""
    second_person: str = ""
    seen_version: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """An order after a step: its number, its state, and what was taken for it so far."""

    number: int
    status: Status


class Workshop:
    """Change the state of an order, give it to a technician, put it to a place, note a talk with the customer."""

    def __init__(self, store: Store, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._clock = clock
        self._desk = desk

    def move(self, request: MoveRequest) -> Step:
        """Make a legal move, together with the technician and the place that were told along with it.

        Raises OrderUnknown, WrongStatus, FactMissing, ChangedMeanwhile.
        """
        with self._store.transaction() as work:
            order = self._order(work, request.number, request.seen_version)
            hand = self._desk().hand(self._clock())
            if request.technician.strip():
                order.technician = work.directory.technician(request.technician)
            taken = any(payment.amount != NOTHING for payment in work.ledger.payments([order.number]))
            move = Move(request.wanted, request.outcome, request.reason, request.price, request.second_person.strip())
            before = order.place
            if request.place.strip():
                order.place = work.directory.place(request.place)
            event = order.move(move, hand, money_taken=taken)
            event.place_before = before
            work.ledger.record(event)
            return Step(order.number, order.status)

    def assign(self, number: int, technician: str) -> Step:
        """Give the order to a technician; raises ValueMissing, OrderUnknown, WrongStatus."""
        if not technician.strip():
            raise ValueMissing(field="technician")
        with self._store.transaction() as work:
            order = self._order(work, number)
            name = work.directory.technician(technician)
            work.ledger.record(order.assign(name, self._desk().hand(self._clock())))
            return Step(order.number, order.status)

    def put(self, number: int, place: str) -> Step:
        """Put the device to a place; raises ValueMissing, OrderUnknown, WrongStatus."""
        if not place.strip():
            raise ValueMissing(field="place")
        with self._store.transaction() as work:
            order = self._order(work, number)
            work.ledger.record(order.put(work.directory.place(place), self._desk().hand(self._clock())))
            return Step(order.number, order.status)

    def note_call(self, number: int, what: str) -> Step:
        """Note a talk with the customer; raises ValueMissing, ValueTooLong, OrderUnknown."""
        if not what.strip():
            raise ValueMissing(field="what")
        if len(what) > LONGEST_TEXT:
            raise ValueTooLong(field="what", limit=LONGEST_TEXT)
        with self._store.transaction() as work:
            order = self._order(work, number)
            work.ledger.record(order.note_call(what.strip(), self._desk().hand(self._clock())))
            return Step(order.number, order.status)

    @staticmethod
    def _order(work: Work, number: int, seen_version: int | None = None) -> Order:
        order = work.orders.get(number)
        if seen_version is not None and order.version != seen_version:
            raise ChangedMeanwhile(number=grouped(number))
        return order
