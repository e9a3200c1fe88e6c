"""Printers and a renderer for tests of the queue alone: they say and remember what a test tells them to."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from servicedesk.services.papers import Bitmap, CopyMark, Paper, PaperKind, PaperSize, PrintHead, UnreadableCode
from servicedesk.services.papers.paper import subject_of
from servicedesk.services.printing import Delivery, Fault, Form, PrinterChoice, Progress, Sheet

PRINTED = Delivery(Progress.PRINTED)


class PlainRenderer:
    """Paints nothing: the bytes name the paper, its size, language, head and mark, so that a test can read them."""

    def __init__(self) -> None:
        self.unreadable: set[PaperKind] = set()
        self.broken = False

    def pdf(self, paper: Paper, size: PaperSize, language: str, mark: CopyMark) -> bytes:
        return self._words(paper, size, language, mark).encode()

    def bitmaps(
        self, paper: Paper, size: PaperSize, language: str, mark: CopyMark, head: PrintHead | None = None
    ) -> tuple[Bitmap, ...]:
        words = f"{self._words(paper, size, language, mark)} {head}".encode()
        return (Bitmap(8, len(words), 203, words),)

    def preview(
        self, paper: Paper, size: PaperSize, language: str, mark: CopyMark, head: PrintHead | None = None
    ) -> tuple[bytes, ...]:
        raise NotImplementedError

    def unprintable(self, paper: Paper) -> tuple[str, ...]:
        raise NotImplementedError

    def _words(self, paper: Paper, size: PaperSize, language: str, mark: CopyMark) -> str:
        if self.broken:
            raise ZeroDivisionError
        if paper.paper_kind in self.unreadable:
            raise UnreadableCode(number=str(subject_of(paper)))
        return f"{paper.paper_kind} {subject_of(paper)} {size} {language} {mark.issue} {mark.number}"


class Death(BaseException):
    """The process ends here: nothing of ours catches it."""


@dataclass
class PrinterOnPaper:
    """A printer whose every answer a test sets beforehand; ``paper`` is what a person would find in its tray."""

    wants: Form = Form.PDF
    fault: Fault | None = None
    answers: deque[Delivery | Callable[[Sheet], Delivery]] = field(default_factory=deque)
    later: deque[Delivery] = field(default_factory=deque)
    paper: list[Sheet] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)
    asked: int = 0

    def condition(self) -> Fault | None:
        self.asked += 1
        return self.fault

    def send(self, sheet: Sheet) -> Delivery:
        answer = self.answers.popleft() if self.answers else PRINTED
        if callable(answer):
            return answer(sheet)
        if answer.progress is not Progress.NOTHING:
            self.paper.append(sheet)
        return answer

    def follow(self, ticket: str) -> Delivery:
        return self.later.popleft()

    def cancel(self, ticket: str) -> None:
        self.cancelled.append(ticket)

    @property
    def words(self) -> list[str]:
        """What stands on the papers in the tray."""
        return [(sheet.pdf or sheet.pages[0].rows).decode() for sheet in self.paper]

    def prints_then_dies(self, sheet: Sheet) -> Delivery:
        """The paper comes out, the program is gone before the answer."""
        self.paper.append(sheet)
        raise Death

    def dies_first(self, sheet: Sheet) -> Delivery:
        """The program is gone before the first byte."""
        raise Death


class PrinterShelf:
    """The printers of a workstation by address."""

    def __init__(self, printers: dict[str, PrinterOnPaper]) -> None:
        self.printers = printers

    def __call__(self, choice: PrinterChoice) -> PrinterOnPaper:
        return self.printers[choice.address]
