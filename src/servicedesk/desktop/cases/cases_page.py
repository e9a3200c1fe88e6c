"""The director's page of lost receipts: cases with the time left, and a decision about the one in sight."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Slot

from servicedesk.desktop.cases.case_view import CaseView
from servicedesk.desktop.cases.looks import row_of
from servicedesk.desktop.desk import Desk
from servicedesk.desktop.forms.ui_cases_page import Ui_CasesPage
from servicedesk.desktop.lists.list_acts import ListActs
from servicedesk.desktop.page import Page
from servicedesk.desktop.people import PeopleCompletion
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.domain.case_refusals import ProposerDecides
from servicedesk.domain.codes import Code, CodeKind, grouped
from servicedesk.domain.lost_case import HOLDING, CaseState
from servicedesk.domain.people_refusals import DirectorNeeded
from servicedesk.domain.refusals import CodeSpoiled, ForeignCode, Refusal, ValueMissing
from servicedesk.services.cases.case_table import case_table
from servicedesk.services.cases.lost_receipts import PAGE
from servicedesk.services.cases.records import CaseCard, CaseRow
from servicedesk.services.lists.table import Table


class Which(StrEnum):
    """Which cases are listed."""

    HELD = "held"
    ENDED = "ended"


class CasesPage(Page):
    """Acts on the case that is shown; ``counted`` tells how many wait for a decision."""

    help_topic = "lost-receipt"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        procedures = desk.parts.procedures
        self._lost_receipts, self._passports = procedures.lost_receipts, procedures.passports
        self._office, self._wording, self._work = desk.parts.office, desk.parts.wording, desk.work
        self._card: CaseCard | None = None
        self._acting = False
        self.ui = Ui_CasesPage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.view = CaseView(self.ui, self._wording, self)
        self.passport = self.view.passport
        PeopleCompletion(self.ui.director_edit, procedures.staff, desk.reading)
        self.again_button = KeyButton(self, text=self.tr("Print the application"), key="F8")
        self.withdraw_button = KeyButton(self, text=self.tr("Take back"), key="Ctrl+W")
        self.refuse_button = KeyButton(self, text=self.tr("Refuse"), key="Ctrl+R")
        self.approve_button = KeyButton(self, text=self.tr("Let it be handed over"), key="Ctrl+Enter", primary=True)
        self._build()
        title = self._wording.text("lists", "title.cases")
        self.list_acts = ListActs(self, self.ui.list, desk, title, lambda: partial(self._table, ended=self._ended))
        self._show_nothing()

    def hints(self) -> tuple[str, ...]:
        """The keys that work here."""
        keys = (self.tr("↑↓ — cases"), self.tr("scanner: an application"), self.tr("Ctrl+Enter — approve"))
        return (*keys, *self.list_acts.hints())

    def begin(self) -> None:
        """The page came in sight."""
        self._work.start(self, self._office.centre, lambda centre: self._suggest(centre.director), self._refuse)
        self._read()
        self.ui.list.setFocus()

    def refresh(self) -> None:
        """Somebody changed the database."""
        if not self._acting:
            self._read()

    def take_scan(self, text: str) -> bool:
        """The code of an application shows its case."""
        try:
            code = Code.parse(text)
        except (ForeignCode, CodeSpoiled):
            return False
        if code.kind is not CodeKind.LOST_CASE:
            return False
        self._ask_card(code.number)
        return True

    def card(self) -> CaseCard | None:
        """The case in sight."""
        return self._card

    def _build(self) -> None:
        ui = self.ui
        for button in (self.again_button, self.withdraw_button, self.refuse_button):
            ui.bottom_bar.add_left(button)
        ui.bottom_bar.add_right(self.approve_button)
        ui.which_segments.set_options(
            [Choice(Which.HELD.value, self.tr("Open")), Choice(Which.ENDED.value, self.tr("Ended"))]
        )
        ui.list.setAccessibleName(self.tr("Lost-receipt cases"))
        ui.which_segments.chosen.connect(self._read)
        ui.list.chosen.connect(self._choose)
        ui.list.more_wanted.connect(self._read_more)
        ui.director_edit.textEdited.connect(ui.director_frame.clear_error)
        ui.reason_edit.textEdited.connect(ui.reason_frame.clear_error)
        self.passport.asked.connect(self._reveal)
        self.approve_button.clicked.connect(self._approve)
        self.refuse_button.clicked.connect(self._refuse_case)
        self.withdraw_button.clicked.connect(self._withdraw)
        self.again_button.clicked.connect(self._print_again)

    @property
    def _ended(self) -> bool:
        return self.ui.which_segments.value() == Which.ENDED.value

    def _table(self, *, ended: bool) -> Table:
        """The cases in sight, and of those that ended all that came before them."""
        read = self._lost_receipts.cases
        rows = list(read(ended=ended))
        while ended and rows and len(more := read(ended=True, before=rows[-1].number)):
            rows += more
        return case_table(rows, self._wording)

    def _suggest(self, director: str) -> None:
        self.ui.director_edit.set_suggestion(director)

    @Slot()
    def _read(self) -> None:
        ended, lost_receipts = self._ended, self._lost_receipts

        def cases() -> tuple[tuple[CaseRow, ...], int]:
            held = lost_receipts.cases()
            waiting = sum(row.state is CaseState.OPEN for row in held)
            return (lost_receipts.cases(ended=True) if ended else held), waiting

        self._work.start(self, cases, lambda found: self._show_rows(*found), self._refuse)

    @Slot()
    def _read_more(self) -> None:
        last = self.ui.list.rows()[-1].key
        read = self._lost_receipts.cases
        self._work.start(self, lambda: read(ended=True, before=last), self._append, self._refuse)

    def _show_rows(self, rows: tuple[CaseRow, ...], waiting: int) -> None:
        ui = self.ui
        self.counted.emit(waiting)
        shown = [row_of(row, self._wording) for row in rows]
        ui.list.set_rows(shown, more=self._ended and len(rows) == PAGE, select_first=True)
        ui.list.set_empty(self.tr("No cases"), self.tr("A case is opened in lookup: «More», lost receipt."))
        if not rows:
            self._show_nothing()
        elif self._card is not None:
            self._ask_card(self._card.row.number)

    def _append(self, rows: tuple[CaseRow, ...]) -> None:
        self.ui.list.append_rows([row_of(row, self._wording) for row in rows], more=len(rows) == PAGE)

    @Slot(object)
    def _choose(self, number: int | None) -> None:
        if number is not None:
            self._ask_card(number)

    def _ask_card(self, number: int) -> None:
        read = self._lost_receipts.case
        self._work.start(self, lambda: read(str(number)), self._show, self._refuse)

    def _show_nothing(self) -> None:
        self._card = None
        self.ui.empty_state.set_state(
            self.tr("No lost receipt waits"), self.tr("A case is opened in lookup: «More», lost receipt.")
        )
        self.ui.pages.setCurrentWidget(self.ui.nothing_page)
        self._tell_buttons()

    def _show(self, card: CaseCard) -> None:
        before, self._card = self._card, card
        if before is None or before.row.number != card.row.number:
            self._clear_decision()
        self.view.show(card)
        self._tell_buttons()

    def _clear_decision(self) -> None:
        for frame in (self.ui.director_frame, self.ui.reason_frame):
            frame.clear_error()
        self.ui.director_edit.clear()
        self.ui.reason_edit.clear()
        self.ui.scroll.verticalScrollBar().setValue(0)

    def _tell_buttons(self) -> None:
        state = None if self._card is None else self._card.row.state
        free = not self._acting
        self.again_button.setEnabled(state is not None and free)
        self.withdraw_button.setEnabled(state in HOLDING and free)
        for button in (self.refuse_button, self.approve_button):
            button.setEnabled(state is CaseState.OPEN and free)

    @Slot()
    def _approve(self) -> None:
        director, approve = self.ui.director_edit.value(), self._lost_receipts.approve
        self._act(lambda number: approve(number, director), self.tr("The device may be handed over once."))

    @Slot()
    def _refuse_case(self) -> None:
        director, reason = self.ui.director_edit.value(), self.ui.reason_edit.text()
        refuse = self._lost_receipts.refuse
        self._act(lambda number: refuse(number, director, reason), self.tr("The old receipt is valid again."))

    @Slot()
    def _withdraw(self) -> None:
        reason, withdraw = self.ui.reason_edit.text(), self._lost_receipts.withdraw
        self._act(lambda number: withdraw(number, reason), self.tr("The device is held no longer."))

    def _act(self, act: Callable[[str], CaseCard], news: str) -> None:
        if self._card is None or self._acting:
            return
        number = str(self._card.row.number)
        self._set_acting(True)
        self._work.start(
            self,
            lambda: act(number),
            lambda card: self._acted(card, news),
            self._refuse,
            settled=lambda: self._set_acting(False),
        )

    def _acted(self, card: CaseCard, news: str) -> None:
        self._clear_decision()
        self._show(card)
        head = self.tr("Case {number}: {state}.").format(
            number=grouped(card.row.number), state=self._wording.word(card.row.state)
        )
        self.message.emit(BannerKind.OK, head, news)
        self._read()

    def _set_acting(self, acting: bool) -> None:
        self._acting = acting
        self._tell_buttons()

    @Slot(str)
    def _reveal(self, why: str) -> None:
        if self._card is not None:
            number, reveal = str(self._card.row.number), self._lost_receipts.reveal
            self._work.start(
                self,
                lambda: reveal(number, why),
                lambda shown: self.passport.reveal(shown, self._wording),
                self._refuse,
            )

    @Slot()
    def _print_again(self) -> None:
        if self._card is not None:
            number, again = str(self._card.row.number), self._passports.print_again
            self._work.start(self, lambda: again(number), lambda _none: self._queued(), self._refuse)

    def _queued(self) -> None:
        self.printed.emit()
        self.message.emit(BannerKind.OK, self.tr("The application is being printed."), "")

    def _refuse(self, refusal: Refusal) -> None:
        sentence = self._wording.refusal(refusal)
        nameless = isinstance(refusal, ValueMissing) and refusal.field == "director"
        if nameless or isinstance(refusal, DirectorNeeded | ProposerDecides):
            self.ui.director_frame.set_error(sentence.text)
            self._go_to(self.ui.director_edit)
        elif isinstance(refusal, ValueMissing) and refusal.field == "why":
            self.passport.refuse(sentence.text)
        elif isinstance(refusal, ValueMissing) and refusal.field == "reason":
            self.ui.reason_frame.set_error(sentence.text)
            self._go_to(self.ui.reason_edit)
        self.say(self._wording, refusal)

    def _go_to(self, edit: Edit) -> None:
        edit.setFocus()
        self.ui.scroll.ensureWidgetVisible(self.ui.decision_panel)
