"""Search as you type: after a short pause the newest question is asked; answers to older ones are never shown."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import Refusal

PAUSE_MS = 120


class Latest(QObject):
    """Questions to one reader, the latest wins.

    ``answered`` carries the question and its answer, ``refused`` the question and the Refusal. Several of them may
    share one Work (the reading thread): each has at most one question there. ``interrupt`` is called in the GUI thread
    when a newer question waits for one that is still being read; what the interrupted read raises is ignored.
    """

    answered = Signal(object, object)
    refused = Signal(object, object)

    def __init__(
        self,
        work: Work,
        read: Callable[[Any], Any],
        parent: QObject,
        *,
        pause_ms: int = PAUSE_MS,
        interrupt: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._read = read
        self._interrupt = interrupt
        self._wanted: Any = None
        self._asked: Any = None
        self._wanted_turn = 0
        self._asked_turn = 0
        self._waiting = False
        self._running = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._ask)

    @property
    def busy(self) -> bool:
        """Whether an answer to the newest question is still to come."""
        return self._waiting

    @Slot(object)
    def ask(self, question: Any) -> None:
        """Ask after the pause, unless a newer question comes first."""
        self._wanted = question
        self._wanted_turn += 1
        self._waiting = True
        self._pause.start()

    def ask_now(self, question: Any) -> None:
        """Ask without the pause (Enter, a first filling)."""
        self.ask(question)
        self._pause.stop()
        self._ask()

    @Slot()
    def cancel(self) -> None:
        """Forget the question; an answer on its way is not shown."""
        self._waiting = False
        self._pause.stop()

    @Slot()
    def _ask(self) -> None:
        if self._running:
            if self._interrupt is not None:
                self._interrupt()
            return
        if self._work.stopped:  # a pause that ends while the program closes
            return
        self._running = True
        question = self._asked = self._wanted
        self._asked_turn = self._wanted_turn
        read = self._read
        self._work.start(self, lambda: _attempt(read, question), self._finished, _never)

    def _finished(self, outcome: "tuple[Any, Exception | None]") -> None:
        answer, error = outcome
        self._running = False
        if not self._waiting:
            return
        if self._asked_turn != self._wanted_turn:  # the same words asked anew count as newer: theirs may be interrupted
            if not self._pause.isActive():
                self._ask()
            return
        self._waiting = False
        if error is None:
            self.answered.emit(self._asked, answer)
        elif isinstance(error, Refusal):
            self.refused.emit(self._asked, error)
        else:
            self._work.defect.emit(error)


def _attempt(read: Callable[[Any], Any], question: Any) -> "tuple[Any, Exception | None]":
    try:
        return read(question), None
    except Exception as error:  # noqa: BLE001 - judged in the GUI thread, where it is known whether anyone still asks
        return None, error


def _never(refusal: Refusal) -> None:
    raise refusal
