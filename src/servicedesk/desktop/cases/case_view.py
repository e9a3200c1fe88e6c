"""The case in sight: who applies, the applicant's words beside our record, the passport masked, what happened since."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.cases.beside import Beside
from servicedesk.desktop.cases.looks import left_words, pill_of
from servicedesk.desktop.cases.passport_view import PassportView
from servicedesk.desktop.forms.ui_cases_page import Ui_CasesPage
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.spans import Span, bold, soft
from servicedesk.domain.codes import grouped
from servicedesk.domain.custody import Act
from servicedesk.domain.lost_case import HOLDING, CaseState
from servicedesk.services.cases.records import CaseCard, CaseNote
from servicedesk.services.wording import Wording

_LARGE_TYPE = 12.0


class CaseView(QObject):
    """Shows a case in the form."""

    def __init__(self, ui: Ui_CasesPage, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._wording = wording
        self.beside = Beside(wording, parent)
        self.passport = PassportView(ui, self)
        ui.beside_place.addWidget(self.beside)
        if theme.current().points > _LARGE_TYPE:  # a panel that stays would leave no room to read
            ui.scroll_inside_layout.insertWidget(ui.scroll_inside_layout.count() - 1, ui.decision_panel)
        ui.head_row.setAlignment(ui.head_label, Qt.AlignmentFlag.AlignVCenter)
        ui.passport_row.setAlignment(ui.passport_label, Qt.AlignmentFlag.AlignVCenter)

    def show(self, card: CaseCard) -> None:
        """Show it whole; what may still be decided is asked for."""
        ui, wording = self._ui, self._wording
        ui.number_label.setText(grouped(card.row.number))
        ui.state_pill.set_state(pill_of(card.row, wording))
        ui.head_label.set_spans(soft(left_words(card.row, wording)))
        ui.who_label.set_spans(*self._who(card))
        ui.notes_label.set_text("\n".join(self._notes(card)))
        self._show_presented(card)
        self.beside.show_card(card)
        self.passport.show(card, wording)
        ui.decision_panel.setVisible(card.row.state in HOLDING)
        ui.director_frame.setVisible(card.row.state is CaseState.OPEN)
        ui.pages.setCurrentWidget(ui.card_page)

    def _show_presented(self, card: CaseCard) -> None:
        """Somebody came with the paper that is said to be lost: the director has to know before deciding."""
        wording = self._wording
        told = [
            f"{wording.short_moment(note.at)}, {self._author(note)}" for note in card.notes if note.act is Act.PRESENTED
        ]
        head = self.tr("The lost receipt was presented") if told else ""
        self._ui.presented_note.set_note(head, "\n".join(told), Tone.RED)

    def _who(self, card: CaseCard) -> tuple[Span, ...]:
        wording = self._wording
        relation, phone = wording.word(card.relation), wording.phone(card.phone)
        taken = self.tr("application taken {moment}, {clerk}").format(
            moment=wording.short_moment(card.row.opened_at), clerk=card.opened_by
        )
        customer = self.tr("handed in by {name}").format(name=card.customer)
        return bold(card.row.applicant), soft(f" · {relation} · {phone} · {customer} · {taken}")

    def _author(self, note: CaseNote) -> str:
        return self.tr("{name}, place {place}").format(name=note.who, place=note.workstation)

    def _notes(self, card: CaseCard) -> list[str]:
        wording = self._wording
        lines = [
            f"{wording.word(note.act)} · {wording.short_moment(note.at)} · {self._author(note)}"
            for note in card.notes
            if note.act is not Act.PRESENTED
        ]
        if card.decided_by:
            lines.insert(0, self.tr("Decided by {name}").format(name=card.decided_by))
        if card.reason:
            lines.insert(0, self.tr("Reason: {text}").format(text=card.reason))
        return lines
