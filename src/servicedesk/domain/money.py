"""Exact money: a whole number of kopecks, never a binary float."""

import re
from dataclasses import dataclass
from decimal import Decimal

from servicedesk.domain.input_refusals import SumNotUnderstood

_KOPECKS = 100
_LARGEST = 99_999_999_999_99
_CURRENCY = re.compile(r"(₽|руб\.?|р\.?)$")
_SHAPE = re.compile(r"^-?\d{1,11}([.,]\d{1,2})?$")


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """A sum of roubles held as kopecks. Negative sums are debts of the centre to the customer."""

    kopecks: int = 0

    @classmethod
    def parse(cls, text: str) -> "Money":
        """Read ``1500``, ``1 500,50`` or ``1500.00 ₽``; raises SumNotUnderstood for anything else."""
        bare = _CURRENCY.sub("", re.sub(r"[\s\u00a0\u202f]", "", text).replace("−", "-"))
        if not _SHAPE.match(bare) or not bare.isascii():
            raise SumNotUnderstood(text=text)
        kopecks = int(Decimal(bare.replace(",", ".")) * _KOPECKS)
        if abs(kopecks) > _LARGEST:
            raise SumNotUnderstood(text=text)
        return cls(kopecks)

    @property
    def roubles(self) -> Decimal:
        """The sum in roubles with two places."""
        return Decimal(self.kopecks) / _KOPECKS

    def __str__(self) -> str:
        return f"{self.roubles:.2f}"

    def __bool__(self) -> bool:
        return self.kopecks != 0

    def __add__(self, other: "Money") -> "Money":
        return Money(self.kopecks + other.kopecks)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.kopecks - other.kopecks)

    def __abs__(self) -> "Money":
        return Money(abs(self.kopecks))

    def __neg__(self) -> "Money":
        return Money(-self.kopecks)

    def __mul__(self, times: int) -> "Money":
        return Money(self.kopecks * times)


NOTHING = Money(0)


@dataclass(frozen=True, slots=True)
class Estimate:
    """The preliminary cost: a sum, a range, or nothing yet; ``call_above`` asks for a call before going over it."""

    low: Money | None = None
    high: Money | None = None
    call_above: Money | None = None

    def __post_init__(self) -> None:
        for bound in (self.low, self.high, self.call_above):
            if bound is not None and bound < NOTHING:
                raise SumNotUnderstood(text=str(bound))
        if self.low is not None and self.high is not None and self.high < self.low:
            raise SumNotUnderstood(text=f"{self.low} – {self.high}")

    @classmethod
    def parse(cls, text: str, call_above: Money | None = None) -> "Estimate":
        """Read ``2500``, ``2 500 – 4 000`` or an empty text; raises SumNotUnderstood."""
        if not text.strip():
            return cls(call_above=call_above)
        parts = re.split(r"\s*(?:[–—]|\.\.|(?<=\d)\s*-\s*(?=\d))\s*", text.strip())
        if len(parts) > 2:
            raise SumNotUnderstood(text=text)
        return cls(Money.parse(parts[0]), Money.parse(parts[-1]), call_above)

    @property
    def fixed(self) -> Money | None:
        """The one sum that was named, or None for a range or no estimate."""
        return self.low if self.low == self.high else None

    def __str__(self) -> str:
        if self.low is None:
            return ""
        return str(self.low) if self.low == self.high else f"{self.low} - {self.high}"


NO_ESTIMATE = Estimate()
