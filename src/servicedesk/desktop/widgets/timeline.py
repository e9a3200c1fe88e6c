"""What happened to a device, newest first: one line of words for each custody event, along a rail."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.theme import Size
from servicedesk.desktop.widgets.spans import Span, bold, draw, height_of, lay_out, soft

_TEXT_AT = 16
_GAP = 11


@dataclass(frozen=True, slots=True)
class Moment:
    """One event: what happened, what to know about it, and softly when and by whom."""

    head: str
    text: str = ""
    soft: str = ""

    def spans(self) -> list[Span]:
        """The pieces with their looks."""
        pieces = [bold(self.head)]
        if self.text:
            pieces.append(Span(("" if self.text[0] in ",:;." else " ") + self.text))
        if self.soft:
            pieces.append(soft(" · " + self.soft))
        return pieces


class Timeline(QWidget):
    """Shows moments in the order given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: tuple[Moment, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_moments(self, moments: Sequence[Moment]) -> None:
        """Show these."""
        self._moments = tuple(moments)
        self.setAccessibleName("; ".join("".join(span.text for span in one.spans()) for one in self._moments))
        self.updateGeometry()
        self.update()

    def moments(self) -> tuple[Moment, ...]:
        """What is shown."""
        return self._moments

    def _layouts(self, width: int) -> list[QTextLayout]:
        room = width - theme.current().px(_TEXT_AT)
        return [lay_out(one.spans(), room, Size.NOTE) for one in self._moments]

    def heightForWidth(self, width: int) -> int:
        """Qt: all moments at that width."""
        return sum(height_of(layout) + theme.current().px(_GAP) for layout in self._layouts(width))

    def sizeHint(self) -> QSize:
        """Qt: a column."""
        width = theme.current().px(360)
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def minimumSizeHint(self) -> QSize:
        """Qt: a narrow column."""
        return QSize(theme.current().px(160), theme.current().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        look = theme.current()
        painter = QPainter(self)
        y = look.px(_GAP) / 2
        for layout in self._layouts(self.width()):
            draw(painter, layout, look.px(_TEXT_AT), y)
            y += height_of(layout) + look.px(_GAP)
        if self._moments:
            painter.fillRect(QRect(0, 0, look.px(2), round(y - look.px(_GAP) / 2)), QColor(look.colours.line))
