"""Enter moves on to the next field, as Tab does: an intake is typed from the first key to the print."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class EnterMovesOn(QObject):
    """Made for a form: an Enter that nothing inside wanted moves the focus forward, Shift+Enter back."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: keys that came up to the form."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if modifiers == Qt.KeyboardModifier.NoModifier:
                    return watched.focusNextChild()
                if modifiers == Qt.KeyboardModifier.ShiftModifier:
                    return watched.focusPreviousChild()
        return super().eventFilter(watched, event)
