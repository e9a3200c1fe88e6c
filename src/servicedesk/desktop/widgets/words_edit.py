"""A field for some sentences: Enter moves on as in every other field, Shift+Enter begins a new line."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from servicedesk.desktop import theme

_AROUND = 18


class WordsEdit(QPlainTextEdit):
    """Plain text only, whatever is pasted; as high as ``set_lines`` asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = 1
        self._grows = False
        self.setTabChangesFocus(True)
        self.set_lines(1)

    def set_lines(self, lines: int, *, grows: bool = False) -> None:
        """How many lines are in sight; ``grows`` takes the room that nothing else needs."""
        self._lines, self._grows = lines, grows
        vertical = QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self.updateGeometry()

    def words(self) -> str:
        """What is written, without blanks around it."""
        return self.toPlainText().strip()

    def write(self, text: str) -> None:
        """Write this instead; the cursor goes to its end. Can be undone by Ctrl+Z like typing."""
        if text == self.toPlainText():
            return
        self.selectAll()
        self.insertPlainText(text)

    def sizeHint(self) -> QSize:
        """Qt: the lines and the room around them."""
        look = theme.current()
        height = self._lines * QFontMetrics(look.font()).lineSpacing() + look.px(_AROUND)
        return QSize(look.px(240), height)

    def minimumSizeHint(self) -> QSize:
        """Qt: one line at least."""
        look = theme.current()
        lines = 1 if self._grows else self._lines
        return QSize(look.px(120), lines * QFontMetrics(look.font()).lineSpacing() + look.px(_AROUND))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter is the form's."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers:
            event.ignore()
            return
        super().keyPressEvent(event)
