"""How a cell of a list looks: a state as its pill, sums at the right edge, everything else as words."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from servicedesk.desktop import theme
from servicedesk.desktop.lists.model import ListModel
from servicedesk.desktop.states import pill_of
from servicedesk.desktop.theme import Size
from servicedesk.desktop.widgets import paint
from servicedesk.domain.status import Status
from servicedesk.services.lists.table import CellKind, worded
from servicedesk.services.wording import Wording

ROW_HEIGHT = 34
SIDE = 10
PILL_ROOM = 40
"""What a pill takes beside its word, in px of the drawing."""


class CellPainter(QStyledItemDelegate):
    """Paints cells; the first column in full ink, since it names the row."""

    def __init__(self, wording: Wording, parent: Any = None) -> None:
        super().__init__(parent)
        self._wording = wording

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: all rows are equally high."""
        return QSize(theme.current().px(80), theme.current().px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: paint one cell."""
        look = theme.current()
        area = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, QColor(look.colours.selection if chosen else look.colours.card))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(look.colours.line))
        inside = area.adjusted(look.px(SIDE), 0, -look.px(SIDE), 0)
        self._paint_value(painter, inside, index)

    def _paint_value(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        look = theme.current()
        model = index.model()
        if not isinstance(model, ListModel):
            return
        value, column = model.value(index.row(), index.column()), model.columns()[index.column()]
        if isinstance(value, Status):
            pill = pill_of(value, self._wording)
            size = paint.pill_size(pill.word, pill.sign is not None)
            spot = QRect(area.left(), area.center().y() - size.height() // 2 + 1, 0, size.height())
            spot.setWidth(min(size.width(), area.width()))
            paint.pill(painter, spot, pill.tone, pill.sign, pill.word)
            return
        soft = column.kind in (CellKind.DAY, CellKind.MOMENT)
        ink = look.colours.soft_chosen if soft else look.colours.ink
        side = paint.RIGHT if column.right else paint.LEFT
        paint.words(painter, area, worded(value, self._wording), look.font(Size.BODY), ink, side)
