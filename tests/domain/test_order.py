"""What an order costs, and when it can go; its life is in test_life."""

from datetime import UTC, date, datetime

import pytest

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.custody import Act, Hand
from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.moves import Move
from servicedesk.domain.order import Order
from servicedesk.domain.refusals import (
    AlreadyHandedOver,
    FactMissing,
    NotReady,
    OrderCancelled,
    SumNotUnderstood,
    WrittenOff,
)
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.warranty import Warranty

NOON = datetime(2026, 11, 15, 12, tzinfo=UTC)
HAND = Hand("Ольга", "1", NOON)


def an_order(status: Status = Status.ACCEPTED, **facts: object) -> Order:
    """An order that lies in a place and has a technician, unless told otherwise."""
    order = Order(Code(CodeKind.DEVICE_LABEL, 0, 1).number, 1, 1, "не включается", NOON, status=status)
    order.place, order.technician = "Б-03", "Кузнецов"
    for name, value in facts.items():
        setattr(order, name, value)
    return order


def test_back_from_ready_needs_a_reason_and_forgets_the_outcome() -> None:
    order = an_order()
    order.move(Move(Status.READY, Outcome.REPAIRED), HAND)
    assert order.ready_at == NOON
    event = order.move(Move(Status.IN_REPAIR, reason="снова не включается"), HAND)
    assert (order.outcome, order.ready_at, event.why) == (None, None, "снова не включается")


@pytest.mark.parametrize(
    ("facts", "move", "price"),
    [
        ({}, Move(Status.READY, Outcome.REPAIRED), NOTHING),
        ({"estimate": Estimate.parse("1500")}, Move(Status.READY, Outcome.REPAIRED), Money(150000)),
        ({"estimate": Estimate.parse("1500")}, Move(Status.READY, Outcome.REPAIRED, price=Money(9)), Money(9)),
        ({"estimate": Estimate.parse("1500")}, Move(Status.READY, Outcome.NO_FAULT_FOUND), NOTHING),
        (
            {"estimate": Estimate.parse("1500")},
            Move(Status.READY, Outcome.REFUSED_BY_CUSTOMER, price=Money(5)),
            Money(5),
        ),
        ({"estimate": Estimate.parse("9"), "warranty": Warranty.OURS}, Move(Status.READY, Outcome.REPAIRED), NOTHING),
        ({"price": Money(7), "estimate": Estimate.parse("1-9")}, Move(Status.READY, Outcome.REPAIRED), Money(7)),
    ],
)
def test_finished_work_has_the_price_that_was_told_or_estimated(
    facts: dict[str, object], move: Move, price: Money
) -> None:
    order = an_order(**facts)
    order.move(move, HAND)
    assert order.works == price


@pytest.mark.parametrize(("status", "wanted"), [(Status.READY, Status.IN_REPAIR), (Status.ACCEPTED, Status.CANCELLED)])
def test_blanks_are_no_reason(status: Status, wanted: Status) -> None:
    with pytest.raises(FactMissing) as refused:
        an_order(status).move(Move(wanted, reason=" \n"), HAND)
    assert refused.value.fact == "reason"


def test_a_negative_price_is_no_sum() -> None:
    order = an_order()
    with pytest.raises(SumNotUnderstood) as refused:
        order.move(Move(Status.READY, Outcome.REPAIRED, price=Money(-500)), HAND)
    assert (refused.value.field, order.status) == ("price", Status.ACCEPTED)


def test_a_range_must_be_told_its_price() -> None:
    order = an_order(estimate=Estimate.parse("2500-4000"))
    with pytest.raises(FactMissing) as refused:
        order.move(Move(Status.READY, Outcome.REPAIRED), HAND)
    assert refused.value.fact == "price"
    assert order.status is Status.ACCEPTED


def test_work_that_succeeds_after_all_costs_what_was_estimated() -> None:
    order = an_order(estimate=Estimate.parse("3600"))
    order.move(Move(Status.READY, Outcome.CANNOT_BE_REPAIRED), HAND)
    assert order.works == NOTHING
    order.move(Move(Status.IN_REPAIR, reason="нашлась запчасть"), HAND)
    order.move(Move(Status.READY, Outcome.REPAIRED), HAND)
    assert order.works == Money(360000)


def test_work_that_is_done_again_keeps_its_price() -> None:
    order = an_order(estimate=Estimate.parse("2500-4000"))
    order.move(Move(Status.READY, Outcome.REPAIRED, price=Money(300000)), HAND)
    order.move(Move(Status.IN_REPAIR, reason="снова не включается"), HAND)
    order.move(Move(Status.READY, Outcome.REPAIRED), HAND)
    assert order.works == Money(300000)


def test_what_comes_back_from_a_delivery_is_as_ready_and_as_dear_as_before() -> None:
    order = an_order(status=Status.OUT_FOR_DELIVERY, outcome=Outcome.REPAIRED, price=Money(300000))
    event = order.bring_back("Б-04", HAND, "никого не было дома")
    assert (order.outcome, event.outcome, order.works) == (Outcome.REPAIRED, Outcome.REPAIRED, Money(300000))
    assert (order.status, order.place, event.why) == (Status.READY, "Б-04", "никого не было дома")


@pytest.mark.parametrize("second", ["", "ольга", " Ольга ", "Ольга\u00a0"])
def test_cancelling_after_money_was_taken_needs_another_person(second: str) -> None:
    order = an_order()
    with pytest.raises(FactMissing) as refused:
        order.move(Move(Status.CANCELLED, reason="ошибка", second_person=second), HAND, money_taken=True)
    assert refused.value.fact == "second_person"
    order.move(Move(Status.CANCELLED, reason="ошибка", second_person="Пётр"), HAND, money_taken=True)
    assert order.closed_at == NOON


@pytest.mark.parametrize(
    ("status", "refusal"),
    [
        (Status.ACCEPTED, NotReady),
        (Status.IN_REPAIR, NotReady),
        (Status.AWAITING_PART, NotReady),
        (Status.HANDED_OVER, AlreadyHandedOver),
        (Status.WRITTEN_OFF, WrittenOff),
        (Status.CANCELLED, OrderCancelled),
    ],
)
def test_only_what_is_ready_can_go(status: Status, refusal: type[Exception]) -> None:
    order = an_order(status)
    with pytest.raises(refusal):
        order.hand_over(NOTHING, HAND)
    assert order.status is status


def test_a_hand_over_closes_the_order_and_says_where_the_device_lay() -> None:
    order = an_order(Status.READY, place="Б-03")
    event = order.hand_over(Money(5000), HAND)
    assert (order.status, order.closed_at, order.place) == (Status.HANDED_OVER, NOON, "")
    assert (event.act, event.place_before, event.status_before) == (Act.HANDED_OVER, "Б-03", Status.READY)
    assert order.fee(date(2036, 1, 1)) == Money(5000)


def test_a_technician_is_assigned_only_while_something_can_happen() -> None:
    order = an_order()
    assert order.assign("Кузнецов", HAND).technician == "Кузнецов"
    with pytest.raises(AlreadyHandedOver):
        an_order(Status.HANDED_OVER).assign("Кузнецов", HAND)


def test_what_went_to_its_owner_lies_in_no_place() -> None:
    order = an_order(status=Status.READY, place="Б-03")
    order.hand_over(NOTHING, HAND)
    with pytest.raises(AlreadyHandedOver):
        order.put("А-01", HAND)
    assert order.place == ""
