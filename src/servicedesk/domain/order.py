"""The order: one stay of one device in the centre, from acceptance to the moment nothing more can happen to it."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from servicedesk.domain.charges import obstacle, price_is_open, storage_cost, works_cost
from servicedesk.domain.codes import grouped
from servicedesk.domain.custody import Act, CustodyEvent, Hand
from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.moves import Former, Move
from servicedesk.domain.refusals import NothingToUndo, WrongStatus
from servicedesk.domain.status import GONE, NEXT, Fact, Outcome, Status, by_hand_from
from servicedesk.domain.terms import SizeClass, StorageTerms
from servicedesk.domain.uncollected_refusals import TooEarlyToWriteOff
from servicedesk.domain.warranty import Warranty
from servicedesk.domain.write_off import Sale


@dataclass(eq=False)
class Order:
    """One stay of one device. ``number`` is the ten-digit code of its device label.

    ``terms`` and ``guarantee_days`` are as printed on its receipt. The storage clock runs from ``storage_from``; the
    fee begins on ``fee_from``, and from ``passes_on`` the device may pass to the centre. ``previous`` is the stay of
    the same device before this one, ``came_back_after`` the days since that one was handed over.
    """

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
    size: SizeClass = SizeClass.MEDIUM
    terms: StorageTerms = field(default_factory=StorageTerms)
    warranty: Warranty = Warranty.PAID
    payer: str = ""
    guarantee_days: int = 0
    urgent: bool = False
    estimate: Estimate = field(default_factory=Estimate)
    promised: date | None = None
    price: Money | None = None
    storage_fee: Money = NOTHING
    waived: Money = NOTHING
    storage_free: bool = False
    place: str = ""
    technician: str = ""
    reason: str = ""
    held_by: int | None = None
    previous: int | None = None
    came_back_after: int | None = None
    ready_at: datetime | None = None
    told_at: datetime | None = None
    closed_at: datetime | None = None
    storage_from: date | None = None
    fee_from: date | None = None
    passes_on: date | None = None
    guarantee_until: date | None = None
    former: Former | None = None
    version: int = 1

    def accepted(self, hand: Hand) -> CustodyEvent:
        """The first event of the ledger: the device came in."""
        return self._event(hand, Act.ACCEPTED, status_after=self.status, place_after=self.place)

    def imported(self, hand: Hand, told: str) -> CustodyEvent:
        """The first event of an order that another book called ``told``: who brought it in, and when."""
        self._set_clock(hand)
        state = {"status_after": self.status, "place_after": self.place, "outcome": self.outcome}
        return self._event(hand, Act.IMPORTED, **state, why=told)

    def move(self, move: Move, hand: Hand, money_taken: bool = False) -> CustodyEvent:
        """Change the state by hand. Raises WrongStatus for an illegal move, FactMissing when a needed fact is not told,
        SumNotUnderstood for a negative price, HeldByCase for cancelling what a case keeps here.

        Cancelling after money was taken needs a second person (rules of the desk, section 3).
        """
        before, place = self.status, self.place
        if move.wanted not in by_hand_from(before):
            raise WrongStatus(grouped(self.number), before, move.wanted, by_hand_from(before) or None)
        known = {Fact.TECHNICIAN: self.technician, Fact.PLACE: self.place}
        move.demand_facts(self.number, before, known, hand, money_taken=money_taken)
        if move.wanted is Status.CANCELLED and self.held_by is not None:
            self.demand_can_go()
        former = self._now(hand)
        if move.wanted is Status.READY:
            self.price = move.final_price(self.number, self.warranty, self.price, self.estimate)
            # A part that was let off belongs to the wait it was decided for.
            self.outcome, self.ready_at, self.waived = move.outcome, hand.at, NOTHING
        else:
            self._forget_result()
        self.status, self.former = move.wanted, former
        self.technician, self.place = move.technician or self.technician, move.place or self.place
        if move.wanted is Status.CANCELLED:
            self.closed_at, self.reason = hand.at, move.reason.strip()
        self._set_clock(hand)
        facts = {"outcome": self.outcome, "second_person": move.second_person, "why": move.reason.strip()}
        return self._moved(hand, Act.MOVED, before, place, **facts)

    def undo(self, hand: Hand) -> CustodyEvent:
        """Take the last step back, whoever made it within this shift; the ledger keeps both. Raises NothingToUndo."""
        former, before, place = self.former, self.status, self.place
        if former is None or not former.may_be_undone_by(hand):
            raise NothingToUndo(number=grouped(self.number))
        self.status, self.outcome, self.price = former.status, former.outcome, former.price
        self.place, self.technician, self.reason = former.place, former.technician, former.reason
        self.ready_at, self.told_at = former.ready_at, former.told_at
        self.closed_at = self.former = None
        self._set_clock(hand)
        return self._moved(hand, Act.UNDONE, before, place, outcome=self.outcome)

    def put(self, place: str, hand: Hand) -> CustodyEvent:
        """Put the device to a place; raises as ``demand_can_go`` when it is not here: its owner or a courier has it."""
        if self.status in {Status.HANDED_OVER, Status.OUT_FOR_DELIVERY}:
            self.demand_can_go()
        before, self.former = self.place, self._now(hand) if self.status not in GONE else None
        self.place = place
        return self._event(hand, Act.PLACED, place_before=before, place_after=place)

    def assign(self, technician: str, hand: Hand) -> CustodyEvent:
        """Give the order to a technician; raises as ``demand_can_go`` does when nothing more can happen to it."""
        if self.status in GONE:
            self.demand_can_go()
        self.former, self.technician = self._now(hand), technician
        return self._event(hand, Act.ASSIGNED)

    def note_call(self, what: str, hand: Hand) -> CustodyEvent:
        """Record a talk with the customer."""
        return self._event(hand, Act.CALLED, why=what)

    def tell(self, what: str, hand: Hand, *, reached: bool, heard_at: datetime | None = None) -> CustodyEvent:
        """Record a notice that the device is ready, that storage costs, or that it will pass to the centre; the first
        that reached the customer, now or at ``heard_at``, starts the clock where the terms say so.
        """
        if reached and self.status is Status.READY and self.told_at is None:
            self.told_at, self.former = heard_at or hand.at, None
            self._set_clock(hand)
        return self._event(hand, Act.NOTIFIED, why=what)

    def waive(self, amount: Money | None, hand: Hand, director: str, why: str) -> CustodyEvent:
        """Let the customer off a part of the storage fee, or off all of it (None), now and later."""
        if amount is None:
            self.storage_free = True
        else:
            self.waived += amount
        return self._event(hand, Act.WAIVED, amount=amount, second_person=director, why=why)

    def hold(self, case: int, hand: Hand) -> CustodyEvent:
        """A lost-receipt case keeps the device here."""
        self.held_by, self.former = case, None
        return self._event(hand, Act.HELD, why=grouped(case))

    def release(self, hand: Hand, why: str) -> CustodyEvent:
        """The lost-receipt case keeps the device no longer."""
        self.held_by = None
        return self._event(hand, Act.RELEASED, why=why)

    def dispatch(self, courier: str, hand: Hand) -> CustodyEvent:
        """The device leaves with a courier; raises WrongStatus unless it is ready, HeldByCase."""
        before, place = self.status, self.place
        if before is not Status.READY:
            raise WrongStatus(number=grouped(self.number), status=before, wanted=Status.OUT_FOR_DELIVERY)
        self.demand_can_go()
        run_up = self.terms.fee(self.storage_from, today := hand.at.date())
        # What has run up stays owed, and the clock stands while it is away; what was let off is used up with it.
        self.storage_fee, self.waived = self.fee(today), max(self.waived - run_up, NOTHING)
        self.status, self.place, self.former = Status.OUT_FOR_DELIVERY, courier, None
        return self._moved(hand, Act.DISPATCHED, before, place)

    def bring_back(self, place: str, hand: Hand, why: str) -> CustodyEvent:
        """It comes back as it went; its month and year go on, its days on the way are let off. Raises WrongStatus."""
        before, courier = self.status, self.place
        if before is not Status.OUT_FOR_DELIVERY:
            raise WrongStatus(number=grouped(self.number), status=before, wanted=Status.READY)
        self.status, self.place, self.former = Status.READY, place, None
        self.waived += max(self.terms.fee(self.storage_from, hand.at.date()) - self.storage_fee, NOTHING)
        self.storage_fee = NOTHING
        return self._moved(hand, Act.BROUGHT_BACK, before, courier, outcome=self.outcome, why=why)

    def write_off(self, hand: Hand, second_person: str, why: str) -> CustodyEvent:
        """The device passes to the centre, or is sold; raises as ``demand_may_be_written_off`` does."""
        self.demand_may_be_written_off(hand.at.date())
        before, self.storage_fee = self.status, self.fee(hand.at.date())
        self.status, self.closed_at, self.reason, self.former = Status.WRITTEN_OFF, hand.at, why, None
        return self._moved(hand, Act.WRITTEN_OFF, before, self.place, second_person=second_person, why=why)

    def demand_may_be_written_off(self, today: date) -> None:
        """Raise as ``demand_can_go`` does, WrongStatus unless it is ready, TooEarlyToWriteOff before its time."""
        self.demand_can_go()
        if Status.WRITTEN_OFF not in NEXT[self.status]:
            raise WrongStatus(number=grouped(self.number), status=self.status, wanted=Status.WRITTEN_OFF)
        if self.passes_on is None or today < self.passes_on:
            raise TooEarlyToWriteOff(number=grouped(self.number), on=self.passes_on)

    def demand_can_go(self, sale: Sale | None = None) -> None:
        """Raise the refusal that says why the device cannot be handed over now; nothing when it can. ``sale`` tells
        what a write-off came to.
        """
        found = obstacle(self.number, self.status, self.promised, self.closed_at, self.reason, self.held_by, sale)
        if found is not None:
            raise found

    def hand_over(
        self, fee: Money, hand: Hand, second_person: str = "", why: str = "", *, brought: bool = False
    ) -> CustodyEvent:
        """The device goes to its owner, ``brought`` home by the crew that is out with it; ``fee`` is the storage fee
        settled along with it. Raises as ``demand_can_go`` does.
        """
        if not brought or self.held_by is not None or self.status is not Status.OUT_FOR_DELIVERY:
            self.demand_can_go()
        before, place, self.storage_fee = self.status, self.place, fee
        self.status, self.closed_at, self.place, self.former = Status.HANDED_OVER, hand.at, "", None
        if self.guarantee_days and self.outcome is Outcome.REPAIRED:
            self.guarantee_until = hand.at.date() + timedelta(days=self.guarantee_days)
        facts = {"outcome": self.outcome, "second_person": second_person, "why": why}
        return self._moved(hand, Act.HANDED_OVER, before, place, **facts)

    def fee(self, today: date) -> Money:
        """The storage fee: what was settled for a device that is gone, what is owed today for one that is ready."""
        since, waived, free = self.storage_from, self.waived, self.storage_free
        return storage_cost(self.status, self.storage_fee, self.terms, since, today, waived=waived, free=free)

    def lower(self, by: Money) -> None:
        """A device that is gone is charged less afterwards, its works first: what is given back is no debt of its
        owner. ``by`` is at most what the works and the storage cost.
        """
        if self.status in GONE:
            off_works = min(by, self.works)
            self.price = self.works - off_works if self.warranty is Warranty.PAID else self.price
            self.storage_fee -= by - off_works

    @property
    def works(self) -> Money:
        """What the work costs: the price, else the one sum that was estimated; nothing under a warranty."""
        return works_cost(self.warranty, self.price, self.estimate)

    @property
    def price_is_open(self) -> bool:
        """Whether the customer may yet owe more than is known: an advance of any size is taken."""
        return price_is_open(self.status, self.warranty, self.price)

    def _forget_result(self) -> None:
        """Work begins anew. What unsuccessful work cost, mostly nothing, is no price for successful work."""
        if self.outcome not in {None, Outcome.REPAIRED}:
            self.price = None
        self.outcome = self.ready_at = self.told_at = None

    def _set_clock(self, hand: Hand) -> None:
        """Tell the days of the storage clock anew, as the calendar of the centre has them."""
        zone = hand.at.tzinfo
        ready, told = (None if at is None else at.astimezone(zone).date() for at in (self.ready_at, self.told_at))
        self.storage_from, self.fee_from, self.passes_on = self.terms.calendar(self.terms.starts(ready, told))

    def _now(self, hand: Hand) -> Former:
        state = (self.status, self.outcome, self.place, self.technician, self.price, self.reason)
        return Former(hand.who, hand.at, *state, self.ready_at, self.told_at)

    def _moved(self, hand: Hand, act: Act, before: Status, place: str, **facts: Any) -> CustodyEvent:
        states = {"status_before": before, "status_after": self.status}
        return self._event(hand, act, **states, place_before=place, place_after=self.place, **facts)

    def _event(self, hand: Hand, act: Act, **facts: Any) -> CustodyEvent:
        event = CustodyEvent(self.number, act, hand.who, hand.workstation, hand.at, technician=self.technician)
        return replace(event, **facts)
