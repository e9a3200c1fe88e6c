"""The waiver: the director lets a part of the storage fee go, or all of it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.forms.ui_uncollected_waiver import Ui_WaiverPanel
from servicedesk.desktop.people import PeopleCompletion
from servicedesk.desktop.uncollected.acting import ActingPanel
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.services.uncollected.records import Waiting, Waived, WaiverRequest

_PART, _ALL = "part", "all"


class WaiverPanel(ActingPanel):
    """Shows the fee as it stands and asks how much of it is let off, by whom and why."""

    def __init__(self, desk: Desk, number: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, number, parent)
        self.ui = Ui_WaiverPanel()
        self.ui.setupUi(self)
        to_scale(self.ui)
        ui, people = self.ui, desk.parts.procedures.staff
        PeopleCompletion(ui.director_edit, people, desk.reading)
        ui.part_segments.set_options([Choice(_PART, self.tr("a part")), Choice(_ALL, self.tr("all, now and later"))])
        ui.full_value.set_caption(self.tr("storage fee"))
        ui.before_value.set_caption(self.tr("let off before"))
        ui.owed_value.set_caption(self.tr("owed for storage"))
        ui.owed_value.set_strong(True)
        ui.part_segments.chosen.connect(self._tell_part)
        ui.cancel_button.clicked.connect(self.closed)
        ui.waive_button.clicked.connect(self._waive)

    def begin(self) -> None:
        """See OrderPanel."""
        self.ui.amount_edit.setFocus()
        notices, number = self._uncollected.notices, self._number
        self._desk.work.start(self, lambda: notices.waiting(number), self._show, self.refuse)

    def _show(self, waiting: Waiting) -> None:
        number = self._wording.number
        self.ui.full_value.set_value(number(waiting.full))
        self.ui.before_value.set_value(number(-waiting.waived))
        self.ui.owed_value.set_value(self._wording.money(waiting.owed))

    @Slot()
    def _tell_part(self) -> None:
        self.ui.amount_frame.setVisible(self.ui.part_segments.value() == _PART)

    @Slot()
    def _waive(self) -> None:
        ui, waivers = self.ui, self._uncollected.waivers
        amount = None
        if ui.part_segments.value() == _PART:
            amount = ui.amount_edit.money()
            if amount is None:
                ui.amount_frame.set_error(self.tr("Write a sum such as 1500 or 1500.50."))
                ui.amount_edit.setFocus()
                return
        request = WaiverRequest(self._number, ui.director_edit.text(), ui.reason_edit.text(), amount)
        self.act(ui.waive_button, lambda: waivers.waive(request), self._waived)

    def _waived(self, done: Waived) -> None:
        money = self._wording.money
        text = self.tr("by {sum}, {owed} is left").format(sum=money(done.let_off), owed=money(done.owed))
        self.message.emit(BannerKind.OK, self.tr("The storage fee was lowered"), text)
        self.changed.emit()
        self.closed.emit()
