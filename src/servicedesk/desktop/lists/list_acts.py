"""What can be done with a short list of two lines a row: copied, printed and saved as the table that it stands for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.lists.acts import MakeTable, TableActs
from servicedesk.desktop.page import Page
from servicedesk.desktop.widgets.row_list import RowList

PRINT_KEY = "Ctrl+Shift+P"
SAVE_KEY = "Ctrl+Shift+S"


class ListActs(QObject):
    """Ctrl+C in the list copies it, Ctrl+Shift+P prints it, Ctrl+Shift+S saves it; the menu of the list says so.

    ``asked`` gives, for what is in sight, the call that makes the table off the GUI thread; ``title`` names its file.
    """

    def __init__(self, page: Page, rows: RowList, desk: Desk, title: str, asked: Callable[[], MakeTable]) -> None:
        super().__init__(page)
        self._rows, self._title, self._asked = rows, title, asked
        self._acts = TableActs(desk.parts, desk.work, page)
        self._acts.message.connect(page.message)
        self._acts.printed.connect(page.printed)
        copying = QShortcut(QKeySequence.StandardKey.Copy, rows)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(self.copy)
        for key, act in ((PRINT_KEY, self.print_now), (SAVE_KEY, self.ask_file)):
            QShortcut(QKeySequence(key), rows).activated.connect(act)  # it answers while the list is in sight
        rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows.customContextMenuRequested.connect(self._offer)

    def hints(self) -> tuple[str, ...]:
        """The keys of the list."""
        return (self.tr("{key} — print the list").format(key=PRINT_KEY),)

    def menu(self) -> QMenu:
        """What can be done, each with its key."""
        menu = QMenu(self._rows)
        acts: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (self.tr("Copy the list"), "Ctrl+C", self.copy),
            (self.tr("Print the list"), PRINT_KEY, self.print_now),
            (self.tr("The list to a file"), SAVE_KEY, self.ask_file),
        )
        for text, key, act in acts:
            menu.addAction(f"{text}\t{key}").triggered.connect(act)
        return menu

    @Slot()
    def copy(self) -> None:
        """Put every row on the clipboard, headings first."""
        self._acts.copy(self._asked())

    @Slot()
    def print_now(self) -> None:
        """Put the list on the print queue."""
        self._acts.print_table(self._asked())

    @Slot()
    def ask_file(self) -> None:
        """Ask where to save the list."""
        self._acts.ask_where(self._title, self.save_to)

    def save_to(self, path: Path) -> None:
        """Save the list to a file."""
        self._acts.save(self._asked(), path)

    @Slot(QPoint)
    def _offer(self, at: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._rows.viewport().mapToGlobal(at))
