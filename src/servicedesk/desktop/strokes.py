"""A key event without Qt: what the recogniser of scanners needs to know of one key going down or up."""

from dataclasses import dataclass
from enum import Enum, auto

# The places of the keys of a US keyboard by evdev number, which is also the PC's set-1 scan code. A scanner that plays
# a US keyboard presses these whatever layout the clerk has chosen.
_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
)
US_KEYS = {
    (first + place, shifted): char
    for first, plain, upper in _ROWS
    for shifted, row in ((False, plain), (True, upper))
    for place, char in enumerate(row)
}


class Kind(Enum):
    """What a key means to a burst."""

    CHARACTER = auto()
    ENDING = auto()  # Enter or Tab: what scanners are set to send last
    MODIFIER = auto()  # Shift and its like: a scanner sends them between characters
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key going down or up at `at` milliseconds; `code` names the key, the same in both directions.

    `text` is what the layout in use makes of the key, `us` what a US keyboard has in that place ("" when unknown).
    `origin` is whatever the caller wants back when the stroke turns out to be typing.
    """

    at: int
    code: int
    down: bool = True
    kind: Kind = Kind.CHARACTER
    text: str = ""
    us: str = ""
    repeated: bool = False
    origin: object = None

    @property
    def digit(self) -> bool:
        return is_digits(self.text) or is_digits(self.us)


def is_digits(text: str) -> bool:
    """Say whether `text` is nothing but 0-9 (str.isdigit also takes ² and the digits of other scripts)."""
    return bool(text) and text.isascii() and text.isdigit()


def reading(strokes: list[Stroke]) -> str:
    """Return what a scanner meant: digits if either keyboard makes digits of it, else what a US keyboard types.

    A layout shows itself by letters outside ASCII; Caps Lock by letters of the wrong case.
    """
    typed = "".join(stroke.text for stroke in strokes)
    on_us_keys = "".join(stroke.us or stroke.text for stroke in strokes)
    if is_digits(typed):
        return typed
    if is_digits(on_us_keys) or not typed.isascii() or typed.lower() == on_us_keys.lower():
        return on_us_keys
    return typed
