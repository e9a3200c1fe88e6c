"""The columns of a list of orders."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from servicedesk.domain.money import Money
from servicedesk.domain.status import Status
from servicedesk.services.lists.order_table import KEYS, list_title, order_cells, order_table, usual_columns
from servicedesk.services.lists.orders import ListQuestion, OrderList
from servicedesk.services.wording import LANGUAGES, Wording
from tests.services.desk import START, ZONE, WholeDesk, remote, television
from tests.services.lists.orders import listed_order

RU = Wording("ru")
TODAY = date(2026, 11, 15)


@pytest.mark.parametrize("which", OrderList)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_has_columns_and_a_name_in_both_languages(which: OrderList, language: str) -> None:
    wording = Wording(language)
    assert set(usual_columns(which)) <= set(KEYS)
    assert usual_columns(which)[0] == "number"
    table = order_table([listed_order()], ListQuestion(which, TODAY), wording, ZONE)
    assert all(column.heading for column in table.columns)
    assert table.title
    assert table.language == language


def test_every_column_can_be_told_of_an_order_that_has_nothing_yet() -> None:
    bare = listed_order(ready_at=None, told_at=None, closed_at=None, promised=None, fee_from=None, passes_on=None)
    assert len(order_cells(bare, TODAY, ZONE)) == len(KEYS)


def test_moments_are_days_of_the_centre_not_of_greenwich() -> None:
    late = listed_order(accepted_at=datetime(2026, 11, 14, 20, 0, tzinfo=ZONE).astimezone(None))
    evening = listed_order(accepted_at=START.replace(hour=1))
    cell = dict(zip(KEYS, order_cells(late, TODAY, ZONE), strict=True))
    assert cell["accepted"] == date(2026, 11, 14)
    assert dict(zip(KEYS, order_cells(evening, TODAY, ZONE), strict=True))["accepted"] == START.date()


def test_days_here_end_when_the_device_is_gone() -> None:
    here = listed_order(accepted_at=START - timedelta(days=10))
    gone = listed_order(accepted_at=START - timedelta(days=10), closed_at=START - timedelta(days=3))
    days = [dict(zip(KEYS, order_cells(order, TODAY, ZONE), strict=True))["days"] for order in (here, gone)]
    assert days == [10, 7]


def test_what_is_to_pay_is_summed_below() -> None:
    orders = [listed_order(to_pay=Money(10050)), listed_order(to_pay=Money(-50), storage=Money(20000))]
    table = order_table(orders, ListQuestion(OrderList.READY, TODAY), RU, ZONE)
    totals = dict(zip([column.key for column in table.columns], table.totals, strict=True))
    assert (totals["number"], totals["to_pay"], totals["fee"]) == ("Итого", Money(10000), Money(20000))


def test_chosen_columns_are_shown_and_unknown_ones_are_not() -> None:
    question = ListQuestion(OrderList.READY, TODAY)
    table = order_table([listed_order()], question, RU, ZONE, ("state", "gone_with_a_former_version", "number"))
    assert [column.key for column in table.columns] == ["state", "number"]
    assert table.rows[0][0] is Status.READY


def test_a_list_is_called_by_what_it_goes_by() -> None:
    assert list_title(ListQuestion(OrderList.AT_PLACE, TODAY, text="Б-03"), RU).endswith(": Б-03")
    assert ":" not in list_title(ListQuestion(OrderList.READY, TODAY), RU)


def test_the_rows_are_those_of_the_store(tmp_path: Path) -> None:
    with WholeDesk(tmp_path / "d.db") as desk:
        desk.accept(television(), remote())
        page = desk.database.order_lists.page(ListQuestion(OrderList.HERE, TODAY))
    table = order_table(page.rows, ListQuestion(OrderList.HERE, TODAY), RU, ZONE)
    assert len(table.rows) == 2
    assert {row[2] for row in table.rows} == {"Телевизор Samsung UE42F5000", "Пульт Samsung SmartTouch"}
