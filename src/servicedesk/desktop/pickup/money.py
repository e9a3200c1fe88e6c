"""The money panel of pickup: what is owed for what was scanned, what was received, and the change."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame

from servicedesk.desktop.forms.ui_pickup_tab import Ui_PickupTab
from servicedesk.desktop.pickup.selection import Selection
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.money_edit import written
from servicedesk.desktop.widgets.spans import bold, soft
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.payment import Method
from servicedesk.services.wording import Wording


class MoneyPanel(QObject):
    """Shows the sums of a selection and reads what was received. ``changed`` follows what the clerk writes."""

    changed = Signal()

    def __init__(self, ui: Ui_PickupTab, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._wording = wording
        self._to_pay = NOTHING
        ui.money_head.set_spans(bold(self.tr("Money")), soft(" " + self.tr("for what was scanned")))
        ui.method_segments.set_options([Choice(method.value, wording.word(method)) for method in Method])
        ui.owed_value.set_big(True)
        ui.received_edit.setProperty("main", True)
        ui.line.setFrameShadow(QFrame.Shadow.Plain)
        ui.line.setForegroundRole(QPalette.ColorRole.Mid)
        ui.works_value.set_caption(self.tr("works and parts"))
        ui.paid_value.set_caption(self.tr("paid before"))
        ui.change_value.set_caption(self.tr("change"))
        ui.received_edit.textChanged.connect(self._show_change)
        ui.received_edit.textChanged.connect(self.changed)

    def show_selection(self, selection: Selection) -> None:
        """Show what is owed for what goes."""
        ui, wording = self._ui, self._wording
        going = selection.going
        days = sum(line.sums.storage_days for line in going)
        ui.works_value.set_value(wording.number(_total([line.sums.works for line in going])))
        ui.storage_value.set_caption(self.tr("storage, {days}").format(days=wording.count(days, "day")))
        ui.storage_value.set_value(wording.number(_total([line.sums.storage for line in going])))
        ui.paid_value.set_value(wording.number(-_total([line.sums.paid for line in going])))
        self._show_balance(selection)
        self._to_pay = selection.to_pay
        ui.received_edit.set_suggestion(written(self._to_pay) if self._to_pay else "")
        ui.received_frame.setEnabled(bool(self._to_pay))
        self._show_change()

    def _show_balance(self, selection: Selection) -> None:
        owed, sum_ = self._ui.owed_value, self._wording.money(abs(selection.balance))
        if selection.balance >= NOTHING:
            owed.set_caption(self.tr("To pay"))
            owed.set_value(sum_)
        elif selection.carried:
            owed.set_caption(self.tr("Stays as an advance"))
            owed.set_value(sum_)
        else:
            owed.set_caption(self.tr("Give back"))
            owed.set_value(sum_, Tone.AMBER)

    def received(self) -> Money | None:
        """What was received; the whole sum when nothing else is written, None when it is no sum."""
        if not self._ui.received_edit.text().strip():
            return self._to_pay
        return self._ui.received_edit.money()

    def paid(self) -> Money | None:
        """What is to be booked: what was received without the change; None when it is no sum."""
        received = self.received()
        return None if received is None else min(received, self._to_pay)

    def change(self) -> Money:
        """What the customer gets out of the money that was received; negative while it is too little."""
        received = self.received()
        return NOTHING if received is None else received - self._to_pay

    def method(self) -> Method:
        """How the money changes hands."""
        return Method(self._ui.method_segments.value())

    def clear(self) -> None:
        """Begin anew for another receipt."""
        self._ui.received_edit.clear()
        self._ui.received_frame.clear_error()
        self._ui.method_segments.set_value(Method.CASH.value)

    @Slot()
    def _show_change(self) -> None:
        change = self.change()
        short = change < NOTHING
        self._ui.change_value.set_caption(self.tr("still lacking") if short else self.tr("change"))
        self._ui.change_value.set_value(self._wording.money(abs(change)), Tone.RED if short else None)


def _total(sums: list[Money]) -> Money:
    return sum(sums, start=NOTHING)
