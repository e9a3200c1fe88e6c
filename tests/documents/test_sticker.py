"""What every sticker shares: codes that fit the head, lines that shrink before they are cut."""

import pytest

from servicedesk.documents.fonts import Face, width
from servicedesk.documents.marks import Anchor, Symbol, Text
from servicedesk.documents.sticker import Sticker, fitted, one_line
from servicedesk.domain.codes import Code, CodeKind
from servicedesk.services.papers import HEADS, PaperSize, PrintHead, UnreadableCode

CODE = Code(CodeKind.PLACE, 0, 42)
BOTH = [PaperSize.LABEL_43X25, PaperSize.LABEL_58X40]


def sticker(size: PaperSize = PaperSize.LABEL_58X40, head: PrintHead | None = None) -> Sticker:
    return Sticker(CODE, size, head or HEADS[size])


@pytest.mark.parametrize("size", BOTH)
def test_the_codes_stand_within_the_sticker(size: PaperSize) -> None:
    made = sticker(size)
    made.set_codes()
    page = made.page()
    symbols = [mark for placed in page.placed for mark in placed.marks if isinstance(mark, Symbol)]
    assert len(symbols) == (1 if size is PaperSize.LABEL_43X25 else 2)
    for symbol in symbols:
        wide, high = symbol.size
        assert symbol.x >= 0
        assert symbol.x + wide <= page.width
        assert symbol.y + high <= made.y <= page.height


def test_a_head_too_narrow_for_the_bars_prints_nothing() -> None:
    made = sticker(PaperSize.LABEL_43X25, PrintHead(80))
    with pytest.raises(UnreadableCode):
        made.set_codes()


def test_a_line_keeps_its_two_texts_apart() -> None:
    made = sticker()
    body = made.style(Face.TEXT, 3.0)
    made.line(body, "слева " * 20, body, "справа")
    left, right = sorted(
        (mark for placed in made.page().placed for mark in placed.marks if isinstance(mark, Text)),
        key=lambda mark: mark.anchor is Anchor.RIGHT,
    )
    assert right.text == "справа"
    assert left.x + width(left.text, left.face, left.size) < right.x - width(right.text, right.face, right.size)


def test_a_text_shrinks_as_far_as_it_may_and_is_cut_then() -> None:
    body = sticker().style(Face.TEXT, 5.0)
    whole, size, length = fitted("Стеллаж", body, 10_000, 0.5)
    assert (whole, size) == ("Стеллаж", body.size)
    shrunk, smaller, _ = fitted("Стеллаж", body, length - 10, 0.5)
    assert shrunk == "Стеллаж"
    assert smaller < body.size
    cut, smallest, taken = fitted("Стеллаж", body, length // 4, 0.5)
    assert cut.endswith("…")
    assert smallest == round(body.size * 0.5)
    assert taken <= length // 4


def test_a_text_stands_on_one_line_and_without_what_no_font_has() -> None:
    assert one_line("А-1\n\t у  окна") == "А-1 у окна"
    assert fitted("", sticker().style(Face.TEXT, 3.0), 100, 0.5)[2] == 0
