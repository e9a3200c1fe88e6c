"""Takes a keyboard scanner's keys out of the program's input, whatever has the focus, and says what was scanned.

It filters the events of the window that has the keyboard: before shortcuts, menus, open lists and dialogs see a key.
A character waits there for some milliseconds; typing is then handed on in its order, a scan never is.
A shortcut of one bare character (no Ctrl, no Alt) would be overlooked, so the program has none.
"""

import ctypes
import sys
import time
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from servicedesk.desktop.burst import BurstReader, Rhythm, Scan, Verdict
from servicedesk.desktop.strokes import US_KEYS, Kind, Stroke

_PRESSES = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})
_CLICKS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock,
    }
)  # fmt: skip
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
# What to take from nativeScanCode() for the PC's own number of a key.
_SCAN_CODE_OFFSETS = {"xcb": 8, "wayland": 8, "windows": 0}
_LATE_MS = 15
_RETRIES = 3


class _Origin(NamedTuple):
    window: QWindow
    in_popup: bool
    event: QKeyEvent


class WedgeFilter(QObject):
    """Follows the keyboard from window to window; make one, in the GUI thread, for the life of the program.

    ``scanned`` carries the digits of a scan (`Rhythm.least` to `Rhythm.most` of them, not checked further);
    ``foreign`` the text of any other burst of a scanner: letters, a half-read code, noise. Both are queued, so what
    is connected may open a dialog.
    """

    scanned = Signal(str)
    foreign = Signal(str)
    _decided = Signal(object)

    def __init__(self, application: QGuiApplication, rhythm: Rhythm | None = None) -> None:
        super().__init__(application)
        self._reader = BurstReader(rhythm)
        self._window: QWindow | None = None
        self._ground: QWindow | None = None  # the last one that is no menu and no list
        self._replayed: QKeyEvent | None = None
        self._foretold: tuple[int, int, bool] | None = None
        self._due = 0
        self._told: tuple[Stroke, ...] = ()
        self._retries = 0
        self._silence = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._silence.timeout.connect(self._expire)
        self._decided.connect(self._announce, Qt.ConnectionType.QueuedConnection)
        application.focusWindowChanged.connect(self._follow)
        self._follow(application.focusWindow())

    @property
    def rhythm(self) -> Rhythm:
        return self._reader.rhythm

    @rhythm.setter
    def rhythm(self, rhythm: Rhythm) -> None:
        self._reader.rhythm = rhythm

    def hand_back(self) -> None:
        """Let the burst that was told last go where it was typed: by somebody quick, or by a program."""
        told, self._told = self._told, ()
        for stroke in told:
            self._hand_on(stroke)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _PRESSES or kind == QEvent.Type.KeyRelease:
            assert isinstance(event, QKeyEvent)
            return event is not self._replayed and isinstance(watched, QWindow) and self._key(watched, event)
        if kind in _CLICKS:
            self._carry_out(self._reader.interrupt())
        return False

    @Slot(QWindow)
    def _follow(self, window: QWindow | None) -> None:
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            if window.type() != Qt.WindowType.Popup:
                self._ground = window

    def _key(self, window: QWindow, event: QKeyEvent) -> bool:
        """Say whether the key stops here. A press is decided when its ShortcutOverride comes, which is first."""
        code = event.nativeScanCode() or event.key()
        if event.type() == QEvent.Type.KeyPress and self._foretold is not None:
            (*known, keep), self._foretold = self._foretold, None
            if known == [event.timestamp(), code]:
                return keep
        stroke = stroke_of(event, _moment(event), code, window)
        verdict = self._reader.read(stroke)
        self._carry_out(verdict)
        keep = verdict.keep
        if verdict.typed and not keep and not _is_open(window):
            self._hand_on(stroke)
            keep = True
        if event.type() == QEvent.Type.ShortcutOverride:
            self._foretold = (event.timestamp(), code, keep)
            if keep:
                event.accept()
        return keep

    def _carry_out(self, verdict: Verdict) -> None:
        self._wait(self._reader.wait_ms)
        self._retries = _RETRIES
        for stroke in verdict.typed:
            self._hand_on(stroke)
        for scan in verdict.scans:
            self._decided.emit(scan)

    def _hand_on(self, stroke: Stroke) -> None:
        """Send a key where it was meant to go; when the keys before it have closed a menu, to what lay behind."""
        origin = stroke.origin
        assert isinstance(origin, _Origin)
        window = self._ground if origin.in_popup and not _is_open(origin.window) else origin.window
        if window is not None and _is_open(window):
            self._replayed = origin.event
            QCoreApplication.sendEvent(window, origin.event)
            self._replayed = None

    def _wait(self, wait_ms: int | None) -> None:
        if wait_ms is None:
            self._silence.stop()
            return
        self._due = _now() + wait_ms
        self._silence.start(wait_ms)

    @Slot()
    def _expire(self) -> None:
        if self._retries and _now() - self._due > _LATE_MS:
            # The program was busy: the keys that seem missing wait in the queue behind this timer.
            self._retries -= 1
            self._wait(_LATE_MS)
            return
        self._carry_out(self._reader.expire())

    @Slot(object)
    def _announce(self, scan: Scan) -> None:
        self._told = scan.strokes
        (self.scanned if scan.digits else self.foreign).emit(scan.text)


def _is_open(window: QWindow) -> bool:
    return isValid(window) and window.isVisible()


def stroke_of(event: QKeyEvent, at: int, code: int, window: QWindow | None = None) -> Stroke:
    """Translate a key event; what its `origin` holds is a copy, because Qt's own does not outlive the filter."""
    modifiers = event.modifiers()
    offset = _SCAN_CODE_OFFSETS.get(QGuiApplication.platformName())
    shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    down = event.type() != QEvent.Type.KeyRelease
    kind = QEvent.Type.KeyPress if down else QEvent.Type.KeyRelease
    copy = QKeyEvent(
        kind, event.key(), modifiers, event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers(),
        event.text(), event.isAutoRepeat(), event.count(),
    )  # fmt: skip
    copy.setTimestamp(event.timestamp())
    return Stroke(
        at, code, down, _kind(event), event.text(),
        "" if offset is None else US_KEYS.get((event.nativeScanCode() - offset, shifted), ""),
        event.isAutoRepeat(), _Origin(window, window.type() == Qt.WindowType.Popup, copy) if window else None,
    )  # fmt: skip


def _kind(event: QKeyEvent) -> Kind:
    key, text = event.key(), event.text()
    if key in _MODIFIERS:
        return Kind.MODIFIER
    if text in {"\r", "\n"} and key not in _ENTERS:
        return Kind.ENDING  # Ctrl+M and Ctrl+J: how some scanners send a line's end
    if event.modifiers() & _COMMANDS:
        return Kind.OTHER
    if key in _ENTERS or key == Qt.Key.Key_Tab:
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        return Kind.OTHER if shifted else Kind.ENDING
    return Kind.CHARACTER if text and text.isprintable() else Kind.OTHER


def _moment(event: QKeyEvent) -> int:
    """Return when the key moved. Qt on Windows stamps the arrival, which says nothing after a busy spell."""
    if sys.platform == "win32" and event.spontaneous():
        return ctypes.windll.user32.GetMessageTime() % (1 << 32)
    return event.timestamp() or _now()


def _now() -> int:
    return time.monotonic_ns() // 1_000_000
