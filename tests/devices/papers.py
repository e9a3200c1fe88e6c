"""Real papers, painted by the program's own renderer, for tests that print them."""

from datetime import UTC, datetime
from functools import cache

from servicedesk.documents.renderer import PaperRenderer
from servicedesk.services.papers import Bitmap, CopyMark, PaperKind, PaperSize, Requisites
from servicedesk.services.printing import Sheet, sample_paper

CENTRE = Requisites("Сервисный центр «Енисей»", "Красноярск, ул. Мира, 10", "8 (391) 200-00-00")
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
_KINDS = {PaperSize.LABEL_58X40: PaperKind.LABEL, PaperSize.LABEL_43X25: PaperKind.LABEL}


@cache
def pages_of(size: PaperSize) -> tuple[Bitmap, ...]:
    """A receipt, or a label where the size is one, as dots."""
    paper = sample_paper(_KINDS.get(size, PaperKind.RECEIPT), CENTRE, NOON)
    return PaperRenderer().bitmaps(paper, size, "ru", CopyMark.original())


@cache
def pdf_of(size: PaperSize) -> bytes:
    """The same as a PDF."""
    paper = sample_paper(_KINDS.get(size, PaperKind.RECEIPT), CENTRE, NOON)
    return PaperRenderer().pdf(paper, size, "ru", CopyMark.original())


def dots(size: PaperSize = PaperSize.ROLL_80, copies: int = 1) -> Sheet:
    """A sheet for printers that take dots."""
    return Sheet("2026-03-02_1_receipt", size, pages=pages_of(size), copies=copies)


def pdf(size: PaperSize = PaperSize.A4, copies: int = 1) -> Sheet:
    """A sheet for printers that take PDF."""
    return Sheet("2026-03-02_1_receipt", size, pdf=pdf_of(size), copies=copies)
