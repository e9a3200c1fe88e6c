import pytest

from servicedesk.documents.codes import bars
from servicedesk.documents.content import Field
from servicedesk.documents.flow import Column, stacked
from servicedesk.documents.fonts import Face, width
from servicedesk.documents.marks import Anchor, Rule, Symbol, Text
from servicedesk.documents.typesizes import Density, type_for
from servicedesk.services.papers import PaperSize

TYPE = type_for(PaperSize.ROLL_80, 8.0)
ROOM = 536


def column(room: int = ROOM) -> Column:
    """An empty column of an 80 mm roll."""
    return Column(room, TYPE)


def texts(filled: Column) -> list[list[Text]]:
    """The texts of each row."""
    return [[mark for group in row.placed for mark in group.marks if isinstance(mark, Text)] for row in filled.rows]


def said(filled: Column) -> list[list[str]]:
    """The words of each row."""
    return [[mark.text for mark in row] for row in texts(filled)]


def test_a_short_pair_takes_one_line_with_the_value_at_the_right_edge() -> None:
    filled = column()
    filled.pair(Field("Клиент", "Фёдоров Пётр", strong=True))
    ((label, value),) = texts(filled)
    assert (label.text, label.x, label.face) == ("Клиент", 0, Face.TEXT)
    assert (value.text, value.x, value.face, value.anchor) == ("Фёдоров Пётр", ROOM, Face.STRONG, Anchor.RIGHT)


def test_a_long_value_goes_on_below_its_label_to_the_right() -> None:
    filled = column()
    filled.pair(Field("Стоимость", "после диагностики, выше трёх тысяч рублей перезвонить и согласовать"))
    assert len(filled.rows) == 2
    assert said(filled)[0][0] == "Стоимость"
    assert all(mark.anchor is Anchor.RIGHT for mark in texts(filled)[1])


def test_a_label_that_fills_the_line_leaves_the_next_to_its_value() -> None:
    filled = column(150)
    filled.pair(Field("Хранение, 15 дней", "1 250,00 ₽"))
    assert said(filled) == [["Хранение, 15 дней", ""], ["1 250,00 ₽"]]


def test_a_value_of_nothing_keeps_its_label() -> None:
    filled = column()
    filled.pair(Field("Место", ""))
    assert said(filled) == [["Место", ""]]


def test_a_text_with_a_label_begins_behind_it_and_goes_on_below_it() -> None:
    filled = column()
    filled.labelled(Field("Неисправность", "пропадает изображение через 10 минут, звук есть"))
    first, second = texts(filled)
    assert first[0].text == "Неисправность:"
    assert first[1].x == round(width("Неисправность: ", Face.TEXT, TYPE.body.size))
    assert [mark.x for mark in second] == [0]


def test_cells_align_labels_and_values_line_by_line() -> None:
    filled = column(300)
    filled.cell(Field("Очень длинная подпись", "значение"), 120)
    assert said(filled) == [["Очень", "значение"], ["длинная"], ["подпись"]]
    assert texts(filled)[0][1].x == 120


def test_parts_share_a_line_while_they_fit() -> None:
    filled, narrow = column(), column(200)
    for each in (filled, narrow):
        each.joined(("Новосибирск, ул. Советская, 1", "+7 383 200-00-00"), TYPE.small)
    assert said(filled) == [["Новосибирск, ул. Советская, 1 · +7 383 200-00-00"]]
    assert "·" not in " ".join(text for row in said(narrow) for text in row)


def test_signatures_stand_side_by_side_or_below_one_another() -> None:
    fields = (Field("Принял", "Ольга М."), Field("Сдал", "Фёдоров П. И."))
    wide, narrow = column(1200), column(300)
    wide.signatures(fields)
    narrow.signatures(fields)
    assert said(wide) == [["Принял: Ольга М.", "Сдал: Фёдоров П. И."]]
    assert [row for row in said(narrow) if row] == [["Принял: Ольга М."], ["Сдал: Фёдоров П. И."]]


@pytest.mark.parametrize("room", [120, 200, 300, 536, 1200])
def test_everybody_gets_a_line_to_sign_on(room: int) -> None:
    filled = column(room)
    filled.signatures((Field("Принял", "Ольга Михайловна Громова, старший менеджер"), Field("Сдал", "Ким А.")))
    lines = [mark for row in filled.rows for group in row.placed for mark in group.marks if isinstance(mark, Rule)]
    assert len(lines) == 2
    assert all(line.width >= TYPE.dots(8) and line.x + line.width <= room for line in lines)


def test_a_symbol_stands_in_the_middle_with_its_number_below() -> None:
    filled = column()
    filled.symbol(bars("1000390586", 3, 120), "1 0 003905 86")
    (row,) = filled.rows
    (symbol,) = [(group.x + mark.x, mark) for group in row.placed for mark in group.marks if isinstance(mark, Symbol)]
    assert symbol[0] == (ROOM - 270) // 2
    assert texts(filled)[0][0].y > symbol[1].height


def test_a_turned_symbol_has_its_quiet_zone_above_and_below() -> None:
    filled, words = column(), column(300)
    words.text("слова", TYPE.body)
    filled.turned_beside(bars("1000390586", 3, 120, turned=True), 140, words)
    (row,) = filled.rows
    assert row.height == 270 + 2 * 30
    assert row.placed[0].y == 30


def test_columns_side_by_side_are_one_piece_unless_they_are_too_tall() -> None:
    short, tall = column(), column()
    left, right, endless = column(200), column(200), column(200)
    left.text("слева", TYPE.body)
    right.text("справа", TYPE.body)
    for _ in range(100):
        endless.text("строка", TYPE.body)
    short.beside(((0, left), (300, right)))
    tall.beside(((0, endless), (300, right)))
    assert said(short) == [["слева", "справа"]]
    assert len(tall.rows) == 101


def test_rows_laid_down_follow_one_another() -> None:
    filled = column()
    for word in ("один", "два", "три"):
        filled.text(word, TYPE.body)
    assert [group.y for group in stacked(filled.rows, 10, 100)] == [
        100,
        100 + TYPE.body.leading,
        100 + 2 * TYPE.body.leading,
    ]
    assert filled.height == 3 * TYPE.body.leading


def test_type_grows_closer_with_its_density_and_finer_heads_set_the_same_size() -> None:
    sizes = [type_for(PaperSize.A4, 11.811, density).body.size for density in Density]
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 3
    coarse, fine = type_for(PaperSize.ROLL_58, 8.0), type_for(PaperSize.ROLL_58, 16.0)
    assert fine.body.size == 2 * coarse.body.size
