"""The entities of the desk laid over the tables: whoever queries them imports them from here.

The tables point at the domain; the domain knows nothing of them.
"""

from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.mutable import MutableList
from sqlalchemy.orm import composite, configure_mappers, registry, relationship

from servicedesk.domain.custody import CustodyEvent
from servicedesk.domain.customer import Customer, Phone
from servicedesk.domain.device import Device
from servicedesk.domain.money import Estimate
from servicedesk.domain.order import Order
from servicedesk.domain.payment import Payment
from servicedesk.domain.receipt import Receipt
from servicedesk.domain.terms import StorageTerms
from servicedesk.domain.text import serial_key
from servicedesk.storage import schema

__all__ = ["CustodyEvent", "Customer", "Device", "Order", "Payment", "Phone", "Receipt"]

_map = registry(metadata=schema.metadata).map_imperatively


def _map_entities() -> None:
    phones = relationship(Phone, order_by=schema.phone.c.id, cascade="all, delete-orphan")
    receipt, orders = schema.receipt.c, schema.orders.c
    terms = composite(StorageTerms, receipt.free_months, receipt.fee_per_day, receipt.fee_cap)
    estimate = composite(Estimate, orders.estimate_low, orders.estimate_high, orders.call_above)
    _map(Customer, schema.customer, version_id_col=schema.customer.c.version, properties={"phones": phones})
    _map(Phone, schema.phone)
    _map(Device, schema.device, version_id_col=schema.device.c.version)
    _map(Receipt, schema.receipt, version_id_col=receipt.version, properties={"terms": terms})
    _map(Order, schema.orders, version_id_col=orders.version, properties={"estimate": estimate})
    _map(CustodyEvent, schema.custody_event)
    _map(Payment, schema.payment)
    configure_mappers()
    # A list that is changed in place is written as well.
    MutableList.associate_with_attribute(Order.accessories)  # type: ignore[arg-type]
    # Columns that exist for their index alone; no database folds text or turns it round as the desk does.
    for moment in ("before_insert", "before_update"):
        event.listen(Phone, moment, _keep_reversed)
        event.listen(Device, moment, _keep_serial_key)


def _keep_reversed(_mapper: object, _connection: object, phone: Any) -> None:
    phone.reversed = phone.digits[::-1]


def _keep_serial_key(_mapper: object, _connection: object, device: Any) -> None:
    device.serial_key = serial_key(device.serial)


_map_entities()
