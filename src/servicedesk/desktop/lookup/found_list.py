"""What can be done with everything that lookup found: copy it, print it, save it to a file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.lists.saving import ask_where
from servicedesk.desktop.parts import WindowParts
from servicedesk.desktop.states import banner_of
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.row_list import RowList
from servicedesk.desktop.work import Work
from servicedesk.domain.codes import grouped
from servicedesk.domain.refusals import Refusal
from servicedesk.services.lists.export import tab_separated
from servicedesk.services.lists.found import found_table
from servicedesk.services.lists.table import Table
from servicedesk.services.papers import TablePaper
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
        self._tab = tab
        self._found = found
        self._parts = parts
        self._work = work
        self._asked = asked
        one = QShortcut(QKeySequence.StandardKey.Copy, found)
        one.setContext(Qt.ShortcutContext.WidgetShortcut)
        one.activated.connect(self.copy_row)
        for keys, act in (("Ctrl+Shift+C", self.copy_all), ("Ctrl+P", self.print_all), ("Ctrl+S", self.ask_file)):
            QShortcut(QKeySequence(keys), tab).activated.connect(act)

    @Slot()
    def copy_row(self) -> None:
        """Put the chosen row on the clipboard, headings first."""
        key = self._found.current_key()
        if key is None:
            return
        number, parts = grouped(key), self._parts
        self._work.start(
            self,
            lambda: _only(found_table(parts.lookup, number, Filter.ALL, parts.wording), number),
            self._copied,
            self._refuse,
        )

    @Slot()
    def copy_all(self) -> None:
        """Put every row that was found on the clipboard."""
        self._work.start(self, self._table(), self._copied, self._refuse)

    @Slot()
    def print_all(self) -> None:
        """Put what was found on the print queue."""
        table, tables = self._table(), self._parts.procedures.tables
        self._work.start(self, lambda: tables.print_table(table()), self._queued, self._refuse)

    @Slot()
    def ask_file(self) -> None:
        """Ask where to save what was found."""
        title = self._parts.wording.text("lists", "title.found")
        ask_where(title, self._parts.procedures.clock().date(), self._tab, self.save_to)

    def save_to(self, path: Path) -> None:
        """Save what was found."""
        table, export = self._table(), self._parts.procedures.export
        self._work.start(self, lambda: export.save(table(), path), self._saved, self._refuse)

    def _table(self) -> Callable[[], Table]:
        """How the table is made, off the GUI thread, of what is being sought now."""
        (text, only), parts = self._asked(), self._parts
        return lambda: found_table(parts.lookup, text, only, parts.wording)

    def _copied(self, table: Table) -> None:
        QGuiApplication.clipboard().setText(tab_separated(table))
        count = self._parts.wording.count(len(table.rows), "row")
        self.message.emit(BannerKind.OK, QCoreApplication.translate("FoundList", "Copied:"), count)

    def _queued(self, paper: TablePaper) -> None:
        head = QCoreApplication.translate("FoundList", "Sent to the printer:")
        self.message.emit(BannerKind.OK, head, paper.title)
        self.printed.emit()

    def _saved(self, path: Path) -> None:
        self.message.emit(BannerKind.OK, QCoreApplication.translate("FoundList", "Saved:"), str(path))

    def _refuse(self, refusal: Refusal) -> None:
        sentence = self._parts.wording.refusal(refusal)
        self.message.emit(banner_of(refusal), sentence.head, sentence.text)


def _only(table: Table, number: str) -> Table:
    return replace(table, rows=tuple(row for row in table.rows if row[0] == number))
