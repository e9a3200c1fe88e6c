"""A list asks for no debt that another book of records has settled, and for every one that is ours."""

from dataclasses import replace
from datetime import datetime

import pytest

from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.importing import Importing
from servicedesk.services.importing_records import ImportRow
from servicedesk.services.lists.orders import ListedOrder, ListQuestion, OrderList
from servicedesk.services.till.till_records import TakeRequest
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import ZONE, WholeDesk, television

GONE = ImportRow(
    line=2,
    key="import:book:1",
    name="Иванов Иван",
    phone="223344",
    kind="Телевизор",
    serial="S-1",
    accepted_at=datetime(2026, 11, 1, 12, tzinfo=ZONE),
    status=Status.HANDED_OVER,
    outcome=Outcome.REPAIRED,
    price=Money(150_000),
)
AGAIN = replace(GONE, line=3, key="import:book:2", accepted_at=datetime(2026, 11, 10, 12, tzinfo=ZONE))


def came_back(desk: WholeDesk) -> list[ListedOrder]:
    """What the list of returns tells."""
    question = ListQuestion(OrderList.CAME_BACK, desk.clock().date(), days=60)
    return list(desk.database.order_lists.page(question).rows)


@pytest.fixture
def book(desk: WholeDesk) -> WholeDesk:
    """A desk that took over a device that came back, and was handed over twice."""
    brought = Importing(desk.database.store, desk.clock, desk.desk).bring_in([GONE, AGAIN])
    assert (brought.imported, brought.refused) == (2, ())
    return desk


def test_what_another_book_has_handed_over_owes_nothing_in_a_list_as_on_its_card(book: WholeDesk) -> None:
    (listed,) = came_back(book)
    assert book.lookup.card(listed.number).sums.balance == Money(0)
    assert (listed.status, listed.to_pay) == (Status.HANDED_OVER, Money(0))


def test_what_came_back_to_this_desk_owes_its_price_in_a_list_as_on_its_card(book: WholeDesk) -> None:
    """The control: the same device once more, and this time it is ours."""
    number = book.accept(television(serial="S-1")).orders[0].number
    book.workshop.move(MoveRequest(number, Status.READY, outcome=Outcome.REPAIRED, price=Money(90_000)))
    listed = {order.number: order for order in came_back(book)}[number]
    assert listed.to_pay == book.lookup.card(number).sums.balance == Money(90_000)
    book.till.take(TakeRequest(str(number), Money(40_000)))
    listed = {order.number: order for order in came_back(book)}[number]
    assert listed.to_pay == book.lookup.card(number).sums.balance == Money(50_000)
