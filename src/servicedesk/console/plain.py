"""Text for a terminal: hostile characters made harmless, columns that line up, lines that fit."""

import unicodedata
from collections.abc import Iterable, Sequence

_WIDE = frozenset("WF")
_JOINERS = frozenset("\u200c\u200d")
_GAP = "  "
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


def harmless(text: str) -> str:
    """The text on one line: no character of it moves the cursor, colours the screen or turns the direction of reading.

    Blanks and line breaks become a single blank, a control character its picture.
    """
    return "".join(_shown(character) for character in " ".join(text.split()))


def width(text: str) -> int:
    """Cells of a terminal that the text takes."""
    return sum(_cells(character) for character in text)


def fitted(text: str, cells: int) -> str:
    """The text cut to so many cells, with a sign that it was cut."""
    if width(text) <= cells:
        return text
    kept, used = [], 1
    for character in text:
        used += _cells(character)
        if used > cells:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"


def padded(text: str, cells: int) -> str:
    """The text filled up with blanks."""
    return text + " " * max(0, cells - width(text))


def columns(rows: Sequence[Sequence[str]], widest: Sequence[int], screen: int | None = None) -> list[str]:
    """Rows as lines of aligned columns.

    ``widest`` limits each column, 0 does not; with a ``screen`` the last column is cut so that a line fits it.
    """
    cut = [[_limited(harmless(cell), limit) for cell, limit in zip(row, widest, strict=True)] for row in rows]
    widths = [max((width(row[index]) for row in cut), default=0) for index in range(len(widest))]
    lines = (_GAP.join(padded(cell, cells) for cell, cells in zip(row, widths, strict=True)).rstrip() for row in cut)
    return [line if screen is None else fitted(line, screen) for line in lines]


def pairs(entries: Iterable[tuple[str, str]]) -> list[str]:
    """Names and values under one another; a name without a value is left out."""
    return columns([(name, value) for name, value in entries if value], (0, 0))


def _limited(text: str, limit: int) -> str:
    return fitted(text, limit) if limit else text


def _shown(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if character not in _JOINERS and unicodedata.category(character) in _UNSEEN:
        return "\ufffd"
    return character


def _cells(character: str) -> int:
    if character in _JOINERS or unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1
