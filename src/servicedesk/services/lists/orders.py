"""Lists of orders: one row record for every list, one question for every page of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.terms import SizeClass
from servicedesk.domain.warranty import Warranty


class OrderList(StrEnum):
    """Which orders a list holds. Those with (text) go by ``ListQuestion.text``, those with (days) by ``.days``."""

    AWAITING = "awaiting"
    IN_REPAIR = "in_repair"
    READY = "ready"
    OVERDUE = "overdue"
    OUT_FOR_DELIVERY = "out_for_delivery"
    HELD = "held"
    HERE = "here"
    AT_PLACE = "at_place"
    OF_KIND = "of_kind"
    OF_TECHNICIAN = "of_technician"
    NEAR_MONTH = "near_month"
    PAST_MONTH = "past_month"
    NEAR_YEAR = "near_year"
    PAST_YEAR = "past_year"
    CAME_BACK = "came_back"
    WRITTEN_OFF = "written_off"


@dataclass(frozen=True, slots=True)
class ListQuestion:
    """One page of a list, newest orders first. ``text`` names the place, the kind of device or the technician;
    ``days`` is how near a term is, or within how many days a device came back. ``after`` is the last number of the
    page before.
    """

    which: OrderList
    today: date
    text: str = ""
    days: int = 0
    after: int | None = None
    limit: int = 50


@dataclass(frozen=True, slots=True)
class ListedOrder:
    """A row of a list. Days of storage are as the order's terms have them; ``told_at`` is the first notice that
    reached the customer; ``came_back_after`` counts days since the same device was handed over.
    """

    number: int
    receipt: int
    customer: str
    phone: str
    kind: str
    brand: str
    model: str
    serial: str
    declared_fault: str
    status: Status
    outcome: Outcome | None
    warranty: Warranty
    size: SizeClass
    place: str
    technician: str
    accepted_at: datetime
    promised: date | None
    ready_at: datetime | None
    told_at: datetime | None
    closed_at: datetime | None
    storage_from: date | None
    fee_from: date | None
    passes_on: date | None
    storage: Money
    to_pay: Money
    held_by: int | None
    previous: int | None
    came_back_after: int | None
    overdue: bool
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class ListPage:
    """A page of a list; ``after`` asks for the next one, None at the end."""

    rows: tuple[ListedOrder, ...]
    after: int | None


class OrderListReads(Protocol):
    """The lists of orders, straight from the store."""

    def page(self, question: ListQuestion) -> ListPage:
        """One page."""

    def count(self, question: ListQuestion) -> int:
        """How many orders the whole list holds, whatever its page."""
