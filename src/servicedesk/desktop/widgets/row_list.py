"""Lists of rows: orders found, customers, devices, words to complete with."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.theme import Size, Weight
from servicedesk.desktop.widgets import paint
from servicedesk.desktop.widgets.row_painter import CARD, TWO_LINES, RowPainter, RowShape
from servicedesk.desktop.widgets.rows import Row, Rows

_DRIVEN = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowList(QListView):
    """``chosen(key)`` whenever another row becomes the current one (None: no row); ``taken(key)`` on Enter or a double
    click; ``more_wanted`` when the next page should be read and handed to append_rows."""

    chosen = Signal(object)
    taken = Signal(object)
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, shape: RowShape = TWO_LINES) -> None:
        super().__init__(parent)
        self._rows = Rows(self)
        self._current: Any = None
        self._quiet = False
        self._empty = ("", "")
        self.shape_of_row = shape
        self.setModel(self._rows)
        self.setItemDelegate(RowPainter(self, shape))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self._rows.more_wanted.connect(self.more_wanted)
        self.doubleClicked.connect(self._take)

    def set_rows(self, rows: Sequence[Row], *, more: bool = False, select_first: bool = False) -> None:
        """Show these; the current row stays current if its key is among them, else the first one or none."""
        self._quiet = True
        kept = self._current
        self._rows.set_rows(rows, more=more)
        at = self._rows.index_of(kept) if kept is not None else -1
        if at < 0 and select_first and rows:
            at = 0
        self._go(at)
        self._quiet = False
        self._tell()
        self.updateGeometry()

    def append_rows(self, rows: Sequence[Row], *, more: bool = False) -> None:
        """The next page."""
        self._rows.append_rows(rows, more=more)
        self.updateGeometry()

    def replace_row(self, row: Row) -> None:
        """Show one row anew, found by its key."""
        self._rows.replace_row(row)

    def rows(self) -> tuple[Row, ...]:
        """All rows read so far."""
        return self._rows.rows()

    def current_key(self) -> Any:
        """The key of the current row, or None."""
        row = self._rows.row_at(self.currentIndex().row())
        return None if row is None else row.key

    def select(self, key: object) -> bool:
        """Make a row the current one; False if it is not here. None leaves no row current."""
        at = self._rows.index_of(key) if key is not None else -1
        self._go(at)
        return at >= 0

    def set_empty(self, head: str, text: str = "") -> None:
        """What to say while there are no rows: what belongs here and which key adds one."""
        self._empty = (head, text)
        self.viewport().update()

    def drive_from(self, edit: QWidget) -> None:
        """Let Up, Down and Enter in a field move and take rows while the cursor stays in the field."""
        edit.installEventFilter(self)

    def _go(self, at: int) -> None:
        if at == self.currentIndex().row():  # going there again would scroll away from what is being read
            return
        if at < 0:
            self.selectionModel().setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.Clear)
        else:
            self.setCurrentIndex(self._rows.index(at))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: another row is current."""
        super().currentChanged(current, previous)
        self._tell()

    def _tell(self) -> None:
        if self._quiet:
            return
        key = self.current_key()
        if key != self._current:
            self._current = key
            self.chosen.emit(key)

    @Slot()
    def _take(self) -> None:
        if self.currentIndex().isValid():
            self.taken.emit(self.current_key())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: keys of the field that drives the list."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.modifiers():
            if event.key() in _DRIVEN and self._rows.rows():
                self._step(event)
                return True
            if event.key() in _ENTER and self.currentIndex().isValid():
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _step(self, event: QKeyEvent) -> None:
        if self.currentIndex().isValid():
            super().keyPressEvent(event)
        else:
            self._go(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter takes the row; letters are not searched for, the field above does that better."""
        if event.key() in _ENTER and not event.modifiers() and self.currentIndex().isValid():
            self._take()
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the rows, or what belongs here."""
        super().paintEvent(event)
        if self.hasFocus():  # the inner half of the focus ring; the outer one is the border
            ring = theme.current()
            inside = self.viewport().rect()
            inside.setRight(inside.right() + max(0, self.width() - inside.width() - 2))  # behind a scroll bar
            paint.box(QPainter(self.viewport()), inside, border=ring.colours.accent, radius=5, width=1)
        if self._rows.rows() or not self._empty[0]:
            return
        look = theme.current()
        painter = QPainter(self.viewport())
        area = self.viewport().rect().adjusted(look.px(16), 0, -look.px(16), 0)
        upper = area.adjusted(0, area.height() // 2 - look.px(24), 0, 0)
        upper.setHeight(look.px(24))
        head = look.font(Size.HEAD, Weight.SEMIBOLD)
        paint.words(painter, upper, self._empty[0], head, look.colours.ink, paint.CENTRE)
        lower = upper.translated(0, look.px(24))
        paint.words(painter, lower, self._empty[1], look.font(Size.NOTE), look.colours.soft, paint.CENTRE)


class TwoLineList(RowList):
    """A long list: number and name, device and fault, state and note; read page by page."""


class CardList(RowList):
    """A few cards one under another (customers, devices), as high as its rows up to ``set_most`` of them."""

    def __init__(self, parent: QWidget | None = None, *, shape: RowShape = CARD) -> None:
        super().__init__(parent, shape=shape)
        self._most = 4
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_most(self, most: int) -> None:
        """How many rows are shown before the list scrolls."""
        self._most = most
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Qt: as high as the rows shown; one row while empty if it has something to say then."""
        shown = min(max(len(self.rows()), 1 if self._empty[0] else 0), self._most)
        look = theme.current()
        height = shown * look.px(self.shape_of_row.height) + 2 * look.px(1)
        return QSize(look.px(240), height if shown else 0)

    def minimumSizeHint(self) -> QSize:
        """Qt: the same height."""
        return QSize(theme.current().px(120), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: fewer rows are in sight now, and the chosen one stays among them."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
