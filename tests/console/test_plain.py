"""Text for a terminal: whatever a customer is called, the screen stays whole."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.console.plain import columns, fitted, harmless, padded, pairs, width


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("\x1b[2Jпусто", "␛[2Jпусто"),
        ("звонок\a", "звонок␇"),
        ("раз\r\nдва\tтри", "раз два три"),
        ("a\u202eb", "a\ufffdb"),
        ("\x9b31m", "\ufffd31m"),
        ("\x7f", "␡"),
        ("семья 👨\u200d👩", "семья 👨\u200d👩"),
    ],
)
def test_a_hostile_character_becomes_a_picture_of_itself(told: str, shown: str) -> None:
    assert harmless(told) == shown


@given(st.text())
def test_no_text_reaches_the_screen_with_a_character_that_does_something(text: str) -> None:
    shown = harmless(text)
    assert not [one for one in shown if unicodedata.category(one) in {"Cc", "Zl", "Zp", "Cs"}]
    assert "\n" not in shown


@given(st.text(max_size=60), st.integers(min_value=1, max_value=40))
def test_a_fitted_text_never_takes_more_cells_than_it_may(text: str, cells: int) -> None:
    assert width(fitted(text, cells)) <= max(cells, 1)


def test_wide_characters_take_two_cells_and_marks_none() -> None:
    assert (width("修理"), width("е\u0301"), width("абв")) == (4, 1, 3)
    assert padded("修", 4) == "修  "


def test_columns_line_up_whatever_stands_in_them() -> None:
    lines = columns([("修理", "один"), ("я", "два\nтри")], (0, 0))
    assert lines == ["修理  один", "я     два три"]


def test_a_line_is_cut_where_the_screen_ends_and_only_there() -> None:
    row = [("номер", "длинная неисправность")]
    assert columns(row, (0, 0), 12) == ["номер  длин…"]
    assert columns(row, (0, 0)) == ["номер  длинная неисправность"]


def test_a_name_without_a_value_is_left_out() -> None:
    assert pairs([("Мастер", ""), ("Место", "Б-03")]) == ["Место  Б-03"]
