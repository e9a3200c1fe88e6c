"""Everything about orders as one statement each: the facts of one order, the rows of a list, the events."""

import json
from datetime import date
from typing import Any

from sqlalchemy import bindparam, func, select

from servicedesk.domain.custody import Act
from servicedesk.domain.customer import Contact
from servicedesk.domain.device import title
from servicedesk.domain.money import Estimate, Money
from servicedesk.domain.order import Warranty
from servicedesk.domain.payment import PaymentKind
from servicedesk.domain.status import OPEN, Outcome, Status
from servicedesk.domain.terms import StorageTerms
from servicedesk.services.lookup_records import Entry, OrderFacts, OrderRow
from servicedesk.storage import schema
from servicedesk.storage.columns import day, day_number, moment
from servicedesk.storage.queries import Query, Row, listed

_orders, _device, _receipt, _customer = (
    schema.orders.c,
    schema.device.c,
    schema.receipt.c,
    schema.customer.c,
)
_payment, _event = schema.payment.c, schema.custody_event.c

_FROM = (
    schema.orders.join(schema.device, _device.id == _orders.device_id)
    .join(schema.receipt, _receipt.number == _orders.receipt_number)
    .join(schema.customer, _customer.id == _receipt.customer_id)
)

_told = select(schema.phone.c.text).where(schema.phone.c.customer_id == _customer.id).order_by(schema.phone.c.id)
_PHONES = select(func.json_group_array(_told.correlate(schema.customer).subquery("told").c.text)).scalar_subquery()
_PAID = select(func.sum(_payment.amount)).where(_payment.order_number == _orders.number)

_FACTS = select(
    _orders.number,
    _orders.version,
    _orders.receipt_number,
    _receipt.accepted_at,
    _receipt.spent_at,
    _receipt.clerk,
    _receipt.free_months,
    _receipt.fee_per_day,
    _receipt.fee_cap,
    _receipt.customer_id,
    _customer.name,
    _PHONES,
    _customer.contact,
    _orders.device_id,
    _device.kind,
    _device.brand,
    _device.model,
    _device.serial,
    _device.colour,
    _orders.status,
    _orders.outcome,
    _orders.declared_fault,
    _orders.appearance,
    _orders.accessories,
    _orders.note,
    _orders.stated_value,
    _orders.warranty,
    _orders.urgent,
    _orders.estimate_low,
    _orders.estimate_high,
    _orders.call_above,
    _orders.promised,
    _orders.price,
    _orders.storage_fee,
    _PAID.scalar_subquery(),
    _PAID.where(_payment.kind == PaymentKind.ADVANCE).scalar_subquery(),
    _orders.place,
    _orders.technician,
    _orders.reason,
    _orders.accepted_at,
    _orders.ready_at,
    _orders.closed_at,
).select_from(_FROM)
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
ROWS_OF_DEVICE = Query(
    _ROWS.where(_orders.device_id == bindparam("device"), _orders.number != bindparam("besides")).order_by(
        _orders.number.desc()
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
    (number, version, receipt, receipt_at, spent_at, clerk, months, per_day, cap, customer_id, customer) = row[:11]
    (phones, contact, device_id, kind, brand, model, serial, colour, status, outcome, fault, appearance) = row[11:23]
    (accessories, note, value, warranty, urgent, low, high, call_above, promised, price, fee) = row[23:34]
    (paid, advance, place, technician, reason, accepted_at, ready_at, closed_at) = row[34:]
    return OrderFacts(
        number=number,
        version=version,
        receipt=receipt,
        receipt_accepted_at=moment(receipt_at),
        receipt_spent_at=_optional(moment, spent_at),
        clerk=clerk,
        terms=StorageTerms(months, Money(per_day), _optional(Money, cap)),
        customer_id=customer_id,
        customer=customer,
        phones=tuple(json.loads(phones)),
        contact=Contact(contact),
        device_id=device_id,
        kind=kind,
        brand=brand,
        model=model,
        serial=serial,
        colour=colour,
        status=Status(status),
        outcome=_optional(Outcome, outcome),
        declared_fault=fault,
        appearance=appearance,
        accessories=tuple(json.loads(accessories)),
        note=note,
        stated_value=_optional(Money, value),
        warranty=Warranty(warranty),
        urgent=bool(urgent),
        estimate=Estimate(_optional(Money, low), _optional(Money, high), _optional(Money, call_above)),
        promised=_optional(day, promised),
        price=_optional(Money, price),
        storage_fee=Money(fee),
        paid=Money(paid or 0),
        advance=Money(advance or 0),
        place=place,
        technician=technician,
        reason=reason,
        accepted_at=moment(accepted_at),
        ready_at=_optional(moment, ready_at),
        closed_at=_optional(moment, closed_at),
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
        status_before=_optional(Status, before),
        status_after=_optional(Status, after),
        place_before=place_before,
        place_after=place_after,
        technician=technician,
        outcome=_optional(Outcome, outcome),
        second_person=second_person,
        why=why,
        amount=_optional(Money, amount),
    )


def is_overdue(status: str, promised: int | None, today: int) -> bool:
    """Whether the promised day has passed and the work has not been finished."""
    return promised is not None and promised < today and status in OPEN


def _optional(make: Any, value: Any) -> Any:
    return None if value is None else make(value)
