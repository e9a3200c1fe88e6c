"""Garbage is collected on the GUI thread alone."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from servicedesk.desktop.litter import Litter


class Knot:
    """A cycle, and which thread untied it."""

    def __init__(self, untied_on: list[threading.Thread]) -> None:
        self.me = self
        weakref.finalize(self, lambda: untied_on.append(threading.current_thread()))


@pytest.fixture
def litter(qapp: object) -> Iterator[Litter]:
    owner = QObject()
    made = Litter(owner)
    made.start()
    yield made
    made.stop()
    gc.disable()  # as the other tests of windows want it


def make_knots(untied_on: list[threading.Thread]) -> None:
    for _ in range(5000):
        Knot(untied_on)


def on_a_worker(untied_on: list[threading.Thread]) -> None:
    worker = threading.Thread(target=make_knots, args=(untied_on,))
    worker.start()
    worker.join()


def test_a_worker_never_untie_what_may_hold_a_widget(litter: Litter) -> None:
    untied_on: list[threading.Thread] = []
    on_a_worker(untied_on)
    assert untied_on == []
    litter.sweep()
    assert len(untied_on) == 5000
    assert set(untied_on) == {threading.main_thread()}


def test_python_left_alone_would_untie_on_the_worker() -> None:
    untied_on: list[threading.Thread] = []
    gc.enable()
    on_a_worker(untied_on)
    gc.disable()
    assert any(thread is not threading.main_thread() for thread in untied_on)


def test_older_garbage_has_its_turn(litter: Litter) -> None:
    untied_on: list[threading.Thread] = []
    knot: Knot | None = Knot(untied_on)
    litter.sweep()
    del knot
    for _ in range(10):
        litter.sweep()
    assert len(untied_on) == 1


def test_what_is_loaded_when_the_window_is_ready_is_never_looked_at_again(litter: Litter) -> None:
    before = gc.get_freeze_count()
    made = [Knot([]) for _ in range(1000)]
    assert gc.get_freeze_count() == before  # the control
    litter.settle()
    assert gc.get_freeze_count() >= before + len(made)
