"""The label of a place: its name is read from a step away, its code by every decoder, also when it is worn."""

from itertools import pairwise

import pytest

from servicedesk.documents.fonts import Face, width
from servicedesk.documents.marks import Anchor, Page, Text
from servicedesk.documents.renderer import PaperRenderer, layout
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.services.papers import CopyMark, PaperKind, PaperSize, PlaceLabelPaper, from_json, to_json
from tests.documents.damage import LABEL_WEAR, clean_paper, read_damaged
from tests.documents.decoders import by_zbar, by_zxing, framed, opened, pdf_text
from tests.documents.samples import ORIGINAL

BOTH = [PaperSize.LABEL_43X25, PaperSize.LABEL_58X40]
CODE = Code(CodeKind.PLACE, 0, 42)
SAMPLES = 24


def shelf(name: str = "Б-03", within: str = "Стеллаж Б") -> PlaceLabelPaper:
    return PlaceLabelPaper(CODE, name, within)


def page_of(paper: PlaceLabelPaper, size: PaperSize, mark: CopyMark = ORIGINAL) -> Page:
    (page,) = layout(paper, size, "ru", mark)
    return page


def texts(page: Page) -> list[Text]:
    return [mark for group in page.placed for mark in group.marks if isinstance(mark, Text)]


@pytest.mark.parametrize("size", BOTH)
def test_a_place_label_says_its_name_what_it_is_a_part_of_and_its_number(size: PaperSize) -> None:
    text = pdf_text(PaperRenderer().pdf(shelf(), size, "ru", CopyMark.copy(1)))
    for words in ("Б-03", "Стеллаж Б", CODE.grouped, "КОПИЯ 1"):
        assert words in text


@pytest.mark.parametrize("size", BOTH)
def test_both_decoders_read_the_place_from_a_fresh_label(size: PaperSize) -> None:
    (preview,) = PaperRenderer().preview(shelf(), size, "ru", ORIGINAL)
    desk = framed(opened(preview))
    for read in (by_zxing(desk), by_zbar(desk)):
        assert CODE.digits in read


@pytest.mark.parametrize("size", BOTH)
@pytest.mark.parametrize(("wear", "by_any"), [("fresh", 24), ("worn", 22), ("bad", 8)])
def test_a_place_label_reads_after_a_week_a_month_and_a_year(size: PaperSize, wear: str, by_any: int) -> None:
    page = page_of(shelf(), size)
    clean = clean_paper(page)
    read = [read_damaged(page, clean, LABEL_WEAR[wear], seed) for seed in range(SAMPLES)]
    assert sum(reading.any_decoder for reading in read) >= by_any
    assert sum(reading.wrong for reading in read) == 0


@pytest.mark.parametrize("size", BOTH)
@pytest.mark.parametrize("long", ["", "Ы" * 60, "Стеллаж у окна в дальнем складе, третья полка снизу"])
def test_words_never_meet_one_another_nor_the_edge(size: PaperSize, long: str) -> None:
    page = page_of(shelf(long, long), size)
    lines: dict[int, list[tuple[float, float]]] = {}
    for mark in texts(page):
        length = width(mark.text, mark.face, mark.size)
        begin = mark.x - (length if mark.anchor is Anchor.RIGHT else 0)
        lines.setdefault(mark.y, []).append((begin, begin + length))
        assert begin >= 0
        assert begin + length <= page.width
        assert mark.y + mark.size * 0.24 <= page.height
    for spans in lines.values():
        spans.sort()
        assert all(end < begin for (_, end), (begin, _) in pairwise(spans))


@pytest.mark.parametrize("size", BOTH)
def test_the_name_is_the_largest_thing_on_the_label(size: PaperSize) -> None:
    (name,) = [mark for mark in texts(page_of(shelf(), size)) if mark.face is Face.STRONG]
    assert name.text == "Б-03"
    assert all(mark.size * 2 < name.size for mark in texts(page_of(shelf(), size)) if mark.text != "Б-03")


def test_a_place_label_is_kept_and_comes_back_as_the_same_record() -> None:
    kept = from_json(to_json(shelf()))
    assert kept == shelf()
    assert kept.paper_kind is PaperKind.PLACE_LABEL
