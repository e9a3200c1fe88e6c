"""The notice: who was told what and how, with what proves it; or the receipt of a letter that was sent."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.forms.ui_uncollected_notice import Ui_NoticePanel
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.uncollected.acting import ActingPanel
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.domain.notice import WRITTEN, NoticeKind, NoticeWay
from servicedesk.services.uncollected.records import NoticeRequest, NoticeView

_HEARD = "heard"


class NoticePanel(ActingPanel):
    """Asks for a notice of ``kind``; with ``sent`` only for the day when that one was received."""

    def __init__(
        self,
        desk: Desk,
        number: int,
        kind: NoticeKind = NoticeKind.READY,
        sent: NoticeView | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, number, parent)
        self._sent = sent
        self._suggested = ""
        self.ui = Ui_NoticePanel()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self._fill(kind)
        self._wire()
        self._tell_kind()
        self._tell_way()
        if sent is not None:
            self._ask_receipt(sent)

    def begin(self) -> None:
        """See OrderPanel."""
        (self.ui.received_edit if self._sent is not None else self.ui.what_edit).setFocus()
        if self._sent is None:
            notices, number = self._uncollected.notices, self._number
            self._desk.reading.start(self, lambda: notices.address(number), self._show_address, self.refuse)

    def _show_address(self, address: str) -> None:
        if not self.ui.address_edit.text():
            self.ui.address_edit.setText(address)

    def way(self) -> NoticeWay:
        """How the customer is told."""
        return NoticeWay(self.ui.way_segments.value())

    def kind(self) -> NoticeKind:
        """What the customer is told."""
        return NoticeKind(self.ui.kind_segments.value())

    def _fill(self, kind: NoticeKind) -> None:
        ui, wording = self.ui, self._wording
        ui.kind_segments.set_options([Choice(one.value, wording.word(one)) for one in NoticeKind])
        ui.kind_segments.set_value(kind.value)
        ui.way_segments.set_options([Choice(one.value, wording.word(one)) for one in NoticeWay])
        ui.heard_segments.set_options([Choice(_HEARD, self.tr("yes")), Choice("", self.tr("no"))])
        ui.whom_edit.setPlaceholderText(self.tr("the customer"))
        for edit in (ui.given_edit, ui.received_edit):
            edit.set_today(self._today)
            edit.set_past()
        ui.given_edit.set_suggestion(wording.short_day(self._today()))

    def _wire(self) -> None:
        ui = self.ui
        ui.kind_segments.chosen.connect(self._tell_kind)
        ui.way_segments.chosen.connect(self._tell_way)
        ui.cancel_button.clicked.connect(self.closed)
        ui.tell_button.clicked.connect(self._tell)

    def _today(self) -> date:
        return self._desk.parts.procedures.clock().date()

    @Slot()
    def _tell_kind(self) -> None:
        """Write what is usually said, unless the clerk wrote something else."""
        words = {
            NoticeKind.READY: self.tr("The device is ready, please collect it."),
            NoticeKind.STORAGE: self.tr("The device is ready and waits; its storage costs money."),
            NoticeKind.UNCLAIMED: self.tr("Please collect the device, or it will pass to the centre."),
        }
        if self.ui.what_edit.text() in {"", self._suggested}:
            self._suggested = words[self.kind()]
            self.ui.what_edit.setText(self._suggested)

    @Slot()
    def _tell_way(self) -> None:
        """Show the fields that this way asks for, and what will be printed."""
        ui, way = self.ui, self.way()
        letter = way is NoticeWay.LETTER
        ui.address_frame.setVisible(letter)
        ui.tracking_frame.setVisible(letter)
        ui.received_frame.setVisible(letter)
        ui.heard_frame.setVisible(not letter)
        ui.tell_button.setText(self.tr("Record and print") if way in WRITTEN else self.tr("Put on record"))
        if letter:
            ui.note.set_note(
                self.tr("The notice is printed in two copies."),
                self.tr("Post it, then put its number and the day of receipt on record: they prove it."),
                Tone.BLUE,
            )
        else:
            ui.note.set_note("")

    def _ask_receipt(self, sent: NoticeView) -> None:
        ui = self.ui
        ui.head_label.setText(self.tr("The letter was received"))
        for frame in (ui.kind_frame, ui.way_frame, ui.what_frame, ui.whom_frame, ui.heard_frame, ui.given_frame):
            frame.hide()
        ui.address_frame.hide()
        ui.tracking_frame.show()
        ui.received_frame.show()
        ui.tracking_edit.setText(sent.tracking)
        ui.received_edit.set_day(self._today())
        ui.note.set_note(self._wording.word(sent.kind), self._wording.full_day(sent.given_on), Tone.BLUE)
        ui.tell_button.setText(self.tr("Put on record"))

    def request(self) -> NoticeRequest:
        """The notice as it is written."""
        ui, letter = self.ui, self.way() is NoticeWay.LETTER
        return NoticeRequest(
            order=self._number,
            kind=self.kind(),
            way=self.way(),
            what=ui.what_edit.text(),
            whom=ui.whom_edit.text(),
            given_on=ui.given_edit.day() if ui.given_edit.text().strip() else None,
            tracking=ui.tracking_edit.text() if letter else "",
            received_on=ui.received_edit.day() if letter else None,
            address=ui.address_edit.text() if letter else "",
            reached=not letter and ui.heard_segments.value() == _HEARD,
        )

    @Slot()
    def _tell(self) -> None:
        ui, notices, sent = self.ui, self._uncollected.notices, self._sent
        for edit in (ui.given_edit, ui.received_edit):
            edit.tidy()
            if edit.isVisible() and edit.problem():
                edit.setFocus()
                return
        if sent is None:
            request = self.request()
            self.act(ui.tell_button, lambda: notices.tell(request), self._told)
            return
        on, tracking = ui.received_edit.day(), ui.tracking_edit.text()
        if on is None:
            ui.received_frame.set_error(self.tr("Write the day of receipt."))
            ui.received_edit.setFocus()
            return
        self.act(ui.tell_button, lambda: notices.receive(sent.number, on, tracking), self._told)

    def _told(self, told: NoticeView) -> None:
        wording = self._wording
        self.message.emit(BannerKind.OK, self.tr("On record:"), f"{wording.word(told.kind)}, {wording.word(told.way)}")
        if self._sent is None and told.way in WRITTEN:
            self.printed.emit()
        self.changed.emit()
        self.closed.emit()
