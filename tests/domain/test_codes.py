"""Codes: made up, read back, and told apart from everybody else's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.domain.codes import Code, CodeKind, check_digits, grouped, semblance_of
from servicedesk.domain.refusals import CodeSpoiled, ForeignCode, Semblance

codes = st.builds(Code, st.sampled_from(CodeKind), st.integers(0, 9), st.integers(1, 999_999))


def test_a_code_is_ten_digits_grouped_for_people() -> None:
    code = Code(CodeKind.DEVICE_LABEL, 0, 4217)
    assert code.digits == "2000421786"
    assert code.grouped == "2 0 004217 86"
    assert code.number == 2000421786
    assert grouped(2000421786) == "2 0 004217 86"


@given(codes)
def test_every_code_reads_back_from_digits_and_from_groups(code: Code) -> None:
    assert Code.parse(code.digits) == code
    assert Code.parse(f"  {code.grouped.replace(' ', '-')}\n") == code


@given(codes, st.integers(0, 9), st.integers(1, 9))
def test_no_single_wrong_digit_passes(code: Code, place: int, shift: int) -> None:
    digits = list(code.digits)
    digits[place] = str((int(digits[place]) + shift) % 10)
    with pytest.raises((CodeSpoiled, ForeignCode)):
        Code.parse("".join(digits))


@given(codes, st.integers(0, 8))
def test_no_swap_of_neighbours_passes(code: Code, place: int) -> None:
    digits = list(code.digits)
    if digits[place] == digits[place + 1]:
        return
    digits[place], digits[place + 1] = digits[place + 1], digits[place]
    with pytest.raises((CodeSpoiled, ForeignCode)):
        Code.parse("".join(digits))


def test_the_check_is_of_the_standard_and_a_plain_sum_would_miss_swaps() -> None:
    assert check_digits("794") == "44"  # the worked example of ISO 7064 MOD 97-10
    plain_sum = sum(map(int, "20004217")) % 97
    swapped = sum(map(int, "20042017")) % 97
    assert plain_sum == swapped  # the control: a weaker check sees no difference
    assert check_digits("20004217") != check_digits("20042017")


@pytest.mark.parametrize(
    ("text", "semblance"),
    [
        ("4600051000057", Semblance.GOODS),
        ("96385074", Semblance.GOODS),
        ("490154203237518", Semblance.IMEI),
        ("https://example.com/q", Semblance.LINK),
        ("www.kassa.example", Semblance.LINK),
        ("A-1042", Semblance.TEXT),
        ("12345", Semblance.DIGITS),
        ("1000039", Semblance.HALF),
        ("2 0 004217 8", Semblance.HALF),
        ("9000390", Semblance.DIGITS),
        ("9000000119", Semblance.DIGITS),
        ("2000000000", Semblance.DIGITS),
        ("٢٠٠٠٤٢١٧٨٦", Semblance.TEXT),
    ],
)
def test_a_foreign_code_is_named_for_what_it_seems(text: str, semblance: Semblance) -> None:
    if semblance is not Semblance.DIGITS:
        assert semblance_of(text) is semblance
    with pytest.raises(ForeignCode) as refused:
        Code.parse(text)
    assert refused.value.semblance is semblance


def test_at_most_one_random_number_in_a_hundred_passes_for_ours() -> None:
    passed = 0
    for number in range(1_000_000_000, 5_000_000_000, 39_997):
        try:
            Code.parse(str(number))
        except (CodeSpoiled, ForeignCode):
            continue
        passed += 1
    assert 0 < passed <= 4_000_000_000 / 39_997 / 97 * 1.05


def test_a_full_series_moves_on_to_the_next_and_the_last_one_ends() -> None:
    assert Code(CodeKind.RECEIPT, 0, 999_999).following() == Code(CodeKind.RECEIPT, 1, 1)
    assert Code(CodeKind.RECEIPT, 0, 999_998).following() == Code(CodeKind.RECEIPT, 0, 999_999)
    with pytest.raises(OverflowError):
        Code(CodeKind.RECEIPT, 9, 999_999).following()


@given(codes)
def test_numbers_grow_in_the_order_of_issue(code: Code) -> None:
    if (code.series, code.serial) != (9, 999_999):
        assert code.following().number > code.number


@pytest.mark.parametrize(("series", "serial"), [(10, 1), (-1, 1), (0, 0), (0, 1_000_000)])
def test_a_code_outside_its_range_cannot_be_made(series: int, serial: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        Code(CodeKind.RECEIPT, series, serial)
