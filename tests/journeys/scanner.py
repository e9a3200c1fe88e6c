"""What two independent decoders find on a printed paper: every symbol that one sees is given to the other alone."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import zxingcpp
from PIL import Image
from pyzbar import pyzbar

from tests.documents.decoders import framed, pdf_pages

_MARGIN = 30


class Printed(NamedTuple):
    """One bar code as zxing-cpp and zbar read it; ``turned`` when it stands on its end."""

    zxing: str
    zbar: str
    turned: bool


def bar_codes(page: Image.Image) -> list[Printed]:
    """Every Code 128 on a picture of a paper, from the top."""
    formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.Code128])
    found = []
    for code in zxingcpp.read_barcodes(page, formats=formats):
        at = code.position
        corners = (at.top_left, at.top_right, at.bottom_right, at.bottom_left)
        xs, ys = [corner.x for corner in corners], [corner.y for corner in corners]
        area = (min(xs) - _MARGIN, min(ys) - _MARGIN, max(xs) + _MARGIN, max(ys) + _MARGIN)
        seen = pyzbar.decode(framed(page.crop(area)), symbols=[pyzbar.ZBarSymbol.CODE128])
        wide = abs(corners[1].x - corners[0].x)
        tall = abs(corners[1].y - corners[0].y)
        found.append((min(ys), Printed(code.text, " ".join(one.data.decode() for one in seen), tall > wide)))
    return [printed for _, printed in sorted(found)]


def pages_of(pdf: Path) -> list[Image.Image]:
    """The pages of a printed PDF as a foreign program paints them."""
    with TemporaryDirectory() as folder:
        pages = pdf_pages(pdf.read_bytes(), Path(folder))
        return [page.copy() for page in pages]
