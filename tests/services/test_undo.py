"""Undo within the shift: a compensating step, unless money or the customer has been told of the first."""

import pytest

from servicedesk.domain.custody import Act
from servicedesk.domain.money import Money
from servicedesk.domain.refusals import NothingToUndo, ValueMissing, ValueTooLong
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import WholeDesk, remote, television


def ready(number: int) -> MoveRequest:
    return MoveRequest(number, Status.READY, Outcome.REPAIRED, price=Money(100))


def test_a_slip_is_taken_back_and_the_ledger_keeps_both(desk: WholeDesk) -> None:
    number = desk.accept().orders[0].number
    desk.workshop.move(ready(number))
    assert desk.lookup.card(number).facts.undoable_by == "Ольга"
    assert desk.workshop.undo(number).status is Status.ACCEPTED
    card = desk.lookup.card(number)
    assert [event.act for event in card.events] == [Act.UNDONE, Act.MOVED, Act.ACCEPTED]
    assert (card.facts.outcome, card.facts.price, card.facts.storage_from, card.facts.undoable_by) == (
        *(None, None, None),
        "",
    )
    assert desk.database.check() == ()
    with pytest.raises(NothingToUndo):
        desk.workshop.undo(number)


def test_nobody_else_and_no_other_day_takes_it_back(desk: WholeDesk) -> None:
    number = desk.accept().orders[0].number
    desk.workshop.move(ready(number))
    desk.clerk = "Анна"
    with pytest.raises(NothingToUndo):
        desk.workshop.undo(number)
    desk.clerk = "Ольга"
    desk.clock.pass_days(1)
    with pytest.raises(NothingToUndo):
        desk.workshop.undo(number)


def test_a_cancellation_without_money_is_taken_back_and_its_receipt_opens_again(desk: WholeDesk) -> None:
    visit = desk.accept(television(), remote())
    gone, cancelled = (order.number for order in visit.orders)
    desk.workshop.move(ready(gone))
    desk.pickup.hand_over(HandOverRequest(str(visit.receipt), (str(gone),), Money(100)))
    desk.workshop.move(MoveRequest(cancelled, Status.CANCELLED, reason="ошибка"))
    assert desk.lookup.card(cancelled).facts.receipt_spent_at is not None
    desk.workshop.undo(cancelled)
    facts = desk.lookup.card(cancelled).facts
    assert (facts.status, facts.receipt_spent_at, facts.closed_at, facts.reason) == (Status.ACCEPTED, None, None, "")
    assert desk.pickup.claim(str(visit.receipt)).lines[1].facts.number == cancelled


def test_a_cancellation_that_gave_money_back_stays(desk: WholeDesk) -> None:
    number = desk.accept(advance=Money(5000)).orders[0].number
    desk.workshop.move(MoveRequest(number, Status.CANCELLED, reason="ошибка", second_person="Пётр"))
    with pytest.raises(NothingToUndo):
        desk.workshop.undo(number)


def test_a_hand_over_is_never_taken_back(desk: WholeDesk) -> None:
    visit = desk.accept()
    number = visit.orders[0].number
    desk.workshop.move(ready(number))
    desk.pickup.hand_over(HandOverRequest(str(visit.receipt), (str(number),), Money(100)))
    with pytest.raises(NothingToUndo):
        desk.workshop.undo(number)


@pytest.mark.parametrize(
    ("field", "length"), [("technician", 201), ("place", 61), ("second_person", 201), ("reason", 1001)]
)
def test_words_of_a_step_have_an_end(desk: WholeDesk, field: str, length: int) -> None:
    number = desk.accept().orders[0].number
    request = MoveRequest(number, Status.CANCELLED, **{"reason": "ошибка", field: "я" * length})  # type: ignore[arg-type]
    with pytest.raises(ValueTooLong) as refused:
        desk.workshop.move(request)
    assert refused.value.field == field
    assert desk.lookup.card(number).facts.status is Status.ACCEPTED
    desk.workshop.move(MoveRequest(number, Status.CANCELLED, **{"reason": "ошибка", field: "я" * (length - 1)}))  # type: ignore[arg-type]


def test_a_place_and_a_technician_by_themselves_have_an_end_too(desk: WholeDesk) -> None:
    number = desk.accept().orders[0].number
    for act in (desk.workshop.put, desk.workshop.assign):
        with pytest.raises(ValueTooLong):
            act(number, "я" * 201)


def test_several_orders_go_to_a_technician_at_once_or_none(desk: WholeDesk) -> None:
    visit = desk.accept(television(), remote())
    numbers = [order.number for order in visit.orders]
    assert len(desk.workshop.assign_all(numbers, " Кузнецов ")) == 2
    assert {desk.lookup.card(number).facts.technician for number in numbers} == {"Кузнецов"}
    desk.workshop.move(MoveRequest(numbers[1], Status.CANCELLED, reason="ошибка"))
    with pytest.raises(Exception, match="OrderCancelled"):
        desk.workshop.assign_all(numbers, "Орлов")
    assert desk.lookup.card(numbers[0]).facts.technician == "Кузнецов"
    with pytest.raises(ValueMissing):
        desk.workshop.assign_all(numbers, " ")
