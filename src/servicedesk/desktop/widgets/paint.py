"""Strokes that several widgets share: rounded boxes, keycaps and pills, painted from the look that is on now."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from servicedesk.desktop import theme
from servicedesk.desktop.icons import Sign, pixmap
from servicedesk.desktop.theme import Pair, Size, Tone, Weight

ONE_LINE = int(Qt.TextFlag.TextSingleLine)
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | ONE_LINE
RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight) | ONE_LINE
CENTRE = int(Qt.AlignmentFlag.AlignCenter) | ONE_LINE

_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def box(
    painter: QPainter, area: QRect, *, fill: str = "", border: str = "", radius: float = 6, width: float = 1
) -> None:
    """A rounded box; an empty colour is left out. ``radius`` and ``width`` in px of the drawing."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    stroke = look.px(width) if border else 0
    painter.setPen(QPen(QColor(border), stroke) if border else Qt.PenStyle.NoPen)
    inset = stroke / 2
    shape = QRectF(area).adjusted(inset, inset, -inset, -inset)
    corner = min(look.px(radius), shape.height() / 2)
    painter.drawRoundedRect(shape, corner, corner)


def words(painter: QPainter, area: QRect, text: str, font: QFont, colour: str, align: int = LEFT) -> None:
    """One line of text, cut with an ellipsis where it does not fit. Plain: nothing in it is ever interpreted."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(one_line(text), Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, align, shown)


def fitting(text: str, sizes: Sequence[float], weight: Weight, room: int) -> QFont:
    """The first of the sizes at which a line of text has room, else the last: smaller before it is cut."""
    fonts = [theme.current().font(size, weight) for size in sizes]
    return next((font for font in fonts if width_of(text, font) <= room), fonts[-1])


def one_line(text: str) -> str:
    """Line breaks and other controls as blanks, so that no text can leave its line."""
    return "".join(char if char.isprintable() else " " for char in text)


def width_of(text: str, font: QFont) -> int:
    """The width of a line of text."""
    return QFontMetrics(font).horizontalAdvance(one_line(text))


def sign(painter: QPainter, area: QRect, which: Sign, colour: str, size: float) -> None:
    """A sign in the middle of an area; ``size`` in px of the drawing."""
    side = theme.current().px(size)
    ratio = painter.device().devicePixelRatio()
    at = QPointF(area.x() + (area.width() - side) / 2, area.y() + (area.height() - side) / 2)
    painter.drawPixmap(QPointF(round(at.x()), round(at.y())), pixmap(which, colour, side, ratio))


def cap_of(key: str) -> str:
    """What stands on a key: an arrow is drawn as one, and has no name to translate."""
    return "+".join(_ARROWS.get(part, part) for part in key.split("+"))


def keycap_size(key: str) -> QSize:
    """The size of a keycap for a key's name."""
    look = theme.current()
    width = width_of(cap_of(key), look.font(Size.SMALL, Weight.SEMIBOLD)) + look.px(12)
    return QSize(max(width, look.px(24)), look.px(18))


def keycap(painter: QPainter, area: QRect, key: str, ink: str, ground: str, line: str) -> None:
    """A key as it looks on the keyboard, in the middle of an area."""
    look = theme.current()
    cap = QRect(area.topLeft(), keycap_size(key))
    cap.moveCenter(area.center())
    box(painter, cap, fill=ground, border=line, radius=4)
    base = QRect(cap.left() + look.px(2), cap.bottom() - look.px(1) + 1, cap.width() - look.px(4), look.px(1))
    painter.fillRect(base, QColor(line))
    words(painter, cap, cap_of(key), look.font(Size.SMALL, Weight.SEMIBOLD), ink, CENTRE)


def pill_size(word: str, has_sign: bool) -> QSize:
    """The size of a state pill for a word."""
    look = theme.current()
    width = width_of(word, look.font(Size.NOTE, Weight.SEMIBOLD)) + look.px(20)
    return QSize(width + (look.px(16) if has_sign else 0), look.px(24))


def pill(painter: QPainter, area: QRect, tone: Tone, which: Sign | None, word: str) -> None:
    """A state: colour, sign and word, filling ``area``."""
    look = theme.current()
    pair: Pair = look.pair(tone)
    box(painter, area, fill=pair.ground, radius=12)
    left = area.left() + look.px(10)
    if which is not None:
        sign(painter, QRect(left, area.top(), look.px(12), area.height()), which, pair.ink, 12)
        left += look.px(16)
    text = QRect(left, area.top(), area.right() - look.px(8) - left + 1, area.height())
    words(painter, text, word, look.font(Size.NOTE, Weight.SEMIBOLD), pair.ink)
