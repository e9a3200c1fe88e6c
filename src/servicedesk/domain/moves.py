"""A wanted change of state, and the state as it was before the last one, to which a slip of the hand is undone."""

from dataclasses import dataclass
from datetime import datetime

from servicedesk.domain.custody import Hand
from servicedesk.domain.money import Money
from servicedesk.domain.status import Fact, Outcome, Status
from servicedesk.domain.text import norm


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
