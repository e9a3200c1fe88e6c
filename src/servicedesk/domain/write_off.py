"""The write-off: a device that nobody collected passes to the centre, or is sold, by a commission of two."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from servicedesk.domain.input_refusals import SumNotUnderstood, ValueMissing
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.uncollected_refusals import SaleWrong


class Disposal(StrEnum):
    """What becomes of a device that nobody collected: the centre keeps it for its own use, or it is sold."""

    KEPT = "kept"
    SOLD = "sold"


@dataclass(frozen=True, slots=True)
class Sale:
    """What a late customer is told of a device that was sold: the price, what is ``left`` for them, and where."""

    price: Money
    left: Money
    deposited: str


@dataclass(eq=False)
class WriteOff:
    """One act. ``number`` is the code on its paper; ``director`` and ``second`` are the commission. Of a sale the
    centre keeps ``kept`` and deposits the rest at ``deposited``; ``warned`` says whether the customer had been duly
    warned in writing.
    """

    number: int
    order_number: int
    at: datetime
    who: str
    workstation: str
    director: str
    second: str
    ground: str
    value: Money
    disposal: Disposal
    price: Money = NOTHING
    kept: Money = NOTHING
    deposited: str = ""
    warned: bool = False

    @property
    def remainder(self) -> Money:
        """What is left of the price for the customer."""
        return self.price - self.kept

    @property
    def sale(self) -> Sale | None:
        """What the sale came to; None for what the centre keeps for itself."""
        return Sale(self.price, self.remainder, self.deposited) if self.disposal is Disposal.SOLD else None

    def check(self) -> None:
        """Raise ValueMissing without a ground, a price or a place of deposit, SumNotUnderstood for a negative sum,
        SaleWrong when more is kept than was paid.
        """
        if not self.ground.strip():
            raise ValueMissing(field="ground")
        for field in ("value", "price", "kept"):
            if getattr(self, field) < NOTHING:
                raise SumNotUnderstood(field=field, text=str(getattr(self, field)))
        if self.disposal is Disposal.KEPT:
            return
        if not self.price:
            raise ValueMissing(field="price")
        if self.kept > self.price:
            raise SaleWrong(field="kept", price=self.price, kept=self.kept)
        if self.remainder and not self.deposited.strip():
            raise ValueMissing(field="deposited")
