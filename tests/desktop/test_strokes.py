"""What a scanner typed is read whatever the clerk's keyboard makes of it."""

import pytest

from servicedesk.desktop.strokes import Stroke, is_digits, reading


def _strokes(typed: str, us: str) -> list[Stroke]:
    return [Stroke(0, 1, text=text, us=key) for text, key in zip(typed, us, strict=True)]


@pytest.mark.parametrize(
    ("typed", "us", "meant"),
    [
        ("2000421786", "2000421786", "2000421786"),
        ('№-/":,.?%', "123456789", "123456789"),  # Russian typewriter layout: digits need Shift
        ("&é\"'(-è_çà", "1234567890", "1234567890"),  # French layout
        ("1234567890", "!@#$%^&*()", "1234567890"),  # a scanner set to that layout
        ("реезыЖ..фю", "https://a.", "https://a."),
        ("rma-42", "RMA-42", "RMA-42"),  # Caps Lock
        ("zEBRA", "yEBRA", "zEBRA"),  # a German keyboard and a scanner set to it
    ],
)
def test_a_scan_is_read_by_the_key_or_by_the_text(typed: str, us: str, meant: str) -> None:
    assert reading(_strokes(typed, us)) == meant


def test_keys_of_no_known_place_are_read_by_their_text() -> None:
    assert reading([Stroke(0, 1, text="7"), Stroke(0, 2, text="x")]) == "7x"


@pytest.mark.parametrize(("text", "expected"), [("0", True), ("", False), ("²", False), ("٣", False), ("12a", False)])
def test_only_ten_digits_are_digits(text: str, expected: bool) -> None:
    assert is_digits(text) is expected
