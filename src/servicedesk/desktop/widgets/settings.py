"""Controls of dialogs: a tick and a list to choose from, drawn from the look so that both schemes show them."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Size
from servicedesk.desktop.widgets import paint

_BOX = 18
_GAP = 8
_HEIGHT = 28


class Tick(QCheckBox):
    """Yes or no, with words that say what yes means."""

    def __init__(self, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(text)

    def sizeHint(self) -> QSize:
        """Qt: box and words."""
        look = theme.current()
        return QSize(look.px(_BOX + _GAP + 4) + paint.width_of(self.text(), look.font(Size.BODY)), look.px(_HEIGHT))

    def hitButton(self, pos: QPoint) -> bool:
        """Qt: the words belong to the box."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        look = theme.current()
        colours = look.colours
        painter = QPainter(self)
        side = look.px(_BOX)
        area = QRect(look.px(2), (self.height() - side) // 2, side, side)
        fill = (colours.accent if self.isEnabled() else colours.disabled) if self.isChecked() else colours.field
        border = fill if self.isChecked() else colours.soft if self.isEnabled() else colours.line
        paint.box(painter, area, fill=fill, border=border, radius=4)
        if self.isChecked():
            paint.sign(painter, area, Sign.CHECK, colours.on_accent if self.isEnabled() else colours.card, 13)
        if self.hasFocus():
            paint.box(painter, area.adjusted(-2, -2, 2, 2), border=colours.accent, radius=6, width=2)
        words = QRect(area.right() + look.px(_GAP), 0, self.width() - area.right() - look.px(_GAP), self.height())
        ink = colours.ink if self.isEnabled() else colours.disabled
        paint.words(painter, words, self.text(), look.font(Size.BODY), ink)


class Select(QComboBox):
    """A list to choose one from; a turn of the wheel over it never changes it by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: the page scrolls instead."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the field, then its arrow, which the style sheet cannot tint."""
        super().paintEvent(event)
        look = theme.current()
        side = look.px(28)
        ink = look.colours.soft if self.isEnabled() else look.colours.disabled
        spot = QRect(self.width() - side, 0, side, self.height())
        paint.sign(QPainter(self), spot, Sign.CHEVRON_DOWN, ink, 16)
