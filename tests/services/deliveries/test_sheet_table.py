"""The month of a shop as a table: what is summed is what stands in its rows, in both languages."""

import pytest

from servicedesk.domain.money import Money
from servicedesk.services.deliveries.sheet_table import list_table, sheet_table
from servicedesk.services.lists.printing import TablePrinting
from tests.services.deliveries.trips import SHOP, a_ready_one, arrival, fridge, one_out
from tests.services.desk import WholeDesk


@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_totals_are_those_of_the_rows(desk: WholeDesk, language: str) -> None:
    first, second = a_ready_one(desk), a_ready_one(desk, fridge(serial="2"))
    desk.deliveries.delivered(arrival(one_out(desk, first), first))
    desk.deliveries.back(one_out(desk, second), "Б-04", "никого", Money(70050))
    table = sheet_table(desk.delivery_board.sheet(SHOP, desk.clock().date()), language)
    assert [row[-1] for row in table.rows] == [Money(150000), Money(70050)]
    assert (table.totals[-1], table.amount) == (Money(220050), Money(220050))
    assert all(column.heading for column in table.columns)
    assert SHOP in {fact.value for fact in table.facts}


def test_an_empty_month_is_a_sheet_of_nothing(desk: WholeDesk) -> None:
    a_ready_one(desk)
    table = sheet_table(desk.delivery_board.sheet(SHOP, desk.clock().date()), "ru")
    assert (table.rows, table.amount) == ((), Money(0))


def test_the_sheet_goes_on_paper(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    desk.deliveries.delivered(arrival(one_out(desk, accepted), accepted))
    table = sheet_table(desk.delivery_board.sheet(SHOP, desk.clock().date()), "ru")
    paper = TablePrinting(desk.database.store, desk.clock, desk.desk).print_table(table)
    assert paper.title == "Ведомость магазина за месяц"
    assert paper.rows[0][-1] == "1\u00a0500,00"


def test_deliveries_are_a_list_too(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    one_out(desk, accepted)
    table = list_table(desk.delivery_board.open(), "en")
    assert (len(table.rows), len(table.rows[0])) == (1, len(table.columns))
    assert table.title == "Deliveries"
