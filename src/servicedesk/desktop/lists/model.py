"""What a list's grid shows: the lines that are to be seen, under the columns that were chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from servicedesk.desktop.lists.lines import Line
from servicedesk.services.lists.table import TableColumn, Value, worded
from servicedesk.services.wording import Wording

_DISPLAY, _SPOKEN = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
Index = QModelIndex | QPersistentModelIndex


class ListModel(QAbstractTableModel):
    """Holds every line that was read, the order of those in sight, and the places of the chosen columns."""

    def __init__(self, wording: Wording, parent: Any = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._columns: tuple[TableColumn, ...] = ()
        self._places: tuple[int, ...] = ()
        self._seen: tuple[TableColumn, ...] = ()
        self.lines: list[Line] = []
        self.order: list[int] = []

    def set_columns(self, columns: Sequence[TableColumn], shown: Sequence[str]) -> None:
        """All columns there are, and the keys of those to be seen in their order."""
        self.beginResetModel()
        self._columns = tuple(columns)
        places = {column.key: place for place, column in enumerate(self._columns)}
        self._places = tuple(places[key] for key in shown if key in places)
        self._seen = tuple(self._columns[place] for place in self._places)
        self.endResetModel()

    def set_lines(self, lines: list[Line], order: list[int]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.lines, self.order = lines, order
        self.endResetModel()

    def append(self, lines: Sequence[Line]) -> None:
        """More lines behind the last one; only while every line is in sight in the order it came."""
        if lines:
            first = len(self.order)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self.order.extend(range(len(self.lines), len(self.lines) + len(lines)))
            self.lines.extend(lines)
            self.endInsertRows()

    def columns(self) -> tuple[TableColumn, ...]:
        """The columns in sight."""
        return self._seen

    def place_of(self, section: int) -> int:
        """Where the values of a column in sight stand in a line."""
        return self._places[section]

    def section_of(self, place: int | None) -> int:
        """The column in sight of a place among the values; -1 when it is not in sight."""
        return self._places.index(place) if place in self._places else -1

    def line_at(self, row: int) -> Line | None:
        """The line in a row of the grid, or None."""
        return self.lines[self.order[row]] if 0 <= row < len(self.order) else None

    def row_of(self, key: object) -> int:
        """The row of a key; -1 if it is not in sight."""
        return next((row for row, at in enumerate(self.order) if self.lines[at].key == key), -1)

    def value(self, row: int, section: int) -> Value:
        """The value of a cell."""
        line = self.line_at(row)
        return None if line is None else line.values[self._places[section]]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's shape
        """Qt: how many are in sight."""
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's shape
        """Qt: how many columns are in sight."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Qt: the cell in words; the painter asks for values, which Qt would make plain ones of."""
        if index.isValid() and role in (_DISPLAY, _SPOKEN):
            return worded(self.value(index.row(), index.column()), self._wording)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Qt: the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._places):
            return None
        column = self._columns[self._places[section]]
        if role in (_DISPLAY, _SPOKEN):
            return column.heading
        if role == _ALIGN:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None
