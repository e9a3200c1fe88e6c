"""Deliveries and shops as frozen records, straight from the tables."""

import json
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, select, text

from servicedesk.domain.delivery import DayPart, DeliveryState
from servicedesk.domain.device import title
from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.text import norm, words
from servicedesk.domain.warranty import Warranty
from servicedesk.services.deliveries.records import DeliveryFacts, RepairFacts, ShopFacts
from servicedesk.storage import schema
from servicedesk.storage.columns import day, day_number, milliseconds, moment, optional
from servicedesk.storage.connections import Readers
from servicedesk.storage.delivery_tables import IS_OPEN, delivery, shop
from servicedesk.storage.queries import Query, Row, listed
from servicedesk.storage.tables import condition

_orders, _device, _receipt = schema.orders.c, schema.device.c, schema.receipt.c
_it, _shop = delivery.c, shop.c
_ENDED = condition("state", {DeliveryState.DELIVERED, DeliveryState.BACK})

_FACTS = select(
    *(_it.number, _it.version, _it.order_number, _orders.receipt_number, _orders.status, schema.customer.c.name),
    *(_device.kind, _device.brand, _device.model, _device.serial, _orders.accessories, _orders.place),
    *(_shop.id, _shop.name, _it.address, _it.floor, _it.lift, _it.phone, _it.day, _it.part, _it.crew, _it.cost),
    *(_it.state, _it.planned_at, _it.out_at, _it.ended_on, _it.condition, _it.taken_by, _it.reason),
).select_from(
    delivery.join(shop, _shop.id == _it.shop_id)
    .join(schema.orders, _orders.number == _it.order_number)
    .join(schema.device, _device.id == _orders.device_id)
    .join(schema.receipt, _receipt.number == _orders.receipt_number)
    .join(schema.customer, schema.customer.c.id == _receipt.customer_id)
)
_within = (text(_ENDED), _it.ended_on >= bindparam("first"), _it.ended_on <= bindparam("last"))
_ONE = Query(_FACTS.where(_it.number == bindparam("number")))
_OF_ORDER = Query(_FACTS.where(_it.order_number == bindparam("order")).order_by(_it.number.desc()))
_OPEN = Query(_FACTS.where(text(IS_OPEN)).order_by(_it.day, _it.number))
_DONE = Query(_FACTS.where(*_within).order_by(_it.ended_on.desc(), _it.number.desc()).limit(bindparam("limit")))
_CHARGED = Query(_FACTS.where(_it.shop_id == bindparam("shop"), *_within).order_by(_it.ended_on, _it.number))
_SHOPS = Query(
    select(_shop.id, _shop.name, _shop.phone, _shop.address, _shop.requisites, _shop.active).order_by(
        _shop.active.desc(), _shop.folded
    )
)
_PAYERS = Query(select(_orders.payer).where(text(schema.HAS_PAYER)).distinct())
_REPAIRS = Query(
    select(
        *(_orders.number, _device.kind, _device.brand, _device.model, _device.serial),
        *(_orders.outcome, _orders.closed_at, _orders.price),
    )
    .select_from(schema.orders.join(schema.device, _device.id == _orders.device_id))
    .where(
        text(schema.HAS_PAYER),
        _orders.payer.in_(listed("names")),
        _orders.warranty == Warranty.SHOP,
        _orders.status == Status.HANDED_OVER,
        _orders.closed_at >= bindparam("since"),
        _orders.closed_at < bindparam("until"),
    )
    .order_by(_orders.closed_at, _orders.number)
)


class SqlDeliveryReads:
    """Deliveries and shops on a connection of the reading thread's own."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    def facts(self, number: int) -> DeliveryFacts | None:
        """One delivery."""
        return next(iter(self._facts(_ONE, number=number)), None)

    def of_order(self, order_number: int) -> tuple[DeliveryFacts, ...]:
        """The deliveries of an order, the newest first."""
        return self._facts(_OF_ORDER, order=order_number)

    def open(self) -> tuple[DeliveryFacts, ...]:
        """What is planned or out, the earliest day first."""
        return self._facts(_OPEN)

    def ended(self, first: date, last: date, limit: int) -> tuple[DeliveryFacts, ...]:
        """What was delivered or came back from ``first`` to ``last``, the newest first."""
        return self._facts(_DONE, first=day_number(first), last=day_number(last), limit=limit)

    def charged(self, shop_id: int, first: date, last: date) -> tuple[DeliveryFacts, ...]:
        """The shop's trips from ``first`` to ``last`` by day."""
        return self._facts(_CHARGED, shop=shop_id, first=day_number(first), last=day_number(last))

    def repairs(self, shop: str, since: datetime, until: datetime) -> tuple[RepairFacts, ...]:
        """Repairs that this shop (by name) pays for, of devices handed over from ``since`` until before ``until``."""
        with self._readers.snapshot() as connection:
            names = [name for (name,) in _PAYERS.all(connection) if norm(name) == norm(shop)]
            told = {"names": json.dumps(names), "since": milliseconds(since), "until": milliseconds(until)}
            rows = _REPAIRS.all(connection, **told)
        return tuple(
            RepairFacts(
                number,
                title(kind, brand, model),
                serial,
                optional(Outcome, outcome),
                moment(closed),
                Money(price or 0),
            )
            for number, kind, brand, model, serial, outcome, closed, price in rows
        )

    def shops(self) -> tuple[ShopFacts, ...]:
        """Every shop, those that are worked with first, by name."""
        with self._readers.reading() as connection:
            rows = _SHOPS.all(connection)
        return tuple(
            ShopFacts(shop_id, name, phone, address, requisites, bool(active))
            for shop_id, name, phone, address, requisites, active in rows
        )

    def payers(self, prefix: str, limit: int) -> tuple[str, ...]:
        """Names of shops and of earlier payers that begin with the prefix, however it is written."""
        with self._readers.snapshot() as connection:
            shops = [row[1] for row in _SHOPS.all(connection) if row[5]]
            earlier = sorted(name for (name,) in _PAYERS.all(connection))
        known: dict[str, str] = {}
        for name in (*shops, *earlier):
            known.setdefault(norm(name), name)
        asked = norm(prefix)
        # A firm is called by its name, not by the form of company before it.
        return tuple(
            name
            for folded, name in known.items()
            if folded.startswith(asked) or any(word.startswith(asked) for word in words(folded))
        )[:limit]

    def _facts(self, query: Query, **asked: Any) -> tuple[DeliveryFacts, ...]:
        with self._readers.reading() as connection:
            return tuple(_delivery(row) for row in query.all(connection, **asked))


def _delivery(row: Row) -> DeliveryFacts:
    number, version, order, receipt, status, customer, kind, brand, model, serial, accessories, place = row[:12]
    shop_id, name, address, floor, lift, phone, on, part, crew, cost = row[12:22]
    state, planned_at, out_at, ended_on, condition, taken_by, reason = row[22:]
    return DeliveryFacts(
        number=number,
        version=version,
        order=order,
        receipt=receipt,
        status=Status(status),
        customer=customer,
        kind=kind,
        brand=brand,
        model=model,
        serial=serial,
        accessories=tuple(json.loads(accessories)),
        place=place,
        shop_id=shop_id,
        shop=name,
        address=address,
        floor=floor,
        lift=bool(lift),
        phone=phone,
        day=day(on),
        part=DayPart(part),
        crew=tuple(json.loads(crew)),
        cost=Money(cost),
        state=DeliveryState(state),
        planned_at=moment(planned_at),
        out_at=optional(moment, out_at),
        ended_on=optional(day, ended_on),
        condition=condition,
        taken_by=taken_by,
        reason=reason,
    )
