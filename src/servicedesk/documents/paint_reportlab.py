"""A page painted as a PDF, for sheets and for the archive: vectors, embedded fonts, same paper same bytes."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from io import BytesIO
from threading import Lock

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from servicedesk.documents.fonts import Face, font, width
from servicedesk.documents.marks import Anchor, Page, Placed, Symbol, Text

_POINTS_PER_MM = 72 / 25.4
_INSET = 0.02
"""Dots taken off each side of a bar: without it some renderers widen bars by a dot."""

_painting = Lock()
"""The library keeps its fonts in one register for all threads."""


def pdf(pages: Sequence[Page], title: str, author: str, language: str) -> bytes:
    """The pages as one PDF of their exact sizes."""
    kept = BytesIO()
    with _painting, _binary():
        _register()
        canvas = Canvas(kept, invariant=1, lang=language, initialFontName=Face.TEXT.value)
        canvas.setTitle(title)
        canvas.setAuthor(author)
        canvas.setSubject(title)
        canvas.setCreator("Servicedesk")
        for page in pages:
            _paint(canvas, page)
        canvas.save()
    return kept.getvalue()


@contextmanager
def _binary() -> Iterator[None]:
    """Streams as bytes: the library's usual detour over letters takes as long as a third of a page."""
    usual, rl_config.useA85 = rl_config.useA85, 0
    try:
        yield
    finally:
        rl_config.useA85 = usual


@cache
def _register() -> None:
    for face in Face:
        pdfmetrics.registerFont(font(face))


def _paint(canvas: Canvas, page: Page) -> None:
    wide, high = (millimetres * _POINTS_PER_MM for millimetres in page.paper_mm)
    canvas.setPageSize((wide, high))
    scale = _POINTS_PER_MM / page.dots_per_mm
    left = page.offset_mm * _POINTS_PER_MM
    _paint_fills(canvas, page.placed, scale, left, high)
    _paint_texts(canvas, page.placed, scale, left, high)
    canvas.showPage()


def _paint_fills(canvas: Canvas, placed: Sequence[Placed], scale: float, left: float, high: float) -> None:
    """Rules and bars as one filled path, written out here: the library takes longer to format them than to draw."""
    boxes: list[str] = []
    for group in placed:
        for mark in group.marks:
            if isinstance(mark, Text):
                continue
            inset = _INSET if isinstance(mark, Symbol) else 0
            x, y = group.x + mark.x + inset, group.y + mark.y + inset
            for dx, dy, wide, tall in mark.boxes():
                lower = high - (y + dy + tall - 2 * inset) * scale
                size = f"{(wide - 2 * inset) * scale:.4f} {(tall - 2 * inset) * scale:.4f}"
                boxes.append(f"{left + (x + dx) * scale:.4f} {lower:.4f} {size} re")
    canvas.addLiteral("\n".join([*boxes, "f"]))


def _paint_texts(canvas: Canvas, placed: Sequence[Placed], scale: float, left: float, high: float) -> None:
    """Every line of text where it begins, in the subsets that the library makes of our fonts."""
    document = canvas._doc  # the key of a document's subsets, which the library gives out under no other name
    lines = ["BT"]
    set_in = ""
    for group in placed:
        for mark in group.marks:
            if not isinstance(mark, Text):
                continue
            x = float(group.x + mark.x)
            if mark.anchor is not Anchor.LEFT:
                length = width(mark.text, mark.face, mark.size)
                x -= length if mark.anchor is Anchor.RIGHT else length / 2
            lines.append(f"1 0 0 1 {left + x * scale:.3f} {high - (group.y + mark.y) * scale:.3f} Tm")
            ours = font(mark.face)
            for subset, letters in ours.splitString(mark.text, document):
                wanted = f"{ours.getSubsetInternalName(subset, document)} {mark.size * scale:.3f} Tf"
                if wanted != set_in:
                    set_in = wanted
                    lines.append(wanted)
                lines.append(f"<{letters.hex()}> Tj")
    canvas.addLiteral("\n".join([*lines, "ET"]))
