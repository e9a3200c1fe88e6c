"""The chosen order of the uncollected: its clock, its fee, how far its owner was warned, and every notice."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from servicedesk.desktop.forms.ui_uncollected_page import Ui_UncollectedPage
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.pill import Pill
from servicedesk.desktop.widgets.rows import Row
from servicedesk.desktop.widgets.spans import bold, soft
from servicedesk.domain.codes import grouped
from servicedesk.domain.notice import NoticeWay, Warned
from servicedesk.services.uncollected.ports import ClockJump
from servicedesk.services.uncollected.records import NoticeView, Waiting
from servicedesk.services.wording import NBSP, Wording

_TONES = {Warned.NEVER: Tone.AMBER, Warned.UNPROVEN: Tone.AMBER, Warned.LATELY: Tone.AMBER, Warned.DULY: Tone.GREEN}


class UncollectedLooks(QObject):
    """Fills the right side of the page."""

    def __init__(self, ui: Ui_UncollectedPage, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._wording = ui, wording
        self._notices: dict[int, NoticeView] = {}
        ui.notice_list.set_empty(self.tr("Nobody was told yet"), self.tr("Ctrl+L records a call or prints a letter."))
        ui.notice_list.setAccessibleName(self.tr("Notices"))

    def sent(self) -> NoticeView | None:
        """The letter whose receipt may be put on record: the chosen one, else the last that nobody is known to have
        got; a call or a message has none.
        """
        chosen = self._notices.get(self._ui.notice_list.current_key() or 0)
        if chosen is not None:
            return chosen if chosen.way is NoticeWay.LETTER and chosen.received_on is None else None
        letters = (one for one in self._notices.values() if one.way is NoticeWay.LETTER)
        return next((one for one in letters if not one.reached), None)

    def show(self, waiting: Waiting | None) -> None:
        """Show this order, or say that one is to be chosen."""
        ui = self._ui
        for part in (ui.fee_card, ui.term_card, ui.warned_note, ui.notices_label, ui.notice_list):
            part.setVisible(waiting is not None)
        self._notices = {} if waiting is None else {one.number: one for one in waiting.notices}
        if waiting is None:
            ui.head_label.set_spans(bold(self.tr("No order is chosen"), 15))
            ui.facts_label.set_spans(soft(self.tr("Choose an order of the list to see its clock and its notices.")))
            return
        self._show_owner(waiting)
        self._show_clock(waiting)
        self._show_warned(waiting)
        ui.notice_list.set_rows([self._row(one) for one in waiting.notices])

    def show_jump(self, jumps: Sequence[ClockJump], now: datetime) -> None:
        """Say that the clock went back, if it ever did."""
        if not jumps:
            self._ui.jump_note.set_note("")
            return
        jump, moment = jumps[0], self._wording.moment
        from_to = self.tr("From {before} to {after}, workstation {name}. Terms and fees go by the clock: check it.")
        told = from_to.format(
            before=moment(jump.last_at.astimezone(now.tzinfo)),
            after=moment(jump.at.astimezone(now.tzinfo)),
            name=jump.workstation,
        )
        self._ui.jump_note.set_note(self.tr("The clock was set back"), told, Tone.AMBER)

    def _show_owner(self, waiting: Waiting) -> None:
        phones = ", ".join(self._wording.phone(phone).replace(" ", NBSP) for phone in waiting.phones)
        self._ui.head_label.set_spans(bold(waiting.device, 18), soft(f"  {grouped(waiting.order)}"))
        self._ui.facts_label.set_spans(bold(waiting.customer), soft(f"  {phones}"))

    def _show_clock(self, waiting: Waiting) -> None:
        ui, wording = self._ui, self._wording
        note = self.tr("{count} at {fee}").format(
            count=wording.count(waiting.days, "day"), fee=wording.short_money(waiting.fee_per_day)
        )
        if waiting.waived:
            note = self.tr("lowered by {sum}").format(sum=wording.short_money(waiting.waived))
        tone = Tone.RED if waiting.owed else None
        ui.fee_card.set_fact(self.tr("Storage"), wording.short_money(waiting.owed), note, tone)
        if waiting.free_until is None:
            ui.term_card.set_fact(self.tr("Free until"), "—", self.tr("the clock does not run: nobody was told"))
            return
        passes = "" if waiting.passes_on is None else wording.short_day(waiting.passes_on)
        note = self.tr("to the centre from {day}").format(day=passes) if passes else ""
        ui.term_card.set_fact(self.tr("Free until"), wording.day(waiting.free_until), note)

    def _show_warned(self, waiting: Waiting) -> None:
        note, wording, act = self._ui.warned_note, self._wording, waiting.written_off
        if act is not None:
            text = f"{wording.full_day(act.at.date())}, {act.director}, {act.second}"
            if act.deposited:
                text += f" · {wording.money(act.remainder)}, {act.deposited}"
            note.set_note(f"{wording.word(act.disposal)}, {grouped(act.number)}", text, Tone.GREY)
            return
        until = waiting.warned_until
        duly = waiting.warned is Warned.DULY
        ended = self.tr("its two months ended on {day}") if duly else self.tr("its two months end on {day}")
        text = ended.format(day=wording.full_day(until)) if until else ""
        note.set_note(wording.word(waiting.warned), text, _TONES[waiting.warned])

    def _row(self, one: NoticeView) -> Row:
        wording = self._wording
        got = wording.short_day(one.received_on) if one.received_on else self.tr("heard")
        pill = Pill(Tone.GREEN, got, Sign.CHECK) if one.reached else Pill(Tone.AMBER, self.tr("not proven"), Sign.CLOCK)
        number = f" · № {one.tracking}" if one.tracking else ""
        line = f"{wording.short_day(one.given_on)} · {wording.word(one.way)}{number} · {one.who} → {one.whom}"
        return Row(one.number, one.what, line, pill=pill)
