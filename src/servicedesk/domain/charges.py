"""What an order costs and what keeps it here: the same answers for entities and for records that were read."""

from datetime import date, datetime

from servicedesk.domain.codes import grouped
from servicedesk.domain.delivery_refusals import OutWithCrew
from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.refusals import (
    AlreadyHandedOver,
    HeldByCase,
    NotReady,
    OrderCancelled,
    Refusal,
    WrittenOff,
)
from servicedesk.domain.status import GONE, OPEN, Status
from servicedesk.domain.terms import StorageTerms
from servicedesk.domain.uncollected_refusals import SoldOff
from servicedesk.domain.warranty import Warranty
from servicedesk.domain.write_off import Sale


def works_cost(warranty: Warranty, price: Money | None, estimate: Estimate) -> Money:
    """What the work costs the customer as far as it is known: the price, else the one sum that was estimated; nothing
    under a warranty, whoever pays for it.
    """
    if warranty is not Warranty.PAID:
        return NOTHING
    if price is not None:
        return price
    return estimate.fixed or NOTHING


def price_is_open(status: Status, warranty: Warranty, price: Money | None) -> bool:
    """Whether the work is still going on and its price is not said: an estimate binds nobody to the kopeck."""
    return warranty is Warranty.PAID and price is None and status in OPEN


def storage_cost(
    status: Status,
    settled: Money,
    terms: StorageTerms,
    since: date | None,
    today: date,
    *,
    waived: Money = NOTHING,
    free: bool = False,
) -> Money:
    """The storage fee: what was ``settled`` for a device that is gone, what is owed today for one that is ready.

    ``since`` is the day from which its clock runs; ``waived`` was let off, ``free`` lets off all of it. What is out for
    delivery owes what it owed when it left.
    """
    if status in GONE:
        return settled
    if free or status not in {Status.READY, Status.OUT_FOR_DELIVERY}:
        return NOTHING
    if status is Status.OUT_FOR_DELIVERY:
        return settled
    return max(terms.fee(since, today) - waived, NOTHING)


def obstacle(
    number: int,
    status: Status,
    promised: date | None,
    closed_at: datetime | None,
    reason: str,
    held_by: int | None = None,
    sale: Sale | None = None,
) -> Refusal | None:
    """What keeps an order from being handed over, None when it may go (rules of the desk, section 6); ``sale`` is what
    a write-off came to if it was one.
    """
    name = grouped(number)
    if held_by is not None:
        return HeldByCase(number=name, case=grouped(held_by))
    match status:
        case Status.READY:
            return None
        case Status.OUT_FOR_DELIVERY:
            return OutWithCrew(number=name)
        case Status.HANDED_OVER:
            return AlreadyHandedOver(number=name, at=closed_at)
        case Status.WRITTEN_OFF if sale is not None:
            left = sale.left or None
            return SoldOff(name, closed_at, reason, price=sale.price, left=left, deposited=sale.deposited)
        case Status.WRITTEN_OFF:
            return WrittenOff(number=name, at=closed_at, act=reason)
        case Status.CANCELLED:
            return OrderCancelled(number=name, reason=reason)
        case _:
            return NotReady(number=name, status=status, promised=promised)
