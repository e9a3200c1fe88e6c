"""The two lines at the bottom: what is about to happen with its buttons, and the keys that work here."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.theme import Size
from servicedesk.desktop.widgets import paint
from servicedesk.desktop.widgets.spans import Span, SpanLabel, soft


class BottomBar(QWidget):
    """Summary and quiet buttons left, buttons right, the one primary button last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), look.px(11), look.px(16), look.px(9))
        row.setSpacing(look.px(12))
        self._left = QHBoxLayout()
        self._left.setSpacing(look.px(12))
        self._right = QHBoxLayout()
        self._right.setSpacing(look.px(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        self._upper = SpanLabel(self, wraps=False)
        self._lower = SpanLabel(self, size=Size.LABEL, wraps=False)
        words.addStretch(1)
        words.addWidget(self._upper)
        words.addWidget(self._lower)
        words.addStretch(1)
        row.addLayout(self._left)
        row.addLayout(words, 1)
        row.addLayout(self._right)
        self.set_summary()

    def set_summary(self, upper: Sequence[Span] = (), lower: str = "") -> None:
        """Two lines at the left: what will be done, and what will be printed where."""
        self._upper.set_spans(*upper)
        self._lower.set_spans(soft(lower))
        self._upper.setVisible(bool(upper))
        self._lower.setVisible(bool(lower))

    def add_left(self, button: QAbstractButton) -> QAbstractButton:
        """A quiet button at the left."""
        self._left.addWidget(button)
        return button

    def add_right(self, button: QAbstractButton) -> QAbstractButton:
        """A button at the right; add the primary one last."""
        self._right.addWidget(button)
        return button

    def sizeHint(self) -> QSize:
        """Qt: a button and the room around it."""
        return QSize(super().sizeHint().width(), theme.current().px(60))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        colours = theme.current().colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.card))
        painter.fillRect(0, 0, self.width(), 1, QColor(colours.line))


class HintBar(QWidget):
    """Small soft words: keys at the left, the workstation at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left: tuple[str, ...] = ()
        self._right: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_left(self, *hints: str) -> None:
        """Keys that work here."""
        self._left = hints
        self._tell()

    def set_right(self, *facts: str) -> None:
        """The workstation and its copies."""
        self._right = facts
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleName("; ".join((*self._left, *self._right)))
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: one small line."""
        return QSize(theme.current().px(320), theme.current().px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.colours.card))
        painter.fillRect(0, 0, self.width(), 1, QColor(look.colours.line))
        font = look.font(Size.LABEL)
        gap, side = look.px(18), look.px(16)
        right = self.width() - side
        for fact in reversed(self._right):
            width = paint.width_of(fact, font) + 1
            paint.words(painter, QRect(right - width, 0, width, self.height()), fact, font, look.colours.soft)
            right -= width + gap
        left = side
        for hint in self._left:
            width = min(paint.width_of(hint, font) + 1, max(right - left, 0))
            paint.words(painter, QRect(left, 0, width, self.height()), hint, font, look.colours.soft)
            left += width + gap
