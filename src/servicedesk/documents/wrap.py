"""Text broken into lines that fit, whatever was typed: long words are cut, accents stay with their letters."""

import unicodedata
from collections.abc import Iterator

from servicedesk.documents.fonts import Face, width


def wrap(text: str, face: Face, size: int, room: int, first_room: int | None = None) -> list[str]:
    """The lines of a text; ``first_room`` is the room on the first line when something stands there already.

    Line ends of the text are kept; a no-break blank is never broken. An empty text has no lines.
    """
    lines: list[str] = []
    left = room if first_room is None else first_room
    for paragraph in text.split("\n"):
        for line in _fill(paragraph, face, size, room, left):
            lines.append(line)
            left = room
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _fill(paragraph: str, face: Face, size: int, room: int, left: float) -> Iterator[str]:
    blank = width(" ", face, size)
    line: list[str] = []
    used = 0.0
    for word in paragraph.split(" "):
        if not word:
            continue
        length = width(word, face, size)
        if line and used + blank + length <= left:
            line.append(word)
            used += blank + length
            continue
        if line or length > left < room:
            yield " ".join(line)
            left = room
        *whole, word = [word] if length <= room else _cut(word, face, size, room)
        yield from whole
        line, used = [word], width(word, face, size)
    yield " ".join(line)


def _cut(word: str, face: Face, size: int, room: int) -> list[str]:
    """A word too long for a line in pieces, the last of which may be short; a piece has at least one letter."""
    pieces = [""]
    used = 0.0
    for character in word:
        step = width(character, face, size)
        if pieces[-1] and used + step > room and not unicodedata.combining(character):
            pieces.append("")
            used = 0.0
        pieces[-1] += character
        used += step
    return pieces
