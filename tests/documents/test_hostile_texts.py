"""What people type, paste and try, through every field of every paper."""

from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from typing import cast

import pytest

from servicedesk.documents.fonts import REPLACEMENT, printable, width
from servicedesk.documents.marks import Anchor, Page, Text
from servicedesk.documents.renderer import PaperRenderer, layout
from servicedesk.domain.codes import Code
from servicedesk.domain.money import Estimate, Money
from servicedesk.domain.terms import StorageTerms
from servicedesk.services.papers import SIZES, ActPaper, LabelPaper, Paper, PaperKind, PaperSize, TablePaper
from tests.documents.decoders import pdf_text
from tests.documents.every_paper import paper_of
from tests.documents.samples import ORIGINAL, TELEVISION, receipt

HOSTILE = [
    "<b>жирный</b><br/><img src='http://example.org/x.png'>&nbsp;",
    "%s %d {name} {0} {} {{",
    "'; DROP TABLE orders; -- \" \\",
    '=HYPERLINK("http://example.org";"x") +1 @SUM -2',
    "^XA^FO50,50^FDлишняя^FS^XZ ~DG TEXT 10,10",
    "\x1b@\x1bp\x00\x19\xfa\x1dV\x00",
    "\x00\x01\x02\x07\x08\x7f\x9b\x85",
    "\u202eткарбо\u202c \u2066изолят\u2069 \u200f",
    "שלום עולם مرحبا بالعالم",
    "😀👨‍👩‍👧🏽🇷🇺 ❤️",
    "\U0001d504\U00010430\U0010ffff",
    "e\u0301\u0302\u0303\u0304\u0305" * 40,
    "ж" * 500,
    "W" * 500,
    "и\u0306о\u0308 " * 20,
    "a\u00a0" * 200,
    "\n\r\n\t\v\f\u2028\u2029" * 10,
    "строка\nстрока\r\nстрока",
    " ",
    "漢字かな한국어",
    "\ue000\ufffe\ufdd0",
    "\ufeff\u200b\u2060\u00ad",
    "(cid:1) /F1 12 Tf (x) Tj ET Q endstream endobj",
    "../../etc/passwd file:///etc/passwd",
    "ﷺ" * 60,
]
EVERY = [(kind, size) for kind, sizes in SIZES.items() for size in sizes]
renderer = PaperRenderer()


OURS = frozenset({"receipt", "heading", "totals", "title"})
"""What the program itself writes: a number, and the words of a table."""


def full_of(text: str, kind: PaperKind) -> Paper:
    """A usual paper of this kind, each of whose texts that people write is this text."""
    usual = paper_of(kind)
    paper = cast("Paper", _filled(usual, text))
    if isinstance(paper, TablePaper) and isinstance(usual, TablePaper):
        rows = tuple(
            tuple(told if column.right else typed for column, told, typed in zip(paper.columns, *cells, strict=True))
            for cells in zip(usual.rows, paper.rows, strict=True)
        )
        return replace(paper, rows=rows)
    return paper


def _filled(value: object, text: str) -> object:
    match value:
        case StrEnum():
            return value
        case str():
            return text
        case tuple():
            return tuple(_filled(part, text) for part in value)
        case Code() | Money() | Estimate() | StorageTerms():
            return value
        case _ if is_dataclass(value) and not isinstance(value, type):
            names = [field.name for field in fields(value) if field.init and field.name not in OURS]
            told = {name: _filled(getattr(value, name), text) for name in names}
            return replace(value, **told)
        case _:
            return value


def demand_everything_within(page: Page) -> None:
    """Nothing that stands on the page leaves it, as measured."""
    for group in page.placed:
        for mark in group.marks:
            x, y = group.x + mark.x, group.y + mark.y
            if isinstance(mark, Text):
                length = width(mark.text, mark.face, mark.size)
                x -= round({Anchor.LEFT: 0, Anchor.CENTRE: length / 2, Anchor.RIGHT: length}[mark.anchor])
                assert x >= 0
                assert x + length <= page.width + 1
                assert mark.size * 0.6 <= y <= page.height - mark.size * 0.2
            else:
                assert y >= 0
                assert x + mark.size[0] <= page.width
                assert y + mark.size[1] <= page.height


@pytest.mark.parametrize(("kind", "size"), EVERY)
@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_a_paper(text: str, kind: PaperKind, size: PaperSize) -> None:
    paper = full_of(text, kind)
    pages = layout(paper, size, "ru", ORIGINAL)
    for page in pages:
        demand_everything_within(page)
    assert len(renderer.bitmaps(paper, size, "ru", ORIGINAL)) == len(pages)
    assert renderer.pdf(paper, size, "ru", ORIGINAL).startswith(b"%PDF-")


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_typed_stands_on_paper_as_typed(text: str) -> None:
    """The fault is the longest text; what will not print is marked there, letter for letter."""
    device = replace(TELEVISION, fault=text)
    pages = layout(receipt(device), PaperSize.ROLL_80, "ru", ORIGINAL)
    printed = "".join(m.text for group in pages[0].placed for m in group.marks if isinstance(m, Text))
    assert "".join(printable(text).split()) in "".join(printed.split())


@pytest.mark.parametrize("text", [text for text in HOSTILE if printable(text) == text and text[0] in "<%'=^жW.("])
def test_a_text_is_found_in_the_pdf_as_text(text: str) -> None:
    seen = pdf_text(renderer.pdf(receipt(replace(TELEVISION, fault=text)), PaperSize.A4, "ru", ORIGINAL))
    words = text.split(maxsplit=1)[0][:20]
    assert words in seen


def test_a_paper_full_of_emoji_says_that_something_is_missing() -> None:
    paper = full_of("😀", PaperKind.ACT)
    assert isinstance(paper, ActPaper)
    assert renderer.unprintable(paper) == ("😀",)
    assert REPLACEMENT in pdf_text(renderer.pdf(paper, PaperSize.A5, "ru", ORIGINAL))


def test_a_label_shortens_with_an_ellipsis_and_keeps_its_place() -> None:
    paper = full_of("ж" * 500, PaperKind.LABEL)
    assert isinstance(paper, LabelPaper)
    for size in (PaperSize.LABEL_43X25, PaperSize.LABEL_58X40):
        (page,) = layout(replace(paper, place="Б-03"), size, "ru", ORIGINAL)
        texts = [mark.text for group in page.placed for mark in group.marks if isinstance(mark, Text)]
        assert "Б-03" in texts
        assert any(text.endswith("ж…") for text in texts)
