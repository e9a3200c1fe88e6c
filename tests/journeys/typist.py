"""A scanner and a typist at one keyboard: real key events of the X server (XTEST), with the rhythm of each.

with Typist(screen.display) as typist:
    typist.layout("ru")
    typist.scan("2000421786", gap_ms=5, ending="Enter")
    typist.write("иванов 42")
    typist.press("ctrl+Return")
"""

import ctypes
import os
import random
import subprocess
import time
from collections.abc import Iterable, Sequence
from types import TracebackType
from typing import NamedTuple, Self

# Keycodes of X11 (the number of evdev + 8) by what a keyboard of that country prints on the key.
_US = (
    (10, "1234567890-=", "!@#$%^&*()_+"),
    (24, "qwertyuiop[]", "QWERTYUIOP{}"),
    (38, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (51, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (65, " ", " "),
)
_RU = (
    (10, "1234567890-=", '!"№;%:?*()_+'),
    (24, "йцукенгшщзхъ", "ЙЦУКЕНГШЩЗХЪ"),
    (38, "фывапролджэё", "ФЫВАПРОЛДЖЭЁ"),
    (51, "\\ячсмитьбю.", "/ЯЧСМИТЬБЮ,"),
    (65, " ", " "),
)
_KEYPAD = dict(zip("7894561230", (79, 80, 81, 83, 84, 85, 87, 88, 89, 90), strict=True))
_KEYS = {"Enter": 36, "Tab": 23, "BackSpace": 22, "Shift": 50, "Caps_Lock": 66, "Num_Lock": 77, "KP_Enter": 104}
_CAPS, _NUM = 1 << 1, 1 << 4
_CORE_KEYBOARD = 0x100


class _Act(NamedTuple):
    at_s: float
    code: int
    down: bool


class Typist:
    """Owns a connection to one display. Keys go to whatever window has the focus there."""

    def __init__(self, display: str, seed: int = 1) -> None:
        self.display = display
        self._random = random.Random(seed)
        self._layout = "us"
        self._x11, self._xtst = _libraries()
        self._connection = self._x11.XOpenDisplay(display.encode())
        if not self._connection:
            raise ConnectionError(f"no X server at {display}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        if self._connection:
            self.caps_lock(on=False)
            self.num_lock(on=False)
            self._x11.XCloseDisplay(self._connection)
            self._connection = None

    def scan(
        self, text: str, gap_ms: float = 5, ending: str | Sequence[str] = "Enter", *, keypad: bool = False
    ) -> float:
        """Play a scanner that is set to a US keyboard, whatever the layout; return the seconds that it took.

        `gap_ms` lies between two presses; each key is let go half-way. `ending`: "Enter", "Tab", "" or several.
        """
        endings = [ending] if isinstance(ending, str) else ending
        keys = [(_KEYPAD[char], False) if keypad else _key_of(char, _US) for char in text]
        keys += [(_KEYS[name], False) for name in endings if name]
        gap = gap_ms / 1000
        return self._play(_acts(((place * gap, gap / 2, *key) for place, key in enumerate(keys)), gap / 4))

    def write(
        self, text: str, pace_ms: tuple[float, float] = (90, 220), hold_ms: tuple[float, float] = (50, 110)
    ) -> float:
        """Type as a person does under the layout in use: uneven, and a key is often let go after the next is down.

        `\\n` is Enter and `\\t` is Tab. Return the seconds that it took.
        """
        strokes, at, busy_until = [], 0.0, dict[int, float]()
        for char in text:
            code, shifted = self._typed(char)
            at = max(at, busy_until.get(code, -1.0) + 0.015)
            hold = self._random.uniform(*hold_ms) / 1000
            busy_until[code] = at + hold
            strokes.append((at, hold, code, shifted))
            at += self._random.uniform(*pace_ms) / 1000
        return self._play(_acts(strokes, 0.004))

    def compose(
        self, text: str, pace_ms: tuple[float, float] = (90, 220), hold_ms: tuple[float, float] = (50, 110)
    ) -> int:
        """Type a text in two languages, choosing the layout on the way; return the number of keys pressed for it.

        A change of layout counts as one key, as it is on a clerk's keyboard.
        """
        keys, piece = 0, ""
        for char in text:
            if not self._has(char):
                self.write(piece, pace_ms, hold_ms)
                self.layout("us" if self._layout == "ru" else "ru")
                keys, piece = keys + 1, ""
            keys, piece = keys + 1, piece + char
        self.write(piece, pace_ms, hold_ms)
        return keys

    def hold(self, name: str, seconds: float) -> None:
        """Keep a key down, so that the server repeats it."""
        code, _ = self._typed(name) if len(name) == 1 else (_KEYS[name], False)
        self._play([_Act(0, code, down=True), _Act(seconds, code, down=False)])

    def press(self, *names: str) -> None:
        """Press keys by the names that xdotool knows: "F4", "Escape", "ctrl+Return", "alt+Down"."""
        subprocess.run(["xdotool", "key", "--delay", "60", *names], env=self._environment(), check=True)

    def layout(self, name: str) -> None:
        """Choose the keyboard layout, "us" or "ru", as the clerk's indicator would show it."""
        self._layout = name
        subprocess.run(["setxkbmap", "-layout", name], env=self._environment(), check=True)
        time.sleep(0.1)

    def caps_lock(self, *, on: bool) -> None:
        self._lock("Caps_Lock", _CAPS, on=on)

    def num_lock(self, *, on: bool) -> None:
        self._lock("Num_Lock", _NUM, on=on)

    def _environment(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.display}

    def _typed(self, char: str) -> tuple[int, bool]:
        if char in "\n\t":
            return _KEYS["Enter" if char == "\n" else "Tab"], False
        return _key_of(char, _RU if self._layout == "ru" else _US)

    def _has(self, char: str) -> bool:
        try:
            self._typed(char)
        except ValueError:
            return False
        return True

    def _lock(self, name: str, mask: int, *, on: bool) -> None:
        self._x11.XkbLockModifiers(self._connection, _CORE_KEYBOARD, mask, mask if on else 0)
        self._x11.XSync(self._connection, 0)

    def _play(self, acts: Iterable[_Act]) -> float:
        """Send each event at its own moment counted from the first, so that delays do not add up."""
        start = time.perf_counter()
        for act in acts:
            wait = start + act.at_s - time.perf_counter()
            if wait > 0:
                time.sleep(wait)
            self._xtst.XTestFakeKeyEvent(self._connection, act.code, act.down, 0)
            self._x11.XFlush(self._connection)
        self._x11.XSync(self._connection, 0)
        return time.perf_counter() - start


def _acts(strokes: Iterable[tuple[float, float, int, bool]], shift_lead_s: float) -> list[_Act]:
    """Turn (start, hold, key, shifted) into downs and ups by time; what is simultaneous keeps its order."""
    acts = []
    for at, hold, code, shifted in strokes:
        key = [_Act(at, code, down=True), _Act(at + hold, code, down=False)]
        if shifted:
            shift = _KEYS["Shift"]
            key.insert(0, _Act(at - shift_lead_s, shift, down=True))
            key.insert(2, _Act(at + min(hold, shift_lead_s), shift, down=False))
        acts += key
    return sorted(acts, key=lambda act: act.at_s)


def _key_of(char: str, rows: Sequence[tuple[int, str, str]]) -> tuple[int, bool]:
    for first, plain, upper in rows:
        if char in plain:
            return first + plain.index(char), False
        if char in upper:
            return first + upper.index(char), True
    raise ValueError(f"no key for {char!r} in this layout")


def _libraries() -> tuple[ctypes.CDLL, ctypes.CDLL]:
    x11, xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x11.XFlush.argtypes = x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
    x11.XkbLockModifiers.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_uint, ctypes.c_uint]
    xtst.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
    return x11, xtst
