"""Waivers: the director lets a customer off the storage fee, in part or all of it, with a reason and on record."""

from collections.abc import Callable

from servicedesk.domain.codes import grouped
from servicedesk.domain.input_refusals import ValueMissing
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.status import Status
from servicedesk.domain.uncollected_refusals import NothingOwedForStorage, NotWaiting, WaiverNegative, WaiverTooLarge
from servicedesk.services.checks import demand_within
from servicedesk.services.ports import Clock, Desk, Store
from servicedesk.services.staff.entitlement import demand_director
from servicedesk.services.uncollected.records import Waived, WaiverRequest

_LONGEST = 500


class Waivers:
    """Lower a storage fee."""

    def __init__(self, store: Store, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._clock = clock
        self._desk = desk

    def waive(self, request: WaiverRequest) -> Waived:
        """Let off a part of what is owed now, or all of it now and later.

        Raises OrderUnknown, NotWaiting, NothingOwedForStorage, WaiverNegative, WaiverTooLarge, ValueMissing without a
        reason, ValueTooLong, TextUnreadable, DirectorNeeded.
        """
        demand_within(request.reason, "reason", _LONGEST)
        with self._store.transaction() as work:
            hand = self._desk().hand(self._clock())
            order = work.orders.get(request.order)
            if order.status is not Status.READY:
                raise NotWaiting(number=grouped(order.number), status=order.status)
            owed = order.fee(hand.at.date())
            _demand_sum(request.amount, owed, grouped(order.number))
            if not request.reason.strip():
                raise ValueMissing(field="reason")
            director = demand_director(work, request.director)
            work.ledger.record(order.waive(request.amount, hand, director, request.reason.strip()))
            left = order.fee(hand.at.date())
            return Waived(order.number, owed - left, left)


def _demand_sum(amount: Money | None, owed: Money, number: str) -> None:
    if not owed:
        raise NothingOwedForStorage(number=number)
    if amount is not None and amount <= NOTHING:
        raise WaiverNegative(field="amount", asked=amount)
    if amount is not None and amount > owed:
        raise WaiverTooLarge(field="amount", asked=amount, owed=owed)
