"""Numbers as people and scanners give them: whole codes, the part that people say, and what is none of ours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.refusals import CodeSpoiled, ForeignCode, OrderUnknown, Semblance, WrongPaper
from servicedesk.services.numbers import any_code, of_kind, order_code

codes = st.builds(Code, st.sampled_from(CodeKind), st.integers(0, 9), st.integers(1, 999_999))


@given(st.integers(1, 999_999), st.sampled_from(["{}", "{:06d}", " {} ", "{:06d}\n"]))
def test_the_part_that_people_say_is_an_order_of_the_first_series(serial: int, shape: str) -> None:
    assert order_code(shape.format(serial)) == Code(CodeKind.DEVICE_LABEL, 0, serial)


@given(codes)
def test_a_whole_code_is_taken_for_its_own_kind_alone(code: Code) -> None:
    for text in (code.digits, code.grouped, code.grouped.replace(" ", "-")):
        assert of_kind(text, code.kind) == code
    for kind in set(CodeKind) - {code.kind}:
        with pytest.raises(WrongPaper) as refused:
            of_kind(code.digits, kind)
        assert (refused.value.kind, refused.value.wanted) == (int(code.kind), int(kind))


@given(codes)
def test_an_order_is_asked_by_its_label_and_a_family_by_its_receipt_too(code: Code) -> None:
    if code.kind in {CodeKind.RECEIPT, CodeKind.DEVICE_LABEL}:
        assert any_code(code.digits) == code
    else:
        with pytest.raises(WrongPaper):
            any_code(code.digits)
    if code.kind is not CodeKind.DEVICE_LABEL:
        with pytest.raises(WrongPaper):
            order_code(code.digits)


@pytest.mark.parametrize("text", ["0", "000", "000000"])
def test_no_order_has_the_number_nought(text: str) -> None:
    with pytest.raises(OrderUnknown):
        order_code(text)


@pytest.mark.parametrize(
    ("text", "seems"),
    [
        ("4600000000008", Semblance.GOODS),
        ("https://example.org/7", Semblance.LINK),
        ("телевизор", Semblance.TEXT),
        ("", Semblance.TEXT),
        ("1234567", Semblance.DIGITS),
        ("9999999999", Semblance.DIGITS),
        ("٤٢", Semblance.TEXT),
    ],
)
def test_what_is_none_of_ours_says_what_it_seems_to_be(text: str, seems: Semblance) -> None:
    for read in (order_code, any_code):
        with pytest.raises(ForeignCode) as refused:
            read(text)
        assert refused.value.semblance is seems


@given(codes, st.integers(0, 9), st.integers(0, 9))
def test_one_wrong_digit_is_never_another_number(code: Code, place: int, digit: int) -> None:
    wrong = f"{code.digits[:place]}{digit}{code.digits[place + 1 :]}"
    if wrong == code.digits:
        assert of_kind(wrong, code.kind) == code
    else:
        with pytest.raises((CodeSpoiled, ForeignCode)):
            of_kind(wrong, code.kind)
