"""The application in the window: the applicant's words first, every wrong field named, nothing left behind."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.cases.application_dialog import ApplicationDialog
from servicedesk.desktop.cases.opening import open_application
from servicedesk.services.intake_records import Accepted
from tests.desktop.bench import Bench
from tests.desktop.cases.conftest import desk_of
from tests.desktop.keys import press, write
from tests.services.cases.applying import PASSPORT, opened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)

CTRL = Qt.KeyboardModifier.ControlModifier
USUAL = {
    "applicant": "Фёдоров Пётр",
    "phone": "+79134567890",
    "device": "Телевизор",
    "passport": PASSPORT,
    "issued_on": "06.05.2004",
    "issued_by": "Отделом УФМС",
}


@pytest.fixture
def changes() -> list[str]:
    return []


@pytest.fixture
def dialog(bench: Bench, visit: Accepted, stage: Callable[..., QWidget], changes: list[str]) -> ApplicationDialog:
    window = stage(QWidget())
    open_application(desk_of(bench, window), visit.receipt, lambda: changes.append("changed"))
    made = window.findChild(ApplicationDialog)
    assert made is not None
    return made


def fill(dialog: ApplicationDialog, **told: str) -> None:
    for name, text in (USUAL | told).items():
        getattr(dialog.ui, f"{name}_edit").setText(text)


def apply(bench: Bench, dialog: ApplicationDialog) -> None:
    bench.qtbot.keyClick(dialog.ui.issued_by_edit, Qt.Key.Key_Return, CTRL)
    bench.rest()


def test_the_record_is_out_of_sight_until_the_case_is_open(
    bench: Bench, dialog: ApplicationDialog, changes: list[str]
) -> None:
    assert dialog.ui.pages.currentWidget() is dialog.ui.form_page
    assert all("UE42F5000" not in text for row in dialog.beside.texts() for text in row)
    fill(dialog, marks="скол")
    apply(bench, dialog)
    assert dialog.ui.pages.currentWidget() is dialog.ui.record_page
    assert ("Marks", "скол", "царапины") in dialog.beside.texts()
    assert ("Serial number", "—", "0AB13LX900123") in dialog.beside.texts()
    assert (changes, dialog.open_button.isVisible()) == (["changed"], False)
    assert len(bench.desk.lost_receipts.cases()) == 1


def test_no_passport_stays_in_a_field(bench: Bench, dialog: ApplicationDialog) -> None:
    fill(dialog)
    apply(bench, dialog)
    assert {getattr(dialog.ui, f"{name}_edit").text() for name in USUAL} == {""}


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("applicant", "", "кто подаёт"),
        ("phone", "12", "не похоже"),
        ("device", "", "называет аппарат"),
        ("passport", "5204", "четыре цифры"),
        ("passport", "52 04 12З489", "только цифры"),
        ("issued_on", "", "когда выдан"),
        ("issued_on", "вчера", "не похоже на день"),
        ("issued_on", "06.05", "не похоже на день"),
        ("issued_on", "06.05.2099", "позже"),
        ("born_on", "07.05.2004", "раньше дня рождения"),
        ("issued_by", "", "кем выдан"),
    ],
)
def test_a_wrong_field_says_so_and_the_form_is_kept(
    bench: Bench, dialog: ApplicationDialog, field: str, text: str, said: str
) -> None:
    fill(dialog, **{field: text})
    apply(bench, dialog)
    at = "issued_on" if said == "раньше дня рождения" else field
    assert said in getattr(dialog.ui, f"{at}_frame").error()
    assert getattr(dialog.ui, f"{field}_edit").text() == text
    assert bench.desk.lost_receipts.cases() == ()
    fill(dialog, **{"born_on": ""} | {field: USUAL.get(field, "")})
    apply(bench, dialog)
    assert len(bench.desk.lost_receipts.cases()) == 1


def test_a_case_opened_twice_is_told_in_the_form_with_the_first_ones_number(
    bench: Bench, dialog: ApplicationDialog, visit: Accepted
) -> None:
    opened(bench.desk, visit)
    fill(dialog)
    apply(bench, dialog)
    assert "5 0 000001 22" in dialog.ui.form_note.words()
    assert dialog.ui.passport_edit.text() == PASSPORT


def test_the_form_is_filled_by_keys_alone(bench: Bench, dialog: ApplicationDialog) -> None:
    bench.qtbot.waitUntil(dialog.ui.applicant_edit.hasFocus)
    write("Ivanov")
    press(Qt.Key.Key_Tab)
    write("89134567890")
    assert (dialog.ui.applicant_edit.text(), dialog.ui.phone_edit.hasFocus()) == ("Ivanov", True)


def test_what_was_begun_goes_on_for_the_same_receipt_and_is_forgotten_for_another(
    bench: Bench, dialog: ApplicationDialog, visit: Accepted
) -> None:
    fill(dialog)
    dialog.close()
    dialog.apply(visit.receipt, lambda: None)
    assert dialog.ui.passport_edit.text() == PASSPORT
    dialog.apply(visit.receipt + 97, lambda: None)
    assert dialog.ui.passport_edit.text() == ""


def test_an_empty_form_complains_of_its_fields_from_the_top(bench: Bench, dialog: ApplicationDialog) -> None:
    fill(dialog, **dict.fromkeys(USUAL, ""))
    for field in ("applicant", "phone", "device", "passport", "issued_on", "issued_by"):
        apply(bench, dialog)
        wrong = [name for name in USUAL if getattr(dialog.ui, f"{name}_frame").error()]
        assert wrong == [field]
        getattr(dialog.ui, f"{field}_edit").setText(USUAL[field])
    apply(bench, dialog)
    assert len(bench.desk.lost_receipts.cases()) == 1


def test_enter_is_the_next_field(dialog: ApplicationDialog) -> None:
    dialog.ui.applicant_edit.setFocus()
    press(Qt.Key.Key_Return)
    assert dialog.ui.phone_edit.hasFocus()
    press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert dialog.ui.applicant_edit.hasFocus()
