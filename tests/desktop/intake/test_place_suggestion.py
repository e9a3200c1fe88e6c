"""A free place is written in soft ink while nothing is typed there, and never in the way of typing."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.intake.place_suggestion import PlaceSuggestion
from servicedesk.desktop.intake.size import Size
from servicedesk.desktop.work import Work
from servicedesk.domain.terms import SizeClass
from tests.desktop.intake.counter import Counter
from tests.desktop.keys import press, write
from tests.desktop.toolkit import Choice, CompletingEdit, Edit, Segments
from tests.services.desk import WholeDesk, television


@pytest.fixture
def reading() -> Iterator[Work]:
    owner = QObject()
    work = Work(owner, "reading", shows_busy=False)
    yield work
    work.stop()


@pytest.fixture
def fields(stage: Callable[..., QWidget]) -> tuple[CompletingEdit, Edit]:
    """The kind and the place."""
    kind, place = CompletingEdit(), Edit()
    stage(kind, place)
    kind.setFocus()
    return kind, place


def size_of(kind: CompletingEdit) -> Size:
    """The choice of a size, nothing chosen."""
    segments = Segments(kind, options=[Choice(size.value, size.value) for size in SizeClass])
    segments.set_value(SizeClass.MEDIUM.value)
    return Size(segments, kind)


def test_a_chosen_size_is_asked_with(qtbot: QtBot, reading: Work, fields: tuple[CompletingEdit, Edit]) -> None:
    kind, place = fields
    size = size_of(kind)
    PlaceSuggestion(kind, size, place, lambda told, chosen: f"{told} {chosen}", reading)
    kind.setText("Утюг")
    qtbot.waitUntil(lambda: place.suggestion() == "Утюг None")
    size.fill(SizeClass.LARGE.value)
    size.changed.emit()
    qtbot.waitUntil(lambda: place.suggestion() == "Утюг large")


def test_the_place_follows_the_kind(
    qtbot: QtBot, reading: Work, fields: tuple[CompletingEdit, Edit], tmp_path: Path
) -> None:
    kind, place = fields
    with WholeDesk(tmp_path / "desk.db") as desk:
        desk.accept(television(place="Б-03"))
        PlaceSuggestion(kind, size_of(kind), place, desk.storeroom.suggest, reading)
        write("телевизор")
        qtbot.waitUntil(lambda: place.suggestion() == "Б-03")
        assert (place.value(), place.text()) == ("Б-03", "")
        kind.clear()
        assert place.value() == ""
        qtbot.waitUntil(lambda: not reading.busy)


def test_what_is_typed_replaces_it_and_backspace_declines_it(
    qtbot: QtBot, reading: Work, fields: tuple[CompletingEdit, Edit]
) -> None:
    kind, place = fields
    PlaceSuggestion(kind, size_of(kind), place, lambda _kind, _size: "Б-03", reading)
    kind.setText("Утюг")
    qtbot.waitUntil(lambda: place.suggestion() == "Б-03")
    place.setFocus()
    write("А-1")
    assert place.value() == "А-1"
    place.clear()
    press(Qt.Key.Key_Backspace)
    assert place.value() == ""
    kind.setText("Утюг ")
    QTest.qWait(400)
    assert place.value() == "", "declined for this kind"
    kind.setText("Фен")
    qtbot.waitUntil(lambda: place.value() == "Б-03")


def test_a_slow_answer_keeps_nobody_from_typing(
    qtbot: QtBot, reading: Work, fields: tuple[CompletingEdit, Edit]
) -> None:
    kind, place = fields
    may_answer = Event()

    def slow(told: str, _size: object) -> str:
        may_answer.wait(5)
        return f"для {told}"

    PlaceSuggestion(kind, size_of(kind), place, slow, reading)
    kind.setText("Утюг")
    qtbot.waitUntil(lambda: reading.busy)
    write("ы")
    assert kind.text() == "Утюгы"
    may_answer.set()
    qtbot.waitUntil(lambda: place.suggestion() == "для Утюгы")


def test_what_is_suggested_is_accepted_with_the_device(counter: Counter) -> None:
    counter.device.kind_edit.setText("Утюг")
    counter.device.place_edit.set_suggestion("Б-03")
    assert counter.tab.device.told().place == "Б-03"
