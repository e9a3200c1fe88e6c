"""Ctrl+Z in lookup: the last step is taken back while it is one's own and of today."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from servicedesk.desktop.desk import OrderAction
from servicedesk.desktop.parts import WindowParts
from servicedesk.desktop.work import Work
from servicedesk.domain.text import norm
from servicedesk.services.lookup_records import OrderCard


class Undoing(QObject):
    """``undone(Step)`` and ``refused(Refusal)`` answer. The field's own undo gives way until something is typed in it:
    a slip of the hand is noticed right after the step.
    """

    undone = Signal(object)
    refused = Signal(object)

    def __init__(
        self, parts: WindowParts, work: Work, in_hand: Callable[[], OrderCard | None], field: QLineEdit, tab: QWidget
    ) -> None:
        super().__init__(tab)
        self._parts, self._work, self._in_hand, self._field = parts, work, in_hand, field
        field.installEventFilter(self)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), tab).activated.connect(self.undo)

    def offers(self, card: OrderCard) -> bool:
        """Whether the last step of this order was made today by who works now."""
        who = card.facts.undoable_by
        if not who or not card.events or card.events[0].at.date() != card.today:
            return False
        return norm(who) == norm(self._parts.settings.load().clerk)

    def action(self) -> OrderAction:
        """The same in the menu of what else can be done."""
        return OrderAction(self.tr("Take the step back"), "", self.offers, lambda _card, _changed: self.undo())

    @Slot()
    def undo(self) -> None:
        """Take the last step of the order in sight back, if that can be."""
        card, workshop = self._in_hand(), self._parts.workshop
        if card is not None and self.offers(card):
            number = card.facts.number
            self._work.start(self, lambda: workshop.undo(number), self.undone.emit, self.refused.emit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the key goes to the order while nothing was typed since the step."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            card = self._in_hand()
            meant = event.matches(QKeySequence.StandardKey.Undo) and not self._field.isModified()
            if meant and card is not None and self.offers(card):
                event.ignore()
                return True
        return super().eventFilter(watched, event)
