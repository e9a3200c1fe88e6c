"""The sticker on a shelf: the code for the scanner, the name as large as it goes for the eye."""

from servicedesk.documents.content import Words
from servicedesk.documents.fonts import Face
from servicedesk.documents.marks import Page
from servicedesk.documents.sticker import Sticker
from servicedesk.services.papers import CopyMark, PaperSize, PlaceLabelPaper, PrintHead

_NAME_MM = {PaperSize.LABEL_43X25: 7.0, PaperSize.LABEL_58X40: 13.0}
_SMALL_MM = {PaperSize.LABEL_43X25: 2.4, PaperSize.LABEL_58X40: 3.4}
_SMALLEST_NAME = 0.3
"""How far a name may shrink before it is cut: a long one on a narrow sticker is still read from a step away."""


def place_label_page(paper: PlaceLabelPaper, words: Words, mark: CopyMark, size: PaperSize, head: PrintHead) -> Page:
    """The one page of a place's label."""
    sticker = Sticker(paper.code, size, head)
    name, small = sticker.style(Face.STRONG, _NAME_MM[size]), sticker.style(Face.TEXT, _SMALL_MM[size])
    number = sticker.style(Face.NUMBER, _SMALL_MM[size])
    sticker.set_codes()
    sticker.line(name, paper.name, smallest=_SMALLEST_NAME)
    end = " · ".join(part for part in (paper.within, words.mark(mark)) if part)
    sticker.line(number, paper.code.grouped, small, end)
    return sticker.page()
