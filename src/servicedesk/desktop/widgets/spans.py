"""A line or paragraph whose parts differ in weight and colour. Text is text: nothing in it is ever read as markup."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.theme import Size, Tone, Weight

_UNBOUNDED = 100_000.0


_BLANKS_THAT_HOLD = "\u00a0\u202f"  # a sum stays on its line


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text; soft ink, a tone's ink, or plain ink."""

    text: str
    weight: Weight = Weight.REGULAR
    soft: bool = False
    tone: Tone | None = None
    size: float = 0


def bold(text: str, size: float = 0) -> Span:
    """A piece that the eye finds first."""
    return Span(text, Weight.SEMIBOLD, size=size)


def soft(text: str, size: float = 0) -> Span:
    """A piece that is there when one looks for it."""
    return Span(text, soft=True, size=size)


def lay_out(
    spans: Sequence[Span], width: float, size: float = Size.BODY, ink: str = "", quiet: str = ""
) -> QTextLayout:
    """The spans broken into lines no wider than ``width``; ``ink`` and ``quiet`` replace plain and soft ink."""
    look = theme.current()
    layout = QTextLayout("".join(_kept(span.text) for span in spans), look.font(size))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setFormats(_formats(spans, size, ink, quiet or ink))
    layout.beginLayout()
    bottom = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, bottom))
        bottom += line.height() * 1.12
    layout.endLayout()
    return layout


def _kept(text: str) -> str:
    # A line break is a break inside one layout; other control characters would draw as boxes or reorder the line.
    return "".join(
        char if char.isprintable() or char in _BLANKS_THAT_HOLD else "\u2028" if char == "\n" else " "
        for char in text.replace("\r\n", "\n")
    )


def _formats(spans: Sequence[Span], size: float, ink: str, quiet: str) -> list[QTextLayout.FormatRange]:
    look = theme.current()
    ranges, start = [], 0
    for span in spans:
        length = len(_kept(span.text).encode("utf-16-le")) // 2  # Qt counts UTF-16 units
        piece = QTextLayout.FormatRange()
        piece.start, piece.length = start, length
        style = QTextCharFormat()
        style.setFont(look.font(span.size or size, span.weight))
        style.setForeground(QColor(_ink(span, ink, quiet)))
        piece.format = style
        ranges.append(piece)
        start += length
    return ranges


def _ink(span: Span, ink: str, quiet: str) -> str:
    look = theme.current()
    if span.tone is not None:
        return look.pair(span.tone).ink
    if span.soft:
        return quiet or look.colours.soft
    return ink or look.colours.ink


def cut(spans: Sequence[Span], width: float, size: float = Size.BODY) -> tuple[Span, ...]:
    """As much of the spans as fits on one line, an ellipsis for the rest."""
    letters = range(sum(len(span.text) for span in spans) + 1)

    def wide(count: int) -> float:
        return lay_out(_first(spans, count), _UNBOUNDED, size).maximumWidth()

    return _first(spans, max(bisect_right(letters, width, key=wide) - 1, 0))


def _first(spans: Sequence[Span], count: int) -> tuple[Span, ...]:
    """The first ``count`` letters, with an ellipsis if any are left out."""
    if count >= sum(len(span.text) for span in spans):
        return tuple(spans)
    kept: list[Span] = []
    for span in spans:
        text = span.text[:count]
        count -= len(text)
        kept.append(replace(span, text=text if count else text.rstrip() + "…"))
        if not count:
            break
    return tuple(kept)


def height_of(layout: QTextLayout) -> int:
    """The height of all lines."""
    if not layout.lineCount():
        return 0
    last = layout.lineAt(layout.lineCount() - 1)
    return round(last.position().y() + last.height())


def draw(painter: QPainter, layout: QTextLayout, x: float, y: float) -> None:
    """Paint laid-out lines with their upper left corner at ``x``, ``y``."""
    layout.draw(painter, QPointF(x, y))


class SpanLabel(QWidget):
    """Spans that wrap at the widget's width; with ``wraps`` False one line, cut with an ellipsis."""

    def __init__(self, parent: QWidget | None = None, *, size: float = Size.BODY, wraps: bool = True) -> None:
        super().__init__(parent)
        self._size = size
        self._wraps = wraps
        self._spans: tuple[Span, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)

    def set_spans(self, *spans: Span) -> None:
        """Show these pieces in their order."""
        self._spans = spans
        self.setAccessibleName(self.text())
        # Qt would take a name with angle brackets for markup; within markup of ours it is text.
        self.setToolTip(f"<p>{escape(self.text())}</p>" if self.text() and not self._wraps else "")
        self.updateGeometry()
        self.update()

    def set_text(self, text: str) -> None:
        """Show plain text in plain ink."""
        self.set_spans(Span(text))

    def text(self) -> str:
        """What is shown, without its looks."""
        return "".join(span.text for span in self._spans)

    def heightForWidth(self, width: int) -> int:
        """Qt: the height of the wrapped lines."""
        return height_of(lay_out(self._spans, width, self._size))

    def sizeHint(self) -> QSize:
        """Qt: all on one line."""
        layout = lay_out(self._spans, _UNBOUNDED, self._size)
        return QSize(round(layout.maximumWidth()) + 1, height_of(layout))

    def minimumSizeHint(self) -> QSize:
        """Qt: a narrow column at least; a line that is cut may give way altogether."""
        return QSize(theme.current().px(60) if self._wraps else 0, theme.current().px(self._size * 1.2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        ink = "" if self.isEnabled() else theme.current().colours.disabled
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shown = self._spans if self._wraps else cut(self._spans, self.width(), self._size)
        width = self.width() if self._wraps else _UNBOUNDED
        draw(painter, lay_out(shown, width, self._size, ink), 0, 0)
