"""Money beside the chosen order: taken between intake and pickup or after it, or given back, on one order or on its
whole receipt.
"""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.forms.ui_money_panel import Ui_MoneyPanel
from servicedesk.desktop.lookup.order_panel import OrderPanel
from servicedesk.desktop.people import PeopleCompletion
from servicedesk.desktop.states import banner_of
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.enter import EnterMovesOn
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.money_edit import written
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.payment import Method, owed
from servicedesk.domain.refusals import InputRefused, Overpaid, Refusal, SecondPersonNeeded
from servicedesk.services.lookup_records import OrderCard
from servicedesk.services.till.till_records import Balance, Booked, RefundRequest, TakeRequest


class Way(StrEnum):
    """Which way the money goes."""

    TAKE = "take"
    GIVE = "give"


class MoneyPanel(OrderPanel):
    """Shows a balance and reads a sum. What is suggested is what is owed, or what lies here for the customer."""

    help_topic = "money"

    read = Signal()

    def __init__(self, desk: Desk, card: OrderCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._till, self._wording, self._work = desk.parts.procedures.till, desk.parts.wording, desk.work
        self._card = card
        self._balance: Balance | None = None
        self.ui = Ui_MoneyPanel()
        self.ui.setupUi(self)
        to_scale(self.ui)
        PeopleCompletion(self.ui.second_edit, desk.parts.procedures.staff, desk.reading)
        self._fill(whole=len(card.siblings) + 1)
        self._wire()
        EnterMovesOn(self)
        self._turn()

    def begin(self) -> None:
        """See OrderPanel."""
        self.ui.amount_edit.setFocus()
        self._ask()

    def way(self) -> Way:
        """Which way the money goes."""
        return Way(self.ui.direction_segments.value())

    def number(self) -> str:
        """The order's number, or the receipt's when the whole of it is meant."""
        facts = self._card.facts
        return self.ui.scope_segments.value() or str(facts.number)

    def _fill(self, whole: int) -> None:
        ui, wording, facts = self.ui, self._wording, self._card.facts
        ui.direction_segments.set_options(
            [Choice(Way.TAKE.value, self.tr("Take")), Choice(Way.GIVE.value, self.tr("Give back"))]
        )
        devices = wording.count(whole, "device")
        ui.scope_segments.set_options(
            [
                Choice(str(facts.number), self.tr("This order")),
                Choice(str(facts.receipt), self.tr("Whole receipt, {devices}").format(devices=devices)),
            ]
        )
        ui.scope_segments.setVisible(whole > 1)
        ui.method_segments.set_options([Choice(method.value, wording.word(method)) for method in Method])
        ui.owed_value.set_big(True)
        ui.works_value.set_caption(self.tr("works and parts"))
        ui.storage_value.set_caption(self.tr("storage"))
        ui.open_label.setWordWrap(True)
        ui.open_label.hide()

    def _wire(self) -> None:
        ui = self.ui
        ui.direction_segments.chosen.connect(self._turn)
        ui.scope_segments.chosen.connect(self._ask)
        ui.cancel_button.clicked.connect(self.closed)
        ui.book_button.clicked.connect(self._book)
        ui.amount_edit.textChanged.connect(self._name_sum)
        ui.amount_edit.textEdited.connect(self._tell_rest)
        for frame in (ui.amount_frame, ui.reason_frame, ui.second_frame):
            field = frame.field()
            if field is not None:
                field.textEdited.connect(frame.clear_error)  # type: ignore[attr-defined]

    @Slot()
    def _ask(self) -> None:
        number = self.number()
        self._work.start(self, lambda: self._till.balance(number), self._show, self._refuse)

    def _show(self, balance: Balance) -> None:
        ui, wording = self.ui, self._wording
        self._balance = balance
        ui.works_value.set_value(wording.number(owed([line.works for line in balance.lines])))
        self._show_storage(balance)
        self._show_total(balance)
        self._show_paid()
        self._suggest()
        self._tell_rest()
        self.read.emit()

    def _show_storage(self, balance: Balance) -> None:
        value, let_off = self.ui.storage_value, owed([line.let_off for line in balance.lines])
        lowered = self.tr("storage, lowered by {sum}").format(sum=self._wording.number(let_off))
        value.set_caption(lowered if let_off else self.tr("storage"))
        value.set_value(self._wording.number(owed([line.storage for line in balance.lines])))

    @Slot()
    def _tell_rest(self) -> None:
        """That more may be paid in advance; of money given back, what is owed after it."""
        label, balance, amount = self.ui.open_label, self._balance, self._amount()
        text = ""
        if balance is not None and self.way() is Way.TAKE:
            text = self.tr("The price is not final yet: more may be paid in advance.") if balance.price_is_open else ""
        elif balance is not None and amount is not None and balance.total + amount > NOTHING:
            rest = self._wording.short_money(balance.total + amount)
            text = self.tr("After that {sum} is left to pay.").format(sum=rest)
        label.setText(text)
        label.setVisible(bool(text))

    def _show_paid(self) -> None:
        """What was paid: taken off what is owed, or the most that can be given back."""
        giving, value = self.way() is Way.GIVE, self.ui.paid_value
        value.set_caption(self.tr("can be given back") if giving else self.tr("paid before"))
        if self._balance is not None:
            value.set_value(self._wording.number(self._balance.paid if giving else -self._balance.paid))

    def _show_total(self, balance: Balance) -> None:
        owed_value, total = self.ui.owed_value, balance.total
        if total < NOTHING:
            owed_value.set_caption(self.tr("Lies here for the customer"))
            owed_value.set_value(self._wording.money(-total), Tone.AMBER)
        elif not total and not all(line.priced for line in balance.lines):
            owed_value.set_caption(self.tr("To pay"))
            owed_value.set_value(self.tr("no price said"))
        else:
            owed_value.set_caption(self.tr("To pay"))
            owed_value.set_value(self._wording.money(total))

    @Slot()
    def _turn(self) -> None:
        """The money goes the other way: other fields, another word on the button."""
        ui, giving = self.ui, self.way() is Way.GIVE
        for frame in (ui.amount_frame, ui.reason_frame, ui.second_frame):
            frame.clear_error()
        ui.works_value.setVisible(not giving)
        ui.storage_value.setVisible(not giving)
        ui.reason_frame.setVisible(giving)
        ui.second_frame.setVisible(giving)
        ui.amount_frame.set_label(self.tr("To give back") if giving else self.tr("Received"))
        self._show_paid()
        self._suggest()
        self._tell_rest()

    def _suggest(self) -> None:
        if self._balance is not None:
            spare = max(-self._balance.total, NOTHING)
            sum_ = spare if self.way() is Way.GIVE else self._balance.to_pay
            self.ui.amount_edit.set_suggestion(written(sum_) if sum_ else "")
        self._name_sum()

    @Slot()
    def _name_sum(self) -> None:
        """The button says the sum: an empty field stands for what is suggested, and nobody records that unawares."""
        giving, amount = self.way() is Way.GIVE, self._amount()
        if amount is None or amount <= NOTHING:
            self.ui.book_button.setText(self.tr("Give the money back") if giving else self.tr("Take the money"))
        else:
            told = self.tr("Give back {sum}") if giving else self.tr("Take {sum}")
            self.ui.book_button.setText(told.format(sum=self._wording.money(amount)))

    def _amount(self) -> Money | None:
        """What is written, or what is suggested when nothing is."""
        return self.ui.amount_edit.money()

    @Slot()
    def _book(self) -> None:
        amount, ui = self._amount(), self.ui
        if not ui.book_button.isEnabled():
            return
        if amount is None:
            self._mark(ui.amount_frame, self.tr("Write a sum such as 1500 or 1500.50."))
            return
        number, method, till = self.number(), Method(ui.method_segments.value()), self._till
        ui.book_button.setEnabled(False)
        if self.way() is Way.TAKE:
            request = TakeRequest(number, amount, method)
            self._start(lambda: till.take(request), self.tr("Money taken:"))
        else:
            told = RefundRequest(number, amount, method, ui.reason_edit.text(), ui.second_edit.text())
            self._start(lambda: till.refund(told), self.tr("Money given back:"))

    def _start(self, act: Callable[[], Booked], head: str) -> None:
        self._work.start(
            self,
            act,
            lambda done: self._booked(done, head),
            self._refuse,
            settled=lambda: self.ui.book_button.setEnabled(True),
        )

    def _booked(self, done: Booked, head: str) -> None:
        wording, total = self._wording, done.balance.total
        rest = self.tr("nothing is owed")
        if total > NOTHING:
            rest = self.tr("still to pay {sum}").format(sum=wording.money(total))
        elif total < NOTHING:
            rest = self.tr("lies here for the customer {sum}").format(sum=wording.money(-total))
        said = f"{wording.money(done.amount)}, {rest}"
        self.closed.emit()
        self.changed.emit()
        self.message.emit(BannerKind.OK, head, said)

    def _refuse(self, refusal: Refusal) -> None:
        frame, sentence = self._frame_of(refusal), self._wording.refusal(refusal)
        if frame is not None:
            self._mark(frame, sentence.text)
        self.message.emit(banner_of(refusal), sentence.head, sentence.text)

    def _frame_of(self, refusal: Refusal) -> FieldFrame | None:
        ui = self.ui
        if isinstance(refusal, Overpaid):
            return ui.amount_frame
        if isinstance(refusal, SecondPersonNeeded):
            return ui.second_frame
        named = refusal.field if isinstance(refusal, InputRefused) else ""
        return {"amount": ui.amount_frame, "reason": ui.reason_frame, "second_person": ui.second_frame}.get(named)

    def _mark(self, frame: FieldFrame, sentence: str) -> None:
        frame.set_error(sentence)
        field = frame.field()
        if field is not None:
            field.setFocus()
