"""A list of orders that reads itself and follows the database.

How a page uses it::

    self.list = OrderTableView(desk.parts, desk.work, desk.reading, self)
    self.list.message.connect(self.message)
    self.list.printed.connect(self.printed)
    self.list.order_asked.connect(self.order_asked)   # Enter or a double click: the order's number
    self.list.ask(ListQuestion(OrderList.READY, today))

and in the page's ``begin()`` and ``refresh()``: ``self.list.refresh()``. ``hints()`` tells its keys.
"""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.lists.list_view import ListView
from servicedesk.desktop.lists.reading import MOST, OrderReading, Read, list_name
from servicedesk.desktop.parts import WindowParts
from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import Refusal
from servicedesk.services.lists.order_table import list_title, order_columns, usual_columns
from servicedesk.services.lists.orders import ListQuestion
from servicedesk.services.lists.table import Table, TableFact


class OrderTableView(ListView):
    """``order_asked(number)`` follows Enter on a row; ``total_known(int)`` how many orders the whole list holds."""

    order_asked = Signal(object)
    total_known = Signal(int)

    noun = "order"

    def __init__(self, parts: WindowParts, work: Work, reading: Work, parent: QWidget | None = None) -> None:
        super().__init__(parts, work, reading, parent)
        self._question: ListQuestion | None = None
        self._asked_for: ListQuestion | None = None
        self._title = ""
        self._total = 0
        self._stale = False
        self.orders = OrderReading(parts, reading, self)
        self.orders.began.connect(self._show_first)
        self.orders.grew.connect(self._show_more)
        self.orders.renewed.connect(self._show_anew)
        self.orders.ended.connect(self._tell)
        self.orders.refused.connect(self._fail)
        self.row_asked.connect(self.order_asked)
        self.set_empty(self.tr("No orders here"), self.tr("This list is empty today."))

    def ask(self, question: ListQuestion, title: str = "") -> None:
        """Show another list, or the same one for another day; without a ``title`` it is called as lists are."""
        self._asked_for, self._title, self._stale = question, title, False
        self.orders.ask(question)

    def refresh(self) -> None:
        """Somebody changed the database; out of sight it waits until it is looked at."""
        if self.isVisible():
            self.orders.again()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: what changed meanwhile is read now."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.orders.again()

    @Slot(object)
    def _show_first(self, read: Read) -> None:
        question, self._question = self._question, self._asked_for
        if self._question is None or read.choice is None:
            return
        self._turn += 1
        if question is None or list_name(question) != list_name(self._question) or question.text != self._question.text:
            self.filter_edit.clear()
            self.grid.lines.set_lines([], [])
        self._total = read.total
        self._begin(self._told(), list_name(self._question), usual_columns(self._question.which), read.choice)
        self._replace(read.lines)
        self._tell()

    def _told(self) -> Table:
        """The list without its rows: what stands above them."""
        assert self._question is not None  # asked before anything is shown
        wording = self._wording
        fact = TableFact(wording.text("lists", "fact.on"), wording.full_day(self._question.today))
        title = self._title or list_title(self._question, wording)
        return Table(title, order_columns(wording), (), (fact,), language=wording.language)

    @Slot(object)
    def _show_more(self, lines: list) -> None:
        if self._how().plain:
            self.grid.lines.append(lines)
        else:
            self.grid.lines.lines.extend(lines)
            self._arrange()
        self._tell()

    @Slot(object)
    def _show_anew(self, read: Read) -> None:
        self._total = read.total
        if self._question is not None:
            self._table = self._told()
        self._replace(read.lines)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """How many there are, and whether all of them are here."""
        self._count()
        self.total_known.emit(self._total)

    def _count(self, note: str = "") -> None:
        read = len(self.grid.lines.lines)
        if self._total > read >= MOST:
            note = self.tr("the first {most} of {total}: narrow the list").format(most=MOST, total=self._total)
        elif self.orders.busy and self._total > read:
            note = self.tr("reading {total}…").format(total=self._total)
        super()._count(note)

    @Slot(object)
    def _fail(self, refusal: Refusal) -> None:
        self.acts.refuse(refusal)
