"""The store at a glance: every figure is the length of the list that it opens."""

from datetime import date

from servicedesk.domain.status import Outcome, Status
from servicedesk.services.lists.orders import ListQuestion, OrderList
from servicedesk.services.storeroom.records import FIGURES, Count
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import WholeDesk, remote, television


def busy(desk: WholeDesk) -> list[int]:
    """Seven devices, each in another state."""
    numbers = [desk.accept(television(serial=f"S{index}")).orders[0].number for index in range(5)]
    numbers += [desk.accept(remote(place="")).orders[0].number for _ in range(2)]
    move = desk.workshop.move
    move(MoveRequest(numbers[1], Status.IN_REPAIR, technician="Иванов"))
    for number in numbers[2:5]:
        move(MoveRequest(number, Status.READY, Outcome.REPAIRED, place="Выдача"))
    with desk.database.store.transaction() as work:
        hand = desk.desk().hand(desk.clock())
        work.ledger.record(work.orders.get(numbers[3]).dispatch("Сергей", hand))
        work.ledger.record(work.orders.get(numbers[4]).hold(5000000121, hand))
    move(MoveRequest(numbers[6], Status.CANCELLED, reason="ошибка"))
    return numbers


def test_each_figure_counts_its_list(desk: WholeDesk) -> None:
    busy(desk)
    desk.clock.pass_days(30)
    figures = desk.storeroom.figures()
    today = desk.clock().date()
    for which in FIGURES:
        assert figures.of(which) == desk.database.order_lists.count(ListQuestion(which, today)), which
    assert (figures.awaiting, figures.in_repair, figures.ready, figures.out_for_delivery) == (2, 1, 2, 1)
    assert (figures.overdue, figures.held, figures.here) == (3, 1, 6)


def test_the_store_is_counted_by_kind_and_by_place_the_fullest_first(desk: WholeDesk) -> None:
    busy(desk)
    figures = desk.storeroom.figures()
    assert figures.by_kind == (Count("Телевизор", 5), Count("Пульт", 1))
    assert figures.by_place == (Count("Б-03", 2), Count("Выдача", 2), Count("", 1))
    today = desk.clock().date()
    for count in figures.by_kind:
        question = ListQuestion(OrderList.OF_KIND, today, text=count.name)
        assert desk.database.order_lists.count(question) == count.count


def test_an_empty_store_has_nothing(desk: WholeDesk) -> None:
    figures = desk.storeroom.figures()
    assert figures.here == 0
    assert (figures.by_kind, figures.by_place) == ((), ())


def test_nothing_stands_in_two_places(desk: WholeDesk) -> None:
    """What stands at the places, what no place has and what a courier has are together what is here."""
    busy(desk)
    figures = desk.storeroom.figures()
    standing = sum(row.place.occupied for row in desk.shelves.tree())
    nowhere = sum(count.count for count in figures.by_place if not count.name)
    assert standing + nowhere + figures.out_for_delivery == figures.here
    page = desk.database.order_lists.page(ListQuestion(OrderList.HERE, date(2026, 11, 15)))
    assert len({row.number for row in page.rows}) == len(page.rows) == figures.here
