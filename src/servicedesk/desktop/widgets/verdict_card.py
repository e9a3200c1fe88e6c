"""What the last of many scans turned out to be, across the whole page, and how far the work has come."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Size, Tone, Weight
from servicedesk.desktop.widgets import paint

_HEIGHT = 104
_SIDE = 20
_SIGN = 44
_FAR = 46
"""Type of the running total: it is read across a store room, at arm's length from the desk."""

_TOTAL_WIDTH = 260


class VerdictCard(QWidget):
    """Colour, sign and word for the last scan; at the right end a caption over a very big total."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._sign = Tone.BLUE, Sign.SCAN
        self._head = self._text = self._caption = self._total = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_verdict(self, tone: Tone, sign: Sign, head: str, text: str) -> None:
        """Show what the last scan was."""
        self._tone, self._sign, self._head, self._text = tone, sign, head, text
        self._tell()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def set_total(self, caption: str, total: str) -> None:
        """Show how far the work has come."""
        self._caption, self._total = caption, total
        self._tell()

    def words(self) -> str:
        """What is said of the last scan."""
        return f"{self._head} {self._text}".strip()

    def total(self) -> str:
        """The running total."""
        return self._total

    def tone(self) -> Tone:
        """The colour of the last scan."""
        return self._tone

    def _tell(self) -> None:
        self.setAccessibleName(f"{self.words()}. {self._caption} {self._total}")
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: two big lines."""
        return QSize(theme.current().px(480), theme.current().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Qt: the same height."""
        return QSize(theme.current().px(320), theme.current().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        look = theme.current()
        pair = look.pair(self._tone)
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill=pair.ground, radius=8)
        side, sign = look.px(_SIDE), look.px(_SIGN)
        paint.sign(painter, QRect(side, 0, sign, self.height()), self._sign, pair.ink, _SIGN)
        left = side + sign + look.px(16)
        total = min(look.px(_TOTAL_WIDTH), self.width() // 3) if self._total else 0
        room = self.width() - left - total - side
        head = paint.fitting(self._head, (Size.HUGE, Size.BIG, Size.LARGE), Weight.BOLD, room)
        text = paint.fitting(self._text, (Size.LARGE, Size.BODY, Size.LABEL), Weight.MEDIUM, room)
        paint.words(painter, QRect(left, look.px(18), room, look.px(38)), self._head, head, pair.ink)
        paint.words(painter, QRect(left, look.px(58), room, look.px(28)), self._text, text, pair.ink)
        if total:
            self._paint_total(painter, QRect(self.width() - total - side, 0, total, self.height()), pair.ink)

    def _paint_total(self, painter: QPainter, area: QRect, ink: str) -> None:
        look = theme.current()
        upper = QRect(area.left(), look.px(12), area.width(), look.px(18))
        lower = QRect(area.left(), look.px(30), area.width(), look.px(62))
        font = paint.fitting(self._total, (_FAR, Size.HUGE, Size.BIG), Weight.BOLD, area.width())
        paint.words(painter, upper, self._caption, look.font(Size.NOTE), ink, paint.RIGHT)
        paint.words(painter, lower, self._total, font, ink, paint.RIGHT)
