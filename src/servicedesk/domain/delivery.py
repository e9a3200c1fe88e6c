"""A delivery home: a large device goes to its owner with a crew, and the shop that sold it pays."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from servicedesk.domain.codes import grouped
from servicedesk.domain.custody import Hand
from servicedesk.domain.delivery_refusals import BeforeSentOut, DayNotCome, DayTooFar, DeliveryPast
from servicedesk.domain.input_refusals import DayPassed, SumNotUnderstood, ValueMissing
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.shop import demand_short
from servicedesk.domain.text import phone_digits

_LONGEST = 400
_FARTHEST = timedelta(days=366)


class DayPart(StrEnum):
    """When on the planned day."""

    ANY = "any_time"
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class DeliveryState(StrEnum):
    """Where a delivery stands."""

    PLANNED = "planned"
    OUT = "out"
    DELIVERED = "delivered"
    BACK = "back"
    CANCELLED = "cancelled"


OPEN = frozenset({DeliveryState.PLANNED, DeliveryState.OUT})
"""The delivery is still to be done; an order has at most one of these."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is agreed about a delivery: where to, when, by whom, and what the shop ``shop_id`` pays for it."""

    shop_id: int
    address: str
    phone: str
    day: date
    part: DayPart = DayPart.ANY
    floor: str = ""
    lift: bool = False
    crew: tuple[str, ...] = ()
    cost: Money = NOTHING


@dataclass(eq=False)
class Delivery:
    """One trip with one device; ``number`` is the ten-digit code of its act.

    ``ended_on`` is the day it was delivered or came back, ``closed_at`` when that was put on record. The shop is
    charged ``cost`` for a trip that came back as well, unless told otherwise.
    """

    number: int
    order_number: int
    shop_id: int
    address: str
    phone: str
    day: date
    planned_at: datetime
    part: DayPart = DayPart.ANY
    floor: str = ""
    lift: bool = False
    crew: list[str] = field(default_factory=list)
    cost: Money = NOTHING
    state: DeliveryState = DeliveryState.PLANNED
    out_at: datetime | None = None
    ended_on: date | None = None
    closed_at: datetime | None = None
    condition: str = ""
    taken_by: str = ""
    reason: str = ""
    version: int = 1

    @classmethod
    def planned(cls, number: int, order_number: int, plan: Plan, hand: Hand) -> "Delivery":
        """A new delivery; raises as ``arrange`` does."""
        made = cls(number, order_number, plan.shop_id, "", "", plan.day, hand.at)
        made.arrange(plan, hand)
        return made

    def arrange(self, plan: Plan, hand: Hand) -> None:
        """Agree on it, or anew. Raises DeliveryPast once it left, and for what cannot be taken: ValueMissing,
        ValueTooLong, PhoneNotUnderstood, DayPassed, DayTooFar, SumNotUnderstood.
        """
        self._demand(DeliveryState.PLANNED)
        today = hand.at.date()
        if plan.day < today:
            raise DayPassed(field="day", day=plan.day)
        if plan.day - today > _FARTHEST:
            raise DayTooFar(field="day", day=plan.day)
        if plan.cost < NOTHING:
            raise SumNotUnderstood(field="cost", text=str(plan.cost))
        address = _told(plan.address, "address")
        phone_digits(_told(plan.phone, "phone"))
        self.shop_id, self.day, self.part, self.cost = plan.shop_id, plan.day, plan.part, plan.cost
        self.address, self.phone = address, " ".join(plan.phone.split())
        self.floor, self.lift = demand_short(plan.floor, "floor", _LONGEST), plan.lift
        self.crew = _names(plan.crew)

    def send(self, crew: Sequence[str], hand: Hand) -> None:
        """It leaves, with this crew if one is told; raises DeliveryPast, ValueMissing for nobody."""
        self._demand(DeliveryState.PLANNED)
        names = _names(crew) or self.crew
        if not names:
            raise ValueMissing(field="crew")
        self.crew, self.state, self.out_at = names, DeliveryState.OUT, hand.at

    def deliver(self, day: date, taken_by: str, condition: str, hand: Hand) -> None:
        """The owner has it: who took it, in what condition. Raises DeliveryPast, ValueMissing, ValueTooLong,
        BeforeSentOut, DayNotCome.
        """
        self._demand(DeliveryState.OUT)
        out_on = self._out_on(hand)
        if day < out_on:
            raise BeforeSentOut(field="day", day=day, out_on=out_on)
        if day > max(out_on, hand.at.date()):
            # A clock that was set back shows a day before the one it went out: that one must remain possible.
            raise DayNotCome(field="day", day=day)
        self.taken_by = _told(taken_by, "taken_by")
        self.condition = demand_short(condition, "condition", _LONGEST)
        self.state, self.ended_on, self.closed_at = DeliveryState.DELIVERED, day, hand.at

    def bring_back(self, reason: str, cost: Money | None, hand: Hand) -> None:
        """It came back undelivered; ``cost`` None charges the trip as planned. Raises DeliveryPast, ValueMissing,
        SumNotUnderstood.
        """
        self._demand(DeliveryState.OUT)
        if cost is not None and cost < NOTHING:
            raise SumNotUnderstood(field="cost", text=str(cost))
        self.reason = _told(reason, "reason")
        self.cost = self.cost if cost is None else cost
        self.state, self.closed_at = DeliveryState.BACK, hand.at
        self.ended_on = max(self._out_on(hand), hand.at.date())

    def cancel(self, reason: str, hand: Hand) -> None:
        """It will not take place, and costs nothing; raises DeliveryPast once it left, ValueMissing."""
        self._demand(DeliveryState.PLANNED)
        self.reason, self.state, self.closed_at = _told(reason, "reason"), DeliveryState.CANCELLED, hand.at

    def lapse(self, reason: str, hand: Hand) -> None:
        """The order ended before it left, so it will not take place; ``reason`` may be empty. Raises DeliveryPast."""
        self._demand(DeliveryState.PLANNED)
        self.reason, self.state, self.closed_at = reason, DeliveryState.CANCELLED, hand.at

    def _demand(self, state: DeliveryState) -> None:
        if self.state is not state:
            raise DeliveryPast(number=grouped(self.number), state=self.state.value)

    def _out_on(self, hand: Hand) -> date:
        if self.out_at is None:
            raise AssertionError("what is out has left")
        return self.out_at.astimezone(hand.at.tzinfo).date()


def _told(text: str, field: str) -> str:
    clean = demand_short(text, field, _LONGEST)
    if not clean:
        raise ValueMissing(field=field)
    return clean


def _names(crew: Sequence[str]) -> list[str]:
    names = (demand_short(name, "crew", _LONGEST) for name in crew)
    return [name for name in dict.fromkeys(names) if name]
