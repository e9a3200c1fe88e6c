"""Suggests a free place for the device that is being told of, in soft ink, read on the reading thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from servicedesk.desktop.latest import Latest
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.work import Work

_PAUSE_MS = 250


class PlaceSuggestion(QObject):
    """Follows the kind of device: what is suggested is the field's value until something is typed there.

    Backspace in the empty field declines it, for this kind.
    """

    def __init__(self, kind: Edit, place: Edit, suggest: Callable[[str], str], reading: Work) -> None:
        super().__init__(place)
        self._kind, self._place = kind, place
        self._declined = ""
        self._latest = Latest(reading, suggest, self, pause_ms=_PAUSE_MS)
        self._latest.answered.connect(self._show)
        self._latest.refused.connect(self._forget)  # whoever has no database has no suggestion either
        kind.textChanged.connect(self._ask)
        place.textEdited.connect(self._typed)

    @Slot()
    def _ask(self) -> None:
        kind = self._kind.text().strip()
        if kind:
            self._latest.ask(kind)
        else:
            self._latest.cancel()
            self._place.set_suggestion("")

    @Slot(object, object)
    def _show(self, kind: str, place: str) -> None:
        if kind == self._kind.text().strip() and kind != self._declined:
            self._place.set_suggestion(place)

    @Slot()
    def _forget(self) -> None:
        self._place.set_suggestion("")

    @Slot(str)
    def _typed(self, text: str) -> None:
        if not text and not self._place.suggestion():
            self._declined = self._kind.text().strip()
