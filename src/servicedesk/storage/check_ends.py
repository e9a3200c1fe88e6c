"""Looks over what must agree: money and the ledger, ends and their acts, receipts and devices, terms and their days."""

import sqlite3
from collections.abc import Iterator

from sqlalchemy import and_, func, or_, select, text, union

from servicedesk.domain.codes import grouped
from servicedesk.domain.custody import Act
from servicedesk.domain.delivery import DeliveryState
from servicedesk.domain.money import Money
from servicedesk.domain.payment import PaymentKind
from servicedesk.domain.status import Status
from servicedesk.domain.terms import StorageTerms
from servicedesk.services.check_records import Finding, Trouble
from servicedesk.storage import schema
from servicedesk.storage.columns import day, day_number, optional
from servicedesk.storage.delivery_tables import delivery
from servicedesk.storage.queries import Query, Row
from servicedesk.storage.uncollected_tables import write_off

_orders, _event, _payment, _receipt = schema.orders.c, schema.custody_event.c, schema.payment.c, schema.receipt.c

_booked = (
    select(_payment.order_number, func.sum(_payment.amount).label("amount"))
    .where(_payment.kind != PaymentKind.CARRY)
    .group_by(_payment.order_number)
    .subquery("booked")
)
_told = (
    select(_event.order_number, func.sum(_event.amount).label("amount"))
    .where(text(schema.condition("act", {Act.PAID, Act.REFUNDED})))
    .group_by(_event.order_number)
    .subquery("told")
)
_with_money = union(select(_booked.c.order_number), select(_told.c.order_number)).subquery("with_money")
_UNTOLD = Query(
    select(_with_money.c.order_number)
    .join_from(_with_money, _booked, _booked.c.order_number == _with_money.c.order_number, isouter=True)
    .join(_told, _told.c.order_number == _with_money.c.order_number, isouter=True)
    .where(func.coalesce(_booked.c.amount, 0) != func.coalesce(_told.c.amount, 0))
    .order_by(_with_money.c.order_number)
)
_written_off = select(_event.sequence).where(_event.order_number == _orders.number, _event.act == Act.WRITTEN_OFF)
_ACTLESS = Query(
    select(_orders.number)
    .join_from(schema.orders, write_off, write_off.c.order_number == _orders.number, isouter=True)
    # What another book wrote off has its act there.
    .where(_orders.status == Status.WRITTEN_OFF, write_off.c.number.is_(None), _written_off.exists())
    .order_by(_orders.number)
)
_NOT_ENDED = Query(
    select(_orders.number)
    .join_from(write_off, schema.orders, _orders.number == write_off.c.order_number)
    .where(_orders.status != Status.WRITTEN_OFF)
    .order_by(_orders.number)
)
_NEEDLESS = Query(
    select(delivery.c.number)
    .join_from(delivery, schema.orders, _orders.number == delivery.c.order_number)
    .where(delivery.c.state == DeliveryState.PLANNED, text(schema.IS_GONE))
    .order_by(delivery.c.number)
)
_SPENT = Query(
    select(_receipt.number)
    .distinct()
    .join_from(schema.receipt, schema.orders, _orders.receipt_number == _receipt.number)
    .where(_receipt.spent_at.is_not(None), text(schema.IS_HERE))
    .order_by(_receipt.number)
)
_CLOCKS = Query(
    select(
        *(_orders.number, _orders.storage_from, _orders.fee_from, _orders.passes_on),
        *(_orders.free_months, _orders.fee_per_day, _orders.fee_cap, _orders.kept_months),
    )
    .where(
        text(schema.IS_WAITING),
        or_(_orders.from_told == 0, _orders.told_at.is_not(None), _orders.storage_from.is_not(None)),
    )
    .order_by(_orders.number)
)
_BARE_CLOCK = and_(_orders.storage_from.is_(None), or_(_orders.fee_from.is_not(None), _orders.passes_on.is_not(None)))
_HALF_CLOCKS = Query(select(_orders.number).where(_BARE_CLOCK).order_by(_orders.number))

_FOUND = (
    (Trouble.MONEY_UNTOLD, _UNTOLD),
    (Trouble.ACT_MISSING, _ACTLESS),
    (Trouble.WRONG_STATUS, _NOT_ENDED),
    (Trouble.WRONG_STATUS, _NEEDLESS),
    (Trouble.SPENT_TOO_EARLY, _SPENT),
    (Trouble.WRONG_TERM, _HALF_CLOCKS),
)


def check_ends(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Money of which the ledger tells nothing, ends without their acts, receipts that were spent while something is
    still here, deliveries of what is gone, days of storage that are not those of the terms.
    """
    for trouble, query in _FOUND:
        for (number,) in query.all(connection):
            yield Finding(trouble, grouped(number))
    for row in _CLOCKS.all(connection):
        if not _is_right(row):
            yield Finding(Trouble.WRONG_TERM, grouped(row[0]))


def _is_right(row: Row) -> bool:
    _number, began, fee_from, passes_on, months, fee, cap, kept = row
    if began is None:
        return False
    terms, since = StorageTerms(months, Money(fee), optional(Money, cap), kept), day(began)
    told = (day_number(terms.fee_starts(since)), optional(day_number, terms.passes_on(since)))
    return told == (fee_from, passes_on)
