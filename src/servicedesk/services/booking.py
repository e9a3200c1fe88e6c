"""Booking: shares of an advance or a settlement become payments, and money that changed hands an event of custody."""

from collections.abc import Iterable

from servicedesk.domain.custody import Act, CustodyEvent, Hand
from servicedesk.domain.money import NOTHING
from servicedesk.domain.payment import Method, Payment, PaymentKind, Share
from servicedesk.services.ports import Work


def book(work: Work, shares: Iterable[Share], method: Method, hand: Hand) -> None:
    """Put the shares on the ledger; what is only carried from order to order is no event of custody."""
    who = (hand.who, hand.workstation, hand.at)
    for share in shares:
        work.ledger.book(Payment(share.order_number, share.kind, method, share.amount, *who))
        if share.kind is not PaymentKind.CARRY:
            act = Act.PAID if share.amount > NOTHING else Act.REFUNDED
            work.ledger.record(CustodyEvent(share.order_number, act, *who, amount=share.amount))
