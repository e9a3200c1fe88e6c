"""The passport on the director's page: masked, shown for a reason that goes on record, and hidden again by itself."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from servicedesk.desktop.forms.ui_cases_page import Ui_CasesPage
from servicedesk.desktop.widgets.spans import bold, soft
from servicedesk.services.cases.records import CaseCard, Revealed
from servicedesk.services.wording import Wording

_SHOWN_MS = 60_000


class PassportView(QObject):
    """``asked(why)`` when the clerk has written what the passport is needed for."""

    asked = Signal(str)

    def __init__(self, ui: Ui_CasesPage, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._number = 0
        self._mask = ""
        self._hiding = QTimer(self)
        self._hiding.setSingleShot(True)
        self._hiding.setInterval(_SHOWN_MS)
        self._hiding.timeout.connect(self._hide)
        ui.show_button.set_key("Ctrl+D")
        ui.show_button.clicked.connect(self._ask)
        ui.why_edit.returnPressed.connect(self._tell)
        ui.why_edit.textEdited.connect(ui.why_frame.clear_error)
        ui.why_frame.hide()

    def show(self, card: CaseCard, wording: Wording) -> None:
        """The mask of a case; what was shown of another one is hidden. After its term, that it was erased."""
        if card.row.number == self._number and self._hiding.isActive() and card.mask:
            return
        self._number, self._mask = card.row.number, card.mask
        if card.erased_on is not None:
            self._mask = self.tr("erased on {day}").format(day=wording.full_day(card.erased_on))
        self._ui.show_button.setEnabled(card.erased_on is None)
        self._hide()

    def reveal(self, shown: Revealed, wording: Wording) -> None:
        """Show it for a minute."""
        ui = self._ui
        ui.why_edit.clear()
        ui.why_frame.hide()
        issued = self.tr("issued {day}, {office}").format(day=wording.full_day(shown.issued_on), office=shown.issued_by)
        ui.passport_label.set_spans(bold(shown.passport), soft(f" · {issued}"))
        self._hiding.start()

    def refuse(self, sentence: str) -> None:
        """Say that a reason is needed."""
        self._ask()
        self._ui.why_frame.set_error(sentence)

    @Slot()
    def _ask(self) -> None:
        """The first press asks why, the second one tells it."""
        if self._ui.why_frame.isHidden():
            self._ui.why_frame.show()
            self._ui.why_edit.setFocus()
        elif not self._ui.why_edit.text().strip():
            self._ui.why_edit.setFocus()
        else:
            self._tell()

    @Slot()
    def _tell(self) -> None:
        self.asked.emit(self._ui.why_edit.text())

    @Slot()
    def _hide(self) -> None:
        self._hiding.stop()
        self._ui.why_frame.hide()
        self._ui.why_edit.clear()
        self._ui.passport_label.set_spans(soft(self.tr("Passport") + " "), bold(self._mask))
