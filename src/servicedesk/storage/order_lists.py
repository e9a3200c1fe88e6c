"""The lists of orders: numbers from an index first, then the rows of one page."""

import json
from datetime import date, timedelta
from typing import Any

from sqlalchemy import BindParameter, bindparam, func, select, text

from servicedesk.domain.charges import storage_cost, works_cost
from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.status import AWAITING, Outcome, Status
from servicedesk.domain.terms import SizeClass, StorageTerms
from servicedesk.domain.warranty import Warranty
from servicedesk.services.lists.orders import ListedOrder, ListPage, ListQuestion, OrderList
from servicedesk.storage import schema
from servicedesk.storage.cards import SETTLED_ELSEWHERE, is_overdue
from servicedesk.storage.columns import day, day_number, moment, optional
from servicedesk.storage.connections import Readers
from servicedesk.storage.finding import BEYOND
from servicedesk.storage.queries import Query, Row, listed

_orders, _device, _receipt, _customer = schema.orders.c, schema.device.c, schema.receipt.c, schema.customer.c
_IS_AWAITING = schema.condition("status", AWAITING)
_today: BindParameter[int] = bindparam("today")
_soon: BindParameter[int] = bindparam("soon")


def _is(status: Status) -> Any:
    return text(schema.condition("status", {status}))


_WAITING, _HERE = text(schema.IS_WAITING), text(schema.IS_HERE)
_RULES: dict[OrderList, tuple[Any, ...]] = {
    OrderList.AWAITING: (text(schema.IS_OPEN), text(_IS_AWAITING)),
    OrderList.IN_REPAIR: (text(schema.IS_OPEN), _is(Status.IN_REPAIR)),
    OrderList.READY: (text(schema.IS_READY), _is(Status.READY)),
    OrderList.OVERDUE: (text(schema.IS_OPEN), _orders.promised < _today),
    OrderList.OUT_FOR_DELIVERY: (text(schema.IS_READY), _is(Status.OUT_FOR_DELIVERY)),
    OrderList.HELD: (_orders.held_by.is_not(None),),
    OrderList.HERE: (_HERE,),
    OrderList.AT_PLACE: (_HERE, _orders.place == bindparam("text")),
    OrderList.OF_KIND: (_HERE, _device.kind == bindparam("text")),
    OrderList.OF_TECHNICIAN: (_HERE, _orders.technician == bindparam("text")),
    OrderList.NEAR_MONTH: (_WAITING, _orders.fee_from > _today, _orders.fee_from <= _soon),
    OrderList.PAST_MONTH: (text(schema.IS_READY), _WAITING, _orders.fee_from <= _today),
    OrderList.NEAR_YEAR: (_WAITING, _orders.passes_on > _today, _orders.passes_on <= _soon),
    OrderList.PAST_YEAR: (text(schema.IS_READY), _WAITING, _orders.passes_on <= _today),
    OrderList.CAME_BACK: (_orders.came_back_after.is_not(None), _orders.came_back_after <= bindparam("days")),
    OrderList.WRITTEN_OFF: (_is(Status.WRITTEN_OFF),),
}


def _numbers(which: OrderList) -> Any:
    rules = _RULES[which]
    if which is OrderList.OF_KIND:
        source = schema.orders.join(schema.device, _device.id == _orders.device_id)
        return select(_orders.number).select_from(source).where(*rules)
    return select(_orders.number).where(*rules)


_SORTED = {OrderList.HELD, OrderList.CAME_BACK}
"""Read whole by an index that is not in the order of numbers, and sorted: they are short on most days, and the way by
numbers, newest first, would look at every order there is before it knows that nothing more comes.
"""


def _page(which: OrderList) -> Query:
    number = _orders.number + 0 if which in _SORTED else _orders.number
    rows = _numbers(which).where(number < bindparam("after")).order_by(number.desc())
    return Query(rows.limit(bindparam("limit")))


_PAGES = {which: _page(which) for which in OrderList}
_COUNTS = {which: Query(select(func.count()).select_from(_numbers(which).subquery())) for which in OrderList}

_paid = (
    select(func.coalesce(func.sum(schema.payment.c.amount), 0))
    .where(schema.payment.c.order_number == _orders.number)
    .scalar_subquery()
)
_phone = (
    select(schema.phone.c.text)
    .where(schema.phone.c.customer_id == _customer.id)
    .order_by(schema.phone.c.id)
    .limit(1)
    .scalar_subquery()
)
_TOLD = (
    *(_orders.number, _orders.receipt_number, _customer.name, _phone),
    *(_device.kind, _device.brand, _device.model, _device.serial, _orders.declared_fault),
    *(_orders.status, _orders.outcome, _orders.warranty, _orders.size, _orders.place, _orders.technician),
    *(_orders.accepted_at, _orders.promised, _orders.ready_at, _orders.told_at, _orders.closed_at),
    *(_orders.storage_from, _orders.fee_from, _orders.passes_on),
    *(_orders.held_by, _orders.previous, _orders.came_back_after, _orders.urgent),
)
_SUMS = (
    *(_orders.storage_fee, _orders.free_months, _orders.fee_per_day, _orders.fee_cap, _orders.waived),
    *(_orders.storage_free, _orders.price, _orders.estimate_low, _orders.estimate_high, _paid),
    SETTLED_ELSEWHERE,
)
_ROWS = Query(
    select(*_TOLD, *_SUMS)
    .select_from(
        schema.orders.join(schema.device, _device.id == _orders.device_id)
        .join(schema.receipt, _receipt.number == _orders.receipt_number)
        .join(schema.customer, _customer.id == _receipt.customer_id)
    )
    .where(_orders.number.in_(listed("numbers")))
    .order_by(_orders.number.desc())
)


class SqlOrderLists:
    """Lists of orders as frozen records, on a connection of the reading thread's own."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    def page(self, question: ListQuestion) -> ListPage:
        """One page."""
        after = BEYOND if question.after is None else question.after
        asked = {**_asked(question), "after": after, "limit": question.limit + 1}
        with self._readers.snapshot() as connection:
            numbers = [number for (number,) in _PAGES[question.which].all(connection, **asked)]
            page = json.dumps(numbers[: question.limit])
            rows = tuple(_listed(row, question.today) for row in _ROWS.all(connection, numbers=page))
        return ListPage(rows, rows[-1].number if len(numbers) > question.limit else None)

    def count(self, question: ListQuestion) -> int:
        """How many orders the whole list holds, whatever its page."""
        with self._readers.reading() as connection:
            row = _COUNTS[question.which].first(connection, **_asked(question))
        return 0 if row is None else int(row[0])


def _asked(question: ListQuestion) -> dict[str, Any]:
    soon = question.today + timedelta(days=question.days)
    return {
        "today": day_number(question.today),
        "soon": day_number(soon),
        "text": question.text,
        "days": question.days,
    }


def _listed(row: Row, today: date) -> ListedOrder:
    told, sums = row[: len(_TOLD)], row[len(_TOLD) :]
    (number, receipt, customer, phone, kind, brand, model, serial, fault) = told[:9]
    (status, outcome, warranty, size, place, technician) = told[9:15]
    (accepted, promised, ready, reached, closed, since, fee_from, passes_on) = told[15:23]
    (held_by, previous, came_back, urgent) = told[23:]
    storage, to_pay = _sums(Status(status), Warranty(warranty), optional(day, since), sums, today)
    return ListedOrder(
        number=number,
        receipt=receipt,
        customer=customer,
        phone=phone or "",
        kind=kind,
        brand=brand,
        model=model,
        serial=serial,
        declared_fault=fault,
        status=Status(status),
        outcome=optional(Outcome, outcome),
        warranty=Warranty(warranty),
        size=SizeClass(size),
        place=place,
        technician=technician,
        accepted_at=moment(accepted),
        promised=optional(day, promised),
        ready_at=optional(moment, ready),
        told_at=optional(moment, reached),
        closed_at=optional(moment, closed),
        storage_from=optional(day, since),
        fee_from=optional(day, fee_from),
        passes_on=optional(day, passes_on),
        storage=storage,
        to_pay=to_pay,
        held_by=held_by,
        previous=previous,
        came_back_after=came_back,
        overdue=is_overdue(status, promised, day_number(today)),
        urgent=bool(urgent),
    )


def _sums(status: Status, warranty: Warranty, since: date | None, sums: Row, today: date) -> tuple[Money, Money]:
    settled, months, per_day, cap, waived, free, price, low, high, paid, settled_elsewhere = sums
    terms = StorageTerms(months, Money(per_day), optional(Money, cap))
    storage = storage_cost(status, Money(settled), terms, since, today, waived=Money(waived), free=bool(free))
    estimate = Estimate(optional(Money, low), optional(Money, high))
    works = NOTHING if status is Status.CANCELLED else works_cost(warranty, optional(Money, price), estimate)
    return storage, NOTHING if settled_elsewhere else works + storage - Money(paid)
