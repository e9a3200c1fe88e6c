"""Reads a list of orders page by page off the GUI thread: the first page at once, the rest behind it in chunks."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from servicedesk.desktop.lists.choice import ListChoice, kept_choice
from servicedesk.desktop.lists.lines import Line
from servicedesk.desktop.parts import WindowParts
from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import Refusal
from servicedesk.services.lists.order_table import KEYS, order_cells, usual_columns
from servicedesk.services.lists.orders import ListQuestion
from servicedesk.services.lists.table import folded

FIRST, CHUNK = 50, 250
MOST = 20_000
"""Longer lists are read by nobody; a note says that there is more."""

_REST_MS = 1500
_BREATH_MS = 15
"""Between two chunks: what is in sight is painted without waiting for the interpreter, and others read in between."""


@dataclass(frozen=True, slots=True)
class Read:
    """What one read gave: some lines, the key of the next page, and with the first page the total and the choice."""

    lines: list[Line]
    after: int | None
    total: int = 0
    choice: ListChoice | None = None


def list_name(question: ListQuestion) -> str:
    """The name under which the columns of a list are kept."""
    return f"orders.{question.which.value}"


class OrderReading(QObject):
    """``began(Read)`` brings the first page of a new question, ``grew(lines)`` what follows, ``renewed(Read)`` all
    of it once more after somebody changed the database, ``ended`` comes when nothing is left to read.
    """

    began = Signal(object)
    grew = Signal(object)
    renewed = Signal(object)
    ended = Signal()
    refused = Signal(object)

    def __init__(self, parts: WindowParts, reading: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._work = reading
        self._question: ListQuestion | None = None
        self._turn = 0
        self._running = False
        self._again = False
        self._read: list[Line] = []
        self._total = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._end_rest)

    @property
    def busy(self) -> bool:
        """Whether more is being read."""
        return self._running

    def ask(self, question: ListQuestion) -> None:
        """A new question; what was being read for the former one is dropped."""
        self._question = question
        self._turn += 1
        self._running, self._again, self._read = True, False, []
        turn = self._turn
        self._work.start(self, lambda: self._first(question), lambda read: self._begin(turn, read), self._fail)

    def again(self) -> None:
        """The same question once more, at once or, when it was just read, after a short rest."""
        if self._question is None:
            return
        if self._running or self._rest.isActive():
            self._again = True
            return
        self._turn += 1
        self._running, self._again, self._read = True, False, []
        self._question = replace(self._question, today=self._parts.procedures.clock().date())
        turn, question = self._turn, replace(self._question, limit=CHUNK)
        self._work.start(self, lambda: self._first(question), lambda read: self._gather(turn, read), self._fail)

    def _first(self, question: ListQuestion) -> Read:
        lists = self._parts.procedures.lists
        page = self._page(question)
        usual = usual_columns(question.which)
        choice = kept_choice(self._parts.settings, list_name(question), KEYS, usual)
        total = len(page.lines) if page.after is None else lists.count(question)
        return replace(page, total=total, choice=choice)

    def _page(self, question: ListQuestion) -> Read:
        zone, wording = self._parts.procedures.clock().tzinfo, self._parts.wording
        page = self._parts.procedures.lists.page(question)
        lines = []
        for order in page.rows:
            cells = order_cells(order, question.today, zone)
            lines.append(Line(order.number, cells, folded(cells, wording)))
        return Read(lines, page.after)

    def _begin(self, turn: int, read: Read) -> None:
        if turn == self._turn:
            self.began.emit(read)
            self._go_on(turn, len(read.lines), read.after)

    def _go_on(self, turn: int, count: int, after: int | None) -> None:
        """The next chunk, unless this was the last one."""
        if after is None or count >= MOST or self._question is None:
            self._end()
            return
        question = replace(self._question, after=after, limit=min(CHUNK, MOST - count))
        grow = self._grow if not self._read else self._gather_more

        def read_on() -> None:
            if turn == self._turn and not self._work.stopped:
                self._work.start(self, lambda: self._page(question), lambda read: grow(turn, count, read), self._fail)

        QTimer.singleShot(_BREATH_MS, self, read_on)

    def _grow(self, turn: int, count: int, read: Read) -> None:
        if turn == self._turn:
            self.grew.emit(read.lines)
            self._go_on(turn, count + len(read.lines), read.after)

    def _gather(self, turn: int, read: Read) -> None:
        """The first chunk of a list that is read again; nothing is shown before all of it is here."""
        if turn == self._turn:
            self._read, self._total = read.lines, read.total
            self._go_on_gathering(turn, read)

    def _gather_more(self, turn: int, _count: int, read: Read) -> None:
        if turn == self._turn:
            self._read += read.lines
            self._go_on_gathering(turn, read)

    def _go_on_gathering(self, turn: int, read: Read) -> None:
        if read.after is None or len(self._read) >= MOST:
            lines, self._read = self._read, []
            self.renewed.emit(Read(lines, read.after, self._total))
            self._end()
        else:
            self._go_on(turn, len(self._read), read.after)

    def _fail(self, refusal: Refusal) -> None:
        """What was read stays in sight; the next change of the database tries again."""
        self._running, self._read = False, []
        self.refused.emit(refusal)

    def _end(self) -> None:
        self._running = False
        self._rest.start()
        self.ended.emit()

    @Slot()
    def _end_rest(self) -> None:
        if self._again and not self._running:
            self.again()
