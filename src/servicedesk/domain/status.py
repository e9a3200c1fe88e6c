"""The life of an order: its states, its outcomes, and the one table of legal moves with the facts that each needs."""

from enum import StrEnum
from types import MappingProxyType


class Status(StrEnum):
    """Where in its life an order stands (rules of the desk, section 3)."""

    ACCEPTED = "accepted"
    DIAGNOSIS = "diagnosis"
    AWAITING_APPROVAL = "awaiting_approval"
    AWAITING_PART = "awaiting_part"
    IN_REPAIR = "in_repair"
    READY = "ready"
    OUT_FOR_DELIVERY = "out_for_delivery"
    HANDED_OVER = "handed_over"
    WRITTEN_OFF = "written_off"
    CANCELLED = "cancelled"


class Outcome(StrEnum):
    """How the work on a finished order ended."""

    REPAIRED = "repaired"
    NO_FAULT_FOUND = "no_fault_found"
    REFUSED_BY_CUSTOMER = "refused_by_customer"
    CANNOT_BE_REPAIRED = "cannot_be_repaired"
    EXCHANGED = "exchanged"


class Fact(StrEnum):
    """What a move needs to be told."""

    OUTCOME = "outcome"
    REASON = "reason"
    TECHNICIAN = "technician"
    PLACE = "place"
    SECOND_PERSON = "second_person"
    PRICE = "price"


_WORK = (Status.DIAGNOSIS, Status.AWAITING_APPROVAL, Status.AWAITING_PART, Status.IN_REPAIR)

NEXT: MappingProxyType[Status, frozenset[Status]] = MappingProxyType(
    {
        Status.ACCEPTED: frozenset({*_WORK, Status.READY, Status.CANCELLED}),
        **{status: frozenset({*_WORK, Status.READY, Status.CANCELLED} - {status}) for status in _WORK},
        Status.READY: frozenset(
            {Status.DIAGNOSIS, Status.IN_REPAIR, Status.OUT_FOR_DELIVERY, Status.HANDED_OVER, Status.WRITTEN_OFF}
        ),
        Status.OUT_FOR_DELIVERY: frozenset({Status.READY, Status.HANDED_OVER}),
        Status.HANDED_OVER: frozenset(),
        Status.WRITTEN_OFF: frozenset(),
        Status.CANCELLED: frozenset(),
    }
)

BY_HAND = frozenset({*_WORK, Status.READY, Status.CANCELLED})
"""The states a person may set with a plain move; the others are reached by their own acts (hand-over, delivery,
write-off).
"""

AWAITING = frozenset({Status.ACCEPTED, Status.DIAGNOSIS, Status.AWAITING_APPROVAL, Status.AWAITING_PART})
"""The device is here and its repair has not begun."""

OPEN = frozenset({Status.ACCEPTED, *_WORK})
"""The device is here and the work is not finished."""

GONE = frozenset({Status.HANDED_OVER, Status.WRITTEN_OFF, Status.CANCELLED})
"""Nothing more can happen to the order."""


def by_hand_from(current: Status) -> tuple[Status, ...]:
    """The states that a person may set with a plain move from this one, in their order."""
    if current is Status.OUT_FOR_DELIVERY:  # a courier has it: it comes back by its own act
        return ()
    return tuple(status for status in Status if status in BY_HAND and status in NEXT[current])


def needs(current: Status, wanted: Status) -> frozenset[Fact]:
    """The facts that the move from ``current`` to ``wanted`` cannot do without.

    A technician and a place count as told when the order has them already.
    """
    if wanted is Status.READY:
        told = {Fact.PLACE} if current is Status.OUT_FOR_DELIVERY else {Fact.OUTCOME, Fact.PLACE}
        return frozenset(told)
    facts = {Fact.TECHNICIAN} if wanted is Status.IN_REPAIR else set()
    if wanted is Status.CANCELLED or (current is Status.READY and wanted in _WORK):
        facts.add(Fact.REASON)
    return frozenset(facts)
