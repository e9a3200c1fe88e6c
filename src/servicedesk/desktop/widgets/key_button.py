"""Buttons that show their key: pressing the key presses the button."""

from PySide6.QtCore import Property, QMargins, QRect, QSize, Qt
from PySide6.QtGui import QFont, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Size, Weight
from servicedesk.desktop.widgets import paint

_HEIGHT = 40
_SIDE = 16
_NARROW = 6
_GAP = 10


def key_sequences(key: str) -> list[QKeySequence]:
    """The chords that a key's name stands for: Enter is the one on the number pad as well."""
    if key.endswith("Enter"):
        return [QKeySequence(key), QKeySequence(key.removesuffix("Enter") + "Return")]
    return [QKeySequence(key)]


class KeyButton(QPushButton):
    """A button with its key on it; ``primary`` for the one act of the screen. Enter alone never presses it."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        text: str = "",
        key: str = "",
        primary: bool = False,
        sign: Sign | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = ""
        self._primary = primary
        self._sign = sign
        self._shortcut: QShortcut | None = None
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)
        if key:
            self.set_key(key)

    def set_key(self, key: str, *, live: bool = True) -> None:
        """Show ``key`` (``Ctrl+Enter``, ``F8``); ``live`` False for a key that something else answers."""
        self._key = key
        if self._shortcut is not None:
            self._shortcut.deleteLater()
            self._shortcut = None
        if key and live:
            self._shortcut = QShortcut(self)
            self._shortcut.setKeys(key_sequences(key))
            self._shortcut.setAutoRepeat(False)
            self._shortcut.activated.connect(self.click)
        self.updateGeometry()
        self.update()

    def set_primary(self, primary: bool) -> None:
        """Make it the one button of the screen, or one of the quiet ones."""
        self._primary = primary
        self.update()

    key = Property(str, lambda self: self._key, set_key)
    primary = Property(bool, lambda self: self._primary, set_primary)

    def sizeHint(self) -> QSize:
        """Qt: words, sign and keycap beside one another."""
        look = theme.current()
        return QSize(self._words_width() + self._cap_width() + look.px(2 * _SIDE), look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Qt: its words are never cut; the keycap is left out where large type has no room for it."""
        look = theme.current()
        return QSize(self._words_width() + look.px(2 * _NARROW), look.px(_HEIGHT))

    def _words_width(self) -> int:
        sign = theme.current().px(24) if self._sign is not None else 0
        return paint.width_of(self.text(), self._font()) + sign

    def _cap_width(self) -> int:
        return paint.keycap_size(self._key).width() + theme.current().px(_GAP) if self._key else 0

    def shows_key(self) -> bool:
        """Whether there is room for the keycap beside the words."""
        content = self._words_width() + self._cap_width()
        return bool(self._key) and self.width() >= content + theme.current().px(2 * _NARROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        look = theme.current()
        painter = QPainter(self)
        ink, fill, border = self._colours()
        paint.box(painter, self.rect(), fill=fill, border=border)
        if self.hasFocus():
            self._paint_focus(painter, ink)
        keyed = self.shows_key()
        content = self._words_width() + (self._cap_width() if keyed else 0)
        left = max((self.width() - content) // 2, look.px(4))
        if self._sign is not None:
            paint.sign(painter, QRect(left, 0, look.px(16), self.height()), self._sign, ink, 16)
            left += look.px(24)
        width = paint.width_of(self.text(), self._font())
        paint.words(painter, QRect(left, 0, width + 1, self.height()), self.text(), self._font(), ink)
        if keyed:
            cap = QRect(left + width + look.px(_GAP), 0, paint.keycap_size(self._key).width(), self.height())
            self._paint_key(painter, cap, ink, fill)

    def _paint_focus(self, painter: QPainter, ink: str) -> None:
        look = theme.current()
        if not self._primary:
            paint.box(painter, self.rect(), border=look.colours.accent, width=2)
            return
        gap = look.px(3)
        paint.box(painter, self.rect().marginsRemoved(QMargins(gap, gap, gap, gap)), border=ink, radius=4, width=2)

    def _paint_key(self, painter: QPainter, cap: QRect, ink: str, fill: str) -> None:
        colours = theme.current().colours
        if not self.isEnabled():
            paint.keycap(painter, cap, self._key, colours.disabled, fill, colours.line)
        elif self._primary:
            paint.keycap(painter, cap, self._key, ink, fill, ink)
        else:
            paint.keycap(painter, cap, self._key, colours.soft, colours.keycap, colours.line)

    def _colours(self) -> tuple[str, str, str]:
        colours = theme.current().colours
        if not self.isEnabled():
            return colours.disabled, colours.off, colours.off
        if self._primary:
            lit = self.underMouse() or self.isDown()
            fill = colours.accent_hover if lit else colours.accent
            return colours.on_accent, fill, fill
        if self.isDown():
            return colours.ink, colours.pressed, colours.line
        return colours.ink, colours.hover if self.underMouse() else colours.card, colours.line

    def _font(self) -> QFont:
        size = Size.HEAD if self._primary else Size.BODY
        return theme.current().font(size, Weight.SEMIBOLD if self._primary else Weight.MEDIUM)
