"""The page of this workstation: its name among the counters, its sounds, its database."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.forms.ui_setup_workstation import Ui_WorkstationPage
from servicedesk.desktop.setup.people_page import one_line
from servicedesk.desktop.setup.record import Setup, SetupPage
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.domain.refusals import ValueTooLong
from servicedesk.services.wording import Wording

_LONGEST = 40


class WorkstationPage(SetupPage):
    """``database`` is only shown: which one is opened is said when the program is started."""

    def __init__(self, wording: Wording, database: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.ui = Ui_WorkstationPage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.ui.database_label.setText(database)
        self.ui.database_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def title(self) -> str:
        """See SetupPage."""
        return self.tr("This workstation")

    def lead(self) -> str:
        """See SetupPage."""
        return self.tr("What tells this counter from the others.")

    def load(self, setup: Setup) -> None:
        """See SetupPage."""
        self.ui.name_edit.setText(setup.workstation.workstation)
        self.ui.sounds_tick.setChecked(setup.workstation.sounds)

    def check(self) -> bool:
        """See SetupPage."""
        name = one_line(self.ui.name_edit.value())
        if name and len(name) <= _LONGEST:
            return True
        too_long = self._wording.refusal(ValueTooLong(field="workstation", limit=_LONGEST)).text
        self.ui.name_frame.set_error(too_long if name else self.tr("Give this workstation a name, if only a number."))
        self.ui.name_edit.setFocus()
        return False

    def save(self, setup: Setup) -> Setup:
        """See SetupPage."""
        name = one_line(self.ui.name_edit.value())
        workstation = replace(setup.workstation, workstation=name, sounds=self.ui.sounds_tick.isChecked())
        return replace(setup, workstation=workstation)

    def begin(self) -> None:
        """See SetupPage."""
        self.ui.name_edit.setFocus()
