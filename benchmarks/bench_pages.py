"""How fast the reads of the other pages are: histories, returns, a technician's list, the till, deliveries, what nobody
collects; each against a statement written by hand that reads the same rows by bare sqlite3. Processor time: the file
lies in memory, and others may have the processor.

python -m benchmarks pages [--orders 100000] [--deliveries 2000] [--keep FILE]
"""

import argparse
import random
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from time import process_time

from benchmarks.bench_store import Limits
from benchmarks.big_centre import make
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.services.deliveries.board import DeliveryBoard
from servicedesk.services.history.history import History
from servicedesk.services.history.records import GroupedBy
from servicedesk.services.lists.mine import MyOrders
from servicedesk.services.lists.orders import ListQuestion, OrderList
from servicedesk.services.ports import Desk
from servicedesk.services.till.day_sheet import DaySheets
from servicedesk.services.uncollected.notices import Notices
from servicedesk.storage.database import Database, open_store

_MOST_MS = 50.0
_ROUNDS = 30
_UNCOLLECTED = (
    OrderList.NEAR_MONTH,
    OrderList.PAST_MONTH,
    OrderList.NEAR_YEAR,
    OrderList.PAST_YEAR,
    OrderList.WRITTEN_OFF,
)
_OPEN = "o.status IN ('accepted', 'awaiting_approval', 'awaiting_part', 'diagnosis', 'in_repair')"
_JOINED = """
    FROM orders o JOIN device d ON d.id = o.device_id JOIN receipt r ON r.number = o.receipt_number
    JOIN customer c ON c.id = r.customer_id
"""
_MINE = f"SELECT o.*, d.kind, d.brand, d.model, c.name {_JOINED} WHERE {_OPEN} AND o.technician = 'Орлов'"
_STAYS = f"SELECT o.*, d.kind, d.brand, d.model, d.serial, c.name {_JOINED} WHERE"
_RETURNS = """
    SELECT {by}, count(*), sum(o.came_back_after <= 30)
    FROM orders o JOIN device d ON d.id = o.device_id WHERE o.status = 'handed_over' GROUP BY 1
"""
_TILL = f"""
    SELECT p.*, o.receipt_number, d.kind, d.brand, c.name {_JOINED} JOIN payment p ON p.order_number = o.number
    WHERE p.sequence BETWEEN ? AND ?
"""
_TRIPS = f"""
    SELECT t.*, s.name, d.kind, d.brand, d.model, c.name {_JOINED} JOIN delivery t ON t.order_number = o.number
    JOIN shop s ON s.id = t.shop_id WHERE {{rule}}
"""


def microseconds(act: Callable[[], object], rounds: int) -> float:
    """The median processor time of one act, after one that warms it up."""
    act()
    times = []
    for _ in range(rounds):
        began = process_time()
        act()
        times.append(process_time() - began)
    return median(times) * 1e6


def histories(database: Database, raw: sqlite3.Connection, limits: Limits) -> None:
    """The stays of one device and of one model, and what came back in twelve months."""
    now = datetime.fromtimestamp(
        raw.execute("SELECT max(accepted_at) FROM orders WHERE status = 'handed_over'").fetchone()[0] / 1000, UTC
    )
    history = History(database.history, lambda: now)
    number, device = raw.execute("SELECT number, device_id FROM orders ORDER BY number LIMIT 1 OFFSET 500").fetchone()
    sql = f"{_STAYS} o.device_id = ?"
    floor = microseconds(lambda: raw.execute(sql, (device,)).fetchall(), _ROUNDS)
    limits.hold("history of a device", microseconds(lambda: history.of_order(number), _ROUNDS), floor, _MOST_MS)
    (model,) = raw.execute("SELECT model FROM device GROUP BY model ORDER BY count(*) DESC").fetchone()
    sql = f"{_STAYS} d.model = ? ORDER BY o.number DESC LIMIT 200"
    floor = microseconds(lambda: raw.execute(sql, (model,)).fetchall(), _ROUNDS)
    limits.hold("history of a model", microseconds(lambda: history.of_model(model), _ROUNDS), floor, _MOST_MS)
    for by, column in (
        (GroupedBy.TECHNICIAN, "o.technician"),
        (GroupedBy.BRAND, "d.brand"),
        (GroupedBy.MODEL, "d.model"),
    ):
        sql = _RETURNS.format(by=column)
        floor = microseconds(lambda sql=sql: raw.execute(sql).fetchall(), 10)  # type: ignore[misc]
        ours = microseconds(lambda by=by: history.returns(by, 30), 10)  # type: ignore[misc]
        limits.hold(f"returns by {by.value}", ours, floor, _MOST_MS)


def people(database: Database, raw: sqlite3.Connection, limits: Limits) -> None:
    """A technician's list, what nobody repairs yet, and the money of a day."""
    now = datetime.fromtimestamp(raw.execute("SELECT max(at) FROM payment").fetchone()[0] / 1000, UTC)
    mine = MyOrders(database.order_lists, lambda: now)
    floor = microseconds(lambda: raw.execute(_MINE).fetchall(), _ROUNDS)
    limits.hold("my orders", microseconds(lambda: mine.of("Орлов"), _ROUNDS), floor, _MOST_MS)
    sheets = DaySheets(database.till_reads, lambda: now)
    first, last = raw.execute(
        "SELECT min(sequence), max(sequence) FROM payment WHERE at >= ?",
        (int(datetime.combine(now.date(), datetime.min.time(), UTC).timestamp() * 1000),),
    ).fetchone()
    floor = microseconds(lambda: raw.execute(_TILL, (first, last)).fetchall(), _ROUNDS)
    ours = microseconds(lambda: sheets.sheet(now.date()), _ROUNDS)
    limits.hold(f"day sheet, {last - first + 1} sums", ours, floor, _MOST_MS)


def uncollected(database: Database, raw: sqlite3.Connection, limits: Limits) -> None:
    """What the page of the uncollected reads: its counts, and the clock of the chosen device."""
    today = date(2026, 3, 10)
    questions = [ListQuestion(which, today, "", 10 if "near" in which.value else 0) for which in _UNCOLLECTED]

    def counts() -> None:
        for question in questions:
            database.order_lists.count(question)

    sql = """
        SELECT count(*) FILTER (WHERE fee_from > 20260310 AND fee_from <= 20260320),
               count(*) FILTER (WHERE fee_from <= 20260310), count(*) FILTER (WHERE passes_on <= 20260310),
               count(*) FILTER (WHERE passes_on > 20260310 AND passes_on <= 20260320)
        FROM orders WHERE status = 'ready'
    """
    floor = microseconds(lambda: raw.execute(sql).fetchall(), _ROUNDS)
    limits.hold("uncollected: its counts", microseconds(counts, _ROUNDS), floor, _MOST_MS)
    now = datetime(2026, 3, 10, 12, tzinfo=UTC)
    notices = Notices(database.store, lambda: now, lambda: Desk("Ольга", "1"))
    (number,) = raw.execute("SELECT max(number) FROM orders WHERE status = 'ready'").fetchone()
    waited = microseconds(lambda: notices.waiting(number), _ROUNDS) / 1000
    limits.missed += waited > _MOST_MS
    print(f"{'uncollected: the clock of one device':44} {waited:8.1f} ms", flush=True)


def deliveries(database: Database, raw: sqlite3.Connection, limits: Limits) -> None:
    """The trips that are planned or out, and those of the last week."""
    now = datetime.fromtimestamp(raw.execute("SELECT max(planned_at) FROM delivery").fetchone()[0] / 1000, UTC)
    board = DeliveryBoard(database.delivery_reads, database.order_reads, lambda: now)
    for what, read, rule in (
        ("planned or out", board.open, "t.state IN ('out', 'planned')"),
        ("ended in a week", board.ended, f"t.ended_on >= {now:%Y%m%d} - 7 ORDER BY t.ended_on DESC LIMIT 200"),
    ):
        sql = _TRIPS.format(rule=rule)
        floor = microseconds(lambda sql=sql: raw.execute(sql).fetchall(), _ROUNDS)  # type: ignore[misc]
        limits.hold(f"deliveries {what}: {len(read())}", microseconds(read, _ROUNDS), floor, _MOST_MS)


def deliver(path: Path, trips: int) -> None:
    """So many trips of the newest orders that were handed over, the last forty still to come."""
    chance, code, day = random.Random(trips), Code(CodeKind.DELIVERY, 0, 1), 86_400_000
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO shop (id, version, name, folded, phone, address, requisites, active) "
            "SELECT 1, 1, 'Техномир', 'техномир', '', '', '', 1 WHERE NOT EXISTS (SELECT 1 FROM shop)"
        )
        if connection.execute("SELECT 1 FROM delivery").fetchone():
            return
        orders = connection.execute("SELECT number FROM orders ORDER BY number DESC LIMIT ?", (trips,)).fetchall()
        for index, (order,) in enumerate(reversed(orders)):
            at = 1_500_000_000_000 + index * 365 * day // trips
            ended = int(f"{datetime.fromtimestamp(at / 1000, UTC):%Y%m%d}")
            over = index < trips - 40
            address = f"ул. Мира, {chance.randrange(200)}"
            row = (code.number, 1, order, 1, address, "+79131234567", ended, "morning", "3", 1, '["Орлов"]', 150_000,
                   "delivered" if over else "planned", at, at if over else None,
                   ended if over else None, at if over else None, "", "", "")  # fmt: skip
            connection.execute(f"INSERT INTO delivery VALUES ({', '.join('?' * len(row))})", row)
            code = code.following()


def main() -> int:
    """Measure everything; 1 when a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--orders", type=int, default=100_000)
    parser.add_argument("--deliveries", type=int, default=2_000)
    parser.add_argument("--keep", type=Path, help="make the database here, or use the one that is here")
    told = parser.parse_args()
    limits = Limits()
    with tempfile.TemporaryDirectory() as folder:
        path = told.keep or Path(folder) / "pages.db"
        if not path.exists():
            make(path, told.orders)
        deliver(path, told.deliveries)
        with closing(open_store(str(path))) as database, closing(sqlite3.connect(path)) as raw:
            for measured in (histories, people, uncollected, deliveries):
                measured(database, raw, limits)
    return 1 if limits.missed else 0


if __name__ == "__main__":
    sys.exit(main())
