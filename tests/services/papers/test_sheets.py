import pytest

from servicedesk.services.papers import HEADS, ROLLS, SHEETS, SIZES, STICKERS, CopyMark, Issue, PaperSize, PrintHead
from tests.documents.samples import REPAIRED, act, receipt, roubles


def test_the_sizes_are_called_as_people_call_them() -> None:
    assert [size.value for size in PaperSize] == ["a4", "a5", "80mm", "58mm", "43x25", "58x40"]
    assert set(SHEETS) | set(ROLLS) | set(STICKERS) == set(PaperSize) == set(HEADS)


def test_every_size_belongs_to_some_paper() -> None:
    assert {size for sizes in SIZES.values() for size in sizes} == set(PaperSize)


@pytest.mark.parametrize(
    ("head", "dots"), [(PrintHead(576), 8.0), (PrintHead(512, 180), 7.087), (PrintHead(566, 300), 11.811)]
)
def test_a_head_knows_its_dots_a_millimetre(head: PrintHead, dots: float) -> None:
    assert head.dots_per_mm == pytest.approx(dots, abs=0.001)


def test_marks_tell_what_kind_of_print_it_is() -> None:
    assert CopyMark.original() == CopyMark(Issue.ORIGINAL, 0)
    assert CopyMark.copy(2) == CopyMark(Issue.COPY, 2)
    assert CopyMark.duplicate(1) == CopyMark(Issue.DUPLICATE, 1)


def test_an_act_sums_its_devices() -> None:
    paper = act(REPAIRED, REPAIRED)
    assert (paper.works, paper.storage_fee, paper.total) == (roubles(6200), roubles(500), roubles(6700))


def test_a_device_is_called_by_what_is_known_of_it() -> None:
    device = receipt().devices[0]
    assert device.title == "Телевизор Samsung UE42F5000"
    assert REPAIRED.title == "Телевизор Samsung UE42F5000"
