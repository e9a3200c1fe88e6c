"""The money panel of pickup: what is owed for what was scanned, what was received, and the change."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame

from servicedesk.desktop import theme
from servicedesk.desktop.forms.ui_pickup_tab import Ui_PickupTab
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.money_edit import written
from servicedesk.desktop.widgets.spans import bold, soft
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.payment import Method
from servicedesk.services.sums import Bill
from servicedesk.services.wording import Wording

_WIDTH = 330


class MoneyPanel(QObject):
    """Shows the sums of a bill and reads what was received. ``told`` comes once the clerk has written it."""

    told = Signal()

    def __init__(self, ui: Ui_PickupTab, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._wording = wording
        self._to_pay = NOTHING
        ui.money_panel.setFixedWidth(theme.current().px(_WIDTH))
        ui.money_head.set_spans(bold(self.tr("Money")), soft(" " + self.tr("for what was scanned")))
        ui.method_segments.set_options([Choice(method.value, wording.word(method)) for method in Method])
        ui.owed_value.set_big(True)
        ui.change_value.set_strong(True)
        ui.received_edit.setProperty("main", True)
        ui.line.setFrameShadow(QFrame.Shadow.Plain)
        ui.line.setForegroundRole(QPalette.ColorRole.Mid)
        ui.works_value.set_caption(self.tr("works and parts"))
        ui.paid_value.set_caption(self.tr("paid before"))
        ui.change_value.set_caption(self.tr("change"))
        ui.received_edit.textChanged.connect(self._show_change)
        ui.received_edit.editingFinished.connect(self.told)

    def show_bill(self, bill: Bill) -> None:
        """Show what is owed for what goes."""
        ui, wording = self._ui, self._wording
        ui.works_value.set_value(wording.number(bill.works))
        storage = self.tr("storage, {days}").format(days=wording.count(bill.storage_days, "day"))
        if bill.let_off:
            storage += self.tr(", lowered by {sum}").format(sum=wording.short_money(bill.let_off))
        ui.storage_value.set_caption(storage)
        ui.storage_value.set_value(wording.number(bill.storage))
        ui.paid_value.set_value(wording.number(-bill.paid))
        self._show_balance(bill)
        self._to_pay = bill.to_pay
        ui.received_edit.set_suggestion(written(self._to_pay) if self._to_pay else "")
        ui.received_frame.setEnabled(bool(self._to_pay))
        self._show_change()

    def _show_balance(self, bill: Bill) -> None:
        owed = self._ui.owed_value
        if bill.to_return:
            owed.set_caption(self.tr("Give back"))
            owed.set_value(self._wording.money(bill.to_return), Tone.AMBER)
        else:
            owed.set_caption(self.tr("Stays as an advance") if bill.carried else self.tr("To pay"))
            owed.set_value(self._wording.money(bill.carried or bill.to_pay))

    def received(self) -> Money | None:
        """What was received: the suggested whole unless another sum is written; None when it is no sum."""
        return self._ui.received_edit.money() if self._to_pay else NOTHING

    @property
    def is_short(self) -> bool:
        """Whether less was received than is owed."""
        return self.change() < NOTHING

    @Slot()
    def go_there(self) -> None:
        """Put the cursor into the sum, if anything is to be paid."""
        if self._ui.received_frame.isEnabled() and self._ui.received_edit.isVisible():
            self._ui.received_edit.setFocus()
            self._ui.received_edit.selectAll()

    def refuse(self, sentence: str = "") -> None:
        """Say beside the field what is wrong with the sum."""
        self._ui.received_frame.set_error(sentence or self.tr("Write a sum such as 1500 or 1500.50."))
        self.go_there()

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
        self._ui.received_edit.set_money(None)
        self._ui.received_frame.clear_error()
        self._ui.method_segments.set_value(Method.CASH.value)

    @Slot()
    def _show_change(self) -> None:
        change = self.change()
        short = change < NOTHING
        self._ui.change_value.set_caption(self.tr("still lacking") if short else self.tr("change"))
        self._ui.change_value.set_value(self._wording.money(abs(change)), Tone.RED if short else None)
