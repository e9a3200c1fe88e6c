"""What a case looks like in a list and at the head of its page: colour, word, days left."""

from PySide6.QtCore import QCoreApplication

from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.pill import Pill
from servicedesk.desktop.widgets.rows import Row
from servicedesk.domain.codes import grouped
from servicedesk.domain.lost_case import CaseState
from servicedesk.services.cases.records import CaseRow
from servicedesk.services.wording import Wording

_TONES = {
    CaseState.OPEN: Tone.AMBER,
    CaseState.APPROVED: Tone.GREEN,
    CaseState.REFUSED: Tone.RED,
    CaseState.WITHDRAWN: Tone.GREY,
    CaseState.CLOSED: Tone.GREY,
}


def pill_of(row: CaseRow, wording: Wording) -> Pill:
    """The state; red once the director is late."""
    late = row.state is CaseState.OPEN and row.days_left < 0
    return Pill(Tone.RED if late else _TONES[row.state], wording.word(row.state))


def row_of(row: CaseRow, wording: Wording) -> Row:
    """One case in the list."""
    return Row(
        key=row.number,
        title=row.applicant,
        line=row.device,
        lead=grouped(row.number),
        pill=pill_of(row, wording),
        note=left_words(row, wording),
    )


def left_words(row: CaseRow, wording: Wording) -> str:
    """How long the director still has, or when it ended."""
    if row.ended_at is not None:
        return wording.day(row.ended_at.date())
    if row.state is not CaseState.OPEN:
        return ""
    if row.days_left < 0:
        text = QCoreApplication.translate("Cases", "{days} late")
        return text.format(days=wording.count(-row.days_left, "day"))
    if row.days_left == 0:
        return QCoreApplication.translate("Cases", "today is the last day")
    return QCoreApplication.translate("Cases", "{days} left").format(days=wording.count(row.days_left, "day"))
