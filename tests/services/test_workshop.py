"""The workshop on a real file: what a cancelled order holds is never lost."""

from dataclasses import replace

import pytest

from servicedesk.domain.custody import Act
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.people_refusals import PersonUnknown
from servicedesk.domain.person import Role
from servicedesk.domain.place import LONGEST_PLACE
from servicedesk.domain.refusals import AlreadyHandedOver, OrderCancelled, ReceiptSpent, ValueTooLong
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.wording import Wording
from servicedesk.services.workshop import MoveRequest, Step, Undone
from tests.services.desk import WholeDesk, remote, television


def cancel(desk: WholeDesk, number: int) -> Step:
    return desk.workshop.move(MoveRequest(number, Status.CANCELLED, reason="записан дважды", second_person="Директор"))


def hand_over(desk: WholeDesk, receipt: int, number: int, paid: int) -> Money:
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED))
    return desk.pickup.hand_over(HandOverRequest(str(receipt), (str(number),), Money(paid))).refunded


def test_the_advance_of_a_cancelled_order_goes_over_to_one_that_stays(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), remote(), advance=Money(50000))
    wrong, right = (order.number for order in accepted.orders)
    assert cancel(desk, wrong).refunded == NOTHING
    assert desk.lookup.card(wrong).sums.balance == NOTHING
    assert desk.lookup.card(right).sums.balance == Money(-10000)
    assert hand_over(desk, accepted.receipt, right, 0) == Money(10000)
    assert desk.database.check() == ()


def test_the_advance_of_the_last_order_goes_back_on_record_when_it_is_cancelled(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), remote(), advance=Money(50000))
    first, last = (order.number for order in accepted.orders)
    cancel(desk, first)
    assert cancel(desk, last).refunded == Money(50000)
    card = desk.lookup.card(last)
    assert (card.sums.paid, card.sums.balance) == (NOTHING, NOTHING)
    assert [event.amount for event in card.events if event.amount is not None] == [Money(-50000)]
    assert desk.database.check() == ()


def test_a_receipt_is_spent_when_what_was_left_of_it_is_cancelled(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), remote())
    wrong, right = (order.number for order in accepted.orders)
    hand_over(desk, accepted.receipt, right, 40000)
    assert isinstance(desk.pickup.claim(str(accepted.receipt)).lines[1].obstacle, AlreadyHandedOver)
    cancel(desk, wrong)
    with pytest.raises(ReceiptSpent):
        desk.pickup.claim(str(accepted.receipt))


def test_a_receipt_of_cancelled_orders_alone_says_why(desk: WholeDesk) -> None:
    accepted = desk.accept()
    cancel(desk, accepted.orders[0].number)
    (line,) = desk.pickup.claim(str(accepted.receipt)).lines
    assert isinstance(line.obstacle, OrderCancelled)


def test_a_technician_and_a_place_told_together_are_both_recorded(desk: WholeDesk) -> None:
    number = desk.accept().orders[0].number
    desk.workshop.assign(number, "Кузнецов", "Верстак 2")
    card = desk.lookup.card(number)
    assert (card.facts.technician, card.facts.place) == ("Кузнецов", "Верстак 2")
    assert [event.act for event in card.events[:2]] == [Act.PLACED, Act.ASSIGNED]


def test_a_second_person_told_where_none_is_needed_is_checked_and_not_put_on_record(desk: WholeDesk) -> None:
    number = desk.accept(advance=Money(0)).orders[0].number
    desk.staff.add("Громова Анна", Role.DIRECTOR)
    asked = MoveRequest(number, Status.DIAGNOSIS, second_person="Прохожий")
    with pytest.raises(PersonUnknown) as refused:
        desk.workshop.move(asked)
    assert refused.value.field == "second_person"
    desk.workshop.move(replace(asked, second_person="громова анна"))
    assert [event.second_person for event in desk.lookup.card(number).events if event.second_person] == []


def test_a_place_made_by_being_named_is_told(desk: WholeDesk) -> None:
    number = desk.accept().orders[0].number
    assert (desk.workshop.put(number, "  Нигде ").new_place, desk.workshop.put(number, "нигде").new_place) == (
        "Нигде",
        "",
    )
    assert desk.workshop.move(MoveRequest(number, Status.DIAGNOSIS, place="Там")).new_place == "Там"
    assert desk.workshop.assign(number, "Ян", "Здесь").new_place == "Здесь"
    assert desk.workshop.assign(number, "Ян").new_place == ""


def test_an_undo_tells_what_it_took_back_and_nothing_else(desk: WholeDesk) -> None:
    number = desk.accept(television(place="Б-03")).orders[0].number
    desk.workshop.put(number, "А-1")
    put = desk.workshop.undo(number)
    assert (put.undone, put.place) == (Undone(place="А-1"), "Б-03")
    desk.workshop.move(MoveRequest(number, Status.IN_REPAIR, technician="Ян"))
    moved = desk.workshop.undo(number)
    assert (moved.undone, moved.status) == (Undone(Status.IN_REPAIR, technician="Ян"), Status.ACCEPTED)


@pytest.mark.parametrize("length", [LONGEST_PLACE, LONGEST_PLACE + 1])
def test_a_place_has_one_limit_wherever_it_is_told(desk: WholeDesk, length: int) -> None:
    number, name = desk.accept().orders[0].number, "я" * length
    acts = (
        lambda: desk.accept(television(place=name, serial="S-2")),
        lambda: desk.workshop.move(MoveRequest(number, Status.DIAGNOSIS, place=name)),
        lambda: desk.workshop.put(number, name),
        lambda: desk.workshop.assign(number, "Ян", name),
    )
    for act in acts:
        if length == LONGEST_PLACE:
            act()
            continue
        with pytest.raises(ValueTooLong) as refused:
            act()
        assert (refused.value.field.split(".")[-1], refused.value.limit) == ("place", LONGEST_PLACE)
        assert Wording("ru").refusal(refused.value).text == "Название места — не длиннее 60 знаков."
