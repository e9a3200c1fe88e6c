"""Where a storage count is begun, or an open one is gone on with."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from servicedesk.desktop.counting.looks import row_of_count
from servicedesk.desktop.forms.ui_count_page import Ui_CountPage
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.place_refusals import PlaceUnknown
from servicedesk.domain.refusals import CodeSpoiled, ForeignCode, Refusal
from servicedesk.services.counting.records import CountFacts
from servicedesk.services.wording import Wording


class StartView(QObject):
    """``opened(number)`` follows the choice of a count in the list; ``told`` a change of the place."""

    opened = Signal(object)
    told = Signal()

    def __init__(self, ui: Ui_CountPage, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._wording = wording
        ui.place_edit.setPlaceholderText(self.tr("the whole store"))
        ui.place_edit.setAccessibleName(self.tr("Place, with everything below it"))
        ui.place_edit.setProperty("main", True)
        ui.place_edit.textChanged.connect(self._tell)
        ui.counts_list.taken.connect(self.opened)
        ui.counts_list.setAccessibleName(self.tr("Counts"))
        ui.counts_list.set_empty(self.tr("Nothing was counted yet"), self.tr("Ctrl+Enter begins the first count"))

    def place(self) -> str:
        """What is to be counted, empty for the whole store."""
        return self._ui.place_edit.text().strip()

    def show(self, counts: Sequence[CountFacts]) -> None:
        """The last counts."""
        self._ui.counts_list.set_rows([row_of_count(count, self._wording) for count in counts])

    def begin(self) -> None:
        """The view came in sight."""
        self._ui.place_edit.setFocus()

    def clear(self) -> None:
        """A count was begun."""
        self._ui.place_edit.clear()

    def take_scan(self, text: str) -> bool:
        """A scanned place is what is to be counted."""
        try:
            code = Code.parse(text)
        except (ForeignCode, CodeSpoiled):
            return False
        if code.kind is not CodeKind.PLACE:
            return False
        self._ui.place_edit.setText(code.grouped)
        return True

    def refuse(self, refusal: Refusal) -> None:
        """Tell beside the field why nothing was begun."""
        if isinstance(refusal, PlaceUnknown | ForeignCode | CodeSpoiled):
            self._ui.place_frame.set_error(str(self._wording.refusal(refusal).text))
            self._ui.place_edit.setFocus()

    @Slot()
    def _tell(self) -> None:
        self._ui.place_frame.set_error("")
        self.told.emit()
