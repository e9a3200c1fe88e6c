from dataclasses import replace
from itertools import pairwise

import pytest

from servicedesk.documents.marks import Page, Text
from servicedesk.documents.renderer import PaperRenderer, layout
from servicedesk.services.papers import Paper, PaperSize
from tests.documents.decoders import pdf_sizes, pdf_text
from tests.documents.samples import LAPTOP, ORIGINAL, REPAIRED, TELEVISION, act, receipt

SHEETS = [PaperSize.A4, PaperSize.A5]
LONG = " ".join(f"слово{number}" for number in range(1000))


def pages_of(paper: Paper, size: PaperSize, language: str = "ru") -> tuple[Page, ...]:
    """The pages of a paper on a sheet."""
    return layout(paper, size, language, ORIGINAL)


def texts(page: Page) -> list[str]:
    """Everything said on a page."""
    return [mark.text for group in page.placed for mark in group.marks if isinstance(mark, Text)]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_two_copies_of_a_usual_receipt_share_one_page(count: int) -> None:
    paper = receipt(*[TELEVISION, LAPTOP, TELEVISION][:count])
    (page,) = pages_of(paper, PaperSize.A4)
    assert [text.split(" · ")[0] for text in texts(page) if "Экземпляр" in text] == [
        "Экземпляр клиента",
        "Экземпляр центра",
    ]


def test_the_lower_copy_begins_below_the_line_to_tear_along() -> None:
    (page,) = pages_of(receipt(), PaperSize.A4)
    upper, lower = sorted(symbol.y for symbol in page.symbols() if not symbol.turned)
    assert lower - upper == page.height // 2


def test_type_grows_smaller_before_a_further_page_is_taken() -> None:
    sizes = []
    for count in (1, 3):
        (page,) = pages_of(receipt(*[LAPTOP] * count), PaperSize.A4)
        marks = [mark for group in page.placed for mark in group.marks if isinstance(mark, Text)]
        sizes.append(next(mark.size for mark in marks if mark.text == "Фёдоров Пётр Ильич"))
    assert sizes[0] > sizes[1]


@pytest.mark.parametrize("size", SHEETS)
@pytest.mark.parametrize("paper", [receipt(*[LAPTOP] * 12), act(*[REPAIRED] * 12)], ids=["receipt", "act"])
def test_many_devices_go_on_over_numbered_pages_with_every_word(size: PaperSize, paper: Paper) -> None:
    pages = pages_of(paper, size)
    half = len(pages) // 2
    assert half >= 2
    assert [f"стр. {n % half + 1} из {half}" in " ".join(texts(page)) for n, page in enumerate(pages)] == [True] * len(
        pages
    )
    for copy in (pages[:half], pages[half:]):
        said = " ".join(text for page in copy for text in texts(page))
        assert [f"{n}. " in said for n in range(1, 13)] == [True] * 12
        assert said.count("Ольга М.") == 1


@pytest.mark.parametrize("size", [*SHEETS, PaperSize.ROLL_80, PaperSize.ROLL_58])
def test_a_fault_of_ten_thousand_letters_is_printed_to_the_last_word(size: PaperSize) -> None:
    pdf = PaperRenderer().pdf(receipt(replace(TELEVISION, fault=LONG)), size, "ru", ORIGINAL)
    said = pdf_text(pdf)
    assert len(LONG) > 8_000
    missing = [word for word in LONG.split() if said.count(word) < 2]
    assert not missing
    assert len(pdf_sizes(pdf)) >= 2


@pytest.mark.parametrize("size", SHEETS)
def test_every_page_of_a_long_paper_keeps_its_margins(size: PaperSize) -> None:
    for page in pages_of(receipt(replace(TELEVISION, fault=LONG)), size):
        for group in page.placed:
            for mark in group.marks:
                if isinstance(mark, Text):
                    assert 4 * page.dots_per_mm <= group.y + mark.y <= page.height - 4 * page.dots_per_mm


@pytest.mark.parametrize("size", SHEETS)
def test_the_code_stands_on_the_first_page_of_each_copy(size: PaperSize) -> None:
    pages = pages_of(receipt(replace(TELEVISION, fault=LONG)), size)
    with_codes = [index for index, page in enumerate(pages) if list(page.symbols())]
    assert with_codes == [0, len(pages) // 2]


@pytest.mark.parametrize("size", SHEETS)
def test_no_two_lines_of_a_sheet_stand_on_one_another(size: PaperSize) -> None:
    """The feet of one line and the heads of the next do not meet."""
    for paper in (receipt(), receipt(*[LAPTOP] * 3), act(REPAIRED, REPAIRED)):
        for page in pages_of(paper, size):
            marks = sorted(
                (group.y + mark.y, group.x + mark.x, mark.size)
                for group in page.placed
                for mark in group.marks
                if isinstance(mark, Text)
            )
            for (y, x, above), (below, x_below, letters) in pairwise(marks):
                assert x != x_below or below - y >= 0.24 * above + 0.73 * letters
