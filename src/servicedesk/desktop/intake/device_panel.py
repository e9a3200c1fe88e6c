"""The device's half of the form: what it is, what is wrong with it, how it looks, what was agreed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.completion import Completion
from servicedesk.desktop.forms.ui_intake_device import Ui_IntakeDevice
from servicedesk.desktop.intake.phrases import FaultPhrases, usual_accessories, usual_appearances, usual_faults
from servicedesk.desktop.intake.size import Size
from servicedesk.desktop.intake.term import Term
from servicedesk.desktop.intake.visit_form import PAID_BY_OTHERS, DeviceForm
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.label import Panel
from servicedesk.desktop.widgets.money_edit import written
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.desktop.work import Work
from servicedesk.domain.payment import Method
from servicedesk.domain.text import serial_key
from servicedesk.domain.warranty import Warranty
from servicedesk.services.centre import Centre
from servicedesk.services.intake_records import IntakeDefaults, KnownDevice
from servicedesk.services.reads import Column
from servicedesk.services.wording import Wording

if TYPE_CHECKING:  # start-up: use cases are loaded behind the window
    from servicedesk.services.intake import Intake

_LINES = ("kind", "brand", "model", "serial", "colour", "payer", "estimate", "value", "place")
_FRAMES = (*_LINES, "fault", "appearance", "accessories", "call_above", "promised", "note")


class DevicePanel(Panel):
    """Shows one DeviceForm at a time, and the visit's advance.

    ``identified`` says that another thing may be meant: its id or its serial number changed. ``retitled`` follows the
    kind and brand, ``changed`` everything that the clerk does.
    """

    changed = Signal()
    identified = Signal()
    retitled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeDevice()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self._device_id: int | None = None
        self._known_serial = ""
        self._declined = False
        self._phrases = FaultPhrases(self.ui.fault_edit, self.ui.fault_chips)
        self.term = Term(self.ui.promised_edit, self.ui.term_chips)
        self.size_class = Size(self.ui.size_segments, self.ui.kind_edit)
        self.ui.fault_edit.set_lines(2)
        self.ui.note_edit.set_lines(0)
        self.ui.estimate_edit.set_ranged(True)
        for chips in (self.ui.appearance_chips, self.ui.accessories_chips):
            chips.set_free(True)
        self._connect()

    def _connect(self) -> None:
        edits = [self._edit(name) for name in (*_LINES, "call_above", "advance")]
        for edit in edits:
            edit.textEdited.connect(self.changed)
        for chips in (self.ui.appearance_chips, self.ui.accessories_chips):
            chips.changed.connect(self.changed)
        for words in (self.ui.fault_edit, self.ui.note_edit):
            words.textChanged.connect(self.changed)
        self.ui.fault_edit.textChanged.connect(self.ui.fault_frame.clear_error)
        for segments in (self.ui.warranty_segments, self.ui.method_segments):
            segments.chosen.connect(self.changed)
        for name in ("kind", "brand", "model", "colour", "payer", "place"):
            getattr(self.ui, f"{name}_edit").taken.connect(self.changed)
        for edit in (self.ui.kind_edit, self.ui.brand_edit):
            edit.textChanged.connect(self.retitled)
        self.ui.warranty_segments.chosen.connect(self._ask_payer)
        self.ui.warranty_segments.chosen.connect(self.ui.warranty_frame.clear_error)
        self.term.changed.connect(self.changed)
        self.size_class.changed.connect(self.changed)
        self.term.changed.connect(self.ui.promised_frame.clear_error)
        self.ui.kind_edit.textEdited.connect(self._kind_typed)
        self.ui.serial_edit.textEdited.connect(self._serial_typed)
        self.ui.estimate_edit.textChanged.connect(self._suggest_call)
        self.ui.call_above_edit.textEdited.connect(self._call_typed)
        self.ui.advance_edit.textChanged.connect(self._dress)

    def set_desk(self, intake: "Intake", reading: Work, wording: Wording) -> None:
        """What completes the fields, and the words of the choices."""
        ui = self.ui
        short = {Warranty.SHOP: self.tr("shop"), Warranty.MANUFACTURER: self.tr("maker")}
        self.ui.warranty_segments.set_options(
            Choice(one.value, short.get(one) or wording.word(one)) for one in Warranty
        )
        self.ui.method_segments.set_options(Choice(one.value, wording.word(one)) for one in Method)
        Completion(ui.kind_edit, Column.KIND, intake, reading)
        Completion(ui.brand_edit, Column.BRAND, intake, reading, lambda: (ui.kind_edit.text(), ""))
        Completion(ui.model_edit, Column.MODEL, intake, reading, lambda: (ui.kind_edit.text(), ui.brand_edit.text()))
        Completion(ui.colour_edit, Column.COLOUR, intake, reading)
        Completion(ui.place_edit, Column.PLACE, intake, reading)
        Completion(ui.payer_edit, Column.PAYER, intake, reading)
        self.size_class.set_desk(intake, reading, wording)
        self._offer_phrases(Centre())  # the panel has its shape before the centre's own phrases are read
        self._ask_payer()
        self._dress()

    def set_defaults(self, defaults: IntakeDefaults) -> None:
        """The centre's phrases and the usual day."""
        self._offer_phrases(defaults.centre)
        self.term.set_usual(defaults.today, defaults.promised)

    def _offer_phrases(self, centre: Centre) -> None:
        self._phrases.set_phrases(centre.faults or usual_faults())
        self.ui.appearance_chips.set_options(centre.appearances or usual_appearances())
        self.ui.accessories_chips.set_options(centre.accessories or usual_accessories())

    def fill(self, form: DeviceForm) -> None:
        """Show a device as typed."""
        self._device_id, self._known_serial = form.device_id, form.serial if form.device_id is not None else ""
        for name in _LINES:
            self._write(name, getattr(form, name))
        for name in ("fault", "note"):
            getattr(self.ui, f"{name}_edit").set_text(getattr(form, name))
        self.ui.appearance_chips.set_selected(form.appearance)
        self.ui.accessories_chips.set_selected(form.accessories)
        self.ui.warranty_segments.set_value(form.warranty)
        self._ask_payer()
        self.term.fill(form.promised, form.urgent)
        self.size_class.fill(form.size)
        suggested = form.call_above == self._implied_call()
        self._declined = bool(form.estimate) and not form.call_above
        self.ui.call_above_edit.setText("" if suggested else form.call_above)
        self._suggest_call()
        for name in _FRAMES:
            self.frame(name).clear_error()
        self.identified.emit()

    def told(self) -> DeviceForm:
        """The device as it stands typed."""
        promised, urgent = self.term.told()
        return DeviceForm(
            **{name: self._edit(name).text().strip() for name in _LINES if name != "place"},
            place=self.ui.place_edit.value(),
            fault=self.ui.fault_edit.value(),
            note=self.ui.note_edit.value(),
            appearance=self.ui.appearance_chips.selected(),
            accessories=self.ui.accessories_chips.selected(),
            warranty=self.ui.warranty_segments.value(),
            call_above=self.ui.call_above_edit.value(),
            promised=promised,
            urgent=urgent,
            size=self.size_class.told(),
            device_id=self._device_id,
        )

    def take(self, device: KnownDevice) -> None:
        """Fill in one of the customer's devices; what was already told of its fault stays."""
        self._device_id, self._known_serial = device.id, device.serial
        for name in ("kind", "brand", "model", "serial", "colour"):
            self._write(name, getattr(device, name))
            self.frame(name).clear_error()
        self.ui.fault_edit.setFocus()
        self.identified.emit()
        self.changed.emit()

    def take_serial(self, text: str) -> bool:
        """Write a scanned serial number into its field if that is empty or has the focus."""
        edit = self.ui.serial_edit
        focused = edit.hasFocus()
        if edit.text().strip() and not focused:
            return False
        edit.setText(text.strip())
        self.frame("serial").clear_error()
        self._serial_typed()
        self.changed.emit()
        if focused:
            self.ui.colour_edit.setFocus()
        return True

    def begin(self) -> None:
        """Put the cursor where this device goes on: its kind, or its fault once the kind is known."""
        (self.ui.fault_edit if self.ui.kind_edit.text().strip() else self.ui.kind_edit).setFocus()

    def stops(self) -> list[QWidget]:
        """The panel's fields in the order of the Tab key."""
        ui = self.ui
        return [
            ui.kind_edit, ui.brand_edit, ui.model_edit, ui.serial_edit, ui.colour_edit, ui.fault_edit, ui.fault_chips,
            ui.appearance_chips, ui.accessories_chips, ui.warranty_segments, ui.payer_edit,
            ui.estimate_edit, ui.call_above_edit, ui.advance_edit, ui.method_segments, ui.promised_edit,
            ui.term_chips, ui.value_edit, ui.place_edit, ui.size_segments, ui.note_edit,
        ]  # fmt: skip

    def device_id(self) -> int | None:
        """The known device that is meant, if one was chosen."""
        return self._device_id

    def frame(self, field: str) -> FieldFrame:
        """The frame beside which something can be said about a field; the kind's for an unknown one."""
        found: FieldFrame = getattr(self.ui, f"{field}_frame", self.ui.kind_frame)
        return found

    def _edit(self, name: str) -> Edit:
        found: Edit = getattr(self.ui, f"{name}_edit")
        return found

    def _write(self, name: str, text: str) -> None:
        edit = self._edit(name)
        edit.setText(text)
        edit.setCursorPosition(0)  # a narrow field shows the beginning of what does not fit

    @Slot()
    def _kind_typed(self) -> None:
        if not self.ui.kind_edit.text().strip():
            self.disown()

    @Slot()
    def _serial_typed(self) -> None:
        if self._known_serial and serial_key(self.ui.serial_edit.text()) != serial_key(self._known_serial):
            self._device_id, self._known_serial = None, ""
        self.identified.emit()

    def disown(self) -> None:
        """The device is not the known one that was chosen."""
        if self._device_id is not None:
            self._device_id, self._known_serial = None, ""
            self.identified.emit()

    def claim_ours(self) -> None:
        """It comes back under our own guarantee."""
        self.ui.warranty_segments.set_value(Warranty.OURS.value)
        self.ui.warranty_frame.clear_error()
        self._ask_payer()
        self.changed.emit()

    @Slot()
    def _ask_payer(self) -> None:
        """Under somebody's warranty it is that one who pays; the customer is not asked before going over a sum."""
        paid_by_other = self.ui.warranty_segments.value() in PAID_BY_OTHERS
        self.ui.payer_frame.setVisible(paid_by_other)
        self.ui.call_above_frame.setVisible(not paid_by_other)

    def _implied_call(self) -> str:
        """What "call when above" is unless told otherwise: the upper end of the estimate."""
        estimate = self.ui.estimate_edit.estimate()
        return "" if estimate.high is None else written(estimate.high)

    @Slot()
    def _suggest_call(self) -> None:
        if not self.ui.estimate_edit.text():
            self._declined = False
        self.ui.call_above_edit.set_suggestion("" if self._declined else self._implied_call())

    @Slot(str)
    def _call_typed(self, text: str) -> None:
        self._declined = not text and not self.ui.call_above_edit.suggestion()

    @Slot()
    def _dress(self) -> None:
        self.ui.method_frame.setEnabled(bool(self.ui.advance_edit.text().strip()))
