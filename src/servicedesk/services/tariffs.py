"""The tariffs of storage: a new version is added from a day on, the past is never changed."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from servicedesk.domain.money import NOTHING
from servicedesk.domain.refusals import ChoiceUnknown, SumNotUnderstood, ValueMissing
from servicedesk.domain.terms import Tariff
from servicedesk.domain.uncollected_refusals import TariffDayTaken, TariffPast, TermsDisordered

MOST_MONTHS = 120
"""Months that a term may last."""

_FIELD = "tariffs"


def with_tariff(tariffs: Sequence[Tariff], told: Tariff) -> tuple[Tariff, ...]:
    """The versions with this one added, in place of one that would begin on the same day."""
    others = [tariff for tariff in tariffs if tariff.holds_from != told.holds_from]
    return tuple(sorted((*others, told), key=lambda tariff: tariff.holds_from))


def demand_tariffs(tariffs: Sequence[Tariff]) -> tuple[Tariff, ...]:
    """The versions by the day on which each begins.

    Raises ValueMissing without any, TariffDayTaken for two of one day, SumNotUnderstood for a negative sum,
    ChoiceUnknown for months out of bounds, TermsDisordered.
    """
    if not tariffs:
        raise ValueMissing(field=_FIELD)
    for tariff in tariffs:
        _demand(tariff)
    ordered = sorted(tariffs, key=lambda tariff: tariff.holds_from)
    for one, following in pairwise(ordered):
        if one.holds_from == following.holds_from:
            raise TariffDayTaken(field=_FIELD, day=one.holds_from)
    return tuple(ordered)


def demand_past_kept(before: Sequence[Tariff], after: Sequence[Tariff], today: date) -> None:
    """Raise TariffPast when a version that began before today is changed, left out or added."""
    kept = {tariff for tariff in before if tariff.holds_from < today}
    wanted = {tariff for tariff in after if tariff.holds_from < today}
    for tariff in sorted(kept ^ wanted, key=lambda tariff: tariff.holds_from):
        raise TariffPast(field=_FIELD, day=tariff.holds_from)


def _demand(tariff: Tariff) -> None:
    for told in (tariff.small, tariff.medium, tariff.large, tariff.cap or NOTHING):
        if told < NOTHING:
            raise SumNotUnderstood(field=_FIELD, text=str(told))
    for months in (tariff.free_months, tariff.kept_months):
        if not 0 <= months <= MOST_MONTHS:
            raise ChoiceUnknown(field=_FIELD, text=str(months), allowed=f"0–{MOST_MONTHS}")
    if tariff.kept_months and tariff.kept_months <= tariff.free_months:
        raise TermsDisordered(field=_FIELD, free=tariff.free_months, kept=tariff.kept_months)
