"""Tables on paper: every row is there, heads are on every page, and hostile words stay in their columns."""

from dataclasses import replace
from datetime import datetime

import pytest

from servicedesk.documents.content import Words
from servicedesk.documents.fonts import width
from servicedesk.documents.marks import Anchor, Page, Text
from servicedesk.documents.renderer import PaperRenderer
from servicedesk.documents.table import table_pages
from servicedesk.domain.money import Money
from servicedesk.services.papers import (
    HEADS,
    SHEETS,
    CopyMark,
    PaperColumn,
    PaperLine,
    PaperSize,
    Requisites,
    TablePaper,
    code_of,
    from_json,
    name_of,
    subject_of,
    to_json,
)

ORIGINAL = CopyMark.original()
NARROW = (PaperColumn("Заявка", short=True), PaperColumn("Клиент"), PaperColumn("К оплате, ₽", right=True))
WIDE = (*NARROW, *(PaperColumn(f"Столбец {number}") for number in range(12)))
LONG_NAME = "Константинопольская-Переяславская Александра Вениаминовна"
HOSTILE = (
    "Электроводонагревательремонтсервисобслуживание" * 3,
    "=1+1\n\nв три\tстроки",
    "O'Neill <b>x</b> 😀 \u202eтекст",
    "",
    " ",
)


def paper(rows: int = 3, columns: tuple[PaperColumn, ...] = NARROW, cell: str = "Фёдоров П. И.") -> TablePaper:
    fill = tuple("слово" for _ in columns[3:])
    return TablePaper(
        centre=Requisites("Сервисный центр «Мастер»", "ул. Ленина, 1", "+73832223344", legal="ИНН 5400000000"),
        title="Готовы и ждут клиента",
        made_at=datetime(2026, 11, 23, 12, 31),
        made_by="Ольга",
        columns=columns,
        rows=tuple((f"2 0 {number:06d} 27", cell, f"{number},00", *fill) for number in range(1, rows + 1)),
        facts=(PaperLine("На день", "23 ноября 2026 г."), PaperLine("Заявок", str(rows))),
    )


def laid(table: TablePaper, size: PaperSize = PaperSize.A4) -> tuple[Page, ...]:
    return table_pages(table, Words("ru"), ORIGINAL, size, HEADS[size])


def texts(page: Page) -> list[str]:
    return [mark.text for group in page.placed for mark in group.marks if isinstance(mark, Text)]


def joined(pages: tuple[Page, ...]) -> str:
    return "\n".join(text for page in pages for text in texts(page))


def beyond(page: Page) -> list[str]:
    """Texts that leave the page."""
    out = []
    for group in page.placed:
        for mark in group.marks:
            if isinstance(mark, Text):
                length = width(mark.text, mark.face, mark.size)
                left = group.x + mark.x - (length if mark.anchor is Anchor.RIGHT else 0)
                if left < 0 or left + length > page.width or group.y + mark.y > page.height:
                    out.append(mark.text)
    return out


@pytest.mark.parametrize("size", SHEETS)
@pytest.mark.parametrize("columns", [NARROW, WIDE])
def test_two_hundred_rows_are_all_there_under_heads_on_every_page(
    size: PaperSize, columns: tuple[PaperColumn, ...]
) -> None:
    pages = laid(paper(200, columns), size)
    said = joined(pages)
    assert len(pages) > 2
    assert all(f"2 0 {number:06d} 27" in said for number in range(1, 201))
    assert all("Клиент" in texts(page) for page in pages)
    assert [f"страница {at} из {len(pages)}" in texts(page) for at, page in enumerate(pages, 1)] == [True] * len(pages)
    assert not [text for page in pages for text in beyond(page)]


def test_a_wide_table_lies_and_a_narrow_one_stands() -> None:
    (narrow,), (wide,) = laid(paper()), laid(paper(columns=WIDE, cell=LONG_NAME))
    assert narrow.paper_mm == (210.0, 297.0)
    assert wide.paper_mm == (297.0, 210.0)


def test_a_printer_gets_a_lying_page_standing_and_whole() -> None:
    (bitmap,) = PaperRenderer().bitmaps(paper(columns=WIDE, cell=LONG_NAME), PaperSize.A4, "ru", ORIGINAL)
    (narrow,) = PaperRenderer().bitmaps(paper(), PaperSize.A4, "ru", ORIGINAL)
    assert (bitmap.width, bitmap.height) == (narrow.width, narrow.height) == (2480, 3508)
    assert sum(byte.bit_count() for byte in bitmap.rows) > 10_000


@pytest.mark.parametrize("cell", HOSTILE)
@pytest.mark.parametrize("size", SHEETS)
def test_hostile_words_stay_on_the_page(cell: str, size: PaperSize) -> None:
    pages = laid(paper(5, WIDE, cell), size)
    assert not [text for page in pages for text in beyond(page)]
    assert PaperRenderer().pdf(paper(5, WIDE, cell), size, "ru", ORIGINAL).startswith(b"%PDF")


def test_a_word_longer_than_its_column_is_continued_below_and_nothing_of_it_is_lost() -> None:
    word = "Электроводонагревательремонтсервис" * 4
    pieces = [text for text in texts(laid(paper(1, WIDE, word))[0]) if text in word]
    assert len(pieces) > 1
    assert "".join(pieces) == word


def test_a_row_taller_than_the_page_goes_on_on_the_next() -> None:
    words = " ".join(f"слово{number}" for number in range(3000))
    pages = laid(paper(2, NARROW, words))
    said = joined(pages)
    assert len(pages) > 2
    assert all(f"слово{number}" in said for number in (0, 1500, 2999))
    assert not [text for page in pages for text in beyond(page)]


def test_totals_the_sum_in_words_and_signatures_stand_below() -> None:
    table = replace(
        paper(),
        totals=("Итого", "", "6,00"),
        amount=Money(600),
        signers=(PaperLine("Составил", "Ольга"), PaperLine("Проверил")),
    )
    said = joined(laid(table))
    assert "Итого: шесть рублей 00 копеек." in said
    assert "Составил: Ольга" in said
    assert said.index("2 0 000003 27") < said.index("Итого")


@pytest.mark.parametrize("rows", range(40, 52))
def test_totals_never_stand_alone_on_a_page(rows: int) -> None:
    pages = laid(replace(paper(rows), totals=("Итого", "", "6,00")))
    last = texts(pages[-1])
    assert "Итого" in last
    assert any(text.startswith("2 0 ") for text in last)


def test_a_table_without_rows_says_so() -> None:
    assert "Строк нет." in joined(laid(paper(0)))


def test_a_copy_says_so_beside_the_title() -> None:
    pages = table_pages(paper(), Words("ru"), CopyMark.copy(2), PaperSize.A4, HEADS[PaperSize.A4])
    assert any("КОПИЯ 2" in text for text in texts(pages[0]))


def test_a_table_is_kept_as_issued_under_no_number() -> None:
    table = replace(paper(), amount=Money(600), totals=("Итого", "", "6,00"))
    assert from_json(to_json(table)) == table
    assert (code_of(table), subject_of(table), name_of(table)) == (None, 0, table.title)


def test_the_same_table_gives_the_same_bytes_and_tells_its_title() -> None:
    first, second = (PaperRenderer().pdf(paper(), PaperSize.A4, "ru", ORIGINAL) for _ in range(2))
    assert first == second
    assert table_title(first) == "Готовы и ждут клиента"


def table_title(pdf: bytes) -> str:
    """The title as the file tells it: UTF-16 in octal and plain bytes."""
    raw = pdf.split(b"/Title (")[1].split(b") /")[0]
    out, at = bytearray(), 0
    while at < len(raw):
        if raw[at : at + 1] == b"\\":
            if raw[at + 1 : at + 4].isdigit():
                out.append(int(raw[at + 1 : at + 4], 8))
                at += 4
                continue
            at += 1
        out.append(raw[at])
        at += 1
    return out.decode("utf-16")
