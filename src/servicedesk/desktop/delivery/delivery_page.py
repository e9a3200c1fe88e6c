"""The page of deliveries: what goes home, sent out by a scan of its label, ended by the receipt that comes back."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from servicedesk.desktop.completion import Completion
from servicedesk.desktop.delivery.form import Act, DeliveryForm
from servicedesk.desktop.delivery.plan_panel import PlanPanel
from servicedesk.desktop.delivery.rows import row_of_delivery, when
from servicedesk.desktop.desk import Desk
from servicedesk.desktop.forms.ui_delivery_page import Ui_DeliveryPage
from servicedesk.desktop.lists.list_acts import ListActs
from servicedesk.desktop.page import Page
from servicedesk.desktop.parts import WindowParts
from servicedesk.desktop.people import PeopleCompletion
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.flow import FlowLayout
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.desktop.widgets.spans import bold, soft
from servicedesk.domain.codes import Code, CodeKind, compact, grouped
from servicedesk.domain.delivery import OPEN, DeliveryState
from servicedesk.domain.money import NOTHING
from servicedesk.domain.refusals import Refusal
from servicedesk.services.deliveries.records import DeliveryFacts, Due
from servicedesk.services.deliveries.sheet_table import list_table
from servicedesk.services.lists.table import Table
from servicedesk.services.reads import Column

_FIRST_ACT = {DeliveryState.PLANNED: Act.SEND, DeliveryState.OUT: Act.ARRIVE}
_Shown = tuple[DeliveryFacts, Due]


class DeliveryPage(Page):
    """A scanned label or act chooses its delivery; a receipt's code is taken while one is to be handed over."""

    help_topic = "delivery"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, parts = desk, desk.parts
        self._wording, self._sound = parts.wording, parts.sound
        self._deliveries, self._board = parts.procedures.deliveries, parts.procedures.delivery_board
        self._shown: DeliveryFacts | None = None
        self._found: dict[int, DeliveryFacts] = {}
        self._plan: PlanPanel | None = None
        self.ui = Ui_DeliveryPage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.form = DeliveryForm(self.ui, self._wording, self._board.today)
        self.done_button = KeyButton(self, key="Ctrl+Enter", primary=True)
        self.change_button = KeyButton(self, text=self.tr("Change"), key="Ctrl+D")
        self.cancel_button = KeyButton(self, text=self.tr("Cancel the delivery"))
        self.back_button = KeyButton(self, text=self.tr("It came back"), key="Ctrl+R")
        self.decide_button = KeyButton(self, text=self.tr("A second person decides"), key="Ctrl+B")
        self.again_button = KeyButton(self, text=self.tr("The act once more"), key="Ctrl+P")
        self._build()
        title = self._wording.text("delivery", "list.title")
        self.list_acts = ListActs(self, self.ui.open_list, desk, title, lambda: partial(_table, self._read, parts))
        self._choose(None)

    def hints(self) -> tuple[str, ...]:
        """The keys that work here."""
        return (self.tr("scanner: label, act, receipt"), self.tr("↑ ↓ — another delivery"), *self.list_acts.hints())

    def begin(self) -> None:
        """The page came in sight."""
        self.refresh()
        self.ui.open_list.setFocus()

    def refresh(self) -> None:
        """Read the list anew; what is being written stays."""
        self._desk.reading.start(self, self._read, self._show_list, self._say)

    def take_scan(self, text: str) -> bool:
        """A receipt's code belongs to the delivery that is being ended; labels and acts choose theirs."""
        if self.form.act is Act.ARRIVE and compact(text).startswith(f"{CodeKind.RECEIPT:d}"):
            self.ui.receipt_edit.setText(compact(text))
            self.form.frame("receipt").clear_error()
            self._sound.ours()
            self.ui.taken_edit.setFocus()
            return True
        self._desk.work.start(
            self, lambda: self._board.scanned(text), lambda it: self._scanned(it, text), self._not_ours
        )
        return True

    def _read(self) -> tuple[DeliveryFacts, ...]:
        return (*self._board.open(), *self._board.ended())

    def _build(self) -> None:
        ui, bar = self.ui, self.ui.bottom_bar
        quiet = QWidget(self)
        rows = FlowLayout(quiet, gap=12)  # large type needs more than one row
        for button in (self.change_button, self.cancel_button, self.back_button, self.decide_button, self.again_button):
            rows.addWidget(button)
        ui.left.addWidget(quiet)
        bar.add_right(self.done_button)
        ui.form_scroll.setFrameShape(QFrame.Shape.NoFrame)
        ui.receipt_edit.setPlaceholderText("1 0 003905 86")
        ui.open_list.set_empty(self.tr("No deliveries"), self.tr("Find an order and press Ctrl+D to plan one."))
        ui.open_list.setAccessibleName(self.tr("Deliveries"))
        ui.open_list.chosen.connect(self._chosen)
        PeopleCompletion(ui.second_edit, self._desk.parts.procedures.staff, self._desk.reading)
        Completion(ui.place_edit, Column.PLACE, self._desk.parts.intake, self._desk.reading)
        self.done_button.clicked.connect(self._record)
        self.change_button.clicked.connect(self._change)
        self.cancel_button.clicked.connect(lambda: self._begin(Act.CANCEL, self.ui.reason_edit.setFocus))
        self.back_button.clicked.connect(lambda: self._begin(Act.BACK, self.ui.place_edit.setFocus))
        self.decide_button.clicked.connect(self.form.decide)
        self.again_button.clicked.connect(self._print_again)

    def _show_list(self, found: tuple[DeliveryFacts, ...]) -> None:
        today = self._board.today()
        self._found = {each.number: each for each in found}
        self.ui.open_list.set_rows([row_of_delivery(each, self._wording) for each in found])
        self.counted.emit(sum(each.state in OPEN and each.day <= today for each in found))
        shown = self._shown
        if shown is not None and (renewed := self._found.get(shown.number)) != shown:
            self._choose(renewed)

    @Slot(object)
    def _chosen(self, number: int | None) -> None:
        facts = None if number is None else self._found.get(number)
        if facts is None or self._shown is None or facts.number != self._shown.number:
            self._choose(facts)

    def _scanned(self, facts: DeliveryFacts, text: str) -> None:
        self._sound.ours()
        self._found = {**self._found, facts.number: facts}
        self._choose(facts)
        self.ui.open_list.select(facts.number)
        if facts.state is DeliveryState.PLANNED and Code.parse(text).kind is CodeKind.DEVICE_LABEL:
            self._label = Code.parse(text).digits
            self._tell_note()
            self.message.emit(BannerKind.OK, facts.device, self.tr("Its label was scanned: send it out."))
        else:
            self.message.emit(BannerKind.INFO, facts.device, self._wording.word(facts.state))

    def _choose(self, facts: DeliveryFacts | None) -> None:
        self._close_plan()
        self._shown, self._label = facts, ""
        self._begin(Act.NOTHING if facts is None else _FIRST_ACT.get(facts.state, Act.NOTHING))
        self._tell_head()

    def _begin(self, act: Act, then: Callable[[], None] | None = None) -> None:
        self.form.show(act, self._shown)
        self._tell_note()
        self._tell_buttons()
        if act is Act.ARRIVE and self._shown is not None:
            number = self._shown.number
            self._desk.reading.start(self, lambda: (number, self._board.due(number)), self._show_due, self._say)
        if then is not None:
            then()

    def _show_due(self, answer: tuple[int, Due]) -> None:
        number, due = answer
        if self._shown is not None and self._shown.number == number:
            self.form.show_due(due)
            owed = self._wording.money(abs(due.balance))
            head = self.tr("Give back to the customer: {sum}") if due.balance < NOTHING else self.tr("To pay: {sum}")
            if self.form.act is Act.ARRIVE:
                self.ui.scan_note.set_note(head.format(sum=owed), "", Tone.AMBER if due.balance else Tone.GREEN)

    def _tell_head(self) -> None:
        ui, facts, wording = self.ui, self._shown, self._wording
        if facts is None:
            ui.head_label.set_spans(bold(self.tr("No delivery is chosen"), 15))
            ui.facts_label.set_spans(soft(self.tr("Scan a device's label to send it out, or the act that came back.")))
            return
        ui.head_label.set_spans(bold(facts.device, 20), soft("  " + grouped(facts.order)))
        floor = self.tr("floor {n}").format(n=facts.floor) if facts.floor else ""
        crew = ", ".join(facts.crew) or self.tr("no crew yet")
        lines = (
            f"{when(facts, wording)} · {crew}",
            ", ".join(part for part in (facts.address, floor) if part),
            f"{facts.customer} · {wording.phone(facts.phone)}",
            self.tr("paid by {shop}: {sum}").format(shop=facts.shop, sum=wording.short_money(facts.cost)),
            " · ".join(part for part in (facts.taken_by, facts.condition, facts.reason) if part),
        )
        ui.facts_label.set_text("\n".join(line for line in lines if line))

    def _tell_note(self) -> None:
        note = self.ui.scan_note
        if self.form.act is not Act.SEND:
            note.set_note("")
        elif self._label:
            note.set_note(self.tr("The label was scanned"), grouped(int(self._label)), Tone.GREEN)
        else:
            note.set_note(self.tr("Scan the label on the device"), self.tr("Nothing leaves without it."), Tone.AMBER)

    def _tell_buttons(self) -> None:
        facts, act = self._shown, self.form.act
        state = None if facts is None else facts.state
        words = {
            Act.SEND: self.tr("Send out and print the act"),
            Act.ARRIVE: self.tr("Delivered"),
            Act.BACK: self.tr("Put it back to its place"),
            Act.CANCEL: self.tr("Cancel the delivery"),
        }
        self.done_button.setText(words.get(act, ""))
        self.done_button.setVisible(act is not Act.NOTHING)
        self.change_button.setVisible(state is DeliveryState.PLANNED)
        self.cancel_button.setVisible(act is Act.SEND)
        self.back_button.setVisible(act is Act.ARRIVE)
        self.decide_button.setVisible(act in {Act.SEND, Act.ARRIVE})
        self.again_button.setVisible(facts is not None and facts.out_at is not None)

    @Slot()
    def _record(self) -> None:
        facts, form, deliveries = self._shown, self.form, self._deliveries
        if facts is None or not self.done_button.isEnabled():
            return
        tasks: dict[Act, Callable[[], object]] = {}
        if form.act is Act.SEND:
            sending = form.sending(facts, self._label)
            tasks[Act.SEND] = lambda: deliveries.send(sending)
        elif form.act is Act.ARRIVE:
            arriving = form.arriving(facts)
            tasks[Act.ARRIVE] = lambda: deliveries.delivered(arriving)
        elif form.act is Act.BACK:
            place, reason, cost = form.returning()
            tasks[Act.BACK] = lambda: deliveries.back(facts.number, place, reason, cost)
        else:
            why = self.ui.reason_edit.text()
            tasks[Act.CANCEL] = lambda: deliveries.cancel(facts.number, why)
        self.done_button.setEnabled(False)
        act, settled = form.act, lambda: self.done_button.setEnabled(True)
        self._desk.work.start(self, tasks[act], lambda _done: self._recorded(act, facts), self._refuse, settled=settled)

    def _recorded(self, act: Act, facts: DeliveryFacts) -> None:
        words = {
            Act.SEND: self.tr("Sent out; the act is being printed."),
            Act.ARRIVE: self.tr("Delivered to its owner."),
            Act.BACK: self.tr("Came back; it can be handed over here again."),
            Act.CANCEL: self.tr("The delivery was cancelled."),
        }
        self._sound.ours()
        self.message.emit(BannerKind.OK, facts.device, words[act])
        if act is Act.SEND:
            self.printed.emit()
        self._choose(None)
        self.ui.open_list.select(None)
        self.refresh()

    @Slot()
    def _change(self) -> None:
        if self._shown is not None:
            panel = self._plan = PlanPanel(self._desk, planned=self._shown)
            panel.message.connect(self.message)
            panel.changed.connect(self.refresh)
            panel.closed.connect(self._close_plan)
            self.ui.body.addWidget(panel, 1)
            self.ui.form_scroll.hide()
            self.ui.bottom_bar.hide()
            panel.begin()

    @Slot()
    def _close_plan(self) -> None:
        if self._plan is not None:
            self._plan.hide()
            self._plan.deleteLater()
            self._plan = None
            self.ui.form_scroll.show()
            self.ui.bottom_bar.show()

    @Slot()
    def _print_again(self) -> None:
        if (facts := self._shown) is not None:
            again = self._deliveries.act_again
            self._desk.work.start(self, lambda: again(facts.number), lambda _done: self.printed.emit(), self._refuse)

    def _not_ours(self, refusal: Refusal) -> None:
        self._sound.not_ours()
        self._say(refusal)

    def _refuse(self, refusal: Refusal) -> None:
        self._sound.not_ours()
        self.form.refuse(refusal)
        self._say(refusal)

    def _say(self, refusal: Refusal) -> None:
        self.say(self._wording, refusal)


def _table(read: Callable[[], Sequence[DeliveryFacts]], parts: WindowParts) -> Table:
    """The deliveries as they are now."""
    return list_table(read(), parts.wording.language)
