"""The storage clock: calendar months, fees by size and tariff, and what they may never do whatever the days are."""

import calendar
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.domain.charges import storage_cost
from servicedesk.domain.custody import Hand
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.moves import Move
from servicedesk.domain.order import Order
from servicedesk.domain.status import GONE, Outcome, Status
from servicedesk.domain.terms import SizeClass, StorageTerms, Tariff, months_later, tariff_on

ZONE = ZoneInfo("Asia/Novosibirsk")
FEE = Money(50_00)
DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))
TERMS = st.builds(
    StorageTerms,
    free_months=st.integers(0, 24),
    fee_per_day=st.builds(Money, st.integers(0, 100_000)),
    cap=st.one_of(st.none(), st.builds(Money, st.integers(0, 1_000_000))),
    kept_months=st.integers(0, 60),
    from_told=st.booleans(),
)


@pytest.mark.parametrize(
    ("since", "free_until"),
    [
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2028, 1, 31), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2028, 3, 29)),
        (date(2026, 3, 31), date(2026, 4, 30)),
        (date(2026, 12, 31), date(2027, 1, 31)),
        (date(2026, 11, 19), date(2026, 12, 19)),
    ],
)
def test_a_free_month_ends_on_the_same_day_or_the_month_s_last(since: date, free_until: date) -> None:
    terms = StorageTerms(1, FEE)
    assert terms.free_until(since) == free_until
    assert terms.fee(since, free_until) == NOTHING
    assert terms.fee(since, free_until + timedelta(days=1)) == FEE
    assert terms.fee_starts(since) == free_until + timedelta(days=1)


@pytest.mark.parametrize(
    ("since", "passes_on"),
    [
        (date(2027, 2, 28), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2029, 3, 1)),
        (date(2026, 11, 19), date(2027, 11, 20)),
    ],
)
def test_after_a_year_the_device_may_pass_to_the_centre(since: date, passes_on: date) -> None:
    assert StorageTerms().passes_on(since) == passes_on
    assert StorageTerms(kept_months=0).passes_on(since) is None


@given(DAYS, st.integers(0, 240))
def test_a_term_of_months_never_leaves_its_month(day: date, months: int) -> None:
    ends = months_later(day, months)
    assert (ends.year * 12 + ends.month) - (day.year * 12 + day.month) == months
    assert ends.day == min(day.day, calendar.monthrange(ends.year, ends.month)[1])


@given(TERMS, DAYS, st.integers(-800, 3000))
def test_a_fee_is_never_negative_never_above_its_cap_and_never_falls_with_the_days(
    terms: StorageTerms, since: date, later: int
) -> None:
    today = since + timedelta(days=later)
    fee = terms.fee(since, today)
    assert fee >= NOTHING
    assert terms.cap is None or fee <= terms.cap
    assert terms.fee(since, today + timedelta(days=1)) >= fee


@given(TERMS, DAYS)
def test_the_first_day_that_costs_is_the_first_day_with_a_fee(terms: StorageTerms, since: date) -> None:
    starts = terms.fee_starts(since)
    assert terms.paid_days(since, starts) == 1
    assert terms.paid_days(since, starts - timedelta(days=1)) == 0


@given(DAYS, st.one_of(st.none(), DAYS))
def test_the_clock_runs_from_the_later_of_ready_and_told_where_the_centre_says_so(
    ready: date, told: date | None
) -> None:
    assert StorageTerms().starts(ready, told) == ready
    by_notice = StorageTerms(from_told=True).starts(ready, told)
    assert by_notice == (None if told is None else max(ready, told))
    assert StorageTerms(from_told=True).starts(None, told) is None


def test_a_clock_that_does_not_run_costs_nothing() -> None:
    assert StorageTerms(0, FEE).fee(None, date(2090, 1, 1)) == NOTHING


@given(st.lists(st.tuples(DAYS, st.integers(0, 500)), min_size=1, max_size=6, unique_by=lambda told: told[0]), DAYS)
def test_the_last_tariff_that_began_holds(told: list[tuple[date, int]], day: date) -> None:
    tariffs = [Tariff(begins, medium=Money(fee)) for begins, fee in told]
    begun = [tariff for tariff in tariffs if tariff.holds_from <= day]
    wanted = max(begun or [min(tariffs, key=lambda tariff: tariff.holds_from)], key=lambda tariff: tariff.holds_from)
    assert tariff_on(tariffs, day) is wanted


def test_a_tariff_gives_each_size_its_fee_and_all_the_same_terms() -> None:
    tariff = Tariff(date(2026, 1, 1), Money(1), Money(2), Money(3), free_months=2, cap=Money(9), kept_months=6)
    for size, fee in zip((SizeClass.SMALL, SizeClass.MEDIUM, SizeClass.LARGE), (1, 2, 3), strict=True):
        assert tariff.terms(size) == StorageTerms(2, Money(fee), Money(9), 6)


@pytest.mark.parametrize("status", Status)
def test_only_what_is_ready_and_here_runs_up_a_fee(status: Status) -> None:
    terms, since, today = StorageTerms(0, FEE), date(2026, 1, 1), date(2026, 1, 11)
    cost = storage_cost(status, Money(7), terms, since, today)
    if status in GONE:
        assert cost == Money(7), "what was settled stays"
    elif status is Status.READY:
        assert cost >= FEE * 10
    else:
        assert cost <= Money(7), "nothing runs up"


@given(st.integers(0, 100_000), st.booleans())
def test_what_was_let_off_is_never_turned_into_money(waived: int, free: bool) -> None:
    terms, since, today = StorageTerms(0, FEE), date(2026, 1, 1), date(2026, 1, 11)
    full = storage_cost(Status.READY, NOTHING, terms, since, today)
    cost = storage_cost(Status.READY, NOTHING, terms, since, today, waived=Money(waived), free=free)
    assert cost == (NOTHING if free else max(full - Money(waived), NOTHING))


def at(year: int, month: int, day: int, hour: int = 12) -> Hand:
    return Hand("Ольга", "1", datetime(year, month, day, hour, tzinfo=ZONE))


def ready_order(hand: Hand, **terms: object) -> Order:
    order = Order(
        2_000_000_127,
        1,
        1,
        "нет звука",
        hand.at,
        place="Б-03",
        terms=StorageTerms(fee_per_day=FEE, **terms),  # type: ignore[arg-type]
    )
    order.move(Move(Status.READY, Outcome.REPAIRED), hand)
    return order


def test_the_day_of_the_clock_is_the_day_in_the_centre() -> None:
    """Late in the evening in Novosibirsk it is still the day before in London."""
    order = ready_order(at(2026, 1, 31, 3))
    assert order.storage_from == date(2026, 1, 31)
    assert order.fee_from == date(2026, 3, 1)
    assert order.passes_on == date(2027, 2, 1)


def test_a_clock_set_back_a_year_owes_nothing_and_a_clock_set_right_owes_again() -> None:
    order = ready_order(at(2026, 1, 31))
    assert order.fee(date(2026, 3, 10)) == FEE * 10
    assert order.fee(date(2025, 3, 10)) == NOTHING
    assert order.fee(date(2026, 3, 10)) == FEE * 10


def test_going_back_to_repair_stops_the_clock_and_the_next_ready_day_starts_it_anew() -> None:
    order = ready_order(at(2026, 1, 31))
    order.move(Move(Status.IN_REPAIR, reason="не греет", technician="Кузнецов"), at(2026, 3, 20))
    assert (order.storage_from, order.fee_from, order.passes_on) == (None, None, None)
    assert order.fee(date(2026, 6, 1)) == NOTHING
    order.move(Move(Status.READY, Outcome.REPAIRED), at(2026, 6, 1))
    assert order.storage_from == date(2026, 6, 1)
    assert order.fee_from == date(2026, 7, 2)


def test_a_clock_from_the_notice_runs_from_the_first_that_reached_the_customer() -> None:
    order = ready_order(at(2026, 1, 31), from_told=True)
    assert order.storage_from is None
    order.tell("не взял трубку", at(2026, 2, 3), reached=False)
    assert order.storage_from is None
    order.tell("обещал прийти", at(2026, 2, 5), reached=True)
    order.tell("напомнили", at(2026, 2, 25), reached=True)
    days = [order.storage_from, order.fee_from]
    assert days == [date(2026, 2, 5), date(2026, 3, 6)]


def test_undoing_the_ready_state_stops_its_clock() -> None:
    order = ready_order(at(2026, 1, 31))
    order.undo(at(2026, 1, 31, 15))
    assert order.status is Status.ACCEPTED
    assert (order.ready_at, order.storage_from, order.fee_from, order.passes_on) == (None, None, None, None)
