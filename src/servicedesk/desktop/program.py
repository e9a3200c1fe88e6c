"""The program with a window: paints it first, opens the database behind it, then puts the tabs in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from servicedesk.desktop import theme
from servicedesk.desktop.defects import Defects
from servicedesk.desktop.language import put_language_on
from servicedesk.desktop.litter import Litter
from servicedesk.desktop.log_file import keep_log
from servicedesk.desktop.main_window import MainWindow
from servicedesk.desktop.one_window import OneWindow
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.work import Work
from servicedesk.services.workstation import LANGUAGES, LookChoice, WorkstationSettings

if TYPE_CHECKING:  # start-up: what stands behind the window is loaded after it was painted
    from servicedesk.desktop.parts import SettingsStore, WindowParts
    from servicedesk.desktop.setup.record import Setup
    from servicedesk.domain.refusals import Refusal
    from servicedesk.services.centre import Centre

_ROOMY = 1.15
_UNSEEN_MS = 1000
_BREATH_MS = 1  # at 0 Qt goes on at once, before keys and timers have their turn
_WARM_UP_MS = 200


@dataclass(frozen=True, slots=True)
class Start:
    """What a window is started with. ``open_parts(read_only)`` is called off the GUI thread and may take its
    time. ``today`` is the day that the clock was told, None when days are real.
    """

    settings: "SettingsStore"
    database: Path
    sample: Path
    log_file: Path
    open_parts: Callable[[bool], "WindowParts"]
    language: str = ""
    today: date | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """The use cases on an open database, and the centre as it is now."""

    parts: "WindowParts"
    centre: "Centre"


class Next(Enum):
    """What the user wants after this window is closed."""

    SAMPLE = "sample"
    REMOVE_SAMPLE = "remove_sample"


class Program(QObject):
    """One run of the window. ``ready`` comes when the clerk can work, ``opened_desk`` when the database is open (a new
    centre is asked its questions first), ``failed`` when it was refused.
    """

    ready = Signal(object)
    failed = Signal(object)
    opened_desk = Signal()

    def __init__(self, app: QApplication, start: Start) -> None:
        super().__init__(app)
        self._app = app
        self._start = start
        self.settings = start.settings.load()
        language = start.language or self.settings.language
        self._language = language if language in LANGUAGES else LANGUAGES[0]
        self._opener = Work(self, "open", shows_busy=False)
        self._defects = Defects(start.log_file, self)
        self._one = OneWindow(start.database, self)
        self._litter = Litter(self)
        self._steps: list[Callable[[], None]] = []
        self._is_opening = False
        self.next: Next | None = None

    def take_place(self) -> bool:
        """Become the one window of the database; False when there is one, which was asked to come forward."""
        return self._one.take()

    def show(self) -> None:
        """Paint the window; the rest follows by itself."""
        keep_log(self._start.log_file)
        put_language_on(self._app, self._language)
        put_look_on(self._app, self.settings)
        self.window = MainWindow()
        self._one.raised.connect(self.window.come_forward)
        self._defects.watch()
        self._defects.noted.connect(self._tell_defect)
        self._opener.defect.connect(self._defects.note)
        self.window.closing.connect(self._close)
        self.window.sample_removal_asked.connect(lambda: self.go_on(Next.REMOVE_SAMPLE))
        self._litter.start()
        self.window.painted.connect(self._open)
        show_fitting(self.window)
        QTimer.singleShot(_UNSEEN_MS, self._open)

    def go_on(self, with_: Next) -> None:
        """Close this window and go on with another database."""
        self.next = with_
        self.window.close()

    @Slot()
    def _open(self) -> None:
        """The window was painted, or lies where nobody sees it: load what stands behind it."""
        if self._is_opening:
            return
        self._is_opening = True
        self._one.listen()
        self._try(read_only=False)

    def _try(self, *, read_only: bool) -> None:
        self._opener.start(self, lambda: self._open_parts(read_only), self._opened, self._refused)

    def _open_parts(self, read_only: bool) -> Opened:
        parts = self._start.open_parts(read_only)
        # The tabs are loaded here, where the window does not wait for them, and made in the GUI thread.
        import servicedesk.desktop.counter  # start-up
        import servicedesk.desktop.wedge  # noqa: F401 - start-up: for what it loads

        return Opened(parts, parts.office.centre())

    def _opened(self, opened: Opened) -> None:
        from servicedesk.desktop.counter import Counter  # start-up: loaded already, see _open_parts
        from servicedesk.desktop.wedge import WedgeFilter  # start-up

        self.window.show_desk()
        self.opened = opened
        self.wedge = WedgeFilter(self._app)
        self.counter = Counter(self.window, opened.parts, self.wedge)
        self.counter.defect.connect(self._defects.note)
        self.counter.setup_kept.connect(self._wear)
        self.opened_desk.emit()
        if opened.centre.name:
            self._build(opened.centre)
        else:
            self._ask_first()

    def _ask_first(self) -> None:
        """Nobody has set the centre up yet: its pages stand in place of the desk."""
        from servicedesk.desktop.first_start import FirstStart  # start-up: needed once in the life of a centre
        from servicedesk.desktop.setup.record import SetupStore  # start-up

        parts = self.opened.parts
        store = SetupStore(parts.office, parts.settings, parts.printer_for, parts.procedures.staff)
        first = FirstStart(store, self.counter.prints, parts.queues, parts.wording, self.counter.work)
        first.look_chosen.connect(self._wear_look)
        first.language_chosen.connect(self._speak)
        first.sample_asked.connect(lambda: self.go_on(Next.SAMPLE))
        first.kept.connect(self._begin_to_work)
        self.wedge.scanned.connect(first.take_scan)
        self.wedge.foreign.connect(first.take_scan)
        self._defects.noted.connect(first.tell_defect)
        self.first_start = first
        self.window.show_alone(first)
        first.begin()

    @Slot(object)
    def _begin_to_work(self, setup: "Setup") -> None:
        self.window.show_desk()
        self.settings = setup.workstation
        self._build(setup.centre)

    def _build(self, centre: "Centre") -> None:
        self.window.set_centre(centre.name)
        self.window.set_sample(centre.sample)
        today = self._start.today
        self.window.set_trial(sandbox=centre.sandbox, day=self.opened.parts.wording.short_day(today) if today else "")
        self.window.set_clerk(self.settings.clerk)
        self.window.set_workstation(self.settings.workstation)
        self._steps = [*self.counter.build_steps(centre), self._finish]
        QTimer.singleShot(_BREATH_MS, self._next_step)

    @Slot(object)
    def _wear(self, setup: "Setup") -> None:
        before, self.settings = self.settings, setup.workstation
        if (before.look, before.points) != (self.settings.look, self.settings.points):
            self._wear_look(self.settings)

    @Slot(object)
    def _wear_look(self, settings: WorkstationSettings) -> None:
        put_look_on(self._app, settings)

    @Slot(str)
    def _speak(self, language: str) -> None:
        self._language = language
        self.opened.parts.wording.speak(language)
        put_language_on(self._app, language)

    def _next_step(self) -> None:
        """Build one part at a time, so that the window answers in between."""
        if not self._steps:  # the window was closed meanwhile
            return
        self._steps.pop(0)()
        if self._steps:
            QTimer.singleShot(_BREATH_MS, self._next_step)

    def _finish(self) -> None:
        self.ready.emit(self.counter)
        self.counter.begin()
        QTimer.singleShot(_WARM_UP_MS, self._warm_up)

    def _warm_up(self) -> None:
        """Load what the first acceptance needs, after the tabs were painted; a busy database is left to itself."""
        if not self.counter.work.stopped:
            settle = self._litter.settle
            self.counter.work.start(self, self.opened.parts.warm_up, lambda _: settle(), lambda _refusal: settle())

    def _refused(self, refusal: "Refusal") -> None:
        from servicedesk.desktop.closed_door import ClosedDoor  # start-up: needed on a bad day alone
        from servicedesk.services.wording import Wording  # start-up

        door = ClosedDoor(refusal, Wording(self._language).refusal(refusal))
        door.again.connect(lambda: self._try(read_only=False))
        door.for_reading.connect(lambda: self._try(read_only=True))
        self.window.show_alone(door)
        self.failed.emit(refusal)

    @Slot(str)
    def _tell_defect(self, log_file: str) -> None:
        head = self.tr("The program has a fault.")
        text = self.tr("What you typed is kept. Send this file to whoever looks after the program: {file}")
        self.window.say_of_the_house(BannerKind.REFUSED, head, text.format(file=log_file))

    @Slot()
    def _close(self) -> None:
        self._is_opening = True  # a window that is closed before it was painted opens nothing
        self._steps.clear()
        self._opener.stop()
        if hasattr(self, "counter"):
            self.counter.stop()
            self.opened.parts.close()
            self.wedge.deleteLater()
        self._defects.leave()
        self._one.leave()
        self._litter.stop()
        # Deleted here, not whenever Python finds time: on another thread that would be a crash.
        self.window.deleteLater()
        self.deleteLater()


def show_fitting(window: MainWindow) -> None:
    """Show the window, filling a screen that has little more room than it needs."""
    room = window.screen().availableGeometry()
    if room.width() < window.width() * _ROOMY or room.height() < window.height() * _ROOMY:
        window.showMaximized()
    else:
        window.show()


def put_look_on(app: QApplication, settings: WorkstationSettings) -> None:
    """Light or dark, and the size of the text."""
    system = settings.look is LookChoice.SYSTEM
    scheme = theme.system_scheme(app) if system else theme.Scheme(settings.look.value)
    theme.apply(app, scheme, settings.points)
