"""The pickup tab: a scanned receipt and scanned labels let devices go, the money is taken, the act is printed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.forms.ui_pickup_tab import Ui_PickupTab
from servicedesk.desktop.pickup.accessories import Accessories
from servicedesk.desktop.pickup.claim_view import ClaimView
from servicedesk.desktop.pickup.decision import DecisionPanel, labels_menu
from servicedesk.desktop.pickup.money import MoneyPanel
from servicedesk.desktop.pickup.news import gone_news, label_news, receipt_news
from servicedesk.desktop.pickup.passport import PassportPanel
from servicedesk.desktop.pickup.scans import Scans
from servicedesk.desktop.pickup.selection import Selection
from servicedesk.desktop.states import banner_of
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.widgets.menus import open_above
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.desktop.work import Work
from servicedesk.domain.money import Money
from servicedesk.domain.people_refusals import PersonUnknown
from servicedesk.domain.refusals import Overpaid, Refusal, SecondPersonNeeded, Unpaid
from servicedesk.services.lookup_records import Claim, ClaimLine, HandedOver, HandOverRequest
from servicedesk.services.sounds import Sound
from servicedesk.services.wording import Wording

if TYPE_CHECKING:  # start-up: use cases are loaded behind the window
    from servicedesk.services.pickup import Pickup

_LARGE_TYPE = 12.0


class PickupTab(QWidget):
    """``message(kind, head, text)`` is for the banner; ``shown`` tells a Selection or None; ``handed_over``."""

    message = Signal(object, str, str)
    handed_over = Signal(object)
    shown = Signal(object)

    def __init__(self, pickup: "Pickup", wording: Wording, sound: Sound, work: Work) -> None:
        super().__init__()
        self._pickup = pickup
        self._wording = wording
        self._sound = sound
        self._work = work
        self._selection: Selection | None = None
        self._is_going = False
        self.ui = Ui_PickupTab()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.money = MoneyPanel(self.ui, wording, self)
        self.accessories = Accessories(self.ui)
        self.decision = DecisionPanel(self.ui)
        self.passport = PassportPanel(self.ui, wording, self)
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
        if shown is not None and not self._scans.busy and not self._is_going:
            text = str(shown.claim.paper)
            self._work.start(self, lambda: self._pickup.claim(text), self._renew, self._say)

    def scan(self, text: str) -> None:
        """Take a scanned or typed code: a receipt opens its claim, a label lets its device go."""
        self._scans.take(text)

    def put_aside(self) -> None:
        """Forget a receipt for which nothing was done yet: what is scanned elsewhere later is another customer's."""
        shown = self._selection
        if shown is None or self._is_going or self._scans.busy:
            return
        if not (shown.scanned or shown.without_label or self.ui.received_edit.text().strip()):
            self._show_nothing()

    def show_receipt(self, number: int) -> None:
        """Show a receipt that was found otherwise; the paper itself is still to be scanned."""
        self._scans.take(str(number), paper=False)

    def selection(self) -> Selection | None:
        """What is shown."""
        return self._selection

    def _receipt(self) -> int | None:
        return None if self._selection is None else self._selection.claim.paper

    def _build_bar(self) -> None:
        bar = self.ui.bottom_bar
        self.another_button = KeyButton(self, text=self.tr("Another receipt"), key="Esc")
        self.without_label_button = KeyButton(self, text=self.tr("Without a label — a second person"), key="Ctrl+B")
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
        ui.code_edit.setMinimumWidth(theme.current().px(220))
        ui.receipt_edit.setAccessibleName(ui.empty_label.text())
        ui.code_edit.setAccessibleName(ui.code_edit.placeholderText())
        if theme.current().points > _LARGE_TYPE:  # beside the number a name would stand one syllable a line
            ui.left_column.insertWidget(1, ui.who_label)
        else:
            ui.head_row.setAlignment(ui.who_label, Qt.AlignmentFlag.AlignVCenter)
        ui.receipt_edit.setProperty("main", True)
        self.another_button.clicked.connect(self._show_nothing)
        self.without_label_button.clicked.connect(self._decide)
        self.hand_over_button.clicked.connect(self._hand_over)
        self.money.told.connect(self._tell_decision)
        QShortcut(QKeySequence("F9"), self).activated.connect(self.money.go_there)

    @Slot()
    def _typed(self) -> None:
        edit = self.ui.receipt_edit if self._selection is None else self.ui.code_edit
        if edit.text().strip():
            self.scan(edit.text())
            edit.selectAll()  # kept as typed until it is answered; what is typed next takes its place

    def _answered(self, answer: Claim | ClaimLine, paper: bool) -> None:
        self.ui.receipt_edit.clear()
        self.ui.code_edit.clear()
        if isinstance(answer, Claim):
            self._take_receipt(answer, paper)
        else:
            self._take_label(answer)

    def _refuse_scan(self, refusal: Refusal) -> None:
        self._sound.not_ours()
        self._say(refusal)

    def _take_receipt(self, claim: Claim, paper: bool) -> None:
        shown = self._selection
        if shown is not None and shown.claim.paper == claim.paper:
            shown = shown.renewed(claim, receipt_seen=paper)
        else:
            shown = Selection(claim, receipt_seen=paper)
            self._forget()
            self.ui.scroll.verticalScrollBar().setValue(0)
        self._show(shown)
        self.ui.code_edit.setFocus()
        if paper:
            self._sound.ours()
        news = receipt_news(shown, self._wording)
        if news is not None:
            self.message.emit(*news)

    def _take_label(self, line: ClaimLine) -> None:
        if self._selection is None:
            return
        self._sound.ours()
        shown = self._selection.with_label(line)
        self._show(shown)
        self._view.bring_in_sight(shown, line.facts.number)
        self.message.emit(*label_news(line, len(shown.unscanned)))

    def _renew(self, claim: Claim) -> None:
        shown = self._selection
        if shown is not None and shown.claim.paper == claim.paper:
            self._show(shown.renewed(claim))

    def _show(self, selection: Selection) -> None:
        self._selection = selection
        self._view.show(selection)
        self.passport.show(selection.claim)
        self.accessories.show(selection)
        self.money.show_bill(selection.bill)
        self._tell_decision()
        self._tell_buttons()

    @Slot()
    def _tell_decision(self) -> None:
        if self._selection is not None:
            self.decision.set_needed(bool(self._selection.without_label) or self.money.is_short)

    def _tell_buttons(self) -> None:
        self.shown.emit(selection := self._selection)
        count = len(selection.going) if selection else 0
        text = self.tr("Hand over {count} and print the act").format(count=self._wording.count(count, "device"))
        self.hand_over_button.setText(text if count else self.tr("Hand over"))
        self.hand_over_button.setEnabled(bool(selection and count and selection.receipt_seen) and not self._is_going)
        self.hand_over_button.setVisible(selection is not None)
        self.without_label_button.setVisible(selection is not None)
        self.without_label_button.setEnabled(bool(selection and selection.unlabelled))
        self.another_button.setVisible(selection is not None)

    @Slot()
    def _show_nothing(self) -> None:
        self._selection = None
        self._forget()
        self._view.show_nothing()
        self._tell_buttons()
        self.ui.receipt_edit.setFocus()

    def _forget(self) -> None:
        for part in (self.money, self.accessories, self.decision, self.passport):
            part.clear()

    @Slot()
    def _decide(self) -> None:
        """Let a device go without its label; where there are several, ask which."""
        if (shown := self._selection) is not None:
            if len(shown.unlabelled) == 1 and not shown.without_label:
                self._let_go(shown.unlabelled[0].facts.number)
            else:
                open_above(labels_menu(shown, self, self._let_go), self.without_label_button)

    def _let_go(self, number: int) -> None:
        if (shown := self._selection) is not None:
            self._show(shown.with_decision(number))
            if self._selection is not None and number in self._selection.without_label:
                self.decision.ask()

    @Slot()
    def _hand_over(self) -> None:
        selection, paid = self._selection, self.money.paid()
        if selection is None or not self.hand_over_button.isEnabled():
            return
        if paid is None:
            self.money.refuse()
            return
        request = request_of(self, selection, paid)
        change = self.money.change()
        self._set_going(True)
        self._work.start(
            self,
            lambda: self._pickup.hand_over(request),
            lambda done: self._gone(done, change),
            self._refuse,
            settled=lambda: self._set_going(False),
        )

    def _set_going(self, going: bool) -> None:
        self._is_going = going
        self._tell_buttons()

    def _gone(self, done: HandedOver, change: Money) -> None:
        self._sound.ours()
        self._show_nothing()
        self.message.emit(*gone_news(done, change, self._wording))
        self.handed_over.emit(done)

    def _refuse(self, refusal: Refusal) -> None:
        self._sound.not_ours()
        sentence = self._wording.refusal(refusal).text
        if self.passport.refuse(refusal, sentence):
            pass
        elif isinstance(refusal, Unpaid | Overpaid):
            self.money.refuse(sentence)
            self.decision.set_needed(isinstance(refusal, Unpaid) or not self.ui.decision_panel.isHidden())
        elif isinstance(refusal, SecondPersonNeeded | PersonUnknown):
            self.decision.ask(sentence)
        self._say(refusal)

    def _say(self, refusal: Refusal) -> None:
        sentence = self._wording.refusal(refusal)
        self.message.emit(banner_of(refusal), sentence.head, sentence.text)


def request_of(tab: PickupTab, selection: Selection, paid: Money) -> HandOverRequest:
    """The hand-over of what is shown, as its parts were told."""
    second, reason = tab.decision.told()
    return HandOverRequest(
        receipt=str(selection.claim.paper),
        labels=tuple(str(number) for number in selection.scanned),
        paid=paid,
        method=tab.money.method(),
        accessories_kept=tab.accessories.kept(),
        without_label=selection.without_label,
        debt_allowed=bool(second) and tab.money.is_short,
        second_person=second,
        reason=reason,
        passport=tab.passport.told(),
    )
