"""How wide the columns of a printed table are."""

from dataclasses import replace
from datetime import datetime

import pytest

from servicedesk.documents.table_widths import Wishes, shared, wanted
from servicedesk.documents.typesizes import Density, type_for
from servicedesk.services.papers import HEADS, PaperColumn, PaperSize, Requisites, TablePaper

TYPE = type_for(PaperSize.A4, HEADS[PaperSize.A4].dots_per_mm, Density.COMPACT)
PAD = 10
PLAIN = TablePaper(
    Requisites("Центр"),
    "Список",
    datetime(2026, 11, 23, 12, 31),
    "Ольга",
    (PaperColumn("Имя"), PaperColumn("Сумма", right=True)),
    (("Пётр", "1,00"),),
)


def wish(name: str, sum_: str = "1,00", **facts: object) -> Wishes:
    return wanted(replace(PLAIN, rows=((name, sum_),), **facts), TYPE, PAD)  # type: ignore[arg-type]


def test_a_column_wishes_its_longest_cell_and_needs_its_longest_word() -> None:
    short, long = wish("Пётр"), wish("Пётр Ильич Фёдоров")
    assert long.whole[0] > short.whole[0]
    assert long.least[0] < long.whole[0]


def test_a_heading_counts_as_a_cell() -> None:
    headed = replace(PLAIN, columns=(PaperColumn("Очень длинный заголовок столбца"), PLAIN.columns[1]))
    assert wanted(headed, TYPE, PAD).whole[0] > wish("Пётр").whole[0]


def test_sums_and_what_is_short_are_never_broken() -> None:
    wishes = wish("Пётр", "1 000 000 000,00")
    assert wishes.least[1] == wishes.whole[1]
    short = (PaperColumn("Имя", short=True), PLAIN.columns[1])
    unbroken = wish("23 ноября 2026", columns=short)
    assert unbroken.least[0] == unbroken.whole[0]


def test_a_total_needs_room_in_its_column() -> None:
    assert wish("Пётр", totals=("Итого", "1 000 000 000,00")).least[1] > wish("Пётр").least[1]


def test_an_endless_word_asks_for_no_more_than_a_fair_part() -> None:
    wishes = wish("я" * 5000)
    assert wishes.least[0] < TYPE.dots(40)
    assert wishes.comfortable < TYPE.dots(100)


@pytest.mark.parametrize("room", [300, 1000, 2400])
@pytest.mark.parametrize(
    "wishes",
    [
        Wishes((100, 100, 100), (50, 50, 50), 0),
        Wishes((2000, 100, 5000), (50, 100, 60), 0),
        Wishes((400, 400, 400, 400), (390, 390, 390, 390), 0),
        Wishes((1,), (1,), 0),
    ],
)
def test_the_columns_never_leave_the_sheet(wishes: Wishes, room: int) -> None:
    widths = shared(wishes, room)
    assert len(widths) == len(wishes.whole)
    assert sum(widths) <= room
    assert min(widths) >= 1


def test_what_fits_is_given_and_the_rest_is_shared() -> None:
    assert shared(Wishes((100, 300), (50, 50), 0), 800) == (200, 600)
    narrow, wide = shared(Wishes((100, 3000), (50, 50), 0), 800)
    assert narrow == 100
    assert wide == 700


def test_a_paper_without_columns_has_no_widths() -> None:
    assert shared(Wishes((), (), 0), 800) == ()
