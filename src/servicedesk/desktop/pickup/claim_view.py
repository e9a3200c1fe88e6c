"""The claim in sight: whose receipt it is, and a card for each device on it."""

from PySide6.QtCore import QCoreApplication

from servicedesk.desktop.forms.ui_pickup_tab import Ui_PickupTab
from servicedesk.desktop.pickup.cards import card_of
from servicedesk.desktop.pickup.selection import Selection
from servicedesk.desktop.widgets.scan_card import ScanCard
from servicedesk.desktop.widgets.sight import KeepInSight
from servicedesk.desktop.widgets.spans import Span, soft
from servicedesk.domain.codes import grouped
from servicedesk.services.wording import Wording


class ClaimView:
    """Shows a selection in the form."""

    def __init__(self, ui: Ui_PickupTab, wording: Wording) -> None:
        self._ui = ui
        self._wording = wording
        self._sight = KeepInSight(ui.scroll)
        self._cards: list[ScanCard] = []

    def show(self, selection: Selection) -> None:
        """Show it: head and cards."""
        claim, wording = selection.claim, self._wording
        heading = QCoreApplication.translate("PickupTab", "Receipt {number}")
        if claim.case is not None:
            heading = QCoreApplication.translate("PickupTab", "Case {number}")
        accepted = QCoreApplication.translate("PickupTab", "accepted {day}, {clerk}").format(
            day=wording.day(claim.accepted_at.date()), clerk=claim.clerk
        )
        self._ui.number_label.setText(heading.format(number=grouped(claim.paper)))
        self._ui.who_label.set_spans(Span(claim.customer), soft("   " + accepted))
        self._show_cards(selection)
        self._ui.pages.setCurrentWidget(self._ui.claim_page)

    def show_nothing(self) -> None:
        """Wait for a receipt."""
        self._ui.pages.setCurrentWidget(self._ui.empty_page)

    def bring_in_sight(self, selection: Selection, number: int) -> None:
        """Scroll to the card of an order: a receipt may have more of them than the window has room for."""
        for card, line in zip(self._cards, selection.claim.lines, strict=True):
            if line.facts.number == number:
                self._sight.look_at(card)

    def _show_cards(self, selection: Selection) -> None:
        lines = selection.claim.lines
        while len(self._cards) > len(lines):
            self._cards.pop().deleteLater()
        while len(self._cards) < len(lines):
            self._cards.append(ScanCard(self._ui.scroll_inside))
            self._ui.cards.addWidget(self._cards[-1])
        for card, line in zip(self._cards, lines, strict=True):
            card.set_card(card_of(line, selection, self._wording))
