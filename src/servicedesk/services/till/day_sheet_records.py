"""The day sheet as records: every sum that changed hands on a day, and what it comes to."""

from dataclasses import dataclass
from datetime import date, datetime

from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.payment import Method, PaymentKind, owed


@dataclass(frozen=True, slots=True)
class TillEntry:
    """One sum that changed hands: positive to the centre, negative back to the customer."""

    sequence: int
    at: datetime
    order: int
    receipt: int
    device: str
    customer: str
    kind: PaymentKind
    method: Method
    amount: Money
    who: str


@dataclass(frozen=True, slots=True)
class DayTotal:
    """What was taken and what was given back by one method; ``given`` is negative or nothing."""

    method: Method
    advances: Money
    payments: Money
    given: Money

    @property
    def rest(self) -> Money:
        """What is left of it: in cash, what the drawer has more than in the morning."""
        return self.advances + self.payments + self.given


@dataclass(frozen=True, slots=True)
class DaySheet:
    """One day's money of a clerk, or of everybody when ``clerk`` is empty, by sequence; ``clerks`` are all who took or
    gave money that day.
    """

    day: date
    clerk: str
    clerks: tuple[str, ...]
    entries: tuple[TillEntry, ...]

    @property
    def totals(self) -> tuple[DayTotal, ...]:
        """The sums of each method by which money changed hands."""
        used = [method for method in Method if any(entry.method is method for entry in self.entries)]
        return tuple(
            DayTotal(
                method,
                *(self._sum(method, kind) for kind in (PaymentKind.ADVANCE, PaymentKind.PAYMENT, PaymentKind.REFUND)),
            )
            for method in used
        )

    @property
    def total(self) -> Money:
        """Everything together."""
        return owed([entry.amount for entry in self.entries])

    def _sum(self, method: Method, kind: PaymentKind) -> Money:
        return sum((one.amount for one in self.entries if (one.method, one.kind) == (method, kind)), start=NOTHING)
