from dataclasses import replace

import pytest
from PIL import Image

from servicedesk.documents.codes import bars, qr
from servicedesk.documents.fonts import Face
from servicedesk.documents.marks import Mark, Page, Placed, Rule, Symbol, Text
from servicedesk.documents.paint_pillow import paint
from servicedesk.documents.readback import demand_readable
from servicedesk.services.papers import PaperSize, UnreadableCode

DIGITS = "1000390586"
ROLL = PaperSize.ROLL_58
UPRIGHT = replace(bars(DIGITS, 3, 96), x=40, y=10)
TURNED = replace(bars(DIGITS, 3, 96, turned=True), x=40, y=40)
MATRIX = replace(qr(DIGITS, 5), x=30, y=30)


def page_of(*marks: Mark) -> Page:
    """A page of 384 by 380 dots."""
    return Page(384, 380, 203, 8.0, (Placed(0, 0, marks),), (58.0, 47.5))


def widened(symbol: Symbol) -> Image.Image:
    """The painted page with one dot too many beside a bar, all along it."""
    image = paint(page_of(symbol))
    x, y, wide, high = list(symbol.boxes())[3]
    x, y = x + symbol.x, y + symbol.y
    side = (x, y + high, x + wide, y + high + 1) if symbol.turned else (x + wide, y, x + wide + 1, y + high)
    image.paste(255, side)
    return image


@pytest.mark.parametrize("symbol", [UPRIGHT, TURNED, MATRIX])
def test_a_faultless_symbol_passes_on_dots_and_as_vectors(symbol: Symbol) -> None:
    page = page_of(symbol)
    demand_readable(page, ROLL, paint(page))
    demand_readable(page, ROLL)


@pytest.mark.parametrize("symbol", [UPRIGHT, TURNED, MATRIX])
def test_one_dot_too_many_is_refused_though_a_decoder_would_forgive_it(symbol: Symbol) -> None:
    with pytest.raises(UnreadableCode) as refusal:
        demand_readable(page_of(symbol), ROLL, widened(symbol))
    assert (refusal.value.number, refusal.value.size) == (DIGITS, "58mm")


def test_one_dot_lost_in_one_row_is_refused() -> None:
    image = paint(page_of(UPRIGHT))
    image.putpixel((UPRIGHT.x, UPRIGHT.y + 50), 0)
    with pytest.raises(UnreadableCode):
        demand_readable(page_of(UPRIGHT), ROLL, image)


@pytest.mark.parametrize("symbol", [UPRIGHT, TURNED, MATRIX])
def test_bars_of_another_number_are_refused(symbol: Symbol) -> None:
    with pytest.raises(UnreadableCode):
        demand_readable(page_of(replace(symbol, digits="1000390683")), ROLL)


def test_a_number_whose_first_pair_the_library_drops_is_refused() -> None:
    with pytest.raises(UnreadableCode):
        demand_readable(page_of(replace(bars("9900390586", 3, 96), x=40, y=10)), ROLL)


@pytest.mark.parametrize(
    "intruder",
    [
        Rule(20, 0, 1, 60),
        Text(200, 60, "поверх", Face.TEXT, 22),
        Text(4, 60, "тишина", Face.TEXT, 22),
        replace(MATRIX, x=250, y=60),
    ],
)
def test_whatever_stands_in_a_symbol_or_its_quiet_zone_is_refused(intruder: Mark) -> None:
    page = page_of(UPRIGHT, intruder)
    with pytest.raises(UnreadableCode):
        demand_readable(page, ROLL)
    with pytest.raises(UnreadableCode):
        demand_readable(page, ROLL, paint(page))


@pytest.mark.parametrize("symbol", [replace(UPRIGHT, x=20), replace(UPRIGHT, x=90), replace(TURNED, y=90)])
def test_a_symbol_whose_quiet_zone_leaves_the_page_is_refused(symbol: Symbol) -> None:
    with pytest.raises(UnreadableCode):
        demand_readable(page_of(symbol), ROLL)
