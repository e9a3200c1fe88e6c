"""ESC/POS for receipt printers: pictures, cut, feed, drawer, and what the status bytes mean. Never the printer's own
fonts or bar codes: code pages, the rouble sign and even the printed number differ by model.

Source: Epson's ESC/POS command reference (GS v 0, GS ( L functions 112 and 50, GS V, ESC d, ESC p, DLE EOT, GS r).
"""

from collections.abc import Iterator
from itertools import pairwise

from servicedesk.devices.dots import black_is_one
from servicedesk.services.papers import Bitmap
from servicedesk.services.printing import Fault, FaultCode

RESET = b"\x1b@"
FEED_AND_CUT = b"\x1dVB\x00"
FEED_TO_TEAR = b"\x1bd\x05"
OPEN_DRAWER = b"\x1bp\x00\x19\xfa"

ASK_PRINTER = b"\x10\x04\x01"
ASK_OFFLINE_CAUSE = b"\x10\x04\x02"
ASK_PAPER = b"\x10\x04\x04"
ASK_WHEN_DONE = b"\x1dr\x01"
"""Answered in its turn, after all that was sent before it: the printer's word that the rest is done."""

_FIRST_ROWS = 24
_CHUNK_ROWS = 255
_OFFLINE = 0x08
_COVER_OPEN = 0x04
_STOPPED_BY_PAPER = 0x20
_ERROR = 0x40
_PAPER_END = 0x60
_PAPER_END_WHEN_DONE = 0x0C


def commands(
    pages: tuple[Bitmap, ...], *, copies: int = 1, graphics: bool = False, cut: bool = True, drawer: bool = False
) -> tuple[bytes, ...]:
    """Whole commands that print every page, a cut (or a feed to the tearing edge) after each.

    Status may be asked between two of them, and must not be asked inside one. The first picture is small, so that its
    answer tells early how fast the line is.
    """
    end = FEED_AND_CUT if cut else FEED_TO_TEAR
    picture = _graphics if graphics else _raster
    once = tuple(command for page in pages for command in (*picture(page), end))
    return (RESET, *once * copies, *((OPEN_DRAWER,) if drawer else ()))


def is_realtime_answer(byte: int) -> bool:
    """Whether this can be the answer to DLE EOT: two bits are always set, two never."""
    return byte & 0x93 == 0x12


def is_done_answer(byte: int) -> bool:
    """Whether this can be the answer to GS r 1: two bits are never set, and one of them tells it from DLE EOT."""
    return byte & 0x90 == 0


def printer_is_offline(byte: int) -> bool:
    """DLE EOT 1: whether the printer is offline; DLE EOT 2 and 4 say why."""
    return bool(byte & _OFFLINE)


def offline_cause(byte: int) -> Fault | None:
    """DLE EOT 2."""
    if byte & _COVER_OPEN:
        return Fault.of(FaultCode.COVER_OPEN)
    if byte & _STOPPED_BY_PAPER:
        return Fault.of(FaultCode.PAPER_OUT)
    return Fault.of(FaultCode.NEEDS_ATTENTION) if byte & _ERROR else None


def paper_fault(byte: int) -> Fault | None:
    """DLE EOT 4."""
    return Fault.of(FaultCode.PAPER_OUT) if byte & _PAPER_END else None


def done_fault(byte: int) -> Fault | None:
    """GS r 1."""
    return Fault.of(FaultCode.PAPER_OUT) if byte & _PAPER_END_WHEN_DONE else None


def _chunks(page: Bitmap) -> Iterator[tuple[int, bytes]]:
    """Rows by the handful: printers with small buffers begin to print before the whole picture has come."""
    rows = black_is_one(page)
    tops = (0, *range(_FIRST_ROWS, page.height, _CHUNK_ROWS), page.height)
    for top, bottom in pairwise(tops):
        yield bottom - top, rows[top * page.stride : bottom * page.stride]


def _raster(page: Bitmap) -> Iterator[bytes]:
    for height, data in _chunks(page):
        yield b"\x1dv0\x00" + _two_bytes(page.stride) + _two_bytes(height) + data


def _graphics(page: Bitmap) -> Iterator[bytes]:
    """Stored in the graphics buffer (function 112), then printed from it (function 50)."""
    for height, data in _chunks(page):
        head = b"0p0\x01\x011" + _two_bytes(page.stride * 8) + _two_bytes(height)
        yield b"\x1d(L" + _two_bytes(len(head) + len(data)) + head + data + b"\x1d(L\x02\x0002"


def _two_bytes(number: int) -> bytes:
    return number.to_bytes(2, "little")
