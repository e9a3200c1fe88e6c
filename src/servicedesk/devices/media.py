"""The paper that a sheet is printed on, in the words of the print system, so that it comes out at its true size.

Without a medium a PDF lands on US Letter, and fitted to the page it is enlarged 1.85 times (measured).
"""

import re

from servicedesk.services.papers import PaperSize

_POINTS_A_MILLIMETRE = 72 / 25.4
_NAMES = {PaperSize.A4: "iso_a4_210x297mm", PaperSize.A5: "iso_a5_148x210mm"}
_BOX = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]")


def media_of(size: PaperSize, pdf: bytes) -> str:
    """The keyword of the medium: a name for sheets, the millimetres of the largest page for rolls and labels."""
    if size in _NAMES:
        return _NAMES[size]
    width, height = size_in_mm(pdf)
    return f"Custom.{_short(width)}x{_short(height)}mm"


def size_in_mm(pdf: bytes) -> tuple[float, float]:
    """Width and height that hold every page; raises ValueError for what is not one of our PDFs."""
    boxes = [(float(width), float(height)) for width, height in _BOX.findall(pdf)]
    if not boxes:
        raise ValueError("a PDF without pages")
    width, height = (max(side) for side in zip(*boxes, strict=True))
    return width / _POINTS_A_MILLIMETRE, height / _POINTS_A_MILLIMETRE


def _short(millimetres: float) -> str:
    return f"{millimetres:.2f}".rstrip("0").rstrip(".")
