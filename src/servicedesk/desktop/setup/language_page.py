"""The page of the language and the look; what is chosen is shown at once."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.forms.ui_setup_language import Ui_LanguagePage
from servicedesk.desktop.setup.record import Setup, SetupPage
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.services.wording import LANGUAGES
from servicedesk.services.workstation import LookChoice

_NAMES = {"ru": "Русский", "en": "English"}
_POINTS = (10.5, 12.0, 14.0)


class LanguagePage(SetupPage):
    """``chosen`` follows every choice; ``save`` tells what it is."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None, *, at_once: bool = False) -> None:
        """``at_once``: the language changes while the page is looked at; else a hint says when it does."""
        super().__init__(parent)
        self.ui = Ui_LanguagePage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.ui.language_segments.set_options([Choice(code, _NAMES[code]) for code in LANGUAGES])
        looks = (self.tr("as the system"), self.tr("light"), self.tr("dark"))
        named = zip(LookChoice, looks, strict=True)
        self.ui.look_segments.set_options([Choice(look.value, word) for look, word in named])
        sizes = (self.tr("usual"), self.tr("large"), self.tr("very large"))
        self.ui.size_segments.set_options([Choice(str(at), word) for at, word in zip(_POINTS, sizes, strict=True)])
        if not at_once:
            self.ui.language_frame.set_hint(self.tr("Holds from the next start."))
        for segments in (self.ui.language_segments, self.ui.look_segments, self.ui.size_segments):
            segments.chosen.connect(self.chosen)

    def title(self) -> str:
        """See SetupPage."""
        return self.tr("Language and look")

    def lead(self) -> str:
        """See SetupPage."""
        return self.tr("How the program speaks and looks at this workstation.")

    def load(self, setup: Setup) -> None:
        """See SetupPage."""
        workstation = setup.workstation
        self.ui.language_segments.set_value(workstation.language)
        self.ui.look_segments.set_value(workstation.look.value)
        nearest = min(_POINTS, key=lambda points: abs(points - workstation.points))
        self.ui.size_segments.set_value(str(nearest))

    def save(self, setup: Setup) -> Setup:
        """See SetupPage."""
        workstation = replace(
            setup.workstation,
            language=self.ui.language_segments.value(),
            look=LookChoice(self.ui.look_segments.value()),
            points=float(self.ui.size_segments.value()),
        )
        return replace(setup, workstation=workstation)

    def begin(self) -> None:
        """See SetupPage."""
        self.ui.language_segments.setFocus()
