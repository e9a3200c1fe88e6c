import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.documents.fonts import Face, printable, width
from servicedesk.documents.wrap import wrap

SIZE, ROOM = 22, 300


@given(st.text(max_size=400), st.integers(40, 600))
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(typed: str, room: int) -> None:
    text = printable(typed)
    lines = wrap(text, Face.TEXT, SIZE, room)
    for line in lines:
        assert width(line, Face.TEXT, SIZE) <= room or len(line.rstrip()) == 1 or unicodedata.combining(line[-1])
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_words_stay_whole_where_they_can() -> None:
    assert wrap("не реагирует на кнопки", Face.TEXT, SIZE, 160) == ["не реагирует", "на кнопки"]


def test_a_word_of_five_hundred_letters_is_cut_into_lines() -> None:
    lines = wrap("ж" * 500, Face.TEXT, SIZE, ROOM)
    assert "".join(lines) == "ж" * 500
    assert len({len(line) for line in lines[:-1]}) == 1


def test_a_word_that_fits_no_line_begins_behind_the_words_before_it() -> None:
    assert wrap("1. " + "Ж" * 60, Face.TEXT, SIZE, ROOM)[0].startswith("1. Ж")
    assert wrap("почти полная строка " + "Ж" * 60, Face.TEXT, SIZE, 240)[0] == "почти полная строка"


def test_accents_stay_with_their_letters() -> None:
    lines = wrap("x\u0302\u0303\u0304" * 100, Face.TEXT, SIZE, ROOM)
    assert len(lines) > 1
    assert all(line[0] == "x" for line in lines)


def test_line_ends_are_kept_and_blank_lines_at_the_end_are_not() -> None:
    assert wrap("экран\n\nзвук\n\n", Face.TEXT, SIZE, ROOM) == ["экран", "", "звук"]


def test_a_sum_is_never_broken() -> None:
    assert wrap("итого 3\u00a0100,00\u00a0₽", Face.TEXT, SIZE, 120) == ["итого", "3\u00a0100,00\u00a0₽"]


def test_a_first_line_that_is_taken_is_left_empty() -> None:
    assert wrap("пропадает звук", Face.TEXT, SIZE, ROOM, 20) == ["", "пропадает звук"]


@pytest.mark.parametrize("text", ["", " ", "\n", "\n \n"])
def test_nothing_has_no_lines(text: str) -> None:
    assert wrap(text, Face.TEXT, SIZE, ROOM) == []
