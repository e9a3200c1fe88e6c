"""How fast the store's tab is: every list's first page and the figures, against bare sqlite3 on the same file.

python -m benchmarks store [--orders 100000] [--import FILE.csv ...] [--keep FILE]

With files to import, the generated orders and theirs are together as many as wanted; the command line brings them in.
"""

import argparse
import csv
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import date
from pathlib import Path

from benchmarks.bench_storage import Verdicts, microseconds
from benchmarks.big_centre import make
from servicedesk.services.lists.orders import ListQuestion, OrderList
from servicedesk.storage.database import Database, open_store

TODAY = date(2026, 3, 10)
DAY = 20260310
PAGE = 50
RATIO_GOAL, MOST_MS = 10.0, 50.0

_OPEN = "o.status IN ('accepted', 'awaiting_approval', 'awaiting_part', 'diagnosis', 'in_repair')"
_GONE = "o.status IN ('cancelled', 'handed_over', 'written_off')"
_HERE = (
    "o.status IN ('accepted', 'awaiting_approval', 'awaiting_part', 'diagnosis', 'in_repair', 'out_for_delivery', "
    "'ready')"
)
_READY = "o.status IN ('ready')"
_RULES = {
    OrderList.AWAITING: f"{_OPEN} AND o.status <> 'in_repair'",
    OrderList.IN_REPAIR: f"{_OPEN} AND o.status = 'in_repair'",
    OrderList.READY: _READY,
    OrderList.OVERDUE: f"{_OPEN} AND o.promised < {DAY}",
    OrderList.OUT_FOR_DELIVERY: "o.status IN ('out_for_delivery', 'ready') AND o.status = 'out_for_delivery'",
    OrderList.HELD: "o.held_by IS NOT NULL",
    OrderList.HERE: _HERE,
    OrderList.AT_PLACE: f"{_HERE} AND o.place = 'Б-03'",
    OrderList.OF_KIND: f"{_HERE} AND d.kind = 'Телевизор'",
    OrderList.OF_TECHNICIAN: f"{_HERE} AND o.technician = 'Орлов'",
    OrderList.NEAR_MONTH: f"{_READY} AND o.fee_from > {DAY} AND o.fee_from <= {DAY + 10}",
    OrderList.PAST_MONTH: f"{_READY} AND o.fee_from <= {DAY}",
    OrderList.NEAR_YEAR: f"{_READY} AND o.passes_on > {DAY} AND o.passes_on <= {DAY + 10}",
    OrderList.PAST_YEAR: f"{_READY} AND o.passes_on <= {DAY}",
    OrderList.CAME_BACK: "o.came_back_after <= 30",
    OrderList.WRITTEN_OFF: "o.status = 'written_off'",
}
_TEXTS = {OrderList.AT_PLACE: "Б-03", OrderList.OF_KIND: "Телевизор", OrderList.OF_TECHNICIAN: "Орлов"}
_DAYS = {OrderList.NEAR_MONTH: 10, OrderList.NEAR_YEAR: 10, OrderList.CAME_BACK: 30}
_ROW = f"""
    SELECT o.*, d.kind, d.brand, d.model, d.serial, c.name,
           (SELECT text FROM phone WHERE customer_id = c.id ORDER BY id LIMIT 1),
           (SELECT coalesce(sum(amount), 0) FROM payment WHERE order_number = o.number)
    FROM orders o JOIN device d ON d.id = o.device_id JOIN receipt r ON r.number = o.receipt_number
    JOIN customer c ON c.id = r.customer_id WHERE {{rule}} ORDER BY o.number DESC LIMIT {PAGE}
"""
_FIGURES = (
    f"SELECT o.status, count(*) FROM orders o WHERE {_HERE} GROUP BY o.status",
    f"SELECT o.place, count(*) FROM orders o WHERE {_HERE} GROUP BY o.place",
    f"SELECT d.kind, count(*) FROM orders o JOIN device d ON d.id = o.device_id WHERE {_HERE} GROUP BY d.kind",
    f"SELECT count(*) FROM orders o WHERE {_OPEN} AND o.promised < {DAY}",
    "SELECT count(*) FROM orders WHERE held_by IS NOT NULL",
)


class Limits(Verdicts):
    """Also holds every act to a limit in milliseconds."""

    def hold(self, what: str, ours: float, floor: float, most_ms: float) -> None:
        """One line, with both verdicts."""
        self.tell(what, ours, floor, RATIO_GOAL)
        if ours > most_ms * 1000:
            self.missed += 1
            print(f"{'':44} {ours / 1000:.1f} ms is more than {most_ms:g} ms", flush=True)


def lists(database: Database, raw: sqlite3.Connection, limits: Limits) -> None:
    """The first page of every list."""
    for which in OrderList:
        question = ListQuestion(which, TODAY, _TEXTS.get(which, ""), _DAYS.get(which, 0), limit=PAGE)
        sql = _ROW.format(rule=_RULES[which])
        rows = len(raw.execute(sql).fetchall())
        page = database.order_lists.page(question)
        if len(page.rows) != rows:
            raise SystemExit(f"{which}: {len(page.rows)} rows, the floor has {rows}")
        floor = microseconds(lambda sql=sql: raw.execute(sql).fetchall(), 30)  # type: ignore[misc]
        ours = microseconds(lambda question=question: database.order_lists.page(question), 30)  # type: ignore[misc]
        limits.hold(f"{which.value}: first page, {rows} rows", ours, floor, MOST_MS)
        counted = microseconds(lambda question=question: database.order_lists.count(question), 30)  # type: ignore[misc]
        count = f"SELECT count(*) FROM orders o JOIN device d ON d.id = o.device_id WHERE {_RULES[which]}"
        if "d." not in _RULES[which]:
            count = f"SELECT count(*) FROM orders o WHERE {_RULES[which]}"
        floor = microseconds(lambda count=count: raw.execute(count).fetchone(), 30)  # type: ignore[misc]
        limits.hold(f"{which.value}: counted", counted, floor, MOST_MS)


def figures(database: Database, raw: sqlite3.Connection, limits: Limits) -> None:
    """What stands above the lists, and what a suggested place costs."""
    reads = database.store_reads

    def floor() -> None:
        for sql in _FIGURES:
            raw.execute(sql).fetchall()

    limits.hold(
        "figures of the store", microseconds(lambda: reads.figures(TODAY), 30), microseconds(floor, 30), MOST_MS
    )
    by_place = microseconds(lambda: raw.execute(_FIGURES[1]).fetchall(), 30)
    limits.tell("places with what stands there", microseconds(reads.places, 30), by_place)
    limits.tell("where things usually go", microseconds(reads.habits, 30), by_place)


def filled(path: Path, orders: int, files: list[Path]) -> None:
    """A database of so many orders; those of the files come in by the command line."""
    real = sum(_rows(file) for file in files)
    make(path, max(1, orders - real))
    for file in files:
        command = [sys.executable, "-m", "servicedesk", "import", str(file), "--database", str(path)]
        if subprocess.run(command, check=False).returncode:
            raise SystemExit(f"{file} could not be imported")


def _rows(file: Path) -> int:
    with file.open(encoding="utf-8", newline="") as stream:
        return sum(1 for _ in csv.reader(stream)) - 1


def main() -> int:
    """Measure everything; 1 when a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--orders", type=int, default=100_000)
    parser.add_argument("--import", dest="files", type=Path, nargs="*", default=[], metavar="FILE.csv")
    parser.add_argument("--keep", type=Path, help="make the database here, or use the one that is here")
    told = parser.parse_args()
    limits = Limits()
    with tempfile.TemporaryDirectory() as folder:
        path = told.keep or Path(folder) / "store.db"
        if not path.exists():
            filled(path, told.orders, told.files)
        with closing(open_store(str(path))) as database, closing(sqlite3.connect(path)) as raw:
            (orders,) = raw.execute("SELECT count(*) FROM orders").fetchone()
            print(f"{orders} orders, {raw.execute(f'SELECT count(*) FROM orders o WHERE {_HERE}').fetchone()[0]} here")
            figures(database, raw, limits)
            lists(database, raw, limits)
    return 1 if limits.missed else 0


if __name__ == "__main__":
    sys.exit(main())
