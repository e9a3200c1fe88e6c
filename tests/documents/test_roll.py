from dataclasses import replace

import pytest

from servicedesk.documents.marks import Dashes, Page, Text
from servicedesk.documents.renderer import layout
from servicedesk.services.papers import CopyMark, PaperSize, PrintHead, UnreadableCode
from tests.documents.samples import LAPTOP, ORIGINAL, REPAIRED, TELEVISION, act, receipt

ROLLS = [PaperSize.ROLL_80, PaperSize.ROLL_58]


def lines(page: Page) -> list[str]:
    """Everything said on a roll, from the top."""
    marks = [
        (group.y + mark.y, group.x + mark.x, mark.text)
        for group in page.placed
        for mark in group.marks
        if isinstance(mark, Text)
    ]
    return [text for _, _, text in sorted(marks)]


@pytest.mark.parametrize(("size", "wide", "offset"), [(PaperSize.ROLL_80, 80, 4), (PaperSize.ROLL_58, 58, 5)])
def test_the_dots_stand_in_the_middle_of_the_paper(size: PaperSize, wide: int, offset: int) -> None:
    for page in layout(receipt(), size, "ru", ORIGINAL):
        assert page.paper_mm[0] == wide
        assert page.offset_mm == offset


@pytest.mark.parametrize("size", ROLLS)
def test_the_roll_is_as_long_as_its_text_in_whole_millimetres(size: PaperSize) -> None:
    short = layout(receipt(TELEVISION), size, "ru", ORIGINAL)[0]
    long = layout(receipt(TELEVISION, LAPTOP, LAPTOP), size, "ru", ORIGINAL)[0]
    assert short.height < long.height
    assert short.paper_mm[1] == short.height / 8 == round(short.height / 8)


@pytest.mark.parametrize("size", ROLLS)
def test_a_receipt_begins_with_its_title_and_ends_with_whose_copy_it_is(size: PaperSize) -> None:
    customer, centre = (lines(page) for page in layout(receipt(), size, "ru", ORIGINAL))
    assert customer[0] == centre[0] == "Квитанция о приёме"
    assert customer[-1] == "Экземпляр клиента · форма 1"
    assert centre[-1] == "Экземпляр центра · форма 1"


@pytest.mark.parametrize("size", ROLLS)
def test_a_mark_stands_right_below_the_title(size: PaperSize) -> None:
    assert lines(layout(receipt(), size, "ru", CopyMark.duplicate(2))[0])[1] == "ДУБЛИКАТ № 2"


@pytest.mark.parametrize("size", ROLLS)
def test_only_a_receipt_has_a_stub_to_tear_off(size: PaperSize) -> None:
    def tears(page: Page) -> int:
        return sum(isinstance(mark, Dashes) for group in page.placed for mark in group.marks)

    assert [tears(page) for page in layout(receipt(), size, "ru", ORIGINAL)] == [1, 1]
    assert [tears(page) for page in layout(act(REPAIRED), size, "ru", ORIGINAL)] == [0, 0]


def test_the_turned_code_lies_below_the_line_to_tear_along() -> None:
    (page, _) = layout(receipt(), PaperSize.ROLL_80, "ru", ORIGINAL)
    (tear,) = [group.y + m.y for group in page.placed for m in group.marks if isinstance(m, Dashes)]
    upright, turned = page.symbols()
    assert upright.y < tear < turned.y
    assert turned.turned
    assert not upright.turned


@pytest.mark.parametrize("head", [PrintHead(512, 180), PrintHead(640), PrintHead(864, 300)])
def test_another_head_prints_the_same_words(head: PrintHead) -> None:
    def words(of: PrintHead | None) -> str:
        return " ".join(
            " ".join(sorted(lines(page))) for page in layout(receipt(), PaperSize.ROLL_80, "ru", ORIGINAL, of)
        )

    assert sorted(words(head).split()) == sorted(words(None).split())


def test_a_head_wider_than_the_roll_says_how_wide_its_paper_is() -> None:
    page = layout(receipt(), PaperSize.ROLL_58, "ru", ORIGINAL, PrintHead(576))[0]
    assert page.paper_mm[0] == 72
    assert page.offset_mm == 0


def test_a_head_with_no_room_for_the_code_names_the_paper_in_its_refusal() -> None:
    with pytest.raises(UnreadableCode) as refusal:
        layout(receipt(), PaperSize.ROLL_58, "ru", ORIGINAL, PrintHead(180))
    assert (refusal.value.number, refusal.value.size) == ("1000390586", "58mm")


def test_two_devices_with_one_long_fault_share_the_roll() -> None:
    long = replace(TELEVISION, fault="не включается, " * 60)
    said = " ".join(lines(layout(receipt(long, LAPTOP), PaperSize.ROLL_58, "ru", ORIGINAL)[0]))
    assert said.count("включается,") == 60
    assert "2. Ноутбук" in said
