"""The last page of the first start: the few keys to know, and a sample centre to try things on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.forms.ui_setup_done import Ui_DonePage
from servicedesk.desktop.setup.record import Setup, SetupPage
from servicedesk.desktop.theme import current
from servicedesk.desktop.widgets.keycap import Keycap
from servicedesk.desktop.widgets.label import Label
from servicedesk.desktop.widgets.scale import to_scale

_KEYS = 84


class DonePage(SetupPage):
    """Asks nothing."""

    sample_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DonePage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        ui = self.ui
        _tell(ui.intake_keycap, "F2", ui.intake_label, self.tr("Intake: begin with the customer's phone."))
        _tell(ui.lookup_keycap, "F3", ui.lookup_label, self.tr("Lookup: a number, a name, a fault."))
        _tell(ui.pickup_keycap, "F4", ui.pickup_label, self.tr("Pickup: scan the receipt, then the labels."))
        _tell(ui.scanner_keycap, self.tr("scanner"), ui.scanner_label, self.tr("Works on every tab."))
        _tell(ui.help_keycap, "F1", ui.help_label, self.tr("Help on the tab in sight."))
        _tell(ui.settings_keycap, "Ctrl+,", ui.settings_label, self.tr("Everything asked here, and more."))
        self.ui.sample_button.clicked.connect(self.sample_asked)

    def title(self) -> str:
        """See SetupPage."""
        return self.tr("Ready to work")

    def lead(self) -> str:
        """See SetupPage."""
        return self.tr("Everything is kept. These keys are worth knowing; each screen shows its own at the bottom.")

    def load(self, setup: Setup) -> None:
        """See SetupPage."""

    def save(self, setup: Setup) -> Setup:
        """See SetupPage."""
        return setup


def _tell(keycap: Keycap, key: str, label: Label, words: str) -> None:
    keycap.set_key(key)
    label.setText(words)
    room = keycap.parentWidget()
    if room is not None:
        room.setFixedWidth(current().px(_KEYS))
