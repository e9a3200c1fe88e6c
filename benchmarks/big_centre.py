"""A centre with as many orders as wanted, made quickly: rows straight into the tables, words as real ones fall."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from typing import Any

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.text import norm, serial_key
from servicedesk.storage.database import open_store
from servicedesk.storage.indexing import index_row

BATCH = 5_000
_DAY = 86_400_000
_SURNAMES = (
    "Иванов",
    "Смирнов",
    "Кузнецов",
    "Попов",
    "Васильев",
    "Петров",
    "Соколов",
    "Михайлов",
    "Новиков",
    "Фёдоров",
)
_ENDINGS = ("", "а", "ский", "ская", "енко", "чук", "их", "ин", "ина", "ов", "ова", "ёнок", "ец", "як", "ко", "ян")
_NAMES = ("Пётр", "Анна", "Иван", "Алёна", "Сергей", "Ольга", "Дмитрий", "Мария", "Олег", "Елена", "Артём", "Юлия")
_KINDS = ("Телевизор", "Ноутбук", "Стиральная машина", "Смартфон", "Пылесос", "Микроволновая печь", "Принтер", "Утюг")
_BRANDS = ("Samsung", "LG", "Sony", "Bosch", "Lenovo", "HP", "Philips", "Indesit", "Asus", "Canon", "Xiaomi", "Apple")
_FAULTS = (
    "не включается",
    "пропадает изображение через 10 минут",
    "нет звука",
    "не сливает воду, ошибка E18",
    "разбит экран",
    "греется и выключается",
    "шумит при работе",
    "не заряжается",
    "после залития",
    "не видит сеть",
)
_PLACES = tuple(f"{row}-{shelf:02d}" for row in "АБВГ" for shelf in range(1, 21))
_TECHNICIANS = ("Орлов", "Гусев", "Лебедев", "Воробьёв")


def make(path: Path, orders: int) -> None:
    """Make a database of so many orders; six of ten customers come once, most devices once."""
    open_store(str(path)).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        for statements in _batches(orders):
            connection.execute("BEGIN")
            for sql, rows in statements.items():
                connection.executemany(sql, rows)
            connection.execute("COMMIT")
        _place(connection)
        _count(connection)


def _place(connection: sqlite3.Connection) -> None:
    code = Code(CodeKind.PLACE, 0, 1)
    for name in _PLACES:
        row = (code.number, name, norm(name))
        connection.execute("INSERT INTO place VALUES (?, 1, ?, ?, NULL, NULL, '[]', 0)", row)
        code = code.following()


def _batches(orders: int) -> Iterator[dict[str, list[tuple[Any, ...]]]]:
    chance = random.Random(orders)
    popular = list(accumulate(1 / (rank + 1) for rank in range(len(_BRANDS))))
    customer = 0
    receipt, number = Code(CodeKind.RECEIPT, 0, 1), Code(CodeKind.DEVICE_LABEL, 0, 1)
    people: list[tuple[str, str]] = []
    statements: dict[str, list[tuple[Any, ...]]] = {}

    def put(table: str, *values: Any) -> None:
        sql = f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})"
        statements.setdefault(sql, []).append(values)

    for index in range(orders):
        at = 1_500_000_000_000 + index * 60_000
        if not people or chance.random() < 0.4:
            customer += 1
            name = f"{chance.choice(_SURNAMES)}{chance.choice(_ENDINGS)} {chance.choice(_NAMES)}"
            digits = f"79{chance.randrange(10**9):09d}"
            people.append((name, digits))
            put("customer", customer, 1, name, "call", "")
            put("phone", customer, customer, f"+{digits}", digits, digits[::-1])
            who = customer
        else:
            who = chance.randrange(max(0, customer - 50_000), customer) + 1
        device = index + 1
        kind, brand = chance.choice(_KINDS), chance.choices(_BRANDS, cum_weights=popular)[0]
        model = f"{chance.choice('ABCDEFGHKLMNUWX')}{chance.choice('ABCDEFGHKLMNUWX')}{chance.randrange(10, 100)}"
        serial = f"{chance.randrange(16**10):010X}"
        put("device", device, 1, who, kind, brand, model, serial, serial_key(serial), "чёрный")
        fault, place = chance.choice(_FAULTS), chance.choice(_PLACES)
        technician = chance.choice(_TECHNICIANS)
        put("receipt", receipt.number, 1, who, at, "Ольга", "1", f"key{index}", None, None)
        is_open, waits = index > orders - 3_000, orders - 6_000 < index <= orders - 3_000
        status, outcome = ("diagnosis", None) if is_open else ("handed_over", "repaired")
        over = (None, None) if is_open else (at + 5 * _DAY, at + 9 * _DAY)
        clock: tuple[int | None, ...] = (None, None, None)
        if waits:
            status, over, clock = "ready", (at + 5 * _DAY, None), (20260115, 20260216, 20270116)
        returned = (number.number - 97, index % 60) if index % 12 == 11 else (None, None)
        put("orders", number.number, 1, receipt.number, device, status, outcome, fault, "царапины", '["пульт"]', "",
            None, "medium", 1, 5000, None, 12, 0, "paid", "", 30, 0, None, None, None, 20260101, None, 0, 0, 0, place,
            technician, "", None, *returned, at, over[0], None, over[1], *clock, None, None)  # fmt: skip
        for step, after in enumerate(
            ("accepted", "diagnosis", "in_repair", "ready", "handed_over")[: 2 if is_open else 4 if waits else 5]
        ):
            act = "moved" if step else "accepted"
            put("custody_event", index * 5 + step + 1, number.number, act, "Ольга", "1", at + step * _DAY, None, after,
                "", place, technician, None, "", "", None)  # fmt: skip
        put("payment", index + 1, number.number, "advance", "cash", 50_000, "Ольга", "1", at)
        name, digits = people[who - 1]
        row = (number.number, receipt.number, name, digits[::-1], serial, kind, brand, model, fault, place, technician)
        put("search", *index_row(row).values())
        receipt, number = receipt.following(), number.following()
        if (index + 1) % BATCH == 0 or index + 1 == orders:
            yield statements
            statements.clear()


def _count(connection: sqlite3.Connection) -> None:
    """Set the counters where the rows end, so that the desk goes on from there."""
    counters = {
        "RECEIPT": "max(number) FROM receipt",
        "DEVICE_LABEL": "max(number) FROM orders",
        "PLACE": "max(number) FROM place",
        "customer": "max(id) FROM customer",
        "device": "max(id) FROM device",
        "custody_event": "max(sequence) FROM custody_event",
        "payment": "max(sequence) FROM payment",
    }
    for name, source in counters.items():
        connection.execute(f"INSERT INTO counter SELECT '{name}', {source}")
    words = {
        word
        for row in connection.execute("SELECT name, kind, brand, fault FROM search LIMIT 200000")
        for word in " ".join(row).split()
    }
    connection.executemany("INSERT INTO word (word) VALUES (?)", [(word,) for word in sorted(words) if word.isalpha()])
