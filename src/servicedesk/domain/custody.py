"""Custody: every change of hands or of state appends one event that is never changed or deleted."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.text import name_key


class Act(StrEnum):
    """What was done."""

    ACCEPTED = "accepted"
    MOVED = "moved"
    PLACED = "placed"
    ASSIGNED = "assigned"
    CALLED = "called"
    PAID = "paid"
    REFUNDED = "refunded"
    REPRINTED = "reprinted"
    HANDED_OVER = "handed_over"
    IMPORTED = "imported"
    UNDONE = "undone"
    NOTIFIED = "notified"
    WAIVED = "waived"
    WRITTEN_OFF = "written_off"
    HELD = "held"
    RELEASED = "released"
    REVEALED = "revealed"
    PRESENTED = "presented"
    DISPATCHED = "dispatched"
    BROUGHT_BACK = "brought_back"
    COUNTED = "counted"
    RENAMED = "renamed"


@dataclass(frozen=True, slots=True)
class Hand:
    """Who acts, where and when: the name, the workstation and a zone-aware moment."""

    who: str
    workstation: str
    at: datetime

    def is_another(self, person: str) -> bool:
        """Whether this names somebody else than who acts, however the name is written; nobody is no second person."""
        return name_key(person) not in {"", name_key(self.who)}


@dataclass(eq=False)
class CustodyEvent:
    """One entry of the ledger. ``sequence`` is given by the database and is the only order; the clock may jump."""

    order_number: int
    act: Act
    who: str
    workstation: str
    at: datetime
    status_before: Status | None = None
    status_after: Status | None = None
    place_before: str = ""
    place_after: str = ""
    technician: str = ""
    outcome: Outcome | None = None
    second_person: str = ""
    why: str = ""
    amount: Money | None = None
    sequence: int | None = None
