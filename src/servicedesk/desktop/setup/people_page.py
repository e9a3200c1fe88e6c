"""The page of the people: the director, and the clerks of this workstation."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from servicedesk.desktop.forms.ui_setup_people import Ui_PeoplePage
from servicedesk.desktop.setup.record import Setup, SetupPage
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.domain.refusals import ValueTooLong
from servicedesk.services.wording import Wording

LONGEST_NAME = 100


def one_line(text: str) -> str:
    """A name as it is kept: on one line, nothing in it that cannot be printed."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


class PeoplePage(SetupPage):
    """``brief`` asks who works here now; the settings show the list of clerks instead."""

    def __init__(self, wording: Wording, parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__(parent)
        self._wording = wording
        self._brief = brief
        self.ui = Ui_PeoplePage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.ui.clerks_chips.set_free(True)
        self.ui.clerk_frame.setVisible(brief)
        self.ui.clerks_frame.setVisible(not brief)
        self.ui.clerks_chips.changed.connect(self.ui.clerks_frame.clear_error)

    def title(self) -> str:
        """See SetupPage."""
        return self.tr("People")

    def lead(self) -> str:
        """See SetupPage."""
        return self.tr("Who decides, and who takes devices in at this counter.")

    def load(self, setup: Setup) -> None:
        """See SetupPage."""
        workstation = setup.workstation
        self.ui.director_edit.setText(setup.centre.director)
        self.ui.clerk_edit.setText(workstation.clerk)
        self.ui.clerk_edit.set_suggestion("" if workstation.clerk else self.tr("Clerk"))
        known = clerks_of(workstation.clerks, workstation.clerk)
        self.ui.clerks_chips.set_options(known)
        self.ui.clerks_chips.set_selected(known)

    def check(self) -> bool:
        """See SetupPage."""
        named: tuple[tuple[FieldFrame, tuple[str, ...]], ...] = (
            (self.ui.director_frame, (self.ui.director_edit.value(),)),
            (self.ui.clerk_frame, (self.ui.clerk_edit.value(),)),
            (self.ui.clerks_frame, self.ui.clerks_chips.selected()),
        )
        for frame, names in named:
            field = frame.field()
            if any(len(name) > LONGEST_NAME for name in names):
                frame.set_error(self._wording.refusal(ValueTooLong(field="name", limit=LONGEST_NAME)).text)
                if field is not None:
                    field.setFocus()
                return False
        return True

    def save(self, setup: Setup) -> Setup:
        """See SetupPage."""
        workstation = setup.workstation
        centre = replace(setup.centre, director=one_line(self.ui.director_edit.value()))
        if self._brief:
            clerk = one_line(self.ui.clerk_edit.value())
            workstation = replace(workstation, clerk=clerk, clerks=clerks_of(workstation.clerks, clerk))
        else:
            kept = dict.fromkeys(one_line(name) for name in self.ui.clerks_chips.selected())
            workstation = replace(workstation, clerks=tuple(name for name in kept if name))
        return replace(setup, centre=centre, workstation=workstation)

    def begin(self) -> None:
        """See SetupPage."""
        self.ui.director_edit.setFocus()


def clerks_of(known: tuple[str, ...], clerk: str) -> tuple[str, ...]:
    """The known clerks and this one."""
    return known if not clerk or clerk in known else (*known, clerk)
