"""What will be printed where, said before it is."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from servicedesk.desktop.printing_words import printing_line
from servicedesk.services.papers import PaperKind
from servicedesk.services.printing import PrinterChoice, PrinterChoiceWrong, PrinterKind, default_choices
from servicedesk.services.wording import Wording


def test_each_paper_is_named_with_its_printer(qapp: QApplication) -> None:
    choices = {
        PaperKind.RECEIPT: PrinterChoice(PrinterKind.SYSTEM, "HP1102"),
        PaperKind.LABEL: PrinterChoice(PrinterKind.NETWORK, "10.0.0.9"),
    }
    line = printing_line(choices.__getitem__, Wording("ru"), 2)
    assert "квитанция → HP1102" in line
    assert "ярлык × 2 → 10.0.0.9" in line


def test_a_folder_is_named_by_its_last_part(qapp: QApplication, tmp_path: Path) -> None:
    line = printing_line(default_choices(tmp_path / "Servicedesk").__getitem__, Wording("ru"), 1)
    assert "Servicedesk" in line
    assert str(tmp_path) not in line
    assert "×" not in line


def test_a_printer_that_cannot_be_is_said_and_stops_nothing(qapp: QApplication) -> None:
    def choice(kind: PaperKind) -> PrinterChoice:
        raise PrinterChoiceWrong(field="address", text="")

    assert "Так принтер не настроить." in printing_line(choice, Wording("ru"), 1)
