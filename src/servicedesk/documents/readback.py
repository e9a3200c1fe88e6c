"""No code leaves unread: every symbol is measured dot by dot and decoded from what was painted."""

from collections.abc import Callable
from functools import lru_cache

import zxingcpp
from PIL import Image, ImageChops

from servicedesk.documents.marks import Page, Symbol
from servicedesk.documents.paint_pillow import paint_zone
from servicedesk.services.papers import PaperSize, UnreadableCode

Zone = tuple[int, int, int, int]


def demand_readable(page: Page, size: PaperSize, painted: Image.Image | None = None) -> None:
    """Raise UnreadableCode unless each symbol of the page reads back as its digits and no dot of it is off.

    ``painted`` is the raster of the page that will be printed; without it what surrounds each symbol is painted alone.
    """

    def seen(zone: Zone) -> Image.Image:
        return paint_zone(page, zone) if painted is None else painted.crop(zone)

    for symbol in page.symbols():
        if not _reads(symbol, page, seen):
            raise UnreadableCode(number=symbol.digits, size=size.value)


def _reads(symbol: Symbol, page: Page, seen: Callable[[Zone], Image.Image]) -> bool:
    wide, high = symbol.size
    quiet = symbol.quiet * symbol.module
    across, along = (quiet, quiet)
    if symbol.is_bars:
        across, along = (0, quiet) if symbol.turned else (quiet, 0)
    zone = (symbol.x - across, symbol.y - along, symbol.x + wide + across, symbol.y + high + along)
    if zone[0] < 0 or zone[1] < 0 or zone[2] > page.width or zone[3] > page.height:
        return False
    image = seen(zone)
    dots = image.tobytes()
    if dots != _expected(symbol.cells, symbol.module, symbol.height, symbol.turned, across, along):
        return False
    return _decoded(image.size, dots, symbol.is_bars, symbol.turned) == symbol.digits


@lru_cache(maxsize=32)
def _expected(cells: tuple[str, ...], module: int, height: int, turned: bool, across: int, along: int) -> bytes:
    """The dots of a perfect symbol with its quiet zone, made from the modules without the painter."""
    small = Image.new("1", (len(cells[0]), len(cells)))
    small.putdata([int(cell) for row in cells for cell in row])
    exact = small.resize((len(cells[0]) * module, height), Image.Resampling.NEAREST)
    if turned:
        exact = exact.transpose(Image.Transpose.TRANSPOSE)
    whole = Image.new("1", (exact.width + 2 * across, exact.height + 2 * along))
    whole.paste(exact, (across, along))
    return whole.tobytes()


@lru_cache(maxsize=64)
def _decoded(size: tuple[int, int], dots: bytes, bars: bool, turned: bool) -> str:
    """What an independent decoder reads from these dots; empty when it reads nothing or more than one symbol."""
    image = ImageChops.invert(Image.frombytes("1", size, dots).convert("L"))
    kind = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.Code128 if bars else zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(image, formats=kind, try_rotate=turned, try_downscale=False, try_invert=False)
    return found[0].text if len(found) == 1 else ""
