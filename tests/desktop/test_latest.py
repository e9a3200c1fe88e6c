"""Search as you type: the newest question wins, whatever the older ones do."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from servicedesk.desktop.latest import Latest
from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import ValueMissing


class Reader:
    """A slow index: answers in capitals, waits where told to, can be interrupted, refuses and breaks on demand."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.slow = threading.Event()
        self.entered = threading.Event()
        self.interrupted = 0
        self.slow.set()

    def read(self, question: str) -> str:
        self.asked.append(question)
        self.entered.set()
        assert self.slow.wait(10)
        if question == "refused":
            raise ValueMissing(field="words")
        if question == "broken" or self.interrupted:
            self.interrupted = 0
            raise LookupError(question)
        return question.upper()

    def interrupt(self) -> None:
        self.interrupted += 1
        self.slow.set()


class Screen(QObject):
    """What the list shows and what went wrong."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self.shown: list[tuple[str, str]] = []
        self.refusals: list[object] = []
        self.defects: list[object] = []
        work.defect.connect(self.defects.append)

    def watch(self, latest: Latest) -> Latest:
        latest.answered.connect(lambda question, answer: self.shown.append((question, answer)))
        latest.refused.connect(lambda _question, refusal: self.refusals.append(refusal))
        return latest


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[Work]:
    made = Work(shows_busy=False)
    yield made
    assert made.stop()


@pytest.fixture
def screen(work: Work) -> Screen:
    return Screen(work)


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def latest(work: Work, screen: Screen, reader: Reader) -> Latest:
    return screen.watch(Latest(work, reader.read, screen, pause_ms=20))


def settle(qtbot: QtBot, latest: Latest, work: Work) -> None:
    qtbot.waitUntil(lambda: not latest.busy and not work.busy, timeout=5000)


def test_typing_asks_once_after_the_pause(
    qtbot: QtBot, latest: Latest, work: Work, screen: Screen, reader: Reader
) -> None:
    for question in ("и", "ив", "ива", "иван"):
        latest.ask(question)
    assert latest.busy
    settle(qtbot, latest, work)
    assert reader.asked == ["иван"]
    assert screen.shown == [("иван", "ИВАН")]


def test_an_answer_to_an_older_question_is_never_shown(
    qtbot: QtBot, latest: Latest, work: Work, screen: Screen, reader: Reader
) -> None:
    reader.slow.clear()
    latest.ask_now("old")
    assert reader.entered.wait(5)
    latest.ask_now("newer")
    latest.ask_now("newest")
    reader.slow.set()
    settle(qtbot, latest, work)
    assert reader.asked == ["old", "newest"], "what nobody waits for any more is not read"
    assert screen.shown == [("newest", "NEWEST")]


def test_a_read_that_is_overtaken_is_interrupted_and_its_error_ignored(
    qtbot: QtBot, work: Work, screen: Screen, reader: Reader
) -> None:
    latest = screen.watch(Latest(work, reader.read, screen, pause_ms=1, interrupt=reader.interrupt))
    reader.slow.clear()
    same = "words"
    latest.ask_now(same)
    assert reader.entered.wait(5)
    latest.ask_now(same)
    settle(qtbot, latest, work)
    assert screen.shown == [("words", "WORDS")], "the same words, asked anew, are answered although the first read died"
    assert screen.defects == []


def test_a_cancelled_question_is_not_answered(
    qtbot: QtBot, latest: Latest, work: Work, screen: Screen, reader: Reader
) -> None:
    reader.slow.clear()
    latest.ask_now("gone")
    assert reader.entered.wait(5)
    latest.cancel()
    latest.cancel()
    reader.slow.set()
    settle(qtbot, latest, work)
    assert screen.shown == []
    latest.ask_now("back")
    settle(qtbot, latest, work)
    assert screen.shown == [("back", "BACK")]


def test_a_refusal_and_a_defect_of_the_newest_question_are_told(
    qtbot: QtBot, latest: Latest, work: Work, screen: Screen
) -> None:
    latest.ask_now("refused")
    settle(qtbot, latest, work)
    assert [type(refusal) for refusal in screen.refusals] == [ValueMissing]
    latest.ask_now("broken")
    settle(qtbot, latest, work)
    assert [type(defect) for defect in screen.defects] == [LookupError]
    assert screen.shown == []


def test_several_fields_share_one_reading_thread(qtbot: QtBot, work: Work, screen: Screen, reader: Reader) -> None:
    fields = [screen.watch(Latest(work, reader.read, screen, pause_ms=1)) for _ in range(3)]
    for number, field in enumerate(fields):
        field.ask_now(f"field {number}")
    qtbot.waitUntil(lambda: not any(field.busy for field in fields), timeout=5000)
    assert sorted(answer for _, answer in screen.shown) == ["FIELD 0", "FIELD 1", "FIELD 2"]


def test_a_pause_that_ends_after_the_thread_was_stopped_asks_nothing(
    qtbot: QtBot, latest: Latest, work: Work, screen: Screen
) -> None:
    latest.ask("too late")
    work.stop()
    qtbot.wait(200)
    latest.ask_now("later still")
    assert screen.shown == []
    assert work.stopped
