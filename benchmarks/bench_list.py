"""How soon a list of orders is in sight, and whether the window answers while the rest of it is read.

python -m benchmarks list [--orders 100000] [--database FILE]
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from benchmarks.bench_desk import rss
from benchmarks.gaps import Gaps

_GOALS = {"first page in sight, ms": 50.0, "memory for the first page, MB": 15.0, "longest pause, ms": 50.0}
_PATIENCE_S = 120.0
_AGAIN = 5
_LISTS = ("ready", "awaiting", "in_repair", "overdue", "past_month", "near_year", "here")


class Painted(QObject):
    """Notes when the grid was painted with rows in it."""

    def __init__(self, rows: Callable[[], int]) -> None:
        super().__init__()
        self._rows = rows
        self.at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        """Qt: note the end of the turn in which it paints."""
        if event.type() is QEvent.Type.Paint and self._rows() and not self.at:
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.at = self.at or time.perf_counter()


def wait(app: QApplication, done: Callable[[], bool]) -> None:
    """Let the window live until something holds."""
    end = time.monotonic() + _PATIENCE_S
    while not done():
        app.processEvents()
        time.sleep(0.0005)
        if time.monotonic() > end:
            raise TimeoutError


def measure(file: Path) -> dict[str, float]:
    """The figures of one database."""
    from servicedesk.desktop import theme
    from servicedesk.desktop.lists.order_table import OrderTableView
    from servicedesk.desktop.work import Work
    from servicedesk.services.lists.orders import ListQuestion, OrderList
    from servicedesk.storage.database import open_store
    from servicedesk.window import window_parts
    from servicedesk.workplace import Workplace

    app = QApplication([])
    theme.apply(app)
    parts = window_parts(Workplace(), open_store(str(file)))
    work, reading = Work(app, "desk"), Work(app, "search", shows_busy=False)
    today = parts.procedures.clock().date()
    window = QWidget()
    view = OrderTableView(parts, work, reading, window)
    QVBoxLayout(window).addWidget(view)
    window.resize(1366, 768)
    window.show()
    view.ask(ListQuestion(OrderList.HELD, today))  # what is loaded once is loaded
    wait(app, lambda: not view.orders.busy)
    before, opened = rss(), []
    gaps = Gaps(view)
    gaps.begin()
    filled = [which for which in _LISTS if parts.procedures.lists.count(ListQuestion(OrderList(which), today, days=60))]
    for which in filled * _AGAIN:
        view.grid.lines.set_lines([], [])
        painted = Painted(view.grid.lines.rowCount)
        view.grid.viewport().installEventFilter(painted)
        begun = time.perf_counter()
        view.ask(ListQuestion(OrderList(which), today, days=60))
        wait(app, lambda seen=painted: seen.at > 0)  # type: ignore[misc]
        opened.append((painted.at - begun) * 1000)
        if len(opened) == 1:
            first = rss() - before
        view.grid.viewport().removeEventFilter(painted)
    wait(app, lambda: not view.orders.busy)
    gaps.stop()
    worst, rows = gaps.worst().ours, view.grid.lines.rowCount()
    begun = time.perf_counter()
    view.filter_edit.setText("иван")
    wait(app, lambda: 0 < view.grid.lines.rowCount() < rows)
    filtered = (time.perf_counter() - begun) * 1000
    whole = rss() - before
    work.stop()
    reading.stop()
    parts.close()
    opened.sort()
    return {
        "rows in the longest list": float(rows),
        "first page in sight, ms": opened[len(opened) // 2],
        "first page at worst, ms": opened[-1],
        "memory for the first page, MB": first,
        "memory for all of it, MB": whole,
        "longest pause, ms": worst,
        "filtered, ms": filtered,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--orders", type=int, default=100_000)
    parser.add_argument("--database", type=Path)
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.setswitchinterval(0.001)  # as the program does
    with tempfile.TemporaryDirectory(prefix="servicedesk-bench-") as name:
        os.environ["SERVICEDESK_HOME"] = name
        file = asked.database or Path(name) / "big.db"
        if asked.database is None:
            from benchmarks.big_centre import make

            make(file, asked.orders)
        figures = measure(file)
    missed = 0
    for what, figure in figures.items():
        goal = _GOALS.get(what)
        verdict = "" if goal is None else f" (goal {goal:.0f}){'' if figure <= goal else ' MISSED'}"
        missed += goal is not None and figure > goal
        print(f"{what:34} {figure:10.1f}{verdict}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
