"""The order in which Tab and Enter go through a form, whatever chips come and go inside it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget


class Stops:
    """Fields in their order; one that is hidden or disabled is passed over."""

    def __init__(self, fields: Sequence[QWidget]) -> None:
        self._fields = tuple(fields)

    def move(self, *, forward: bool) -> bool:
        """Put the cursor into the next or previous field, round the corner at the ends; False if there is none."""
        at = self._at(QApplication.focusWidget())
        step = 1 if forward else -1
        for distance in range(1, len(self._fields) + 1):
            field = self._fields[(at + step * distance) % len(self._fields)]
            if field.isVisible() and field.isEnabled():
                field.setFocus()
                return True
        return False

    def _at(self, focus: QWidget | None) -> int:
        for at, field in enumerate(self._fields):
            if focus is not None and (field is focus or field.isAncestorOf(focus)):
                return at
        return -1
