"""How long the window was deaf: a timer of the GUI thread notes every pause between two of its turns."""

import threading
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot

_TICK_MS = 2


@dataclass(frozen=True, slots=True)
class Gap:
    """One pause, in ms: how long it was, how long the thread wanted a processor that others had, how long it ran."""

    at: float
    wall: float
    queued: float
    ran: float

    @property
    def ours(self) -> float:
        """What of it is the program's own doing: a busy machine makes any program wait."""
        return self.wall - self.queued


class Gaps(QObject):
    """Make it in the GUI thread; ``worst`` since ``begin``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._schedule = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._turn)
        self.begin()

    def begin(self) -> None:
        """Forget what was; from now on."""
        self.all: list[Gap] = []
        self._last = time.perf_counter()
        self._ran, self._queued = self._spent()
        self._timer.start()

    def stop(self) -> None:
        """Count what runs now as a pause, and stop."""
        self._turn()
        self._timer.stop()

    def worst(self) -> Gap:
        """The longest pause that was the program's own doing."""
        return max(self.all, key=lambda gap: gap.ours, default=Gap(0, 0, 0, 0))

    def _spent(self) -> tuple[float, float]:
        try:
            ran, queued, _turns = self._schedule.read_text(encoding="ascii").split()
        except OSError:  # not Linux: nothing is known about others
            return time.thread_time() * 1000, 0.0
        return int(ran) / 1e6, int(queued) / 1e6

    @Slot()
    def _turn(self) -> None:
        now, (ran, queued) = time.perf_counter(), self._spent()
        wall = (now - self._last) * 1000
        if wall > 2 * _TICK_MS:
            self.all.append(Gap(now, wall, queued - self._queued, ran - self._ran))
        self._last, self._ran, self._queued = now, ran, queued
