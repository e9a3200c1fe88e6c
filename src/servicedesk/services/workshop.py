"""The workshop: what happens to an order between intake and pickup, one custody event for each step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from servicedesk.domain.codes import grouped
from servicedesk.domain.custody import Hand
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.moves import Move
from servicedesk.domain.order import Order
from servicedesk.domain.payment import Payment, release
from servicedesk.domain.place import LONGEST_PLACE
from servicedesk.domain.refusals import ChangedMeanwhile, DeviceHere, ValueMissing, ValueTooLong
from servicedesk.domain.shop import demand_short
from servicedesk.domain.status import GONE, Outcome, Status
from servicedesk.domain.text import norm
from servicedesk.services.booking import book
from servicedesk.services.checks import LONGEST_NAME, LONGEST_REASON, LONGEST_TEXT
from servicedesk.services.endings import call_off_deliveries, spend
from servicedesk.services.ports import Clock, Desk, Store, Work
from servicedesk.services.staff.entitlement import demand_known, demand_second
from servicedesk.services.zone import refusing_in


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
class Undone:
    """What a taken-back step had set; None is what it had left alone."""

    status: Status | None = None
    place: str | None = None
    technician: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """An order after a step: its number, its state, where it stands, and the money that goes back to the customer.

    ``new_place`` is the place that was made by being named, ``undone`` what an undo took back.
    """

    number: int
    status: Status
    refunded: Money = NOTHING
    place: str = ""
    new_place: str = ""
    undone: Undone | None = None


class Workshop:
    """Change the state of an order, give it to a technician, put it to a place, note a talk with the customer."""

    def __init__(self, store: Store, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._clock = clock
        self._desk = desk

    def move(self, request: MoveRequest) -> Step:
        """Make a legal move, together with the technician and the place that were told along with it.

        What a cancelled order holds goes over to another order of its receipt, or back to the customer.
        Raises OrderUnknown, WrongStatus, FactMissing, ChangedMeanwhile, PersonUnknown.
        """
        _demand_short(request)
        with refusing_in(self._clock().tzinfo), self._store.transaction() as work:
            order = self._order(work, request.number, request.seen_version)
            hand = self._desk().hand(self._clock())
            payments = work.ledger.payments([order.number])
            made = _made(work, request.place)
            move = Move(
                request.wanted,
                request.outcome,
                request.reason,
                request.price,
                _second(work, order, request, payments, hand),
                work.directory.technician(request.technician),
                work.directory.place(request.place),
            )
            work.ledger.record(order.move(move, hand, money_taken=bool(payments)))
            cancelled = order.status is Status.CANCELLED
            back = _cancelled(work, order, payments, hand) if cancelled else NOTHING
            return Step(order.number, order.status, back, order.place, made)

    def assign(self, number: int, technician: str, place: str = "") -> Step:
        """Give the order to a technician, with ``place`` put there as well; raises ValueMissing, OrderUnknown,
        and what Order.assign and Order.put raise.
        """
        if not technician.strip():
            raise ValueMissing(field="technician")
        demand_short(technician, "technician", LONGEST_NAME)
        demand_short(place, "place", LONGEST_PLACE)
        with refusing_in(self._clock().tzinfo), self._store.transaction() as work:
            order = self._order(work, number)
            name, made = work.directory.technician(technician), _made(work, place)
            hand = self._desk().hand(self._clock())
            work.ledger.record(order.assign(name, hand))
            if place.strip():
                work.ledger.record(order.put(work.directory.place(place), hand))
            return Step(order.number, order.status, place=order.place, new_place=made)

    def undo(self, number: int) -> Step:
        """Take back the last step of an order, which the same person made today; the ledger keeps both.

        Money that went back with a cancellation stays where it went, so such a step is not taken back. Raises
        NothingToUndo, OrderUnknown, PlaceClosed, DeviceHere when the device was accepted anew meanwhile.
        """
        with self._store.transaction() as work:
            order, hand = self._order(work, number), self._desk().hand(self._clock())
            was_gone = order.status in GONE
            here = work.orders.open_of_device(order.device_id) if was_gone else None
            before = Undone(order.status, order.place, order.technician)
            work.ledger.record(order.undo(hand))
            work.directory.place(order.place)  # closed meanwhile, it takes nothing back
            if here is not None:
                raise DeviceHere(field="serial", number=grouped(here.number))
            if was_gone:
                _come_back(work, order, hand)
            return Step(order.number, order.status, place=order.place, undone=_undone(before, order))

    def assign_all(self, numbers: Sequence[int], technician: str) -> tuple[Step, ...]:
        """Give several orders to a technician, all of them or none; raises as ``assign`` does."""
        name = demand_short(technician, "technician", LONGEST_NAME)
        if not name:
            raise ValueMissing(field="technician")
        with refusing_in(self._clock().tzinfo), self._store.transaction() as work:
            hand = self._desk().hand(self._clock())
            kept = work.directory.technician(name)
            orders = [work.orders.get(number) for number in numbers]
            for order in orders:
                work.ledger.record(order.assign(kept, hand))
            return tuple(Step(order.number, order.status) for order in orders)

    def put(self, number: int, place: str) -> Step:
        """Put the device to a place; raises ValueMissing, OrderUnknown, and what Order.put raises."""
        if not place.strip():
            raise ValueMissing(field="place")
        demand_short(place, "place", LONGEST_PLACE)
        with refusing_in(self._clock().tzinfo), self._store.transaction() as work:
            order, made = self._order(work, number), _made(work, place)
            work.ledger.record(order.put(work.directory.place(place), self._desk().hand(self._clock())))
            return Step(order.number, order.status, place=order.place, new_place=made)

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


def _second(work: Work, order: Order, request: MoveRequest, payments: Sequence[Payment], hand: Hand) -> str:
    """The second person as kept: only where one is needed, for the record says who confirmed what. Raises PersonUnknown
    for a name that nobody here has; that nobody was named is said by the domain.
    """
    if not request.second_person.strip():
        return ""
    if request.wanted is not Status.CANCELLED or not payments:
        demand_known(work, request.second_person)
        return ""
    if not hand.is_another(request.second_person):
        return request.second_person.strip()
    return demand_second(work, hand, request.second_person, grouped(order.number))


def _made(work: Work, place: str) -> str:
    """The name of the place if it will be made by being named, else nothing."""
    return " ".join(place.split()) if norm(place) and work.places.named(place) is None else ""


def _undone(before: Undone, order: Order) -> Undone:
    """Of what stood before, that which is otherwise now."""
    return Undone(
        before.status if before.status is not order.status else None,
        before.place if before.place != order.place else None,
        before.technician if before.technician != order.technician else None,
    )


def _demand_short(request: MoveRequest) -> None:
    for field in ("technician", "second_person"):
        demand_short(getattr(request, field), field, LONGEST_NAME)
    demand_short(request.place, "place", LONGEST_PLACE)
    demand_short(request.reason, "reason", LONGEST_REASON)


def _come_back(work: Work, order: Order, hand: Hand) -> None:
    """An order that was cancelled is under way again: its receipt stands for it, a case about that holds it too."""
    work.receipts.get(order.receipt_number).spent_at = None
    case = work.lost_cases.holding(order.receipt_number)
    if case is not None:
        work.ledger.record(order.hold(case.number, hand))


def _cancelled(work: Work, order: Order, payments: Sequence[Payment], hand: Hand) -> Money:
    """Let go of the order's money and, when nothing else is left on it, of its receipt; what goes back."""
    family = work.orders.of_receipt(order.receipt_number)
    staying = [other.number for other in family if other.status not in GONE]
    spend(work.receipts.get(order.receipt_number), family, hand)
    call_off_deliveries(work, [order], hand)
    held = sum((payment.amount for payment in payments), start=NOTHING)
    if not held:
        return NOTHING
    order.former = None  # what was given back is not taken again by a key
    book(work, release(order.number, held, staying[0] if staying else None), payments[-1].method, hand)
    return NOTHING if staying else held
