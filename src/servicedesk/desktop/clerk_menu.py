"""Who works at this counter: the menu under the chip at the top right, and the question when nobody does or when a new
day begins.
"""

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from servicedesk.desktop import theme
from servicedesk.desktop.main_window import MainWindow
from servicedesk.desktop.parts import SettingsStore
from servicedesk.desktop.setup.people_page import LONGEST_NAME, clerks_of, one_line
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.edit import Edit
from servicedesk.desktop.widgets.field_frame import FieldFrame
from servicedesk.desktop.widgets.front import bring_to_front
from servicedesk.desktop.widgets.key_button import KeyButton
from servicedesk.desktop.work import Work
from servicedesk.domain.people_refusals import PersonUnknown
from servicedesk.domain.person import Role
from servicedesk.domain.refusals import Refusal
from servicedesk.domain.text import name_key
from servicedesk.services.ports import Clock
from servicedesk.services.wording import Wording
from servicedesk.services.workstation import WorkstationSettings

if TYPE_CHECKING:  # start-up: use cases are loaded behind the window
    from servicedesk.services.staff.staff import PersonRecord, Staff

_SHIFT_MS = 60_000


class ClerkDialog(QDialog):
    """Asks for the name of somebody new; ``named(str)`` with what Enter or the button has taken."""

    named = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who works?"))
        self.name_edit = Edit(self, main=True)
        self.name_edit.setMaxLength(LONGEST_NAME)
        self.name_frame = FieldFrame(self, label=self.tr("Surname and initials, as on receipts"), field=self.name_edit)
        self.close_button = KeyButton(self, text=self.tr("Close"), key="Esc")
        self.take_button = KeyButton(self, text=self.tr("Works now"), primary=True)
        self.take_button.set_key("Enter", live=False)
        self.close_button.clicked.connect(self.close)
        self.take_button.clicked.connect(self._take)
        self.name_edit.returnPressed.connect(self._take)
        self.name_edit.textEdited.connect(self.name_frame.clear_error)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.addWidget(self.name_frame)
        column.addStretch(1)
        column.addLayout(buttons)
        self.resize(theme.current().px(440), theme.current().px(160))

    def ask(self) -> None:
        """Open with an empty field."""
        self.name_edit.clear()
        self.name_frame.clear_error()
        bring_to_front(self)
        self.name_edit.setFocus()

    @Slot()
    def _take(self) -> None:
        name = one_line(self.name_edit.value())
        if not name:
            self.name_frame.set_error(self.tr("Write a name: it stands on every receipt."))
            self.name_edit.setFocus()
            return
        self.close()
        self.named.emit(name)


@dataclass(frozen=True, slots=True)
class Choices:
    """Who may be chosen, by name, and the settings that say who works now."""

    names: tuple[str, ...]
    settings: WorkstationSettings


class ClerkMenu(QObject):
    """``changed(WorkstationSettings)`` when somebody else works now; ``settings_asked`` from the menu's last entry."""

    changed = Signal(object)
    settings_asked = Signal()

    def __init__(
        self, window: MainWindow, settings: SettingsStore, wording: Wording, work: Work, staff: "Staff", clock: Clock
    ) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._wording, self._work = wording, work
        self._staff, self._clock = staff, clock
        self._known: WorkstationSettings | None = None
        self._asked_on = ""
        self._shift = QTimer(self)
        self._shift.setInterval(_SHIFT_MS)
        self._shift.timeout.connect(self.ask_at_shift_start)
        self.menu = QMenu(window)
        self.dialog = ClerkDialog(window)
        self.dialog.named.connect(self.choose)
        window.clerk_asked.connect(self.open)

    def begin(self, *, made_up: bool = False) -> None:
        """Read who works here; among ``made_up`` people nobody is asked for."""
        load = self._settings.load if made_up else self._known_here
        self._work.start(self, load, self._begin, self._refuse)

    def _known_here(self) -> WorkstationSettings:
        """The settings, with nobody at work when whoever worked last is not on record: they were renamed at another
        counter, they left, or this is another database. Before anybody is on record, those of this workstation are.
        """
        now = self._settings.load()
        with suppress(Refusal):
            people = self._staff.people() or self._staff.welcome(clerks_of(now.clerks, now.clerk))
            if people and name_key(now.clerk) not in {name_key(one.name) for one in people}:
                return replace(now, clerk="")
        return now

    def _begin(self, settings: WorkstationSettings) -> None:
        self.set_settings(settings)
        if settings.clerk and not settings.shift:  # just set up, or by an older program: the question is tomorrow's
            today = self._today()
            self._work.start(self, lambda: self._begin_shift(today), self.set_settings, self._refuse)
        self.ask_at_shift_start()
        self._shift.start()

    @Slot()
    def ask_at_shift_start(self) -> None:
        """A new day: ask once who works, by the banner alone; whoever worked last goes on until somebody answers."""
        known, today = self._known, self._today()
        if known is None or not known.clerk or known.shift in ("", today) or self._asked_on == today:
            return
        self._asked_on = today
        head = self.tr("A new day. Does {name} work here?").format(name=one_line(known.clerk))
        text = self.tr("Choose with Ctrl+H who works, or scan a badge.")
        self._window.say(BannerKind.INFO, head, text)

    def _today(self) -> str:
        return self._clock().date().isoformat()

    def _begin_shift(self, today: str) -> WorkstationSettings:
        wanted = replace(self._settings.load(), shift=today)
        self._settings.save(wanted)
        return wanted

    @Slot(object)
    def set_settings(self, settings: WorkstationSettings) -> None:
        """Show who works here by these settings."""
        self._known = settings
        self._window.set_clerk(settings.clerk)

    def clerk_known(self) -> bool:
        """Whether anybody works here; if not, it is asked for: every paper names who gave it."""
        if self._known is None or self._known.clerk:
            return True
        head = self.tr("Who works at this counter?")
        text = self.tr("The receipt names who took the device in. Choose, then go on.")
        self._window.say(BannerKind.WARNING, head, text)
        self.open()
        return False

    @Slot()
    def open(self) -> None:
        """Open the menu under the chip; somebody new is asked for at once while nobody is known."""
        self._work.start(self, self._choices, self._offer, self._refuse)

    def _choices(self) -> Choices:
        """Everybody on record who stands at a counter; while nobody is, whoever this workstation knew."""
        now = self._known_here()
        people = self._staff.people()
        names = tuple(one.name for one in people if _stands_here(one)) or tuple(one.name for one in people)
        return Choices(clerks_of(names or now.clerks, now.clerk), now)

    def _offer(self, choices: Choices) -> None:
        self._known = choices.settings
        if not choices.names:
            self.dialog.ask()
            return
        self._fill(choices.names, choices.settings.clerk)
        chip = self._window.clerk_chip
        corner = chip.mapToGlobal(QPoint(chip.width() - self.menu.sizeHint().width(), chip.height()))
        self.menu.popup(corner)

    @Slot(str)
    def choose(self, name: str) -> None:
        """This clerk works now."""
        today = self._today()
        self._work.start(self, lambda: self._keep(name, today), self._chosen, self._refuse)

    def _keep(self, name: str, today: str) -> WorkstationSettings:
        clerk = self._on_record(name)
        now = self._settings.load()
        wanted = replace(now, clerk=clerk, clerks=clerks_of(now.clerks, clerk), shift=today)
        self._settings.save(wanted)
        return wanted

    def _on_record(self, name: str) -> str:
        """The name as it is on record; somebody new is put on record as a clerk, if anything can be written."""
        with suppress(Refusal):
            try:
                return self._staff.named(name).name
            except PersonUnknown:
                self._staff.welcome([name])
        return name

    def _chosen(self, settings: WorkstationSettings) -> None:
        self.set_settings(settings)
        self._window.frame.banner.clear()
        self.changed.emit(settings)

    def _refuse(self, refusal: Refusal) -> None:
        sentence = self._wording.refusal(refusal)
        self._window.say(BannerKind.REFUSED, sentence.head, sentence.text)

    def _fill(self, clerks: tuple[str, ...], now: str) -> None:
        self.menu.clear()
        for name in clerks:
            entry = self._entry(shown(name))
            entry.setCheckable(True)
            entry.setChecked(name == now)
            entry.triggered.connect(lambda _on, name=name: self.choose(name))
        self.menu.addSeparator()
        self._entry(self.tr("Somebody else…")).triggered.connect(self.dialog.ask)
        self._entry(self.tr("Settings…") + "\tCtrl+,").triggered.connect(self.settings_asked)

    def _entry(self, text: str) -> QAction:
        entry = QAction(text, self.menu)
        self.menu.addAction(entry)
        return entry


def _stands_here(person: "PersonRecord") -> bool:
    return person.may_be(Role.CLERK) or person.may_be(Role.DIRECTOR)


def shown(name: str) -> str:
    """A name as an entry of a menu: an ampersand is a letter, not a key."""
    return one_line(name)[:60].replace("&", "&&")
