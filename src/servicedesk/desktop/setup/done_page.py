"""The last page of the first start: the few keys to know, and a sample centre to try things on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.forms.ui_setup_done import Ui_DonePage
from servicedesk.desktop.setup.record import Setup, SetupPage
from servicedesk.desktop.theme import current
from servicedesk.desktop.widgets.scale import to_scale


class DonePage(SetupPage):
    """Asks nothing."""

    sample_asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, sample: bool = True) -> None:
        super().__init__(parent)
        self.ui = Ui_DonePage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        ui = self.ui
        told = (
            (ui.intake_key_label, "F2", ui.intake_label, self.tr("Intake: begin with the customer's phone.")),
            (ui.lookup_key_label, "F3", ui.lookup_label, self.tr("Lookup: a number, a name, a fault.")),
            (ui.pickup_key_label, "F4", ui.pickup_label, self.tr("Pickup: scan the receipt, then the labels.")),
            (ui.scanner_key_label, self.tr("scanner"), ui.scanner_label, self.tr("Works on every tab.")),
            (ui.help_key_label, "F1", ui.help_label, self.tr("Help on the tab in sight.")),
            (ui.settings_key_label, "Ctrl+,", ui.settings_label, self.tr("Everything asked here, and more.")),
        )
        for key_label, key, label, words in told:
            key_label.setText(key)
            key_label.setFixedWidth(current().px(80))
            label.setText(words)
        self.ui.sample_panel.setVisible(sample)
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
