"""The list of papers that wait for a printer: each with what keeps it, to print again, to confirm, or to give up."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.print_room import PrintRoom
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.bars import BottomBar
from servicedesk.desktop.widgets.front import bring_to_front
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.label import Kind, Label
from servicedesk.desktop.widgets.pill import Pill
from servicedesk.desktop.widgets.row_list import TwoLineList
from servicedesk.desktop.widgets.rows import Row
from servicedesk.domain.codes import grouped
from servicedesk.services.papers import Issue
from servicedesk.services.printing import JobState, UnprintedPaper
from servicedesk.services.wording import Wording

_TONES = {
    JobState.QUEUED: Tone.AMBER,
    JobState.SENT: Tone.BLUE,
    JobState.UNCONFIRMED: Tone.AMBER,
    JobState.FAILED: Tone.RED,
}


def row_of(waiting: UnprintedPaper, wording: Wording) -> Row:
    """One waiting paper as a row: what it is, where it goes, what keeps it, and how its next print is marked."""
    where = f"{wording.word(waiting.printer.kind)} {waiting.printer.address}".strip()
    fault = wording.word(waiting.fault.code) if waiting.fault is not None else ""
    mark = ""
    if waiting.mark.issue is not Issue.ORIGINAL:
        mark = wording.text("papers", f"mark.{waiting.mark.issue.value}", number=waiting.mark.number)
    return Row(
        key=waiting.job_id,
        lead=grouped(waiting.subject) if waiting.subject else "",
        title=wording.word(waiting.kind),
        line=" · ".join(part for part in (where, fault) if part),
        pill=Pill(_TONES.get(waiting.state, Tone.GREY), wording.word(waiting.state), Sign.PRINTER),
        note=mark,
    )


class UnprintedDialog(QDialog):
    """Follows the print room while it is open."""

    def __init__(self, room: PrintRoom, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unprinted papers"))
        self._room = room
        self._wording = wording
        self._build()
        room.unprinted.connect(self.show_waiting)
        self.show_waiting(room.waiting())

    def show_now(self) -> None:
        """Open, or come to the front; the desk behind stays free, for a scan too."""
        bring_to_front(self)
        self.list.setFocus()

    @Slot(object)
    def show_waiting(self, waiting: tuple[UnprintedPaper, ...]) -> None:
        """Show what waits now."""
        self._states = {paper.job_id: paper.state for paper in waiting}
        self.list.set_rows([row_of(paper, self._wording) for paper in waiting], select_first=True)
        self._tell_buttons()

    def _build(self) -> None:
        look = theme.current()
        self.resize(look.px(720), look.px(460))
        self.list = TwoLineList(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.set_empty(self.tr("Everything is printed"), self.tr("Papers that a printer did not take wait here."))
        self.retry_button = KeyButton(self, text=self.tr("Print now"), key="Ctrl+Enter", primary=True)
        self.confirm_button = KeyButton(self, text=self.tr("It is on paper"), key="Ctrl+D")
        self.drop_button = KeyButton(self, text=self.tr("Not needed"), key="Del")
        self.close_button = KeyButton(self, text=self.tr("Close"), key="Esc")
        self.retry_button.clicked.connect(self._retry)
        self.confirm_button.clicked.connect(self._confirm)
        self.drop_button.clicked.connect(self._drop)
        self.close_button.clicked.connect(self.close)
        self.list.chosen.connect(self._tell_buttons)
        note = self.tr("A paper that may have been printed already is marked as a copy when it is printed again.")
        page = QVBoxLayout()
        page.setContentsMargins(*[look.px(16)] * 4)
        page.setSpacing(look.px(12))
        page.addWidget(Label(self, text=note, kind=Kind.CAPTION))
        page.addWidget(self.list, 1)
        bar = BottomBar(self)
        for button in (self.close_button, self.drop_button, self.confirm_button):
            bar.add_left(button)
        bar.add_right(self.retry_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(page, 1)
        column.addWidget(bar)

    @Slot()
    def _tell_buttons(self) -> None:
        state = self._states.get(self.list.current_key())
        self.retry_button.setEnabled(state not in {None, JobState.SENT})
        self.drop_button.setEnabled(state not in {None, JobState.SENT})
        self.confirm_button.setEnabled(state is JobState.UNCONFIRMED)

    @Slot()
    def _retry(self) -> None:
        self._room.retry(self.list.current_key())

    @Slot()
    def _confirm(self) -> None:
        self._room.confirm(self.list.current_key())

    @Slot()
    def _drop(self) -> None:
        self._room.drop(self.list.current_key(), self.tr("not needed"))
