"""The log of the window: what went wrong on this workstation, in a file that never grows large."""

import logging
from pathlib import Path

_MOST_BYTES = 1_000_000


class LogFile(logging.FileHandler):
    """Begins anew when it is full and keeps the one before beside it; logs hold no personal data.

    The standard library's rotating handler does the same, but loads sockets and pickles with it (start-up time).
    """

    def __init__(self, path: Path, most_bytes: int = _MOST_BYTES) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        super().__init__(path, encoding="utf-8")
        self._most_bytes = most_bytes
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record; called with the handler's lock held."""
        try:
            if self.stream is not None and self.stream.tell() > self._most_bytes:
                self.stream.close()
                self._begin_anew()
        except OSError:
            self.handleError(record)
        super().emit(record)

    def _begin_anew(self) -> None:
        path = Path(self.baseFilename)
        try:
            path.replace(path.with_name(path.name + ".1"))
        finally:  # whoever holds the former file open (Windows) must not silence the log
            self.stream = self._open()


def keep_log(path: Path) -> None:
    """Write what the program logs into this file; a second window in the same run goes on in it.

    On a read-only disk it says so where a terminal may show it, and there is no file.
    """
    logger = logging.getLogger("servicedesk")
    kept = {handler.baseFilename for handler in logger.handlers if isinstance(handler, LogFile)}
    if str(path.absolute()) not in kept:
        try:
            logger.addHandler(LogFile(path))
        except OSError:
            logger.warning("no log can be kept in %s", path.parent)
