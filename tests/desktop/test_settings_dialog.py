"""The settings: opened by a key, kept and read again, in force at once, refused beside the field."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from servicedesk.app import console_parts
from servicedesk.desktop import theme
from servicedesk.desktop.main_window import PICKUP
from servicedesk.desktop.settings_dialog import SettingsDialog
from servicedesk.desktop.setup.centre_page import zone_words
from servicedesk.desktop.setup.deliveries import delivered
from servicedesk.desktop.setup.paper_row import PaperRow, languages_of, sizes_of
from servicedesk.desktop.theme import Scheme, Tone
from servicedesk.domain.money import Money
from servicedesk.domain.person import Role
from servicedesk.domain.terms import SizeClass, StorageTerms
from servicedesk.services.intake_records import IntakeRequest
from servicedesk.services.papers import ROLLS, STICKERS, PaperKind, PaperSize
from servicedesk.services.printing import (
    Delivery,
    Fault,
    FaultCode,
    PrinterChoice,
    PrinterKind,
    PrinterLanguage,
    Progress,
)
from servicedesk.services.printing.sample import RECEIPT_CODE
from servicedesk.services.wording import Wording
from servicedesk.services.workstation import LookChoice
from servicedesk.workplace import Workplace
from tests.desktop.keys import press, write
from tests.desktop.newcomer import CTRL, FRONT, Newcomer, StartProgram, escape, start, workplace
from tests.services.desk import television

__all__ = ["start", "workplace"]

K = Qt.Key
CENTRE, PEOPLE, PAPERS, TERMS, PHRASES, LANGUAGE, WORKSTATION = range(7)

pytestmark = pytest.mark.qt_log_ignore(FRONT, extend=True)


@pytest.fixture
def clerk(workplace: Workplace, start: StartProgram) -> Newcomer:
    """Ольга at a desk that is set up."""
    settled = replace(workplace.settings, clerk="Ольга", clerks=("Ольга",), sounds=False, look=LookChoice.LIGHT)
    workplace.settings_file.save(settled)
    name_centre(workplace, name="Сибирская сервисная компания", phone="+7 383 212-34-56")
    return start()


def name_centre(workplace: Workplace, **facts: str) -> None:
    """Change the centre from another counter."""
    with workplace.opened() as database:
        office = console_parts(workplace, database, "").office
        office.keep(replace(office.centre(), **facts))  # type: ignore[arg-type]


def open_settings(clerk: Newcomer) -> SettingsDialog:
    clerk.come_back()
    clerk.press(K.Key_Comma, CTRL)
    dialog = clerk.counter.setup.settings
    assert dialog is not None
    clerk.until(dialog.ok_button.isEnabled)
    clerk.until(dialog.isActiveWindow)
    return dialog


def keep(clerk: Newcomer, dialog: SettingsDialog) -> None:
    """Press the one blue button by its key."""
    clerk.press(K.Key_Return, CTRL)
    clerk.settle()


def test_ctrl_comma_opens_what_holds_now(clerk: Newcomer) -> None:
    dialog = open_settings(clerk)
    assert not dialog.isModal()
    centre = dialog.pages[CENTRE].ui  # type: ignore[attr-defined]
    assert centre.name_edit.text() == "Сибирская сервисная компания"
    names = [row.name_edit.text() for row in dialog.people.rows]
    assert names == ["Ольга"], "who worked here before anybody was on record is put on record"
    assert dialog.pages[WORKSTATION].ui.database_label.text() == str(clerk.workplace.folders.database)  # type: ignore[attr-defined]


def test_the_sections_are_walked_by_arrows_and_entered_by_enter(clerk: Newcomer) -> None:
    dialog = open_settings(clerk)
    assert dialog.ui.sections_list.hasFocus()
    press(K.Key_Down)
    press(K.Key_Down)
    press(K.Key_Down)
    assert dialog.pages[TERMS].isVisible()
    assert dialog.ui.title_label.text() == dialog.pages[TERMS].title()
    press(K.Key_Return)
    assert dialog.pages[TERMS].ui.small_edit.hasFocus()  # type: ignore[attr-defined]


def test_everything_is_kept_and_read_again(clerk: Newcomer) -> None:
    dialog = open_settings(clerk)
    centre, terms = dialog.pages[CENTRE].ui, dialog.pages[TERMS].ui  # type: ignore[attr-defined]
    people, station = dialog.pages[PEOPLE].ui, dialog.pages[WORKSTATION].ui  # type: ignore[attr-defined]
    centre.address_edit.setText("Томск, пр. Ленина, 2")
    centre.requisites_edit.setText("ООО «Центр», ИНН 5400000000")
    centre.zone_select.setCurrentIndex(centre.zone_select.findData("Asia/Tomsk"))
    centre.paper_segments.set_value("en")
    people.director_edit.setText("Гаврилов А. Н.")
    row = dialog.people.add()
    row.name_edit.setText("Мастеров")
    row.role_chips.set_selected(["technician", "clerk"])
    for edit, text in ((terms.free_edit, "2"), (terms.fee_edit, "70"), (terms.cap_edit, "3 000,50")):
        edit.setText(text)
    terms.guarantee_edit.setText("90")
    terms.repair_edit.setText("14")
    station.name_edit.setText("2 (склад)")
    station.sounds_tick.setChecked(True)
    keep(clerk, dialog)
    clerk.until(lambda: not dialog.isVisible())

    kept, settings = clerk.centre(), clerk.settings()
    assert (kept.address, kept.requisites) == ("Томск, пр. Ленина, 2", "ООО «Центр», ИНН 5400000000")
    assert (kept.time_zone, kept.paper_language, kept.director) == ("Asia/Tomsk", "en", "Гаврилов А. Н.")
    assert kept.tariffs[-1].terms(SizeClass.MEDIUM) == StorageTerms(2, Money(70_00), Money(3000_50))
    assert (kept.guarantee_days, kept.repair_days) == (90, 14)
    assert (settings.workstation, settings.sounds, settings.clerks) == ("2 (склад)", True, ("Ольга",))
    assert (settings.clerk, settings.printers) == ("Ольга", {}), "what was not touched is not written"

    people = {one.name: one.roles for one in clerk.program.opened.parts.procedures.staff.people()}
    assert people == {
        "Гаврилов А. Н.": (Role.DIRECTOR,),
        "Мастеров": (Role.CLERK, Role.TECHNICIAN),
        "Ольга": (Role.CLERK,),
    }

    dialog = open_settings(clerk)
    assert dialog.pages[TERMS].ui.cap_edit.money() == Money(3000_50)  # type: ignore[attr-defined]
    assert dialog.pages[CENTRE].ui.zone_select.currentData() == "Asia/Tomsk"  # type: ignore[attr-defined]


def test_what_is_kept_holds_at_once(clerk: Newcomer) -> None:
    dialog = open_settings(clerk)
    dialog.pages[CENTRE].ui.name_edit.setText("Новый центр")  # type: ignore[attr-defined]
    dialog.pages[LANGUAGE].ui.look_segments.set_value("dark")  # type: ignore[attr-defined]
    dialog.pages[PHRASES].ui.faults_chips.set_selected(["не греет"])  # type: ignore[attr-defined]
    row = dialog.papers.rows[PaperKind.RECEIPT]
    row.ui.kind_segments.set_value("network")
    row.ui.kind_segments.chosen.emit("network")
    row.ui.address_edit.setText("printer.local:9100")
    keep(clerk, dialog)
    clerk.until(lambda: not dialog.isVisible())

    assert clerk.window.windowTitle().startswith("Новый центр")
    assert theme.current().scheme is Scheme.DARK
    choice = clerk.workplace.printer_for(PaperKind.RECEIPT)
    assert (choice.address, choice.language) == ("printer.local:9100", PrinterLanguage.ESCPOS)
    offered = clerk.counter.intake.device.ui.fault_chips
    clerk.until(lambda: [chip.text() for chip in offered.findChildren(type(offered._plus)) if chip.isCheckable()] != [])
    assert clerk.centre().faults == ("не греет",)


def test_papers_are_printed_though_the_workstation_has_got_another_name(clerk: Newcomer) -> None:
    dialog = open_settings(clerk)
    dialog.pages[WORKSTATION].ui.name_edit.setText("склад")  # type: ignore[attr-defined]
    keep(clerk, dialog)
    clerk.until(lambda: not dialog.isVisible())
    parts = clerk.program.opened.parts
    parts.intake.accept(IntakeRequest((television(),), key="1", name="Фёдоров", phone="9134567890"))
    papers = clerk.workplace.folders.papers
    clerk.until(lambda: len(list(papers.glob("*.pdf"))) == 2)


def test_esc_keeps_nothing(clerk: Newcomer) -> None:
    dialog = open_settings(clerk)
    dialog.pages[CENTRE].ui.name_edit.setText("Другой центр")  # type: ignore[attr-defined]
    escape(dialog)
    clerk.until(lambda: not dialog.isVisible())
    assert clerk.centre().name == "Сибирская сервисная компания"
    dialog = open_settings(clerk)
    assert dialog.pages[CENTRE].ui.name_edit.text() == "Сибирская сервисная компания"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("page", "edit", "frame", "wrong", "said"),
    [
        (CENTRE, "phone_edit", "phone_frame", "телефон", "не похоже на номер"),
        (CENTRE, "name_edit", "name_frame", "", "название"),
        (PEOPLE, "director_edit", "director_frame", "ы" * 101, "100"),
        (TERMS, "free_edit", "free_frame", "121", "120"),
        (TERMS, "free_edit", "free_frame", "-1", "120"),
        (TERMS, "guarantee_edit", "guarantee_frame", "²", "3650"),
        (TERMS, "fee_edit", "fee_frame", "сто", "сумму"),
        (TERMS, "cap_edit", "cap_frame", "-5", "сумму"),
        (WORKSTATION, "name_edit", "name_frame", " ", "номером"),
    ],
)
def test_what_cannot_be_taken_comes_in_sight_with_its_sentence(
    clerk: Newcomer, page: int, edit: str, frame: str, wrong: str, said: str
) -> None:
    dialog = open_settings(clerk)
    field = getattr(dialog.pages[page].ui, edit)  # type: ignore[attr-defined]
    before = field.text()
    field.setText(wrong)
    dialog.pages[PEOPLE].ui.director_edit.setText(  # type: ignore[attr-defined]
        "Новый директор" if page != PEOPLE else wrong
    )
    keep(clerk, dialog)
    assert dialog.isVisible()
    assert dialog.pages[page].isVisible()
    assert said in getattr(dialog.pages[page].ui, frame).error()  # type: ignore[attr-defined]
    assert field.hasFocus()
    assert clerk.centre().director == "", "nothing is half-kept"

    field.setText(before)
    getattr(dialog.pages[page].ui, frame).clear_error()  # type: ignore[attr-defined]
    keep(clerk, dialog)
    clerk.until(lambda: not dialog.isVisible())


def test_what_others_changed_meanwhile_is_not_overwritten(clerk: Newcomer) -> None:
    dialog = open_settings(clerk)
    name_centre(clerk.workplace, director="Чужой директор")
    clerk.workplace.settings_file.save(replace(clerk.settings(), clerk="Анна"))
    dialog.pages[CENTRE].ui.address_edit.setText("Томск")  # type: ignore[attr-defined]
    keep(clerk, dialog)
    clerk.until(lambda: not dialog.isVisible())
    assert (clerk.centre().address, clerk.centre().director) == ("Томск", "Чужой директор")
    assert clerk.settings().clerk == "Анна"
    assert clerk.window.clerk_chip.status().word == "Анна"


def test_the_usual_words_are_not_written_down_and_a_comma_parts_words(clerk: Newcomer) -> None:
    dialog = open_settings(clerk)
    chips = dialog.pages[PHRASES].ui.accessories_chips  # type: ignore[attr-defined]
    usual = chips.selected()
    keep(clerk, dialog)
    clerk.until(lambda: not dialog.isVisible())
    assert (usual, clerk.centre().accessories) == (("пульт", "подставка", "кабель", "коробка"), ())

    dialog = open_settings(clerk)
    chips.set_selected(["пульт", "зарядка, чехол", "<b>=1+1</b>"])
    keep(clerk, dialog)
    clerk.until(lambda: not dialog.isVisible())
    assert clerk.centre().accessories == ("пульт", "зарядка", "чехол", "<b>=1+1</b>")

    dialog = open_settings(clerk)
    chips.set_selected([])
    keep(clerk, dialog)
    clerk.until(lambda: not dialog.isVisible())
    assert clerk.centre().accessories == (), "a row without words goes back to the usual ones"


def test_a_word_as_long_as_a_story_is_refused(clerk: Newcomer) -> None:
    dialog = open_settings(clerk)
    dialog.pages[PHRASES].ui.faults_chips.set_selected(["ы" * 61])  # type: ignore[attr-defined]
    keep(clerk, dialog)
    assert "60" in dialog.pages[PHRASES].ui.faults_frame.error()  # type: ignore[attr-defined]


def test_a_scan_goes_to_the_page_of_papers_only_while_it_is_looked_at(clerk: Newcomer) -> None:
    dialog = open_settings(clerk)
    clerk.program.wedge.scanned.emit(RECEIPT_CODE.digits)
    assert clerk.window.frame.current() == PICKUP, "another page has no use for it"
    clerk.settle()
    dialog.show_page(dialog.papers)
    dialog.activateWindow()
    clerk.until(dialog.isActiveWindow)
    clerk.window.frame.show_page(0)
    dialog.activateWindow()
    clerk.program.wedge.scanned.emit(RECEIPT_CODE.digits)
    assert "сканер работает" in dialog.papers.ui.scan_answer_box.words()
    assert clerk.window.frame.current() == 0


def test_a_printer_of_the_system_that_is_gone_stays_chosen(row: PaperRow) -> None:
    row.load(PrinterChoice(PrinterKind.SYSTEM, "HP 1102", PaperSize.A5, PrinterLanguage.PAGE, copies=3))
    row.set_queues(["Xprinter"])
    assert [row.ui.queue_select.itemText(at) for at in range(2)] == ["HP 1102", "Xprinter"]
    assert row.choice() == PrinterChoice(PrinterKind.SYSTEM, "HP 1102", PaperSize.A5, copies=3)
    row.set_queues([])
    assert row.choice().address == "HP 1102"


def test_without_printers_the_system_cannot_be_chosen(row: PaperRow) -> None:
    row.load(PrinterChoice(PrinterKind.FOLDER, "/papers", PaperSize.A4))
    row.ui.kind_segments.set_value("system")
    row.ui.kind_segments.chosen.emit("system")
    row.set_queues([])
    assert not row.check()
    assert row.ui.queue_frame.error() != ""
    row.set_queues(["HP 1102"])
    assert row.check()


def test_a_folder_typed_is_not_taken_for_an_address(row: PaperRow) -> None:
    row.load(PrinterChoice(PrinterKind.FOLDER, "/papers", PaperSize.A4))
    row.ui.kind_segments.set_value("network")
    row.ui.kind_segments.chosen.emit("network")
    assert row.ui.address_edit.text() == ""
    row.ui.kind_segments.set_value("folder")
    row.ui.kind_segments.chosen.emit("folder")
    assert row.choice() == PrinterChoice(PrinterKind.FOLDER, "/papers", PaperSize.A4)


@pytest.fixture
def row(look: theme.Theme) -> PaperRow:
    made = PaperRow()
    made.set_paper(PaperKind.RECEIPT, Wording("ru"))
    return made


def test_only_what_a_printer_can_do_is_offered() -> None:
    assert languages_of(PaperKind.RECEIPT, PrinterKind.NETWORK) == (PrinterLanguage.ESCPOS,)
    assert PrinterLanguage.PAGE not in languages_of(PaperKind.LABEL, PrinterKind.NETWORK)
    assert languages_of(PaperKind.ACT, PrinterKind.FOLDER) == (PrinterLanguage.PAGE,)
    assert sizes_of(PaperKind.RECEIPT, PrinterLanguage.ESCPOS) == ROLLS
    assert sizes_of(PaperKind.LABEL, PrinterLanguage.TSPL) == STICKERS


@pytest.mark.parametrize(
    ("delivery", "tone", "said"),
    [
        (Delivery(Progress.PRINTED), Tone.GREEN, "Пробная бумага вышла."),
        (Delivery(Progress.UNDER_WAY, ticket="1"), Tone.GREEN, "HP"),
        (Delivery(Progress.DOUBTFUL, Fault.of(FaultCode.NO_CONFIRMATION)), Tone.AMBER, "не подтвердил"),
        (Delivery(Progress.NOTHING, Fault.of(FaultCode.OFFLINE)), Tone.RED, "принтер выключен"),
    ],
)
def test_every_end_of_a_test_print_has_its_words(clerk: Newcomer, delivery: Delivery, tone: Tone, said: str) -> None:
    answer = delivered(delivery, PrinterChoice(PrinterKind.SYSTEM, "HP"), Wording("ru"))
    assert answer.tone is tone
    assert said in answer.line


def test_a_zone_is_told_with_its_hours() -> None:
    assert zone_words("Asia/Novosibirsk") == "Asia/Novosibirsk · UTC+7"
    assert zone_words("Asia/Kolkata") == "Asia/Kolkata · UTC+5:30"
    assert zone_words("America/St_Johns").startswith("America/St_Johns · UTC−")
    assert zone_words("No/Where") == "No/Where"


def test_letters_reach_the_page_and_not_the_list(clerk: Newcomer) -> None:
    dialog = open_settings(clerk)
    dialog.pages[CENTRE].begin()
    dialog.pages[CENTRE].ui.name_edit.selectAll()  # type: ignore[attr-defined]
    write("Центр")
    assert dialog.pages[CENTRE].ui.name_edit.text() == "Центр"  # type: ignore[attr-defined]


def test_people_are_renamed_and_removed_and_nobody_else_is_touched(clerk: Newcomer) -> None:
    staff = clerk.program.opened.parts.procedures.staff
    anna, boris = staff.add("Анна", Role.CLERK), staff.add("Борис", Role.TECHNICIAN)
    dialog = open_settings(clerk)
    first, second, olga = dialog.people.rows
    assert olga.name_edit.text() == "Ольга"
    staff.add("Вера", Role.CLERK)
    first.name_edit.setText("Анна  Петровна")
    first.role_chips.set_selected(["director"])
    second.remove_button.click()
    keep(clerk, dialog)
    clerk.until(lambda: not dialog.isVisible())
    kept = [(one.id, one.name) for one in staff.people() if one.name != "Ольга"]
    assert kept == [(anna.id, "Анна Петровна"), (boris.id + 1, "Вера")]
    assert staff.named("Анна Петровна").roles == (Role.DIRECTOR,)


@pytest.mark.parametrize(("name", "said"), [("анна.", "уже в списке"), ("…", "имя"), ("ы" * 101, "100")])
def test_a_name_that_cannot_be_taken_says_so_in_its_row(clerk: Newcomer, name: str, said: str) -> None:
    clerk.program.opened.parts.procedures.staff.add("Анна", Role.CLERK)
    dialog = open_settings(clerk)
    row = dialog.people.add()
    row.name_edit.setText(name)
    keep(clerk, dialog)
    assert dialog.isVisible()
    assert dialog.people.isVisible()
    assert said in row.name_frame.error()
    assert row.name_edit.hasFocus()
    row.remove_button.click()
    keep(clerk, dialog)
    clerk.until(lambda: not dialog.isVisible())


def test_a_badge_is_printed_from_its_row(clerk: Newcomer) -> None:
    staff = clerk.program.opened.parts.procedures.staff
    staff.add("Анна", Role.CLERK)
    dialog = open_settings(clerk)
    dialog.people.rows[0].badge_button.click()
    clerk.until(lambda: staff.named("Анна").badge != 0)
    clerk.until(lambda: "Анна" in clerk.window.frame.banner.words())
