"""Suggests where a finished device waits for its owner: a move to ready needs a place."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from servicedesk.desktop.forms.ui_lookup_tab import Ui_LookupTab
from servicedesk.desktop.latest import Latest
from servicedesk.desktop.work import Work
from servicedesk.domain.status import Status
from servicedesk.services.lookup_records import OrderCard

if TYPE_CHECKING:  # start-up: use cases are loaded behind the window
    from servicedesk.services.storeroom.figures import Storeroom


class ReadyPlace(QObject):
    """Writes the suggestion in soft ink while "ready" is chosen and no place is told.

    A place that the order has is never replaced by itself: nobody said that the device was moved.
    """

    def __init__(
        self, ui: Ui_LookupTab, card: Callable[[], OrderCard | None], storeroom: "Storeroom", reading: Work
    ) -> None:
        super().__init__(ui.place_edit)
        self._ui, self._card, self._storeroom = ui, card, storeroom
        self._latest = Latest(reading, self._read, self, pause_ms=40)
        self._latest.answered.connect(self._show)
        ui.moves_chips.changed.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        card = self._card()
        self._ui.place_edit.set_suggestion("")
        if card is not None and self._ui.moves_chips.value() == Status.READY.value:
            self._latest.ask(card)
        else:
            self._latest.cancel()

    def _read(self, card: OrderCard) -> str:
        return self._storeroom.suggest(card.facts.kind, card.facts.size, ready=True)

    @Slot(object, object)
    def _show(self, _card: OrderCard, place: str) -> None:
        self._ui.place_edit.set_suggestion(place)
