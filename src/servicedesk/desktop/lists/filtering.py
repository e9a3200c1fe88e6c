"""A filter that hides every row says so, and Esc takes it away: an empty list must not be taken for no work."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from servicedesk.desktop.lists.grid import Grid
from servicedesk.desktop.widgets.edit import Edit

_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class Filtering(QObject):
    """Made for a list; while words stand in the filter, Esc there or in the grid clears it before it means more."""

    def __init__(self, edit: Edit, grid: Grid, parent: QObject) -> None:
        super().__init__(parent)
        self._edit, self._grid = edit, grid
        self._empty = ("", "")
        for part in (edit, grid):
            part.installEventFilter(self)

    def set_empty(self, head: str, text: str) -> None:
        """What the list says while it has no rows at all."""
        self._empty = (head, text)
        self.tell()

    def tell(self) -> None:
        """The rows or the filter changed."""
        hidden = bool(self._grid.lines.lines) and bool(self._edit.text().strip())
        own = (self.tr("The filter hides every row"), self.tr("Esc clears it."))
        self._grid.set_empty(*(own if hidden else self._empty))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Esc, before the page makes anything of it."""
        pressed = event.type() in _KEYS and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if pressed and self._edit.text():
            if event.type() is QEvent.Type.KeyPress:
                self._edit.clear()
            event.accept()
            return True
        return super().eventFilter(watched, event)
