"""What ends together with an order: the receipt that says all of it, and a delivery that nobody needs any more."""

from collections.abc import Iterable, Sequence

from servicedesk.domain.custody import Hand
from servicedesk.domain.delivery import DeliveryState
from servicedesk.domain.order import Order
from servicedesk.domain.receipt import Receipt
from servicedesk.domain.status import GONE, Status
from servicedesk.services.ports import Work
from servicedesk.services.wording import Wording


def spend(receipt: Receipt, family: Sequence[Order], hand: Hand) -> None:
    """The receipt gives no right any more once all of its ``family`` is gone and something of it was handed over.

    One with a written-off device still tells a late customer what became of it.
    """
    ends = {order.status for order in family}
    if ends <= GONE and Status.HANDED_OVER in ends and Status.WRITTEN_OFF not in ends:
        receipt.spent_at = hand.at


def call_off_deliveries(work: Work, orders: Iterable[Order], hand: Hand) -> None:
    """What was planned for orders that are gone will not take place; the delivery says how each of them ended."""
    for order in orders:
        trip = work.deliveries.open_of(order.number)
        if trip is not None and trip.state is DeliveryState.PLANNED:
            ended = Wording(work.centre().paper_language).word(order.status)
            trip.lapse(f"{ended}: {order.reason}" if order.reason else ended, hand)
