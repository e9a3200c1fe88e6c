"""A layout that sets widgets in rows, like words in a paragraph."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from servicedesk.desktop import theme


class FlowLayout(QLayout):
    """Left to right, then the next row; as high as its rows need."""

    def __init__(self, parent: QWidget | None = None, *, gap: float = 6) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []
        self._gap = gap

    def addItem(self, item: QLayoutItem) -> None:
        """Qt: one more at the end."""
        self._items.append(item)
        self.invalidate()  # else the rows stay as they were until the parent's own size changes

    def count(self) -> int:
        """Qt: how many."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt: the item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt: remove and return."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Qt: takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Qt: narrower means more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: the height of the rows at that width."""
        return self._place(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, area: QRect) -> None:
        """Qt: put every item in its place."""
        super().setGeometry(area)
        self._place(area, moving=True)

    def sizeHint(self) -> QSize:
        """Qt: all in one row."""
        gap = theme.current().px(self._gap)
        sizes = [item.sizeHint() for item in self._shown()]
        if not sizes:
            return QSize(0, 0)
        return QSize(sum(size.width() for size in sizes) + gap * (len(sizes) - 1), max(s.height() for s in sizes))

    def minimumSize(self) -> QSize:
        """Qt: the widest single item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, area: QRect, *, moving: bool) -> int:
        gap = theme.current().px(self._gap)
        x, y, row = area.x(), area.y(), 0
        for item in self._shown():
            size = item.sizeHint()
            if x > area.x() and x + size.width() > area.x() + area.width():
                x, y, row = area.x(), y + row + gap, 0
            width = min(size.width(), area.width()) if area.width() > 0 else size.width()
            if moving:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += size.width() + gap
            row = max(row, size.height())
        return y + row - area.y()
