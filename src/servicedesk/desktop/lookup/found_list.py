"""What can be done with everything that lookup found: copy it, print it, save it to a file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.lists.acts import MakeTable, TableActs
from servicedesk.desktop.parts import WindowParts
from servicedesk.desktop.widgets.row_list import RowList
from servicedesk.desktop.work import Work
from servicedesk.domain.codes import grouped
from servicedesk.services.lists.found import found_table
from servicedesk.services.lists.table import Table
from servicedesk.services.reads import Filter

Asked = Callable[[], tuple[str, Filter]]


class FoundList(QObject):
    """Ctrl+C in the list copies the chosen row, Ctrl+Shift+C all that was found; Ctrl+P prints it, Ctrl+S saves it.

    ``asked`` tells what is being sought. ``message`` is for the banner, ``printed`` follows a paper on the queue.
    """

    message = Signal(object, str, str)
    printed = Signal()

    def __init__(self, tab: QWidget, found: RowList, parts: WindowParts, work: Work, asked: Asked) -> None:
        super().__init__(tab)
        self._found = found
        self._parts = parts
        self._asked = asked
        self._acts = TableActs(parts, work, tab)
        self._acts.message.connect(self.message)
        self._acts.printed.connect(self.printed)
        one = QShortcut(QKeySequence.StandardKey.Copy, found)
        one.setContext(Qt.ShortcutContext.WidgetShortcut)
        one.activated.connect(self.copy_row)
        for keys, act in (("Ctrl+Shift+C", self.copy_all), ("Ctrl+P", self.print_all), ("Ctrl+S", self.ask_file)):
            QShortcut(QKeySequence(keys), tab).activated.connect(act)

    @Slot()
    def copy_row(self) -> None:
        """Put the chosen row on the clipboard, headings first."""
        key = self._found.current_key()
        if key is not None:
            number, parts = grouped(key), self._parts
            self._acts.copy(lambda: _only(found_table(parts.lookup, number, Filter.ALL, parts.wording), number))

    @Slot()
    def copy_all(self) -> None:
        """Put every row that was found on the clipboard."""
        self._acts.copy(self._table())

    @Slot()
    def print_all(self) -> None:
        """Put what was found on the print queue."""
        self._acts.print_table(self._table())

    @Slot()
    def ask_file(self) -> None:
        """Ask where to save what was found."""
        self._acts.ask_where(self._parts.wording.text("lists", "title.found"), self.save_to)

    def save_to(self, path: Path) -> None:
        """Save what was found."""
        self._acts.save(self._table(), path)

    def _table(self) -> MakeTable:
        """How the table is made, off the GUI thread, of what is being sought now."""
        (text, only), parts = self._asked(), self._parts
        return lambda: found_table(parts.lookup, text, only, parts.wording)


def _only(table: Table, number: str) -> Table:
    return replace(table, rows=tuple(row for row in table.rows if row[0] == number))
