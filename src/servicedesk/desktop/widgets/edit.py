"""A line to write in that can suggest its content, carry a soft word at its end and say what is wrong with it."""

from PySide6.QtCore import QEvent, QMargins, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.theme import Size
from servicedesk.desktop.widgets import paint
from servicedesk.desktop.widgets.chords import is_window_chord

_HEIGHT = 34
_MAIN_HEIGHT = 42
_INSET = 11


def mark_faulty(field: QWidget, faulty: bool) -> None:
    """Let a field wear, or take off, the border of one that cannot be taken."""
    if bool(field.property("faulty")) != faulty:
        field.setProperty("faulty", faulty)
        field.style().unpolish(field)
        field.style().polish(field)


class Edit(QLineEdit):
    """A QLineEdit with a suggestion in soft ink and a trailing word.

    While the field is empty its ``value()`` is the suggestion; Backspace in the empty field declines it.
    ``problem_changed(sentence)`` says what is wrong with the text once it has been left, empty when all is well.
    """

    problem_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, main: bool = False) -> None:
        super().__init__(parent)
        self._suggestion = ""
        self._note = ""
        self._trailing = ""
        self._problem = ""
        self.setProperty("main", main)
        self.textEdited.connect(self._forget_problem)
        self.editingFinished.connect(self.tidy)

    def value(self) -> str:
        """What the field stands for: the words written, else the suggestion."""
        return self.text().strip() or self._suggestion

    def set_suggestion(self, value: str, note: str = "") -> None:
        """Offer ``value`` while nothing is written; ``note`` follows it in soft ink (``suggested``)."""
        self._suggestion, self._note = value, note
        self.setAccessibleDescription(f"{value} {note}".strip())
        self.update()

    def suggestion(self) -> str:
        """What is offered, empty once declined."""
        return self._suggestion

    def set_trailing(self, text: str) -> None:
        """A soft word at the right end, such as a count."""
        self._trailing = text
        room = paint.width_of(text, theme.current().font(Size.NOTE)) + theme.current().px(8) if text else 0
        self.setTextMargins(QMargins(0, 0, room, 0))
        self.update()

    def problem(self) -> str:
        """What is wrong with the text, as a sentence; empty when all is well."""
        return self._problem

    @Slot()
    def tidy(self) -> None:
        """Judge the text and write it as people read it; called when the field is left."""
        self._set_problem("")

    def _set_problem(self, sentence: str) -> None:
        if sentence != self._problem:
            self._problem = sentence
            self.set_faulty(bool(sentence))
            self.problem_changed.emit(sentence)

    @Slot()
    def _forget_problem(self) -> None:
        self._set_problem("")

    def set_faulty(self, faulty: bool) -> None:
        """Wear the border of a field that cannot be taken."""
        mark_faulty(self, faulty)

    def sizeHint(self) -> QSize:
        """Qt: the height of the look, whatever the style thinks."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Qt: a few characters."""
        return QSize(theme.current().px(64), self._height())

    def _height(self) -> int:
        return theme.current().px(_MAIN_HEIGHT if self.property("main") else _HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Qt: chords of the window are left to it."""
        if is_window_chord(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Backspace in the empty field declines the suggestion."""
        if event.key() == Qt.Key.Key_Backspace and not self.text() and self._suggestion:
            self.set_suggestion("")
            self.textEdited.emit("")
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the field, then what is written beside the text."""
        super().paintEvent(event)
        look = theme.current()
        painter = QPainter(self)
        soft = look.colours.soft if self.isEnabled() else look.colours.disabled
        area = self.rect().adjusted(look.px(_INSET), 0, -look.px(_INSET), 0)
        if self._trailing:
            paint.words(painter, area, self._trailing, look.font(Size.NOTE), soft, paint.RIGHT)
        if self._suggestion and not self.text():
            ink = look.colours.ink if self.isEnabled() else look.colours.disabled
            self._paint_suggestion(painter, area, ink, soft)

    def _paint_suggestion(self, painter: QPainter, area: QRect, ink: str, soft: str) -> None:
        font = self.font()
        area.translate(0, 1)  # where QLineEdit puts its own text
        paint.words(painter, area, self._suggestion, font, ink if self._note else soft)
        used = QFontMetrics(font).horizontalAdvance(self._suggestion + " ")
        if self._note:
            paint.words(painter, area.adjusted(used, 0, 0, 0), self._note, font, soft)
