"""The list of unprinted papers: what waits, why, and what may be done about it."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop import theme
from servicedesk.desktop.unprinted import UnprintedDialog, row_of
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.services.papers import CopyMark, PaperKind
from servicedesk.services.printing import Fault, FaultCode, JobState, PrinterChoice, PrinterKind, UnprintedPaper
from servicedesk.services.wording import Wording
from tests.desktop.keys import PLAIN

CTRL = Qt.KeyboardModifier.ControlModifier
NUMBER = Code(CodeKind.RECEIPT, 0, 7).number


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)


class QuietRoom(QObject):
    """Stands for the print room: keeps what it was asked to do."""

    unprinted = Signal(object)

    def __init__(self, *papers: UnprintedPaper) -> None:
        super().__init__()
        self.papers = papers
        self.asked: list[tuple[object, ...]] = []

    def waiting(self) -> tuple[UnprintedPaper, ...]:
        return self.papers

    def retry(self, job_id: int) -> None:
        self.asked.append(("retry", job_id))

    def confirm(self, job_id: int) -> None:
        self.asked.append(("confirm", job_id))

    def drop(self, job_id: int, reason: str) -> None:
        self.asked.append(("drop", job_id, bool(reason)))


def paper(job_id: int, state: JobState, fault: Fault | None = None, mark: CopyMark | None = None) -> UnprintedPaper:
    return UnprintedPaper(
        job_id=job_id,
        paper_id=1,
        kind=PaperKind.RECEIPT,
        subject=NUMBER,
        state=state,
        fault=fault,
        attempts=1,
        queued_at=datetime(2026, 11, 15, tzinfo=UTC),
        mark=mark or CopyMark.original(),
        printer=PrinterChoice(PrinterKind.NETWORK, "10.0.0.9"),
    )


def dialog_on(qtbot: QtBot, room: QuietRoom) -> UnprintedDialog:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = UnprintedDialog(room, Wording("ru"), owner)  # type: ignore[arg-type]
    dialog.owner_kept_alive = owner  # type: ignore[attr-defined]
    return dialog


def test_a_row_says_which_paper_where_it_goes_and_what_keeps_it() -> None:
    row = row_of(paper(1, JobState.QUEUED, Fault.of(FaultCode.PAPER_OUT)), Wording("ru"))
    assert row.lead == "1 0 000007 43"
    assert row.title == "квитанция"
    assert "10.0.0.9" in row.line
    assert "кончилась бумага" in row.line
    assert row.note == ""


def test_a_row_says_how_its_next_print_will_be_marked() -> None:
    assert row_of(paper(1, JobState.UNCONFIRMED, mark=CopyMark.copy(1)), Wording("ru")).note == "КОПИЯ 1"
    assert row_of(paper(1, JobState.QUEUED, mark=CopyMark.duplicate(2)), Wording("ru")).note == "ДУБЛИКАТ № 2"


def test_only_what_may_be_on_paper_can_be_confirmed(qtbot: QtBot, look: theme.Theme) -> None:
    room = QuietRoom(paper(1, JobState.QUEUED), paper(2, JobState.UNCONFIRMED), paper(3, JobState.SENT))
    dialog = dialog_on(qtbot, room)
    seen = {}
    for job_id in (1, 2, 3):
        dialog.list.select(job_id)
        buttons = (dialog.retry_button, dialog.confirm_button, dialog.drop_button)
        seen[job_id] = [button.isEnabled() for button in buttons]
    assert seen == {1: [True, False, True], 2: [True, True, True], 3: [False, False, False]}


def test_the_buttons_ask_the_room(qtbot: QtBot, look: theme.Theme) -> None:
    room = QuietRoom(paper(2, JobState.UNCONFIRMED))
    dialog = dialog_on(qtbot, room)
    dialog.retry_button.click()
    dialog.confirm_button.click()
    dialog.drop_button.click()
    assert room.asked == [("retry", 2), ("confirm", 2), ("drop", 2, True)]


def test_the_keys_work_from_the_list_and_no_window_is_modal(qtbot: QtBot, look: theme.Theme) -> None:
    room = QuietRoom(paper(2, JobState.UNCONFIRMED))
    dialog = dialog_on(qtbot, room)
    dialog.show_now()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.focusWidget() is dialog.list
    assert QApplication.activeModalWidget() is None
    for key, modifiers in ((Qt.Key.Key_Return, CTRL), (Qt.Key.Key_D, CTRL), (Qt.Key.Key_Delete, PLAIN)):
        qtbot.keyClick(dialog.list, key, modifiers)
    assert room.asked == [("retry", 2), ("confirm", 2), ("drop", 2, True)]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_empty_list_says_that_all_is_printed(qtbot: QtBot, look: theme.Theme) -> None:
    room = QuietRoom(paper(2, JobState.FAILED))
    dialog = dialog_on(qtbot, room)
    room.unprinted.emit(())
    assert dialog.list.rows() == ()
    assert not dialog.retry_button.isEnabled()
