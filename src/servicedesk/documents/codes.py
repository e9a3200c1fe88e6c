"""Codes as symbols: Code 128 for every scanner, QR beside it where there is room.

The bar code is 3 dots a module on a head of 8 dots a millimetre: 330 dots with its quiet zones, which fits the
narrowest roll.
"""

from functools import lru_cache

import zxingcpp
from barcode.codex import Code128
from PIL import Image

from servicedesk.documents.marks import Symbol

BARS_QUIET = 10
QR_QUIET = 4
BARS_MODULES = 90
"""Start, five pairs of digits, check and stop of ten digits in subset C."""

_WIDEST_MM = 0.46
_NARROWEST_MM = 0.25


def bars(digits: str, module: int, height: int, *, turned: bool = False) -> Symbol:
    """Ten digits as Code 128, subset C; a turned symbol is laid on its side."""
    return Symbol(0, 0, digits, (_code128(digits),), module, height, BARS_QUIET, turned)


def qr(digits: str, module: int) -> Symbol:
    """Ten digits as a QR code of level H, which stands the loss of 30 % of its surface."""
    cells = _qr(digits)
    return Symbol(0, 0, digits, cells, module, len(cells) * module, QR_QUIET)


def widest_module(room: int, dots_per_mm: float) -> int:
    """The widest module of whole dots, up to 0.46 mm, at which a bar code and its quiet zones fit into ``room`` dots.

    Zero when even modules of 0.25 mm do not fit.
    """
    fitting = room // (BARS_MODULES + 2 * BARS_QUIET)
    module = min(fitting, int(_WIDEST_MM * dots_per_mm))
    return module if module >= _NARROWEST_MM * dots_per_mm else 0


@lru_cache(maxsize=64)
def _code128(digits: str) -> str:
    # Only the bare modules are taken: the library's own writers round bars. What it builds is read back before
    # printing, for it drops a leading 99 without a word (its issue 251); no code of ours begins so.
    modules: str = Code128(digits).build()[0]
    return modules


@lru_cache(maxsize=64)
def _qr(digits: str) -> tuple[str, ...]:
    symbol = zxingcpp.create_barcode(digits, zxingcpp.BarcodeFormat.QRCode, ec_level="H")
    image = Image.fromarray(symbol.to_image(scale=1, add_quiet_zones=False))
    dots = "".join("0" if dot else "1" for dot in image.tobytes())
    return tuple(dots[start : start + image.width] for start in range(0, len(dots), image.width))
