"""The pickup tab: a scanned receipt and scanned labels let devices go, the money is taken, the act is printed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.forms.ui_pickup_tab import Ui_PickupTab
from servicedesk.desktop.pickup.claim_view import ClaimView
from servicedesk.desktop.pickup.money import MoneyPanel
from servicedesk.desktop.pickup.news import gone_news, label_news, receipt_news
from servicedesk.desktop.pickup.scans import Scans
from servicedesk.desktop.pickup.selection import Selection
from servicedesk.desktop.states import banner_of
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.work import Work
from servicedesk.domain.codes import grouped
from servicedesk.domain.refusals import Overpaid, Refusal, SecondPersonNeeded, Unpaid
from servicedesk.services.lookup_records import Claim, ClaimLine, HandedOver, HandOverRequest
from servicedesk.services.pickup import Pickup
from servicedesk.services.sounds import Sound
from servicedesk.services.wording import Wording


class PickupTab(QWidget):
    """``message(kind, head, text)`` is for the banner, ``handed_over(HandedOver)`` comes when devices went."""

    message = Signal(object, str, str)
    handed_over = Signal(object)

    def __init__(self, pickup: Pickup, wording: Wording, sound: Sound, work: Work) -> None:
        super().__init__()
        self._pickup = pickup
        self._wording = wording
        self._sound = sound
        self._work = work
        self._selection: Selection | None = None
        self.ui = Ui_PickupTab()
        self.ui.setupUi(self)
        self.money = MoneyPanel(self.ui, wording, self)
        self._view = ClaimView(self.ui, wording)
        self._scans = Scans(pickup, work, self._receipt, self._answered, self._refuse_scan, self)
        self._build_bar()
        self._wire()
        self._show_nothing()

    def hints(self) -> tuple[str, ...]:
        """The keys that work here."""
        return (
            self.tr("scanner: works"),
            self.tr("F9 — money"),
            self.tr("Esc — another receipt"),
            self.tr("F1 — help"),
        )

    def begin(self) -> None:
        """The tab came in sight."""
        edit = self.ui.receipt_edit if self._selection is None else self.ui.code_edit
        edit.setFocus()

    def refresh(self) -> None:
        """Somebody changed the database: read the receipt that is shown anew, keeping what was scanned."""
        shown = self._selection
        if shown is not None and not self._scans.busy:
            text = str(shown.claim.receipt)
            self._work.start(self, lambda: self._pickup.claim(text), self._renew, lambda _refusal: None)

    def scan(self, text: str) -> None:
        """Take a scanned or typed code: a receipt opens its claim, a label lets its device go."""
        self._scans.take(text)

    def show_receipt(self, number: int) -> None:
        """Show a receipt that was found otherwise; the paper itself is still to be scanned."""
        self._scans.take(str(number), paper=False)

    def selection(self) -> Selection | None:
        """What is shown."""
        return self._selection

    def _receipt(self) -> int | None:
        return None if self._selection is None else self._selection.claim.receipt

    def _build_bar(self) -> None:
        bar = self.ui.bottom_bar
        self.another_button = KeyButton(self, text=self.tr("Another receipt"), key="Esc")
        self.without_label_button = KeyButton(self, text=self.tr("Without a label — a second person"))
        self.hand_over_button = KeyButton(self, key="Ctrl+Enter", primary=True)
        bar.add_left(self.another_button)
        bar.add_left(self.without_label_button)
        bar.add_right(self.hand_over_button)

    def _wire(self) -> None:
        ui = self.ui
        ui.receipt_edit.returnPressed.connect(self._typed)
        ui.code_edit.returnPressed.connect(self._typed)
        ui.receipt_edit.setPlaceholderText("1 0 003905 86")
        ui.code_edit.setPlaceholderText(self.tr("type a label's number"))
        ui.code_edit.setMinimumWidth(220)
        ui.head_row.setAlignment(ui.who_label, Qt.AlignmentFlag.AlignVCenter)
        ui.receipt_edit.setProperty("main", True)
        self.another_button.clicked.connect(self._show_nothing)
        self.without_label_button.clicked.connect(self._decide)
        self.hand_over_button.clicked.connect(self._hand_over)
        self.money.changed.connect(self._tell_debt)
        shortcut = QShortcut(QKeySequence("F9"), self)
        shortcut.activated.connect(self._to_money)

    @Slot()
    def _typed(self) -> None:
        edit = self.ui.receipt_edit if self._selection is None else self.ui.code_edit
        if edit.text().strip():
            self.scan(edit.text())
            edit.clear()

    def _answered(self, answer: Claim | ClaimLine, paper: bool) -> None:
        if isinstance(answer, Claim):
            self._take_receipt(answer, paper)
        else:
            self._take_label(answer)

    def _refuse_scan(self, refusal: Refusal) -> None:
        self._sound.not_ours()
        self._say(refusal)

    def _take_receipt(self, claim: Claim, paper: bool) -> None:
        shown = self._selection
        same = shown is not None and shown.claim.receipt == claim.receipt
        if same and shown is not None:
            kept = Selection(claim, shown.scanned, shown.without_label, paper or shown.receipt_seen)
        else:
            kept = Selection(claim, receipt_seen=paper)
            self._forget()
        self._show(kept)
        self.ui.code_edit.setFocus()
        if paper:
            self._sound.ours()
        news = receipt_news(kept, self._wording)
        if news is not None:
            self.message.emit(*news)

    def _take_label(self, line: ClaimLine) -> None:
        if self._selection is None:
            return
        self._sound.ours()
        self._show(self._selection.with_label(line))
        self.message.emit(*label_news(line, len(self._selection.unscanned)))

    def _renew(self, claim: Claim) -> None:
        shown = self._selection
        if shown is not None and shown.claim.receipt == claim.receipt:
            ready = {line.facts.number for line in claim.lines if line.obstacle is None}
            self._show(
                Selection(
                    claim,
                    tuple(number for number in shown.scanned if number in ready),
                    tuple(number for number in shown.without_label if number in ready),
                    shown.receipt_seen,
                )
            )

    def _show(self, selection: Selection) -> None:
        self._selection = selection
        claim, wording = selection.claim, self._wording
        heading = self.tr("Receipt {number}").format(number=grouped(claim.receipt))
        accepted = self.tr("accepted {day}, {clerk}").format(
            day=wording.day(claim.accepted_at.date()), clerk=claim.clerk
        )
        self._view.show(selection, heading, accepted)
        self.money.show_selection(selection)
        self.ui.decision_panel.setVisible(bool(selection.without_label) or self._in_debt())
        self.ui.pages.setCurrentWidget(self.ui.claim_page)
        self._tell_buttons()

    def _tell_buttons(self) -> None:
        selection = self._selection
        count = len(selection.going) if selection else 0
        text = self.tr("Hand over {count} and print the act").format(count=self._wording.count(count, "device"))
        self.hand_over_button.setText(text if count else self.tr("Hand over"))
        self.hand_over_button.setEnabled(bool(selection and count and selection.receipt_seen))
        self.hand_over_button.setVisible(selection is not None)
        self.without_label_button.setVisible(selection is not None)
        self.without_label_button.setEnabled(bool(selection and selection.unscanned))
        self.another_button.setVisible(selection is not None)

    @Slot()
    def _show_nothing(self) -> None:
        self._selection = None
        self._forget()
        self.ui.pages.setCurrentWidget(self.ui.empty_page)
        self._tell_buttons()
        self.ui.receipt_edit.setFocus()

    def _forget(self) -> None:
        self.money.clear()
        self._view.forget()

    @Slot()
    def _decide(self) -> None:
        if self._selection is not None:
            self._show(self._selection.with_decision())
            self.ui.second_edit.setFocus()

    @Slot()
    def _to_money(self) -> None:
        self.ui.received_edit.setFocus()
        self.ui.received_edit.selectAll()

    def _in_debt(self) -> bool:
        received = self.money.received()
        return self._selection is not None and received is not None and received < self._selection.to_pay

    @Slot()
    def _tell_debt(self) -> None:
        if self._selection is not None:
            self.ui.received_frame.clear_error()
            self.ui.decision_panel.setVisible(bool(self._selection.without_label) or self._in_debt())

    @Slot()
    def _hand_over(self) -> None:
        selection, paid = self._selection, self.money.paid()
        if selection is None or not self.hand_over_button.isEnabled():
            return
        if paid is None:
            self.ui.received_frame.set_error(self.tr("Write a sum such as 1500 or 1500.50."))
            self._to_money()
            return
        second, reason = self._view.decision()
        request = HandOverRequest(
            receipt=str(selection.claim.receipt),
            labels=tuple(str(number) for number in selection.scanned),
            paid=paid,
            method=self.money.method(),
            accessories_kept=self._view.kept(),
            without_label=selection.without_label,
            debt_allowed=bool(second) and self._in_debt(),
            second_person=second,
            reason=reason,
        )
        self.hand_over_button.setEnabled(False)
        self._work.start(self, lambda: self._pickup.hand_over(request), self._gone, self._refuse)

    def _gone(self, done: HandedOver) -> None:
        change = self.money.change()
        self._sound.ours()
        self._show_nothing()
        self.message.emit(*gone_news(done, change, self._wording))
        self.handed_over.emit(done)

    def _refuse(self, refusal: Refusal) -> None:
        self._tell_buttons()
        self._sound.not_ours()
        sentence = self._wording.refusal(refusal)
        if isinstance(refusal, Unpaid | Overpaid):
            self.ui.received_frame.set_error(sentence.text)
            self._to_money()
        elif isinstance(refusal, SecondPersonNeeded):
            self.ui.decision_panel.show()
            self.ui.second_frame.set_error(sentence.text)
            self.ui.second_edit.setFocus()
        self._say(refusal)

    def _say(self, refusal: Refusal) -> None:
        sentence = self._wording.refusal(refusal)
        self.message.emit(banner_of(refusal), sentence.head, sentence.text)
