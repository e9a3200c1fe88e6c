"""The write-off: the director and a second person sign, after they have seen whether the customer was warned."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.forms.ui_uncollected_write_off import Ui_WriteOffPanel
from servicedesk.desktop.people import PeopleCompletion
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.uncollected.acting import ActingPanel
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.domain.codes import grouped
from servicedesk.domain.money import NOTHING
from servicedesk.domain.notice import Warned
from servicedesk.domain.write_off import Disposal
from servicedesk.services.uncollected.records import Waiting, WriteOffRequest, WriteOffView

_SEEN = "seen"


class WriteOffPanel(ActingPanel):
    """Asks what an act must say. What is missing of the warning stands above the signatures."""

    def __init__(self, desk: Desk, waiting: Waiting, parent: QWidget | None = None) -> None:
        super().__init__(desk, waiting.order, parent)
        self.ui = Ui_WriteOffPanel()
        self.ui.setupUi(self)
        to_scale(self.ui)
        ui, wording = self.ui, self._wording
        for edit in (ui.director_edit, ui.second_edit):
            PeopleCompletion(edit, desk.parts.procedures.staff, desk.reading)
        ui.disposal_segments.set_options([Choice(one.value, wording.word(one)) for one in Disposal])
        ui.disposal_segments.set_value(waiting.usual.value)
        ui.confirm_segments.set_options([Choice("", self.tr("wait")), Choice(_SEEN, self.tr("write off all the same"))])
        ui.value_edit.set_money(waiting.value)
        ui.kept_edit.set_money(max(waiting.debt, NOTHING))
        ui.ground_edit.setText(self.tr("nobody collected the device within the time told on the receipt"))
        self._tell_warned(waiting)
        self._tell_disposal()
        ui.disposal_segments.chosen.connect(self._tell_disposal)
        ui.cancel_button.clicked.connect(self.closed)
        ui.write_off_button.clicked.connect(self._write_off)

    def begin(self) -> None:
        """See OrderPanel."""
        self.ui.director_edit.setFocus()

    def _tell_warned(self, waiting: Waiting) -> None:
        ui, wording = self.ui, self._wording
        duly = waiting.warned is Warned.DULY
        until = waiting.warned_until
        ended = self.tr("its two months ended on {day}") if duly else self.tr("its two months end on {day}")
        text = "" if until is None else ended.format(day=wording.full_day(until))
        ui.note.set_note(wording.word(waiting.warned), text, Tone.GREEN if duly else Tone.RED)
        ui.confirm_frame.setVisible(not duly)

    @Slot()
    def _tell_disposal(self) -> None:
        ui = self.ui
        sold = ui.disposal_segments.value() == Disposal.SOLD.value
        for frame in (ui.price_frame, ui.kept_frame, ui.deposited_frame):
            frame.setVisible(sold)

    @Slot()
    def _write_off(self) -> None:
        ui, writes = self.ui, self._uncollected.write_offs
        for edit in (ui.value_edit, ui.price_edit, ui.kept_edit):
            edit.tidy()
            if edit.isVisible() and edit.problem():
                edit.setFocus()
                return
        request = WriteOffRequest(
            order=self._number,
            director=ui.director_edit.text(),
            second_person=ui.second_edit.text(),
            ground=ui.ground_edit.text(),
            disposal=Disposal(ui.disposal_segments.value()),
            value=ui.value_edit.money() or NOTHING,
            price=ui.price_edit.money() or NOTHING,
            kept=ui.kept_edit.money() or NOTHING,
            deposited=ui.deposited_edit.text(),
            without_notice=ui.confirm_segments.value() == _SEEN,
        )
        self.act(ui.write_off_button, lambda: writes.write_off(request), self._written_off)

    def _written_off(self, done: WriteOffView) -> None:
        word = self._wording.word(done.disposal)
        text = self.tr("{what}, act {number} is being printed").format(what=word, number=grouped(done.number))
        self.message.emit(BannerKind.OK, self.tr("Written off:"), text)
        self.printed.emit()
        self.changed.emit()
        self.closed.emit()
