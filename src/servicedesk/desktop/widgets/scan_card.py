"""One device of a scanned receipt: whether its label has been scanned, what it is, its state, place and sum."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Size, Tone, Weight
from servicedesk.desktop.widgets import paint
from servicedesk.desktop.widgets.pill import Pill

_HEIGHT = 68
_MARK = 34


class Mark(StrEnum):
    """The sign at the left of a card."""

    DONE = "done"
    WAITING = "waiting"
    STAYS = "stays"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Facet:
    """A caption over a value."""

    caption: str
    value: str


@dataclass(frozen=True, slots=True)
class Scanned:
    """What a card shows."""

    mark: Mark
    title: str
    line: str
    pill: Pill
    place: Facet
    due: Facet


class ScanCard(QFrame):
    """A card for one device."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Scanned | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_card(self, card: Scanned) -> None:
        """Show this."""
        self._shown = card
        facets = (f"{facet.caption} {facet.value}" for facet in (card.place, card.due))
        self.setAccessibleName(", ".join((card.title, card.line, card.pill.word, *facets)))
        self.update()

    def card(self) -> Scanned | None:
        """What is shown."""
        return self._shown

    def sizeHint(self) -> QSize:
        """Qt: one row."""
        return QSize(theme.current().px(480), theme.current().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        look = theme.current()
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill=look.colours.card, border=look.colours.line, radius=8)
        if self._shown is None:
            return
        mark = look.px(_MARK)
        self._paint_mark(painter, QRect(look.px(16), (self.height() - mark) // 2, mark, mark), self._shown.mark)
        right = self.width() - look.px(16)
        due = QRect(right - look.px(130), 0, look.px(130), self.height())
        place = QRect(due.left() - look.px(100), 0, look.px(100), self.height())
        self._paint_facet(painter, due, self._shown.due, Size.HEAD + 2, paint.RIGHT)
        self._paint_facet(painter, place, self._shown.place, Size.BIG, paint.CENTRE)
        size = paint.pill_size(self._shown.pill.word, self._shown.pill.sign is not None)
        edge = place.left() - look.px(10)
        pill = QRect(edge - size.width(), (self.height() - size.height()) // 2, size.width(), size.height())
        paint.pill(painter, pill, self._shown.pill.tone, self._shown.pill.sign, self._shown.pill.word)
        left = look.px(16 + _MARK + 16)
        self._paint_words(painter, QRect(left, 0, pill.left() - look.px(12) - left, self.height()), self._shown)

    def _paint_words(self, painter: QPainter, area: QRect, card: Scanned) -> None:
        look = theme.current()
        upper = QRect(area.left(), look.px(13), area.width(), look.px(22))
        lower = QRect(area.left(), upper.bottom() + 1, area.width(), look.px(20))
        paint.words(painter, upper, card.title, look.font(Size.HEAD, Weight.SEMIBOLD), look.colours.ink)
        paint.words(painter, lower, card.line, look.font(Size.NOTE), look.colours.soft)

    def _paint_facet(self, painter: QPainter, area: QRect, facet: Facet, size: float, align: int) -> None:
        look = theme.current()
        upper = QRect(area.left(), look.px(12), area.width(), look.px(18))
        lower = QRect(area.left(), upper.bottom() + 1, area.width(), look.px(26))
        paint.words(painter, upper, facet.caption, look.font(Size.LABEL), look.colours.soft, align)
        font = paint.fitting(facet.value, (size, Size.LARGE, Size.BODY, Size.LABEL), Weight.BOLD, area.width())
        paint.words(painter, lower, facet.value, font, look.colours.ink, align)

    def _paint_mark(self, painter: QPainter, area: QRect, mark: Mark) -> None:
        look = theme.current()
        if mark is Mark.DONE:
            paint.box(painter, area, fill=look.pair(Tone.GREEN).ink, radius=_MARK / 2)
            paint.sign(painter, area, Sign.CHECK, look.colours.card, 18)
            return
        if mark is Mark.WRONG:
            paint.box(painter, area, fill=look.pair(Tone.RED).ink, radius=_MARK / 2)
            paint.sign(painter, area, Sign.X, look.colours.card, 18)
            return
        pen = QPen(QColor(look.colours.soft), look.px(2), Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2.4, 2.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(area).adjusted(1, 1, -1, -1))
        sign = Sign.SCAN if mark is Mark.WAITING else Sign.LOCK
        paint.sign(painter, area, sign, look.colours.soft, 14)
