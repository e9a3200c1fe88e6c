"""Tables: cells keep what they are, are worded the same everywhere, and are sorted as people expect."""

from datetime import UTC, date, datetime

import pytest

from servicedesk.domain.money import Money
from servicedesk.domain.status import Status
from servicedesk.services.lists.table import CellKind, Phone, Table, TableColumn, Value, folded, sorting, sums, worded
from servicedesk.services.wording import Wording

RU, EN = Wording("ru"), Wording("en")
COLUMNS = (
    TableColumn("who", "Кто"),
    TableColumn("sum", "Сумма", CellKind.MONEY),
    TableColumn("day", "День", CellKind.DAY),
)
ROWS = (("Ёлкин", Money(310050), date(2026, 11, 15)), ("Яшин", Money(-50), None))


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (None, ""),
        ("=1+1", "=1+1"),
        (0, "0"),
        (Money(310050), "3\u00a0100,50"),
        (Money(-50), "−0,50"),
        (date(2026, 2, 28), "28.02.2026"),
        (datetime(2026, 2, 28, 9, 5, tzinfo=UTC), "28.02.2026 09:05"),
        (Status.READY, "Готов"),
    ],
)
def test_a_cell_is_worded_by_what_it_is(value: Value, told: str) -> None:
    assert worded(value, RU) == told


def test_a_state_is_worded_in_the_language_of_the_table() -> None:
    assert worded(Status.READY, EN) != worded(Status.READY, RU)


def test_only_money_is_summed_and_the_head_stands_first() -> None:
    assert sums(COLUMNS, ROWS, "Итого") == ("Итого", Money(310000), None)
    assert sums(COLUMNS[:1], (("Ёлкин",),), "Итого") == ()


def test_the_head_gives_way_to_a_sum_in_the_first_column() -> None:
    columns = (COLUMNS[1], COLUMNS[0])
    assert sums(columns, ((Money(100), "А"),), "Итого") == (Money(100), None)


def test_chosen_columns_come_in_the_order_chosen() -> None:
    table = Table("Т", COLUMNS, ROWS, totals=sums(COLUMNS, ROWS, "Итого")).only(["sum", "nothing", "who"])
    assert [column.key for column in table.columns] == ["sum", "who"]
    assert table.rows[0] == (Money(310050), "Ёлкин")
    assert table.totals == (Money(310000), "Итого")


def test_words_sort_by_the_alphabet_and_empty_cells_last() -> None:
    values: list[Value] = ["яшин", "", "Ёлкин", None, "ЕЛИН", "Жуков"]
    assert sorted(values, key=lambda value: sorting(value, RU))[:4] == ["ЕЛИН", "Ёлкин", "Жуков", "яшин"]


@pytest.mark.parametrize(
    "values",
    [
        [Money(-50), Money(0), Money(900), Money(10000)],
        [date(2025, 12, 31), date(2026, 1, 1)],
        [2, 10, 100],
        [datetime(2026, 1, 1, 9, tzinfo=UTC), datetime(2026, 1, 1, 10, tzinfo=UTC)],
    ],
)
def test_sums_days_and_numbers_sort_by_size_not_by_their_digits(values: list[Value]) -> None:
    assert sorted([*values[1:], values[0]], key=lambda value: sorting(value, RU)) == values


def test_the_filter_reads_words_and_days_but_no_sums() -> None:
    words = folded(("Ёлкин", Status.READY, Money(777700), date(2026, 11, 15), None), RU)
    assert "елкин" in words
    assert "готов" in words
    assert "15.11.2026" in words
    assert "777" not in words


def test_a_phone_is_told_in_groups_and_found_by_its_digits() -> None:
    wording = Wording("ru")
    phone = Phone("+79131112266")
    assert worded(phone, wording) == "+7 913 111-22-66"
    assert "9131112266" in folded((phone,), wording)
    assert "111-22-66" in folded((phone,), wording)
    assert worded("+79131112266", wording) == "+79131112266"
