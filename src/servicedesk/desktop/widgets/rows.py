"""Rows of a list: the frozen record that a row shows, and the model that pages through them by key."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from servicedesk.desktop.widgets.pill import Pill

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``lead`` stands bold before the title; the pill and the note stand at the right end."""

    key: Any
    title: str
    line: str = ""
    lead: str = ""
    pill: Pill | None = None
    note: str = ""

    def spoken(self) -> str:
        """All of it in one line, for screen readers."""
        state = self.pill.word if self.pill else ""
        return ", ".join(part for part in (f"{self.lead} {self.title}".strip(), self.line, state, self.note) if part)


class Rows(QAbstractListModel):
    """The rows that have been read so far; ``more_wanted`` asks once for the next page when the end comes in sight."""

    more_wanted = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._more = False
        self._asked = False

    def set_rows(self, rows: Sequence[Row], *, more: bool = False) -> None:
        """Show these instead; ``more`` says that there is another page. Rows that are there already stay untouched."""
        self._more, self._asked = more, False
        if list(rows) != self._rows:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def append_rows(self, rows: Sequence[Row], *, more: bool = False) -> None:
        """The next page."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()
        self._more, self._asked = more, False

    def replace_row(self, row: Row) -> None:
        """Show a row anew, found by its key; nothing if it is not here."""
        at = self.index_of(row.key)
        if at >= 0:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at), self.index(at))

    def row_at(self, at: int) -> Row | None:
        """The row at a place, or None."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rows(self) -> tuple[Row, ...]:
        """All rows read so far."""
        return tuple(self._rows)

    def index_of(self, key: object) -> int:
        """The place of a key; -1 if it is not here."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's shape
        """Qt: how many."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Qt: the record for the painter, words for everybody else."""
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken()
        if role == int(Qt.ItemDataRole.DisplayRole):
            return f"{row.lead} {row.title}".strip()
        return None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Qt: whether a page is left that has not been asked for."""
        return self._more and not self._asked

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        """Qt: the end is in sight."""
        self._asked = True
        self.more_wanted.emit()
