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
        begin = used + blank if line else 0.0
        if begin + length > left:
            # A word that fits no line begins on this one if a fair part of it is free.
            room_here = left - begin if length > room and left - begin > room / 4 else 0.0
            if room_here:
                first, word = _cut(word, face, size, room_here)
                line.append(first)
            if line or left < room:
                yield " ".join(line)
            left, line = room, []
            while (length := width(word, face, size)) > room and len(word) > 1:
                piece, word = _cut(word, face, size, room)
                if not word:
                    word = piece
                    break
                yield piece
            begin = 0.0
        line.append(word)
        used = begin + length
    yield " ".join(line)


def _cut(word: str, face: Face, size: int, room: float) -> tuple[str, str]:
    """As much of a word as fits, one letter at least, and the rest; accents stay with their letters."""
    used = 0.0
    for index, character in enumerate(word):
        used += width(character, face, size)
        if used > room and index and not unicodedata.combining(character):
            return word[:index], word[index:]
    return word, ""
