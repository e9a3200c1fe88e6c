"""The application about a lost receipt: the applicant's own words first, our record once the case is open."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QDialog, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.cases.beside import Beside
from servicedesk.desktop.forms.ui_case_application import Ui_CaseApplication
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.day_edit import read_day
from servicedesk.desktop.widgets.enter import EnterMovesOn
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.front import bring_to_front
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.desktop.work import Work
from servicedesk.domain.codes import grouped
from servicedesk.domain.input_refusals import DayNotUnderstood, InputRefused
from servicedesk.domain.lost_case import Described, Relation
from servicedesk.domain.refusals import Refusal
from servicedesk.services.cases.lost_receipts import LostReceipts
from servicedesk.services.cases.records import Application, CaseCard
from servicedesk.services.wording import Wording

_SIZE = (860, 600)
_LONGEST_PASSPORT = 24
_DAY_SHAPES = "06.05.2004"
_NO_YEAR = (date(1900, 1, 1), date(1910, 1, 1))


class ApplicationDialog(QDialog):
    """Waits for nothing and blocks nothing. What was typed is kept until the case is open, then forgotten."""

    def __init__(self, lost_receipts: LostReceipts, wording: Wording, work: Work, parent: QWidget) -> None:
        super().__init__(parent)
        self._lost_receipts, self._wording, self._work = lost_receipts, wording, work
        self._receipt = 0
        self._changed: Callable[[], None] = lambda: None
        self._is_opening = False
        self.ui = Ui_CaseApplication()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.setWindowTitle(self.tr("Lost receipt"))
        self.beside = Beside(wording, self)
        self.ui.beside_place.addWidget(self.beside)
        self.close_button = KeyButton(self, text=self.tr("Cancel"), key="Esc")
        self.open_button = KeyButton(
            self, text=self.tr("Open the case and print the application"), key="Ctrl+Enter", primary=True
        )
        self._build()
        EnterMovesOn(self)
        self.resize(*(theme.current().px(side) for side in _SIZE))

    def apply(self, receipt: int, changed: Callable[[], None]) -> None:
        """Ask about the receipt of a chosen order; what was begun about the same one goes on."""
        if receipt != self._receipt or self.ui.pages.currentWidget() is self.ui.record_page:
            self._forget()
        self._receipt, self._changed = receipt, changed
        bring_to_front(self)
        self.ui.applicant_edit.setFocus()

    def _build(self) -> None:
        ui = self.ui
        ui.bottom_bar.add_left(self.close_button)
        ui.bottom_bar.add_right(self.open_button)
        ui.relation_segments.set_options([Choice(each.value, self._wording.word(each)) for each in Relation])
        ui.relation_segments.setAccessibleName(self.tr("Who the applicant is to the customer"))
        ui.passport_edit.setMaxLength(_LONGEST_PASSPORT)
        ui.passport_edit.setPlaceholderText("52 04 123456")
        for edit in (ui.issued_on_edit, ui.born_on_edit):
            edit.setPlaceholderText(self.tr("06.05.2004"))
        self.close_button.clicked.connect(self.close)
        self.open_button.clicked.connect(self._open)

    def _frames(self) -> dict[str, FieldFrame]:
        ui = self.ui
        return {
            "applicant": ui.applicant_frame,
            "phone": ui.phone_frame,
            "device": ui.device_frame,
            "model": ui.model_frame,
            "colour": ui.colour_frame,
            "marks": ui.marks_frame,
            "circumstances": ui.circumstances_frame,
            "passport": ui.passport_frame,
            "issued_on": ui.issued_on_frame,
            "born_on": ui.born_on_frame,
            "issued_by": ui.issued_by_frame,
        }

    @Slot()
    def _open(self) -> None:
        if self._is_opening:
            return
        for frame in self._frames().values():
            frame.clear_error()
        self.ui.form_note.set_note("")
        try:
            told = self._application()
        except InputRefused as refusal:
            self._refuse(refusal)
            return
        self._set_opening(True)
        self._work.start(
            self,
            lambda: self._lost_receipts.open(told),
            self._show,
            self._refuse,
            settled=lambda: self._set_opening(False),
        )

    def _application(self) -> Application:
        ui = self.ui
        return Application(
            number=str(self._receipt),
            applicant=ui.applicant_edit.text(),
            phone=ui.phone_edit.text(),
            relation=Relation(ui.relation_segments.value()),
            described=Described(
                device=ui.device_edit.text().strip(),
                colour=ui.colour_edit.text().strip(),
                model=ui.model_edit.text().strip(),
                marks=ui.marks_edit.text().strip(),
                circumstances=ui.circumstances_edit.text().strip(),
            ),
            passport=ui.passport_edit.text(),
            issued_by=ui.issued_by_edit.text(),
            issued_on=_day(ui.issued_on_edit.text(), "issued_on"),
            born_on=_day(ui.born_on_edit.text(), "born_on"),
        )

    def _show(self, card: CaseCard) -> None:
        self._forget()
        ui = self.ui
        head = self.tr("Case {number} is open, the application is being printed.").format(
            number=grouped(card.row.number)
        )
        text = self.tr(
            "Have it signed. The old receipt is void and the device is held; the director decides by {day}."
        ).format(day=self._wording.day(card.row.due))
        ui.opened_note.set_note(head, text, Tone.GREEN)
        self.beside.show_card(card)
        ui.pages.setCurrentWidget(ui.record_page)
        self.open_button.hide()
        self.close_button.setFocus()
        self._changed()

    def _refuse(self, refusal: Refusal) -> None:
        sentence = self._wording.refusal(refusal)
        frame = self._frames().get(str(getattr(refusal, "field", "")))
        if frame is None:
            self.ui.form_note.set_note(sentence.head, sentence.text, Tone.RED)
        else:
            frame.set_error(sentence.text)
            frame.setFocus()

    def _set_opening(self, opening: bool) -> None:
        self._is_opening = opening
        self.open_button.setEnabled(not opening)

    def _forget(self) -> None:
        """No passport stays on the screen, or in a field behind it."""
        ui = self.ui
        for frame in self._frames().values():
            frame.clear_error()
            edit = frame.field()
            if edit is not None:
                edit.clear()  # type: ignore[attr-defined]
        ui.form_note.set_note("")
        ui.relation_segments.set_value(Relation.SELF.value)
        ui.pages.setCurrentWidget(ui.form_page)
        self.open_button.show()


def _day(text: str, field: str) -> date | None:
    """The day of a passport, its year told; None for nothing. Raises DayNotUnderstood."""
    if not text.strip():
        return None
    # A day without its year would be another one in another year.
    first, second = (read_day(text, since, QLocale()) for since in _NO_YEAR)
    if first is None or first != second:
        raise DayNotUnderstood(field=field, text=text, shapes=_DAY_SHAPES)
    return first
