"""Reminds of an earlier stay of the device in question, chosen or told by its serial number."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from servicedesk.desktop.intake.customer_panel import CustomerPanel
from servicedesk.desktop.intake.device_panel import DevicePanel
from servicedesk.desktop.intake.stays import StayNote, guarantee_of, stay_note
from servicedesk.desktop.latest import Latest
from servicedesk.desktop.work import Work
from servicedesk.domain.text import serial_key
from servicedesk.services.intake_records import EarlierStay, IntakeDefaults
from servicedesk.services.wording import Wording

if TYPE_CHECKING:  # start-up: use cases are loaded behind the window
    from servicedesk.services.intake import Intake

_LEAST_SERIAL = 4
_Question = tuple[int | None, str]


class Reminder(QObject):
    """Asks whenever another thing may be meant, and writes the answer into the customer's panel."""

    def __init__(
        self, customer: CustomerPanel, device: DevicePanel, intake: "Intake", reading: Work, wording: Wording
    ) -> None:
        super().__init__(device)
        self._customer, self._device = customer, device
        self._intake, self._wording = intake, wording
        self._defaults: IntakeDefaults | None = None
        self._latest = Latest(reading, self._read, self)
        self._latest.answered.connect(self._show)
        device.identified.connect(self._ask)
        self._ours_until: date | None = None
        QShortcut(QKeySequence("Ctrl+G"), device).activated.connect(self._claim)

    def set_defaults(self, defaults: IntakeDefaults) -> None:
        """The day from which "ago" counts."""
        self._defaults = defaults

    @Slot()
    def _ask(self) -> None:
        device_id, serial = self._device.device_id(), self._device.ui.serial_edit.text()
        self._customer.mark_device(device_id)
        if device_id is not None:
            self._latest.ask_now((device_id, ""))
        elif len(serial_key(serial)) >= _LEAST_SERIAL:
            self._latest.ask((None, serial))
        else:
            self._latest.cancel()
            self._customer.show_stay(StayNote())
            self._offer(None)

    def _read(self, question: _Question) -> tuple[EarlierStay, ...]:
        return self._intake.earlier_stays(device_id=question[0], serial=question[1])

    @Slot(object, object)
    def _show(self, _question: _Question, stays: tuple[EarlierStay, ...]) -> None:
        if self._defaults is not None:
            chosen = self._customer.customer()
            note = stay_note(stays, self._defaults.today, self._wording, chosen.id if chosen else None)
            self._customer.show_stay(note)
            self._offer(guarantee_of(stays, self._defaults.today))

    def _offer(self, until: date | None) -> None:
        """Say under the choice of who pays that our guarantee still holds, and by which key it is chosen."""
        self._ours_until = until
        words = self.tr("ours until {day} — Ctrl+G")
        hint = "" if until is None else words.format(day=self._wording.short_day(until))
        self._device.ui.warranty_frame.set_hint(hint)

    @Slot()
    def _claim(self) -> None:
        if self._ours_until is not None:
            self._device.claim_ours()
