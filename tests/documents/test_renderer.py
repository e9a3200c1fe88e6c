from dataclasses import replace

import pytest

from servicedesk.documents.renderer import PaperRenderer, layout
from servicedesk.domain.refusals import PaperUnknown
from servicedesk.services.papers import (
    HEADS,
    SIZES,
    CopyMark,
    PaperKind,
    PaperSize,
    PrintHead,
    Renderer,
    UnreadableCode,
)
from servicedesk.services.papers.paper import subject_of
from tests.documents.decoders import around, by_zbar, by_zxing, framed, opened
from tests.documents.every_paper import paper_of
from tests.documents.samples import ORIGINAL, TELEVISION, label, receipt

EVERY = [(kind, size) for kind, sizes in SIZES.items() for size in sizes]
ROLL_HEADS = [PrintHead(576), PrintHead(512, 180), PrintHead(546), PrintHead(640), PrintHead(864, 300)]
NARROW_HEADS = [PrintHead(384), PrintHead(432), PrintHead(504), PrintHead(566, 300)]
renderer: Renderer = PaperRenderer()


def read_everything(kind: PaperKind, size: PaperSize, head: PrintHead | None) -> None:
    """Both decoders read each symbol of each page of the preview."""
    paper = paper_of(kind)
    pages = layout(paper, size, "ru", ORIGINAL, head)
    shown = renderer.preview(paper, size, "ru", ORIGINAL, head)
    for page, png in zip(pages, shown, strict=True):
        image = opened(png)
        for symbol in page.symbols():
            expected = [("" if symbol.is_bars else "QR") + str(subject_of(paper))]
            part = around(page, image, symbol, page.dots_per_mm * 25.4) if not page.offset_mm else framed(image)
            assert expected[0] in by_zxing(part)
            assert expected[0] in by_zbar(part)


@pytest.mark.parametrize(("kind", "size"), EVERY)
def test_both_decoders_read_every_symbol_of_every_paper(kind: PaperKind, size: PaperSize) -> None:
    read_everything(kind, size, None)


@pytest.mark.parametrize("kind", [PaperKind.RECEIPT, PaperKind.ACT])
@pytest.mark.parametrize(
    ("size", "head"),
    [(PaperSize.ROLL_80, head) for head in ROLL_HEADS] + [(PaperSize.ROLL_58, head) for head in NARROW_HEADS],
)
def test_every_head_of_the_market_prints_a_readable_roll(kind: PaperKind, size: PaperSize, head: PrintHead) -> None:
    read_everything(kind, size, head)


@pytest.mark.parametrize(
    ("size", "head"), [(PaperSize.LABEL_43X25, PrintHead(508, 300)), (PaperSize.LABEL_58X40, PrintHead(685, 300))]
)
def test_labels_come_out_on_fine_heads_too(size: PaperSize, head: PrintHead) -> None:
    read_everything(PaperKind.LABEL, size, head)


@pytest.mark.parametrize(("kind", "size"), EVERY)
def test_bitmaps_are_as_wide_as_the_head_and_full_to_the_last_row(kind: PaperKind, size: PaperSize) -> None:
    for painted in renderer.bitmaps(paper_of(kind), size, "ru", ORIGINAL):
        assert (painted.width, painted.dpi) == (HEADS[size].dots, HEADS[size].dpi)
        assert len(painted.rows) == painted.stride * painted.height


def test_a_label_is_as_many_dots_as_its_millimetres() -> None:
    (small,) = renderer.bitmaps(label(), PaperSize.LABEL_43X25, "ru", ORIGINAL)
    (large,) = renderer.bitmaps(label(), PaperSize.LABEL_58X40, "ru", ORIGINAL)
    assert (small.width, small.height, large.width, large.height) == (344, 200, 464, 320)


@pytest.mark.parametrize("size", [PaperSize.ROLL_80, PaperSize.ROLL_58, PaperSize.A5])
def test_a_receipt_is_issued_in_two_copies_and_a_duplicate_in_one(size: PaperSize) -> None:
    assert len(renderer.bitmaps(receipt(), size, "ru", ORIGINAL)) == 2
    assert len(renderer.bitmaps(receipt(), size, "ru", CopyMark.copy(2))) == 2
    assert len(renderer.bitmaps(receipt(), size, "ru", CopyMark.duplicate(1))) == 1


def test_both_copies_on_a_roll_are_of_the_same_length() -> None:
    one, other = renderer.bitmaps(receipt(), PaperSize.ROLL_80, "ru", ORIGINAL)
    assert one.height == other.height


@pytest.mark.parametrize("size", [PaperSize.A4, PaperSize.A5, PaperSize.ROLL_80, PaperSize.ROLL_58])
def test_every_copy_bears_the_code_upright_and_turned(size: PaperSize) -> None:
    symbols = [symbol for page in layout(receipt(), size, "ru", ORIGINAL) for symbol in page.symbols()]
    assert [symbol.turned for symbol in symbols].count(True) == 2
    assert [symbol.turned for symbol in symbols].count(False) == 2


@pytest.mark.parametrize(("kind", "size"), EVERY)
def test_bars_are_twelve_millimetres_high_at_least(kind: PaperKind, size: PaperSize) -> None:
    for page in layout(paper_of(kind), size, "ru", ORIGINAL):
        for symbol in page.symbols():
            assert not symbol.is_bars or symbol.height / page.dots_per_mm >= 12
            assert not symbol.is_bars or symbol.module / page.dots_per_mm >= 0.33


@pytest.mark.parametrize(
    ("kind", "size"), [(kind, size) for kind in PaperKind for size in PaperSize if size not in SIZES[kind]]
)
def test_a_paper_that_does_not_come_in_a_size_is_refused(kind: PaperKind, size: PaperSize) -> None:
    with pytest.raises(PaperUnknown):
        renderer.pdf(paper_of(kind), size, "ru", ORIGINAL)


@pytest.mark.parametrize(
    ("kind", "size"), [(PaperKind.RECEIPT, PaperSize.ROLL_58), (PaperKind.LABEL, PaperSize.LABEL_43X25)]
)
def test_a_head_too_narrow_for_the_code_is_refused_and_not_printed(kind: PaperKind, size: PaperSize) -> None:
    with pytest.raises(UnreadableCode):
        renderer.bitmaps(paper_of(kind), size, "ru", ORIGINAL, PrintHead(200))


def test_characters_that_will_not_print_are_told_from_every_field() -> None:
    device = replace(TELEVISION, fault="не включается 😀", accessories=("пульт\x1b", "кабель"))
    assert renderer.unprintable(receipt(device, customer="Ива\u202eнов")) == ("\u202e", "😀", "\x1b")
    assert renderer.unprintable(receipt()) == ()
