"""How fast a store is counted: 2,000 devices at 50 scans a second, through the service, the page and real keys.

    python -m benchmarks count [--devices 2000] [--rate 50] [--keys 300]

Its floor is ``sqlite3`` alone keeping one durable row of the same values a scan, in the same run on the same disk.
"""

import argparse
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median, quantiles

from tests.services.counting.shelves import Shelves
from tests.services.desk import WholeDesk, television

_VISIT = 10
_GOAL_MS = 50.0
Times = list[float]


def filled(path: Path, devices: int) -> tuple[WholeDesk, list[str]]:
    """A store with so many devices on two shelves, and their labels."""
    desk = WholeDesk(path)
    Shelves(desk)
    codes: list[str] = []
    for visit in range(devices // _VISIT):
        place = ("А-01", "А-02")[visit % 2]
        told = desk.accept(*[television(place=place, serial="") for _ in range(_VISIT)], another_person=True)
        codes += [str(order.number) for order in told.orders]
    return desk, codes


def paced(things: Iterable[str], rate: float, act: Callable[[str], object]) -> Times:
    """Do it with each thing at its moment; seconds from that moment until it was done."""
    began, took = time.perf_counter(), []
    for index, thing in enumerate(things):
        due = began + index / rate
        time.sleep(max(0.0, due - time.perf_counter()))
        act(thing)
        took.append(time.perf_counter() - due)
    return took


def floor(folder: Path, codes: list[str], rate: float) -> Times:
    """One durable row a scan, by ``sqlite3`` alone."""
    connection = sqlite3.connect(folder / "floor.db", isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(
        "CREATE TABLE scan (sequence INTEGER PRIMARY KEY, text TEXT, verdict TEXT, at INTEGER, place TEXT)"
    )

    def keep(code: str) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO scan (text, verdict, at, place) VALUES (?, 'found', 0, 'А-01')", (code,))
        connection.execute("COMMIT")

    took = paced(codes, rate, keep)
    connection.close()
    return took


def through_service(desk: WholeDesk, codes: list[str], rate: float) -> tuple[Times, int]:
    """A transaction a scan; how long each took from its moment, and how many were found."""
    count = desk.counts.start().number
    took = paced(codes, rate, lambda code: desk.counts.scan(count, code))
    return took, desk.counts.close(count).totals.seen


def through_page(desk: WholeDesk, codes: list[str], rate: float) -> tuple[Times, int, float]:
    """The page of the window under a timer: from the scan until its verdict is in sight, and the longest pause."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QObject, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from servicedesk.desktop import theme
    from tests.desktop.counting.stage import stage

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme.apply(app)
    owner = QObject()
    page, close = stage(desk, owner)
    page.resize(1366, 640)
    page.show()
    count = desk.counts.start().number
    page.open(count)
    while page.view != 1:
        app.processEvents()
    began, sent, took = time.perf_counter(), [0], Times()
    pauses, last = [0.0], [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        pauses[0], last[0] = max(pauses[0], now - last[0]), now
        while sent[0] < len(codes) and began + sent[0] / rate <= now:
            page.take_scan(codes[sent[0]])
            sent[0] += 1

    def kept(burst: object) -> None:
        page.verdict_card_repaint()
        shown = time.perf_counter()
        took.extend(shown - (began + (len(took) + at) / rate) for at in range(len(burst.verdicts)))  # type: ignore[attr-defined]
        if len(took) >= len(codes):
            app.quit()

    page.queue.kept.connect(kept)
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(1)
    app.exec()
    timer.stop()
    close()
    return took, desk.counts.close(count).totals.seen, pauses[0]


def by_keys(devices: int, scans: int) -> tuple[int, int, float]:
    """Real keys of an X server into the real program, as fast as a scanner sends them: sent, found, scans a second."""
    from tests.journeys.program import asked, command, settle, started
    from tests.journeys.test_count import go_to_count
    from tests.journeys.xvfb import screen

    home = Path(tempfile.mkdtemp())
    settle(home)
    desk, codes = filled(home / "servicedesk.db", devices)
    desk.close()
    with screen() as own, started(own, home) as program:
        go_to_count(program)
        program.typist.press("ctrl+Return")
        program.until(lambda sight: "Ещё не найдены ·" in " ".join(sight.said), "the count")
        began = time.perf_counter()
        for code in codes[:scans]:
            program.typist.scan(code, gap_ms=1, ending="Enter")
        rate = scans / (time.perf_counter() - began)
        time.sleep(2)
        assert program.close() == 0
    command(home, "count", "close")
    number = asked(home, "count", "status")["counts"]
    assert number == []
    return scans, int(sqlite3.connect(home / "servicedesk.db").execute(_FOUND).fetchone()[0]), rate


_FOUND = "SELECT count(*) FROM count_scan WHERE verdict = 'found'"


def told(name: str, took: Times) -> float:
    """Print the figures of one way; its p95 in ms."""
    times = sorted(one * 1000 for one in took)
    p95 = quantiles(times, n=20)[-1]
    print(f"{name}: median {median(times):.1f} ms, p95 {p95:.1f} ms, worst {times[-1]:.1f} ms")
    return p95


def main() -> int:
    """Measure; the exit code is 1 when a scan was lost or a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--devices", type=int, default=2000)
    parser.add_argument("--rate", type=float, default=50.0)
    parser.add_argument("--keys", type=int, default=300, help="scans by real keys, 0 for none")
    asked_for = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        desk, codes = filled(folder / "desk.db", asked_for.devices)
        bare = told("floor", floor(folder, codes, asked_for.rate))
        took, found = through_service(desk, codes, asked_for.rate)
        ours = told(f"service, {found} of {len(codes)} found", took)
        took, seen, pause = through_page(desk, codes, asked_for.rate)
        shown = told(f"page, {seen} of {len(codes)} found, longest pause {pause * 1000:.0f} ms", took)
        desk.close()
    print(f"service p95 is {ours / bare:.1f} x the floor")
    lost = 2 * len(codes) - found - seen
    if asked_for.keys:
        sent, by_key, rate = by_keys(asked_for.devices, asked_for.keys)
        lost += sent - by_key
        print(f"real keys: {by_key} of {sent} found at {rate:.0f} scans a second")
    return int(lost > 0 or shown > _GOAL_MS or ours > _GOAL_MS)


if __name__ == "__main__":
    sys.exit(main())
