"""A name left and a sum right: lines of a bill."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.theme import Size, Tone, Weight
from servicedesk.desktop.widgets import paint


class FactRow(QWidget):
    """One line; ``big`` for the sum that matters, ``strong`` for the one beside it."""

    def __init__(
        self, parent: QWidget | None = None, *, caption: str = "", big: bool = False, strong: bool = False
    ) -> None:
        super().__init__(parent)
        self._caption = caption
        self._value = ""
        self._big = big
        self._strong = strong
        self._tone: Tone | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(caption)

    def set_strong(self, strong: bool) -> None:
        """Whether this stands beside the sum that matters."""
        self._strong = strong
        self.update()

    def set_big(self, big: bool) -> None:
        """Whether this is the sum that matters."""
        self._big = big
        self.updateGeometry()
        self.update()

    def set_caption(self, caption: str) -> None:
        """The name of the sum."""
        self._caption = caption
        self._tell()

    def set_value(self, value: str, tone: Tone | None = None) -> None:
        """The sum as people read it."""
        self._value, self._tone = value, tone
        self._tell()

    def value(self) -> str:
        """What is shown at the right."""
        return self._value

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._caption}: {self._value}")
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: one line."""
        return QSize(theme.current().px(200), theme.current().px(44 if self._big else 32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        look = theme.current()
        painter = QPainter(self)
        ink = look.pair(self._tone).ink if self._tone else look.colours.ink
        weight = Weight.BOLD if self._big or self._strong else Weight.REGULAR
        value_font = look.font(Size.HUGE if self._big else Size.BODY, weight)
        name_font = look.font(Size.BODY, Weight.SEMIBOLD if self._big else Weight.REGULAR)
        paint.words(painter, self.rect(), self._value, value_font, ink, paint.RIGHT)
        room = self.width() - paint.width_of(self._value, value_font) - look.px(8)
        name = QRect(0, 0, room, self.height() + (look.px(10) if self._big else 0))
        paint.words(painter, name, self._caption, name_font, ink if self._big else look.colours.soft)
