"""The buttons below the chosen order, and which of them work for it now."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.icons import Sign
from servicedesk.desktop.widgets.bars import BottomBar
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.domain.status import GONE, Status
from servicedesk.services.lookup_records import OrderCard


class LookupBar(QObject):
    """``more`` is the button of whatever else can be done."""

    def __init__(self, bar: BottomBar, more: KeyButton, tab: QWidget) -> None:
        super().__init__(tab)
        self.more = more
        self.call = KeyButton(tab, text=self.tr("Note a talk"), key="Ctrl+L", sign=Sign.PHONE)
        self.step = KeyButton(tab, text=self.tr("State"), key="Ctrl+M")
        self.technician = KeyButton(tab, text=self.tr("Technician"), key="Ctrl+T")
        self.reprint = KeyButton(tab, text=self.tr("Print again"), key="F8")
        self.pickup = KeyButton(tab, text=self.tr("To pickup"), key="Ctrl+Enter", primary=True)
        for button in (self.call, self.step, self.technician, self.reprint, more):
            bar.add_left(button)
        bar.add_right(self.pickup)

    def tell(self, card: OrderCard | None, *, writing: bool, panel: bool, searching: bool) -> None:
        """Which buttons work: ``writing`` while a step or another act is written, ``panel`` while a panel has F8; all
        while the order that is meant is still being sought, for then their keys wait for it.
        """
        if searching and not writing:
            for button in (self.call, self.step, self.technician, self.reprint, self.more, self.pickup):
                button.setEnabled(True)
            return
        self.reprint.setEnabled(card is not None and not panel)
        for button in (self.more, self.call):
            button.setEnabled(card is not None and not writing)
        can_move = card is not None and card.facts.status not in GONE and not writing
        for button in (self.step, self.technician):
            button.setEnabled(can_move)
        self.pickup.setEnabled(card is not None and card.facts.status is Status.READY)
