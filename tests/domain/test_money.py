"""Money: exact, read as people write it, and settled to the kopeck."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.payment import PaymentKind, settle
from servicedesk.domain.refusals import Overpaid, SumNotUnderstood, Unpaid

sums = st.integers(-1_000_000_00, 1_000_000_00).map(Money)


@pytest.mark.parametrize(
    ("text", "kopecks"),
    [
        ("1500", 150000),
        ("1500.00", 150000),
        ("1 500,5", 150050),
        ("1\u00a0500,50 ₽", 150050),
        ("0.01", 1),
        ("−500", -50000),
        ("300 руб.", 30000),
        ("99999999999", 9999999999900),
    ],
)
def test_a_sum_is_read_as_people_write_it(text: str, kopecks: int) -> None:
    assert Money.parse(text) == Money(kopecks)


@pytest.mark.parametrize(
    "text", ["", "abc", "1.234", "1,2,3", "1e3", "--1", "٣", "100000000000", "1500.00.00", "NaN", "10 руб 50", "10₽50"]
)
def test_what_is_no_sum_is_refused(text: str) -> None:
    with pytest.raises(SumNotUnderstood):
        Money.parse(text)


@given(sums)
def test_a_sum_written_is_the_sum_read(sum_: Money) -> None:
    assert Money.parse(str(sum_)) == sum_


@given(sums, sums)
def test_sums_add_up_exactly_where_floats_do_not(one: Money, other: Money) -> None:
    assert (one + other) - other == one
    assert 0.1 + 0.2 != 0.3  # the control: what binary floats do
    assert Money.parse("0.1") + Money.parse("0.2") == Money.parse("0.3")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("2500", 250000, 250000), ("2 500 – 4 000", 250000, 400000), ("2500-4000", 250000, 400000)],
)
def test_an_estimate_is_a_sum_or_a_range(text: str, low: int, high: int) -> None:
    estimate = Estimate.parse(text)
    assert (estimate.low, estimate.high) == (Money(low), Money(high))
    assert estimate.fixed == (Money(low) if low == high else None)


@pytest.mark.parametrize("text", ["4000-2500", "-100", "1-2-3", "много"])
def test_an_estimate_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(SumNotUnderstood):
        Estimate.parse(text)


def test_no_estimate_is_no_sum() -> None:
    assert Estimate.parse("  ") == Estimate()
    assert str(Estimate()) == ""
    assert str(Estimate.parse("2500-4000")) == "2500.00 - 4000.00"


balances = st.dictionaries(st.integers(1, 6), sums, min_size=1, max_size=5)


@given(balances, st.booleans())
def test_settling_leaves_every_order_at_nothing(owed: dict[int, Money], somebody_stays: bool) -> None:
    total = sum(owed.values(), start=NOTHING)
    paid = max(total, NOTHING)
    heir = 99 if somebody_stays else None
    shares = settle(owed, paid, heir)
    rest = dict(owed) | ({99: NOTHING} if somebody_stays else {})
    for share in shares:
        rest[share.order_number] -= share.amount
    credit = rest.pop(99, NOTHING)
    assert all(left == NOTHING for left in rest.values())
    assert credit == (min(total, NOTHING) if somebody_stays else NOTHING)
    carried = sum((share.amount for share in shares if share.kind is PaymentKind.CARRY), start=NOTHING)
    assert carried == NOTHING
    fresh = sum((share.amount for share in shares if share.kind is not PaymentKind.CARRY), start=NOTHING)
    assert fresh == (paid if somebody_stays else total)


def test_less_than_owed_is_refused_and_a_debt_may_be_allowed() -> None:
    with pytest.raises(Unpaid):
        settle({1: Money(100)}, Money(99))
    shares = settle({1: Money(100)}, Money(99), debt_allowed=True)
    assert [share.amount for share in shares] == [Money(99)]


def test_more_than_owed_is_refused() -> None:
    with pytest.raises(Overpaid):
        settle({1: Money(100)}, Money(101))


def test_a_credit_alone_goes_back_to_the_customer() -> None:
    (share,) = settle({1: Money(-500)}, NOTHING)
    assert (share.kind, share.amount) == (PaymentKind.REFUND, Money(-500))
