"""The renderer of papers: from a record to pages, read back, and from pages to dots or a PDF."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from threading import Lock
from typing import Any

from PIL import Image

from servicedesk.documents.act import act
from servicedesk.documents.content import Content, Words
from servicedesk.documents.delivery import delivery_act
from servicedesk.documents.fonts import unprintable
from servicedesk.documents.label import label_page
from servicedesk.documents.lost_receipt import lost_application
from servicedesk.documents.marks import Page
from servicedesk.documents.paint_pillow import bitmap, paint, png
from servicedesk.documents.paint_reportlab import pdf
from servicedesk.documents.place_label import place_label_page
from servicedesk.documents.readback import demand_readable
from servicedesk.documents.receipt import receipt
from servicedesk.documents.roll import roll_pages
from servicedesk.documents.sheet import sheet_pages
from servicedesk.documents.table import table_pages
from servicedesk.documents.uncollected import notice, unclaimed_act
from servicedesk.domain.refusals import PaperUnknown
from servicedesk.services.papers import (
    HEADS,
    ROLLS,
    SHEETS,
    SIZES,
    Bitmap,
    CopyMark,
    LabelPaper,
    Paper,
    PaperKind,
    PaperSize,
    PlaceLabelPaper,
    PrintHead,
    TablePaper,
    name_of,
)

_CONTENTS: dict[PaperKind, Callable[[Any, Words, CopyMark], Content]] = {
    PaperKind.RECEIPT: receipt,
    PaperKind.ACT: act,
    PaperKind.DELIVERY_ACT: delivery_act,
    PaperKind.LOST_APPLICATION: lost_application,
    PaperKind.NOTICE: notice,
    PaperKind.UNCLAIMED_ACT: unclaimed_act,
}
"""What each paper of text says; labels and tables are laid out by themselves."""


class PaperRenderer:
    """Implements the port ``Renderer``; may be called from any thread. Papers of a ``trial`` say so."""

    def __init__(self, *, trial: bool = False) -> None:
        self._drawing = Lock()
        self._trial = trial

    def bitmaps(
        self, paper: Paper, size: PaperSize, language: str, mark: CopyMark, head: PrintHead | None = None
    ) -> tuple[Bitmap, ...]:
        """One bitmap a page, every symbol read back from it."""
        painted = self._painted(paper, size, language, mark, head)
        stood = (_standing(*each) if size in SHEETS else each for each in painted)
        return tuple(bitmap(page, image) for page, image in stood)

    def preview(
        self, paper: Paper, size: PaperSize, language: str, mark: CopyMark, head: PrintHead | None = None
    ) -> tuple[bytes, ...]:
        """One PNG a page: the dots of ``bitmaps``."""
        return tuple(png(page, image) for page, image in self._painted(paper, size, language, mark, head))

    def pdf(self, paper: Paper, size: PaperSize, language: str, mark: CopyMark) -> bytes:
        """The pages as a PDF, every symbol read back from the dots that its vectors stand for."""
        with self._drawing:
            pages = layout(paper, size, language, replace(mark, trial=self._trial))
            for page in pages:
                demand_readable(page, size)
        author = "" if isinstance(paper, LabelPaper | PlaceLabelPaper) else paper.centre.name
        return pdf(pages, name_of(paper), author, language)

    def unprintable(self, paper: Paper) -> tuple[str, ...]:
        """The characters of the record that no font has."""
        return tuple(dict.fromkeys(character for text in _texts(paper) for character in unprintable(text)))

    def _painted(
        self, paper: Paper, size: PaperSize, language: str, mark: CopyMark, head: PrintHead | None
    ) -> list[tuple[Page, Image.Image]]:
        with self._drawing:
            pages = layout(paper, size, language, replace(mark, trial=self._trial), head)
            painted = [(page, paint(page)) for page in pages]
            for page, image in painted:
                demand_readable(page, size, image)
        return painted


def layout(
    paper: Paper, size: PaperSize, language: str, mark: CopyMark, head: PrintHead | None = None
) -> tuple[Page, ...]:
    """The pages of a paper as display lists; raises PaperUnknown when the paper does not come in this size."""
    if size not in SIZES[paper.paper_kind]:
        raise PaperUnknown(number=name_of(paper), kind=paper.paper_kind, size=size)
    words, head = Words(language), head or HEADS[size]
    if isinstance(paper, LabelPaper):
        return (label_page(paper, words, mark, size, head),)
    if isinstance(paper, PlaceLabelPaper):
        return (place_label_page(paper, words, mark, size, head),)
    if isinstance(paper, TablePaper):
        return table_pages(paper, words, mark, size, head)
    content = _CONTENTS[paper.paper_kind](paper, words, mark)
    if size in ROLLS:
        return roll_pages(content, size, head)
    return sheet_pages(content, words, size, head)


def _standing(page: Page, image: Image.Image) -> tuple[Page, Image.Image]:
    """A page that lies, turned as printers take their sheets: the short side first."""
    if page.width <= page.height:
        return page, image
    turned = replace(page, width=page.height, height=page.width, placed=(), paper_mm=page.paper_mm[::-1])
    return turned, image.transpose(Image.Transpose.ROTATE_90)


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case tuple():
            for part in value:
                yield from _texts(part)
        case _ if is_dataclass(value):
            for field in fields(value):
                yield from _texts(getattr(value, field.name))
        case _:
            return
