"""Work off the GUI thread: use cases run in order on one thread, and what comes of them returns to the GUI thread."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from servicedesk.domain.refusals import Refusal

BUSY_AFTER_MS = 300
STOP_SECONDS = 5.0

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Job:
    owner: QObject
    task: Callable[[], Any]
    done: Callable[[Any], None]
    refused: Callable[[Refusal], None]
    settled: Callable[[], None] | None


@dataclass(frozen=True, slots=True)
class _Outcome:
    job: _Job
    result: Any = None
    error: Exception | None = None


class Work(QObject):
    """One thread that runs tasks in the order they were started.

    Make it in the GUI thread. ``defect`` carries every exception that is not a Refusal; ``idle`` says that nothing is
    left to do. Outcomes whose owner has been deleted are dropped.
    """

    defect = Signal(object)
    idle = Signal()
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None, name: str = "work", *, shows_busy: bool = True) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._outcomes: deque[_Outcome] = deque()
        self._pending = 0
        self._stopped = False
        self._busy_shown = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(BUSY_AFTER_MS)
        if shows_busy:
            self._patience.timeout.connect(self._show_busy)
        # A sender of the GUI thread, emitted by the worker: only then is the slot called in the GUI thread.
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether an outcome is still to come."""
        return self._pending > 0

    @property
    def stopped(self) -> bool:
        """Whether nothing can be started any more."""
        return self._stopped

    def start(
        self,
        owner: QObject,
        task: Callable[[], T],
        done: Callable[[T], None],
        refused: Callable[[Refusal], None],
        *,
        settled: Callable[[], None] | None = None,
    ) -> None:
        """Run ``task`` after everything started before it; call ``done`` or ``refused`` in the GUI thread.

        ``settled`` is called first whatever came of it, a defect included: the place to enable a button again.
        """
        if self._stopped:
            raise RuntimeError("work was started after it had been stopped")
        self._pending += 1
        if not self._patience.isActive() and not self._busy_shown:
            self._patience.start()
        self._jobs.put(_Job(owner, task, done, refused, settled))

    def stop(self, seconds: float = STOP_SECONDS) -> bool:
        """Finish what was started, for at most ``seconds``; False if a task still runs. Its outcome is then dropped."""
        if not self._stopped:
            self._stopped = True
            self._jobs.put(None)
        self._thread.join(seconds)
        self._outcomes.clear()
        self._pending = 0
        self._show_free()
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                outcome = _Outcome(job, result=job.task())
            except Exception as error:  # noqa: BLE001 - it is handed on whole: worded as a refusal or shown as a defect
                outcome = _Outcome(job, error=error)
            del job  # the owner must not be kept alive while the thread waits for the next task
            self._outcomes.append(outcome)
            del outcome
            if not self._stopped and isValid(self):
                self._arrived.emit()

    @Slot()
    def _deliver(self) -> None:
        if not self._outcomes:  # stopped meanwhile
            return
        outcome = self._outcomes.popleft()
        self._pending -= 1
        if not self._pending:
            self._show_free()
        try:
            self._hand_on(outcome)
        finally:
            if not self._pending:
                self.idle.emit()

    def _hand_on(self, outcome: _Outcome) -> None:
        job = outcome.job
        alive = isValid(job.owner)
        if alive and job.settled is not None:
            job.settled()
        if outcome.error is None:
            if alive:
                job.done(outcome.result)
        elif not isinstance(outcome.error, Refusal):
            self.defect.emit(outcome.error)
        elif alive:
            job.refused(outcome.error)

    @Slot()
    def _show_busy(self) -> None:
        if self._pending and not self._busy_shown:
            self._busy_shown = True
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)

    def _show_free(self) -> None:
        self._patience.stop()
        if self._busy_shown:
            self._busy_shown = False
            QGuiApplication.restoreOverrideCursor()
