"""The last resort: a defect is written to a log that can be sent, and told in one sentence; the form stays as it is."""

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot

_log = logging.getLogger(__name__)


class Defects(QObject):
    """Takes every unexpected exception. ``noted(path)`` names the log; no message of the exception goes into it.

    A message may hold what was typed, and personal data must never be in a log: the kind of the exception and the lines
    of code that led to it are enough to find the defect.
    """

    noted = Signal(str)

    def __init__(self, log_file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._file = log_file
        self._before = sys.excepthook

    def watch(self) -> None:
        """Take what nobody else caught in the GUI thread."""
        sys.excepthook = self._hook

    def leave(self) -> None:
        """Hand unexpected exceptions back to whoever took them before."""
        sys.excepthook = self._before

    @Slot(object)
    def note(self, error: BaseException) -> None:
        """Write the defect down and say where."""
        lines = [f"{type(error).__module__}.{type(error).__qualname__}"]
        lines += [
            f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)
        ]
        _log.error("defect %s", "\n".join(lines))
        self.noted.emit(str(self._file))

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        self.note(error)
