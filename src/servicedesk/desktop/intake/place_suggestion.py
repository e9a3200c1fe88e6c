"""Suggests a free place for the device that is being told of, in soft ink, read on the reading thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from servicedesk.desktop.intake.size import Size
from servicedesk.desktop.latest import Latest
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.work import Work
from servicedesk.domain.terms import SizeClass

_PAUSE_MS = 250


Suggest = Callable[[str, SizeClass | None], str]


class PlaceSuggestion(QObject):
    """Follows the kind of device and its size: what is suggested is the field's value until something is typed there.

    Backspace in the empty field declines it, for this kind.
    """

    def __init__(self, kind: Edit, size: Size, place: Edit, suggest: Suggest, reading: Work) -> None:
        super().__init__(place)
        self._kind, self._size, self._place = kind, size, place
        self._declined = ""
        self._latest = Latest(reading, lambda told: suggest(*told), self, pause_ms=_PAUSE_MS)
        self._latest.answered.connect(self._show)
        self._latest.refused.connect(self._forget)  # whoever has no database has no suggestion either
        kind.textChanged.connect(self._ask)
        size.changed.connect(self._ask)
        place.textEdited.connect(self._typed)

    @Slot()
    def _ask(self) -> None:
        kind = self._kind.text().strip()
        if kind:
            size = self._size.told()  # empty: nobody chose it, so the kind alone decides
            self._latest.ask((kind, SizeClass(size) if size else None))
        else:
            self._latest.cancel()
            self._place.set_suggestion("")

    @Slot(object, object)
    def _show(self, told: tuple[str, SizeClass | None], place: str) -> None:
        kind, _ = told
        if kind == self._kind.text().strip() and kind != self._declined:
            self._place.set_suggestion(place)

    @Slot()
    def _forget(self) -> None:
        self._place.set_suggestion("")

    @Slot(str)
    def _typed(self, text: str) -> None:
        if not text and not self._place.suggestion():
            self._declined = self._kind.text().strip()
