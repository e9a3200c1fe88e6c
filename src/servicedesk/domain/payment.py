"""Payments: advances, payments and refunds, exact, one balance an order and a receipt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.refusals import Overpaid, Unpaid


class Method(StrEnum):
    """How money changed hands; it is recorded here, never processed."""

    CASH = "cash"
    CARD = "card"
    TRANSFER = "transfer"


class PaymentKind(StrEnum):
    """Why money was booked. A carry moves a rest between two orders of one receipt and sums up to nothing."""

    ADVANCE = "advance"
    PAYMENT = "payment"
    REFUND = "refund"
    CARRY = "carry"


@dataclass(eq=False)
class Payment:
    """Money booked on an order: positive to the centre, negative back to the customer. ``sequence`` is the
    database's.
    """

    order_number: int
    kind: PaymentKind
    method: Method
    amount: Money
    who: str
    workstation: str
    at: datetime
    sequence: int | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """What one order gets booked when a receipt is settled."""

    order_number: int
    kind: PaymentKind
    amount: Money


def owed(balances: Sequence[Money]) -> Money:
    """What the customer pays for these orders together; negative when money goes back to the customer."""
    return sum(balances, start=NOTHING)


def settle(
    balances: dict[int, Money], paid: Money, heir: int | None = None, debt_allowed: bool = False
) -> tuple[Share, ...]:
    """Share ``paid`` out so that every order in ``balances`` (number -> owed) ends at nothing.

    ``heir`` is an order of the same receipt that stays: a credit is carried over to it instead of being refunded.
    Raises Unpaid when less than the whole is paid and no debt is allowed, Overpaid when more.
    """
    total = owed(list(balances.values()))
    wanted = max(total, NOTHING)
    if paid < wanted and not debt_allowed:
        raise Unpaid(owed=wanted, paid=paid)
    if paid > wanted:
        raise Overpaid(owed=wanted, paid=paid)
    pool = -sum((rest for rest in balances.values() if rest < NOTHING), start=NOTHING)
    shares, pool_left = _pay_debts(balances, pool, paid)
    shares += _spend_credits(balances, pool - pool_left, heir)
    return tuple(shares)


def release(number: int, held: Money, heir: int | None) -> tuple[Share, ...]:
    """What a cancelled order holds of the customer's money goes over to ``heir``, an order of the same receipt that
    stays, or back to the customer.
    """
    return tuple(_spend_credits({number: -held}, NOTHING, heir))


def _pay_debts(balances: dict[int, Money], pool: Money, paid: Money) -> tuple[list[Share], Money]:
    """Pay every debt from the credits of the other orders first, from fresh money after; also what is left of the
    credits.
    """
    shares: list[Share] = []
    for number, rest in balances.items():
        if rest <= NOTHING:
            continue
        carried = min(rest, pool)
        pool -= carried
        shares += _booked(number, PaymentKind.CARRY, carried)
        fresh = min(rest - carried, paid)
        paid -= fresh
        shares += _booked(number, PaymentKind.PAYMENT, fresh)
    return shares, pool


def _spend_credits(balances: dict[int, Money], used: Money, heir: int | None) -> list[Share]:
    """Take from the creditors what paid the debts; the remainder goes to the heir, or back to the customer."""
    shares: list[Share] = []
    for number, rest in balances.items():
        if rest >= NOTHING:
            continue
        given = min(-rest, used)
        used -= given
        shares += _booked(number, PaymentKind.CARRY, -given)
        remainder = -rest - given
        shares += _booked(number, PaymentKind.REFUND if heir is None else PaymentKind.CARRY, -remainder)
        if heir is not None:
            shares += _booked(heir, PaymentKind.CARRY, remainder)
    return shares


def _booked(number: int, kind: PaymentKind, amount: Money) -> list[Share]:
    return [Share(number, kind, amount)] if amount else []
