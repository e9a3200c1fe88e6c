"""A key drawn as it looks on the keyboard."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.widgets import paint


class Keycap(QWidget):
    """Shows the name of one key or chord."""

    def __init__(self, parent: QWidget | None = None, *, key: str = "") -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._key = key
        self.setAccessibleName(key)

    def set_key(self, key: str) -> None:
        """Show another key."""
        self._key = key
        self.setAccessibleName(key)
        self.updateGeometry()
        self.update()

    def key(self) -> str:
        """The key that is shown."""
        return self._key

    def sizeHint(self) -> QSize:
        """Qt: as wide as the key's name needs."""
        return paint.keycap_size(self._key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        colours = theme.current().colours
        paint.keycap(QPainter(self), self.rect(), self._key, colours.soft, colours.keycap, colours.line)
