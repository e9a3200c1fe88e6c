"""Every list of orders, held against a plain reading of every order there is."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from servicedesk.domain.money import Money
from servicedesk.domain.refusals import Refusal
from servicedesk.domain.status import AWAITING, GONE, OPEN, Outcome, Status
from servicedesk.services.lists.orders import ListedOrder, ListQuestion, OrderList
from servicedesk.services.lookup_records import HandOverRequest, OrderFacts
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import WholeDesk, remote, television

KINDS = ("Телевизор", "Пульт", "Плита")
PLACES = ("Б-03", "Б-04", "Склад А")
TECHNICIANS = ("Кузнецов", "Орлова")
VISITS = 50
Rule = Callable[[OrderFacts, ListQuestion], bool]

RULES: dict[OrderList, Rule] = {
    OrderList.AWAITING: lambda facts, _asked: facts.status in AWAITING,
    OrderList.IN_REPAIR: lambda facts, _asked: facts.status is Status.IN_REPAIR,
    OrderList.READY: lambda facts, _asked: facts.status is Status.READY,
    OrderList.OVERDUE: lambda facts, asked: facts.status in OPEN and (facts.promised or date.max) < asked.today,
    OrderList.OUT_FOR_DELIVERY: lambda facts, _asked: facts.status is Status.OUT_FOR_DELIVERY,
    OrderList.HELD: lambda facts, _asked: facts.held_by is not None,
    OrderList.HERE: lambda facts, _asked: facts.status not in GONE,
    OrderList.AT_PLACE: lambda facts, asked: facts.status not in GONE and facts.place == asked.text,
    OrderList.OF_KIND: lambda facts, asked: facts.status not in GONE and facts.kind == asked.text,
    OrderList.OF_TECHNICIAN: lambda facts, asked: facts.status not in GONE and facts.technician == asked.text,
    OrderList.NEAR_MONTH: lambda facts, asked: waits(facts) and soon(facts.fee_from, asked),
    OrderList.PAST_MONTH: lambda facts, asked: waits(facts) and past(facts.fee_from, asked),
    OrderList.NEAR_YEAR: lambda facts, asked: waits(facts) and soon(facts.passes_on, asked),
    OrderList.PAST_YEAR: lambda facts, asked: waits(facts) and past(facts.passes_on, asked),
    OrderList.CAME_BACK: lambda facts, asked: facts.came_back_after is not None and facts.came_back_after <= asked.days,
    OrderList.WRITTEN_OFF: lambda facts, _asked: facts.status is Status.WRITTEN_OFF,
}


def waits(facts: OrderFacts) -> bool:
    return facts.status is Status.READY


def soon(day: date | None, asked: ListQuestion) -> bool:
    return day is not None and asked.today < day <= asked.today + timedelta(days=asked.days)


def past(day: date | None, asked: ListQuestion) -> bool:
    return day is not None and day <= asked.today


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholeDesk]:
    """A desk after a year and a half of made-up days; the same every time."""
    path: Path = tmp_path_factory.mktemp("lists") / "desk.db"
    with WholeDesk(path) as desk:
        chance = random.Random(7)
        for visit in range(VISITS):
            live_through(desk, visit, chance)
            desk.clock.pass_days(chance.choice([1, 5, 20]))
        yield desk


def live_through(desk: WholeDesk, visit: int, chance: random.Random) -> None:
    """One visit, and whatever comes of its devices."""
    told = [
        television(kind=chance.choice(KINDS), serial=f"S{chance.randrange(12)}", place=chance.choice(PLACES))
        for _device in range(chance.randrange(1, 3))
    ]
    try:
        accepted = desk.accept(*told, name=f"Яшин {visit % 9}", phone=f"+7 913 000-00-{visit % 9:02d}")
    except Refusal:  # the same device is still here
        accepted = desk.accept(remote(place="Б-04"), name=f"Орехов {visit}", phone=f"+7 913 111-00-{visit:02d}")
    for order in accepted.orders:
        finish(desk, accepted.receipt, order.number, chance)


def finish(desk: WholeDesk, receipt: int, number: int, chance: random.Random) -> None:
    """Take an order as far as chance will have it."""
    technician, place = chance.choice(TECHNICIANS), chance.choice(PLACES)
    states = (Status.DIAGNOSIS, Status.IN_REPAIR, Status.READY, Status.HANDED_OVER)
    for wanted in states[: chance.randrange(len(states) + 1)]:
        if wanted is Status.HANDED_OVER:
            desk.clock.pass_days(chance.randrange(3))
            owed = desk.lookup.card(number).sums.balance
            desk.pickup.hand_over(HandOverRequest(str(receipt), (str(number),), max(owed, Money(0))))
        else:
            outcome = Outcome.REPAIRED if wanted is Status.READY else None
            desk.workshop.move(MoveRequest(number, wanted, outcome, technician=technician, place=place))


def everything(desk: WholeDesk) -> list[OrderFacts]:
    """Every order whole, newest first, read by another way than the lists go."""
    numbers = [row.number for row in desk.lookup.find("", limit=500).rows]
    return [desk.lookup.card(number).facts for number in numbers]


def questions(which: OrderList, today: date) -> list[ListQuestion]:
    texts = {OrderList.AT_PLACE: PLACES, OrderList.OF_KIND: KINDS, OrderList.OF_TECHNICIAN: TECHNICIANS}
    return [
        ListQuestion(which, day, text, days)
        for text in texts.get(which, ("",))
        for day in (today + timedelta(days=later) for later in range(-40, 440, 20))
        for days in (7, 45)
    ]


def whole(desk: WholeDesk, question: ListQuestion, page: int) -> list[ListedOrder]:
    """A list read page by page."""
    rows: list[ListedOrder] = []
    after: int | None = None
    while True:
        found = desk.database.order_lists.page(replace(question, after=after, limit=page))
        rows.extend(found.rows)
        if found.after is None:
            return rows
        assert len(found.rows) == page, "only the last page is short"
        after = found.after


def test_there_is_a_rule_for_every_list() -> None:
    assert set(RULES) == set(OrderList)


@pytest.mark.parametrize("which", OrderList)
def test_a_list_holds_what_its_rule_says_and_nothing_else(desk: WholeDesk, which: OrderList) -> None:
    orders = everything(desk)
    for question in questions(which, desk.clock().date()):
        wanted = [facts.number for facts in orders if RULES[which](facts, question)]
        assert [row.number for row in whole(desk, question, 500)] == wanted
        assert desk.database.order_lists.count(question) == len(wanted)


@pytest.mark.parametrize("which", [OrderList.HERE, OrderList.READY, OrderList.PAST_MONTH, OrderList.OF_KIND])
def test_pages_of_any_length_make_the_same_list(desk: WholeDesk, which: OrderList) -> None:
    question = questions(which, desk.clock().date())[-1]
    wanted = whole(desk, question, 500)
    for page in (1, 3, len(wanted) or 1):
        assert whole(desk, question, page) == wanted


def test_the_made_up_days_fill_the_lists_that_days_fill(desk: WholeDesk) -> None:
    """The control: a list that is always empty would agree with any rule that finds nothing."""
    today = desk.clock().date()
    by_time = {OrderList.HELD, OrderList.OUT_FOR_DELIVERY, OrderList.WRITTEN_OFF}
    for which in set(OrderList) - by_time:
        counts = [desk.database.order_lists.count(question) for question in questions(which, today)]
        assert any(counts), which


def test_a_row_says_the_same_as_the_order_s_card(desk: WholeDesk) -> None:
    today = desk.clock().date()
    for row in whole(desk, ListQuestion(OrderList.HERE, today), 500):
        card = desk.lookup.card(row.number)
        facts = card.facts
        assert (row.customer, row.kind, row.place, row.technician) == (
            facts.customer,
            facts.kind,
            facts.place,
            facts.technician,
        )
        assert (row.status, row.outcome, row.promised) == (facts.status, facts.outcome, facts.promised)
        assert (row.storage_from, row.fee_from, row.passes_on) == (facts.storage_from, facts.fee_from, facts.passes_on)
        assert (row.storage, row.to_pay) == (card.sums.storage, card.sums.balance)
        assert row.phone == facts.phones[0]
        assert (row.previous, row.came_back_after) == (facts.previous, facts.came_back_after)


def test_a_list_on_another_day_tells_the_fee_of_that_day(desk: WholeDesk) -> None:
    today = desk.clock().date()
    later = today + timedelta(days=100)
    now = {row.number: row.storage for row in whole(desk, ListQuestion(OrderList.READY, today), 500)}
    then = {row.number: row.storage for row in whole(desk, ListQuestion(OrderList.READY, later), 500)}
    assert now.keys() == then.keys()
    assert all(then[number] >= fee for number, fee in now.items())
    assert sum((then[number] - fee for number, fee in now.items()), start=Money(0)) > Money(0)
