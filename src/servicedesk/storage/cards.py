"""Everything about orders as one statement each: the facts of one order, the rows of a list, the events."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, func, literal_column, or_, select, text

from servicedesk.domain.custody import Act
from servicedesk.domain.customer import Contact
from servicedesk.domain.delivery import DeliveryState
from servicedesk.domain.device import title
from servicedesk.domain.money import Estimate, Money
from servicedesk.domain.payment import PaymentKind
from servicedesk.domain.status import OPEN, Outcome, Status
from servicedesk.domain.terms import SizeClass, StorageTerms
from servicedesk.domain.warranty import Warranty
from servicedesk.domain.write_off import Disposal, Sale
from servicedesk.services.lookup_records import Entry, OrderFacts, OrderRow
from servicedesk.storage import schema
from servicedesk.storage.columns import day, day_number, moment, optional
from servicedesk.storage.delivery_tables import IS_OPEN, delivery
from servicedesk.storage.queries import Query, Row, listed
from servicedesk.storage.uncollected_tables import write_off

_orders, _device, _receipt, _customer = (
    schema.orders.c,
    schema.device.c,
    schema.receipt.c,
    schema.customer.c,
)
_payment, _event, _write_off = schema.payment.c, schema.custody_event.c, write_off.c

_FROM = (
    schema.orders.join(schema.device, _device.id == _orders.device_id)
    .join(schema.receipt, _receipt.number == _orders.receipt_number)
    .join(schema.customer, _customer.id == _receipt.customer_id)
)

_told = select(schema.phone.c.text).where(schema.phone.c.customer_id == _customer.id).order_by(schema.phone.c.id)
_PHONES = select(func.json_group_array(_told.correlate(schema.customer).subquery("told").c.text)).scalar_subquery()
_PAID = select(func.coalesce(func.sum(_payment.amount), 0)).where(_payment.order_number == _orders.number)
_ADVANCE = _PAID.where(_payment.kind == PaymentKind.ADVANCE)

SETTLED_ELSEWHERE = (
    select(_event.sequence)
    .where(
        _event.order_number == _orders.number,
        _event.act == Act.IMPORTED,
        _event.status_after == Status.HANDED_OVER,
    )
    .exists()
)


def _names(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


_FACT_COLUMNS: dict[str, tuple[ColumnElement[Any], Callable[[Any], Any] | None]] = {
    "number": (_orders.number, None),
    "version": (_orders.version, None),
    "receipt": (_orders.receipt_number, None),
    "receipt_accepted_at": (_receipt.accepted_at, moment),
    "receipt_spent_at": (_receipt.spent_at, moment),
    "clerk": (_receipt.clerk, None),
    "customer_id": (_receipt.customer_id, None),
    "customer": (_customer.name, None),
    "phones": (_PHONES, _names),
    "contact": (_customer.contact, Contact),
    "device_id": (_orders.device_id, None),
    "kind": (_device.kind, None),
    "brand": (_device.brand, None),
    "model": (_device.model, None),
    "serial": (_device.serial, None),
    "colour": (_device.colour, None),
    "status": (_orders.status, Status),
    "outcome": (_orders.outcome, Outcome),
    "declared_fault": (_orders.declared_fault, None),
    "appearance": (_orders.appearance, None),
    "accessories": (_orders.accessories, _names),
    "note": (_orders.note, None),
    "stated_value": (_orders.stated_value, Money),
    "warranty": (_orders.warranty, Warranty),
    "payer": (_orders.payer, None),
    "size": (_orders.size, SizeClass),
    "urgent": (_orders.urgent, bool),
    "promised": (_orders.promised, day),
    "price": (_orders.price, Money),
    "storage_fee": (_orders.storage_fee, Money),
    "waived": (_orders.waived, Money),
    "storage_free": (_orders.storage_free, bool),
    "paid": (_PAID.scalar_subquery(), Money),
    "advance": (_ADVANCE.scalar_subquery(), Money),
    "place": (_orders.place, None),
    "technician": (_orders.technician, None),
    "reason": (_orders.reason, None),
    "accepted_at": (_orders.accepted_at, moment),
    "ready_at": (_orders.ready_at, moment),
    "told_at": (_orders.told_at, moment),
    "closed_at": (_orders.closed_at, moment),
    "storage_from": (_orders.storage_from, day),
    "fee_from": (_orders.fee_from, day),
    "passes_on": (_orders.passes_on, day),
    "guarantee_until": (_orders.guarantee_until, day),
    "receipt_void_since": (_receipt.void_since, moment),
    "held_by": (_orders.held_by, None),
    "previous": (_orders.previous, None),
    "came_back_after": (_orders.came_back_after, None),
    "settled_elsewhere": (SETTLED_ELSEWHERE, bool),
    "undoable_by": (func.coalesce(func.json_extract(_orders.former, "$.who"), ""), None),
}
"""The fields of OrderFacts, each with the column it comes from and what makes the value of it; NULL stays None."""

_TERMS = (_orders.free_months, _orders.fee_per_day, _orders.fee_cap, _orders.kept_months, _orders.from_told)
_ESTIMATE = (_orders.estimate_low, _orders.estimate_high, _orders.call_above)
_SALE = (_write_off.price, _write_off.kept, _write_off.deposited)
_sold = and_(_write_off.order_number == _orders.number, _write_off.disposal == Disposal.SOLD)
_MAKERS = tuple((name, make) for name, (_column, make) in _FACT_COLUMNS.items())

_FACTS = select(*(column for column, _make in _FACT_COLUMNS.values()), *_TERMS, *_ESTIMATE, *_SALE).select_from(
    _FROM.outerjoin(write_off, _sold)
)
FACTS = Query(_FACTS.where(_orders.number == bindparam("number")))
FACTS_OF_RECEIPT = Query(_FACTS.where(_orders.receipt_number == bindparam("receipt")).order_by(_orders.number))

_STATE_SINCE = (
    select(_event.at)
    .where(_event.order_number == _orders.number, _event.status_after.is_not(None), _event.act != Act.IMPORTED)
    .order_by(_event.sequence.desc())
    .limit(1)
    .scalar_subquery()
)
_ROWS = select(
    _orders.number,
    _customer.name,
    _device.kind,
    _device.brand,
    _device.model,
    _orders.declared_fault,
    _orders.status,
    _orders.place,
    _orders.technician,
    _orders.accepted_at,
    func.coalesce(_orders.closed_at, _STATE_SINCE, _orders.ready_at, _orders.accepted_at),
    _orders.promised,
).select_from(_FROM)
ROWS = Query(_ROWS.where(_orders.number.in_(listed("numbers"))).order_by(_orders.number.desc()))
_mine, _same = schema.device.alias("mine").c, schema.device.alias("same").c
_SAME_SERIAL = select(_same.id).where(
    _same.serial_key == select(_mine.serial_key).where(_mine.id == bindparam("device")).scalar_subquery(),
    _same.serial_key != literal_column("''"),  # as the partial index has it
)
ROWS_OF_DEVICE = Query(
    _ROWS.where(
        or_(_orders.device_id == bindparam("device"), _orders.device_id.in_(_SAME_SERIAL)),
        _orders.number != bindparam("besides"),
    ).order_by(_orders.number.desc())
)

PLANNED_DELIVERY = Query(
    select(delivery.c.day, delivery.c.part).where(
        delivery.c.order_number == bindparam("order"), text(IS_OPEN), delivery.c.state == DeliveryState.PLANNED
    )
)
EVENTS = Query(
    select(
        _event.sequence,
        _event.act,
        _event.at,
        _event.who,
        _event.workstation,
        _event.status_before,
        _event.status_after,
        _event.place_before,
        _event.place_after,
        _event.technician,
        _event.outcome,
        _event.second_person,
        _event.why,
        _event.amount,
    )
    .where(_event.order_number == bindparam("number"))
    .order_by(_event.sequence.desc())
)


def facts_of(row: Row) -> OrderFacts:
    """A row of FACTS as the record."""
    *values, months, per_day, cap, kept, from_told, low, high, call_above, price, withheld, deposited = row
    told = {
        name: value if make is None or value is None else make(value)
        for (name, make), value in zip(_MAKERS, values, strict=True)
    }
    return OrderFacts(
        **told,
        terms=StorageTerms(months, Money(per_day), optional(Money, cap), kept, bool(from_told)),
        estimate=Estimate(optional(Money, low), optional(Money, high), optional(Money, call_above)),
        sale=None if price is None else Sale(Money(price), Money(price - withheld), deposited),
    )


def order_row(row: Row, today: date) -> OrderRow:
    """A row of ROWS as the record."""
    number, customer, kind, brand, model, fault, status, place, technician, accepted_at, since, promised = row
    return OrderRow(
        number=number,
        customer=customer,
        device=title(kind, brand, model),
        declared_fault=fault,
        status=Status(status),
        place=place,
        technician=technician,
        accepted_at=moment(accepted_at),
        since=moment(since),
        overdue=is_overdue(status, promised, day_number(today)),
    )


def entry(row: Row) -> Entry:
    """A row of EVENTS as the record."""
    (sequence, act, at, who, workstation, before, after, place_before, place_after, technician, outcome) = row[:11]
    second_person, why, amount = row[11:]
    return Entry(
        sequence=sequence,
        act=Act(act),
        at=moment(at),
        who=who,
        workstation=workstation,
        status_before=optional(Status, before),
        status_after=optional(Status, after),
        place_before=place_before,
        place_after=place_after,
        technician=technician,
        outcome=optional(Outcome, outcome),
        second_person=second_person,
        why=why,
        amount=optional(Money, amount),
    )


def is_overdue(status: str, promised: int | None, today: int) -> bool:
    """Whether the promised day has passed and the work has not been finished."""
    return promised is not None and promised < today and status in OPEN
