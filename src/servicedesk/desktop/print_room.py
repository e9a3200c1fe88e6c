"""Prints in the background: a thread of its own takes the queue's papers to their printers and counts what waits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import Refusal

if TYPE_CHECKING:  # start-up: use cases are loaded behind the window
    from servicedesk.services.papers import PaperKind, Requisites
    from servicedesk.services.printing import Delivery, PrinterChoice, Printing, PrintOutcome, UnprintedPaper

_REST_MS = 1000
_TROUBLED_MS = 30_000


@dataclass(frozen=True, slots=True)
class Round:
    """One look at the queue: what was printed, what waits, and the database's count of changes."""

    outcome: "PrintOutcome | None"
    unprinted: tuple["UnprintedPaper", ...]
    changes: int


@dataclass(frozen=True, slots=True)
class Tested:
    """What became of a test print."""

    kind: "PaperKind"
    delivery: "Delivery"


class PrintRoom(QObject):
    """Looks at the queue once a second, and at once when ``poke`` is called.

    ``unprinted(list)`` follows every change of what waits, ``printed(PrintOutcome)`` every step of a paper,
    ``changed()`` every change of the database that anybody made, ``lost(Refusal)`` and ``found()`` a database that
    begins not to answer and answers again, ``refused(Refusal)`` what was asked for here and cannot be,
    ``tested(Tested)`` a test print, ``queues_found(tuple)`` a question for the system's printers.
    """

    unprinted = Signal(object)
    printed = Signal(object)
    changed = Signal()
    lost = Signal(object)
    found = Signal()
    refused = Signal(object)
    tested = Signal(object)
    queues_found = Signal(object)

    def __init__(self, printing: "Printing", changes: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._printing = printing
        self._changes = changes
        self._work = Work(self, "print", shows_busy=False)
        self.defect = self._work.defect
        self._waiting: tuple[UnprintedPaper, ...] | None = None
        self._seen: int | None = None
        self._is_lost = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.poke)

    @Slot()
    def poke(self) -> None:
        """Look at the queue now."""
        self._rest.stop()
        if not self._work.busy:
            self._work.start(self, self._look, self._show, self._lose, settled=self._pause)

    @property
    def busy(self) -> bool:
        """Whether the answer to a look or an act is still to come."""
        return self._work.busy

    def waiting(self) -> tuple["UnprintedPaper", ...]:
        """What was waiting at the last look."""
        return self._waiting or ()

    def retry(self, job_id: int) -> None:
        """Print a paper again now."""
        self._act(lambda: self._printing.retry(job_id))

    def drop(self, job_id: int, reason: str) -> None:
        """Give a paper up."""
        self._act(lambda: self._printing.drop(job_id, reason))

    def confirm(self, job_id: int) -> None:
        """A person has seen the paper."""
        self._act(lambda: self._printing.confirm(job_id))

    def test(self, kind: "PaperKind", choice: "PrinterChoice", centre: "Requisites", language: str) -> None:
        """Send a made-up paper to a printer that is being set up."""
        self._work.start(
            self,
            lambda: Tested(kind, self._printing.test_print(kind, choice, centre, language)),
            self._show_test,
            self.refused.emit,
        )

    def find_queues(self, queues: Callable[[], Sequence[str]]) -> None:
        """Ask which printers the system knows; a print system that is down may take seconds to say so."""
        self._work.start(self, queues, self._show_queues, self.refused.emit)

    def stop(self) -> bool:
        """Finish the paper under way; False if the printer still holds it."""
        self._rest.stop()
        return self._work.stop()

    def _act(self, act: Callable[[], None]) -> None:
        self._work.start(self, act, lambda _: None, self.refused.emit, settled=self.poke)

    def _show_test(self, tested: Tested) -> None:
        self.tested.emit(tested)
        self.poke()

    def _show_queues(self, names: Sequence[str]) -> None:
        self.queues_found.emit(tuple(names))
        self.poke()

    def _look(self) -> Round:
        outcome = self._printing.print_next()
        return Round(outcome, self._printing.unprinted(), self._changes())

    def _show(self, seen: Round) -> None:
        if self._is_lost:
            self._is_lost = False
            self.found.emit()
        if seen.unprinted != self._waiting:
            self._waiting = seen.unprinted
            self.unprinted.emit(seen.unprinted)
        if self._seen is not None and seen.changes != self._seen:
            self.changed.emit()
        self._seen = seen.changes
        if seen.outcome is None:
            self._rest.start(_REST_MS)
        else:
            self.printed.emit(seen.outcome)
            self.poke()

    def _lose(self, refusal: Refusal) -> None:
        self._rest.start(_REST_MS)
        if not self._is_lost:  # told once: the banner is for other news too
            self._is_lost = True
            self.lost.emit(refusal)

    def _pause(self) -> None:
        """Whatever came of a look, another follows: after a defect not at once, or it would be told every second."""
        self._rest.start(_TROUBLED_MS)
