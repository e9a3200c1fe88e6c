"""The grid of a list: keys first, columns as wide as their words, rows that all are equally high."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.lists.cell_painter import PILL_ROOM, ROW_HEIGHT, SIDE, CellPainter
from servicedesk.desktop.lists.model import ListModel
from servicedesk.desktop.theme import Size, Weight
from servicedesk.desktop.widgets import paint
from servicedesk.domain.status import Status
from servicedesk.services.lists.table import CellKind, TableColumn
from servicedesk.services.wording import Wording

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_USUAL_WIDTH = 16
_NARROWEST = 48
_LONG = 20
"""Digits: columns that are usually wider gain from more room."""
_YIELDS = 3
_ARROW = 18


class Grid(QTableView):
    """``taken(key)`` on Enter or a double click, ``chosen(key)`` whenever another row is the current one,
    ``sort_asked(section)`` for a click on a heading or Ctrl with its number, ``typed(text)`` for letters, which are for
    the filter above.
    """

    taken = Signal(object)
    chosen = Signal(object)
    copy_asked = Signal()
    sort_asked = Signal(int)
    typed = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.lines = ListModel(wording, self)
        self._empty = ("", "")
        self._quiet = False
        self._widths: list[int] = []
        self.setModel(self.lines)
        self.setItemDelegate(CellPainter(wording, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setSectionsClickable(True)
        heads.setSectionsMovable(False)
        heads.setHighlightSections(False)
        heads.setSortIndicatorShown(False)
        heads.setStretchLastSection(False)
        heads.sectionClicked.connect(self.sort_asked)
        self.doubleClicked.connect(self._take)
        self._dress()

    def set_empty(self, head: str, text: str = "") -> None:
        """What to say while there are no rows."""
        self._empty = (head, text)
        self.viewport().update()

    def empty_words(self) -> tuple[str, str]:
        """What is said while there are no rows."""
        return self._empty

    def set_columns(self, columns: Sequence[TableColumn], shown: Sequence[str]) -> None:
        """The columns to be seen, each as wide as it usually needs in the type in use."""
        self.lines.set_columns(columns, shown)
        self._dress()

    def show_sorted(self, section: int, *, down: bool) -> None:
        """Show by which column the rows are sorted; -1 by none."""
        heads = self.horizontalHeader()
        heads.setSortIndicatorShown(section >= 0)
        heads.setSortIndicator(section, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)

    def current_key(self) -> Any:
        """The key of the current row, or None."""
        line = self.lines.line_at(self.currentIndex().row())
        return None if line is None else line.key

    def chosen_rows(self) -> list[int]:
        """The selected rows from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def keep_place(self) -> "tuple[Any, set[Any], int]":
        """Where the clerk is: the current row, the selected ones and how far the list is scrolled."""
        lines = [self.lines.line_at(row) for row in self.chosen_rows()]
        return self.current_key(), {line.key for line in lines if line is not None}, self.verticalScrollBar().value()

    def go_back(self, kept: "tuple[Any, set[Any], int]") -> None:
        """Be there again, as far as the rows are still there."""
        current, selected, scrolled = kept
        self._quiet = True
        row = self.lines.row_of(current) if current is not None else -1
        flags = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        if row >= 0:
            model.setCurrentIndex(self.lines.index(row, 0), flags.NoUpdate)
            model.select(self.lines.index(row, 0), flags.Select | flags.Rows)
        if len(selected) > 1:
            for at in range(self.lines.rowCount()):
                line = self.lines.line_at(at)
                if line is not None and line.key in selected:
                    model.select(self.lines.index(at, 0), flags.Select | flags.Rows)
        self.verticalScrollBar().setValue(scrolled)
        self._quiet = False
        if self.current_key() != current:
            self.chosen.emit(self.current_key())

    def select_first(self) -> None:
        """Go to the first row, unless one is current already."""
        if not self.currentIndex().isValid() and self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(0, 0))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: another row is current."""
        super().currentChanged(current, previous)
        if not self._quiet and current.row() != previous.row():
            self.chosen.emit(self.current_key())

    @Slot()
    def _take(self) -> None:
        if self.currentIndex().isValid():
            self.taken.emit(self.current_key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter takes the row, Ctrl+C copies, Ctrl with a number sorts; letters go to the filter."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in _ENTER and not event.modifiers():
            self._take()
        elif control and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self.sort_asked.emit(event.key() - int(Qt.Key.Key_1))
        elif event.text().strip() and event.text().isprintable() and not control:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the keys work from the first row on."""
        super().focusInEvent(event)
        self.select_first()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the rows, or what belongs here."""
        super().paintEvent(event)
        look = theme.current()
        if self.hasFocus():
            paint.box(QPainter(self.viewport()), self.viewport().rect(), border=look.colours.accent, radius=5, width=1)
        if self.lines.rowCount() or not self._empty[0]:
            return
        painter = QPainter(self.viewport())
        area = self.viewport().rect().adjusted(look.px(16), 0, -look.px(16), 0)
        upper = area.adjusted(0, area.height() // 2 - look.px(24), 0, 0)
        upper.setHeight(look.px(24))
        paint.words(
            painter, upper, self._empty[0], look.font(Size.HEAD, Weight.SEMIBOLD), look.colours.ink, paint.CENTRE
        )
        lower = upper.translated(0, look.px(24))
        paint.words(painter, lower, self._empty[1], look.font(Size.NOTE), look.colours.soft, paint.CENTRE)

    def _dress(self) -> None:
        """Heights and widths by the type in use."""
        look = theme.current()
        self.verticalHeader().setDefaultSectionSize(look.px(ROW_HEIGHT))
        heads = self.horizontalHeader()
        heads.setFont(look.font(Size.LABEL, Weight.MEDIUM))
        self._widths = []
        body, digit = look.font(Size.BODY), paint.width_of("0", look.font(Size.BODY))
        for column in self.lines.columns():
            head = paint.width_of(column.heading, heads.font()) + look.px(2 * SIDE + _ARROW)
            usual = (column.width or _USUAL_WIDTH) * digit + look.px(2 * SIDE)
            if column.kind is CellKind.STATE:
                usual = self._widest_state() + look.px(2 * SIDE + PILL_ROOM)
            if column.kind is CellKind.DAY:
                usual = paint.width_of("00.00.0000", body) + look.px(2 * SIDE + 4)
            self._widths.append(max(look.px(_NARROWEST), head, usual))
        self._share_room()

    def _widest_state(self) -> int:
        font = theme.current().font(Size.NOTE, Weight.SEMIBOLD)
        return max(paint.width_of(self._wording.word(status), font) for status in Status)

    def _share_room(self) -> None:
        """Room that is left goes to the columns of long words; what is short is taken from them, up to a third, and
        the rest is scrolled to.
        """
        columns = self.lines.columns()
        if len(columns) != len(self._widths):  # Qt lays out in the midst of a change of columns
            return
        words = [at for at, column in enumerate(columns) if column.kind is CellKind.TEXT]
        long = [at for at in words if columns[at].width >= _LONG] or words[:1]
        theirs = sum(self._widths[at] for at in long)
        spare = max(self.viewport().width() - sum(self._widths), -theirs // _YIELDS)
        for section, width in enumerate(self._widths):
            share = spare * width // theirs if section in long else 0
            self.horizontalHeader().resizeSection(section, width + share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is more room, or less."""
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another look or size of type."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()
