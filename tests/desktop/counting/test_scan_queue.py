"""Scans on their way: as many at once as have come, in their order, each into its own count."""

import threading
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from servicedesk.desktop.counting.scan_queue import ScanQueue
from servicedesk.desktop.work import Work
from servicedesk.domain.count_refusals import CountClosed
from servicedesk.domain.refusals import DatabaseBusy, Refusal
from servicedesk.services.counting.records import Burst, ScanVerdict, Totals
from tests.services.desk import START


class HeldCounts:
    """Stands for the use case: keeps what it was given, waits while it is held, and refuses when told to."""

    def __init__(self) -> None:
        self.bursts: list[tuple[int, list[str]]] = []
        self.free = threading.Event()
        self.free.set()
        self.refusal: Refusal | None = None

    def scan_many(self, number: int, texts: Sequence[str]) -> Burst:
        assert self.free.wait(5)
        if self.refusal is not None:
            raise self.refusal
        self.bursts.append((number, list(texts)))
        verdicts = tuple(ScanVerdict(1, text, "found", "О", "1", START) for text in texts)  # type: ignore[arg-type]
        return Burst(verdicts, Totals(), "")


@pytest.fixture
def counts() -> HeldCounts:
    return HeldCounts()


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[Work]:
    owner = QObject()
    made = Work(owner, "desk")
    yield made
    made.stop()


@pytest.fixture
def queue(counts: HeldCounts, work: Work) -> ScanQueue:
    made = ScanQueue(counts, work, work)  # type: ignore[arg-type]
    made.scan_into(1)
    return made


def test_what_comes_while_one_is_written_is_written_at_once_after_it(
    qtbot: QtBot, counts: HeldCounts, queue: ScanQueue
) -> None:
    counts.free.clear()
    for text in "абвгд":
        queue.take(text)
    assert queue.waiting == 5
    counts.free.set()
    qtbot.waitUntil(lambda: queue.waiting == 0)
    assert "".join(text for _, texts in counts.bursts for text in texts) == "абвгд"
    assert len(counts.bursts) <= 2


def test_a_scan_belongs_to_the_count_that_was_in_sight_when_it_was_made(
    qtbot: QtBot, counts: HeldCounts, queue: ScanQueue
) -> None:
    counts.free.clear()
    queue.take("а")
    queue.take("б")
    queue.scan_into(2)
    queue.take("в")
    counts.free.set()
    qtbot.waitUntil(lambda: queue.waiting == 0)
    assert [text for number, texts in counts.bursts if number == 1 for text in texts] == ["а", "б"]
    assert [text for number, texts in counts.bursts if number == 2 for text in texts] == ["в"]


def test_a_refused_burst_waits_in_its_order(qtbot: QtBot, counts: HeldCounts, queue: ScanQueue) -> None:
    counts.refusal = DatabaseBusy(holder="x")
    with qtbot.waitSignal(queue.refused):
        queue.take("а")
    queue.take("б")
    counts.refusal = None
    qtbot.waitUntil(lambda: queue.waiting == 0, timeout=5000)
    assert [text for _, texts in counts.bursts for text in texts] == ["а", "б"]


def test_scans_into_a_closed_count_are_let_go_and_told(qtbot: QtBot, counts: HeldCounts, queue: ScanQueue) -> None:
    counts.refusal = CountClosed(number="7", by="Пётр", at=START)
    with qtbot.waitSignal(queue.refused):
        queue.take("а")
    assert queue.waiting == 0
    counts.refusal = None
    queue.take("б")
    qtbot.waitUntil(lambda: queue.waiting == 0)
    assert counts.bursts == [(1, ["б"])]


def test_stopping_the_worker_writes_what_waits(counts: HeldCounts, queue: ScanQueue, work: Work) -> None:
    for text in "абв":
        queue.take(text)
    queue.flush()
    assert work.stop()
    assert "".join(text for _, texts in counts.bursts for text in texts) == "абв"
