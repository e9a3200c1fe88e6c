"""Calendar terms of storage: a free month, then a fee for every day, at last the year; as the receipt promised."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from servicedesk.domain.money import NOTHING, Money

_YEAR = 12


class SizeClass(StrEnum):
    """How much room a device takes: what a day of its storage costs goes by it."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


def months_later(day: date, months: int) -> date:
    """The day a term of calendar months ends; a missing day of the month becomes its last day (Civil Code of Russia,
    art. 192).
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


@dataclass(frozen=True, slots=True)
class StorageTerms:
    """What was promised for one device at its acceptance: free calendar months, a fee a day after them, its cap, and
    after how many months the device passes to the centre (0: never).

    The clock runs from the day the order became ready; with ``from_told``, from the day the customer was told.
    """

    free_months: int = 1
    fee_per_day: Money = NOTHING
    cap: Money | None = None
    kept_months: int = _YEAR
    from_told: bool = False

    def starts(self, ready_on: date | None, told_on: date | None) -> date | None:
        """The day from which the clock runs, None while it does not."""
        if ready_on is None or not self.from_told:
            return ready_on
        return None if told_on is None else max(ready_on, told_on)

    def free_until(self, since: date) -> date:
        """The last day that costs nothing."""
        return months_later(since, self.free_months)

    def paid_days(self, since: date | None, today: date) -> int:
        """Days that cost something so far, today included; never negative, however the clock was set."""
        if since is None:
            return 0
        return max(0, (today - self.free_until(since)).days)

    def fee(self, since: date | None, today: date) -> Money:
        """The storage fee owed today."""
        return self.fee_of(self.paid_days(since, today))

    def fee_of(self, days: int) -> Money:
        """What so many paid days cost."""
        fee = self.fee_per_day * days
        return fee if self.cap is None else min(fee, self.cap)

    def fee_starts(self, since: date) -> date:
        """The first day that costs something."""
        return self.free_until(since) + timedelta(days=1)

    def passes_on(self, since: date) -> date | None:
        """The first day on which the device may pass to the centre; None when it never does."""
        return months_later(since, self.kept_months) + timedelta(days=1) if self.kept_months else None

    def calendar(self, since: date | None) -> tuple[date | None, date | None, date | None]:
        """The days of a clock that runs from ``since``: that day, the first that costs, the first on which the device
        may pass to the centre.
        """
        return (None, None, None) if since is None else (since, self.fee_starts(since), self.passes_on(since))


@dataclass(frozen=True, slots=True)
class Tariff:
    """What the centre promises from a day on; an order keeps the terms of the day of its acceptance."""

    holds_from: date
    small: Money = NOTHING
    medium: Money = NOTHING
    large: Money = NOTHING
    free_months: int = 1
    cap: Money | None = None
    kept_months: int = _YEAR
    from_told: bool = False

    def terms(self, size: SizeClass) -> StorageTerms:
        """The terms of a device of this size."""
        fees = {SizeClass.SMALL: self.small, SizeClass.MEDIUM: self.medium, SizeClass.LARGE: self.large}
        return StorageTerms(self.free_months, fees[size], self.cap, self.kept_months, self.from_told)


def tariff_on(tariffs: Sequence[Tariff], day: date) -> Tariff:
    """The tariff that holds on a day: the last that began; the first one on a day before all of them."""
    begun = [tariff for tariff in tariffs if tariff.holds_from <= day]
    return max(begun, key=_begins) if begun else min(tariffs, key=_begins)


def _begins(tariff: Tariff) -> date:
    return tariff.holds_from
