"""The form of a delivery's next act: which fields an act asks for, what was written into them, what is wrong there."""

from collections.abc import Callable
from datetime import date
from enum import Enum

from servicedesk.desktop.forms.ui_delivery_page import Ui_DeliveryPage
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.money_edit import written
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.payment import Method
from servicedesk.domain.refusals import (
    CodeSpoiled,
    ForeignCode,
    LabelOfAnotherReceipt,
    Overpaid,
    ReceiptSpent,
    ReceiptUnknown,
    ReceiptVoid,
    Refusal,
    SecondPersonNeeded,
    Unpaid,
    WrongPaper,
)
from servicedesk.services.deliveries.records import ArrivalRequest, DeliveryFacts, Due, SendRequest
from servicedesk.services.wording import Wording

_OF_RECEIPT = (
    *(CodeSpoiled, ForeignCode, LabelOfAnotherReceipt, ReceiptSpent, ReceiptUnknown, ReceiptVoid, WrongPaper),
)


class Act(Enum):
    """What is about to be recorded."""

    NOTHING = "nothing"
    SEND = "send"
    ARRIVE = "arrive"
    BACK = "back"
    CANCEL = "cancel"


_FIELDS: dict[Act, tuple[str, ...]] = {
    Act.NOTHING: (),
    Act.SEND: ("crew",),
    Act.ARRIVE: ("receipt", "taken", "day", "condition", "received", "method"),
    Act.BACK: ("place", "reason", "cost"),
    Act.CANCEL: ("reason",),
}
_EVERY = ("crew", "receipt", "taken", "day", "condition", "received", "method", "place", "cost", "second", "reason")
_NAMED = {"taken_by": "taken", "paid": "received", "second_person": "second"}


class DeliveryForm:
    """Shows the fields of an act and reads them."""

    def __init__(self, ui: Ui_DeliveryPage, wording: Wording, today: Callable[[], date]) -> None:
        self._ui = ui
        self._wording = wording
        self.act = Act.NOTHING
        self._due = NOTHING
        self._decides = False
        ui.method_segments.set_options([Choice(method.value, wording.word(method)) for method in Method])
        ui.day_edit.set_today(lambda: date.min)  # a delivery that was made lies in the past
        self._today = today
        self.show(Act.NOTHING)

    def show(self, act: Act, facts: DeliveryFacts | None = None) -> None:
        """Begin an act anew."""
        ui, self.act, self._decides = self._ui, act, False
        for name in _EVERY:
            self.frame(name).clear_error()
        for edit in (
            *(ui.receipt_edit, ui.taken_edit, ui.condition_edit, ui.received_edit, ui.place_edit),
            *(ui.second_edit, ui.reason_edit),
        ):
            edit.clear()
        ui.crew_edit.setText(", ".join(facts.crew) if facts is not None else "")
        ui.cost_edit.set_money(facts.cost if facts is not None else None)
        ui.day_edit.set_day(self._today())
        ui.method_segments.set_value(Method.CASH.value)
        self._tell()

    def frame(self, name: str) -> FieldFrame:
        """The frame of a field."""
        frame: FieldFrame = getattr(self._ui, f"{name}_frame")
        return frame

    def show_due(self, due: Due) -> None:
        """What the customer owes is suggested as received."""
        self._due = max(due.balance, NOTHING)
        self._ui.received_edit.set_suggestion(written(self._due) if self._due else "")
        self._ui.received_edit.setEnabled(bool(self._due))

    def decide(self) -> None:
        """A second person decides."""
        self._decides = True
        self._tell()
        self._ui.second_edit.setFocus()

    @property
    def is_short(self) -> bool:
        """Whether less was received than is owed."""
        return (self.received() or NOTHING) < self._due

    def received(self) -> Money | None:
        """What was received; None when it is no sum."""
        return self._ui.received_edit.money() if self._due else NOTHING

    def sending(self, facts: DeliveryFacts, label: str) -> SendRequest:
        """The request to send it out."""
        second, reason = self._decision()
        return SendRequest(label, facts.number, self._crew(), second, reason)

    def arriving(self, facts: DeliveryFacts) -> ArrivalRequest:
        """The request to hand it over."""
        ui, (second, reason) = self._ui, self._decision()
        return ArrivalRequest(
            number=facts.number,
            taken_by=ui.taken_edit.text(),
            receipt=ui.receipt_edit.text(),
            day=ui.day_edit.day(),
            condition=ui.condition_edit.text(),
            paid=min(self.received() or NOTHING, self._due),
            method=Method(ui.method_segments.value()),
            debt_allowed=bool(second) and self.is_short,
            second_person=second,
            reason=reason,
        )

    def returning(self) -> tuple[str, str, Money | None]:
        """Where it stands now, why it came back, what the trip costs the shop."""
        ui = self._ui
        return ui.place_edit.text(), ui.reason_edit.text(), ui.cost_edit.money()

    def refuse(self, refusal: Refusal) -> None:
        """Put the sentence beside the field it is about, if it is about one."""
        sentence = self._wording.refusal(refusal).text
        name = str(getattr(refusal, "field", ""))
        name = _NAMED.get(name, name)
        if isinstance(refusal, Unpaid | Overpaid):
            name = "received"
        elif isinstance(refusal, SecondPersonNeeded):
            name = (
                "second" if not self._ui.second_edit.text().strip() or self._ui.reason_edit.text().strip() else "reason"
            )
        elif isinstance(refusal, _OF_RECEIPT) and self.act is Act.ARRIVE:
            name = "receipt"
        if isinstance(refusal, Unpaid | SecondPersonNeeded):
            self._decides = True
            self._tell()
        if name in _EVERY and not self.frame(name).isHidden():
            self.frame(name).set_error(sentence)
            self.frame(name).setFocus()

    def _decision(self) -> tuple[str, str]:
        if not self._decides:
            return "", ""
        return self._ui.second_edit.text().strip(), self._ui.reason_edit.text().strip()

    def _crew(self) -> tuple[str, ...]:
        return tuple(name.strip() for name in self._ui.crew_edit.text().split(",") if name.strip())

    def _tell(self) -> None:
        shown = {*_FIELDS[self.act], *(("second", "reason") if self._decides else ())}
        for name in _EVERY:
            self.frame(name).setVisible(name in shown)
