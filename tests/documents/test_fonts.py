"""What the shipped faces can print, how long it is, and what becomes of the rest."""

import unicodedata
from io import BytesIO

import pytest
from PIL import ImageFont

from servicedesk.documents.fonts import REPLACEMENT, Face, font, font_bytes, has, printable, unprintable, width


@pytest.mark.parametrize("face", Face)
def test_every_face_has_the_letters_and_signs_of_the_desk(face: Face) -> None:
    letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    for character in letters + letters.upper() + "0123456789₽№«»—–…·×" + REPLACEMENT:
        assert has(face, ord(character))


@pytest.mark.parametrize("face", Face)
def test_a_line_is_as_long_as_another_library_measures_it(face: Face) -> None:
    text = "Неисправность: LG 42-LN540V, 3 600 ₽ №"
    whole = ImageFont.truetype(BytesIO(font_bytes(face)), 2048, layout_engine=ImageFont.Layout.BASIC)
    exact = sum(whole.getlength(letter) for letter in text)  # the paper knows no kerning
    assert width(text, face, 2048) == pytest.approx(exact, rel=0.001)
    assert width("", face, 22) == 0


def test_lengths_on_dots_are_within_a_twentieth_of_the_exact_ones() -> None:
    text = "пропадает изображение через 10 минут, звук есть"
    dots = ImageFont.truetype("resources/fonts/DejaVuSansCondensed.ttf", 18, layout_engine=ImageFont.Layout.BASIC)
    assert dots.getlength(text, mode="1") == pytest.approx(width(text, Face.TEXT, 18), rel=0.05)


def test_letters_typed_in_two_parts_are_composed() -> None:
    assert printable(unicodedata.normalize("NFD", "Йод, ёлка")) == "Йод, ёлка"


def test_markup_and_printer_commands_made_of_letters_stand_as_typed() -> None:
    typed = '<b>&amp;</b> {name} %s ^XA^FO =HYPERLINK("x") \\n'
    assert printable(typed) == typed


@pytest.mark.parametrize("character", ["\x1b", "\x00", "\x07", "\x9b", "\u202e", "\u2066", "😀", "\ue000"])
def test_what_will_not_print_is_marked_and_told(character: str) -> None:
    assert printable(f"а{character}б") == f"а{REPLACEMENT}б"
    assert unprintable(f"а{character}б{character}") == (character,)


def test_what_was_never_visible_leaves_no_mark() -> None:
    assert printable("под\u00adпись\u200d\ufe0f") == "подпись"
    assert unprintable("под\u00adпись\u200d\ufe0f") == ()


def test_line_ends_of_every_system_are_one() -> None:
    assert printable("а\r\nб\rв\nг\u2028д\tе") == "а\nб\nв\nг д е"
    assert unprintable("а\r\nб\rв\tг") == ()


def test_a_replacement_mark_that_was_typed_is_nobodys_loss() -> None:
    assert unprintable(REPLACEMENT) == ()


def test_a_letter_beyond_the_basic_plane_is_never_taken_for_another() -> None:
    """The faces do have U+10300; cut to sixteen bits it would become U+0300, an accent."""
    assert 0x10300 in font(Face.TEXT).face.charToGlyph
    assert not has(Face.TEXT, 0x10300)
    assert printable("\U00010300") == REPLACEMENT
