"""The filter in a real window, fed with key events whose stamps are ours."""

import random
import time
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from servicedesk.desktop.burst import Rhythm
from servicedesk.desktop.strokes import Kind
from servicedesk.desktop.wedge import WedgeFilter, stroke_of

CODE = "2000421786"
KEYS = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}


class Counter(QWidget):
    """A window with a field and a button, and everything that the filter told."""

    def __init__(self, wedge: WedgeFilter) -> None:
        super().__init__()
        self.wedge = wedge
        self.field, self.button = QLineEdit(), QPushButton("Accept")
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.button)
        self.scans: list[str] = []
        self.foreign: list[str] = []
        self.clicks = 0
        wedge.scanned.connect(self.scans.append)
        wedge.foreign.connect(self.foreign.append)
        self.button.clicked.connect(self._count)

    def _count(self) -> None:
        self.clicks += 1


@pytest.fixture
def counter(qtbot: QtBot, qapp: QApplication) -> Iterator[Counter]:
    wedge = WedgeFilter(qapp)
    widget = Counter(wedge)
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is widget.windowHandle())
    widget.field.setFocus()
    yield widget
    wedge.setParent(None)
    wedge.deleteLater()


def key_event(kind: QEvent.Type, key: str, at: int, *, modifiers: Qt.KeyboardModifier | None = None) -> QKeyEvent:
    number = KEYS.get(key, ord(key.upper()))
    text = {"\n": "\r"}.get(key, key)
    event = QKeyEvent(kind, number, modifiers or Qt.KeyboardModifier.NoModifier, text)
    event.setTimestamp(at)
    return event


def play(widget: QWidget, text: str, start: int = 1000, gap: int = 5) -> None:
    """Send each key as the platform does: asked about shortcuts first, then down, then up."""
    for place, key in enumerate(text):
        at = start + place * gap
        window = widget.window().windowHandle()
        asked = key_event(QEvent.Type.ShortcutOverride, key, at)
        asked.ignore()
        QCoreApplication.sendEvent(window, asked)
        QCoreApplication.sendEvent(window, key_event(QEvent.Type.KeyPress, key, at))
        QCoreApplication.sendEvent(window, key_event(QEvent.Type.KeyRelease, key, at + gap // 2))


@pytest.mark.parametrize("ending", ["\n", "\t", ""])
def test_a_scan_is_told_and_not_typed(counter: Counter, qtbot: QtBot, ending: str) -> None:
    play(counter, CODE + ending)
    qtbot.waitUntil(lambda: counter.scans == [CODE])
    assert counter.field.text() == ""
    assert counter.field.hasFocus()


def test_a_scan_presses_no_button(counter: Counter, qtbot: QtBot) -> None:
    counter.button.setFocus()
    play(counter, CODE + "\n")
    qtbot.waitUntil(lambda: counter.scans == [CODE])
    assert counter.clicks == 0


def test_the_control_without_a_filter_types_the_code(counter: Counter, qtbot: QtBot) -> None:
    counter.window().windowHandle().removeEventFilter(counter.wedge)
    play(counter, CODE + "\n")
    assert counter.field.text() == CODE


def test_typing_comes_through_in_its_order_after_a_moment(counter: Counter, qtbot: QtBot) -> None:
    play(counter, "8 913 a", gap=120)
    qtbot.waitUntil(lambda: counter.field.text() == "8 913 a", timeout=1000)
    assert counter.scans == counter.foreign == []


def test_a_lone_digit_is_not_kept_for_longer_than_anybody_notices(counter: Counter, qtbot: QtBot) -> None:
    began = time.monotonic()
    play(counter, "7")
    assert counter.field.text() == ""
    qtbot.waitUntil(lambda: counter.field.text() == "7", timeout=1000)
    assert time.monotonic() - began < 0.5  # 60 ms and what a busy machine adds


def test_keys_without_a_stamp_are_judged_by_their_arrival(counter: Counter, qtbot: QtBot) -> None:
    for key in CODE + "\n":
        play(counter, key, start=0, gap=0)
        time.sleep(0.003)
    qtbot.waitUntil(lambda: counter.scans == [CODE])


def test_letters_are_told_as_foreign(counter: Counter, qtbot: QtBot) -> None:
    play(counter, "https://example.org\n")
    qtbot.waitUntil(lambda: counter.foreign == ["https://example.org"])
    assert counter.field.text() == ""


def test_a_dialog_opened_by_the_scan_does_not_get_its_enter(counter: Counter, qtbot: QtBot) -> None:
    dialog = QDialog(counter)
    QVBoxLayout(dialog).addWidget(QPushButton("OK", clicked=dialog.accept))
    counter.wedge.scanned.connect(dialog.open)
    play(counter, CODE + "\n")
    qtbot.waitUntil(dialog.isVisible)
    QTest.qWait(30)
    assert dialog.isVisible()
    dialog.close()


def test_a_scan_over_a_modal_dialog_is_told_too(counter: Counter, qtbot: QtBot) -> None:
    dialog = QDialog(counter)
    field = QLineEdit(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    play(dialog, CODE + "\n")
    qtbot.waitUntil(lambda: counter.scans == [CODE])
    assert field.text() == ""
    assert dialog.isVisible()
    dialog.close()


def test_a_burst_that_was_told_can_be_handed_back_to_where_it_was_typed(counter: Counter, qtbot: QtBot) -> None:
    dialog = QDialog(counter)
    field = QLineEdit(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    counter.wedge.foreign.connect(lambda _text: counter.wedge.hand_back())
    play(dialog, "Ленина 5")
    qtbot.waitUntil(lambda: field.text() == "Ленина 5")
    counter.wedge.hand_back()
    assert (field.text(), counter.field.text()) == ("Ленина 5", ""), "once, and nowhere else"
    dialog.close()


def test_a_window_that_closes_while_a_digit_waits_takes_the_digit_along(counter: Counter, qtbot: QtBot) -> None:
    dialog = QDialog(counter)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    play(dialog, "7")
    dialog.close()
    dialog.deleteLater()
    QTest.qWait(120)
    assert counter.field.text() == ""


def test_a_click_comes_after_the_digit_that_was_typed_before_it(counter: Counter) -> None:
    play(counter, "7")
    QTest.mouseClick(counter.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert counter.field.text() == "7"


def test_a_busy_program_still_tells_by_the_stamps(counter: Counter, qtbot: QtBot) -> None:
    play(counter, CODE[:1])
    time.sleep(0.2)
    QTest.qWait(1)
    play(counter, CODE[1:] + "\n", start=1005)
    qtbot.waitUntil(lambda: counter.scans == [CODE])
    assert counter.field.text() == ""


def test_the_rhythm_can_be_changed_for_a_slow_scanner(counter: Counter, qtbot: QtBot) -> None:
    counter.wedge.rhythm = Rhythm(mean_ms=40, stumble_ms=55, silence_ms=90)
    play(counter, CODE + "\n", gap=35)
    qtbot.waitUntil(lambda: counter.scans == [CODE])


def test_a_thousand_bursts_of_noise_press_and_type_nothing(counter: Counter, qtbot: QtBot) -> None:
    dice = random.Random(15)
    bursts = ["".join(dice.choices("0123456789ABCxyz-/.", k=dice.randint(1, 40))) + "\n" for _ in range(1000)]
    for place, burst in enumerate(bursts):
        (counter.button if place % 2 else counter.field).setFocus()
        play(counter, burst, 1000 * place + 1000, dice.randint(1, 20))
    qtbot.waitUntil(lambda: len(counter.scans) + len(counter.foreign) == 1000)
    assert (counter.clicks, counter.field.text()) == (0, "")


@pytest.mark.parametrize(
    ("key", "text", "modifiers", "kind"),
    [
        (Qt.Key.Key_5, "5", Qt.KeyboardModifier.NoModifier, Kind.CHARACTER),
        (Qt.Key.Key_5, "5", Qt.KeyboardModifier.KeypadModifier, Kind.CHARACTER),
        (Qt.Key.Key_5, "5", Qt.KeyboardModifier.ControlModifier, Kind.OTHER),
        (Qt.Key.Key_Return, "\r", Qt.KeyboardModifier.NoModifier, Kind.ENDING),
        (Qt.Key.Key_Enter, "\r", Qt.KeyboardModifier.KeypadModifier, Kind.ENDING),
        (Qt.Key.Key_Return, "\r", Qt.KeyboardModifier.ControlModifier, Kind.OTHER),
        (Qt.Key.Key_J, "\n", Qt.KeyboardModifier.ControlModifier, Kind.ENDING),
        (Qt.Key.Key_Tab, "\t", Qt.KeyboardModifier.NoModifier, Kind.ENDING),
        (Qt.Key.Key_Tab, "\t", Qt.KeyboardModifier.ShiftModifier, Kind.OTHER),
        (Qt.Key.Key_Shift, "", Qt.KeyboardModifier.ShiftModifier, Kind.MODIFIER),
        (Qt.Key.Key_CapsLock, "", Qt.KeyboardModifier.NoModifier, Kind.MODIFIER),
        (Qt.Key.Key_F4, "", Qt.KeyboardModifier.NoModifier, Kind.OTHER),
        (Qt.Key.Key_Backspace, "\b", Qt.KeyboardModifier.NoModifier, Kind.OTHER),
        (0x42F, "Я", Qt.KeyboardModifier.NoModifier, Kind.CHARACTER),
    ],
)
def test_keys_are_sorted_by_what_they_mean_to_a_burst(
    key: int, text: str, modifiers: Qt.KeyboardModifier, kind: Kind
) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)
    assert stroke_of(event, 1, 2).kind is kind


def test_what_is_handed_on_is_what_came(counter: Counter) -> None:
    event = QKeyEvent(
        QEvent.Type.KeyRelease, Qt.Key.Key_5, Qt.KeyboardModifier.ShiftModifier, 14, 0x35, 16, "5", True, 1
    )
    event.setTimestamp(77)
    copy = stroke_of(event, 77, 14, counter.windowHandle()).origin.event
    for mine, theirs in pairwise([event, copy]):
        for part in ("type", "key", "modifiers", "nativeScanCode", "nativeVirtualKey", "nativeModifiers", "text",
                     "isAutoRepeat", "count", "timestamp"):  # fmt: skip
            assert getattr(mine, part)() == getattr(theirs, part)()
