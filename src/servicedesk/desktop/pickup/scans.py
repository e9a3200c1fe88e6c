"""Scans in their order: each is answered before the next is asked, against what the one before has shown."""

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import Refusal
from servicedesk.services.lookup_records import Claim, ClaimLine

if TYPE_CHECKING:  # start-up: use cases are loaded behind the window
    from servicedesk.services.pickup import Pickup

Answered = Callable[[Claim | ClaimLine, bool], None]


class Scans(QObject):
    """Five scans in a second are five answers. ``shown`` gives the number of the receipt in sight, if any.

    When that has changed while a scan was being answered (a hand-over ended), the scan is asked about once more.
    """

    def __init__(
        self,
        pickup: "Pickup",
        work: Work,
        shown: Callable[[], int | None],
        answered: Answered,
        refused: Callable[[Refusal], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pickup = pickup
        self._work = work
        self._shown = shown
        self._answered = answered
        self._refused = refused
        self._waiting: deque[tuple[str, bool]] = deque()
        self._asking = False

    @property
    def busy(self) -> bool:
        """Whether a scan is still to be answered."""
        return self._asking

    def take(self, text: str, *, paper: bool = True) -> None:
        """Ask about a code; ``paper`` False when it was not read off the paper itself."""
        self._waiting.append((text, paper))
        self._next()

    def _next(self) -> None:
        if self._asking or not self._waiting:
            return
        self._asking = True
        text, paper = self._waiting.popleft()
        shown = self._shown()
        self._work.start(
            self,
            lambda: self._pickup.scan(text, shown, seen=paper),
            lambda answer: self._finish(shown, text, paper, lambda: self._answered(answer, paper)),
            lambda refusal: self._finish(shown, text, paper, lambda: self._refused(refusal)),
            settled=self._settle,
        )

    def _settle(self) -> None:
        self._asking = False

    def _finish(self, shown: int | None, text: str, paper: bool, tell: Callable[[], None]) -> None:
        if self._shown() == shown:
            tell()
        else:
            self._waiting.appendleft((text, paper))
        self._next()
