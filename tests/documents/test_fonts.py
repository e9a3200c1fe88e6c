import unicodedata
from io import BytesIO

import pytest
from PIL import ImageFont
from reportlab.pdfbase.ttfonts import TTFont

from servicedesk.documents.fonts import REPLACEMENT, Face, font_bytes, metrics, printable, unprintable, width
from servicedesk.documents.sfnt import Metrics


@pytest.mark.parametrize("face", Face)
def test_our_reading_of_a_font_file_agrees_with_a_foreign_one(face: Face) -> None:
    foreign = TTFont(face.value, BytesIO(font_bytes(face))).face
    ours = metrics(face)
    for codepoint in range(0x20, 0x10000):
        assert bool(ours.glyph(codepoint)) == bool(foreign.charToGlyph.get(codepoint))
        if ours.glyph(codepoint):
            assert ours.advance(codepoint) * 1000 == pytest.approx(foreign.getCharWidth(codepoint))


@pytest.mark.parametrize("face", Face)
def test_every_face_has_the_letters_and_signs_of_the_desk(face: Face) -> None:
    letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    for character in letters + letters.upper() + "0123456789₽№«»—–…·×" + REPLACEMENT:
        assert metrics(face).glyph(ord(character))


def test_a_line_is_as_long_as_its_letters() -> None:
    assert width("Неисправность", Face.TEXT, 22) == pytest.approx(22 * width("Неисправность", Face.TEXT, 1))
    assert width("", Face.TEXT, 22) == 0


def test_lengths_on_dots_are_within_a_twentieth_of_the_exact_ones() -> None:
    text = "пропадает изображение через 10 минут, звук есть"
    font = ImageFont.truetype("resources/fonts/DejaVuSansCondensed.ttf", 18, layout_engine=ImageFont.Layout.BASIC)
    assert font.getlength(text, mode="1") == pytest.approx(width(text, Face.TEXT, 18), rel=0.05)


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
    """Cut to sixteen bits, U+10430 would become U+0430, the Russian а."""
    assert metrics(Face.TEXT).glyph(0x0430)
    assert metrics(Face.TEXT).glyph(0x10430) == 0
    assert printable("\U00010430") == REPLACEMENT


def test_a_file_without_a_unicode_table_is_refused() -> None:
    data = bytearray(font_bytes(Face.NUMBER))
    table = data.index(b"cmap")
    offset = int.from_bytes(data[table + 8 : table + 12], "big")
    data[offset + 2 : offset + 4] = b"\0\0"
    with pytest.raises(ValueError, match="no Unicode character table"):
        Metrics(bytes(data))
