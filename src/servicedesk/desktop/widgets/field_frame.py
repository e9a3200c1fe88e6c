"""A field with its label above and, when there is something to say, a sentence below it."""

from PySide6.QtCore import Property, QChildEvent, QEvent, QRect, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Size, Tone, Weight
from servicedesk.desktop.widgets import paint
from servicedesk.desktop.widgets.edit import Edit, mark_faulty
from servicedesk.desktop.widgets.spans import Span, draw, height_of, lay_out

_LABEL = 17
_SIGN = 16


class FieldFrame(QFrame):
    """Holds one field. In Designer: a promoted QFrame around a layout with the field in it, and a ``label`` property.

    The sentence below is the error if there is one, else the hint. An Edit inside reports its own problems.
    """

    _label = _key = _hint = _error = ""  # events arrive while Qt still constructs the frame
    _field: QWidget | None = None

    def __init__(
        self, parent: QWidget | None = None, *, label: str = "", field: QWidget | None = None, key: str = ""
    ) -> None:
        super().__init__(parent)
        self._label = label
        self._key = key
        self._make_room()
        if field is not None:
            self.set_field(field)

    def set_field(self, field: QWidget) -> None:
        """Put the field in; a layout is made if the form has not made one."""
        layout = self.layout()
        if layout is None:
            layout = QVBoxLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(field)
        self._adopt(field)

    def field(self) -> QWidget | None:
        """The field inside."""
        return self._field

    def set_label(self, label: str) -> None:
        """The words above the field; its name for screen readers too."""
        self._label = label
        if self._field is not None:
            self._field.setAccessibleName(label)
        self._make_room()

    def set_key(self, key: str) -> None:
        """A key that belongs to the field, shown after the label."""
        self._key = key
        self._make_room()

    def set_hint(self, sentence: str) -> None:
        """A quiet sentence below, empty for none."""
        self._hint = sentence
        self._make_room()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong with the field, below it in red, until clear_error()."""
        self._error = sentence
        if self._field is not None:
            mark_faulty(self._field, bool(sentence))
            self._field.setAccessibleDescription(sentence)
        self._make_room()

    @Slot()
    def clear_error(self) -> None:
        """All is well again."""
        if self._error:
            self.set_error("")

    def error(self) -> str:
        """What is said to be wrong."""
        return self._error

    def _get_label(self) -> str:
        return self._label

    label = Property(str, _get_label, set_label)
    hint = Property(str, lambda self: self._hint, set_hint)

    def childEvent(self, event: QChildEvent) -> None:
        """Qt: a form put its field in; the first one that can have the focus is ours."""
        super().childEvent(event)
        child = event.child()
        if event.type() is QEvent.Type.ChildPolished and self._field is None and isinstance(child, QWidget):
            self._adopt(child)

    def _adopt(self, field: QWidget) -> None:
        if field is self._field:
            return
        self._field = field
        self.setFocusProxy(field)
        self._stay_at_the_top(field)
        field.setAccessibleName(self._label)
        if isinstance(field, Edit):
            field.problem_changed.connect(self.set_error)
            field.textEdited.connect(self.clear_error)
        elif isinstance(field, QPlainTextEdit):
            field.textChanged.connect(self.clear_error)

    def _stay_at_the_top(self, field: QWidget) -> None:
        # In a row with a higher neighbour the field stays under its label; one that can grow (a note) grows.
        vertical = field.sizePolicy().verticalPolicy()
        layout = self.layout()
        if vertical is QSizePolicy.Policy.Fixed and layout is not None:
            layout.setAlignment(field, Qt.AlignmentFlag.AlignTop)
            vertical = QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)

    def _below(self) -> str:
        return self._error or self._hint

    def _sentence_area(self) -> QRect:
        look = theme.current()
        top = self.height() - self.contentsMargins().bottom() + look.px(4)
        left = look.px(_SIGN) if self._error else 0
        return QRect(left, top, max(self.width() - left, look.px(40)), self.height() - top)

    def _make_room(self) -> None:
        look = theme.current()
        below = 0
        if self._below():
            width = max(self.width() - (look.px(_SIGN) if self._error else 0), look.px(40))
            below = height_of(lay_out([Span(self._below())], width, Size.LABEL)) + look.px(5)
        above = look.px(_LABEL) if self._label or self._key else 0
        if (above, below) != (self.contentsMargins().top(), self.contentsMargins().bottom()):
            self.setContentsMargins(0, above, 0, below)
            self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a narrower field may need more lines below."""
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another text size needs other room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the words around the field."""
        look = theme.current()
        painter = QPainter(self)
        font = look.font(Size.LABEL)
        soft = look.colours.soft if self.isEnabled() else look.colours.disabled
        above = QRect(0, 0, self.width(), look.px(_LABEL) - look.px(2))
        paint.words(painter, above, self._label, font, soft)
        if self._key:
            left = paint.width_of(self._label, font) + look.px(6)
            cap = QRect(left, 0, paint.keycap_size(self._key).width(), above.height())
            paint.keycap(painter, cap, self._key, soft, look.colours.keycap, look.colours.line)
        if self._below():
            self._paint_below(painter)

    def _paint_below(self, painter: QPainter) -> None:
        look = theme.current()
        area = self._sentence_area()
        ink = look.pair(Tone.RED).ink if self._error else look.colours.soft
        if self._error:
            spot = QRect(0, area.top(), look.px(12), look.px(Size.LABEL * 1.25))
            paint.sign(painter, spot, Sign.CIRCLE_ALERT, ink, 12)
        weight = Weight.MEDIUM if self._error else Weight.REGULAR
        draw(painter, lay_out([Span(self._below(), weight)], area.width(), Size.LABEL, ink), area.left(), area.top())
