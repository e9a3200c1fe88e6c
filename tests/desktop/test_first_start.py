"""The first start: Enter alone makes a usable centre, every answer is kept, what cannot be taken is said beside it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from servicedesk.desktop import theme
from servicedesk.desktop.first_start import FirstStart
from servicedesk.desktop.program import Next
from servicedesk.desktop.setup.paper_row import PaperRow
from servicedesk.desktop.setup.record import SetupStore, changed_fields
from servicedesk.desktop.theme import Scheme
from servicedesk.domain.refusals import DiskFull
from servicedesk.services.centre import Centre
from servicedesk.services.papers import PaperKind, PaperSize
from servicedesk.services.printing import PrinterKind
from servicedesk.services.printing.sample import RECEIPT_CODE
from servicedesk.services.workstation import LookChoice, WorkstationSettings
from tests.desktop.keys import write
from tests.desktop.newcomer import FRONT, Newcomer, StartProgram, newcomer, start, workplace

__all__ = ["newcomer", "start", "workplace"]

K = Qt.Key
LANGUAGE, CENTRE, PEOPLE, PAPERS, DONE = range(5)
PRINTERS_OF = (PaperKind.RECEIPT, PaperKind.LABEL, PaperKind.ACT)
"""The papers that have a printer of their own; the rarer ones go to one of these."""

pytestmark = pytest.mark.qt_log_ignore(FRONT, extend=True)


def answer_of(row: PaperRow) -> str:
    return row.ui.answer_box.words()


def print_test(newcomer: Newcomer, kind: PaperKind) -> str:
    """Press the test print of a paper and wait for what it says."""
    row = newcomer.first.papers.rows[kind]
    row.ui.test_button.click()
    newcomer.until(lambda: row.ui.test_button.isEnabled() and bool(answer_of(row)))
    return answer_of(row)


def test_enter_alone_leads_through_five_pages_to_a_centre_that_can_work(newcomer: Newcomer) -> None:
    assert len(newcomer.first.pages) <= 5
    presses = 0
    while not newcomer.ready and presses < 20:
        presses += 1
        newcomer.enter()
        newcomer.until(lambda: bool(newcomer.ready) or isValid(newcomer.first))
        if newcomer.window.centralWidget() is newcomer.window.frame:
            break
    counter = newcomer.counter
    newcomer.settle()

    assert presses <= 8
    centre, settings = newcomer.centre(), newcomer.settings()
    assert (centre.name, centre.time_zone) == ("Сервисный центр", "Asia/Novosibirsk")
    assert settings.clerk == "Менеджер"
    assert newcomer.window.clerk_chip.status().word == "Менеджер"
    assert counter.intake.customer.ui.phone_edit.hasFocus()


def test_a_centre_made_by_enter_alone_accepts_and_prints(newcomer: Newcomer) -> None:
    newcomer.go_to(DONE)
    newcomer.enter()
    counter = newcomer.counter
    newcomer.settle()
    write("9134567890")
    newcomer.enter()
    write("Фёдоров Пётр")
    counter.intake.device.ui.kind_edit.setText("Телевизор")
    counter.intake.device.ui.fault_edit.set_text("нет звука")
    newcomer.press(K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    papers = newcomer.workplace.folders.papers
    newcomer.until(lambda: len(list(papers.glob("*.pdf"))) == 2)
    (found,) = newcomer.program.opened.parts.intake.customers("9134567890")
    assert found.name == "Фёдоров Пётр"


def test_everything_that_is_told_is_kept_and_not_asked_again(start: StartProgram) -> None:
    newcomer = start()
    newcomer.enter()
    for words in ("Сибирская сервисная компания", "Новосибирск, ул. Ленина, 1", "83832123456"):
        newcomer.tell(words)
    for words in ("Гаврилов А. Н.", "Ольга М."):
        newcomer.tell(words)
    newcomer.enter()
    newcomer.enter()
    assert newcomer.counter is not None
    newcomer.settle()
    centre = newcomer.centre()
    assert (centre.name, centre.address) == ("Сибирская сервисная компания", "Новосибирск, ул. Ленина, 1")
    assert "".join(filter(str.isdigit, centre.phone)) == "73832123456"
    assert (centre.director, newcomer.settings().clerk) == ("Гаврилов А. Н.", "Ольга М.")
    assert newcomer.settings().clerks == ("Ольга М.",)

    again = start()
    assert again.counter is not None
    assert not hasattr(again.program, "first_start"), "a centre with a name is asked nothing"


def test_a_phone_that_is_none_is_refused_beside_its_field_and_stays_as_typed(newcomer: Newcomer) -> None:
    newcomer.go_to(CENTRE)
    newcomer.tell("Центр")
    newcomer.tell("")
    newcomer.tell("нет телефона")
    page = newcomer.first.pages[CENTRE].ui  # type: ignore[attr-defined]
    assert newcomer.first.at() == CENTRE
    assert "не похоже на номер телефона" in page.phone_frame.error()
    assert page.phone_edit.hasFocus()
    assert (page.name_edit.text(), page.phone_edit.text()) == ("Центр", "нет телефона")
    assert newcomer.centre().name == "", "nothing is half-kept"

    page.phone_edit.selectAll()
    newcomer.tell("212-34-56")
    assert newcomer.first.at() == PEOPLE, "a phone of the town is one"


@pytest.mark.parametrize("declined", ["", "   "])
def test_a_centre_without_a_name_is_refused_once_the_suggestion_is_declined(newcomer: Newcomer, declined: str) -> None:
    newcomer.go_to(CENTRE)
    newcomer.press(K.Key_Backspace)
    write(declined)
    newcomer.press(K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page = newcomer.first.pages[CENTRE].ui  # type: ignore[attr-defined]
    assert newcomer.first.at() == CENTRE
    assert "название центра" in page.name_frame.error()


def test_a_name_longer_than_a_paper_is_refused(newcomer: Newcomer) -> None:
    newcomer.go_to(CENTRE)
    page = newcomer.first.pages[CENTRE].ui  # type: ignore[attr-defined]
    page.name_edit.setText("ы" * 301)
    newcomer.press(K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert newcomer.first.at() == CENTRE
    assert "300" in page.name_frame.error()


@pytest.mark.parametrize(
    "name", ["<b>Центр</b> & Ко", "=HYPERLINK(1)", "Robert'); DROP TABLE centre;--", "{name} %s \\n", "مركز \u202ertl"]
)
def test_hostile_words_are_words(newcomer: Newcomer, name: str) -> None:
    newcomer.go_to(CENTRE)
    page = newcomer.first.pages[CENTRE].ui  # type: ignore[attr-defined]
    page.name_edit.setText(name)
    newcomer.go_to(PEOPLE)
    people = newcomer.first.pages[PEOPLE].ui  # type: ignore[attr-defined]
    people.clerk_edit.setText("<i>Ольга</i> & Ко")
    newcomer.go_to(DONE)
    newcomer.enter()
    assert newcomer.counter is not None
    newcomer.settle()
    assert newcomer.centre().name == name
    assert newcomer.settings().clerk == "<i>Ольга</i> & Ко"
    assert newcomer.window.clerk_chip.status().word == "<i>Ольга</i> & Ко"


def test_back_and_forth_nothing_typed_is_lost(newcomer: Newcomer) -> None:
    newcomer.go_to(CENTRE)
    newcomer.tell("Центр")
    write("Томск")
    newcomer.press(K.Key_Escape)
    assert newcomer.first.at() == LANGUAGE
    newcomer.enter()
    page = newcomer.first.pages[CENTRE].ui  # type: ignore[attr-defined]
    assert (page.name_edit.text(), page.address_edit.text()) == ("Центр", "Томск")
    newcomer.press(K.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert newcomer.first.at() == LANGUAGE
    newcomer.press(K.Key_Escape)
    assert newcomer.first.at() == LANGUAGE, "there is nothing before the first page"


def test_english_is_spoken_at_once_and_afterwards(newcomer: Newcomer) -> None:
    newcomer.press(K.Key_Right)
    assert newcomer.first.pages[LANGUAGE].title() == "Language and look"
    assert newcomer.first.next_button.text() == "Next"
    newcomer.go_to(DONE)
    newcomer.enter()
    assert newcomer.counter is not None
    newcomer.settle()
    assert newcomer.settings().language == "en"
    assert newcomer.centre().name == "Service centre"
    assert "F1 — help" in newcomer.counter.intake.hints()


def test_the_look_is_worn_at_once(newcomer: Newcomer) -> None:
    assert theme.current().scheme is Scheme.LIGHT
    segments = newcomer.first.pages[LANGUAGE].ui.look_segments  # type: ignore[attr-defined]
    segments.setFocus()
    newcomer.press(K.Key_Right)
    newcomer.press(K.Key_Right)
    assert theme.current().scheme is Scheme.DARK
    newcomer.go_to(DONE)
    assert newcomer.settings().look is LookChoice.DARK


def test_a_window_closed_half_way_leaves_nothing_and_asks_again(start: StartProgram) -> None:
    newcomer = start()
    newcomer.go_to(PEOPLE)
    newcomer.leave()
    assert not (newcomer.workplace.folders.settings / "workstation.json").exists()
    assert start().first.at() == LANGUAGE


@pytest.mark.parametrize("kind", PRINTERS_OF)
def test_a_test_print_really_lies_in_the_folder(newcomer: Newcomer, kind: PaperKind) -> None:
    newcomer.go_to(PAPERS)
    assert print_test(newcomer, kind).startswith("Работает.")
    (printed,) = newcomer.workplace.folders.papers.glob("*.pdf")
    assert kind.value in printed.name
    assert printed.read_bytes().startswith(b"%PDF-")
    assert newcomer.program.opened.parts.printing.unprinted() == (), "a test is never queued"


def test_a_test_print_that_fails_says_why_and_the_next_one_may_succeed(newcomer: Newcomer, tmp_path: Path) -> None:
    newcomer.go_to(PAPERS)
    row = newcomer.first.papers.rows[PaperKind.RECEIPT]
    (tmp_path / "file").write_text("no folder")
    row.ui.address_edit.setText(str(tmp_path / "file" / "inside"))
    assert "в папку нельзя записать" in print_test(newcomer, PaperKind.RECEIPT)
    row.ui.address_edit.setText(str(tmp_path / "elsewhere"))
    assert print_test(newcomer, PaperKind.RECEIPT).startswith("Работает.")


def test_a_network_printer_without_an_address_is_refused_beside_the_field(newcomer: Newcomer) -> None:
    newcomer.go_to(PAPERS)
    newcomer.press(K.Key_Right)
    newcomer.press(K.Key_Right)
    row = newcomer.first.papers.rows[PaperKind.RECEIPT]
    newcomer.enter()
    assert newcomer.first.at() == PAPERS
    assert row.ui.address_edit.hasFocus(), "the cursor goes where the address belongs"
    assert "адрес" in row.ui.address_frame.error()
    write("192.168.1.50")
    newcomer.enter()
    assert newcomer.first.at() == DONE
    choice = newcomer.workplace.printer_for(PaperKind.RECEIPT)
    assert (choice.kind, choice.address, choice.size) == (PrinterKind.NETWORK, "192.168.1.50", PaperSize.ROLL_80)
    assert newcomer.workplace.printer_for(PaperKind.LABEL).kind is PrinterKind.FOLDER


@pytest.mark.parametrize(
    ("scan", "said"),
    [
        (RECEIPT_CODE.digits, "сканер работает."),
        (f"{int(RECEIPT_CODE.digits) + 1:010}", "Прочитано с ошибкой."),
        ("4601234567893", "этот код не наш."),
        ("<b>https://example.org</b>", "этот код не наш."),
    ],
)
def test_a_scan_on_the_page_of_papers_says_what_was_read(newcomer: Newcomer, scan: str, said: str) -> None:
    newcomer.program.wedge.scanned.emit(scan)
    newcomer.go_to(PAPERS)
    page = newcomer.first.papers.ui
    assert page.scan_answer_box.words() == "", "other pages have no use for a scan"
    newcomer.program.wedge.scanned.emit(scan)
    assert said in page.scan_answer_box.words()


def test_a_scanner_as_slow_as_a_person_is_read_from_the_field(newcomer: Newcomer) -> None:
    newcomer.go_to(PAPERS)
    page = newcomer.first.papers.ui
    page.scan_edit.setFocus()
    write(RECEIPT_CODE.digits[:9])
    assert page.scan_answer_box.words() == ""
    page.scan_edit.setFocus()
    page.scan_edit.textEdited.emit(RECEIPT_CODE.digits)
    assert "сканер работает" in page.scan_answer_box.words()


class FullDisk:
    """Settings that can be read and not written."""

    def __init__(self) -> None:
        self.full = True
        self.kept = WorkstationSettings()

    def load(self) -> WorkstationSettings:
        return self.kept

    def save(self, settings: WorkstationSettings) -> None:
        if self.full:
            raise DiskFull(path="settings")
        self.kept = settings


def test_a_full_disk_is_said_on_the_page_and_tried_again(newcomer: Newcomer, qtbot: QtBot) -> None:
    parts, disk = newcomer.program.opened.parts, FullDisk()
    store = SetupStore(parts.office, disk, parts.printer_for, parts.procedures.staff)
    first = FirstStart(store, newcomer.program.counter.prints, lambda: (), parts.wording, newcomer.program.counter.work)
    qtbot.addWidget(first)
    first.begin()
    newcomer.until(lambda: bool(first.pages))
    for _ in range(4):
        first.go_on()
    newcomer.until(lambda: first.ui.trouble_box.words() != "")
    assert first.at() == PAPERS
    disk.full = False
    first.go_on()
    newcomer.until(lambda: first.at() == DONE)
    assert disk.kept.clerk == "Менеджер"


def test_the_sample_centre_is_one_click_away(newcomer: Newcomer) -> None:
    newcomer.go_to(DONE)
    newcomer.first.pages[DONE].ui.sample_button.click()  # type: ignore[attr-defined]
    assert newcomer.program.next is Next.SAMPLE
    assert not newcomer.window.isVisible()


def test_a_defect_is_told_on_the_page(newcomer: Newcomer) -> None:
    newcomer.first.tell_defect("/tmp/servicedesk.log")
    assert "/tmp/servicedesk.log" in newcomer.first.ui.trouble_box.words()


def test_only_what_was_changed_is_kept_over_what_others_changed_meanwhile() -> None:
    before = Centre(name="А", director="Б", phone="1")
    mine, theirs = replace(before, name="В"), replace(before, director="Г")
    assert changed_fields(before, mine, theirs) == replace(before, name="В", director="Г")
    assert changed_fields(before, before, theirs) is theirs


def test_the_pages_follow_the_machine_where_it_names_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    from servicedesk.desktop.setup import centre_page

    class Utc:
        """A machine whose clock goes by no place."""

        @staticmethod
        def systemTimeZoneId() -> "Bytes":  # noqa: N802 - as Qt names it
            return Bytes(b"Etc/UTC")

    monkeypatch.setattr(centre_page, "QTimeZone", Utc)
    assert centre_page.machine_zone() == ""


class Bytes:
    """What Qt hands over as a QByteArray."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def data(self) -> bytes:
        return self._data
