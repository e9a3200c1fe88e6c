"""The claim in sight: whose receipt it is, a card for each device, the accessories to give back, the decision."""

from servicedesk.desktop.forms.ui_pickup_tab import Ui_PickupTab
from servicedesk.desktop.pickup.cards import card_of
from servicedesk.desktop.pickup.selection import Selection
from servicedesk.desktop.widgets.scan_card import ScanCard
from servicedesk.desktop.widgets.spans import Span, soft
from servicedesk.services.wording import Wording


class ClaimView:
    """Shows a selection in the form; what the clerk ticked stays ticked."""

    def __init__(self, ui: Ui_PickupTab, wording: Wording) -> None:
        self._ui = ui
        self._wording = wording
        self._cards: list[ScanCard] = []
        self._offered: tuple[str, ...] = ()

    def show(self, selection: Selection, heading: str, accepted: str) -> None:
        """Show it under its heading."""
        self._ui.number_label.setText(heading)
        self._ui.who_label.set_spans(Span(selection.claim.customer), soft("   " + accepted))
        self._show_cards(selection)
        self._show_accessories(selection.accessories)

    def forget(self) -> None:
        """Begin anew for another receipt."""
        ui = self._ui
        self._offered = ()
        ui.accessories_chips.clear()
        ui.accessories_chips.set_options(())
        ui.second_edit.clear()
        ui.reason_edit.clear()
        ui.second_frame.clear_error()

    def kept(self) -> tuple[str, ...]:
        """The accessories that are not given back."""
        given = set(self._ui.accessories_chips.selected())
        return tuple(name for name in self._offered if name not in given)

    def decision(self) -> tuple[str, str]:
        """Who else decides, and why."""
        return self._ui.second_edit.text().strip(), self._ui.reason_edit.text().strip()

    def _show_cards(self, selection: Selection) -> None:
        lines = selection.claim.lines
        while len(self._cards) > len(lines):
            self._cards.pop().deleteLater()
        while len(self._cards) < len(lines):
            self._cards.append(ScanCard(self._ui.scroll_inside))
            self._ui.cards.addWidget(self._cards[-1])
        for card, line in zip(self._cards, lines, strict=True):
            card.set_card(card_of(line, selection, self._wording))

    def _show_accessories(self, offered: tuple[str, ...]) -> None:
        kept = set(self.kept())
        self._offered = offered
        chips = self._ui.accessories_chips
        self._ui.accessories_panel.setVisible(bool(offered))
        chips.clear()
        chips.set_options(offered)
        chips.set_selected([name for name in offered if name not in kept])
