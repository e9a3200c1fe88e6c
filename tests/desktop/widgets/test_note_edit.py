"""A few lines of words: Enter belongs to the form, pasted text is only text."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from servicedesk.desktop.theme import Theme
from tests.desktop.keys import press, write
from tests.desktop.toolkit import EnterMovesOn, FieldFrame, NoteEdit

Stage = Callable[..., QWidget]


@pytest.fixture
def note(look: Theme) -> NoteEdit:
    return NoteEdit(lines=2)


def test_enter_moves_on_and_shift_enter_begins_a_line(stage: Stage, note: NoteEdit) -> None:
    after = QLineEdit()
    EnterMovesOn(stage(note, after))
    note.setFocus()
    write("не включается")
    press(Qt.Key.Key_Return, "\r", Qt.KeyboardModifier.ShiftModifier)
    write("гудит")
    press(Qt.Key.Key_Return, "\r")
    assert after.hasFocus()
    assert note.value().splitlines() == ["не включается", "гудит"]


def test_tab_leaves_the_field(stage: Stage, note: NoteEdit) -> None:
    after = QLineEdit()
    stage(note, after)
    note.setFocus()
    press(Qt.Key.Key_Tab, "\t")
    assert (after.hasFocus(), note.value()) == (True, "")


def test_pasted_markup_is_only_words(stage: Stage, note: NoteEdit) -> None:
    stage(note)
    pasted = QMimeData()
    pasted.setHtml("<b>жирно</b>")
    pasted.setText("<b>жирно</b>")
    note.insertFromMimeData(pasted)
    assert note.value() == "<b>жирно</b>"


def test_its_height_is_its_lines_or_the_room_that_is_left(stage: Stage, note: NoteEdit) -> None:
    free = NoteEdit()
    window = stage(note, free, height=400)
    window.layout().setStretch(1, 1)
    window.layout().activate()
    assert note.height() == 54
    assert free.height() > 120
    note.set_lines(3)
    assert note.sizeHint().height() == 74


def test_an_error_beside_it_goes_with_the_next_letter(stage: Stage, note: NoteEdit) -> None:
    frame = FieldFrame(label="Заявленная неисправность", field=note)
    stage(frame)
    frame.set_error("Без неисправности не принять.")
    assert note.property("faulty") is True
    write("гудит", at=note)
    assert (frame.error(), note.property("faulty")) == ("", False)
