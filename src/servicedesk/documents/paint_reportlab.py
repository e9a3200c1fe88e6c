"""A page painted as a PDF, for sheets and for the archive: vectors, embedded fonts, same paper same bytes."""

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from servicedesk.documents.fonts import Face, font_bytes, width
from servicedesk.documents.marks import Anchor, Page, Placed, Rule, Symbol, Text

_POINTS_PER_MM = 72 / 25.4
_INSET = 0.02
"""Dots taken off each side of a bar: without it some renderers widen bars by a dot."""

_painting = Lock()
"""The library keeps its fonts in one register for all threads."""


def pdf(pages: Sequence[Page], title: str, author: str, language: str) -> bytes:
    """The pages as one PDF of their exact sizes."""
    kept = BytesIO()
    with _painting:
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


@cache
def _register() -> None:
    for face in Face:
        pdfmetrics.registerFont(TTFont(face.value, BytesIO(font_bytes(face))))


def _paint(canvas: Canvas, page: Page) -> None:
    wide, high = (millimetres * _POINTS_PER_MM for millimetres in page.paper_mm)
    canvas.setPageSize((wide, high))
    scale = _POINTS_PER_MM / page.dots_per_mm
    left = page.offset_mm * _POINTS_PER_MM
    _paint_fills(canvas, page.placed, scale, left, high)
    _paint_texts(canvas, page.placed, scale, left, high)
    canvas.showPage()


def _paint_fills(canvas: Canvas, placed: Sequence[Placed], scale: float, left: float, high: float) -> None:
    """Rules and bars as one filled path."""
    path = canvas.beginPath()

    def fill(x: float, y: float, wide: float, tall: float) -> None:
        path.rect(left + x * scale, high - (y + tall) * scale, wide * scale, tall * scale)

    for group in placed:
        for mark in group.marks:
            x, y = group.x + mark.x, group.y + mark.y
            if isinstance(mark, Rule):
                fill(x, y, mark.width, mark.height)
            elif isinstance(mark, Symbol):
                for dx, dy, wide, tall in mark.boxes():
                    fill(x + dx + _INSET, y + dy + _INSET, wide - 2 * _INSET, tall - 2 * _INSET)
    canvas.drawPath(path, stroke=0, fill=1)


def _paint_texts(canvas: Canvas, placed: Sequence[Placed], scale: float, left: float, high: float) -> None:
    text = canvas.beginText()
    set_in: tuple[Face, int] | None = None
    for group in placed:
        for mark in group.marks:
            if not isinstance(mark, Text):
                continue
            if (mark.face, mark.size) != set_in:
                set_in = mark.face, mark.size
                text.setFont(mark.face.value, mark.size * scale)
            x = float(group.x + mark.x)
            if mark.anchor is not Anchor.LEFT:
                length = width(mark.text, mark.face, mark.size)
                x -= length if mark.anchor is Anchor.RIGHT else length / 2
            text.setTextOrigin(left + x * scale, high - (group.y + mark.y) * scale)
            text.textOut(mark.text)
    canvas.drawText(text)
