"""Lets an empty field move through a list beside it: Down chooses one of the customer's devices."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit

from servicedesk.desktop.widgets.row_list import CardList


class ListKeys(QObject):
    """While nothing is written in the field its arrows and Enter belong to the list, if that is in sight."""

    def __init__(self, edit: QLineEdit, cards: CardList) -> None:
        super().__init__(edit)
        self._edit = edit
        self._cards = cards
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: hand the key to the list."""
        if event.type() is QEvent.Type.KeyPress and not self._edit.text() and self._cards.isVisible():
            return self._cards.eventFilter(watched, event)
        return super().eventFilter(watched, event)
