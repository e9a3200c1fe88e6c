"""A scanned text is judged by its digits alone."""

import pytest

from servicedesk.desktop.scanned import label_in, looks_ours
from servicedesk.domain.codes import Code, CodeKind

LABEL = Code(CodeKind.DEVICE_LABEL, 0, 4217)


@pytest.mark.parametrize("text", [LABEL.digits, LABEL.grouped, f" {LABEL.digits} "])
def test_a_label_names_its_order(text: str) -> None:
    assert label_in(text) == LABEL.number
    assert looks_ours(text)


@pytest.mark.parametrize("kind", [kind for kind in CodeKind if kind is not CodeKind.DEVICE_LABEL])
def test_another_paper_of_ours_is_no_label(kind: CodeKind) -> None:
    assert label_in(Code(kind, 0, 4217).digits) is None
    assert looks_ours(Code(kind, 0, 4217).digits)


def test_a_misread_label_is_none_but_may_be_ours() -> None:
    misread = LABEL.digits[:-1] + str((int(LABEL.digits[-1]) + 1) % 10)
    assert label_in(misread) is None
    assert looks_ours(misread)


@pytest.mark.parametrize("text", ["4600051000057", "0AB13LX900123", "https://shop.ru/1", "", "9000000001"])
def test_what_was_never_ours_is_neither(text: str) -> None:
    assert label_in(text) is None
    assert not looks_ours(text)
