"""Keys of lookup pressed right after the words that are sought: they wait for the order that is meant."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.counter import close_popups
from servicedesk.desktop.desk import OrderAction
from servicedesk.desktop.lookup_tab import LookupTab
from servicedesk.domain.codes import grouped
from servicedesk.domain.store_refusals import DatabaseDamaged
from tests.desktop.bench import Bench
from tests.desktop.keys import press, write
from tests.services.desk import WholeDesk, remote, television


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    owner = QObject()
    with WholeDesk(tmp_path / "desk.db") as desk:
        made = Bench(qtbot, desk, owner)
        yield made
        made.close()


@pytest.fixture
def numbers(bench: Bench) -> list[int]:
    return [order.number for order in bench.desk.accept(television(), remote()).orders]


@pytest.fixture
def acted(numbers: list[int]) -> list[int]:
    """The orders that the action of F9 was done with."""
    return []


@pytest.fixture
def tab(bench: Bench, acted: list[int], stage: Callable[..., QWidget]) -> LookupTab:
    note = OrderAction("F9", "F9", lambda _card: True, lambda card, _changed: acted.append(card.facts.number))
    made = LookupTab(bench.parts(), bench.work, bench.reading, (note,))
    made.message.connect(bench.hear)
    stage(made, width=1300, height=700)
    made.begin()
    bench.until(lambda: len(made.ui.list.rows()) == 2)
    bench.rest()
    return made


def test_the_key_of_an_action_waits_for_the_order_that_is_sought(
    bench: Bench, tab: LookupTab, numbers: list[int], acted: list[int], qtbot: QtBot
) -> None:
    write(grouped(numbers[0]))
    qtbot.keyClick(tab.ui.find_edit, Qt.Key.Key_F9)
    assert acted == [], "the list is still being sought"
    bench.until(lambda: acted == [numbers[0]])


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)
def test_the_menu_opens_from_the_field_of_the_search_too(
    bench: Bench, tab: LookupTab, numbers: list[int], qtbot: QtBot
) -> None:
    write(grouped(numbers[0]))
    qtbot.keyClick(tab.ui.find_edit, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    bench.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    close_popups()


@pytest.mark.parametrize("key", ["call", "step", "technician", "reprint", "more", "pickup"])
def test_before_any_order_is_chosen_the_keys_work_while_one_is_sought(
    bench: Bench, tab: LookupTab, numbers: list[int], key: str
) -> None:
    button = getattr(tab.bar, key)
    assert not button.isEnabled(), "the control: nothing is chosen"
    write(grouped(numbers[0]))
    assert button.isEnabled()
    tab.ui.find_edit.setText("нет такого")
    bench.until(lambda: not tab.ui.list.rows())
    bench.rest()
    assert not button.isEnabled()


def test_what_is_typed_while_a_key_waits_goes_into_what_it_opens(
    bench: Bench, tab: LookupTab, numbers: list[int]
) -> None:
    words = grouped(numbers[0])
    write(words)
    tab.technician_button.click()
    write("Петров", at=tab.ui.find_edit)
    assert tab.ui.find_edit.text() == words
    bench.until(lambda: tab.steps.is_open)
    assert tab.ui.technician_edit.text() == "Петров"
    assert tab.ui.find_edit.text() == words


def test_esc_gives_the_key_up_and_letters_are_sought_again(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    write(grouped(numbers[0]))
    tab.technician_button.click()
    press(Qt.Key.Key_Escape, at=tab.ui.find_edit)
    write("ы", at=tab.ui.find_edit)
    assert tab.ui.find_edit.text().endswith("ы")
    bench.rest()
    assert not tab.steps.is_open


def test_a_search_that_is_refused_makes_the_key_void(bench: Bench, tab: LookupTab, numbers: list[int]) -> None:
    write(grouped(numbers[0]))
    tab.technician_button.click()
    tab._finding.refused.emit(None, DatabaseDamaged(path=""))
    bench.rest()
    assert not tab.steps.is_open
