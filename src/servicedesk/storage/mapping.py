"""The entities of the desk laid over the tables: whoever queries them imports them from here.

The tables point at the domain; the domain knows nothing of them.
"""

from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.mutable import MutableList
from sqlalchemy.orm import composite, configure_mappers, registry, relationship

from servicedesk.domain.custody import CustodyEvent
from servicedesk.domain.customer import Customer, Phone
from servicedesk.domain.delivery import Delivery
from servicedesk.domain.device import Device
from servicedesk.domain.lost_case import Described, LostCase
from servicedesk.domain.money import Estimate
from servicedesk.domain.notice import Notice
from servicedesk.domain.order import Order
from servicedesk.domain.payment import Payment
from servicedesk.domain.person import Person
from servicedesk.domain.place import Place
from servicedesk.domain.receipt import Receipt
from servicedesk.domain.shop import Shop
from servicedesk.domain.storage_count import StorageCount
from servicedesk.domain.terms import StorageTerms
from servicedesk.domain.text import name_key, norm, serial_key
from servicedesk.domain.write_off import WriteOff
from servicedesk.storage import (
    case_tables,
    count_tables,
    delivery_tables,
    people_tables,
    place_tables,
    schema,
    uncollected_tables,
)

__all__ = [
    "CustodyEvent",
    "Customer",
    "Delivery",
    "Device",
    "LostCase",
    "Notice",
    "Order",
    "Payment",
    "Person",
    "Phone",
    "Place",
    "Receipt",
    "Shop",
    "StorageCount",
    "WriteOff",
]

_map = registry(metadata=schema.metadata).map_imperatively


def _map_entities() -> None:
    phones = relationship(Phone, order_by=schema.phone.c.id, cascade="all, delete-orphan")
    orders = schema.orders.c
    terms = composite(
        StorageTerms, orders.free_months, orders.fee_per_day, orders.fee_cap, orders.kept_months, orders.from_told
    )
    estimate = composite(Estimate, orders.estimate_low, orders.estimate_high, orders.call_above)
    _map(Customer, schema.customer, version_id_col=schema.customer.c.version, properties={"phones": phones})
    _map(Phone, schema.phone)
    _map(Device, schema.device, version_id_col=schema.device.c.version)
    _map(Receipt, schema.receipt, version_id_col=schema.receipt.c.version)
    _map(Order, schema.orders, version_id_col=orders.version, properties={"estimate": estimate, "terms": terms})
    _map(CustodyEvent, schema.custody_event)
    _map(Payment, schema.payment)
    _map(Person, people_tables.person, version_id_col=people_tables.person.c.version)
    _map(Place, place_tables.place, version_id_col=place_tables.place.c.version)
    cases = case_tables.lost_case.c
    described = composite(Described, cases.device, cases.colour, cases.model, cases.marks, cases.circumstances)
    _map(LostCase, case_tables.lost_case, version_id_col=cases.version, properties={"described": described})
    deliveries, shops = delivery_tables.delivery, delivery_tables.shop
    _map(Shop, shops, version_id_col=shops.c.version)
    _map(Delivery, deliveries, version_id_col=deliveries.c.version)
    counts = count_tables.storage_count
    _map(StorageCount, counts, version_id_col=counts.c.version)
    notices = uncollected_tables.notice
    _map(Notice, notices, version_id_col=notices.c.version)
    _map(WriteOff, uncollected_tables.write_off)
    configure_mappers()
    # A list that is changed in place is written as well.
    MutableList.associate_with_attribute(Order.accessories)  # type: ignore[arg-type]
    # Columns that exist for their index alone; no database folds text or turns it round as the desk does.
    for moment in ("before_insert", "before_update"):
        event.listen(Phone, moment, _keep_reversed)
        event.listen(Device, moment, _keep_serial_key)
        event.listen(Person, moment, _keep_name_key)
        event.listen(Shop, moment, _keep_folded)
        event.listen(Place, moment, _keep_folded)


def _keep_reversed(_mapper: object, _connection: object, phone: Any) -> None:
    phone.reversed = phone.digits[::-1]


def _keep_serial_key(_mapper: object, _connection: object, device: Any) -> None:
    device.serial_key = serial_key(device.serial)


def _keep_name_key(_mapper: object, _connection: object, person: Any) -> None:
    person.folded = name_key(person.name)


def _keep_folded(_mapper: object, _connection: object, named: Any) -> None:
    named.folded = norm(named.name)


_map_entities()
