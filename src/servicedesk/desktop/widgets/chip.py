"""One chip: a word that is on or off."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Size, Tone, Weight
from servicedesk.desktop.widgets import paint

_HEIGHT = 28
_SIDE = 12


class Chip(QAbstractButton):
    """A checkable chip; ``ticks`` puts a check mark before the word, ``filled`` is the look of a tab."""

    def __init__(
        self, parent: QWidget | None = None, *, text: str = "", ticks: bool = False, filled: bool = False, key: str = ""
    ) -> None:
        super().__init__(parent)
        self._ticks = ticks
        self._filled = filled
        self._key = key
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Qt: wide enough for the word in its bold state, so that nothing moves when it is chosen."""
        look = theme.current()
        width = max(paint.width_of(self.text(), self._font(bold)) for bold in (True, False)) + look.px(2 * _SIDE)
        if self._ticks:
            width += look.px(16)
        if self._key:
            width += paint.keycap_size(self._key).width() + look.px(8)
        return QSize(max(width, look.px(30)), look.px(26 if self._filled else _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Qt: a long word of the clerk's own may be cut, its chip stays inside the row."""
        return QSize(theme.current().px(30), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        look = theme.current()
        painter = QPainter(self)
        ink, fill, border = self._filled_colours() if self._filled else self._colours()
        paint.box(painter, self.rect(), fill=fill, border=border, radius=14)
        if self.hasFocus():
            paint.box(painter, self.rect(), border=look.colours.accent, radius=14, width=2)
        area = self.rect().adjusted(look.px(_SIDE) - 1, 0, -look.px(_SIDE) + 1, 0)
        if self._ticks:
            if self.isChecked():
                paint.sign(painter, QRect(area.left(), 0, look.px(12), self.height()), Sign.CHECK, ink, 12)
            area.setLeft(area.left() + look.px(16))
        if self._key:
            cap = paint.keycap_size(self._key).width()
            where = QRect(area.right() - cap + look.px(4), 0, cap, self.height())
            paint.keycap(painter, where, self._key, look.colours.soft, look.colours.keycap, look.colours.line)
            area.setRight(where.left() - look.px(8))
        paint.words(painter, area, self.text(), self._font(self.isChecked()), ink, paint.CENTRE)

    def _colours(self) -> tuple[str, str, str]:
        colours = theme.current().colours
        if not self.isEnabled():
            return colours.disabled, colours.off if self.isChecked() else colours.card, colours.line
        if self.isChecked():
            return colours.ink, colours.selection, colours.accent
        return colours.ink, colours.hover if self.underMouse() else colours.card, colours.line

    def _filled_colours(self) -> tuple[str, str, str]:
        look = theme.current()
        if self.isChecked():
            return look.pair(Tone.BLUE).ink, look.colours.selection, ""
        return look.pair(Tone.GREY).ink, look.colours.pressed if self.underMouse() else look.colours.off, ""

    def _font(self, chosen: bool) -> QFont:
        weight = Weight.SEMIBOLD if chosen else Weight.REGULAR
        if self._filled and not self._key:
            weight = Weight.SEMIBOLD
        return theme.current().font(Size.NOTE, weight)
