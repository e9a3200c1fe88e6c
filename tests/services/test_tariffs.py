"""Tariffs: versions by the day they begin, sums and months within bounds, and a past that nobody changes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.domain.money import Money
from servicedesk.domain.refusals import ChoiceUnknown, SumNotUnderstood, ValueMissing
from servicedesk.domain.terms import SizeClass, Tariff, tariff_on
from servicedesk.domain.uncollected_refusals import TariffDayTaken, TariffPast, TermsDisordered
from servicedesk.services.tariffs import MOST_MONTHS, demand_past_kept, demand_tariffs, with_tariff

TODAY = date(2026, 11, 23)
NOW = Tariff(date(2026, 1, 1), Money(30_00), Money(50_00), Money(100_00))
NEXT = replace(NOW, holds_from=date(2027, 1, 1), medium=Money(70_00))
days = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def test_a_version_begins_on_its_day_and_the_one_before_holds_until_then() -> None:
    tariffs = with_tariff((NOW,), NEXT)
    assert tariffs == demand_tariffs([NEXT, NOW]) == (NOW, NEXT)
    assert tariff_on(tariffs, date(2026, 12, 31)) is NOW
    assert tariff_on(tariffs, date(2027, 1, 1)) is NEXT
    assert tariff_on(tariffs, date(2019, 1, 1)) is NOW, "before all of them the first one is as good as any"


def test_a_version_of_the_same_day_takes_the_place_of_the_one_that_was_planned() -> None:
    dearer = replace(NEXT, medium=Money(90_00))
    assert with_tariff((NOW, NEXT), dearer) == (NOW, dearer)


@given(st.lists(days, min_size=1, max_size=8, unique=True), days)
def test_on_every_day_the_last_that_began_holds(begins: list[date], asked: date) -> None:
    tariffs = demand_tariffs([replace(NOW, holds_from=day) for day in begins])
    held = tariff_on(tariffs, asked)
    begun = [day for day in begins if day <= asked]
    assert held.holds_from == (max(begun) if begun else min(begins))


@pytest.mark.parametrize("size", SizeClass)
@pytest.mark.parametrize("facts", [{}, {"cap": Money(500_00), "from_told": True, "free_months": 2, "kept_months": 0}])
def test_a_device_is_promised_what_its_size_costs(size: SizeClass, facts: dict[str, object]) -> None:
    tariff = replace(NOW, **facts)  # type: ignore[arg-type]
    terms = tariff.terms(size)
    assert terms.fee_per_day == getattr(tariff, size.value)
    assert (terms.free_months, terms.cap, terms.kept_months, terms.from_told) == (
        *(tariff.free_months, tariff.cap, tariff.kept_months),
        tariff.from_told,
    )


def test_a_centre_has_one_tariff_at_least() -> None:
    with pytest.raises(ValueMissing):
        demand_tariffs([])


def test_a_day_begins_one_version() -> None:
    with pytest.raises(TariffDayTaken) as refused:
        demand_tariffs([NOW, NEXT, replace(NOW, small=Money(1))])
    assert refused.value.day == NOW.holds_from


@pytest.mark.parametrize(
    "facts", [{"small": Money(-1)}, {"medium": Money(-1)}, {"large": Money(-1)}, {"cap": Money(-1)}]
)
def test_a_sum_below_nothing_is_none(facts: dict[str, object]) -> None:
    with pytest.raises(SumNotUnderstood):
        demand_tariffs([replace(NOW, **facts)])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "facts", [{"free_months": -1}, {"kept_months": -1}, {"free_months": MOST_MONTHS + 1}, {"kept_months": 121}]
)
def test_months_have_bounds(facts: dict[str, object]) -> None:
    with pytest.raises(ChoiceUnknown) as refused:
        demand_tariffs([replace(NOW, **facts)])  # type: ignore[arg-type]
    assert refused.value.text in {str(month) for month in facts.values()}


@pytest.mark.parametrize(("free", "kept"), [(12, 12), (13, 12), (1, 1)])
def test_the_year_does_not_end_before_the_month(free: int, kept: int) -> None:
    with pytest.raises(TermsDisordered):
        demand_tariffs([replace(NOW, free_months=free, kept_months=kept)])
    forever = replace(NOW, free_months=free, kept_months=0)
    assert demand_tariffs([forever]) == (forever,), "what is kept for ever has no year"


def test_the_past_is_as_it_was() -> None:
    past, today, coming = (replace(NOW, holds_from=TODAY + timedelta(days=days)) for days in (-1, 0, 1))
    demand_past_kept([past, today], [past, replace(today, small=Money(1)), coming], TODAY)
    for changed in ([today], [replace(past, small=Money(1)), today], [past, NOW, today]):
        with pytest.raises(TariffPast) as refused:
            demand_past_kept([past, today], changed, TODAY)
        assert refused.value.day < TODAY
