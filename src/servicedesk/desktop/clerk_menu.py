"""Who works at this counter: the menu under the chip at the top right, and the question when nobody does."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Signal, Slot
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
from servicedesk.domain.refusals import Refusal
from servicedesk.services.wording import Wording
from servicedesk.services.workstation import WorkstationSettings


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


class ClerkMenu(QObject):
    """``changed(WorkstationSettings)`` when somebody else works now; ``settings_asked`` from the menu's last entry."""

    changed = Signal(object)
    settings_asked = Signal()

    def __init__(self, window: MainWindow, settings: SettingsStore, wording: Wording, work: Work) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._wording, self._work = wording, work
        self._known: WorkstationSettings | None = None
        self.menu = QMenu(window)
        self.dialog = ClerkDialog(window)
        self.dialog.named.connect(self.choose)
        window.clerk_asked.connect(self.open)

    def begin(self) -> None:
        """Read who works here."""
        self._work.start(self, self._settings.load, self.set_settings, self._refuse)

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
        known = self._known or WorkstationSettings()
        clerks = clerks_of(known.clerks, known.clerk)
        if not clerks:
            self.dialog.ask()
            return
        self._fill(clerks, known.clerk)
        chip = self._window.clerk_chip
        corner = chip.mapToGlobal(QPoint(chip.width() - self.menu.sizeHint().width(), chip.height()))
        self.menu.popup(corner)

    @Slot(str)
    def choose(self, name: str) -> None:
        """This clerk works now."""
        self._work.start(self, lambda: self._keep(name), self._chosen, self._refuse)

    def _keep(self, name: str) -> WorkstationSettings:
        now = self._settings.load()
        wanted = replace(now, clerk=name, clerks=clerks_of(now.clerks, name))
        self._settings.save(wanted)
        return wanted

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


def shown(name: str) -> str:
    """A name as an entry of a menu: an ampersand is a letter, not a key."""
    return one_line(name)[:60].replace("&", "&&")
