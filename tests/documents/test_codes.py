import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from servicedesk.documents.codes import BARS_MODULES, bars, qr, widest_module
from servicedesk.documents.marks import Symbol
from servicedesk.domain.codes import Code, CodeKind
from tests.documents.decoders import by_zbar, by_zxing, framed

codes = st.builds(Code, st.sampled_from(CodeKind), st.integers(0, 9), st.integers(1, 999_999))


def picture(symbol: Symbol) -> Image.Image:
    """A symbol painted by the test itself, straight from its black rectangles."""
    image = Image.new("L", symbol.size, 255)
    for x, y, wide, high in symbol.boxes():
        image.paste(0, (x, y, x + wide, y + high))
    return framed(image)


@given(codes)
def test_any_code_of_ours_reads_as_its_ten_digits(code: Code) -> None:
    assert by_zxing(picture(bars(code.digits, 3, 100))) == [code.digits]


@given(codes)
def test_every_bar_code_is_ninety_modules_of_subset_c(code: Code) -> None:
    (row,) = bars(code.digits, 3, 100).cells
    assert len(row) == BARS_MODULES
    assert row.startswith("11010011100")


@pytest.mark.parametrize("turned", [False, True])
def test_both_decoders_read_a_bar_code_upright_and_turned(turned: bool) -> None:
    seen = picture(bars("1000390586", 3, 120, turned=turned))
    assert by_zxing(seen) == by_zbar(seen) == ["1000390586"]


def test_both_decoders_read_the_qr_code() -> None:
    seen = picture(qr("2000390552", 5))
    assert by_zxing(seen) == by_zbar(seen) == ["QR2000390552"]


def test_the_qr_code_stands_the_loss_of_a_fifth_of_its_surface() -> None:
    seen = picture(qr("2000390552", 8))
    wide = seen.width
    seen.paste(255, (wide // 2, wide // 2, wide // 2 + wide // 4, wide // 2 + wide // 8))
    assert by_zxing(seen) == ["QR2000390552"]


def test_a_leading_ninety_nine_would_be_dropped_and_is_never_ours() -> None:
    """The control: the library loses the first two digits of such a number, so reading back is not for nothing."""
    found = zxingcpp.read_barcodes(picture(bars("9900390586", 3, 100)))
    assert [code.text for code in found] != ["9900390586"]
    assert 9 not in set(CodeKind)


@pytest.mark.parametrize(
    ("room", "dots_per_mm", "module"),
    [(384, 8.0, 3), (576, 8.0, 3), (344, 8.0, 3), (512, 180 / 25.4, 3), (566, 300 / 25.4, 5), (508, 300 / 25.4, 4)],
)
def test_every_head_gets_the_widest_module_that_fits(room: int, dots_per_mm: float, module: int) -> None:
    assert widest_module(room, dots_per_mm) == module


def test_a_head_too_narrow_for_a_readable_code_gets_none() -> None:
    assert widest_module(200, 8.0) == 0
