"""Chords of the window work while the cursor stands in a field."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop import theme
from servicedesk.desktop.widgets.chords import is_window_chord
from servicedesk.desktop.widgets.completing_edit import CompletingEdit
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.note_edit import NoteEdit

_CTRL = Qt.KeyboardModifier.ControlModifier
# Of these Qt's fields take several for themselves on Linux: the end of the line, delete a line, and so on.
_CHORDS = "DEFGIKLMOPRTUWHBNSJ"


def takes(field: QWidget, letter: str, modifiers: Qt.KeyboardModifier = _CTRL) -> bool:
    """Whether the field keeps a chord from the window's shortcuts."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, getattr(Qt.Key, f"Key_{letter}"), modifiers)
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


@pytest.mark.parametrize("kind", [Edit, CompletingEdit, NoteEdit])
def test_a_field_leaves_every_chord_to_the_window(qtbot: QtBot, look: theme.Theme, kind: type[QWidget]) -> None:
    field = kind()
    qtbot.addWidget(field)
    assert [letter for letter in _CHORDS if takes(field, letter)] == []


@pytest.mark.parametrize("letter", "ACVXZ")
def test_a_field_keeps_what_everybody_knows(qtbot: QtBot, look: theme.Theme, letter: str) -> None:
    field = Edit()
    qtbot.addWidget(field)
    field.insert("пылесос")
    field.selectAll()
    assert takes(field, letter)


def test_plain_letters_stay_in_the_field(qtbot: QtBot, look: theme.Theme) -> None:
    field = Edit()
    qtbot.addWidget(field)
    assert takes(field, "E", Qt.KeyboardModifier.NoModifier)
    assert not takes(field, "E")


def test_ctrl_and_alt_together_are_no_chord_of_the_window() -> None:
    alt_gr = _CTRL | Qt.KeyboardModifier.AltModifier  # how Windows says AltGr: it writes signs of foreign keyboards
    assert not is_window_chord(QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_E, alt_gr))
    assert is_window_chord(QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_E, _CTRL))
