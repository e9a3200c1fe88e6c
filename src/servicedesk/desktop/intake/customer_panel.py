"""The customer's half of the form: the phone first, then the customer that it brings, and what they brought before."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.forms.ui_intake_customer import Ui_IntakeCustomer
from servicedesk.desktop.intake.held_keys import HeldKeys
from servicedesk.desktop.intake.stays import (
    ANOTHER_PERSON,
    StayNote,
    another_person_row,
    customer_row,
    device_row,
)
from servicedesk.desktop.intake.visit_form import VisitForm
from servicedesk.desktop.latest import Latest
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.label import Panel
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.desktop.work import Work
from servicedesk.domain.customer import Contact
from servicedesk.services.intake_records import CustomerMatch, KnownDevice
from servicedesk.services.wording import Wording

if TYPE_CHECKING:  # start-up: use cases are loaded behind the window
    from servicedesk.services.intake import Intake

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_DIGITS = 4
_WHOLE_DIGITS = 10
_SEARCHED, _CHOSEN = 4, 2
_OFFERED, _BESIDE_NOTE = 4, 2


class CustomerPanel(Panel):
    """Finds the customer by phone while it is typed, or takes the name of a new one.

    ``customer_taken`` and ``customer_left`` say that the chosen customer changed, ``device_taken(KnownDevice)`` that
    one of their devices was chosen, ``devices_listed`` that these are in sight; ``changed`` follows everything.
    """

    changed = Signal()
    customer_taken = Signal()
    customer_left = Signal()
    devices_listed = Signal()
    device_taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeCustomer()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self._customer: CustomerMatch | None = None
        self._another = False
        self._offers_another = False
        self._matches: dict[int, CustomerMatch] = {}
        self._devices: dict[int, KnownDevice] = {}
        self._held = HeldKeys(self.ui.phone_edit)
        for cards in (self.ui.matches_list, self.ui.devices_list):
            cards.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ui.matches_list.drive_from(self.ui.phone_edit)
        self.ui.phone_edit.installEventFilter(self)
        self.ui.phone_edit.textEdited.connect(self._phone_typed)
        self.ui.name_edit.textEdited.connect(self._name_typed)
        self.ui.contact_segments.chosen.connect(self.changed)
        self.ui.matches_list.taken.connect(self._take_match)
        self.ui.matches_list.clicked.connect(lambda: self._take_match(self.ui.matches_list.current_key()))
        self.ui.devices_list.taken.connect(self._take_device)
        self.ui.devices_list.clicked.connect(lambda: self._take_device(self.ui.devices_list.current_key()))

    def set_desk(self, intake: "Intake", reading: Work, wording: Wording) -> None:
        """What the panel asks, and in which words it answers."""
        self._wording = wording
        self._search = Latest(reading, intake.customers, self)
        self._search.answered.connect(self._show_matches)
        self._search.refused.connect(self._held.let_go)
        self._known = Latest(reading, intake.devices, self)
        self._known.answered.connect(self._show_devices)
        self.ui.contact_segments.set_options(Choice(way.value, wording.word(way)) for way in Contact)
        self._dress()

    def fill(self, form: VisitForm) -> None:
        """Show what a form holds; its customer is looked up again."""
        self._another = self._offers_another = form.another_person
        self.ui.phone_edit.setText(form.phone)
        self.ui.name_edit.setText(form.name)
        self.ui.contact_segments.set_value(form.contact)
        for field in ("phone", "name"):
            self.frame(field).clear_error()
            self.frame(field).set_hint("")
        self._search.cancel()
        self._set_matches(())
        self._customer = None
        if form.customer_id is not None:
            stands_in = CustomerMatch(form.customer_id, form.name, form.phone, 0, None, Contact(form.contact))
            self._set_matches((stands_in,))
            self._choose(stands_in)
        if len(self.ui.phone_edit.digits()) >= _LEAST_DIGITS:
            self._search.ask_now(form.phone)
        self._dress()

    def told(self) -> dict[str, Any]:
        """The panel's fields of a VisitForm."""
        chosen = self._customer
        return {
            "phone": self.ui.phone_edit.text().strip(),
            "name": chosen.name if chosen else self.ui.name_edit.text().strip(),
            "customer_id": chosen.id if chosen else None,
            "another_person": self._another,
            "contact": self.ui.contact_segments.value(),
        }

    @property
    def waiting(self) -> bool:
        """Whether it is not known yet who has the phone, or what they brought before."""
        return self._held.holding or self._known.busy

    def customer(self) -> CustomerMatch | None:
        """The chosen customer."""
        return self._customer

    def frame(self, field: str) -> FieldFrame:
        """The frame beside which something can be said about a field; the phone's for an unknown one."""
        found: FieldFrame = getattr(self.ui, f"{field}_frame", self.ui.phone_frame)
        return found

    def stops(self) -> list[QWidget]:
        """The panel's fields in the order of the Tab key."""
        return [self.ui.phone_edit, self.ui.name_edit, self.ui.contact_segments]

    def offer_another_person(self) -> None:
        """The phone is somebody's already: let the clerk choose them, or say that it is another person."""
        self._offers_another = True
        self._set_matches(tuple(self._matches.values()))
        self.ui.phone_edit.setFocus()

    def show_stay(self, note: StayNote) -> None:
        """What is remembered of the device in question; on a small screen the list makes room for it."""
        self.ui.devices_list.set_most(_BESIDE_NOTE if note.head else _OFFERED)
        self.ui.stay_box.set_note(note.head, note.text, note.tone)

    def mark_device(self, device_id: int | None) -> None:
        """Which of the customer's devices is the one in question, if any."""
        self.ui.devices_list.select(device_id)

    def step_back(self) -> bool:
        """Leave the chosen customer, or clear the phone; False when there is nothing to go back from."""
        edit = self.ui.phone_edit
        if self._customer is not None:
            self._leave()
            self._search.ask_now(edit.text())
            edit.selectAll()
        elif edit.text() and edit.hasFocus():
            edit.selectAll()
            edit.del_()  # like typing: Ctrl+Z brings it back
            self._phone_typed()
        else:
            return False
        self.changed.emit()
        return True

    @Slot()
    def _phone_typed(self) -> None:
        if self._customer is not None:
            self._leave()
        self._another = self._offers_another = False
        self.frame("phone").set_hint("")
        if len(self.ui.phone_edit.digits()) >= _LEAST_DIGITS:
            self._search.ask(self.ui.phone_edit.text())
        else:
            self._search.cancel()
            self._set_matches(())
        self.changed.emit()

    @Slot()
    def _name_typed(self) -> None:
        """What the phone's hint asks for is being done."""
        if not self._another:
            self.frame("phone").set_hint("")
        self.changed.emit()

    @Slot(object, object)
    def _show_matches(self, _phone: str, matches: Sequence[CustomerMatch]) -> None:
        chosen = self._customer
        if chosen is not None:
            self._customer = next((match for match in matches if match.id == chosen.id), chosen)
            if all(match.id != chosen.id for match in matches):
                matches = (chosen, *matches)
        self._set_matches(matches)
        if chosen is not None:
            self.ui.matches_list.select(chosen.id)
        nobody = self.tr("A new number: write the name.")
        asked = not matches and not self.ui.name_edit.text().strip()
        self.frame("phone").set_hint(nobody if asked else "")
        if self._held.holding:
            self._move_on()
            self._held.let_go()

    def _set_matches(self, matches: Sequence[CustomerMatch]) -> None:
        self._matches = {match.id: match for match in matches}
        partial = len(self.ui.phone_edit.digits()) < _WHOLE_DIGITS
        rows = [customer_row(match, self._wording, with_phone=partial) for match in matches]
        if self._offers_another:
            rows.append(another_person_row())
        self.ui.matches_list.set_rows(rows, select_first=not self._another)
        self.ui.matches_list.setVisible(bool(rows))

    def _move_on(self) -> None:
        key = self.ui.matches_list.current_key()
        if key is not None:
            self._take_match(key)
        else:
            self.ui.name_edit.setFocus()

    @Slot(object)
    def _take_match(self, key: int | str | None) -> None:
        if key == ANOTHER_PERSON:
            self._another = True
            self.ui.matches_list.select(ANOTHER_PERSON)
            self.frame("phone").clear_error()
            self.frame("phone").set_hint(self.tr("Another person with the same number."))
            self.ui.name_edit.setFocus()
            self.changed.emit()
        elif isinstance(key, int) and key in self._matches:
            self.ui.phone_edit.setText(self._wording.phone(self._matches[key].phone))
            self._choose(self._matches[key])
            self.changed.emit()
            self.customer_taken.emit()

    def _choose(self, match: CustomerMatch) -> None:
        self._customer, self._another, self._offers_another = match, False, False
        self.ui.name_edit.clear()
        self.ui.contact_segments.set_value(match.contact.value)
        self.frame("phone").clear_error()
        self.frame("phone").set_hint("")
        self._set_matches(tuple(self._matches.values()))
        self.ui.matches_list.select(match.id)
        self._known.ask_now(match.id)
        self._dress()

    def _leave(self) -> None:
        self._customer = None
        self._known.cancel()
        self._show_devices(0, ())
        self._dress()
        self.customer_left.emit()

    @Slot(object, object)
    def _show_devices(self, _customer_id: int, devices: Sequence[KnownDevice]) -> None:
        self._devices = {device.id: device for device in devices}
        self.ui.devices_list.set_rows([device_row(device, self._wording) for device in devices])
        self._dress()
        self.devices_listed.emit()

    @Slot(object)
    def _take_device(self, key: int | None) -> None:
        if key in self._devices:
            self.device_taken.emit(self._devices[key])

    def _dress(self) -> None:
        """Show what belongs to a chosen customer, or what a new one is asked."""
        chosen = self._customer is not None
        self.ui.name_frame.setVisible(not chosen)
        self.ui.matches_list.set_most(_CHOSEN if chosen else _SEARCHED)
        for part in (self.ui.devices_label, self.ui.devices_key_label, self.ui.devices_list):
            part.setVisible(chosen and bool(self._devices))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Enter in the phone takes what the number brings, though its answer may still be on the way."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                return super().eventFilter(watched, event)
            if self._search.busy and self._customer is None:
                self._held.hold()
                self._search.ask_now(self.ui.phone_edit.text())
            else:
                self._move_on()
            return True
        return super().eventFilter(watched, event)
