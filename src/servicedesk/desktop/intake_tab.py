"""The Intake tab: phone, customer, devices, accept; from the first key to the print without the mouse."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from servicedesk.desktop.forms.ui_intake_tab import Ui_IntakeTab
from servicedesk.desktop.intake import words
from servicedesk.desktop.intake.belongings import Belongings
from servicedesk.desktop.intake.columns import arrange
from servicedesk.desktop.intake.device_deck import DeviceDeck
from servicedesk.desktop.intake.drafts_corner import DraftsCorner
from servicedesk.desktop.intake.place_suggestion import PlaceSuggestion, Suggest
from servicedesk.desktop.intake.reminder import Reminder
from servicedesk.desktop.intake.stops import Stops
from servicedesk.desktop.intake.visit_form import VisitForm
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.enter import EnterMovesOn
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.desktop.widgets.sight import KeepInSight
from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import CustomerUnknown, InputRefused, PhoneKnown, Refusal
from servicedesk.services.drafts import Drafts
from servicedesk.services.intake_records import Accepted, IntakeDefaults, IntakeRequest
from servicedesk.services.wording import Sentence, Wording

if TYPE_CHECKING:  # start-up: use cases are loaded behind the window
    from servicedesk.services.intake import Intake

_SOON_MS = 20


def _nowhere(_devices: int) -> str:
    return ""


class IntakeTab(QWidget):
    """Accepts a visit. ``accepted(Accepted)`` and ``preview_asked(ReceiptPaper)`` follow the two acts.

    ``message(kind, head, text)`` is for the banner; ``hints_changed`` says that ``hints()`` reads otherwise now.
    ``printed_where`` says in a few words what that many devices will print, and on which printers; ``clerk_known``
    whether it is known who accepts, and asks for it if not; ``suggest_place`` a free place for a kind and a size.
    """

    accepted = Signal(object)
    preview_asked = Signal(object)
    message = Signal(str, str, str)
    hints_changed = Signal()

    def __init__(
        self,
        intake: "Intake",
        drafts: Drafts,
        wording: Wording,
        work: Work,
        reading: Work,
        parent: QWidget | None = None,
        *,
        printed_where: Callable[[int], str] = _nowhere,
        clerk_known: Callable[[], bool] = lambda: True,
        suggest_place: Suggest | None = None,
    ) -> None:
        super().__init__(parent)
        self._intake, self._wording, self._work, self._reading = intake, wording, work, reading
        self._printed_where, self._clerk_known = printed_where, clerk_known
        self._defaults: IntakeDefaults | None = None
        self._busy = False
        self._last: QWidget | None = None
        self.ui = Ui_IntakeTab()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.customer, self.device, self.bar = self.ui.customer_panel, self.ui.device_panel, self.ui.bottom_bar
        self.customer.set_desk(intake, reading, wording)
        self.device.set_desk(intake, reading, wording)
        if suggest_place is not None:
            PlaceSuggestion(
                self.device.ui.kind_edit, self.device.size_class, self.device.ui.place_edit, suggest_place, reading
            )
        self.deck = DeviceDeck(self.device)
        self.belongings = Belongings(self.customer, self.device, self.deck)
        self.drafts = DraftsCorner(self, self.customer, drafts, reading, self.form, wording)
        self.reminder = Reminder(self.customer, self.device, intake, reading, wording)
        self._order_stops()
        self._connect()
        self._load(VisitForm())

    @property
    def busy(self) -> bool:
        """Whether a visit is being accepted."""
        return self._busy

    def begin(self) -> None:
        """The tab comes in sight: go on where the cursor was, with the phone when nothing is typed yet."""
        if self._defaults is None:
            self.refresh()
            self.drafts.keeper.look()
            self._reading.start(self, lambda: words.load(self._wording), lambda _: None, self._say_refusal)
        last: QWidget | None = self.focusWidget()
        (self.customer.ui.phone_edit if last is None or self.form().empty else last).setFocus()

    @Slot()
    def refresh(self) -> None:
        """Read the centre's phrases and terms again."""
        self._reading.start(self, self._intake.defaults, self._set_defaults, self._say_refusal)

    def hints(self) -> tuple[str, ...]:
        """The keys that work here."""
        return words.hints(self.drafts.keeper.aside())

    def take_serial(self, text: str) -> bool:
        """A scanned code that is not ours: the device's serial number, if that is wanted now."""
        return not self._busy and self.device.take_serial(text)

    def save_draft(self) -> None:
        """Keep the form at once: the program is about to close."""
        self.drafts.keeper.save()

    def form(self) -> VisitForm:
        """The form as it stands typed."""
        return VisitForm(
            **self.customer.told(),
            advance=self.device.ui.advance_edit.text().strip(),
            method=self.device.ui.method_segments.value(),
            devices=self.deck.forms(),
            current=self.deck.at(),
        )

    def _order_stops(self) -> None:
        EnterMovesOn(self)
        KeepInSight(self.ui.scroll_area)
        last = (self.bar.accept, self.bar.preview, self.bar.aside, self.device.ui.device_tabs)
        self._stops = Stops([*self.customer.stops(), *self.device.stops(), *last])

    def _connect(self) -> None:
        self.bar.accept.clicked.connect(self.accept)
        self.bar.preview.clicked.connect(self.preview)
        self.bar.aside.clicked.connect(self.drafts.put_aside)
        self.customer.changed.connect(self._changed)
        self.device.changed.connect(self._changed)
        self.deck.changed.connect(self._changed)
        self.deck.turned.connect(self._device_turned)
        self.drafts.taken_up.connect(self._load)
        self.drafts.said.connect(lambda sentence: self._say(BannerKind.INFO, sentence))
        self.drafts.failed.connect(self._say_refusal)
        self.drafts.closed.connect(self.begin)
        self.drafts.listed.connect(self.hints_changed)

    @Slot()
    def accept(self) -> None:
        """Take the visit in; its papers go to the printer after that."""
        if self.belongings.waiting:
            QTimer.singleShot(_SOON_MS, self.accept)
            return
        request = self._request()
        if request is not None and self._clerk_known():
            self._set_busy(True)
            self._work.start(self, lambda: self._intake.accept(request), self._done, self._refuse, settled=self._settle)

    @Slot()
    def preview(self) -> None:
        """Show the receipt as it would be printed."""
        request = self._request()
        if request is not None:
            self._work.start(self, lambda: self._intake.preview(request), self.preview_asked.emit, self._refuse)

    def _request(self) -> IntakeRequest | None:
        if self._busy:
            return None
        self.drafts.keeper.save()
        try:
            return self.form().request(self.drafts.keeper.draft_id)
        except InputRefused as refusal:
            self._refuse(refusal)
            return None

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self._last = self.focusWidget()  # a disabled page loses the cursor
        self._busy = busy
        self.ui.page.setEnabled(not busy)
        self.bar.set_free(not busy)

    def _settle(self) -> None:
        self._set_busy(False)
        if self._last is not None:
            self._last.setFocus()

    def _done(self, accepted: Accepted) -> None:
        self.drafts.keeper.settle()
        self._load(VisitForm())
        self.refresh()
        self.customer.ui.phone_edit.setFocus()
        self._say(BannerKind.OK, words.accepted_words(accepted))
        self.accepted.emit(accepted)

    def _refuse(self, refusal: Refusal) -> None:
        if isinstance(refusal, InputRefused) and refusal.field:
            self._point_at(refusal.field, self._wording.refusal(refusal))
            if isinstance(refusal, PhoneKnown):
                self.customer.offer_another_person()
            return
        if isinstance(refusal, CustomerUnknown):
            self.customer.step_back()
        self._say_refusal(refusal)

    def _point_at(self, path: str, sentence: Sentence) -> None:
        """Put the sentence beside the field, bring its device in front, and the cursor into it."""
        scope, _, rest = path.partition(".")
        frame: FieldFrame = self.device.frame(scope)
        if scope == "customer":
            frame = self.customer.frame(rest)
        elif scope == "devices":
            at, _, field = rest.partition(".")
            filled = self.form().filled
            if at.isdigit() and int(at) < len(filled):
                self.deck.go(filled[int(at)])
            frame = self.device.frame(field)
        frame.set_error(sentence.text or sentence.head)
        frame.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_refusal(self, refusal: Refusal) -> None:
        self._say(BannerKind.REFUSED, self._wording.refusal(refusal))

    def _say(self, kind: BannerKind, sentence: Sentence) -> None:
        self.message.emit(kind.value, sentence.head, sentence.text)

    def _set_defaults(self, defaults: IntakeDefaults) -> None:
        self._defaults = defaults
        self.device.set_defaults(defaults)
        self.reminder.set_defaults(defaults)
        self._summarise()

    @Slot(object)
    def _load(self, form: VisitForm) -> None:
        self.belongings.set_owner(form.customer_id)
        self.customer.fill(form)
        self.device.ui.advance_edit.setText(form.advance)
        self.device.ui.method_segments.set_value(form.method)
        self.device.frame("advance").clear_error()
        self.deck.load(form.devices, form.current)
        self._summarise()
        if self.isVisible() and form.customer_id is None and not form.name:
            self.customer.ui.phone_edit.setFocus()

    @Slot()
    def _changed(self) -> None:
        self.drafts.keeper.touch()
        self._summarise()

    def _summarise(self) -> None:
        told = words.summary(self.form(), self.device.term.day(), self._wording)
        self.bar.show_summary(told, self._printed_where(told.count))

    @Slot()
    def _device_turned(self) -> None:
        if self.isVisible():
            self.device.begin()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt: Tab, and Enter with it, go through the form in the order of a conversation at the counter."""
        return self._stops.move(forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc goes one step back: out of what is said to be wrong, then out of the chosen customer or the phone."""
        if event.key() != Qt.Key.Key_Escape or not self._step_back():
            super().keyPressEvent(event)

    def _step_back(self) -> bool:
        faulty = [frame for frame in self.findChildren(FieldFrame) if frame.error()]
        for frame in faulty:
            frame.clear_error()
        focus = QApplication.focusWidget()
        return bool(faulty) or (focus is self.customer.ui.phone_edit and self.customer.step_back())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the halves find their places."""
        super().resizeEvent(event)
        arrange(self.ui.panels_row, self.customer, self.width())
