"""The faces that papers are set in, and what becomes of characters that no face can print."""

import unicodedata
from enum import StrEnum
from functools import cache
from importlib.resources import files
from io import BytesIO

from reportlab.pdfbase.ttfonts import TTFont

REPLACEMENT = "\ufffd"
"""Stands on paper where a character cannot be printed, so that nobody takes the text for complete."""

_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
"""Soft hyphens, joiners and zero-width blanks: nothing was to be seen, so nothing is missing."""


_PARTS_OF_AN_EM = 1000  # PDF 32000-1, 9.2.4


class Face(StrEnum):
    """The shipped faces by the name of their file."""

    TEXT = "DejaVuSansCondensed"
    STRONG = "DejaVuSansCondensed-Bold"
    NUMBER = "DejaVuSansMono-Bold"


@cache
def font_bytes(face: Face) -> bytes:
    """The font file."""
    return (files("servicedesk.resources") / "fonts" / f"{face.value}.ttf").read_bytes()


@cache
def font(face: Face) -> TTFont:
    """The face as it is set into PDFs, with its widths and its repertoire. Reading one takes some 10 ms, once."""
    return TTFont(face.value, BytesIO(font_bytes(face)))


def has(face: Face, codepoint: int) -> bool:
    """Whether a face can print a character. The library takes those beyond sixteen bits for others, so none is."""
    return codepoint <= 0xFFFF and bool(font(face).face.charToGlyph.get(codepoint))


class _Advances(dict[str, float]):
    """Widths of characters in parts of the em, looked up once each."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, character: str) -> float:
        self[character] = advance = float(font(self._face).face.getCharWidth(ord(character))) / _PARTS_OF_AN_EM
        return advance


class _Shown(dict[int, str | None]):
    """What stands on paper for each code point: itself, a blank, nothing, or the replacement mark."""

    def __missing__(self, codepoint: int) -> str | None:
        shown = self[codepoint] = _shown(chr(codepoint))
        return shown


_ADVANCES = {face: _Advances(face) for face in Face}
_SHOWN = _Shown()


def width(text: str, face: Face, size: float) -> float:
    """The length of a line of text in dots, for a type ``size`` in dots."""
    return sum(map(_ADVANCES[face].__getitem__, text)) * size


def printable(text: str) -> str:
    """The text as it can stand on paper: composed letters, ``\\n`` at line ends, a mark for what will not print."""
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text)
    return composed.replace("\r\n", "\n").replace("\r", "\n").translate(_SHOWN)


def unprintable(text: str) -> tuple[str, ...]:
    """The characters of a text that are replaced on paper, each once, in the order met."""
    composed = unicodedata.normalize("NFC", text).replace("\r", "\n")
    return tuple(dict.fromkeys(c for c in composed if _SHOWN[ord(c)] == REPLACEMENT and c != REPLACEMENT))


def _shown(character: str) -> str | None:
    """Control characters are marked, since a printer obeys some of them, and so are those that turn text round."""
    if character == "\n":
        return character
    if character in "\t\v\f\u2028\u2029":
        return " "
    if character in _INVISIBLE or 0xFE00 <= ord(character) <= 0xFE0F:
        return None
    if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn") or not _in_every_face(ord(character)):
        return REPLACEMENT
    return character


def _in_every_face(codepoint: int) -> bool:
    return has(Face.TEXT, codepoint) and has(Face.STRONG, codepoint)
