"""Ctrl+Z in lookup, and keys that were pressed while the list was still being searched."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.lookup_tab import LookupTab
from servicedesk.domain.codes import grouped
from servicedesk.domain.status import Status
from servicedesk.services.workshop import MoveRequest
from servicedesk.services.workstation import WorkstationSettings
from tests.desktop.bench import Bench
from tests.services.desk import WholeDesk, remote, television


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    owner = QObject()
    with WholeDesk(tmp_path / "desk.db") as desk:
        made = Bench(qtbot, desk, owner)
        made.settings.save(WorkstationSettings(clerk="Ольга"))
        yield made
        made.close()


@pytest.fixture
def numbers(bench: Bench) -> list[int]:
    return [order.number for order in bench.desk.accept(television(), remote()).orders]


@pytest.fixture
def tab(bench: Bench, numbers: list[int], stage: Callable[..., QWidget]) -> LookupTab:
    made = LookupTab(bench.parts(), bench.work, bench.reading)
    made.message.connect(bench.hear)
    stage(made, width=1366, height=640)
    made.begin()
    bench.rest()
    return made


def choose(bench: Bench, tab: LookupTab, number: int) -> None:
    tab.ui.find_edit.setText(grouped(number))
    bench.until(lambda: tab.ui.number_label.text() == grouped(number))
    bench.rest()


def asks_for_text(tab: LookupTab) -> bool:
    """Whether the field keeps the key for its own undo."""
    key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    key.ignore()
    QApplication.sendEvent(tab.ui.find_edit, key)
    return key.isAccepted()


def test_the_last_step_is_taken_back_and_only_once(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    bench.desk.workshop.move(MoveRequest(numbers[0], Status.DIAGNOSIS))
    choose(bench, tab, numbers[0])
    assert not asks_for_text(tab)
    tab.undoing.undo()
    bench.until(lambda: bool(bench.said))
    assert bench.desk.lookup.card(numbers[0]).facts.status is Status.ACCEPTED
    bench.until(lambda: tab.ui.state_pill.state().word == "Принят")
    bench.rest()
    tab.undoing.undo()
    bench.rest()
    assert len(bench.said) == 1


def test_what_was_typed_since_is_undone_first(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    bench.desk.workshop.move(MoveRequest(numbers[0], Status.DIAGNOSIS))
    choose(bench, tab, numbers[0])
    tab.ui.find_edit.setModified(True)
    assert asks_for_text(tab)


@pytest.mark.parametrize("clerk", ["Анна", ""])
def test_nobody_else_is_offered_it(bench: Bench, tab: LookupTab, numbers: list[int], clerk: str) -> None:
    bench.desk.workshop.move(MoveRequest(numbers[0], Status.DIAGNOSIS))
    card = bench.desk.lookup.card(numbers[0])
    assert tab.undoing.offers(card)
    bench.settings.save(WorkstationSettings(clerk=clerk))
    assert not tab.undoing.offers(card)


def test_tomorrow_it_is_not_offered(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    bench.desk.workshop.move(MoveRequest(numbers[0], Status.DIAGNOSIS))
    bench.desk.clock.pass_days(1)
    assert not tab.undoing.offers(bench.desk.lookup.card(numbers[0]))


def test_a_key_within_the_pause_of_the_search_waits_for_the_order_that_is_meant(
    bench: Bench, tab: LookupTab, numbers: list[int]
) -> None:
    choose(bench, tab, numbers[0])
    tab.ui.find_edit.setText(grouped(numbers[1]))
    tab.step_button.click()
    assert not tab.steps.is_open, "the order that is left is still in sight"
    bench.until(lambda: tab.steps.is_open)
    assert tab.steps.number == numbers[1]


def test_other_words_make_the_key_void(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    choose(bench, tab, numbers[0])
    tab.ui.find_edit.setText(grouped(numbers[1]))
    tab.step_button.click()
    tab.ui.find_edit.setText("ничего такого нет")
    bench.until(lambda: not tab.ui.list.rows())
    bench.rest()
    assert not tab.steps.is_open
