"""What a quick step still has to be told: only the facts that the order does not have already."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.completion import Completion
from servicedesk.desktop.desk import Desk
from servicedesk.desktop.widgets.chips import Chips
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.completing_edit import CompletingEdit
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.label import Kind, Label, Panel
from servicedesk.desktop.widgets.money_edit import MoneyEdit
from servicedesk.domain.refusals import FactMissing, InputRefused, Refusal
from servicedesk.domain.status import Fact, Outcome, Status, needs
from servicedesk.services.lists.orders import ListedOrder
from servicedesk.services.reads import Column
from servicedesk.services.workshop import MoveRequest

_GAP, _MARGIN = 12, 16


def missing(order: ListedOrder, wanted: Status) -> frozenset[Fact]:
    """The facts that this move still needs for this order; finished work may be told a price as well."""
    has = {Fact.TECHNICIAN: order.technician, Fact.PLACE: order.place}
    return needs(order.status, wanted) - {fact for fact, value in has.items() if value}


class StepFields(Panel):
    """``told(MoveRequest)`` when everything was told; ``closed`` when the clerk thought better of it."""

    told = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._wording = desk.parts.wording
        self._order: ListedOrder | None = None
        self._wanted = Status.READY
        self.head_label = Label(self, kind=Kind.HEAD)
        self.outcome_chips = Chips(self)
        self.outcome_chips.set_exclusive(True)
        self.outcome_chips.set_options([Choice(one.value, self._wording.word(one)) for one in Outcome])
        self.price_edit, self.reason_edit = MoneyEdit(self), Edit(self)
        self.place_edit, self.technician_edit = CompletingEdit(self), CompletingEdit(self)
        Completion(self.place_edit, Column.PLACE, desk.parts.intake, desk.reading)
        Completion(self.technician_edit, Column.TECHNICIAN, desk.parts.intake, desk.reading)
        self.cancel_button = KeyButton(self, text=self.tr("Not now"), key="Esc")
        self.record_button = KeyButton(self, text=self.tr("Record"), key="Ctrl+Enter", primary=True)
        self._frames = {
            Fact.OUTCOME: self._framed(self.tr("How the work ended"), self.outcome_chips),
            Fact.PRICE: self._framed(self.tr("Price, ₽"), self.price_edit),
            Fact.PLACE: self._framed(self.tr("Place"), self.place_edit),
            Fact.TECHNICIAN: self._framed(self.tr("Technician"), self.technician_edit),
            Fact.REASON: self._framed(self.tr("Reason"), self.reason_edit),
        }
        self._lay_out()
        self.record_button.clicked.connect(self._tell)
        self.cancel_button.clicked.connect(self.close_panel)
        for edit in (self.price_edit, self.reason_edit, self.place_edit, self.technician_edit):
            enter = QShortcut(QKeySequence(Qt.Key.Key_Return), edit)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(self._tell)
        self.hide()

    def ask(self, order: ListedOrder, wanted: Status, facts: Iterable[Fact]) -> None:
        """Ask for these facts of this move."""
        self._order, self._wanted = order, wanted
        asked = set(facts) | ({Fact.PRICE} if wanted is Status.READY else set())
        for edit in (self.reason_edit, self.place_edit, self.technician_edit):
            edit.clear()
        self.outcome_chips.set_selected([])
        self.price_edit.set_money(None)
        self.head_label.setText(self._wording.word(wanted))
        for fact, frame in self._frames.items():
            frame.clear_error()
            frame.setVisible(fact in asked)
        self.show()
        first = next((frame.field() for fact, frame in self._frames.items() if fact in asked), None)
        if first is not None:
            first.setFocus()

    def refuse(self, refusal: Refusal) -> bool:
        """Put the sentence beside its field, which comes in sight; False when it is about none of them."""
        named = refusal.fact if isinstance(refusal, FactMissing) else getattr(refusal, "field", "")
        frame = self._frames.get(Fact(named)) if named in {fact.value for fact in Fact} else None
        if frame is None or self.isHidden() or not isinstance(refusal, FactMissing | InputRefused):
            return False
        frame.show()
        frame.set_error(self._wording.refusal(refusal).text)
        field = frame.field()
        if field is not None:
            field.setFocus()
        return True

    @Slot()
    def close_panel(self) -> None:
        """Nothing is asked any more."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _framed(self, label: str, field: QWidget) -> FieldFrame:
        return FieldFrame(self, label=label, field=field)

    def _lay_out(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        margin = look.px(_MARGIN)
        column.setContentsMargins(margin, look.px(_GAP), margin, look.px(_GAP))
        column.setSpacing(look.px(_GAP))
        column.addWidget(self.head_label)
        column.addWidget(self._frames[Fact.OUTCOME])
        row = QHBoxLayout()
        row.setSpacing(look.px(_GAP))
        for fact, stretch in ((Fact.PRICE, 1), (Fact.PLACE, 1), (Fact.TECHNICIAN, 2), (Fact.REASON, 3)):
            row.addWidget(self._frames[fact], stretch)
        column.addLayout(row)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.record_button)
        column.addLayout(foot)

    @Slot()
    def _tell(self) -> None:
        order = self._order
        if order is None or self.isHidden():
            return
        outcome = self.outcome_chips.value()
        self.told.emit(
            MoveRequest(
                order.number,
                self._wanted,
                outcome=Outcome(outcome) if outcome else None,
                reason=self.reason_edit.text(),
                price=self.price_edit.money() if self._wanted is Status.READY else None,
                technician=self.technician_edit.text(),
                place=self.place_edit.text(),
            )
        )
