"""Calendar terms: ends of months, leap days, and clocks that go back."""

from datetime import date

import pytest

from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.terms import StorageTerms, months_later

FIFTY = StorageTerms(1, Money(5000))


@pytest.mark.parametrize(
    ("day", "months", "end"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 11, 19), 1, date(2026, 12, 19)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 5, 31), 0, date(2026, 5, 31)),
    ],
)
def test_a_term_of_months_ends_as_the_code_says(day: date, months: int, end: date) -> None:
    assert months_later(day, months) == end


def test_the_fee_starts_the_day_after_the_free_month() -> None:
    ready = date(2026, 11, 19)
    assert FIFTY.free_until(ready) == date(2026, 12, 19)
    assert FIFTY.fee(ready, date(2026, 12, 19)) == NOTHING
    assert FIFTY.fee(ready, date(2026, 12, 20)) == Money(5000)
    assert FIFTY.fee_starts(ready) == date(2026, 12, 20)
    assert FIFTY.fee(ready, date(2026, 12, 29)) == Money(50000)


def test_a_clock_set_back_never_makes_a_negative_term() -> None:
    assert FIFTY.fee(date(2026, 11, 19), date(1970, 1, 1)) == NOTHING
    assert (date(1970, 1, 1) - FIFTY.free_until(date(2026, 11, 19))).days < 0  # the control: the bare difference


def test_a_cap_ends_the_growth_and_nothing_ready_costs_nothing() -> None:
    capped = StorageTerms(1, Money(5000), Money(7000))
    assert capped.fee(date(2026, 1, 1), date(2026, 12, 31)) == Money(7000)
    assert FIFTY.fee(None, date(2026, 12, 31)) == NOTHING
