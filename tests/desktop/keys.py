"""Real key events for widgets: pressed and released where the focus is, any alphabet."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

PLAIN = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = PLAIN, at: QWidget | None = None) -> None:
    """Press and release one key at a widget, or wherever the focus is."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        where = at or QApplication.focusWidget()
        assert where is not None, "nothing has the focus"
        QApplication.sendEvent(where, QKeyEvent(kind, key, modifiers, text))


def write(text: str, at: QWidget | None = None) -> None:
    """Type a text, letter by letter."""
    for char in text:
        press(Qt.Key.Key_unknown if ord(char) > 127 else Qt.Key(ord(char.upper())), char, at=at)


def override(key: Qt.Key, at: QWidget) -> bool:
    """Ask, as Qt does before it looks for shortcuts, whether anything up from the widget claims the key."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, PLAIN)
    event.ignore()
    QApplication.sendEvent(at, event)
    return event.isAccepted()
