"""Booking: shares of an advance or a settlement become payments, and money that changed hands an event of custody."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from servicedesk.domain.custody import Act, CustodyEvent, Hand
from servicedesk.domain.money import NOTHING
from servicedesk.domain.payment import Method, Payment, PaymentKind, Share
from servicedesk.services.ports import Work


def book(
    work: Work, shares: Iterable[Share], method: Method, hand: Hand, *, why: str = "", second_person: str = ""
) -> None:
    """Put the shares on the ledger; what is only carried from order to order is no event of custody."""
    who = (hand.who, hand.workstation, hand.at)
    for share in shares:
        work.ledger.book(Payment(share.order_number, share.kind, method, share.amount, *who))
        if share.kind is not PaymentKind.CARRY:
            work.orders.get(share.order_number).former = None  # a step that money was built upon stays
            act = Act.PAID if share.amount > NOTHING else Act.REFUNDED
            told: dict[str, Any] = {"amount": share.amount, "why": why, "second_person": second_person}
            work.ledger.record(replace(CustodyEvent(share.order_number, act, *who), **told))
