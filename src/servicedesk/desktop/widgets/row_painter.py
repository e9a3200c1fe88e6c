"""How a row of a list looks: two lines left, a pill and a soft word right."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from servicedesk.desktop import theme
from servicedesk.desktop.theme import Size, Weight
from servicedesk.desktop.widgets import paint
from servicedesk.desktop.widgets.rows import ROW_ROLE, Row


@dataclass(frozen=True, slots=True)
class RowShape:
    """Lengths of one kind of row, in px of the drawing."""

    height: int
    title: float = Size.BODY + 0.5
    line: float = Size.NOTE
    first: int = 22
    second: int = 20
    bold_when_chosen: bool = False


TWO_LINES = RowShape(66)
CARD = RowShape(58, title=Size.BODY, line=Size.LABEL, first=20, second=19, bold_when_chosen=True)
ONE_LINE = RowShape(34, title=Size.BODY, first=34, second=0)


class RowPainter(QStyledItemDelegate):
    """Paints a Row; a row without a second line is centred."""

    def __init__(self, parent: QAbstractItemView, shape: RowShape) -> None:
        super().__init__(parent)
        self._view = parent
        self._shape = shape

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: all rows are equally high."""
        return QSize(theme.current().px(80), theme.current().px(self._shape.height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: paint one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        look = theme.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(self._inside())
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(look.colours.selection if chosen else look.colours.hover))
        if self._shape.second and not (self._shape.bold_when_chosen and self._is_last(index)):
            painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(look.colours.line))
        side = look.px(12)
        self._paint_words(painter, row, area.adjusted(side, 0, -side, 0), chosen)
        painter.restore()

    def _inside(self) -> QPainterPath:
        path = QPainterPath()
        corner = theme.current().px(5)
        path.addRoundedRect(QRectF(self._view.viewport().rect()), corner, corner)
        return path

    def _is_last(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return index.row() == index.model().rowCount() - 1

    def _paint_words(self, painter: QPainter, row: Row, area: QRect, chosen: bool) -> None:
        look = theme.current()
        shape = self._shape
        soft = look.colours.soft_chosen if chosen else look.colours.soft
        lines = shape.first + (shape.second if row.line else 0)
        top = area.top() + look.px((shape.height - lines) / 2)
        upper = QRect(area.left(), top, area.width(), look.px(shape.first))
        lower = QRect(area.left(), upper.bottom() + 1, area.width(), look.px(shape.second))
        if row.pill is not None:
            size = paint.pill_size(row.pill.word, row.pill.sign is not None)
            spot = QRect(
                upper.right() - size.width() + 1, upper.center().y() - size.height() // 2, size.width(), size.height()
            )
            paint.pill(painter, spot, row.pill.tone, row.pill.sign, row.pill.word)
            upper.setRight(spot.left() - look.px(8))
            note_area = lower
        else:
            note_area = lower if row.line else upper
        if row.note:
            font = look.font(Size.NOTE - 0.5)
            paint.words(painter, note_area, row.note, font, soft, paint.RIGHT)
            note_area.setRight(note_area.right() - paint.width_of(row.note, font) - look.px(12))
        self._paint_title(painter, row, upper, chosen)
        if row.line:
            paint.words(painter, lower, row.line, look.font(shape.line), soft)

    def _paint_title(self, painter: QPainter, row: Row, area: QRect, chosen: bool) -> None:
        look = theme.current()
        if row.lead:
            font = look.font(self._shape.title, Weight.BOLD)
            paint.words(painter, area, row.lead, font, look.colours.ink)
            area.setLeft(area.left() + paint.width_of(row.lead, font) + look.px(10))
        strong = self._shape.bold_when_chosen and chosen
        font = look.font(self._shape.title, Weight.SEMIBOLD if strong else Weight.REGULAR)
        paint.words(painter, area, row.title, font, look.colours.ink)
