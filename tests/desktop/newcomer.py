"""A person who starts the program on a fresh machine and presses real keys; the machine is put back afterwards."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from servicedesk.desktop import theme
from servicedesk.desktop.counter import Counter
from servicedesk.desktop.first_start import FirstStart
from servicedesk.desktop.program import Program
from servicedesk.services.centre import Centre
from servicedesk.services.workstation import WorkstationSettings
from servicedesk.window import start_of
from servicedesk.workplace import Folders, Workplace
from tests.desktop.keys import press, write

CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier
PATIENCE_MS = 20_000
# Said by the offscreen platform of a window that comes to the front.
FRONT = "This plugin does not support raise"
GRAB = "This plugin does not support grabbing the keyboard"


class Newcomer:
    """One run of the program on the files of one workstation."""

    def __init__(self, qtbot: QtBot, app: QApplication, workplace: Workplace) -> None:
        self.qtbot, self.workplace = qtbot, workplace
        self.ready: list[Counter] = []
        self.program = Program(app, start_of(workplace))
        assert self.program.take_place()
        self.program.ready.connect(self.ready.append)
        self.program.show()
        self.window = self.program.window
        self.until(lambda: bool(self.ready) or (hasattr(self.program, "first_start") and bool(self.first.pages)))
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    @property
    def first(self) -> FirstStart:
        """The pages of the first start."""
        return self.program.first_start

    @property
    def counter(self) -> Counter:
        """The desk, once it can be worked at."""
        self.until(lambda: bool(self.ready))
        return self.ready[0]

    def until(self, true: Callable[[], bool]) -> None:
        """Wait for something to come true."""
        self.qtbot.waitUntil(true, timeout=PATIENCE_MS)

    def settle(self) -> None:
        """Wait until the desk has nothing left to do."""
        self.until(lambda: not self.program.counter.work.busy)

    def come_back(self) -> None:
        """The main window has the keyboard again, as a window system sees to it when a dialog is closed."""
        assert self.counter is not None
        self.settle()
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        self.counter.intake.customer.ui.phone_edit.setFocus()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press one key where the cursor is; chords go through the shortcuts."""
        if modifiers:
            QTest.keyClick(self.focus(), key, modifiers)
        else:
            press(key, "\r" if key == Qt.Key.Key_Return else "")
        if isValid(self.program.counter):
            self.settle()

    def enter(self, times: int = 1) -> None:
        """Press Enter."""
        for _ in range(times):
            self.press(Qt.Key.Key_Return)

    def tell(self, words: str) -> None:
        """Type words and press Enter."""
        write(words)
        self.enter()

    def go_to(self, page: int) -> None:
        """Press Enter until a page of the first start is in sight."""
        for _ in range(20):
            if self.first.at() == page:
                return
            self.enter()
        raise AssertionError(f"page {page} never came")

    def focus(self) -> QWidget:
        """What has the cursor."""
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def centre(self) -> Centre:
        """The centre as the database has it."""
        return self.program.opened.parts.office.centre()

    def settings(self) -> WorkstationSettings:
        """The settings as the file has them."""
        return self.workplace.settings

    def leave(self) -> None:
        """Close the window."""
        if isValid(self.window):
            self.window.close()


def escape(dialog: QWidget) -> None:
    """Press Esc in a dialog, which is gone before the key is let go."""
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


StartProgram = Callable[[], Newcomer]


@pytest.fixture
def workplace(tmp_path: Path) -> Workplace:
    """A fresh workstation."""
    return Workplace(Folders(tmp_path, tmp_path, tmp_path / "logs", tmp_path / "papers"))


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, workplace: Workplace) -> Iterator[StartProgram]:
    """Start the program, as often as a test wants; language and look are put back."""
    before, runs = QLocale(), list[Newcomer]()

    def run() -> Newcomer:
        for earlier in runs:
            earlier.leave()
        runs.append(Newcomer(qtbot, qapp, workplace))
        return runs[-1]

    yield run
    for newcomer in runs:
        newcomer.leave()
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    theme.apply(qapp)


@pytest.fixture
def newcomer(start: StartProgram) -> Newcomer:
    """Somebody in front of the first page."""
    return start()
