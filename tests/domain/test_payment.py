"""Sharing money out over the orders of a receipt: whatever the sums are, no kopeck is made and none is lost."""

from collections import defaultdict
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.payment import PaymentKind, Share, give_back, owed, release, settle, spread
from servicedesk.domain.refusals import Overpaid, Refusal, Unpaid

NUMBERS = (2_000_000_127, 2_000_000_224, 2_000_000_321, 2_000_000_418)
HEIR = 2_000_000_515
SUMS = st.builds(Money, st.integers(-500_000, 500_000))
PAID = st.builds(Money, st.integers(0, 500_000))
BALANCES = st.dictionaries(st.sampled_from(NUMBERS), SUMS, min_size=1)
FRESH = {PaymentKind.PAYMENT, PaymentKind.ADVANCE}


def by_order(shares: Iterable[Share]) -> dict[int, Money]:
    booked: dict[int, Money] = defaultdict(Money)
    for share in shares:
        booked[share.order_number] += share.amount
    return booked


def of_kind(shares: Iterable[Share], *kinds: PaymentKind) -> Money:
    return sum((share.amount for share in shares if share.kind in kinds), start=NOTHING)


@given(BALANCES, st.sampled_from([None, HEIR]))
def test_what_is_settled_in_full_ends_at_nothing(balances: dict[int, Money], heir: int | None) -> None:
    paid = max(owed(list(balances.values())), NOTHING)
    shares = settle(balances, paid, heir)
    booked = by_order(shares)
    assert all(booked[number] == balance for number, balance in balances.items())
    assert of_kind(shares, *FRESH) == paid
    assert of_kind(shares, PaymentKind.CARRY) == NOTHING, "a carry moves money and makes none"


@given(BALANCES, st.sampled_from([None, HEIR]))
def test_a_credit_goes_back_to_the_customer_or_over_to_what_stays_never_both(
    balances: dict[int, Money], heir: int | None
) -> None:
    shares = settle(balances, max(owed(list(balances.values())), NOTHING), heir)
    credit = max(-owed(list(balances.values())), NOTHING)
    assert -of_kind(shares, PaymentKind.REFUND) == (NOTHING if heir is not None else credit)
    assert by_order(shares)[HEIR] == (credit if heir is not None else NOTHING)


@given(BALANCES, PAID)
def test_a_debt_that_is_allowed_books_exactly_what_was_paid(balances: dict[int, Money], paid: Money) -> None:
    wanted = max(owed(list(balances.values())), NOTHING)
    if paid > wanted:
        with pytest.raises(Overpaid) as refused:
            settle(balances, paid, debt_allowed=True)
        assert (refused.value.owed, refused.value.paid) == (wanted, paid)
        return
    shares = settle(balances, paid, debt_allowed=True)
    assert of_kind(shares, *FRESH) == paid
    booked = by_order(shares)
    for number, balance in balances.items():
        assert min(balance, NOTHING) <= booked[number] <= max(balance, NOTHING), "nobody pays more than is owed"


@given(BALANCES, PAID)
def test_less_than_the_whole_is_refused_with_both_sums(balances: dict[int, Money], paid: Money) -> None:
    wanted = max(owed(list(balances.values())), NOTHING)
    if paid < wanted:
        with pytest.raises(Unpaid) as refused:
            settle(balances, paid)
        assert (refused.value.owed, refused.value.paid) == (wanted, paid)


def test_one_order_s_credit_pays_another_s_debt_before_fresh_money_does() -> None:
    first, second = NUMBERS[:2]
    shares = settle({first: Money(-500), second: Money(800)}, Money(300))
    assert shares == (
        Share(second, PaymentKind.CARRY, Money(500)),
        Share(second, PaymentKind.PAYMENT, Money(300)),
        Share(first, PaymentKind.CARRY, Money(-500)),
    )


@given(st.builds(Money, st.integers(0, 500_000)), st.sampled_from([None, HEIR]))
def test_what_a_cancelled_order_holds_is_let_go_whole(held: Money, heir: int | None) -> None:
    shares = release(NUMBERS[0], held, heir)
    assert by_order(shares)[NUMBERS[0]] == -held
    assert by_order(shares)[HEIR] == (held if heir is not None else NOTHING)


@given(st.builds(Money, st.integers(1, 900_000)), BALANCES, st.sampled_from([None, HEIR]))
def test_money_paid_in_goes_to_debts_first_and_to_the_heir_last(
    amount: Money, owed_by: dict[int, Money], heir: int | None
) -> None:
    debts = sum((max(balance, NOTHING) for balance in owed_by.values()), start=NOTHING)
    if amount > debts and heir is None:
        with pytest.raises(Overpaid) as refused:
            spread(amount, owed_by, None)
        assert refused.value.owed == debts
        return
    shares = spread(amount, owed_by, heir)
    booked = by_order(shares)
    assert sum(booked.values(), start=NOTHING) == amount
    assert booked[HEIR] == max(amount - debts, NOTHING)
    assert all(booked[number] <= max(balance, NOTHING) for number, balance in owed_by.items())


def test_debts_are_paid_in_the_order_in_which_they_are_told() -> None:
    first, second, third = NUMBERS[:3]
    shares = spread(Money(700), {first: Money(500), second: Money(-100), third: Money(500)}, None)
    assert by_order(shares) == {first: Money(500), third: Money(200)}


def test_money_for_work_that_is_not_finished_is_an_advance() -> None:
    first, second = NUMBERS[:2]
    shares = spread(Money(900), {first: Money(500), second: Money(400)}, None, frozenset({second}))
    assert [share.kind for share in shares] == [PaymentKind.PAYMENT, PaymentKind.ADVANCE]


@given(
    st.builds(Money, st.integers(1, 900_000)),
    st.dictionaries(st.sampled_from(NUMBERS), st.tuples(PAID, SUMS), min_size=1),
)
def test_no_more_goes_back_than_was_paid(amount: Money, told: dict[int, tuple[Money, Money]]) -> None:
    paid = {number: sums[0] for number, sums in told.items()}
    balances = {number: sums[1] for number, sums in told.items()}
    whole = owed(list(paid.values()))
    if amount > whole:
        with pytest.raises(Refusal) as refused:
            give_back(amount, paid, balances)
        assert type(refused.value).__name__ == "RefundTooLarge"
        assert refused.value.facts()["paid"] == whole
        return
    booked = by_order(give_back(amount, paid, balances))
    assert sum(booked.values(), start=NOTHING) == -amount
    assert all(NOTHING <= -booked[number] <= sum_paid for number, sum_paid in paid.items())


def test_what_was_paid_above_the_debt_goes_back_first() -> None:
    first, second = NUMBERS[:2]
    shares = give_back(Money(300), {first: Money(1000), second: Money(400)}, {first: NOTHING, second: Money(-250)})
    assert by_order(shares) == {second: Money(-250), first: Money(-50)}


@pytest.mark.parametrize("kopecks", [1, 33, 99, 100_01])
def test_a_kopeck_is_not_divided(kopecks: int) -> None:
    third = {number: Money(kopecks) for number in NUMBERS[:3]}
    assert owed(list(third.values())) == Money(kopecks * 3)
    assert sum(by_order(settle(third, Money(kopecks * 3))).values(), start=NOTHING) == Money(kopecks * 3)
