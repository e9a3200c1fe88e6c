"""The window: its tabs, the banner, the status of the house; it passes signals on and decides nothing."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.desk_frame import DeskFrame
from servicedesk.desktop.widgets.front import bring_to_front
from servicedesk.desktop.widgets.pill import Pill, StatusChip

INTAKE, LOOKUP, PICKUP, STORE, DIRECTOR = range(5)
_CLERK_KEY = "Ctrl+H"


class MainWindow(QMainWindow):
    """The frame of the desk. ``painted`` comes once, when it is in sight; ``closing`` comes before it closes;
    ``help_asked(index)`` follows F1 on a tab.

    The chips ask for what they are about: ``unprinted_asked``, ``database_asked`` and ``clerk_asked``.
    """

    painted = Signal()
    closing = Signal()
    help_asked = Signal(int)
    refresh_asked = Signal()
    unprinted_asked = Signal()
    database_asked = Signal()
    clerk_asked = Signal()
    sample_removal_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._in_sight = self._sample = False
        self.setWindowTitle("Servicedesk")
        self.resize(1366, 768)
        self.setMinimumSize(900, 560)
        self.frame = DeskFrame(self)
        self.setCentralWidget(self.frame)
        self.sample_chip = self._chip(self.sample_removal_asked)
        self.trial_chip = self._chip()
        self.unprinted_chip = self._chip(self.unprinted_asked, "Ctrl+U")
        self.database_chip = self._chip(self.database_asked, brief=True)
        self.clerk_chip = self._chip(self.clerk_asked, yields=True)
        self._key(QKeySequence.StandardKey.HelpContents, lambda: self.help_asked.emit(self.frame.current()))
        self._key(QKeySequence.StandardKey.Refresh, self.refresh_asked.emit)
        # Not on the chip: the name needs its room.
        self._key(QKeySequence(_CLERK_KEY), self.clerk_asked.emit)

    def add_tabs(self, intake: QWidget, lookup: QWidget, pickup: QWidget) -> None:
        """Put the three tabs in."""
        self.frame.add_page(intake, self.tr("Intake"), "F2")
        self.frame.add_page(lookup, self.tr("Lookup"), "F3")
        self.frame.add_page(pickup, self.tr("Pickup"), "F4")

    def add_procedures(self, store: QWidget, director: QWidget) -> None:
        """Put the tabs in that hold several pages each."""
        self.frame.add_page(store, self.tr("Store"), "F6")
        self.frame.add_page(director, self.tr("Director"), "F7")

    def show_alone(self, widget: QWidget) -> None:
        """Show something in place of the whole desk, until show_desk()."""
        former = self.takeCentralWidget()
        if former is not None and former is not self.frame:
            former.deleteLater()
        self.setCentralWidget(widget)

    def show_desk(self) -> None:
        """Show the desk again."""
        if self.centralWidget() is not self.frame:
            self.setCentralWidget(self.frame)
            self.frame.show()

    def say(self, kind: BannerKind, head: str, text: str = "") -> None:
        """Say something in the banner."""
        self.frame.banner.say(kind, head, text)

    def say_of_the_house(self, kind: BannerKind, head: str, text: str = "") -> None:
        """Say something that is as true on every other page."""
        self.frame.banner.say(kind, head, text, of_the_house=True)

    def set_centre(self, name: str) -> None:
        """The centre's name at the top left."""
        self.frame.tabs.set_centre(name)
        self.setWindowTitle(f"{name} — Servicedesk" if name else "Servicedesk")

    def set_unprinted(self, count: int) -> None:
        """How many papers wait for a printer; nothing is shown when none does."""
        word = self.tr("unprinted: {count}").format(count=count) if count else ""
        self.unprinted_chip.set_status(Pill(Tone.AMBER, word, Sign.PRINTER))

    def set_database_found(self, found: bool) -> None:
        """Whether the database answers."""
        word = self.tr("database in place") if found else self.tr("no database")
        self.database_chip.set_status(Pill(Tone.GREY if found else Tone.RED, word, Sign.DATABASE))

    def set_clerk(self, name: str) -> None:
        """Who works now."""
        tone = Tone.GREY if name else Tone.AMBER
        self.clerk_chip.set_status(Pill(tone, name or self.tr("who works?"), Sign.USER))

    def set_workstation(self, name: str) -> None:
        """The workstation's name at the bottom right."""
        self.frame.hints.set_right(self.tr("workstation {name}").format(name=name))

    def set_sample(self, sample: bool) -> None:
        """Frame everything in colour: these are made-up people; the chip removes them in one click."""
        self._sample = sample
        self.frame.set_demo(sample)
        word = self.tr("sample centre · remove") if sample else ""
        self.sample_chip.set_status(Pill(Tone.VIOLET, word, Sign.TRASH))

    def set_trial(self, *, sandbox: bool, day: str) -> None:
        """Frame a throw-away database as well, and say the ``day`` that the clock was told (empty: days are real)."""
        self.frame.set_demo(self._sample or sandbox)
        told = self.tr("today: {day}").format(day=day) if day else ""
        if sandbox:
            told = " · ".join(word for word in (self.tr("sandbox"), day) if word)
        self.trial_chip.set_status(Pill(Tone.VIOLET, told))

    @Slot()
    def come_forward(self) -> None:
        """Show the window in front of the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        bring_to_front(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the window comes in sight; what it holds is painted in the same turn."""
        super().paintEvent(event)
        if not self._in_sight:
            self._in_sight = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: let the parts finish what they do."""
        self.closing.emit()
        event.accept()

    def _chip(
        self, asked: SignalInstance | None = None, key: str = "", *, yields: bool = False, brief: bool = False
    ) -> StatusChip:
        chip = StatusChip(self, status=Pill(Tone.GREY, ""), key=key, yields=yields, brief=brief)
        self.frame.tabs.add_chip(chip)
        if asked is not None:
            chip.clicked.connect(asked)
        return chip

    def _key(self, keys: QKeySequence.StandardKey | QKeySequence, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(act)
