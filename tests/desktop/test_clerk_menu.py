"""Who works here: chosen from a menu, asked for before anything is accepted, in force at once."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from servicedesk.desktop.clerk_menu import shown
from servicedesk.desktop.people import waiting_field
from servicedesk.desktop.setup.record import follow_names, renamed
from servicedesk.desktop.theme import Tone
from servicedesk.domain.person import Role
from servicedesk.services.staff.staff import PersonTold, Staff
from servicedesk.services.workstation import WorkstationSettings
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


def open_menu(desk: Newcomer) -> None:
    desk.settle()
    desk.window.clerk_chip.click()
    desk.settle()


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
    open_menu(desk)
    assert entries(desk) == ["Анна", "Ольга", "Другой…", "Настройки…\tCtrl+,"]
    assert [entry.isChecked() for entry in desk.counter.setup.clerks.menu.actions()[:2]] == [True, False]
    desk.counter.setup.clerks.menu.close()


def test_choosing_somebody_holds_at_once_and_at_the_next_start(workplace: Workplace, start: StartProgram) -> None:
    set_up(workplace, "Анна", "Ольга", "Анна")
    desk = start()
    open_menu(desk)
    desk.counter.setup.clerks.menu.actions()[1].trigger()
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
    open_menu(desk)
    desk.counter.setup.clerks.menu.actions()[-1].trigger()
    dialog = desk.counter.setup.settings
    assert dialog is not None
    desk.until(dialog.ok_button.isEnabled)
    desk.counter.setup.clerks.menu.close()


def staff(desk: Newcomer) -> Staff:
    return desk.program.opened.parts.procedures.staff


def test_everybody_on_record_at_any_counter_is_offered_here(workplace: Workplace, start: StartProgram) -> None:
    set_up(workplace, "Анна", "Анна")
    desk = start()
    desk.settle()
    desk.until(lambda: staff(desk).people() != ())
    staff(desk).add("Борис", Role.DIRECTOR)
    staff(desk).add("Мастеров", Role.TECHNICIAN)
    staff(desk).add("Вера", Role.CLERK)
    open_menu(desk)
    assert entries(desk)[:-2] == ["Анна", "Борис", "Вера"]
    assert staff(desk).named("Анна").may_be(Role.CLERK), "whoever this workstation knew is put on record"
    desk.counter.setup.clerks.menu.close()


def test_a_new_day_asks_once_who_works_and_a_choice_answers_it(workplace: Workplace, start: StartProgram) -> None:
    set_up(workplace, "Анна", "Анна", "Ольга")
    workplace.settings_file.save(replace(workplace.settings, shift="2020-01-01"))
    desk = start()
    desk.settle()
    clerks, banner = desk.counter.setup.clerks, desk.window.frame.banner
    desk.until(lambda: "Ctrl+H" in banner.words())
    assert "Анна" in banner.words()
    banner.clear()
    clerks.ask_at_shift_start()
    assert banner.words() == "", "asked once"
    desk.press(K.Key_H, CTRL)
    desk.until(lambda: clerks.menu.actions() != [])
    clerks.menu.actions()[1].trigger()
    desk.settle()
    assert (desk.settings().clerk, desk.settings().shift) == ("Ольга", clerks._today())
    clerks.menu.close()


def test_who_was_set_up_today_is_not_asked_today(workplace: Workplace, start: StartProgram) -> None:
    set_up(workplace, "Анна", "Анна")
    desk = start()
    desk.settle()
    desk.until(lambda: desk.settings().shift != "")
    assert desk.window.frame.banner.words() == ""


def test_a_scanned_badge_says_who_works_now(workplace: Workplace, start: StartProgram) -> None:
    set_up(workplace, "Анна", "Анна")
    desk = start()
    desk.settle()
    staff(desk).add("Борис", Role.CLERK)
    badge = staff(desk).issue_badge("Борис").badge
    desk.program.wedge.scanned.emit(str(badge))
    desk.until(lambda: desk.window.clerk_chip.status().word == "Борис")
    staff(desk).retire("Борис")
    desk.program.wedge.scanned.emit(str(badge))
    desk.until(lambda: "Чужой бейдж" in desk.window.frame.banner.words())
    assert desk.window.frame.current() == 0, "a badge is no receipt: it leaves the tab as it is"


def test_a_scanned_badge_fills_the_field_that_waits_for_a_second_person(
    workplace: Workplace, start: StartProgram
) -> None:
    set_up(workplace, "Анна", "Анна")
    desk = start()
    desk.settle()
    staff(desk).add("Борис", Role.DIRECTOR)
    badge = staff(desk).issue_badge("Борис").badge
    desk.window.frame.show_page(2)
    ui = desk.counter.pickup.ui
    assert waiting_field(desk.window) is None
    ui.pages.setCurrentWidget(ui.claim_page)
    ui.decision_panel.show()
    assert waiting_field(desk.window) is ui.second_edit
    desk.program.wedge.scanned.emit(str(badge))
    desk.until(lambda: ui.second_edit.text() == "Борис")
    assert desk.settings().clerk == "Анна"


@pytest.mark.parametrize(
    ("name", "entry"), [("Ким & Ко", "Ким && Ко"), ("a\tCtrl+Q\n", "a Ctrl+Q"), ("<b>", "<b>"), ("ы" * 99, "ы" * 60)]
)
def test_a_name_in_the_menu_is_only_a_name(name: str, entry: str) -> None:
    assert shown(name) == entry


def test_whoever_is_not_on_record_in_this_database_is_asked_for_anew(workplace: Workplace, start: StartProgram) -> None:
    set_up(workplace, "Менеджер", "Менеджер")
    desk = start()
    desk.until(lambda: staff(desk).people() != ())
    desk = start()
    desk.settle()
    assert desk.window.clerk_chip.status().word == "Менеджер"
    anna = staff(desk).named("Менеджер")
    staff(desk).keep(PersonTold("Анна С.", anna.roles, anna.id))
    desk = start()
    desk.until(lambda: desk.window.clerk_chip.status().word == "кто работает?")
    assert not desk.counter.setup.clerks.clerk_known()
    desk.until(lambda: desk.counter.setup.clerks.menu.actions() != [])
    assert entries(desk)[:-2] == ["Анна С."], "no old name is offered"
    desk.counter.setup.clerks.menu.close()


def test_a_renamed_clerk_works_on_under_the_new_name_at_this_workstation() -> None:
    before, after = (PersonTold("Менеджер", (), 1),), (PersonTold("Анна С.", (), 1), PersonTold("Вера"))
    told = follow_names(WorkstationSettings(clerk="Менеджер", clerks=("Менеджер", "Ольга")), renamed(before, after))
    assert (told.clerk, told.clerks) == ("Анна С.", ("Анна С.", "Ольга"))
    assert follow_names(told, renamed(after, after)) == told
