"""Everything at the edge of the work: who works here, the settings, the help; put around one window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from servicedesk.desktop.clerk_menu import ClerkMenu
from servicedesk.desktop.main_window import MainWindow
from servicedesk.desktop.parts import WindowParts
from servicedesk.desktop.print_room import PrintRoom
from servicedesk.desktop.setup.record import Setup, SetupStore
from servicedesk.desktop.states import banner_of
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.work import Work
from servicedesk.domain.refusals import Refusal

if TYPE_CHECKING:  # start-up: dialogs are loaded when they are asked for
    from servicedesk.desktop.help_dialog import HelpDialog
    from servicedesk.desktop.settings_dialog import SettingsDialog
    from servicedesk.services.staff.staff import PersonRecord


class SetupRoom(QObject):
    """``kept(Setup)`` follows a change of the settings. Dialogs are made when they are first asked for."""

    kept = Signal(object)

    def __init__(self, window: MainWindow, parts: WindowParts, work: Work, prints: PrintRoom) -> None:
        super().__init__(window)
        self._window, self._parts = window, parts
        self._work, self._prints = work, prints
        self.settings: SettingsDialog | None = None
        self.help: HelpDialog | None = None
        self._topic_of: Callable[[int], str] = lambda _index: ""
        procedures = parts.procedures
        self.clerks = ClerkMenu(window, parts.settings, parts.wording, work, procedures.staff, procedures.clock)
        self.clerks.settings_asked.connect(self.show_settings)
        window.help_asked.connect(self.show_help)
        shortcut = QShortcut(window)
        # The same key under a Russian layout; Qt finds letters there by itself, but no comma.
        shortcut.setKeys([QKeySequence("Ctrl+,"), QKeySequence("Ctrl+Б")])
        shortcut.activated.connect(self.show_settings)

    def begin(self, *, made_up: bool = False) -> None:
        """Find out who works here; among ``made_up`` people nobody is asked for."""
        self.clerks.begin(made_up=made_up)

    def take_scan(self, text: str) -> bool:
        """Whether a scan was meant for the settings, where the scanner is being tried."""
        return self.settings is not None and self.settings.isVisible() and self.settings.take_scan(text)

    @Slot()
    def show_settings(self) -> None:
        """Open the settings, or bring them to the front."""
        from servicedesk.desktop.settings_dialog import SettingsDialog  # start-up

        if self.settings is None:
            parts = self._parts
            store = SetupStore(parts.office, parts.settings, parts.printer_for, parts.procedures.staff)
            self.settings = SettingsDialog(
                store, self._prints, parts.queues, parts.wording, self._work, self._window, database=parts.database
            )
            self.settings.kept.connect(self._keep)
            self.settings.people.badge_asked.connect(self._issue_badge)
        self.settings.open_now()

    def set_topic(self, of_tab: Callable[[int], str]) -> None:
        """Who tells which page of the manual belongs to a tab as it is now; empty for the tab's usual one."""
        self._topic_of = of_tab

    @Slot(int)
    def show_help(self, index: int) -> None:
        """Show the manual's page of a tab, or of the procedure in sight on it."""
        from servicedesk.desktop.help_dialog import TABS, HelpDialog  # start-up

        if self.help is None:
            self.help = HelpDialog(self._window)
        tab = max(index, 0)
        self.help.show_topic(self._topic_of(tab) or TABS[tab], self._parts.wording.language)

    @Slot(str)
    def _issue_badge(self, name: str) -> None:
        staff = self._parts.procedures.staff
        self._work.start(self, lambda: staff.issue_badge(name), self._badge_issued, self._refuse)

    def _badge_issued(self, person: "PersonRecord") -> None:
        self._prints.poke()
        self._window.say(BannerKind.OK, self.tr("The badge is on its way to the printer:"), person.name)

    def _refuse(self, refusal: Refusal) -> None:
        sentence = self._parts.wording.refusal(refusal)
        self._window.say(banner_of(refusal), sentence.head, sentence.text)

    @Slot(object)
    def _keep(self, setup: Setup) -> None:
        self.clerks.set_settings(setup.workstation)
        self._window.set_centre(setup.centre.name)
        self.kept.emit(setup)
