"""Entities as a use case makes them, for tests that write without one."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from servicedesk.domain.codes import CodeKind
from servicedesk.domain.custody import Hand
from servicedesk.domain.customer import Customer
from servicedesk.domain.device import Device
from servicedesk.domain.order import Order
from servicedesk.domain.receipt import Receipt
from servicedesk.storage.work import SqlWork

TIMES = int(os.environ.get("FAULT_TIMES", "1"))
"""How many times as long the tests of kills and of two counters go on: 25 makes 1,000 kills and 5,000 steps."""

NOON = datetime(2026, 3, 2, 5, 0, 0, 123000, tzinfo=UTC)
HAND = Hand("Ольга", "1", NOON)


def take_in(
    work: SqlWork,
    *,
    name: str = "Фёдоров Пётр",
    phone: str = "+7 913 456-78-90",
    kind: str = "Телевизор",
    brand: str = "Samsung",
    model: str = "UE42F5000",
    serial: str = "",
    colour: str = "",
    fault: str = "нет звука",
    key: str = "",
    **facts: Any,
) -> Order:
    """One visit with one device."""
    customer = work.customers.add(Customer.new(name, phone))
    device = work.devices.add(Device.new(customer, kind, brand, model, serial, colour))
    receipt = work.next_number(CodeKind.RECEIPT).number
    facts["place"] = work.directory.place(facts.get("place", ""))
    work.receipts.add(Receipt(receipt, customer, NOON, HAND.who, HAND.workstation, key or f"k{receipt}"))
    order = Order(work.next_number(CodeKind.DEVICE_LABEL).number, receipt, device, fault, NOON, **facts)
    work.orders.add(order)
    work.ledger.record(order.accepted(HAND))
    return order


def raw(path: Path, sql: str, *values: object) -> list[tuple[Any, ...]]:
    """What any other program would read, or do, with the file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        return connection.execute(sql, values).fetchall()
