"""Either-or: joined buttons of which exactly one is chosen."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.theme import Size, Weight
from servicedesk.desktop.widgets import paint
from servicedesk.desktop.widgets.choice import Choice, choices
from servicedesk.desktop.widgets.roving import Roving

_HEIGHT = 34
_SIDE = 16


class Segment(QAbstractButton):
    """One part of the row: it paints itself as its slice of the whole row, so that only the ends are round."""

    def __init__(self, parent: QWidget, choice: Choice) -> None:
        super().__init__(parent)
        self.choice = choice
        self._row = parent
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(choice.text)
        self.setAccessibleName(choice.text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Qt: room for the word in its bold state."""
        look = theme.current()
        return QSize(paint.width_of(self.text(), self._font(chosen=True)) + look.px(2 * _SIDE), look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Qt: the word whole, the margins thinner."""
        look = theme.current()
        return QSize(paint.width_of(self.text(), self._font(chosen=True)) + look.px(8), look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        look = theme.current()
        colours = look.colours
        row = QRect(-self.pos(), self._row.size())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(row), look.px(6), look.px(6))
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), QColor(self._fill()))
        painter.setClipping(False)
        if self.x() > 0:
            painter.fillRect(0, 0, look.px(1), self.height(), QColor(colours.line))
        paint.box(painter, row, border=colours.line)
        if self.hasFocus():
            paint.box(painter, self.rect(), border=colours.accent, width=2)
        ink = colours.ink if self.isEnabled() else colours.disabled
        paint.words(painter, self.rect(), self.text(), self._font(chosen=self.isChecked()), ink, paint.CENTRE)

    def _fill(self) -> str:
        colours = theme.current().colours
        if self.isChecked():
            return colours.selection if self.isEnabled() else colours.off
        return colours.hover if self.underMouse() and self.isEnabled() else colours.field

    def _font(self, *, chosen: bool) -> QFont:
        return theme.current().font(Size.NOTE, Weight.SEMIBOLD if chosen else Weight.REGULAR)


class Segments(QWidget):
    """Joined buttons, one of them chosen; one stop of the Tab key, arrows choose. ``chosen(key)`` follows the clerk."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, options: Iterable[Choice | str] = ()) -> None:
        super().__init__(parent)
        self._segments: list[Segment] = []
        self._value = ""
        self._roving = Roving(self, chooses=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_options(options)

    def set_options(self, options: Iterable[Choice | str]) -> None:
        """Offer these; the chosen one stays if it is among them, else the first is chosen. Emits nothing."""
        for segment in self._segments:
            self._row.removeWidget(segment)
            segment.hide()
            segment.deleteLater()
        self._segments = [Segment(self, choice) for choice in choices(options)]
        for segment in self._segments:
            segment.clicked.connect(lambda _on, key=segment.choice.key: self._choose(key))
            self._row.addWidget(segment, 1)
            segment.show()
        buttons: list[QAbstractButton] = list(self._segments)
        self._roving.set_buttons(buttons)
        self.set_value(self._value)
        self.updateGeometry()

    def value(self) -> str:
        """The chosen key; empty only while nothing is offered."""
        return self._value

    def set_value(self, key: str) -> None:
        """Choose; an unknown key chooses the first. Emits nothing."""
        if not self._segments:
            return
        wanted = next((part for part in self._segments if part.choice.key == key), self._segments[0])
        self._value = wanted.choice.key
        for segment in self._segments:
            segment.setChecked(segment is wanted)
        self._roving.reach(wanted)

    def _choose(self, key: str) -> None:
        changed = key != self._value
        self.set_value(key)
        if changed:
            self.chosen.emit(key)
