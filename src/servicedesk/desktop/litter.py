"""Collects Python's garbage on the GUI thread alone.

A cycle of Python objects may hold widgets. If the collector happens to run on a worker thread it destroys them there,
and Qt crashes: so it is switched off, and a timer of the GUI thread does its work in short steps.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_REST_MS = 1000
_MIDDLE_EVERY = 10
_WHOLE_EVERY = 120


class Litter(QObject):
    """From ``start`` to ``stop`` garbage is collected here and nowhere else."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turns = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self.sweep)

    def start(self) -> None:
        """Take the collecting over; what is loaded by now is never looked at again."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def settle(self) -> None:
        """Everything that the window is made of is loaded now: never look at it again."""
        gc.freeze()

    def stop(self) -> None:
        """Hand the collecting back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def sweep(self) -> None:
        """Collect what is young, now and then what is older."""
        self._turns += 1
        generation = 2 if self._turns % _WHOLE_EVERY == 0 else int(self._turns % _MIDDLE_EVERY == 0)
        gc.collect(generation)
