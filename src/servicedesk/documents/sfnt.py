"""What a TrueType file knows of its letters, read without any library: which characters it has and how wide they are.

Source: the OpenType specification, tables ``head``, ``hhea``, ``hmtx`` and ``cmap`` (format 4, the basic plane).
"""

import sys
from array import array
from bisect import bisect_left
from struct import unpack_from

_WINDOWS_UNICODE = (3, 1)
_SEGMENTS = 4


class Metrics:
    """Advance widths in parts of the em, and the set of characters, of one font file."""

    def __init__(self, data: bytes) -> None:
        tables = {
            tag: offset
            for tag, _, offset, _ in (unpack_from(">4sLLL", data, 12 + 16 * n) for n in range(_ushort(data, 4)))
        }
        self._em = _ushort(data, tables[b"head"] + 18)
        count = _ushort(data, tables[b"hhea"] + 34)
        self._widths = _ushorts(data, tables[b"hmtx"], count * 2)[::2]
        self._read_segments(data, _unicode_table(data, tables[b"cmap"]))

    def glyph(self, codepoint: int) -> int:
        """The number of the glyph for a character; 0 when the font has none."""
        if codepoint > 0xFFFF:
            return 0
        segment = bisect_left(self._ends, codepoint)
        if segment == len(self._ends) or codepoint < self._starts[segment]:
            return 0
        offset = self._offsets[segment]
        if not offset:
            return (codepoint + self._deltas[segment]) & 0xFFFF
        index = segment + offset // 2 + codepoint - self._starts[segment] - len(self._offsets)
        glyph = self._glyphs[index]
        return (glyph + self._deltas[segment]) & 0xFFFF if glyph else 0

    def advance(self, codepoint: int) -> float:
        """How far the pen moves for a character, in parts of the em."""
        glyph = self.glyph(codepoint)
        return self._widths[min(glyph, len(self._widths) - 1)] / self._em

    def _read_segments(self, data: bytes, table: int) -> None:
        double_count = _ushort(data, table + 6)
        count, start = double_count // 2, table + 14
        self._ends = _ushorts(data, start, count)
        self._starts = _ushorts(data, start + double_count + 2, count)
        self._deltas = _ushorts(data, start + 2 * double_count + 2, count)
        self._offsets = _ushorts(data, start + 3 * double_count + 2, count)
        glyphs = start + 4 * double_count + 2
        self._glyphs = _ushorts(data, glyphs, (table + _ushort(data, table + 2) - glyphs) // 2)


def _unicode_table(data: bytes, cmap: int) -> int:
    for n in range(_ushort(data, cmap + 2)):
        platform, encoding, offset = unpack_from(">HHL", data, cmap + 4 + 8 * n)
        if (platform, encoding) == _WINDOWS_UNICODE and _ushort(data, cmap + offset) == _SEGMENTS:
            return cmap + int(offset)
    raise ValueError("the font has no Unicode character table of format 4")


def _ushort(data: bytes, offset: int) -> int:
    return int.from_bytes(data[offset : offset + 2], "big")


def _ushorts(data: bytes, offset: int, count: int) -> "array[int]":
    values = array("H", data[offset : offset + 2 * count])
    if sys.byteorder == "little":
        values.byteswap()
    return values
