"""Rows of lists, made up for tests."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.terms import SizeClass
from servicedesk.domain.warranty import Warranty
from servicedesk.services.lists.orders import ListedOrder
from tests.services.desk import START

READY_ORDER = ListedOrder(
    number=2000000127,
    receipt=1000000130,
    customer="Фёдоров Пётр Ильич",
    phone="+7 913 456-78-90",
    kind="Телевизор",
    brand="Samsung",
    model="UE42F5000",
    serial="0AB13LX900123",
    declared_fault="пропадает изображение",
    status=Status.READY,
    outcome=Outcome.REPAIRED,
    warranty=Warranty.PAID,
    size=SizeClass.MEDIUM,
    place="Б-03",
    technician="Кузнецов",
    accepted_at=START - timedelta(days=40),
    promised=date(2026, 10, 20),
    ready_at=START - timedelta(days=30),
    told_at=START - timedelta(days=29),
    closed_at=None,
    storage_from=date(2026, 10, 16),
    fee_from=date(2026, 11, 16),
    passes_on=date(2027, 10, 16),
    storage=Money(0),
    to_pay=Money(360000),
    held_by=None,
    previous=None,
    came_back_after=None,
    overdue=False,
)


def listed_order(**facts: Any) -> ListedOrder:
    """A television that is ready, with other facts."""
    return replace(READY_ORDER, **facts)


def listed_orders(count: int) -> list[ListedOrder]:
    """So many of them, newest first."""
    return [
        listed_order(number=2000000000 + 100 * at + 27, customer=f"Клиент {at:05d}", to_pay=Money(100 * at))
        for at in range(count, 0, -1)
    ]
