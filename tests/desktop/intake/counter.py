"""A clerk at an intake tab over a real database: presses real keys, counts them, waits as a person does."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.intake_tab import IntakeTab
from servicedesk.desktop.work import Work
from servicedesk.services.drafts import Drafts
from servicedesk.services.intake_records import Accepted
from servicedesk.services.papers import ReceiptPaper
from servicedesk.services.wording import Wording
from servicedesk.storage.drafts import DraftFiles
from tests.desktop.keys import press, write
from tests.services.desk import WholeDesk

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


class Counter:
    """One tab with its two worker threads. ``strokes`` counts the keys besides the words."""

    def __init__(self, qtbot: QtBot, desk: WholeDesk, drafts: Path) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.work, self.reading = Work(), Work(shows_busy=False)
        self.defects: list[Exception] = []
        self.accepted: list[Accepted] = []
        self.previews: list[ReceiptPaper] = []
        self.said: list[tuple[str, str, str]] = []
        self.strokes = 0
        self.closed = False
        for work in (self.work, self.reading):
            work.defect.connect(self.defects.append)
        shelf = Drafts(DraftFiles(drafts), desk.clock)
        self.tab = IntakeTab(desk.intake, shelf, Wording("ru"), self.work, self.reading, printed_where=str)
        self.tab.accepted.connect(self.accepted.append)
        self.tab.preview_asked.connect(self.previews.append)
        self.tab.message.connect(lambda kind, head, text: self.said.append((kind, head, text)))
        self.customer, self.device = self.tab.customer.ui, self.tab.device.ui
        self.tab.resize(1366, 690)
        self.tab.show()
        self.tab.activateWindow()
        qtbot.waitUntil(self.tab.isActiveWindow)
        self.tab.begin()
        self.settle()

    def close(self) -> None:
        """Leave as a kill does: whatever was not kept by then is lost."""
        if self.closed:
            return
        self.closed = True
        self.work.stop()
        self.reading.stop()
        self.tab.hide()
        self.tab.deleteLater()
        assert not self.defects

    def settle(self) -> None:
        """Wait until nothing is asked any more, as a person who looks before the next key."""
        QTest.qWait(140)  # a search waits for a pause in the typing
        self.qtbot.waitUntil(lambda: not self.work.busy and not self.reading.busy)

    def until(self, true: Callable[[], bool]) -> None:
        """Wait for something to come true."""
        self.qtbot.waitUntil(true)

    def write(self, words: str) -> None:
        """Type words where the cursor is; they are not counted."""
        write(words)

    def tell(self, words: str) -> None:
        """Type words and press Enter."""
        self.write(words)
        self.press(Qt.Key.Key_Return)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press one key or chord, shortcuts included."""
        self.strokes += 1
        focus = QApplication.focusWidget()
        assert focus is not None
        if modifiers & CTRL or key == Qt.Key.Key_F8:
            QTest.keyClick(focus, key, modifiers)
        else:
            press(key, "\r" if key == Qt.Key.Key_Return else "", modifiers)

    def accept(self) -> Accepted:
        """Ctrl+Enter, and wait for the answer."""
        before = len(self.accepted)
        self.press(Qt.Key.Key_Return, CTRL)
        self.until(lambda: len(self.accepted) > before)
        self.settle()
        return self.accepted[-1]

    def focus(self) -> QWidget | None:
        """What has the cursor."""
        return QApplication.focusWidget()
