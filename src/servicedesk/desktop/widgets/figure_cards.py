"""Big numbers in a row, each of which opens what it counts; one stop of the Tab key, arrows choose."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.theme import Size, Tone, Weight
from servicedesk.desktop.widgets import paint
from servicedesk.desktop.widgets.roving import Roving

_HEIGHT = 74
_SIDE = 12
_GAP = 10


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it counts; ``tone`` colours a number above zero."""

    key: str
    word: str
    tone: Tone | None = None


class FigureCard(QAbstractButton):
    """One number."""

    def __init__(self, parent: QWidget, figure: Figure) -> None:
        super().__init__(parent)
        self.figure = figure
        self._count: int | None = None
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(figure.word)

    def set_count(self, count: int) -> None:
        """Show this number."""
        self._count = count
        self.setAccessibleName(f"{self.figure.word}: {count}")
        self.update()

    def count(self) -> int | None:
        """The number shown; None before one is known."""
        return self._count

    def sizeHint(self) -> QSize:
        """Qt: room for the word."""
        look = theme.current()
        width = paint.width_of(self.figure.word, look.font(Size.NOTE)) + look.px(2 * _SIDE)
        return QSize(max(width, look.px(90)), look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Qt: a word may be cut before the window grows."""
        return QSize(theme.current().px(64), theme.current().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the number large, the word under it."""
        look = theme.current()
        colours = look.colours
        painter = QPainter(self)
        fill = colours.selection if self.isChecked() else colours.hover if self.underMouse() else colours.card
        paint.box(
            painter, self.rect(), fill=fill, border=colours.accent if self.isChecked() else colours.line, radius=8
        )
        if self.hasFocus():
            paint.box(painter, self.rect(), border=colours.accent, radius=8, width=2)
        side = look.px(_SIDE)
        area = self.rect().adjusted(side, 0, -side, 0)
        number = "" if self._count is None else f"{self._count:,}".replace(",", "\u00a0")
        ink = look.pair(self.figure.tone).ink if self.figure.tone is not None and self._count else colours.ink
        font = paint.fitting(number, (Size.NUMBER, Size.MAIN, Size.LARGE), Weight.BOLD, area.width())
        paint.words(painter, QRect(area.left(), look.px(8), area.width(), look.px(36)), number, font, ink)
        soft = colours.soft_chosen if self.isChecked() else colours.soft
        lower = QRect(area.left(), look.px(45), area.width(), look.px(20))
        paint.words(painter, lower, self.figure.word, look.font(Size.NOTE), soft)


class FigureCards(QWidget):
    """``chosen(key)`` follows the clerk; nothing is chosen until somebody chooses."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, FigureCard] = {}
        self._roving = Roving(self, chooses=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.current().px(_GAP))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_figures(self, figures: Iterable[Figure]) -> None:
        """The figures in their order; call it once."""
        for figure in figures:
            card = self._cards[figure.key] = FigureCard(self, figure)
            card.clicked.connect(lambda _on, key=figure.key: self._choose(key))
            self._row.addWidget(card, 1)
        self._roving.set_buttons(list(self._cards.values()))

    def set_count(self, key: str, count: int) -> None:
        """Show a number."""
        self._cards[key].set_count(count)

    def count(self, key: str) -> int | None:
        """The number shown for a figure."""
        return self._cards[key].count()

    def value(self) -> str:
        """The chosen figure; empty when none is."""
        return next((key for key, card in self._cards.items() if card.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Choose one, or none. Emits nothing."""
        for each, card in self._cards.items():
            card.setChecked(each == key)
        if key:
            self._roving.reach(self._cards[key])

    def _choose(self, key: str) -> None:
        self.set_value(key)
        self.chosen.emit(key)
