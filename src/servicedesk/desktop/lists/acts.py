"""What is done with a whole table: copied, printed, saved to a file; each says in the banner what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.lists.saving import ask_where
from servicedesk.desktop.parts import WindowParts
from servicedesk.desktop.states import banner_of
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import Refusal
from servicedesk.services.lists.export import tab_separated
from servicedesk.services.lists.table import Table
from servicedesk.services.papers import TablePaper

MakeTable = Callable[[], Table]
"""Gives the table, off the GUI thread."""


class TableActs(QObject):
    """``message`` is for the banner, ``printed`` follows a paper that was put on the queue."""

    message = Signal(object, str, str)
    printed = Signal()

    def __init__(self, parts: WindowParts, work: Work, owner: QWidget) -> None:
        super().__init__(owner)
        self._parts = parts
        self._work = work
        self._owner = owner

    def copied(self, table: Table) -> None:
        """Put the rows on the clipboard, headings first."""
        QGuiApplication.clipboard().setText(tab_separated(table))
        self.message.emit(BannerKind.OK, self.tr("Copied:"), self._parts.wording.count(len(table.rows), "row"))

    def copy(self, make: MakeTable) -> None:
        """Make the table and put it on the clipboard."""
        self._work.start(self, make, self.copied, self.refuse)

    def print_table(self, make: MakeTable) -> None:
        """Make the table and put it on the print queue."""
        tables = self._parts.procedures.tables
        self._work.start(self, lambda: tables.print_table(make()), self._queued, self.refuse)

    def save(self, make: MakeTable, path: Path) -> None:
        """Make the table and save it."""
        export = self._parts.procedures.export
        self._work.start(self, lambda: export.save(make(), path), self._saved, self.refuse)

    def ask_where(self, title: str, save: Callable[[Path], None]) -> None:
        """Ask for a file; ``save`` is called with it."""
        ask_where(title, self._parts.procedures.clock().date(), self._owner, save)

    def refuse(self, refusal: Refusal) -> None:
        """Say a refusal in the banner."""
        sentence = self._parts.wording.refusal(refusal)
        self.message.emit(banner_of(refusal), sentence.head, sentence.text)

    def _queued(self, paper: TablePaper) -> None:
        self.message.emit(BannerKind.OK, self.tr("Sent to the printer:"), paper.title)
        self.printed.emit()

    def _saved(self, path: Path) -> None:
        self.message.emit(BannerKind.OK, self.tr("Saved:"), str(path))
