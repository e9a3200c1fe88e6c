"""The page of the centre's own words: what intake offers as chips."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from servicedesk.desktop.forms.ui_setup_phrases import Ui_PhrasesPage
from servicedesk.desktop.intake.phrases import usual_accessories, usual_appearances, usual_faults
from servicedesk.desktop.setup.people_page import one_line
from servicedesk.desktop.setup.record import Setup, SetupPage
from servicedesk.desktop.widgets.chips import Chips
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.domain.refusals import ValueTooLong
from servicedesk.services.wording import Wording

LONGEST_PHRASE = 60


class PhrasesPage(SetupPage):
    """Chips that are on are offered. The usual words are not written down: they go on following the program."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.ui = Ui_PhrasesPage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self._rows: dict[str, tuple[FieldFrame, Chips, Callable[[], tuple[str, ...]]]] = {
            "faults": (self.ui.faults_frame, self.ui.faults_chips, usual_faults),
            "appearances": (self.ui.appearances_frame, self.ui.appearances_chips, usual_appearances),
            "accessories": (self.ui.accessories_frame, self.ui.accessories_chips, usual_accessories),
        }
        for frame, chips, _usual in self._rows.values():
            chips.set_free(True)
            chips.changed.connect(frame.clear_error)

    def title(self) -> str:
        """See SetupPage."""
        return self.tr("Words of intake")

    def lead(self) -> str:
        """See SetupPage."""
        return self.tr("What customers complain of, how devices look and what comes with them, in your own words.")

    def load(self, setup: Setup) -> None:
        """See SetupPage."""
        for name, (_frame, chips, usual) in self._rows.items():
            own = getattr(setup.centre, name)
            chips.clear()
            chips.set_options(dict.fromkeys((*own, *usual())))
            chips.set_selected(own or usual())

    def check(self) -> bool:
        """See SetupPage."""
        for frame, chips, _usual in self._rows.values():
            if any(len(phrase) > LONGEST_PHRASE for phrase in chips.selected()):
                frame.set_error(self._wording.refusal(ValueTooLong(field="phrase", limit=LONGEST_PHRASE)).text)
                chips.setFocus()
                return False
        return True

    def save(self, setup: Setup) -> Setup:
        """See SetupPage."""
        told: dict[str, Any] = {name: _told(chips, usual()) for name, (_frame, chips, usual) in self._rows.items()}
        return replace(setup, centre=replace(setup.centre, **told))

    def begin(self) -> None:
        """See SetupPage."""
        self.ui.faults_chips.setFocus()


def _told(chips: Chips, usual: tuple[str, ...]) -> tuple[str, ...]:
    """The centre's own phrases, none when they are the usual ones. A comma parts phrases at intake."""
    pieces = (one_line(piece) for phrase in chips.selected() for piece in phrase.split(","))
    own = tuple(dict.fromkeys(piece for piece in pieces if piece))
    return () if own == usual else own
