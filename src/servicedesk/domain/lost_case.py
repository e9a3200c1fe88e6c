"""The lost-receipt case: an application with a passport, three days for the director, and a device that goes once."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from servicedesk.domain.case_refusals import (
    CaseClosed,
    CaseDecided,
    CaseRefused,
    CaseUndecided,
    CaseWithdrawn,
    ProposerDecides,
)
from servicedesk.domain.codes import grouped
from servicedesk.domain.custody import Hand
from servicedesk.domain.input_refusals import Refusal, ValueMissing

DECISION_DAYS = 3
"""Within so many days the director decides (rules of the desk, section 2, point 5)."""


class Relation(StrEnum):
    """Who the applicant is to the customer."""

    SELF = "self"
    RELATIVE = "relative"
    PROXY = "proxy"
    EMPLOYEE = "employee"


class CaseState(StrEnum):
    """Where a case stands. Open and approved it holds the devices; the other states are its end."""

    OPEN = "open"
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"


HOLDING = frozenset({CaseState.OPEN, CaseState.APPROVED})
"""The devices are held by the case."""


@dataclass(frozen=True, slots=True)
class Described:
    """The lost receipt's device in the applicant's own words, told before anybody shows them our record."""

    device: str
    colour: str = ""
    model: str = ""
    marks: str = ""
    circumstances: str = ""


@dataclass(eq=False)
class LostCase:
    """One application. ``number`` is the code on its paper; ``sealed`` holds the passport, which only a workstation
    with the key can read, and nothing after ``erased_on``; ``relation`` says who the applicant is to the customer,
    ``opened_by`` is the proposer. ``reason`` is why it was refused or withdrawn.
    """

    number: int
    receipt_number: int
    applicant: str
    phone: str
    relation: Relation
    described: Described
    opened_at: datetime
    opened_by: str
    due: date
    sealed: bytes = field(default=b"", repr=False)
    mask: str = ""
    state: CaseState = CaseState.OPEN
    decided_at: datetime | None = None
    decided_by: str = ""
    ended_at: datetime | None = None
    reason: str = ""
    erase_on: date | None = None
    erased_on: date | None = None
    version: int = 1

    @property
    def voids_for_ever(self) -> bool:
        """Whether the old receipt stays void: once a decision let its devices go by the case, two papers would."""
        return self.decided_at is not None and self.state is not CaseState.REFUSED

    def days_left(self, today: date) -> int:
        """Days that the director still has, today included as 0; negative when they are over."""
        return (self.due - today).days

    def approve(self, director: str, hand: Hand) -> None:
        """The devices may go once, to the applicant, against the passport. Raises CaseDecided, or ProposerDecides for
        whoever took the application: proposer and approver are different people.
        """
        self._demand(CaseState.OPEN)
        if not Hand(self.opened_by, "", hand.at).is_another(director):
            raise ProposerDecides(number=grouped(self.number), name=director)
        self.state, self.decided_at, self.decided_by = CaseState.APPROVED, hand.at, director

    def refuse(self, director: str, reason: str, hand: Hand, passport_days: int) -> None:
        """Nothing goes by this case, and the old receipt is valid again: the paper of the owner must not stay void for
        ever because a stranger applied. Raises CaseDecided, ValueMissing without a reason.
        """
        self._demand(CaseState.OPEN)
        self.reason = _needed(reason)
        self.state, self.decided_at, self.decided_by = CaseState.REFUSED, hand.at, director
        self._end(hand, passport_days)

    def withdraw(self, reason: str, hand: Hand, passport_days: int) -> None:
        """The applicant takes the application back, mostly since the receipt was found; before a decision it is valid
        again. Raises CaseDecided when the case has ended, ValueMissing without a reason.
        """
        self._demand(CaseState.OPEN, CaseState.APPROVED)
        self.reason = _needed(reason)
        self.state = CaseState.WITHDRAWN
        self._end(hand, passport_days)

    def close(self, hand: Hand, passport_days: int) -> None:
        """The last device of the receipt went by this case."""
        self.demand_approved()
        self.state = CaseState.CLOSED
        self._end(hand, passport_days)

    def demand_approved(self) -> None:
        """Raise the refusal that says why nothing goes by this case; nothing when it may."""
        if self.state is not CaseState.APPROVED:
            raise self._obstacle()

    def erase(self, today: date) -> None:
        """Overwrite the passport; that it was here, and until when, stays on record."""
        self.sealed, self.mask, self.erased_on = bytes(len(self.sealed)), "", today

    def _obstacle(self) -> Refusal:
        number = grouped(self.number)
        match self.state:
            case CaseState.REFUSED:
                return CaseRefused(number=number, at=self.decided_at, reason=self.reason)
            case CaseState.WITHDRAWN:
                return CaseWithdrawn(number=number, at=self.ended_at)
            case CaseState.CLOSED:
                return CaseClosed(number=number, at=self.ended_at)
            case _:
                return CaseUndecided(number=number, due=self.due)

    def _demand(self, *states: CaseState) -> None:
        if self.state not in states:
            raise CaseDecided(number=grouped(self.number), decision=self.state)

    def _end(self, hand: Hand, passport_days: int) -> None:
        self.ended_at = hand.at
        self.erase_on = hand.at.date() + timedelta(days=passport_days)


def due_day(opened: date) -> date:
    """The last day on which the director's decision is in time."""
    return opened + timedelta(days=DECISION_DAYS)


def _needed(reason: str) -> str:
    if not reason.strip():
        raise ValueMissing(field="reason")
    return reason.strip()
