"""The money of a time as one statement: what the day sheet is made of."""

from datetime import datetime

from sqlalchemy import bindparam, select

from servicedesk.domain.device import title
from servicedesk.domain.money import Money
from servicedesk.domain.payment import Method, PaymentKind
from servicedesk.services.till.day_sheet_records import TillEntry
from servicedesk.storage import schema
from servicedesk.storage.columns import milliseconds, moment
from servicedesk.storage.connections import Readers
from servicedesk.storage.queries import Query, Row

_payment, _orders, _device = schema.payment.c, schema.orders.c, schema.device.c
_receipt, _customer = schema.receipt.c, schema.customer.c

_ENTRIES = Query(
    select(
        _payment.sequence,
        _payment.at,
        _payment.order_number,
        _orders.receipt_number,
        _device.kind,
        _device.brand,
        _device.model,
        _customer.name,
        _payment.kind,
        _payment.method,
        _payment.amount,
        _payment.who,
    )
    .select_from(
        schema.payment.join(schema.orders, _orders.number == _payment.order_number)
        .join(schema.device, _device.id == _orders.device_id)
        .join(schema.receipt, _receipt.number == _orders.receipt_number)
        .join(schema.customer, _customer.id == _receipt.customer_id)
    )
    .where(
        _payment.at >= bindparam("since"),
        _payment.at < bindparam("until"),
        _payment.kind != PaymentKind.CARRY,
    )
    .order_by(_payment.sequence)
)


class SqlTillReads:
    """Payments as frozen records."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    def entries(self, since: datetime, until: datetime) -> tuple[TillEntry, ...]:
        """Every sum from one moment up to before another, by sequence; what is only carried between orders is none."""
        with self._readers.reading() as connection:
            rows = _ENTRIES.all(connection, since=milliseconds(since), until=milliseconds(until))
        return tuple(_entry(row) for row in rows)


def _entry(row: Row) -> TillEntry:
    sequence, at, order, receipt, kind, brand, model, customer, why, method, amount, who = row
    return TillEntry(
        sequence=sequence,
        at=moment(at),
        order=order,
        receipt=receipt,
        device=title(kind, brand, model),
        customer=customer,
        kind=PaymentKind(why),
        method=Method(method),
        amount=Money(amount),
        who=who,
    )
