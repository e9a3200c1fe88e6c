"""Payments: advances, payments and refunds, exact, one balance an order and a receipt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.refusals import Overpaid, Unpaid
from servicedesk.domain.till_refusals import RefundTooLarge


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


def spread(
    amount: Money, owed_by: Mapping[int, Money], heir: int | None, advances: frozenset[int] = frozenset()
) -> tuple[Share, ...]:
    """Share a sum that is paid in over orders, in the order in which they are told: each is paid up to what it is known
    to owe, and what is left goes to ``heir``, an order whose price is still unknown. Money for one of ``advances`` is
    an advance. Raises Overpaid when something is left and there is no heir.
    """
    given: dict[int, Money] = {}
    left = amount
    for number, rest in owed_by.items():
        part = min(max(rest, NOTHING), left)
        given[number] = part
        left -= part
    if left and heir is None:
        raise Overpaid(owed=amount - left, paid=amount)
    if left and heir is not None:
        given[heir] = given.get(heir, NOTHING) + left
    kinds = {number: PaymentKind.ADVANCE if number in advances else PaymentKind.PAYMENT for number in given}
    return tuple(share for number, part in given.items() for share in _booked(number, kinds[number], part))


def give_back(amount: Money, paid_by: Mapping[int, Money], balances: Mapping[int, Money]) -> tuple[Share, ...]:
    """Share a refund out over orders: first what was paid above the debt, then of the rest in the order in which they
    are told. Raises RefundTooLarge when less was paid.
    """
    held = {number: max(paid, NOTHING) for number, paid in paid_by.items()}
    whole = owed(list(held.values()))
    if amount > whole:
        raise RefundTooLarge(field="amount", paid=whole, asked=amount)
    given = dict.fromkeys(held, NOTHING)
    spare = {number: min(max(-balances[number], NOTHING), paid) for number, paid in held.items()}
    left = amount
    for limits in (spare, held):
        for number, limit in limits.items():
            part = min(limit - given[number], left)
            given[number] += part
            left -= part
    return tuple(share for number, part in given.items() for share in _booked(number, PaymentKind.REFUND, -part))


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
