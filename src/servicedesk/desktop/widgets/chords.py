"""Which chords a field to write in leaves to the window around it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
# All that anybody uses in a field: select all, copy, paste, cut, undo, redo.
_OF_THE_FIELD = frozenset({Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z, Qt.Key.Key_Y})


def is_window_chord(event: QEvent) -> bool:
    """Whether a ShortcutOverride is a chord of Ctrl and a letter that the window may want.

    On Linux Qt's fields take Ctrl+E, Ctrl+U, Ctrl+K and others for themselves, as editors of the seventies did.
    Whatever the window does not want comes back to the field as a plain press.
    """
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    modifiers = event.modifiers()
    if not modifiers & _CTRL or modifiers & _ALT:
        return False
    return Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z and event.key() not in _OF_THE_FIELD
