"""The lookup tab: one field for everything a customer says on the phone, and the chosen order whole."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.completion import Completion
from servicedesk.desktop.desk import OrderAction
from servicedesk.desktop.forms.ui_lookup_tab import Ui_LookupTab
from servicedesk.desktop.latest import Latest
from servicedesk.desktop.lookup.afterwards import Afterwards
from servicedesk.desktop.lookup.bar import LookupBar
from servicedesk.desktop.lookup.card_view import CardView
from servicedesk.desktop.lookup.found_list import FoundList
from servicedesk.desktop.lookup.order_actions import OrderActions
from servicedesk.desktop.lookup.paper_acts import PaperActs
from servicedesk.desktop.lookup.question import Question, rows_after
from servicedesk.desktop.lookup.ready_place import ReadyPlace
from servicedesk.desktop.lookup.rows import row_of
from servicedesk.desktop.lookup.step_panel import StepPanel, Task
from servicedesk.desktop.lookup.undoing import Undoing
from servicedesk.desktop.parts import WindowParts
from servicedesk.desktop.states import banner_of
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.spans import bold, soft
from servicedesk.desktop.work import Work
from servicedesk.domain.codes import grouped
from servicedesk.domain.refusals import Refusal
from servicedesk.services.lookup_records import Found, OrderCard
from servicedesk.services.reads import Column, Filter

if TYPE_CHECKING:  # start-up: use cases are loaded behind the window
    from servicedesk.services.workshop import Step


class LookupTab(QWidget):
    """``message(kind, head, text)`` is for the banner; ``pickup_asked(receipt)`` and ``preview_asked(paper)`` ask the
    window; ``reprinted`` follows a paper that was put on the queue again.
    """

    message = Signal(object, str, str)
    pickup_asked = Signal(object)
    preview_asked = Signal(object)
    reprinted = Signal()

    def __init__(self, parts: WindowParts, work: Work, reading: Work, actions: Sequence[OrderAction] = ()) -> None:
        super().__init__()
        self._parts = parts
        self._wording = parts.wording
        self._work = work
        self._card: OrderCard | None = None
        self._after: int | None = None
        self._missed_change = False
        self.ui = Ui_LookupTab()
        self.ui.setupUi(self)
        self.view = CardView(self.ui, parts.wording, self)
        self.steps = StepPanel(self.ui, parts.workshop, parts.procedures.uncollected.notices, parts.wording, self)
        self._finding = Latest(reading, self._find, self, interrupt=parts.interrupt)
        self._showing = Latest(reading, parts.lookup.card, self, pause_ms=40)
        self.undoing = Undoing(parts, work, self._free_in_hand, self.ui.find_edit, self)
        offered = (self.undoing.action(), *actions)
        self.more = OrderActions(offered, self.ui, self._free_in_hand, self.refresh, self, self._put_off)
        self.found = FoundList(self, self.ui.list, parts, work, lambda: (self._question().text, self._question().only))
        self.found.message.connect(self.message)
        self.found.printed.connect(self.reprinted)
        self.bar = bar = LookupBar(self.ui.bottom_bar, self.more.button, self)
        self.call_button, self.step_button, self.technician_button = bar.call, bar.step, bar.technician
        self.reprint_button, self.pickup_button = bar.reprint, bar.pickup
        self._wire(reading)
        # After _wire: an act that waited comes after its order is shown.
        self._afterwards = Afterwards(self._finding, self._showing, (self.ui.find_edit, self.ui.list), self)
        self.view.show_nothing()
        self._tell_buttons()

    def hints(self) -> tuple[str, ...]:
        """The keys that work here."""
        return (self.tr("↑↓ — orders"), self.tr("Ctrl+M — state"), self.tr("Ctrl+L — a talk"), self.tr("F1 — help"))

    def topic(self) -> str:
        """The page of the manual that belongs to what is being done; empty for that of the tab."""
        return self.more.place.topic

    def begin(self) -> None:
        """The tab came in sight; a step that was being written goes on.

        The chosen order is read anew: it may have been handed over while another tab was in sight.
        """
        if not self._is_writing:
            self.ui.find_edit.setFocus()
            self.ui.find_edit.selectAll()
        self._finding.ask_now(replace(self._question(), again=True))
        if self._card is not None and not self._is_writing:
            self._reread(self._card.facts.number)

    def refresh(self) -> None:
        """Somebody changed the database: read the list and the chosen order anew."""
        if self.isVisible():
            self._finding.ask_now(replace(self._question(), again=True))
            self._missed_change = self._is_writing
            if self._card is not None and not self._is_writing:
                self._reread(self._card.facts.number)

    def _find(self, question: Question) -> Found:
        return self._parts.lookup.find(question.text, question.only, question.after)

    def _wire(self, reading: Work) -> None:
        ui = self.ui
        ui.find_edit.setProperty("main", True)
        ui.find_edit.setPlaceholderText(self.tr("number, phone, surname, serial number, model, fault"))
        ui.find_edit.setAccessibleName(ui.find_edit.placeholderText())
        ui.list.setAccessibleName(self.tr("Orders found"))
        ui.filter_chips.set_exclusive(True)
        ui.list.set_empty(self.tr("Nothing was found"), self.tr("Fewer words find more. F2 accepts a new device."))
        ui.list.drive_from(ui.find_edit)
        ui.find_edit.textChanged.connect(self._ask)
        ui.filter_chips.changed.connect(self._ask)
        ui.list.chosen.connect(self._choose)
        ui.list.more_wanted.connect(self._ask_more)
        ui.shown_for_label.hide()
        self.undoing.undone.connect(self._undone)
        self.undoing.refused.connect(self._say)
        self._finding.answered.connect(self._show_found)
        self._finding.refused.connect(lambda _asked, refusal: self._say(refusal))
        self._showing.answered.connect(self._show_card)
        self._showing.refused.connect(lambda _asked, refusal: self._say(refusal))
        self._on(self.call_button, self.steps.open_call)
        self._on(self.step_button, self.steps.open_step)
        self._on(self.technician_button, partial(self.steps.open_step, technician=True))
        self.papers = PaperActs(self._parts, self._work, self._in_hand, self.reprint_button, self)
        self._on(self.reprint_button, lambda _card: self.papers.offer())
        self.papers.message.connect(self.message)
        self.papers.refused.connect(self._say)
        self.papers.preview_asked.connect(self.preview_asked)
        self.papers.reprinted.connect(self.reprinted)
        self._on(self.pickup_button, lambda card: self.pickup_asked.emit(card.facts.receipt))
        self.more.place.opened.connect(self._make_room)
        self.more.message.connect(self.message)
        self.more.printed.connect(self.reprinted)
        self.steps.recorded.connect(self._record)
        self.steps.opened.connect(self._make_room)
        Completion(ui.technician_edit, Column.TECHNICIAN, self._parts.intake, reading)
        Completion(ui.place_edit, Column.PLACE, self._parts.intake, reading)
        ReadyPlace(ui, self.steps.card, self._parts.procedures.storeroom, reading)

    @Slot(bool)
    def _make_room(self, writing: bool) -> None:
        """While a step is written it takes the place of the device's way, and its button is the one of the screen."""
        self.ui.scroll.setVisible(not writing)
        self.pickup_button.setVisible(not writing)
        if self._missed_change and not writing:  # what was written may itself have been the change
            self.refresh()
        self._tell_buttons()

    def _question(self) -> Question:
        return Question(self.ui.find_edit.text(), Filter(self.ui.filter_chips.value() or Filter.ALL.value))

    @Slot()
    def _ask(self) -> None:
        self._afterwards.forget()
        self._finding.ask(self._question())
        self._tell_buttons()

    @Slot()
    def _ask_more(self) -> None:
        if self._after is not None:
            self._finding.ask_now(replace(self._question(), after=self._after))

    @Slot(object, object)
    def _show_found(self, question: Question, found: Found) -> None:
        rows = [row_of(order, self._wording) for order in found.rows]
        if question.after is not None:
            self._after = found.after
            self.ui.list.append_rows(rows, more=self._after is not None)
            return
        read_before = rows_after(rows, list(self.ui.list.rows())) if question.again and found.after is not None else []
        if not read_before:
            self._after = found.after
        total = self._wording.count(found.total, "order")
        self.ui.find_edit.set_trailing(total if found.total_is_exact else "> " + total)
        self.ui.shown_for_label.setVisible(bool(found.shown_for))
        self.ui.shown_for_label.set_spans(soft(self.tr("Shown for ")), bold(found.shown_for))
        chosen = self.ui.filter_chips.value() or Filter.ALL.value
        self.ui.filter_chips.set_options([self._chip(only, found) for only in Filter])
        self.ui.filter_chips.set_selected([chosen])
        self.ui.list.set_rows(
            [*rows, *read_before], more=self._after is not None, select_first=bool(question.text.strip())
        )
        self._tell_buttons()

    def _chip(self, only: Filter, found: Found) -> Choice:
        word = self._wording.word(only)
        return Choice(only.value, word if only is Filter.ALL else f"{word} {found.counts.get(only.value, 0)}")

    @Slot(object)
    def _choose(self, number: int | None) -> None:
        self.steps.close()
        self.more.place.close()
        if number is None:
            self._showing.cancel()
            self._card = None
            self.view.show_nothing()
            self._tell_buttons()
        else:
            self._showing.ask(number)

    def _reread(self, number: int) -> None:
        """Read an order anew, unless another one is chosen by now."""
        if self.ui.list.current_key() == number:
            self._showing.ask_now(number)

    @Slot(object, object)
    def _show_card(self, _number: int, card: OrderCard) -> None:
        self._card = card
        self.view.show(card)
        self._tell_buttons()

    def _in_hand(self) -> OrderCard | None:
        """The order in sight; None while the list has moved on and the next one is still being read."""
        card = self._card
        return card if card is not None and card.facts.number == self.ui.list.current_key() else None

    def _free_in_hand(self) -> OrderCard | None:
        """The order in sight while nothing is being written about it."""
        return None if self._is_writing else self._in_hand()

    @property
    def _is_writing(self) -> bool:
        """Whether a step or another act is being written."""
        return self.steps.is_open or self.more.place.is_open

    def _tell_buttons(self) -> None:
        searching = self._finding.busy or self._showing.busy
        self.bar.tell(self._card, writing=self._is_writing, panel=self.more.place.is_open, searching=searching)

    def _put_off(self, act: Callable[[], None]) -> bool:
        """A key within the pause of the search is meant for the order that is still to be found."""
        return self._afterwards.put_off(act, lambda: self._finding.ask_now(self._question()))

    def _on(self, button: KeyButton, act: Callable[[OrderCard], None]) -> None:
        def pressed() -> None:
            if button is self.pickup_button and self._afterwards.waiting:
                return  # Ctrl+Enter was meant for what opens first
            if not self._put_off(pressed) and button.isEnabled() and (card := self._in_hand()):
                act(card)

        button.clicked.connect(pressed)

    @Slot(object)
    def _record(self, task: Task) -> None:
        self.steps.set_free(False)
        self._work.start(self, task, self._recorded, self._refuse, settled=lambda: self.steps.set_free(True))

    def _recorded(self, step: "Step") -> None:
        if self.steps.number == step.number:
            self.steps.close()
            self.ui.find_edit.setFocus()
        text = self._wording.word(step.status)
        if step.refunded:
            text += ". " + self.tr("Give back {sum}.").format(sum=self._wording.money(step.refunded))
        self.message.emit(BannerKind.OK, self.tr("Recorded."), f"{text} · " + self.tr("Ctrl+Z takes it back"))
        self.ui.find_edit.setModified(False)
        self._finding.ask_now(replace(self._question(), again=True))
        self._reread(step.number)

    @Slot(object)
    def _undone(self, step: "Step") -> None:
        self.message.emit(BannerKind.OK, self.tr("Taken back."), self._wording.word(step.status))
        self.refresh()

    def _refuse(self, refusal: Refusal) -> None:
        if not self.steps.refuse(refusal):
            self._say(refusal)

    def _say(self, refusal: Refusal) -> None:
        sentence = self._wording.refusal(refusal)
        self.message.emit(banner_of(refusal), sentence.head, sentence.text)

    def show_order(self, number: int) -> None:
        """Show one order, whatever the list is asked for."""
        self.ui.filter_chips.set_selected([Filter.ALL.value])
        self.ui.find_edit.setText(grouped(number))
