"""The till: one balance an order and a receipt, money taken between intake and pickup or after it, and refunds."""

from collections.abc import Callable
from datetime import datetime

from servicedesk.domain.charges import price_is_open
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.device import title
from servicedesk.domain.input_refusals import SumNotUnderstood
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.payment import give_back, spread
from servicedesk.domain.refusals import OrderUnknown, ReceiptUnknown
from servicedesk.domain.status import GONE, OPEN
from servicedesk.services.booking import book
from servicedesk.services.checks import LONGEST_TEXT, demand_told
from servicedesk.services.lookup_records import OrderFacts
from servicedesk.services.numbers import any_code
from servicedesk.services.ports import Clock, Desk, Store, Work
from servicedesk.services.reads import OrderReads
from servicedesk.services.staff.entitlement import demand_director_or_second
from servicedesk.services.sums import sums_of
from servicedesk.services.till.till_records import Balance, BalanceLine, Booked, RefundRequest, TakeRequest
from servicedesk.services.zone import in_zone


class Till:
    """Takes money and gives it back. It is recorded here, never processed, and no paper of it is a fiscal receipt."""

    def __init__(self, store: Store, reads: OrderReads, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock
        self._desk = desk

    def balance(self, number: str) -> Balance:
        """The money of an order, or of all orders of a receipt; raises ForeignCode, CodeSpoiled, WrongPaper,
        OrderUnknown, ReceiptUnknown.
        """
        return self._balance(any_code(number), self._clock())

    def take(self, request: TakeRequest) -> Booked:
        """Take money: debts first, of what is ready or gone before the rest; what is left is an advance for work whose
        price is still open. Raises what ``balance`` raises, SumNotUnderstood unless the sum is above nothing, Overpaid
        for more than is owed where every price is known.
        """
        code = any_code(request.number)
        _demand_sum(request.amount)
        with self._store.transaction() as work:
            hand = self._desk().hand(self._clock())
            lines = sorted(self._balance(code, hand.at).lines, key=lambda line: (line.status in OPEN, line.order))
            unpriced = [line.order for line in lines if line.price_is_open]
            heir = next((line.order for line in lines if line.price_is_open and not line.works), None)
            shares = spread(
                request.amount,
                {line.order: line.balance for line in lines},
                heir if heir is not None else next(iter(unpriced), None),
                frozenset(line.order for line in lines if line.status in OPEN),
            )
            book(work, shares, request.method, hand)
        return self._booked(code, request.amount, tuple(share.order_number for share in shares))

    def refund(self, request: RefundRequest) -> Booked:
        """Give money back, on a second person's decision or the director's own, for a reason. What is given back for a
        device that is gone is charged no more.

        Raises what ``balance`` raises, SumNotUnderstood unless the sum is above nothing, ValueMissing without a reason,
        RefundTooLarge, SecondPersonNeeded, PersonUnknown.
        """
        code = any_code(request.number)
        _demand_sum(request.amount)
        reason = demand_told(request.reason, "reason", LONGEST_TEXT)
        with self._store.transaction() as work:
            hand = self._desk().hand(self._clock())
            lines = self._balance(code, hand.at).lines
            paid = {line.order: line.paid for line in lines}
            balances = {line.order: line.balance for line in lines}
            shares = give_back(request.amount, paid, balances)
            second = demand_director_or_second(work, hand, request.second_person, code.grouped)
            book(work, shares, request.method, hand, why=reason, second_person=second)
            for share in shares:
                _charge_less(work, share.order_number, -share.amount, balances[share.order_number])
        return self._booked(code, request.amount, tuple(share.order_number for share in shares))

    def _booked(self, code: Code, amount: Money, orders: tuple[int, ...]) -> Booked:
        return Booked(amount, orders, self.balance(code.digits))

    def _balance(self, code: Code, now: datetime) -> Balance:
        # Within a transaction too this is read on a connection of its own, and is what the transaction works on all the
        # same: while one counter writes nobody else commits, and this one has written nothing yet.
        family = self._family(code)
        lines = tuple(_line(in_zone(facts, now.tzinfo), now) for facts in family)
        return Balance(family[0].receipt, family[0].customer, lines)

    def _family(self, code: Code) -> tuple[OrderFacts, ...]:
        if code.kind is CodeKind.DEVICE_LABEL:
            facts = self._reads.facts(code.number)
            if facts is None:
                raise OrderUnknown(number=code.grouped)
            return (facts,)
        family = self._reads.facts_of_receipt(code.number)
        if not family:
            raise ReceiptUnknown(number=code.grouped)
        return family


def _line(facts: OrderFacts, now: datetime) -> BalanceLine:
    sums = sums_of(facts, now)
    return BalanceLine(
        order=facts.number,
        device=title(facts.kind, facts.brand, facts.model),
        status=facts.status,
        works=sums.works,
        storage=sums.storage,
        paid=sums.paid,
        balance=sums.balance,
        price_is_open=price_is_open(facts.status, facts.warranty, facts.price),
        priced=sums.priced,
        let_off=sums.let_off,
    )


def _demand_sum(amount: Money) -> None:
    if amount <= NOTHING:
        raise SumNotUnderstood(field="amount", text=str(amount))


def _charge_less(work: Work, number: int, refund: Money, balance: Money) -> None:
    """What is given back for a device that is gone, beyond money that lay here anyway, is charged no more."""
    order = work.orders.get(number)
    if order.status in GONE:
        order.lower(refund - min(max(-balance, NOTHING), refund))
