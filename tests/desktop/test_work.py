"""Work off the GUI thread: in order, back in the GUI thread, never to a widget that is gone."""

import logging
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QThread
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import DayPassed, Refusal


class Owner(QObject):
    """A tab without a screen: remembers what it was told, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[Any] = []
        self.refusals: list[Refusal] = []
        self.settled = 0
        self.threads: set[QThread] = set()

    def done(self, result: Any) -> None:
        self.results.append(result)
        self.threads.add(QThread.currentThread())

    def refused(self, refusal: Refusal) -> None:
        self.refusals.append(refusal)
        self.threads.add(QThread.currentThread())

    def settle(self) -> None:
        self.settled += 1


class Gate:
    """A task that waits until the test lets it go."""

    def __init__(self) -> None:
        self.entered = threading.Event()
        self.opened = threading.Event()

    def __call__(self) -> str:
        self.entered.set()
        assert self.opened.wait(10)
        return "through"


def raising(error: Exception) -> Callable[[], None]:
    def task() -> None:
        raise error

    return task


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[Work]:
    made = Work(name="work of a test")
    yield made
    assert made.stop()


def finish(qtbot: QtBot, work: Work) -> None:
    if work.busy:
        with qtbot.waitSignal(work.idle, timeout=20_000):
            pass


def test_two_thousand_tasks_come_back_in_their_order_to_the_gui_thread(qtbot: QtBot, work: Work) -> None:
    owner, workers = Owner(), set()

    def task(number: int) -> int:
        workers.add(threading.current_thread().name)
        return number

    for number in range(2000):
        work.start(owner, lambda number=number: task(number), owner.done, owner.refused)
    finish(qtbot, work)
    assert owner.results == list(range(2000))
    assert owner.threads == {QThread.currentThread()}
    assert workers == {"work of a test"}
    assert not work.busy


def test_none_and_true_survive_many_returns(qtbot: QtBot, work: Work) -> None:
    owner = Owner()
    for _ in range(1500):
        work.start(owner, lambda: None, owner.done, owner.refused)
        work.start(owner, lambda: True, owner.done, owner.refused)
    finish(qtbot, work)
    assert owner.results == [None, True] * 1500


def test_a_refusal_goes_to_the_one_who_asked(qtbot: QtBot, work: Work) -> None:
    owner, refusal = Owner(), DayPassed()
    defects: list[object] = []
    work.defect.connect(defects.append)
    work.start(owner, raising(refusal), owner.done, owner.refused, settled=owner.settle)
    finish(qtbot, work)
    assert owner.refusals == [refusal]
    assert (owner.results, owner.settled, defects) == ([], 1, [])


def test_anything_else_is_a_defect_and_the_next_task_runs_all_the_same(qtbot: QtBot, work: Work) -> None:
    owner, error = Owner(), KeyError("lost")
    defects: list[object] = []
    work.defect.connect(defects.append)
    work.start(owner, raising(error), owner.done, owner.refused, settled=owner.settle)
    work.start(owner, lambda: "next", owner.done, owner.refused)
    finish(qtbot, work)
    assert defects == [error]
    assert (owner.results, owner.refusals, owner.settled) == (["next"], [], 1)


def test_what_comes_for_a_widget_that_is_gone_is_dropped(qtbot: QtBot, work: Work) -> None:
    gate, gone, here = Gate(), Owner(), Owner()
    work.start(gone, gate, gone.done, gone.refused, settled=gone.settle)
    work.start(gone, raising(DayPassed()), gone.done, gone.refused)
    work.start(here, lambda: "still here", here.done, here.refused)
    assert gate.entered.wait(5)
    delete(gone)
    gate.opened.set()
    finish(qtbot, work)
    assert (gone.results, gone.refusals, gone.settled) == ([], [], 0)
    assert here.results == ["still here"]


def test_a_defect_is_told_even_when_its_widget_is_gone(qtbot: QtBot, work: Work) -> None:
    defects: list[object] = []
    work.defect.connect(defects.append)
    gate, gone = Gate(), Owner()
    work.start(gone, gate, gone.done, gone.refused)
    error = RuntimeError("torn")
    work.start(gone, raising(error), gone.done, gone.refused)
    assert gate.entered.wait(5)
    delete(gone)
    gate.opened.set()
    finish(qtbot, work)
    assert defects == [error]


def test_stopping_finishes_what_was_started(qtbot: QtBot) -> None:
    work, owner, kept = Work(), Owner(), list[int]()
    for number in range(50):
        work.start(owner, lambda number=number: kept.append(number), owner.done, owner.refused)
    assert work.stop()
    assert kept == list(range(50))
    assert not work.busy
    with pytest.raises(RuntimeError, match="stopped"):
        work.start(owner, lambda: 1, owner.done, owner.refused)


def test_stopping_waits_no_longer_than_it_was_told_and_shows_nothing_afterwards(qtbot: QtBot) -> None:
    work, owner, gate = Work(), Owner(), Gate()
    work.start(owner, gate, owner.done, owner.refused)
    assert gate.entered.wait(5)
    assert not work.stop(seconds=0.05)
    gate.opened.set()
    assert work.stop(seconds=5)
    qtbot.wait(10)
    assert owner.results == []


def test_the_busy_cursor_comes_only_when_it_lasts(qtbot: QtBot, work: Work) -> None:
    owner, gate = Owner(), Gate()
    work.start(owner, lambda: 1, owner.done, owner.refused)
    finish(qtbot, work)
    assert QGuiApplication.overrideCursor() is None
    work.start(owner, gate, owner.done, owner.refused)
    qtbot.waitUntil(lambda: QGuiApplication.overrideCursor() is not None, timeout=2000)
    assert QGuiApplication.overrideCursor().shape() is Qt.CursorShape.BusyCursor
    gate.opened.set()
    finish(qtbot, work)
    assert QGuiApplication.overrideCursor() is None


def test_a_fault_in_the_tab_itself_leaves_the_rest_to_be_delivered(
    qtbot: QtBot, work: Work, caplog: pytest.LogCaptureFixture
) -> None:
    owner = Owner()

    def broken(result: object) -> None:
        raise ZeroDivisionError

    with caplog.at_level(logging.CRITICAL), qtbot.capture_exceptions() as caught:
        work.start(owner, lambda: 1, broken, owner.refused)
        work.start(owner, lambda: 2, owner.done, owner.refused)
        finish(qtbot, work)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert owner.results == [2]
