"""Who works here: chosen from a menu, asked for before anything is accepted, in force at once."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from servicedesk.desktop.clerk_menu import shown
from servicedesk.desktop.theme import Tone
from servicedesk.workplace import Workplace
from tests.desktop.keys import press, write
from tests.desktop.newcomer import CTRL, FRONT, GRAB, Newcomer, StartProgram, escape, start, workplace
from tests.desktop.test_settings_dialog import name_centre

__all__ = ["start", "workplace"]

K = Qt.Key

pytestmark = pytest.mark.qt_log_ignore(FRONT, GRAB, extend=True)


def set_up(workplace: Workplace, clerk: str = "", *clerks: str) -> None:
    name_centre(workplace, name="Центр")
    workplace.settings_file.save(replace(workplace.settings, clerk=clerk, clerks=clerks, sounds=False))


def entries(desk: Newcomer) -> list[str]:
    return [entry.text() for entry in desk.counter.setup.clerks.menu.actions() if not entry.isSeparator()]


def fill_in(desk: Newcomer) -> None:
    """A visit, ready to be accepted."""
    desk.settle()
    write("9134567890")
    desk.enter()
    write("Фёдоров Пётр")
    desk.counter.intake.device.ui.kind_edit.setText("Телевизор")
    desk.counter.intake.device.ui.fault_edit.set_text("нет звука")


def test_the_menu_lists_who_is_known_and_ticks_who_works(workplace: Workplace, start: StartProgram) -> None:
    set_up(workplace, "Анна", "Ольга", "Анна")
    desk = start()
    desk.settle()
    desk.counter.setup.clerks.open()
    assert entries(desk) == ["Ольга", "Анна", "Другой…", "Настройки…\tCtrl+,"]
    assert [entry.isChecked() for entry in desk.counter.setup.clerks.menu.actions()[:2]] == [False, True]
    desk.counter.setup.clerks.menu.close()


def test_choosing_somebody_holds_at_once_and_at_the_next_start(workplace: Workplace, start: StartProgram) -> None:
    set_up(workplace, "Анна", "Ольга", "Анна")
    desk = start()
    desk.settle()
    desk.window.clerk_chip.click()
    desk.counter.setup.clerks.menu.actions()[0].trigger()
    desk.settle()
    assert desk.window.clerk_chip.status().word == "Ольга"
    assert desk.settings().clerk == "Ольга"
    desk.counter.setup.clerks.menu.close()
    assert start().window.clerk_chip.status().word == "Ольга"


def test_nobody_is_an_amber_question(workplace: Workplace, start: StartProgram) -> None:
    set_up(workplace)
    desk = start()
    desk.settle()
    assert (desk.window.clerk_chip.status().word, desk.window.clerk_chip.status().tone) == ("кто работает?", Tone.AMBER)


def test_nothing_is_accepted_in_nobodys_name(workplace: Workplace, start: StartProgram) -> None:
    set_up(workplace)
    desk = start()
    fill_in(desk)
    desk.press(K.Key_Return, CTRL)
    dialog = desk.counter.setup.clerks.dialog
    desk.until(dialog.isVisible)
    assert desk.program.opened.parts.intake.customers("9134567890") == ()
    assert desk.counter.intake.form().name == "Фёдоров Пётр", "the form stays as typed"

    desk.until(dialog.isActiveWindow)
    write("Ольга М.", at=dialog.name_edit)
    QTest.keyClick(dialog.name_edit, K.Key_Return)
    desk.until(lambda: desk.settings().clerks == ("Ольга М.",))
    assert not dialog.isVisible()
    desk.come_back()
    desk.press(K.Key_Return, CTRL)
    desk.until(lambda: desk.program.opened.parts.intake.customers("9134567890") != ())


def test_a_nameless_name_is_refused_beside_the_field(workplace: Workplace, start: StartProgram) -> None:
    set_up(workplace)
    desk = start()
    desk.settle()
    desk.window.clerk_chip.click()
    dialog = desk.counter.setup.clerks.dialog
    desk.until(dialog.isActiveWindow)
    write("  ")
    press(K.Key_Return, "\r")
    assert dialog.isVisible()
    assert "Напишите имя" in dialog.name_frame.error()
    escape(dialog)
    desk.until(lambda: not dialog.isVisible())
    assert desk.settings().clerk == ""


def test_the_last_entry_opens_the_settings(workplace: Workplace, start: StartProgram) -> None:
    set_up(workplace, "Анна", "Анна")
    desk = start()
    desk.settle()
    desk.counter.setup.clerks.open()
    desk.counter.setup.clerks.menu.actions()[-1].trigger()
    dialog = desk.counter.setup.settings
    assert dialog is not None
    desk.until(dialog.ok_button.isEnabled)
    desk.counter.setup.clerks.menu.close()


@pytest.mark.parametrize(
    ("name", "entry"), [("Ким & Ко", "Ким && Ко"), ("a\tCtrl+Q\n", "a Ctrl+Q"), ("<b>", "<b>"), ("ы" * 99, "ы" * 60)]
)
def test_a_name_in_the_menu_is_only_a_name(name: str, entry: str) -> None:
    assert shown(name) == entry
