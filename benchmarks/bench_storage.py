"""How fast the store is, against bare sqlite3 doing the same on the same file in the same run.

python -m benchmarks storage [--orders 20000] [--keep FILE]
"""

import argparse
import os
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from benchmarks.big_centre import make
from servicedesk.services.intake import Intake
from servicedesk.services.intake_records import DeviceRequest, IntakeRequest
from servicedesk.services.ports import Desk
from servicedesk.services.reads import Column, Filter
from servicedesk.storage import cards
from servicedesk.storage.connections import connect_writer
from servicedesk.storage.database import Database, open_store
from servicedesk.storage.wanted import Wanted

TODAY = date(2026, 3, 10)
ROWS = 20
_CARD_GOAL, _SEARCH_GOAL, _ACCEPT_GOAL = 6.0, 3.0, 8.0

_FOUND = """
    SELECT o.number, c.name, d.kind, d.brand, d.model, o.declared_fault, o.status, o.place, o.technician,
           o.accepted_at, o.closed_at
    FROM (SELECT rowid FROM search_words WHERE search_words MATCH ? ORDER BY rowid DESC LIMIT 20) AS m
    JOIN orders AS o ON o.number = m.rowid JOIN device AS d ON d.id = o.device_id
    JOIN receipt AS r ON r.number = o.receipt_number JOIN customer AS c ON c.id = r.customer_id
"""
_PARTS = _FOUND.replace(
    "SELECT rowid FROM search_words WHERE search_words MATCH ? ORDER BY rowid DESC LIMIT 20",
    "SELECT number AS rowid FROM orders WHERE device_id IN "
    "(SELECT rowid FROM serial_parts WHERE serial_parts MATCH ?) ORDER BY number DESC LIMIT 20",
)


def microseconds(act: Callable[[], object], rounds: int = 200) -> float:
    """The median of one act, after a few that warm it up."""
    for _ in range(5):
        act()
    times = []
    for _ in range(rounds):
        began = perf_counter()
        act()
        times.append(perf_counter() - began)
    return median(times) * 1e6


class Verdicts:
    """Prints every figure with its goal and remembers whether one was missed."""

    def __init__(self) -> None:
        self.missed = 0

    def tell(self, what: str, ours: float, floor: float, goal: float | None = None) -> None:
        """One line: ours, the floor, the ratio."""
        ratio = ours / floor
        missed = goal is not None and ratio > goal
        self.missed += missed
        verdict = "" if goal is None else f"  goal {goal:g} x{'  MISSED' if missed else ''}"
        print(f"{what:44} {ours:10.0f} us  floor {floor:10.0f} us  {ratio:5.1f} x{verdict}", flush=True)


def reading(database: Database, raw: sqlite3.Connection, verdicts: Verdicts) -> None:
    """One card by its number, one receipt, lists."""
    numbers = [number for (number,) in raw.execute("SELECT number FROM orders ORDER BY random() LIMIT 50")]
    turn = iter(numbers * 100)
    by_key = "SELECT * FROM orders WHERE number = ?"
    card, _fixed = cards.FACTS._compiled
    raw_key = microseconds(lambda: raw.execute(by_key, (next(turn),)).fetchone())
    raw_card = microseconds(lambda: raw.execute(card, {"number": next(turn), **_fixed}).fetchone())
    ours = microseconds(lambda: database.order_reads.facts(next(turn)))
    verdicts.tell("card by code, against the same SELECT", ours, raw_card, _CARD_GOAL)
    verdicts.tell("card by code, against one row by its key", ours, raw_key)
    verdicts.tell("events of an order", microseconds(lambda: database.order_reads.events(next(turn))), raw_key)
    for only in Filter:
        opened = microseconds(lambda only=only: database.order_reads.find("", only, None, 50, TODAY), 50)  # type: ignore[misc]
        verdicts.tell(f"list opened: {only}", opened, raw_key)


def searching(database: Database, raw: sqlite3.Connection, verdicts: Verdicts) -> None:
    """What clerks type."""
    (serial, digits) = raw.execute(
        "SELECT d.serial_key, p.digits FROM device d JOIN phone p ON p.customer_id = d.customer_id "
        "ORDER BY d.id DESC LIMIT 1 OFFSET 1000"
    ).fetchone()
    for what, text in (
        ("phone, last four", digits[-4:]),
        ("surname, beginning", "кузнец"),
        ("LG and a model's beginning", "lg a"),
        ("three words", "иванов телевизор самсунг"),
        ("three words, many match", "телевизор samsung звука"),
    ):
        words = Wanted.told(text).exact()
        floor = microseconds(lambda words=words: raw.execute(_FOUND, (words,)).fetchall(), 50)  # type: ignore[misc]
        ours = microseconds(lambda text=text: database.order_reads.find(text, Filter.ALL, None, ROWS, TODAY), 50)  # type: ignore[misc]
        verdicts.tell(f"{what}: {text}", ours, floor, _SEARCH_GOAL)
    part = serial[2:8]
    floor = microseconds(lambda: raw.execute(_PARTS, (f'"{part}"',)).fetchall(), 50)
    ours = microseconds(lambda: database.order_reads.find(part, Filter.ALL, None, ROWS, TODAY), 50)
    verdicts.tell(f"middle of a serial number: {part}", ours, floor)
    mistyped = microseconds(lambda: database.order_reads.similar("телевизар самсунк"), 50)
    verdicts.tell("two mistyped words", mistyped, 5000.0, 1.0)
    reads = database.intake_reads
    by_end = "SELECT customer_id FROM phone WHERE reversed >= ? AND reversed < ? LIMIT 20"
    low = digits[:-5:-1]
    floor = microseconds(lambda: raw.execute(by_end, (low, low + ":")).fetchall())
    verdicts.tell("customers by four digits", microseconds(lambda: reads.customers_by_phone(digits[-4:], 8)), floor)
    verdicts.tell("a model completes itself", microseconds(lambda: reads.complete(Column.MODEL, "u")), floor)


def accepting(database: Database, folder: Path, verdicts: Verdicts) -> None:
    """A visit of one device against the very same statements run by the driver alone, and against one write to disk."""
    told: list[str] = []
    assert database._driver is not None
    intake = Intake(database.store, database.intake_reads, lambda: datetime.now(UTC), lambda: Desk("Ольга", "1"))
    first = int(perf_counter() * 1000) % 10**7  # a kept file has the visits of the run before
    visits = iter(range(first, 10**9))

    def accept() -> None:
        visit = next(visits)
        device = DeviceRequest("Телевизор", "нет звука", "Samsung", f"UE{visit}", f"SN{visit}", "чёрный", place="Б-03")
        intake.accept(IntakeRequest((device,), f"bench{visit}", name=f"Фёдоров {visit}", phone=f"+7913{visit:07d}"))

    database._driver.set_trace_callback(told.append)
    accept()
    database._driver.set_trace_callback(None)
    writes = [sql for sql in told if not sql.startswith("--")]
    ours, ours_cpu = microseconds(accept, 100), _cpu(accept)
    replay = _replay(folder, writes)
    verdicts.tell(f"accept, CPU ({len(writes)} statements)", ours_cpu, _cpu(replay), _ACCEPT_GOAL)
    verdicts.tell("accept, wall", ours, microseconds(replay, 100))
    with (folder / "floor").open("wb", buffering=0) as file:
        verdicts.tell("accept, against 40 kB appended and synced", ours, microseconds(lambda: _append(file), 100))


def _append(file: object) -> None:
    os.write(file.fileno(), b"x" * 40_000)  # type: ignore[attr-defined]
    os.fdatasync(file.fileno())  # type: ignore[attr-defined]


def _replay(folder: Path, writes: list[str]) -> Callable[[], None]:
    """The statements of one visit on an empty file, each time undone so that it can be repeated."""
    path = folder / "replay.db"
    open_store(str(path)).close()
    raw = connect_writer(path, 1)
    raw.execute("PRAGMA foreign_keys = OFF")
    tables = {sql.split()[2] for sql in writes if sql.startswith("INSERT INTO")} & {
        "customer", "phone", "device", "receipt", "orders", "issued_paper", "print_job", "search",
    }  # fmt: skip

    def once() -> None:
        for sql in writes:
            raw.execute(sql)
        if raw.in_transaction:
            raw.execute("COMMIT")

    for table in ("custody_event", "payment"):
        for act in ("update", "delete"):
            raw.execute(f"DROP TRIGGER {table}_stays_on_{act}")
    for table in sorted(tables | {"custody_event", "payment"}):
        raw.execute(f"CREATE TRIGGER again_{table} BEFORE INSERT ON {table} BEGIN DELETE FROM {table}; END")
    return once


def _cpu(act: Callable[[], object], rounds: int = 100) -> float:
    began = process_time()
    for _ in range(rounds):
        act()
    return (process_time() - began) / rounds * 1e6


def main() -> int:
    """Measure everything; 1 when a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--orders", type=int, default=20_000)
    parser.add_argument("--keep", type=Path, help="make the database here, or use the one that is here")
    told = parser.parse_args()
    verdicts = Verdicts()
    with tempfile.TemporaryDirectory() as folder:
        path = told.keep or Path(folder) / "big.db"
        if not path.exists():
            began = perf_counter()
            make(path, told.orders)
            print(f"{told.orders} orders made in {perf_counter() - began:.0f} s, {path.stat().st_size / 1e6:.0f} MB")
        began = perf_counter()
        database = open_store(str(path))
        print(f"opened in {(perf_counter() - began) * 1000:.1f} ms")
        with closing(sqlite3.connect(path, isolation_level=None, cached_statements=512)) as raw:
            reading(database, raw, verdicts)
            searching(database, raw, verdicts)
        accepting(database, Path(folder), verdicts)
        database.close()
    return min(verdicts.missed, 1)


if __name__ == "__main__":
    sys.exit(main())
