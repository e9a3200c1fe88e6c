"""Label printers: a label is one picture in ZPL, TSPL or EPL, never text in the printer's own fonts.

The printer's own set-up (gap, speed, darkness) is left as it was calibrated. Sources: Zebra's ZPL II and EPL2
programming guides (^GF, ~HS, GW), TSC's TSPL/TSPL2 programming manual (BITMAP, ESC ! ?). Written from the manuals: no
such printer was at hand.
"""

import re

from servicedesk.devices.dots import black_is_one, black_is_zero
from servicedesk.services.papers import Bitmap, PrintHead
from servicedesk.services.printing import Fault, FaultCode

ASK_ZPL = b"~HS"
ASK_TSPL = b"\x1b!?"

_ZPL_STATUS = re.compile(rb"\x02([^\x02\x03]*)\x03")
_TSPL_HEAD_OPEN = 0x01
_TSPL_NO_PAPER = 0x04
_TSPL_PAUSED = 0x10
_TSPL_PRINTING = 0x20


def zpl(page: Bitmap, copies: int = 1) -> bytes:
    """One format; ^GFA takes 1 as black."""
    size = page.stride * page.height
    head = b"^XA^PW%d^LL%d^LH0,0^FO0,0^GFA,%d,%d,%d," % (page.width, page.height, size, size, page.stride)
    return head + black_is_one(page).hex().upper().encode() + b"^FS^PQ%d^XZ\n" % copies


def tspl(page: Bitmap, copies: int = 1) -> bytes:
    """One label; BITMAP takes 0 as black."""
    per_mm = PrintHead(page.width, page.dpi).dots_per_mm
    head = f"SIZE {page.width / per_mm:.1f} mm,{page.height / per_mm:.1f} mm\r\nCLS\r\n"
    picture = f"BITMAP 0,0,{page.stride},{page.height},0,".encode() + black_is_zero(page)
    return head.encode() + picture + f"\r\nPRINT 1,{copies}\r\n".encode()


def epl(page: Bitmap, copies: int = 1) -> bytes:
    """One form; GW takes 0 as black."""
    head = b"\nN\nq%d\nGW0,0,%d,%d," % (page.stride * 8, page.stride, page.height)
    return head + black_is_zero(page) + b"\nP%d\n" % copies


def zpl_answer(answer: bytes) -> tuple[Fault | None, bool] | None:
    """~HS: the fault, and whether everything sent is printed. None while the answer is not complete."""
    strings = [string.split(b",") for string in _ZPL_STATUS.findall(answer)]
    if len(strings) < 2 or len(strings[0]) < 5 or len(strings[1]) < 9:
        return None
    first, second = strings[0], strings[1]
    idle = _is_zero(first[4]) and _is_zero(second[8])
    if not _is_zero(first[1]):
        return Fault.of(FaultCode.PAPER_OUT), idle
    if not _is_zero(second[2]):
        return Fault.of(FaultCode.COVER_OPEN), idle
    if not _is_zero(second[3]):
        return Fault.of(FaultCode.NEEDS_ATTENTION), idle
    return (Fault.of(FaultCode.PAUSED) if not _is_zero(first[2]) else None), idle


def tspl_answer(answer: bytes) -> tuple[Fault | None, bool] | None:
    """ESC ! ?: the fault, and whether nothing is being printed. None while there is no answer."""
    if not answer:
        return None
    status = answer[-1]
    if status & _TSPL_NO_PAPER:
        return Fault.of(FaultCode.PAPER_OUT), False
    if status & _TSPL_HEAD_OPEN:
        return Fault.of(FaultCode.COVER_OPEN), False
    if status & _TSPL_PAUSED:
        return Fault.of(FaultCode.PAUSED), False
    if status & ~_TSPL_PRINTING:
        return Fault.of(FaultCode.NEEDS_ATTENTION), False
    return None, not status & _TSPL_PRINTING


def _is_zero(field: bytes) -> bool:
    return not field.strip(b"0 \r\n")
