"""The field that an intake begins with: a telephone number, big, grouped as people dictate it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.widgets.edit import Edit
from servicedesk.services.phones import groups_of

_COUNTRY = 11


def grouped(text: str) -> str:
    """``+7 913 456-78-90`` for a whole Russian number however it was typed; anything else as typed."""
    digits = "".join(char for char in text if char.isascii() and char.isdigit())
    rest = "".join(char for char in text if char not in "+-() \u00a0" and not (char.isascii() and char.isdigit()))
    if len(digits) == _COUNTRY - 1 and digits[0] == "9" and "+" not in text:
        digits = "7" + digits
    elif len(digits) == _COUNTRY and digits[0] == "8" and "+" not in text:
        digits = "7" + digits[1:]
    if rest or len(digits) != _COUNTRY or digits[0] != "7":
        return text
    return groups_of(digits)


class PhoneEdit(Edit):
    """A main field for a telephone number."""

    def __init__(self, parent: QWidget | None = None, *, main: bool = True) -> None:
        super().__init__(parent, main=main)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self.setMaxLength(40)
        self.textEdited.connect(self._group)

    def digits(self) -> str:
        """The digits alone."""
        return "".join(char for char in self.text() if char.isascii() and char.isdigit())

    @Slot()
    def tidy(self) -> None:
        """Write the number in groups."""
        super().tidy()
        self._write(grouped(self.text()))

    @Slot()
    def _group(self) -> None:
        # Only at the end: a correction in the middle must not lose its place.
        if self.cursorPosition() == len(self.text()):
            self._write(grouped(self.text()))

    def _write(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
