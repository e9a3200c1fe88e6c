"""A second person's decision at pickup: a device goes without its label, or with something still owed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from servicedesk.desktop.forms.ui_pickup_tab import Ui_PickupTab
from servicedesk.desktop.pickup.cards import called
from servicedesk.desktop.pickup.selection import Selection


class DecisionPanel:
    """Asks who decides, and why, while there is something to decide."""

    def __init__(self, ui: Ui_PickupTab) -> None:
        self._ui = ui

    def set_needed(self, needed: bool) -> None:
        """Whether anything is to be decided now."""
        self._ui.decision_panel.setVisible(needed)

    def told(self) -> tuple[str, str]:
        """Who decides, and why; nobody while there is nothing to decide, whatever was written before."""
        if self._ui.decision_panel.isHidden():
            return "", ""
        return self._ui.second_edit.text().strip(), self._ui.reason_edit.text().strip()

    def ask(self, sentence: str = "") -> None:
        """Put the cursor where the decision is written, beside the sentence that says what is missing."""
        self.set_needed(True)
        ui = self._ui
        nameless = not ui.second_edit.text().strip()
        faulty = ui.reason_frame if sentence and not nameless and not ui.reason_edit.text().strip() else ui.second_frame
        if sentence:
            faulty.set_error(sentence)
        faulty.setFocus()

    def clear(self) -> None:
        """Begin anew for another receipt."""
        for edit, frame in (
            (self._ui.second_edit, self._ui.second_frame),
            (self._ui.reason_edit, self._ui.reason_frame),
        ):
            edit.clear()
            frame.clear_error()
        self.set_needed(False)


def labels_menu(selection: Selection, parent: QWidget, decide: Callable[[int], None]) -> QMenu:
    """The devices that may go without their label; a tick at each about which it was decided so."""
    menu = QMenu(parent)
    for line in selection.unlabelled:
        entry = menu.addAction(called(line.facts).replace("&", "&&"))
        entry.setCheckable(True)
        entry.setChecked(line.facts.number in selection.without_label)
        entry.triggered.connect(partial(_call, decide, line.facts.number))
    return menu


def _call(decide: Callable[[int], None], number: int, _checked: bool = False) -> None:
    decide(number)
