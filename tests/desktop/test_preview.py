"""Preview: the pages that will be printed, in every size and language they come in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop import theme
from servicedesk.desktop.preview import PreviewDialog
from servicedesk.documents.renderer import PaperRenderer
from servicedesk.domain.refusals import PaperUnknown
from servicedesk.services.intake_records import IntakeRequest
from servicedesk.services.papers import HEADS, CopyMark, Paper, PaperKind, PaperSize, PrintHead, ReceiptPaper
from servicedesk.services.wording import Wording
from tests.desktop.bench import Bench
from tests.services.desk import WholeDesk, television

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)


class RefusingPreviewer:
    """Stands for a painter whose codes do not read."""

    def preview(
        self, paper: Paper, size: PaperSize, language: str, mark: CopyMark, head: PrintHead | None = None
    ) -> tuple[bytes, ...]:
        raise PaperUnknown(number="1", kind=PaperKind.RECEIPT, size=size)


class NotingPreviewer:
    """Stands for a painter, and notes on which size and for which head it was asked to paint."""

    def __init__(self) -> None:
        self.asked: list[tuple[PaperSize, PrintHead | None]] = []

    def preview(
        self, paper: Paper, size: PaperSize, language: str, mark: CopyMark, head: PrintHead | None = None
    ) -> tuple[bytes, ...]:
        self.asked.append((size, head))
        return ()


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    owner = QObject()
    with WholeDesk(tmp_path / "desk.db") as desk:
        made = Bench(qtbot, desk, owner)
        yield made
        made.close()


@pytest.fixture
def paper(bench: Bench) -> ReceiptPaper:
    request = IntakeRequest(devices=(television(),), key="k", name="Пётр", phone="223344")
    return bench.desk.intake.preview(request)


def pages(dialog: PreviewDialog) -> list[QLabel]:
    labels = dialog.findChildren(QLabel)
    return [label for label in labels if not label.isHidden() and not label.pixmap().isNull()]


def test_the_pages_are_shown_as_the_printer_would_print_them(
    qtbot: QtBot, look: theme.Theme, bench: Bench, paper: ReceiptPaper
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = PreviewDialog(PaperRenderer(), Wording("ru"), bench.work, owner)
    dialog.resize(900, 700)
    dialog.show_paper(paper, PaperSize.ROLL_80, "ru")
    bench.until(lambda: bool(pages(dialog)))
    assert len(pages(dialog)) == len(PaperRenderer().preview(paper, PaperSize.ROLL_80, "ru", CopyMark.original()))
    roll = pages(dialog)[0].pixmap()
    assert roll.width() == HEADS[PaperSize.ROLL_80].dots, "a roll is shown dot for dot"
    dialog.size_segments.set_value(PaperSize.A4.value)
    dialog.size_segments.chosen.emit(PaperSize.A4.value)
    bench.until(lambda: bool(pages(dialog)) and pages(dialog)[0].pixmap().size() != roll.size())
    room = dialog.scroll_area.viewport().size()
    assert pages(dialog)[0].height() <= room.height(), "a sheet is seen whole"
    dialog.zoom_segments.set_value("width")
    dialog.zoom_segments.chosen.emit("width")
    bench.until(lambda: bool(pages(dialog)) and pages(dialog)[0].width() > room.width() * 0.9)
    assert pages(dialog)[0].width() <= room.width()
    assert QApplication.activeModalWidget() is None
    qtbot.keyClick(dialog.scroll_area, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_paper_asked_for_later_is_never_hidden_by_an_earlier_one(
    qtbot: QtBot, look: theme.Theme, bench: Bench, paper: ReceiptPaper
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = PreviewDialog(PaperRenderer(), Wording("ru"), bench.work, owner)
    dialog.show_paper(paper, PaperSize.ROLL_80, "ru")
    dialog.show_paper(paper, PaperSize.ROLL_58, "ru")
    shown: set[int] = set()

    def later_one_is_shown() -> bool:
        shown.update(page.pixmap().width() for page in pages(dialog))
        return HEADS[PaperSize.ROLL_58].dots in shown

    bench.until(later_one_is_shown)
    assert shown == {HEADS[PaperSize.ROLL_58].dots}
    dialog.close()


def test_a_paper_that_cannot_be_painted_says_why(
    qtbot: QtBot, look: theme.Theme, bench: Bench, paper: ReceiptPaper
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = PreviewDialog(RefusingPreviewer(), Wording("ru"), bench.work, owner)
    dialog.show_paper(paper, PaperSize.A5, "ru")
    bench.until(lambda: any("не печатается" in label.text() for label in dialog.findChildren(QLabel)))
    dialog.close()


def test_the_chosen_printers_head_is_previewed_on_its_size_alone(
    qtbot: QtBot, look: theme.Theme, bench: Bench, paper: ReceiptPaper
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    painter = NotingPreviewer()
    dialog = PreviewDialog(painter, Wording("ru"), bench.work, owner)
    dialog.show_paper(paper, PaperSize.ROLL_80, "ru", PrintHead(512))
    dialog.size_segments.set_value(PaperSize.ROLL_58.value)
    dialog.size_segments.chosen.emit(PaperSize.ROLL_58.value)
    bench.rest()
    assert painter.asked == [(PaperSize.ROLL_80, PrintHead(512)), (PaperSize.ROLL_58, None)]
    dialog.close()
