"""A wanted change of state, and the state as it was before the last one, to which a slip of the hand is undone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from servicedesk.domain.charges import works_cost
from servicedesk.domain.codes import grouped
from servicedesk.domain.custody import Hand
from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.refusals import FactMissing, SumNotUnderstood
from servicedesk.domain.status import Fact, Outcome, Status, needs
from servicedesk.domain.text import norm
from servicedesk.domain.warranty import Warranty


@dataclass(frozen=True, slots=True)
class Move:
    """A wanted change of state with the facts told along with it; an empty technician or place stays as it was."""

    wanted: Status
    outcome: Outcome | None = None
    reason: str = ""
    price: Money | None = None
    second_person: str = ""
    technician: str = ""
    place: str = ""

    def has(self, fact: Fact) -> bool:
        """Whether the fact was told."""
        told = getattr(self, fact.value)
        return bool(told.strip() if isinstance(told, str) else told)

    def demand_facts(
        self, order: int, current: Status, known: Mapping[Fact, str], hand: Hand, *, money_taken: bool
    ) -> None:
        """Raise FactMissing when a fact is neither told nor ``known`` of the order, or when money was taken and no
        second person cancels; SumNotUnderstood for a negative price.
        """
        number = grouped(order)
        for fact in sorted(needs(current, self.wanted)):
            if not self.has(fact) and not known.get(fact):
                raise FactMissing(number=number, wanted=self.wanted, fact=fact.value)
        if self.wanted is Status.CANCELLED and money_taken and not hand.is_another(self.second_person):
            raise FactMissing(number=number, wanted=self.wanted, fact=Fact.SECOND_PERSON.value)
        if self.price is not None and self.price < NOTHING:
            raise SumNotUnderstood(field="price", text=str(self.price))

    def final_price(self, order: int, warranty: Warranty, price: Money | None, estimate: Estimate) -> Money:
        """The price of finished work; unfinished work costs nothing unless told, a range must be told one. Under a
        warranty it is what the payer is charged, and costs the customer nothing.
        """
        if warranty is not Warranty.PAID:
            return self.price or NOTHING
        if self.price is not None:
            return self.price
        if self.outcome is not Outcome.REPAIRED:
            return NOTHING
        if price is None and estimate.low is not None and estimate.fixed is None:
            raise FactMissing(number=grouped(order), wanted=self.wanted, fact=Fact.PRICE.value)
        return works_cost(warranty, price, estimate)


@dataclass(frozen=True, slots=True)
class Former:
    """An order as it was before its last step, and who made that step when."""

    who: str
    at: datetime
    status: Status
    outcome: Outcome | None
    place: str
    technician: str
    price: Money | None
    reason: str
    ready_at: datetime | None
    told_at: datetime | None

    def may_be_undone_by(self, hand: Hand) -> bool:
        """Whether this hand made the step within the shift, which is this person's working day."""
        same_day = self.at.astimezone(hand.at.tzinfo).date() == hand.at.date()
        return same_day and norm(self.who) == norm(hand.who)
