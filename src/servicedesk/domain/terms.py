"""Calendar terms of storage: a free month, then a fee for every day, as the receipt promised."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from servicedesk.domain.money import NOTHING, Money


def months_later(day: date, months: int) -> date:
    """The day a term of calendar months ends; a missing day of the month becomes its last day (Civil Code of Russia,
    art. 192).
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


@dataclass(frozen=True, slots=True)
class StorageTerms:
    """What was promised at acceptance: free calendar months from the ready day, a fee a day after them, and its cap."""

    free_months: int = 1
    fee_per_day: Money = NOTHING
    cap: Money | None = None

    def free_until(self, ready_on: date) -> date:
        """The last day that costs nothing."""
        return months_later(ready_on, self.free_months)

    def paid_days(self, ready_on: date | None, today: date) -> int:
        """Days that cost something so far, today included; never negative, however the clock was set."""
        if ready_on is None:
            return 0
        return max(0, (today - self.free_until(ready_on)).days)

    def fee(self, ready_on: date | None, today: date) -> Money:
        """The storage fee owed today."""
        fee = self.fee_per_day * self.paid_days(ready_on, today)
        return fee if self.cap is None else min(fee, self.cap)

    def fee_starts(self, ready_on: date) -> date:
        """The first day that costs something."""
        return self.free_until(ready_on) + timedelta(days=1)
