"""How soon a scanned receipt is painted, from the scanner's last key: real keys of an X server, the real program.

python -m benchmarks scan [--orders 1000 40000] [--scans 60]
"""

import argparse
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servicedesk.desktop.counter import Counter

_PAINT_GOAL_MS, _GAP_GOAL_MS = 50.0, 50.0
_DIGITS, _KEY_GAP_MS, _SETTLE_MS, _PATIENCE_S = 10, 5.0, 150, 30.0
Figures = dict[str, Any]


class Shots:
    """Scans one receipt after another into the running program and notes when each stands on the screen."""

    def __init__(self, counter: "Counter", receipts: list[int]) -> None:
        from benchmarks.gaps import Gaps
        from tests.journeys.typist import Typist

        self._counter, self._receipts = counter, receipts
        self._typist = Typist(os.environ["DISPLAY"])
        self._gaps = Gaps(counter)
        self._last_key = self._last = 0.0
        self.painted: list[float] = []
        self.gaps: list[float] = []

    def shoot(self) -> None:
        """The next one; from lookup and from pickup in turn, since a scan may have to turn the page."""
        from PySide6.QtCore import QTimer

        from servicedesk.desktop.main_window import LOOKUP, PICKUP, MainWindow

        if len(self.painted) == len(self._receipts):
            told = {"painted": self.painted[2:], "gaps": self.gaps[2:]}  # the first two build what stays
            print(json.dumps(told), flush=True)
            os._exit(0)
        window = self._counter.parent()
        assert isinstance(window, MainWindow)
        window.frame.show_page(LOOKUP if len(self.painted) % 2 else PICKUP)
        QTimer.singleShot(400, self._scan)

    def _scan(self) -> None:
        text = str(self._receipts[len(self.painted)])
        self._gaps.begin()
        self._last = 0.0
        self._last_key = time.perf_counter() + _DIGITS * _KEY_GAP_MS / 1000
        threading.Thread(target=self._typist.scan, args=(text, _KEY_GAP_MS), daemon=True).start()

    def shows_wanted(self) -> bool:
        """Whether pickup has the receipt that is being scanned, painted or about to be."""
        selection = self._counter.pickup.selection()
        return (
            bool(self._last_key)
            and selection is not None
            and selection.claim.receipt == self._receipts[len(self.painted)]
        )

    def note(self) -> None:
        """It was painted; what moves in the next moments, such as the cards finding their places, counts too."""
        from PySide6.QtCore import QTimer

        first, self._last = not self._last, time.perf_counter()
        if first:
            QTimer.singleShot(_SETTLE_MS, self._keep)

    def _keep(self) -> None:
        self._gaps.stop()
        self.painted.append((self._last - self._last_key) * 1000)
        self.gaps.append(self._gaps.worst().ours)
        self._last_key = 0.0
        self.shoot()


def program(database: Path, scans: int) -> None:
    """The real program on this database, with a scanner at it."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtGui import QGuiApplication

    from servicedesk.app import main as start
    from servicedesk.desktop import program as desktop

    receipts = _receipts(database, scans + 2)
    shots: list[Shots] = []

    class Watch(QObject):
        """Waits for the window to be painted."""

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
            if event.type() is QEvent.Type.UpdateRequest and shots and shots[0].shows_wanted():
                QTimer.singleShot(0, shots[0].note)
            return False

    show = desktop.Program.show

    def begin(counter: "Counter") -> None:
        shots.append(Shots(counter, receipts))
        QTimer.singleShot(1000, shots[0].shoot)

    def shown(self: desktop.Program) -> None:
        show(self)
        QGuiApplication.styleHints().setCursorFlashTime(0)  # a blinking cursor is a paint of its own
        self.window.installEventFilter(Watch(self.window))
        self.ready.connect(begin)

    desktop.Program.show = shown  # type: ignore[method-assign]
    threading.Timer(_PATIENCE_S + scans, lambda: os._exit(3)).start()
    start(["--database", str(database)])


def _receipts(database: Path, count: int) -> list[int]:
    """Receipts from all over the database, none twice."""
    with closing(sqlite3.connect(database)) as connection:
        numbers = [number for (number,) in connection.execute("SELECT number FROM receipt")]
    return random.Random(1).sample(numbers, count)


def measure(orders: list[int], scans: int, there: Path | None = None) -> int:
    """Print the figures for each size, or for a database that is there; how many goals were missed."""
    from benchmarks.big_centre import make
    from tests.journeys.xvfb import screen

    missed = 0
    with tempfile.TemporaryDirectory() as folder, screen() as own:
        for count in orders:
            database = there or Path(folder) / f"{count}.db"
            if there is None:
                make(database, count)
            environment = own.environment | {"SERVICEDESK_HOME": folder}
            name = ["--database", str(database), "centre", "--set", "name=Benchmark"]
            subprocess.run(
                [sys.executable, "-m", "servicedesk", *name], env=environment, check=True, capture_output=True
            )
            command = [sys.executable, "-m", "benchmarks.bench_scan", "--program", str(database), "--scans", str(scans)]
            run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
            if run.returncode:
                raise SystemExit(f"{count} orders: exit code {run.returncode}\n{run.stderr}")
            missed += _verdict(count, json.loads(run.stdout.splitlines()[-1]))
    return missed


def _verdict(orders: int, figures: Figures) -> int:
    painted: list[float] = sorted(figures["painted"])
    middle, late, gap = painted[len(painted) // 2], painted[int(len(painted) * 0.95)], max(figures["gaps"])
    missed = int(late > _PAINT_GOAL_MS) + int(gap > _GAP_GOAL_MS)
    print(
        f"{orders} orders, {len(painted)} scans: last key -> painted, still: median {middle:.0f} ms, p95 {late:.0f} ms"
        f" (goal {_PAINT_GOAL_MS:.0f}), worst {painted[-1]:.0f} ms; window deaf for {gap:.0f} ms at most"
        f" (goal {_GAP_GOAL_MS:.0f}){'  MISSED' if missed else ''}"
    )
    return missed


def main() -> int:
    """Measure; 1 when a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--orders", type=int, nargs="*", default=[1000, 40_000])
    parser.add_argument("--database", type=Path, help="a database that is there, of the size that --orders tells")
    parser.add_argument("--scans", type=int, default=60)
    parser.add_argument("--program", type=Path, help=argparse.SUPPRESS)
    told = parser.parse_args()
    if told.program:
        program(told.program, told.scans)
    return min(measure(told.orders, told.scans, told.database), 1)


if __name__ == "__main__":
    sys.exit(main())
