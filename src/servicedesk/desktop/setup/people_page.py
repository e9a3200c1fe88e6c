"""The page of the people: the director, who works here now, or everybody who works in the centre."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.forms.ui_setup_people import Ui_PeoplePage
from servicedesk.desktop.setup.person_row import PersonRow, people_told
from servicedesk.desktop.setup.record import Setup, SetupPage
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.scale import to_scale
from servicedesk.domain.people_refusals import PersonKnown
from servicedesk.domain.person import Role
from servicedesk.domain.refusals import Refusal, ValueMissing, ValueTooLong
from servicedesk.domain.text import name_key
from servicedesk.services.staff.staff import PersonTold
from servicedesk.services.wording import Wording

LONGEST_NAME = 100


def one_line(text: str) -> str:
    """A name as it is kept: on one line, nothing in it that cannot be printed."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


class PeoplePage(SetupPage):
    """``brief`` asks who works here now; the settings show everybody who works in the centre instead.
    ``badge_asked(name)`` when somebody is to get a new badge.
    """

    badge_asked = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__(parent)
        self._wording = wording
        self._brief = brief
        self.rows: list[PersonRow] = []
        self.ui = Ui_PeoplePage()
        self.ui.setupUi(self)
        to_scale(self.ui)
        self.ui.clerk_frame.setVisible(brief)
        self.ui.people_frame.setVisible(not brief)
        self.ui.add_button.setVisible(not brief)
        self.ui.add_button.clicked.connect(self.add)

    def title(self) -> str:
        """See SetupPage."""
        return self.tr("People")

    def lead(self) -> str:
        """See SetupPage."""
        if self._brief:
            return self.tr("Who decides and who takes devices in here; the others are added in the settings (Ctrl+,).")
        return self.tr("Who decides, who takes devices in, who repairs them: the same list at every counter.")

    def load(self, setup: Setup) -> None:
        """See SetupPage."""
        workstation = setup.workstation
        self.ui.director_edit.setText(setup.centre.director)
        self.ui.clerk_edit.setText(workstation.clerk)
        self.ui.clerk_edit.set_suggestion("" if workstation.clerk else self.tr("Clerk"))
        for row in tuple(self.rows):
            self._remove(row)
        for told in setup.people:
            self._append(told)

    def check(self) -> bool:
        """See SetupPage."""
        named = ((self.ui.director_frame, self.ui.director_edit), (self.ui.clerk_frame, self.ui.clerk_edit))
        pairs = [*named, *((row.name_frame, row.name_edit) for row in self.rows)]
        for frame, edit in pairs:
            if len(one_line(edit.text())) > LONGEST_NAME:
                return self._complain(frame, ValueTooLong(field="name", limit=LONGEST_NAME))
        known: set[str] = set()
        for row in self.rows:
            told = row.told()
            key = name_key(told.name)
            if not key and (told.id is not None or told.name):
                return self._complain(row.name_frame, ValueMissing(field="name"))
            if key and key in known:
                return self._complain(row.name_frame, PersonKnown(field="name", name=told.name))
            known.add(key)
        return True

    def save(self, setup: Setup) -> Setup:
        """See SetupPage."""
        centre = replace(setup.centre, director=one_line(self.ui.director_edit.text()))
        if not self._brief:
            return replace(setup, centre=centre, people=people_told(self.rows))
        clerk = one_line(self.ui.clerk_edit.value())
        workstation = setup.workstation
        clerks = clerks_of(workstation.clerks, clerk)
        return replace(setup, centre=centre, workstation=replace(workstation, clerk=clerk, clerks=clerks))

    def begin(self) -> None:
        """See SetupPage."""
        self.ui.director_edit.setFocus()

    @Slot()
    def add(self) -> PersonRow:
        """One more row, with the cursor in its name; most of those who come are clerks."""
        row = self._append(PersonTold("", (Role.CLERK,)))
        row.name_edit.setFocus()
        return row

    def _append(self, told: PersonTold) -> PersonRow:
        row = PersonRow(told, self._wording, LONGEST_NAME, self)
        row.removed.connect(lambda: self._remove(row))
        row.badge_asked.connect(self.badge_asked)
        self.rows.append(row)
        self.ui.people_rows.addWidget(row)
        return row

    def _remove(self, row: PersonRow) -> None:
        self.rows.remove(row)
        row.hide()
        self.ui.people_rows.removeWidget(row)
        row.deleteLater()

    def _complain(self, frame: FieldFrame, refusal: Refusal) -> bool:
        frame.set_error(self._wording.refusal(refusal).text)
        field = frame.field()
        if field is not None:
            field.setFocus()
        return False


def clerks_of(known: tuple[str, ...], clerk: str) -> tuple[str, ...]:
    """The known clerks and this one."""
    return known if not clerk or clerk in known else (*known, clerk)
