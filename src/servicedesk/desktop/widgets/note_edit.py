"""A field for a few lines of words: Enter moves on as everywhere else, Shift+Enter begins a new line."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.widgets.chords import is_window_chord

_LINE = 20
_AROUND = 14


class NoteEdit(QPlainTextEdit):
    """Plain words. ``lines`` is its height; 0 lets it take the room that is left."""

    def __init__(self, parent: QWidget | None = None, *, lines: int = 0) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.set_lines(lines)

    def set_lines(self, lines: int) -> None:
        """How many lines are in sight; 0 for as many as there is room for."""
        self._lines = lines
        vertical = QSizePolicy.Policy.Fixed if lines else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self.updateGeometry()

    def value(self) -> str:
        """The words, without blanks around them."""
        return self.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Write these words, the cursor behind them."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Qt: what is pasted comes in as words."""
        self.insertPlainText(source.text())

    def event(self, event: QEvent) -> bool:
        """Qt: chords of the window are left to it."""
        if is_window_chord(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter belongs to the form."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Qt: so many lines."""
        look = theme.current()
        return QSize(look.px(240), look.px(max(self._lines, 2) * _LINE + _AROUND))

    def minimumSizeHint(self) -> QSize:
        """Qt: two lines, or its own height."""
        return QSize(theme.current().px(120), self.sizeHint().height())
