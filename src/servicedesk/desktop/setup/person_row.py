"""One person in the settings: the name, what the person is here, the badge, and a way out of the list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.icons import Sign
from servicedesk.desktop.widgets.chips import Chips
from servicedesk.desktop.widgets.choice import Choice
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.domain.person import Role
from servicedesk.services.staff.staff import PersonTold
from servicedesk.services.wording import Wording

_NAME, _ROLES = 210, 290
_GAP = 12


class PersonRow(QWidget):
    """``removed`` when the person is to leave the list, ``badge_asked(name)`` for a new badge."""

    removed = Signal()
    badge_asked = Signal(str)

    def __init__(self, told: PersonTold, wording: Wording, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self._id, self._name = told.id, told.name
        self.name_edit = Edit(self)
        self.name_edit.setMaxLength(longest + 1)
        self.name_edit.setText(told.name)
        self.name_edit.setAccessibleName(self.tr("Surname and initials"))
        self.name_frame = FieldFrame(self, field=self.name_edit)
        self.name_frame.setMinimumWidth(look.px(_NAME))
        self.role_chips = Chips(self)
        words = {role: wording.text("words", f"short_role.{role.value}") for role in Role}
        self.role_chips.set_options([Choice(role.value, words[role]) for role in Role])
        self.role_chips.set_selected([role.value for role in told.roles])
        self.badge_button = KeyButton(self, text=self.tr("Badge"), sign=Sign.PRINTER)
        self.badge_button.setEnabled(told.id is not None)
        hint = self.tr("Prints a badge with a new number; the one before opens nothing any more.")
        self.badge_button.setToolTip(hint)
        self.remove_button = KeyButton(self, text=self.tr("Remove"), sign=Sign.X)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(_GAP))
        self.role_chips.setMinimumWidth(look.px(_ROLES))
        row.addWidget(self.name_frame, 1)
        row.addWidget(self.role_chips, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.badge_button)
        row.addWidget(self.remove_button)
        self.name_edit.textEdited.connect(self.name_frame.clear_error)
        self.remove_button.clicked.connect(self.removed)
        self.badge_button.clicked.connect(self._ask_badge)

    def told(self) -> PersonTold:
        """The person as the row says."""
        name = " ".join(self.name_edit.text().split())
        return PersonTold(name, self.roles(), self._id)

    def roles(self) -> tuple[Role, ...]:
        """The chosen roles, in the order in which they are kept."""
        return tuple(sorted((Role(key) for key in self.role_chips.selected()), key=lambda role: role.value))

    @Slot()
    def _ask_badge(self) -> None:
        self.badge_asked.emit(self._name)


def people_told(rows: Sequence[PersonRow]) -> tuple[PersonTold, ...]:
    """Everybody whose row has a name."""
    return tuple(told for told in (row.told() for row in rows) if told.name)
