"""Scans of a storage count on their way into the database: as many at once as have come, and none is forgotten."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from servicedesk.desktop.work import Work
from servicedesk.domain.count_refusals import CountClosed, CountUnknown
from servicedesk.domain.refusals import Refusal
from servicedesk.services.counting.counts import StorageCounts
from servicedesk.services.counting.records import Burst

_AGAIN_MS = 1000
_OVER = (CountClosed, CountUnknown)


class ScanQueue(QObject):
    """``kept(Burst)`` follows the scans of one transaction; ``refused(Refusal)`` when it could not be made.

    Every scan is handed to the worker's thread at once, so that closing the window waits for it. Whatever has come
    meanwhile is written along with it. After a refusal the scans wait and are tried again, unless the count is over.
    """

    kept = Signal(object)
    refused = Signal(object)
    waiting_changed = Signal()

    def __init__(self, counts: StorageCounts, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._counts = counts
        self._work = work
        self._number = 0
        # Appended by the GUI, emptied by the worker; each of these steps of a deque is one for every thread.
        self._coming: deque[tuple[int, str]] = deque()
        self._rests = False
        self._unkept = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.flush)

    def scan_into(self, number: int) -> None:
        """The count that scans belong to from now on."""
        self._number = number

    @property
    def waiting(self) -> int:
        """Scans that are not kept yet."""
        return self._unkept

    def take(self, text: str) -> None:
        """Keep a scan as soon as may be."""
        self._coming.append((self._number, text))
        self._set_unkept(self._unkept + 1)
        if not self._again.isActive():
            self._start()

    def flush(self) -> None:
        """Try what waits: a while has passed, or the window is being closed."""
        self._rests = False
        if self._unkept:
            self._start()

    def _start(self) -> None:
        if not self._work.stopped:
            self._work.start(self, self._writing(self._number), self._keep, self._refuse)

    def _writing(self, number: int) -> Callable[[], Burst | None]:
        """Write whatever has come; nothing when a task before this one has written it."""

        def write() -> Burst | None:
            texts: list[str] = []
            while not self._rests and self._coming and self._coming[0][0] == number:
                texts.append(self._coming.popleft()[1])
            if not texts:
                return None
            try:
                return self._counts.scan_many(number, texts)
            except BaseException:
                self._rests = True  # those who stand in line behind this one would only be refused as well
                self._coming.extendleft((number, text) for text in reversed(texts))
                raise

        return write

    def _keep(self, burst: Burst | None) -> None:
        if burst is not None:
            self._set_unkept(self._unkept - len(burst.verdicts))
            self.kept.emit(burst)

    def _refuse(self, refusal: Refusal) -> None:
        if isinstance(refusal, _OVER):
            self._coming.clear()
            self._rests = False
            self._set_unkept(0)
        elif not self._again.isActive():
            self._again.start()
        self.refused.emit(refusal)

    def _set_unkept(self, count: int) -> None:
        self._unkept = count
        self.waiting_changed.emit()
