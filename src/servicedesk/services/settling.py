"""Settling: what is owed for the orders that go is paid, or is let stand by a decision, before they go."""

from collections.abc import Mapping, Sequence

from servicedesk.domain.custody import Hand
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.order import Order
from servicedesk.domain.payment import Method, Share, settle
from servicedesk.domain.status import GONE
from servicedesk.services.booking import book
from servicedesk.services.ports import Work


def paid_so_far(work: Work, order: Order) -> Money:
    """What was paid for an order up to now."""
    return sum((payment.amount for payment in work.ledger.payments([order.number])), start=NOTHING)


def settle_going(
    work: Work,
    family: Sequence[Order],
    fees: Mapping[int, Money],
    paid: Money,
    method: Method,
    hand: Hand,
    *,
    debt_allowed: bool = False,
) -> tuple[Share, ...]:
    """Book what settles the orders in ``fees`` (number -> storage fee) among the ``family`` of one receipt; a rest goes
    over to one that stays. Raises Unpaid, Overpaid.
    """
    earlier = dict.fromkeys(fees, NOTHING)
    for payment in work.ledger.payments(list(earlier)):
        earlier[payment.order_number] += payment.amount
    going = {order.number: order for order in family if order.number in fees}
    balances = {number: going[number].works + fee - earlier[number] for number, fee in fees.items()}
    rest = [order.number for order in family if order.number not in fees and order.status not in GONE]
    shares = settle(balances, paid, rest[0] if rest else None, debt_allowed)
    book(work, shares, method, hand)
    return shares
