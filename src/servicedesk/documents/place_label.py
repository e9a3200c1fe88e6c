"""The sticker on a shelf: the code for the scanner, the name as large as it goes for the eye."""

from servicedesk.documents.content import Words
from servicedesk.documents.fonts import Face, width
from servicedesk.documents.marks import Page
from servicedesk.documents.sticker import Sticker, one_line
from servicedesk.documents.wrap import wrap
from servicedesk.services.papers import CopyMark, PaperSize, PlaceLabelPaper, PrintHead

_NAME_MM = {PaperSize.LABEL_43X25: 7.0, PaperSize.LABEL_58X40: 13.0}
_SMALL_MM = {PaperSize.LABEL_43X25: 2.4, PaperSize.LABEL_58X40: 3.4}
_SMALLEST_NAME = 0.5
"""How far a name may shrink; what is longer goes on two lines of this size, and shrinks there once more."""


def place_label_page(paper: PlaceLabelPaper, words: Words, mark: CopyMark, size: PaperSize, head: PrintHead) -> Page:
    """The one page of a place's label."""
    sticker = Sticker(paper.code, size, head)
    small, number = (sticker.style(face, _SMALL_MM[size]) for face in (Face.TEXT, Face.NUMBER))
    sticker.set_codes()
    _set_name(sticker, paper.name, _NAME_MM[size])
    beside = " · ".join(part for part in (words.mark(mark), paper.within) if part)
    sticker.line(small, beside, number, paper.code.grouped)
    return sticker.page()


def _set_name(sticker: Sticker, name: str, millimetres: float) -> None:
    large, half = (sticker.style(Face.STRONG, millimetres * part) for part in (1, _SMALLEST_NAME))
    said = one_line(name)
    if width(said, half.face, half.size) <= sticker.room:
        sticker.line(large, said, smallest=_SMALLEST_NAME)
        return
    first, *rest = wrap(said, half.face, half.size, sticker.room)
    sticker.line(half, first)
    sticker.line(half, " ".join(rest), smallest=_SMALLEST_NAME)
