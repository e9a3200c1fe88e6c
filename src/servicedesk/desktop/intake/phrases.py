"""The centre's own phrases: chips that write into the declared fault, and words to begin with."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Slot

from servicedesk.desktop.widgets.chips import Chips
from servicedesk.desktop.widgets.note_edit import NoteEdit
from servicedesk.domain.text import norm


class FaultPhrases(QObject):
    """A chip that is turned on adds its phrase to the text, turned off it takes the phrase out again."""

    def __init__(self, edit: NoteEdit, chips: Chips) -> None:
        super().__init__(chips)
        self._edit = edit
        self._chips = chips
        self._phrases: tuple[str, ...] = ()
        chips.toggled.connect(self._write)
        edit.textChanged.connect(self._follow)

    def set_phrases(self, phrases: Sequence[str]) -> None:
        """The phrases that the centre uses."""
        self._phrases = tuple(dict.fromkeys(phrases))
        self._chips.set_options(self._phrases)
        self._follow()

    @Slot(str, bool)
    def _write(self, phrase: str, on: bool) -> None:
        pieces = [piece.strip() for piece in self._edit.toPlainText().split(",") if piece.strip()]
        kept = [piece for piece in pieces if norm(piece) != norm(phrase)]
        self._edit.set_text(", ".join([*kept, phrase] if on else kept))

    @Slot()
    def _follow(self) -> None:
        written = {norm(piece) for piece in self._edit.toPlainText().split(",")}
        self._chips.set_selected(phrase for phrase in self._phrases if norm(phrase) in written)


def usual_faults() -> tuple[str, ...]:
    """What is offered until the centre has phrases of its own."""
    told = QCoreApplication.translate(
        "IntakePhrases", "does not switch on|no picture|no sound|broken screen|water got in|overheats"
    )
    return tuple(told.split("|"))


def usual_appearances() -> tuple[str, ...]:
    """How devices mostly look."""
    told = QCoreApplication.translate("IntakePhrases", "scratches|chipped case|was opened before|no defects")
    return tuple(told.split("|"))


def usual_accessories() -> tuple[str, ...]:
    """What mostly comes with a device."""
    return tuple(QCoreApplication.translate("IntakePhrases", "remote|stand|cable|box").split("|"))
