"""What happens to a paper between two visits, and what a scanner then sees of it.

All at once, as papers suffer: faded print, folds, a stain, biro strokes, dead dots of the print head, a torn corner;
then a camera held askew, out of focus, with noise. Every sample is made from its seed alone.
"""

from dataclasses import dataclass
from random import Random

import zxingcpp
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from pyzbar import pyzbar

from servicedesk.documents.marks import Page, Symbol
from servicedesk.documents.paint_pillow import paint
from servicedesk.domain.codes import Code
from servicedesk.domain.refusals import Refusal

Span = tuple[float, float]


@dataclass(frozen=True)
class Wear:
    """How much a paper has suffered; spans are drawn from evenly, lengths in millimetres."""

    contrast: Span
    folds: tuple[int, int]
    stains: tuple[int, int]
    strokes: tuple[int, int]
    dead_dots: tuple[int, int]
    corner: Span
    blur: Span
    turn: float
    tilt: float
    dots_per_mm: Span
    noise: Span


RECEIPT_WEAR = {
    "fresh": Wear((0.75, 1.0), (0, 1), (0, 0), (0, 0), (0, 1), (0, 3), (0.02, 0.07), 10, 0.02, (8, 16), (0, 2)),
    "worn": Wear((0.5, 0.95), (1, 3), (0, 1), (0, 1), (0, 2), (0, 8), (0.03, 0.11), 12, 0.04, (6, 16), (0, 4)),
    "bad": Wear((0.3, 0.75), (2, 5), (1, 2), (1, 3), (0, 5), (4, 15), (0.05, 0.18), 15, 0.06, (6, 16), (0, 12)),
}
"""A week, a month and a year in a wallet."""

LABEL_WEAR = {
    "fresh": Wear((0.75, 1.0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 1), (0.02, 0.07), 10, 0.02, (8, 16), (0, 2)),
    "worn": Wear((0.5, 0.95), (0, 1), (0, 1), (0, 1), (0, 1), (0, 2), (0.03, 0.11), 12, 0.04, (6, 16), (0, 4)),
    "bad": Wear((0.3, 0.75), (0, 2), (0, 2), (0, 2), (0, 3), (0, 5), (0.05, 0.18), 15, 0.06, (6, 16), (0, 12)),
}
"""The same times stuck on a device: rubbed and soiled, but hardly folded or torn. Labels have one bar code, upright:
a head with a dead dot is seen in the first place by whoever sticks the label on."""


@dataclass(frozen=True)
class Reading:
    """What came of one sample: read from the picture, read by a line scanner, and how many wrong codes passed."""

    any_decoder: bool
    line: bool
    wrong: int


def clean_paper(page: Page) -> Image.Image:
    """The page as it leaves the printer, in grey."""
    return ImageChops.invert(paint(page).convert("L"))


def read_damaged(page: Page, clean: Image.Image, wear: Wear, seed: int) -> Reading:
    """Damage a page and read it. All symbols of a page bear one number: one that reads is enough."""
    chance = Random(seed)
    paper = _suffered(page, clean, wear, chance)
    symbols = list(page.symbols())
    scanned = {text for symbol in symbols if symbol.is_bars for text in _line_scans(page, paper, symbol, wear, chance)}
    digits = symbols[0].digits
    read: set[str] = set()
    for symbol in symbols:
        if digits not in read:
            read |= _decoded(_photographed(page, paper.crop(_around(page, symbol)), wear, chance))
    wrong = sum(_is_ours(text) for text in (read | scanned) - {digits})
    return Reading(digits in read, digits in scanned, wrong)


_FORMATS = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.Code128, zxingcpp.BarcodeFormat.QRCode])
_KINDS = [pyzbar.ZBarSymbol.CODE128, pyzbar.ZBarSymbol.QRCODE]
_LINES = 10


def _around(page: Page, symbol: Symbol) -> tuple[int, int, int, int]:
    """The part of the paper that a scanner is pointed at."""
    room = round(7 * page.dots_per_mm)
    (wide, high), x, y = symbol.size, symbol.x, symbol.y
    return max(0, x - room), max(0, y - room), min(page.width, x + wide + room), min(page.height, y + high + room)


def _decoded(seen: Image.Image) -> set[str]:
    read = {code.text for code in zxingcpp.read_barcodes(seen, formats=_FORMATS)}
    return read or {code.data.decode() for code in pyzbar.decode(seen, symbols=_KINDS)}


def _is_ours(text: str) -> bool:
    try:
        Code.parse(text)
    except Refusal:
        return False
    return True


def _suffered(page: Page, clean: Image.Image, wear: Wear, chance: Random) -> Image.Image:
    """The paper itself after its time, in grey, still at the dots of the print head."""
    paper = clean.copy()
    draw = ImageDraw.Draw(paper)
    mm = page.dots_per_mm
    for _ in range(chance.randint(*wear.dead_dots)):
        x = chance.randrange(page.width)
        draw.line((x, 0, x, page.height), fill=255, width=max(1, round(mm / 8)))
    faded = chance.uniform(*wear.contrast)
    paper = paper.point([round(255 - (255 - level) * faded) for level in range(256)])
    draw = ImageDraw.Draw(paper)
    for _ in range(chance.randint(*wear.folds)):
        draw.line(_across(page, chance), fill=chance.randint(190, 255), width=round(chance.uniform(0.2, 0.7) * mm))
    for _ in range(chance.randint(*wear.stains)):
        paper = _stained(paper, chance, mm)
    draw = ImageDraw.Draw(paper)
    for _ in range(chance.randint(*wear.strokes)):
        draw.line(_across(page, chance), fill=chance.randint(30, 110), width=round(chance.uniform(0.3, 0.6) * mm))
    torn = chance.uniform(*wear.corner) * mm
    draw.polygon(_corner(page, torn, chance.randrange(4)), fill=120)
    return paper


def _across(page: Page, chance: Random) -> tuple[float, float, float, float]:
    if chance.random() < 0.5:
        return (0, chance.uniform(0, page.height), page.width, chance.uniform(0, page.height))
    return (chance.uniform(0, page.width), 0, chance.uniform(0, page.width), page.height)


def _corner(page: Page, cut: float, which: int) -> list[tuple[float, float]]:
    x = page.width if which % 2 else 0
    y = page.height if which // 2 else 0
    return [(x, y), (abs(x - cut), y), (x, abs(y - cut))]


def _stained(paper: Image.Image, chance: Random, mm: float) -> Image.Image:
    """A ring of coffee: everything under it darker."""
    veil = Image.new("L", paper.size, 255)
    radius = chance.uniform(5, 18) * mm
    x, y = chance.uniform(0, paper.width), chance.uniform(0, paper.height)
    ImageDraw.Draw(veil).ellipse((x - radius, y - radius, x + radius, y + radius), fill=chance.randint(150, 220))
    return ImageChops.multiply(paper, veil)


def _photographed(page: Page, paper: Image.Image, wear: Wear, chance: Random) -> Image.Image:
    """The paper on a grey desk, seen askew, not quite sharp."""
    scale = chance.uniform(*wear.dots_per_mm) / page.dots_per_mm
    size = (max(1, round(paper.width * scale)), max(1, round(paper.height * scale)))
    seen = paper.resize(size, Image.Resampling.BILINEAR)
    margin = max(size) // 8
    desk = Image.new("L", (size[0] + 2 * margin, size[1] + 2 * margin), 170)
    desk.paste(seen, (margin, margin))
    wide, high = desk.size
    tilt = [chance.uniform(-wear.tilt, wear.tilt) for _ in range(8)]
    corners = [(0, 0), (0, high), (wide, high), (wide, 0)]
    quad = tuple(c + t * min(wide, high) for c, t in zip((v for xy in corners for v in xy), tilt, strict=True))
    desk = desk.transform(desk.size, Image.Transform.QUAD, quad, Image.Resampling.BILINEAR, fillcolor=170)
    turned = desk.rotate(chance.uniform(-wear.turn, wear.turn), Image.Resampling.BICUBIC, expand=True, fillcolor=170)
    blurred = turned.filter(ImageFilter.GaussianBlur(chance.uniform(*wear.blur) * page.dots_per_mm * scale))
    return _noisy(blurred, chance.uniform(*wear.noise), chance)


def _noisy(image: Image.Image, sigma: float, chance: Random) -> Image.Image:
    """Grain, made from the seed: the library's own noise differs from run to run."""
    tile = Image.frombytes("L", (128, 128), chance.randbytes(128 * 128))
    grain = Image.new("L", image.size)
    for y in range(0, image.height, 128):
        for x in range(0, image.width, 128):
            grain.paste(tile, (x, y))
    spread = sigma * 3.46 / 255
    return ImageChops.add(image, grain.point([round((level - 128) * spread) + 128 for level in range(256)]), 1, -128)


def _line_scans(page: Page, paper: Image.Image, symbol: Symbol, wear: Wear, chance: Random) -> set[str]:
    """Ten passes of a line scanner over a bar code, each a little askew."""
    wide, high = symbol.size
    scale = chance.uniform(*wear.dots_per_mm) / page.dots_per_mm
    blur = chance.uniform(*wear.blur) * page.dots_per_mm * scale
    reach = 18 * symbol.module
    length, depth = (high, wide) if symbol.turned else (wide, high)
    found: set[str] = set()
    for _ in range(_LINES):
        at = chance.uniform(0.08, 0.92) * depth
        lean = chance.uniform(-0.12, 0.12)
        steps = round((length + 2 * reach) * scale)
        along, across = 1 / scale, lean / scale
        start, begin = -reach, at - lean * (length / 2 + reach)
        terms: tuple[float, ...]
        if symbol.turned:
            terms = (across, 1.0, symbol.x + begin, along, 0.0, symbol.y + start)
        else:
            terms = (along, 0.0, symbol.x + start, across, 1.0, symbol.y + begin)
        beam = paper.transform((steps, 3), Image.Transform.AFFINE, terms, Image.Resampling.BILINEAR, fillcolor=255)
        strip = beam.resize((steps, 1), Image.Resampling.BOX).resize((steps, 16))
        strip = strip.filter(ImageFilter.GaussianBlur((blur, 0)))
        found |= {code.text for code in zxingcpp.read_barcodes(strip, formats=_FORMATS, try_rotate=False)}
    return found
