"""How soon the window is painted and ready, against a bare window in the same run; each start in a process of its own.

python -m benchmarks start [--runs 7] [--database FILE] [--screen]      --screen: under Xvfb instead of offscreen
"""

import argparse
import contextlib
import faulthandler
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

_PAINT_GOAL, _READY_GOAL, _RSS_GOAL_MB, _GAP_GOAL_MS = 2.0, 6.0, 80.0, 50.0
_PATIENCE_S = 30.0
_AFTER_MS, _NOTABLE_MS = 1500, 20
Figures = dict[str, Any]


def spent() -> Figures:
    """What this process has used so far."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return {
        "cpu": time.process_time() * 1000,
        "gui": time.thread_time() * 1000,
        "rss": pages * os.sysconf("SC_PAGE_SIZE") / 1e6,
        "at": time.time(),
    }


def floor() -> None:
    """Paint an empty main window."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Bare(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            QTimer.singleShot(0, told)

    def told() -> None:
        print(json.dumps({"painted": spent()}), flush=True)
        os._exit(0)

    app = QApplication(["bare"])
    window = Bare()
    window.resize(1366, 768)
    window.show()
    app.exec()


def program(arguments: list[str]) -> None:
    """Start the real program; tell what it used up to its first painted window and until the clerk can work."""
    from PySide6.QtCore import QTimer

    from servicedesk.desktop import program as desktop
    from servicedesk.desktop.main_window import MainWindow

    figures: Figures = {}
    show = desktop.Program.show

    def painted() -> None:
        figures.setdefault("painted", spent())

    def shown(self: desktop.Program) -> None:
        from benchmarks.gaps import Gaps

        window_event = MainWindow.event

        def event(window: MainWindow, what: Any) -> bool:
            handled = window_event(window, what)
            if what.type() is what.Type.Paint and "painted" not in figures:
                QTimer.singleShot(0, painted)
                figures["gaps"] = Gaps(self)
            return bool(handled)

        MainWindow.event = event  # type: ignore[assignment, method-assign]
        self.ready.connect(lambda _counter: QTimer.singleShot(0, ready))
        self.ready.connect(lambda _counter: QTimer.singleShot(_AFTER_MS, told))
        self.failed.connect(refused)
        show(self)

    def refused(refusal: object) -> None:
        print(refusal, file=sys.stderr)
        os._exit(3)

    def ready() -> None:
        figures["ready"] = spent()

    def told() -> None:
        gaps = figures.pop("gaps")
        gaps.stop()
        figures["gap"], figures["gap_wall"] = gaps.worst().ours, max(gap.wall for gap in gaps.all)
        figures["all_gaps"] = [round(gap.ours) for gap in gaps.all if gap.ours > _NOTABLE_MS]
        print(json.dumps(figures), flush=True)
        os._exit(0)

    desktop.Program.show = shown  # type: ignore[method-assign]
    from servicedesk.app import main as start

    faulthandler.dump_traceback_later(_PATIENCE_S, exit=True)  # a start that hangs tells where
    start(arguments)


def started(environment: dict[str, str], *told: str) -> Figures:
    """One start in a fresh process."""
    began = time.time()
    command = [sys.executable, "-m", "benchmarks.bench_start", *told]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    if not run.stdout:
        raise SystemExit(f"{told}: exit code {run.returncode}\n{run.stderr}")
    figures: Figures = json.loads(run.stdout.splitlines()[-1])
    for when in ("painted", "ready"):
        if when in figures:
            figures[when]["wall"] = (figures[when]["at"] - began) * 1000
    return figures


@contextlib.contextmanager
def display(screen: bool) -> Iterator[dict[str, str]]:
    """The environment in which windows appear."""
    if not screen:
        yield {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        return
    from tests.journeys.xvfb import screen as own_screen

    with own_screen() as own:
        yield dict(own.environment)


def measure(runs: int, database: Path | None, *, screen: bool) -> int:
    """Print the medians; how many goals were missed."""
    with tempfile.TemporaryDirectory() as folder, display(screen) as shown:
        environment = shown | {"SERVICEDESK_HOME": folder}
        address = str(database or Path(folder) / "servicedesk.db")
        name = ["--database", address, "centre", "--set", "name=Benchmark"]
        subprocess.run([sys.executable, "-m", "servicedesk", *name], env=environment, check=True, capture_output=True)
        floors, ours = [], []
        for run in range(runs + 1):
            bare, real = started(environment, "--floor"), started(environment, "--program", address)
            if run:  # the first fills the disk cache
                floors.append(bare["painted"])
                ours.append(real)
    print(f"{runs} starts of each, {'Xvfb' if screen else 'offscreen'}, medians")
    return sum(_verdicts(floors, ours))


def _verdicts(floors: list[Figures], ours: list[Figures]) -> list[bool]:
    bare = {what: median(figures[what] for figures in floors) for what in ("cpu", "wall", "rss")}
    print(f"bare window painted: {bare['cpu']:.0f} ms CPU, {bare['wall']:.0f} ms, {bare['rss']:.0f} MB")
    missed = []
    for when, goal in (("painted", _PAINT_GOAL), ("ready", _READY_GOAL)):
        cpu, wall, rss = (median(figures[when][what] for figures in ours) for what in ("cpu", "wall", "rss"))
        ratio = median(real[when]["cpu"] / floor["cpu"] for real, floor in zip(ours, floors, strict=True))
        missed.append(ratio > goal)
        print(
            f"{when}: {cpu:.0f} ms CPU = {ratio:.2f} x (goal {goal:g} x{'  MISSED' if missed[-1] else ''}), "
            f"{wall:.0f} ms = {wall / bare['wall']:.2f} x, {rss:.0f} MB"
        )
    rss = median(figures["painted"]["rss"] for figures in ours)
    gap = median(figures["gap"] for figures in ours)
    worst = max(figures["gap"] for figures in ours)
    wall = max(figures["gap_wall"] for figures in ours)
    print(f"worst pause until a second after ready: median {gap:.0f} ms, worst run {worst:.0f} ms (wall {wall:.0f} ms)")
    print("pauses over 20 ms of the last run:", ours[-1]["all_gaps"])
    return [*missed, rss > _RSS_GOAL_MB, gap > _GAP_GOAL_MS]


def main() -> int:
    """Measure; 1 when a goal was missed."""
    if "--floor" in sys.argv:
        floor()
    if "--program" in sys.argv:
        program(["--database", sys.argv[-1]])
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--database", type=Path, help="a database that is there (default: an empty one)")
    parser.add_argument("--screen", action="store_true")
    told = parser.parse_args()
    return min(measure(told.runs, told.database, screen=told.screen), 1)


if __name__ == "__main__":
    sys.exit(main())
