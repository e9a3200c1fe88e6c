from itertools import pairwise

import pytest

from servicedesk.documents.fonts import Face, width
from servicedesk.documents.marks import Anchor, Page, Text
from servicedesk.documents.renderer import PaperRenderer, layout
from servicedesk.services.papers import CopyMark, LabelPaper, PaperSize, PrintHead
from tests.documents.decoders import pdf_text
from tests.documents.samples import ORIGINAL, label

BOTH = [PaperSize.LABEL_43X25, PaperSize.LABEL_58X40]


def page_of(paper: LabelPaper, size: PaperSize, mark: CopyMark = ORIGINAL) -> Page:
    """The one page of a label."""
    (page,) = layout(paper, size, "ru", mark)
    return page


def texts(page: Page) -> list[Text]:
    """The lines of a label."""
    return [mark for group in page.placed for mark in group.marks if isinstance(mark, Text)]


@pytest.mark.parametrize("size", BOTH)
def test_a_label_says_what_is_looked_for_at_the_shelf(size: PaperSize) -> None:
    text = pdf_text(PaperRenderer().pdf(label(), size, "ru", ORIGINAL))
    for words in ("2 0 003905 52", "15.11.26", "Телевизор Samsung", "UE42F5000", "Фёдоров П. И.", "Б-03"):
        assert words in text


@pytest.mark.parametrize("size", BOTH)
def test_an_urgent_device_and_a_further_print_say_so(size: PaperSize) -> None:
    said = " ".join(mark.text for mark in texts(page_of(label(device="Утюг", urgent=True), size, CopyMark.copy(2))))
    assert "СРОЧНО" in said
    assert "КОПИЯ 2" in said


@pytest.mark.parametrize("size", BOTH)
@pytest.mark.parametrize("long", ["", "Ы" * 90, "Микроволновая печь Panasonic Inverter NN-DF383BZPE " * 2])
def test_words_never_meet_one_another_nor_the_edge(size: PaperSize, long: str) -> None:
    page = page_of(label(device=long, owner=long, place=long), size)
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


def test_a_long_name_is_set_smaller_before_it_is_shortened() -> None:
    (usual,) = [mark for mark in texts(page_of(label(), PaperSize.LABEL_43X25)) if mark.face is Face.STRONG][:1]
    long = label(device="Телевизор Samsung UE42F5000AK")
    (smaller,) = [mark for mark in texts(page_of(long, PaperSize.LABEL_43X25)) if mark.face is Face.STRONG][:1]
    assert smaller.size < usual.size
    assert not smaller.text.endswith("…")


def test_the_place_is_the_largest_word_on_the_large_label() -> None:
    marks = texts(page_of(label(), PaperSize.LABEL_58X40))
    assert max(marks, key=lambda mark: mark.size).text == "Б-03"


def test_only_the_large_label_has_room_for_a_qr_code() -> None:
    assert [symbol.is_bars for symbol in page_of(label(), PaperSize.LABEL_43X25).symbols()] == [True]
    assert [symbol.is_bars for symbol in page_of(label(), PaperSize.LABEL_58X40).symbols()] == [True, False]


def test_a_head_narrower_than_the_sticker_sets_its_own_width() -> None:
    (page,) = layout(label(), PaperSize.LABEL_58X40, "ru", ORIGINAL, PrintHead(460))
    assert page.width == 460
    assert page.offset_mm == pytest.approx(0.25)
