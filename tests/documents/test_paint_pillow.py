from io import BytesIO

import pytest
from PIL import Image, ImageChops

from servicedesk.documents.fonts import Face, width
from servicedesk.documents.marks import Anchor, Mark, Page, Placed, Rule, Text
from servicedesk.documents.paint_pillow import bitmap, paint, paint_zone, png

LINE = "Храним бесплатно месяц со дня готовности, затем 50 ₽ в день"


def page_of(*marks: Mark) -> Page:
    """A page of 600 by 100 dots."""
    return Page(600, 100, 203, 8.0, (Placed(0, 0, marks),), (75.0, 12.5))


def inked(page: Page) -> tuple[int, int, int, int]:
    """The box around everything black."""
    box = paint(page).getbbox()
    assert box is not None
    return box


def test_a_bitmap_packs_eight_dots_a_byte_from_the_left_and_one_is_black() -> None:
    page = Page(12, 2, 203, 8.0, (Placed(1, 0, (Rule(0, 1, 3, 1),)),), (1.5, 0.25))
    painted = bitmap(page, paint(page))
    assert painted.rows == bytes([0, 0, 0b01110000, 0])
    assert (painted.width, painted.height, painted.stride, painted.row(1)) == (12, 2, 2, bytes([0b01110000, 0]))


def test_the_png_shows_the_very_dots_of_the_bitmap() -> None:
    page = page_of(Text(10, 50, LINE, Face.TEXT, 22), Rule(0, 80, 600, 3))
    image = paint(page)
    seen = Image.open(BytesIO(png(page, image)))
    assert ImageChops.invert(seen.convert("1")).tobytes() == bitmap(page, image).rows
    assert any(bitmap(page, image).rows)


@pytest.mark.parametrize("size", [18, 20, 22, 27, 34])
@pytest.mark.parametrize("face", [Face.TEXT, Face.STRONG])
def test_a_line_on_dots_ends_where_it_was_measured_to_end(face: Face, size: int) -> None:
    text = LINE[: 600 // size]
    page = page_of(Text(10, 50, text, face, size))
    assert inked(page)[2] <= 10 + width(text, face, size) + 0.35 * size


@pytest.mark.parametrize("size", range(16, 40))
@pytest.mark.parametrize("letter", "КЫшiW8")
def test_a_word_as_long_as_the_line_does_not_outgrow_it(letter: str, size: int) -> None:
    """Rounded letter by letter, such a word would be up to a twentieth too long and run off the paper."""
    text = letter * int(500 / width(letter, Face.STRONG, size))
    page = page_of(Text(10, 50, text, Face.STRONG, size))
    assert abs(inked(page)[2] - 10 - width(text, Face.STRONG, size)) <= 0.15 * size + 2


@pytest.mark.parametrize("text", ["500,00 ₽", "+7 913 456-78-90", "до 1 декабря 2026 г.", "Б-03"])
def test_a_text_at_the_right_edge_ends_there(text: str) -> None:
    assert abs(inked(page_of(Text(590, 50, text, Face.STRONG, 22, Anchor.RIGHT)))[2] - 590) <= 3


def test_a_text_in_the_middle_has_as_much_white_on_either_side() -> None:
    left, _, right, _ = inked(page_of(Text(300, 50, "Квитанция о приёме", Face.STRONG, 31, Anchor.CENTRE)))
    assert abs((left - 0) - (600 - right)) <= 8


@pytest.mark.parametrize("size", range(16, 40))
def test_all_words_of_a_line_stand_on_one_base_line(size: int) -> None:
    feet = {inked(page_of(Text(10, 60, word, Face.STRONG, size)))[3] for word in ("Н", "нН", "ННН", "Е")}
    deep = {inked(page_of(Text(10, 60, word, Face.STRONG, size)))[1] for word in ("Н", "Нр", "Нq", "Ер")}
    assert len(feet) == 1
    assert len(deep) == 1


def test_letters_are_black_or_white_and_nothing_between() -> None:
    assert paint(page_of(Text(10, 50, LINE, Face.TEXT, 22))).mode == "1"


def test_a_part_of_the_page_painted_alone_is_the_same_as_cut_out_of_the_whole() -> None:
    page = page_of(
        Text(10, 50, LINE, Face.TEXT, 22),
        Text(590, 80, "500,00 ₽", Face.STRONG, 22, Anchor.RIGHT),
        Text(300, 95, "центр", Face.TEXT, 22, Anchor.CENTRE),
        Rule(100, 0, 3, 100),
    )
    whole = paint(page)
    for box in ((0, 0, 600, 100), (90, 20, 320, 97), (500, 60, 600, 90)):
        assert paint_zone(page, box).tobytes() == whole.crop(box).tobytes()
