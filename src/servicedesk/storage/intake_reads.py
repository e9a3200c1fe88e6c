"""What intake reads while the clerk types, on a connection of the reading thread's own."""

import json
from collections.abc import Iterable

from sqlalchemy import bindparam, func, select

from servicedesk.domain.customer import Contact
from servicedesk.domain.device import title
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.terms import SizeClass
from servicedesk.domain.text import norm, serial_key
from servicedesk.services.centre import Centre
from servicedesk.services.intake_records import CustomerMatch, EarlierStay, KnownDevice
from servicedesk.services.reads import Column
from servicedesk.storage import schema
from servicedesk.storage.centre_rows import read_centre
from servicedesk.storage.columns import day, moment, optional
from servicedesk.storage.connections import Readers
from servicedesk.storage.queries import Query, Row, beginning_with, listed

_MOST_CANDIDATES = 200
_TRUNK, _COUNTRY = "8", "7"

_phone, _customer, _device = schema.phone.c, schema.customer.c, schema.device.c
_orders, _receipt, _named = schema.orders.c, schema.receipt.c, schema.used_name.c


def _range(of: object) -> Query:
    return Query(
        select(_phone.customer_id)
        .where(of >= bindparam("low"), of < bindparam("high"))
        .order_by(_phone.id.desc())
        .limit(_MOST_CANDIDATES)
    )


_BY_BEGINNING, _BY_END = _range(_phone.digits), _range(_phone.reversed)
_first_phone = (
    select(_phone.text).where(_phone.customer_id == _customer.id).order_by(_phone.id).limit(1).scalar_subquery()
)
_visits = schema.receipt.join(schema.orders, _orders.receipt_number == _receipt.number)
_their_orders = select(func.count()).select_from(_visits).where(_receipt.customer_id == _customer.id)
_last_visit = select(func.max(_receipt.accepted_at)).where(_receipt.customer_id == _customer.id).scalar_subquery()
_MATCHES = Query(
    select(
        _customer.id, _customer.name, _first_phone, _their_orders.scalar_subquery(), _last_visit, _customer.contact
    ).where(_customer.id.in_(listed("customers")))
)

_any = schema.orders.alias("any_order").c
_last_order = select(func.max(_any.number)).where(_any.device_id == _device.id).scalar_subquery()
_DEVICES = Query(
    select(
        _device.id,
        _device.kind,
        _device.brand,
        _device.model,
        _device.serial,
        _device.colour,
        _orders.number,
        _orders.status,
        func.coalesce(_orders.closed_at, _orders.ready_at, _orders.accepted_at),
    )
    .select_from(schema.device.outerjoin(schema.orders, _orders.number == _last_order))
    .where(_device.customer_id == bindparam("customer"))
    .order_by(_orders.number.desc().nulls_last(), _device.id.desc())
    .limit(bindparam("limit"))
)

_stays = (
    select(
        _orders.number,
        _orders.device_id,
        _receipt.customer_id,
        _device.kind,
        _device.brand,
        _device.model,
        _orders.accepted_at,
        _orders.declared_fault,
        _orders.status,
        _orders.outcome,
        _orders.technician,
        _orders.closed_at,
        _orders.guarantee_until,
    )
    .join_from(schema.orders, schema.device, _device.id == _orders.device_id)
    .join(schema.receipt, _receipt.number == _orders.receipt_number)
    .order_by(_orders.number.desc())
    .limit(bindparam("limit"))
)
_STAYS_OF_DEVICE = Query(_stays.where(_orders.device_id == bindparam("device")))
_STAYS_OF_SERIAL = Query(_stays.where(_device.serial_key == bindparam("key"), _device.serial_key != ""))

_COMPLETIONS = Query(
    select(_named.name)
    .where(
        _named.field == bindparam("field"),
        _named.kind == bindparam("kind"),
        _named.brand == bindparam("brand"),
        _named.folded >= bindparam("low"),
        _named.folded < bindparam("high"),
    )
    .order_by(_named.uses.desc(), _named.folded)
    .limit(bindparam("limit"))
)

_LATEST_SIZES = 500
_latest = (
    select(_orders.number, _orders.size, _device.kind)
    .join_from(schema.orders, schema.device, _device.id == _orders.device_id)
    .order_by(_orders.number.desc())
    .limit(_LATEST_SIZES)
    .subquery("latest")
)
_SIZE = Query(
    select(_latest.c.size).where(_latest.c.kind == bindparam("kind")).order_by(_latest.c.number.desc()).limit(1)
)


class SqlIntakeReads:
    """Customers, their devices and the words used before, as frozen records."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    def centre(self) -> Centre:
        """The centre's settings as they hold now."""
        with self._readers.reading() as connection:
            return read_centre(connection)

    def customers_by_phone(self, digits: str, limit: int) -> tuple[CustomerMatch, ...]:
        """Customers whose phone contains these digits at its end or its beginning, the latest visitor first."""
        if not digits:
            return ()
        with self._readers.snapshot() as connection:
            ids = {row[0] for row in _BY_END.all(connection, **beginning_with(digits[::-1]))}
            for beginning in _beginnings(digits):
                ids |= {row[0] for row in _BY_BEGINNING.all(connection, **beginning_with(beginning))}
            rows = _MATCHES.all(connection, customers=json.dumps(sorted(ids)))
        matches = sorted(rows, key=lambda row: (row[4] or 0, row[0]), reverse=True)[:limit]
        return tuple(_match(row) for row in matches)

    def devices_of(self, customer_id: int, limit: int) -> tuple[KnownDevice, ...]:
        """The customer's devices, the latest stay first."""
        with self._readers.reading() as connection:
            rows = _DEVICES.all(connection, customer=customer_id, limit=limit)
        return tuple(_known_device(row) for row in rows)

    def stays(self, *, device_id: int | None = None, serial: str = "", limit: int = 5) -> tuple[EarlierStay, ...]:
        """Stays of one device, the newest first: by id, or by serial number compared with ``serial_key``."""
        with self._readers.snapshot() as connection:
            if device_id is not None:
                rows = _STAYS_OF_DEVICE.all(connection, device=device_id, limit=limit)
            else:
                rows = _STAYS_OF_SERIAL.all(connection, key=serial_key(serial), limit=limit)
        return tuple(_stay(row) for row in rows)

    def complete(
        self, column: Column, prefix: str, *, kind: str = "", brand: str = "", limit: int = 8
    ) -> tuple[str, ...]:
        """Values used before that begin with the prefix (folded), the most used first; kind and brand narrow it."""
        narrow = {
            "kind": norm(kind) if column in {Column.BRAND, Column.MODEL} else "",
            "brand": norm(brand) if column is Column.MODEL else "",
        }
        with self._readers.reading() as connection:
            rows = _COMPLETIONS.all(
                connection, field=column.value, limit=limit, **narrow, **beginning_with(norm(prefix))
            )
        return tuple(name for (name,) in rows)

    def size_of_kind(self, kind: str) -> SizeClass | None:
        """The size that was chosen last for a device of this kind, among the latest orders."""
        with self._readers.reading() as connection:
            row = _SIZE.first(connection, kind=kind)
        return None if row is None else SizeClass(row[0])


def _beginnings(digits: str) -> Iterable[str]:
    """How a number that begins like this may be kept: as told, or with the country's digit for a trunk 8 or nothing."""
    yield digits
    yield _COUNTRY + (digits[1:] if digits.startswith(_TRUNK) else digits)


def _match(row: Row) -> CustomerMatch:
    identity, name, phone, orders, last_at, contact = row
    return CustomerMatch(identity, name, phone or "", orders, optional(moment, last_at), Contact(contact))


def _known_device(row: Row) -> KnownDevice:
    identity, kind, brand, model, serial, colour, number, status, at = row
    return KnownDevice(
        identity, kind, brand, model, serial, colour, number, optional(Status, status), optional(moment, at)
    )


def _stay(row: Row) -> EarlierStay:
    number, device_id, customer_id, kind, brand, model, accepted_at, fault = row[:8]
    status, outcome, technician, closed, until = row[8:]
    return EarlierStay(
        order=number,
        device_id=device_id,
        customer_id=customer_id,
        device=title(kind, brand, model),
        accepted_at=moment(accepted_at),
        declared_fault=fault,
        status=Status(status),
        outcome=optional(Outcome, outcome),
        technician=technician,
        closed_at=optional(moment, closed),
        guarantee_until=optional(day, until),
    )
