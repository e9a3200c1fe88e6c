"""The order: one stay of one device in the centre, from acceptance to the moment nothing more can happen to it."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from servicedesk.domain.codes import grouped
from servicedesk.domain.custody import Act, CustodyEvent, Hand
from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.refusals import (
    AlreadyHandedOver,
    FactMissing,
    NotReady,
    OrderCancelled,
    Refusal,
    SumNotUnderstood,
    WrittenOff,
    WrongStatus,
)
from servicedesk.domain.status import BY_HAND, GONE, NEXT, Fact, Outcome, Status, needs
from servicedesk.domain.terms import StorageTerms


class Warranty(StrEnum):
    """Who pays for the repair."""

    PAID = "paid"
    MANUFACTURER = "manufacturer"
    OURS = "ours"


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


@dataclass(eq=False)
class Order:
    """One stay of one device. ``number`` is the ten-digit code of its device label."""

    number: int
    receipt_number: int
    device_id: int
    declared_fault: str
    accepted_at: datetime
    status: Status = Status.ACCEPTED
    outcome: Outcome | None = None
    appearance: str = ""
    accessories: list[str] = field(default_factory=list)
    note: str = ""
    stated_value: Money | None = None
    warranty: Warranty = Warranty.PAID
    urgent: bool = False
    estimate: Estimate = field(default_factory=Estimate)
    promised: date | None = None
    price: Money | None = None
    storage_fee: Money = NOTHING
    place: str = ""
    technician: str = ""
    reason: str = ""
    ready_at: datetime | None = None
    closed_at: datetime | None = None
    version: int = 1

    def accepted(self, hand: Hand) -> CustodyEvent:
        """The first event of the ledger: the device came in."""
        return self._event(hand, Act.ACCEPTED, status_after=self.status, place_after=self.place)

    def imported(self, hand: Hand, told: str) -> CustodyEvent:
        """The first event of an order that another book called ``told``: who brought it in, and when."""
        state = {"status_after": self.status, "place_after": self.place, "outcome": self.outcome}
        return self._event(hand, Act.IMPORTED, **state, why=told)

    def move(self, move: Move, hand: Hand, money_taken: bool = False) -> CustodyEvent:
        """Change the state by hand. Raises WrongStatus for an illegal move, FactMissing when a needed fact is not told,
        SumNotUnderstood for a negative price.

        Cancelling after money was taken needs a second person (rules of the desk, section 3).
        """
        before, place = self.status, self.place
        if move.wanted not in BY_HAND or move.wanted not in NEXT[before]:
            raise WrongStatus(number=grouped(self.number), status=before, wanted=move.wanted)
        self._demand_facts(move, money_taken, hand)
        if before is Status.OUT_FOR_DELIVERY and move.outcome is None:
            self.ready_at = hand.at  # it comes back as it went: nothing was worked on
        elif move.wanted is Status.READY:
            self.price = self._final_price(move)
            self.outcome, self.ready_at = move.outcome, hand.at
        else:
            self._forget_result()
        self.status = move.wanted
        self.technician, self.place = move.technician or self.technician, move.place or self.place
        if move.wanted is Status.CANCELLED:
            self.closed_at, self.reason = hand.at, move.reason.strip()
        return self._event(
            hand,
            Act.MOVED,
            status_before=before,
            status_after=self.status,
            place_before=place,
            place_after=self.place,
            outcome=self.outcome,
            second_person=move.second_person,
            why=move.reason.strip(),
        )

    def put(self, place: str, hand: Hand) -> CustodyEvent:
        """Put the device to a place; raises WrongStatus when its owner has it."""
        if self.status is Status.HANDED_OVER:
            raise WrongStatus(number=grouped(self.number), status=self.status, wanted=self.status)
        before, self.place = self.place, place
        return self._event(hand, Act.PLACED, place_before=before, place_after=place)

    def assign(self, technician: str, hand: Hand) -> CustodyEvent:
        """Give the order to a technician; raises WrongStatus when nothing more can happen to it."""
        if self.status in GONE:
            raise WrongStatus(number=grouped(self.number), status=self.status, wanted=self.status)
        self.technician = technician
        return self._event(hand, Act.ASSIGNED)

    def note_call(self, what: str, hand: Hand) -> CustodyEvent:
        """Record a talk with the customer."""
        return self._event(hand, Act.CALLED, why=what)

    def demand_can_go(self) -> None:
        """Raise the refusal that says why the device cannot be handed over now; nothing when it can."""
        found = obstacle(self.number, self.status, self.promised, self.closed_at, self.reason)
        if found is not None:
            raise found

    def hand_over(self, fee: Money, hand: Hand, second_person: str = "", why: str = "") -> CustodyEvent:
        """The device goes to its owner; ``fee`` is the storage fee settled along with it. Raises as ``demand_can_go``
        does.
        """
        self.demand_can_go()
        before, place = self.status, self.place
        self.status, self.closed_at, self.place, self.storage_fee = Status.HANDED_OVER, hand.at, "", fee
        return self._event(
            hand,
            Act.HANDED_OVER,
            status_before=before,
            status_after=self.status,
            place_before=place,
            outcome=self.outcome,
            second_person=second_person,
            why=why,
        )

    def fee(self, terms: StorageTerms, today: date, ready_on: date | None) -> Money:
        """The storage fee: what was settled for a device that is gone, what is owed today for one that is ready."""
        return storage_cost(self.status, self.storage_fee, terms, ready_on, today)

    @property
    def works(self) -> Money:
        """What the work costs: the price, else the one sum that was estimated; nothing under a warranty."""
        return works_cost(self.warranty, self.price, self.estimate)

    def _demand_facts(self, move: Move, money_taken: bool, hand: Hand) -> None:
        number = grouped(self.number)
        for fact in needs(self.status, move.wanted):
            if not move.has(fact):
                raise FactMissing(number=number, wanted=move.wanted, fact=fact.value)
        if move.wanted is Status.CANCELLED and money_taken and not hand.is_another(move.second_person):
            raise FactMissing(number=number, wanted=move.wanted, fact=Fact.SECOND_PERSON.value)
        if move.price is not None and move.price < NOTHING:
            raise SumNotUnderstood(field="price", text=str(move.price))

    def _forget_result(self) -> None:
        """Work begins anew. What unsuccessful work cost, mostly nothing, is no price for successful work."""
        if self.outcome not in {None, Outcome.REPAIRED}:
            self.price = None
        self.outcome, self.ready_at = None, None

    def _final_price(self, move: Move) -> Money:
        """The price of finished work; unfinished work costs nothing unless told, a range must be told one."""
        if self.warranty is not Warranty.PAID:
            return NOTHING
        if move.price is not None:
            return move.price
        if move.outcome is not Outcome.REPAIRED:
            return NOTHING
        if self.price is None and self.estimate.low is not None and self.estimate.fixed is None:
            raise FactMissing(number=grouped(self.number), wanted=move.wanted, fact=Fact.PRICE.value)
        return self.works

    def _event(self, hand: Hand, act: Act, **facts: Any) -> CustodyEvent:
        event = CustodyEvent(self.number, act, hand.who, hand.workstation, hand.at, technician=self.technician)
        return replace(event, **facts)


def works_cost(warranty: Warranty, price: Money | None, estimate: Estimate) -> Money:
    """What the work costs as far as it is known: the price, else the one sum that was estimated; nothing under a
    warranty.
    """
    if warranty is not Warranty.PAID:
        return NOTHING
    if price is not None:
        return price
    return estimate.fixed or NOTHING


def storage_cost(status: Status, settled: Money, terms: StorageTerms, ready_on: date | None, today: date) -> Money:
    """The storage fee: what was ``settled`` for a device that is gone, what is owed today for one that is ready."""
    if status in GONE:
        return settled
    return terms.fee(ready_on, today) if status is Status.READY else NOTHING


def obstacle(
    number: int, status: Status, promised: date | None, closed_at: datetime | None, reason: str
) -> Refusal | None:
    """What keeps an order from being handed over, None when it may go (rules of the desk, section 6)."""
    name = grouped(number)
    match status:
        case Status.READY | Status.OUT_FOR_DELIVERY:
            return None
        case Status.HANDED_OVER:
            return AlreadyHandedOver(number=name, at=closed_at)
        case Status.WRITTEN_OFF:
            return WrittenOff(number=name, at=closed_at)
        case Status.CANCELLED:
            return OrderCancelled(number=name, reason=reason)
        case _:
            return NotReady(number=name, status=status, promised=promised)
