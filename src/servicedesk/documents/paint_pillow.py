"""A page painted in dots, for rolls, labels and previews: black or white, nothing between."""

from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageChops, ImageDraw, ImageFont

from servicedesk.documents.fonts import Face, font_bytes, width
from servicedesk.documents.marks import Anchor, Mark, Page, Placed, Text
from servicedesk.services.papers import Bitmap

_INK = 255
"""How this library keeps a set dot of a 1-bit image; a 1 looks set until the image is inverted."""

_NARROWEST_BLANK = 0.6
_OVERRUN = 0.2
"""How far in ems a line may end beyond its length before its blanks are made narrower."""

_LONGEST_EMS = 11
"""Longer words are set in pieces."""

_FEW_LETTERS = 3
_OVERHANG = 4
_BEYOND = "   \u0419q"


def paint(page: Page) -> Image.Image:
    """The page as a 1-bit image in which 1 is black."""
    image = Image.new("1", (page.width, page.height), 0)
    draw = ImageDraw.Draw(image)
    for group in page.placed:
        _paint_group(image, draw, group)
    return image


def paint_zone(page: Page, box: tuple[int, int, int, int]) -> Image.Image:
    """What stands within a box (left, top, right, bottom) of the page, painted alone."""
    left, top, right, bottom = box
    image = Image.new("1", (right - left, bottom - top), 0)
    draw = ImageDraw.Draw(image)
    for group in page.placed:
        near = tuple([mark for mark in group.marks if _meets(mark, group, box)])
        if near:
            _paint_group(image, draw, Placed(group.x - left, group.y - top, near))
    return image


def bitmap(page: Page, image: Image.Image) -> Bitmap:
    """A painted page as a printer takes it."""
    return Bitmap(page.width, page.height, page.dpi, image.tobytes())


def png(page: Page, image: Image.Image) -> bytes:
    """A painted page as a PNG, black on white, dot for dot."""
    kept = BytesIO()
    ImageChops.invert(image).save(kept, "PNG", dpi=(page.dots_per_mm * 25.4, page.dots_per_mm * 25.4), compress_level=3)
    return kept.getvalue()


def _paint_group(image: Image.Image, draw: ImageDraw.ImageDraw, group: Placed) -> None:
    for mark in group.marks:
        left, top = group.x + mark.x, group.y + mark.y
        if isinstance(mark, Text):
            _paint_text(image, left, top, mark)
            continue
        for x, y, wide, high in mark.boxes():
            draw.rectangle((left + x, top + y, left + x + wide - 1, top + y + high - 1), fill=_INK)


def _paint_text(image: Image.Image, x: float, y: int, mark: Text) -> None:
    """A line of words. On dots letters have whole widths: the blanks between words take up what rounding added."""
    words = [_word(mark.face, mark.size, word) for word in mark.text.split(" ")]
    if any(letters.width > _LONGEST_EMS * mark.size for letters, _ in words):
        _paint_letters(image, x, y, mark)
        return
    length = width(mark.text, mark.face, mark.size)
    x -= length if mark.anchor is Anchor.RIGHT else length / 2 if mark.anchor is Anchor.CENTRE else 0
    taken = sum(advance for _, advance in words)
    blank = width(" ", mark.face, mark.size)
    if len(words) > 1:
        even = (length - taken) / (len(words) - 1)
        eased = even + mark.size * _OVERRUN / (len(words) - 1)
        blank = even if even > blank else max(min(eased, blank), blank * _NARROWEST_BLANK)
    if mark.anchor is Anchor.RIGHT:
        x += length - taken - blank * (len(words) - 1)
    for letters, advance in words:
        image.paste(_INK, (round(x) - _OVERHANG, y - _ascent(mark.size)), letters)
        x += advance + blank


def _paint_letters(image: Image.Image, x: float, y: int, mark: Text) -> None:
    """A line with a word too long for blanks to take up its rounding: a few letters at a time, exactly placed."""
    length = width(mark.text, mark.face, mark.size)
    x -= length if mark.anchor is Anchor.RIGHT else length / 2 if mark.anchor is Anchor.CENTRE else 0
    for start in range(0, len(mark.text), _FEW_LETTERS):
        few = mark.text[start : start + _FEW_LETTERS]
        letters, _ = _word(mark.face, mark.size, few)
        image.paste(_INK, (round(x) - _OVERHANG, y - _ascent(mark.size)), letters)
        x += width(few, mark.face, mark.size)


@lru_cache(maxsize=4096)
def _word(face: Face, size: int, word: str) -> tuple[Image.Image, int]:
    """A word in dots, and how far the pen moves.

    The same tall and deep letters are set beyond every word and cut off again: by them the library finds the base line,
    which for single words would be a dot higher here and there.
    """
    font = _font(face, size)
    advance = round(font.getlength(word, mode="1"))
    image = Image.new("1", (advance + 2 * _OVERHANG + 8 * size, 2 * size), 0)
    draw = ImageDraw.Draw(image)
    draw.fontmode = "1"
    draw.text((_OVERHANG, _ascent(size)), f"{word}{_BEYOND}", fill=_INK, font=font, anchor="ls")
    return image.crop((0, 0, advance + 2 * _OVERHANG, 2 * size)), advance


def _ascent(size: int) -> int:
    return round(1.25 * size)


@lru_cache(maxsize=64)
def _font(face: Face, size: int) -> ImageFont.FreeTypeFont:
    # The basic layout sets letters in the order given, as the PDF does; the other one would turn or join them.
    return ImageFont.truetype(BytesIO(font_bytes(face)), size, layout_engine=ImageFont.Layout.BASIC)


def _meets(mark: Mark, group: Placed, box: tuple[int, int, int, int]) -> bool:
    x, y = group.x + mark.x, group.y + mark.y
    if not isinstance(mark, Text):
        wide, high = mark.size
        return x < box[2] and x + wide > box[0] and y < box[3] and y + high > box[1]
    if y - mark.size >= box[3] or y + mark.size <= box[1]:
        return False  # before measuring, which is what costs
    length = width(mark.text, mark.face, mark.size)
    left = x - {Anchor.LEFT: 0.0, Anchor.CENTRE: length / 2, Anchor.RIGHT: length}[mark.anchor]
    return left - mark.size < box[2] and left + length + mark.size > box[0]
