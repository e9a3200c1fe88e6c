"""The next step of an order: a legal move with its facts, a technician, a place, or a talk with the customer."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from servicedesk.desktop import theme
from servicedesk.desktop.forms.ui_lookup_tab import Ui_LookupTab
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.sight import KeepInSight
from servicedesk.domain.refusals import FactMissing, InputRefused, Refusal
from servicedesk.domain.status import Fact, Outcome, Status
from servicedesk.services.lookup_records import OrderCard
from servicedesk.services.wording import Wording
from servicedesk.services.workshop import MoveRequest, Step, Workshop

if TYPE_CHECKING:  # start-up: use cases are loaded behind the window
    from servicedesk.services.uncollected.notices import Notices

Task = Callable[[], Step]

_TOLD, _TALK = "told", "talk"


class StepPanel(QObject):
    """Reads what the clerk wants recorded about the order that is shown. ``recorded(task)`` carries the use case,
    ``opened(bool)`` says whether a step is being written.
    """

    recorded = Signal(object)
    opened = Signal(bool)

    def __init__(
        self, ui: Ui_LookupTab, workshop: Workshop, notices: "Notices", wording: Wording, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._workshop = workshop
        self._notices = notices
        self._wording = wording
        self._card: OrderCard | None = None
        self._free = True
        self._sight = KeepInSight(ui.step_scroll)  # large type leaves little room
        ui.card_page_layout.setStretchFactor(ui.step_scroll, 1)
        look = theme.current()  # close together: all of it has to stand on a screen of 768 lines
        ui.step_panel_layout.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        ui.step_panel_layout.setSpacing(look.px(5))
        ui.moves_chips.set_exclusive(True)
        ui.outcome_chips.set_exclusive(True)
        ui.outcome_chips.set_options([Choice(outcome.value, wording.word(outcome)) for outcome in Outcome])
        ui.told_segments.set_options(
            [Choice(_TOLD, self.tr("told that it is ready")), Choice(_TALK, self.tr("only a talk"))]
        )
        ui.moves_chips.changed.connect(self._tell_fields)
        ui.step_button.clicked.connect(self._record)
        ui.step_cancel_button.clicked.connect(self.close)
        ui.call_button.clicked.connect(self._record_call)
        ui.call_edit.returnPressed.connect(self._record_call)
        ui.call_cancel_button.clicked.connect(self.close)
        self.close()

    @property
    def is_open(self) -> bool:
        """Whether a step is being written."""
        return not (self._ui.step_panel.isHidden() and self._ui.call_panel.isHidden())

    def card(self) -> OrderCard | None:
        """The order about which something is being written."""
        return self._card if self.is_open else None

    @property
    def number(self) -> int | None:
        """The order about which something is being written."""
        return self._card.facts.number if self._card is not None and self.is_open else None

    def set_free(self, free: bool) -> None:
        """Whether a step can be recorded now: not while one is on its way."""
        self._free = free
        self._ui.step_button.setEnabled(free)
        self._ui.call_button.setEnabled(free)

    def open_step(self, card: OrderCard, *, technician: bool = False) -> None:
        """Ask for a step of this order; the cursor waits at the states, or at the technician."""
        self.close()
        ui, self._card = self._ui, card
        ui.moves_chips.set_options([Choice(move.wanted.value, self._wording.word(move.wanted)) for move in card.moves])
        ui.technician_edit.setText(card.facts.technician)
        ui.place_edit.setText(card.facts.place)
        ui.place_edit.set_suggestion("")
        price = card.facts.price if card.facts.price is not None else card.facts.estimate.fixed
        ui.price_edit.set_money(price)
        self._tell_fields()
        ui.say_card.hide()  # its room is needed on a small screen
        ui.step_panel.show()
        ui.step_scroll.show()
        self.opened.emit(True)
        (ui.technician_edit if technician else ui.moves_chips).setFocus()

    def open_call(self, card: OrderCard) -> None:
        """Ask what was said to the customer."""
        self.close()
        self._card = card
        self._ui.told_segments.setVisible(card.facts.status is Status.READY)
        self._ui.told_segments.set_value(_TALK)
        self._ui.call_panel.show()
        self.opened.emit(True)
        self._ui.call_edit.setFocus()

    @Slot()
    def close(self) -> None:
        """Forget what was being written."""
        ui = self._ui
        ui.step_panel.hide()
        ui.step_scroll.hide()
        ui.call_panel.hide()
        ui.say_card.show()
        for edit in (ui.reason_edit, ui.second_edit, ui.call_edit, ui.price_edit):
            edit.clear()
        ui.moves_chips.clear()
        ui.outcome_chips.clear()
        self._clear_errors()
        self.opened.emit(False)

    def refuse(self, refusal: Refusal) -> bool:
        """Put the sentence beside the field it is about; False when it is about none of them."""
        frame = self._frame_of(refusal)
        if frame is None:
            return False
        frame.set_error(self._wording.refusal(refusal).text)
        field = frame.field()
        if field is not None:
            field.setFocus()
        return True

    def _frame_of(self, refusal: Refusal) -> FieldFrame | None:
        ui = self._ui
        if not self.is_open:
            return None
        if not ui.call_panel.isHidden():
            return ui.call_frame if isinstance(refusal, InputRefused) else None
        named = refusal.fact if isinstance(refusal, FactMissing) else getattr(refusal, "field", "")
        return {
            Fact.OUTCOME.value: ui.outcome_frame,
            Fact.REASON.value: ui.reason_frame,
            Fact.SECOND_PERSON.value: ui.second_frame,
            "price": ui.price_frame,
            "technician": ui.technician_frame,
            "place": ui.place_frame,
        }.get(named)

    def _wanted(self) -> Status | None:
        value = self._ui.moves_chips.value()
        return Status(value) if value else None

    @Slot()
    def _tell_fields(self) -> None:
        """Show the fields that the chosen move asks for."""
        self._clear_errors()
        wanted, ui = self._wanted(), self._ui
        moves = self._card.moves if self._card is not None else ()
        needs = next((move.needs for move in moves if move.wanted is wanted), frozenset())
        ui.outcome_frame.setVisible(Fact.OUTCOME in needs)
        ui.price_frame.setVisible(wanted is Status.READY)
        ui.reason_frame.setVisible(wanted is not None)
        ui.second_frame.setVisible(wanted is Status.CANCELLED)

    def _clear_errors(self) -> None:
        ui = self._ui
        for frame in (
            ui.outcome_frame, ui.reason_frame, ui.second_frame, ui.price_frame,
            ui.technician_frame, ui.place_frame, ui.call_frame,
        ):  # fmt: skip
            frame.clear_error()

    @Slot()
    def _record(self) -> None:
        card, wanted, ui, workshop = self._card, self._wanted(), self._ui, self._workshop
        if card is None or ui.step_panel.isHidden() or not self._free:
            return
        self._clear_errors()
        number, facts = card.facts.number, card.facts
        technician, place = ui.technician_edit.text().strip(), ui.place_edit.value()
        new_technician = technician if technician != facts.technician else ""
        new_place = place if place != facts.place else ""
        if wanted is not None:
            request = MoveRequest(
                number,
                wanted,
                outcome=Outcome(ui.outcome_chips.value()) if ui.outcome_chips.value() else None,
                reason=ui.reason_edit.text(),
                price=ui.price_edit.money() if wanted is Status.READY else None,
                technician=new_technician,
                place=new_place,
                second_person=ui.second_edit.text(),
                seen_version=facts.version,
            )
            self.recorded.emit(lambda: workshop.move(request))
        elif new_technician:
            self.recorded.emit(lambda: workshop.assign(number, new_technician, new_place))
        elif new_place:
            self.recorded.emit(lambda: workshop.put(number, new_place))
        else:
            ui.moves_chips.setFocus()

    @Slot()
    def _record_call(self) -> None:
        card, workshop, what = self._card, self._workshop, self._ui.call_edit.text()
        if card is not None and not self._ui.call_panel.isHidden() and self._free:
            self._ui.call_frame.clear_error()
            if card.facts.status is Status.READY and self._ui.told_segments.value() == _TOLD:
                self.recorded.emit(lambda: self._told(card, what))
            else:
                self.recorded.emit(lambda: workshop.note_call(card.facts.number, what))

    def _told(self, card: OrderCard, what: str) -> Step:
        """A talk that counts as a notice: the customer heard that the device is ready."""
        self._notices.ready_told(card.facts.number, what)
        return Step(card.facts.number, card.facts.status)
