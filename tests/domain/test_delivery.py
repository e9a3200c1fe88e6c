"""A delivery takes one way through its life, and no day or sum that cannot be."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from servicedesk.domain.custody import Hand
from servicedesk.domain.delivery import Delivery, DeliveryState, Plan
from servicedesk.domain.delivery_refusals import BeforeSentOut, DayNotCome, DayTooFar, DeliveryPast
from servicedesk.domain.input_refusals import (
    DayPassed,
    InputRefused,
    PhoneNotUnderstood,
    SumNotUnderstood,
    ValueMissing,
    ValueTooLong,
)
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.shop import Shop

ZONE = ZoneInfo("Asia/Novosibirsk")
NOON = datetime(2026, 11, 15, 12, tzinfo=ZONE)
TODAY = NOON.date()
HAND = Hand("Ольга", "1", NOON)
PLAN = Plan(1, "ул. Ленина, 1", "+7 913 456-78-90", TODAY, crew=("Иван", "Пётр"), cost=Money(150000))
NUMBER = 6000000105


def later(days: int) -> Hand:
    return Hand("Ольга", "1", NOON + timedelta(days=days))


def a_delivery(plan: Plan = PLAN) -> Delivery:
    return Delivery.planned(NUMBER, 2000000188, plan, HAND)


def one_that_is_out() -> Delivery:
    delivery = a_delivery()
    delivery.send((), HAND)
    return delivery


def test_a_delivery_is_planned_sent_and_delivered() -> None:
    delivery = one_that_is_out()
    assert (delivery.state, delivery.out_at, delivery.crew) == (DeliveryState.OUT, NOON, ["Иван", "Пётр"])
    delivery.deliver(TODAY, " сосед  Петров ", "без замечаний", later(1))
    assert (delivery.state, delivery.ended_on) == (DeliveryState.DELIVERED, TODAY)
    assert (delivery.taken_by, delivery.condition) == ("сосед Петров", "без замечаний")


@pytest.mark.parametrize(
    ("told", "refusal", "field"),
    [
        ({"day": TODAY - timedelta(days=1)}, DayPassed, "day"),
        ({"day": TODAY + timedelta(days=367)}, DayTooFar, "day"),
        ({"cost": Money(-1)}, SumNotUnderstood, "cost"),
        ({"address": "  "}, ValueMissing, "address"),
        ({"address": "я" * 401}, ValueTooLong, "address"),
        ({"phone": ""}, ValueMissing, "phone"),
        ({"phone": "12"}, PhoneNotUnderstood, "phone"),
        ({"floor": "я" * 401}, ValueTooLong, "floor"),
    ],
)
def test_what_cannot_be_planned_is_refused_beside_its_field(
    told: dict[str, object], refusal: type[InputRefused], field: str
) -> None:
    with pytest.raises(refusal) as refused:
        a_delivery(replace(PLAN, **told))  # type: ignore[arg-type]
    assert refused.value.field == field


@pytest.mark.parametrize("days", [0, 366])
def test_today_and_a_year_from_now_can_be_planned(days: int) -> None:
    assert a_delivery(replace(PLAN, day=TODAY + timedelta(days=days))).state is DeliveryState.PLANNED


def test_nobody_cannot_carry_it() -> None:
    delivery = a_delivery(replace(PLAN, crew=()))
    with pytest.raises(ValueMissing) as refused:
        delivery.send(("", "  "), HAND)
    assert (refused.value.field, delivery.state) == ("crew", DeliveryState.PLANNED)
    delivery.send(("Иван", " Иван", "Пётр"), HAND)
    assert delivery.crew == ["Иван", "Пётр"]


def test_it_cannot_be_delivered_before_it_left_nor_tomorrow() -> None:
    delivery = one_that_is_out()
    with pytest.raises(BeforeSentOut) as early:
        delivery.deliver(TODAY - timedelta(days=1), "Фёдоров", "", later(2))
    with pytest.raises(DayNotCome):
        delivery.deliver(TODAY + timedelta(days=3), "Фёдоров", "", later(2))
    assert (early.value.field, early.value.out_on) == ("day", TODAY)
    delivery.deliver(TODAY + timedelta(days=2), "Фёдоров", "", later(2))


def test_a_clock_set_back_leaves_the_day_it_went_out() -> None:
    delivery = one_that_is_out()
    with pytest.raises(BeforeSentOut):
        delivery.deliver(TODAY - timedelta(days=365), "Фёдоров", "", later(-365))
    delivery.deliver(TODAY, "Фёдоров", "", later(-365))
    assert delivery.state is DeliveryState.DELIVERED


def test_what_comes_back_on_a_clock_set_back_did_not_come_back_before_it_left() -> None:
    delivery = one_that_is_out()
    delivery.bring_back("никого нет", None, later(-365))
    assert delivery.ended_on == TODAY


def test_who_took_it_is_always_told() -> None:
    delivery = one_that_is_out()
    with pytest.raises(ValueMissing) as refused:
        delivery.deliver(TODAY, " ", "", HAND)
    assert (refused.value.field, delivery.state) == ("taken_by", DeliveryState.OUT)


def test_a_trip_in_vain_costs_what_was_planned_unless_told_otherwise() -> None:
    first, second = one_that_is_out(), one_that_is_out()
    first.bring_back("никого нет", None, later(1))
    second.bring_back("никого нет", Money(50000), later(1))
    assert (first.cost, second.cost, first.ended_on) == (Money(150000), Money(50000), date(2026, 11, 16))
    with pytest.raises(SumNotUnderstood):
        one_that_is_out().bring_back("никого нет", Money(-1), HAND)
    with pytest.raises(ValueMissing):
        one_that_is_out().bring_back("", None, HAND)


def test_no_step_is_made_twice_or_out_of_turn() -> None:
    planned, out, cancelled = a_delivery(), one_that_is_out(), a_delivery()
    cancelled.cancel("клиент заберёт сам", HAND)
    for delivery in (planned, cancelled):
        with pytest.raises(DeliveryPast):
            delivery.deliver(TODAY, "Фёдоров", "", HAND)
        with pytest.raises(DeliveryPast):
            delivery.bring_back("никого нет", NOTHING, HAND)
    for delivery in (out, cancelled):
        with pytest.raises(DeliveryPast):
            delivery.send((), HAND)
        with pytest.raises(DeliveryPast):
            delivery.cancel("передумали", HAND)
        with pytest.raises(DeliveryPast):
            delivery.arrange(PLAN, HAND)
    planned.arrange(replace(PLAN, address="ул. Мира, 2"), HAND)
    assert planned.address == "ул. Мира, 2"


def test_cancelling_needs_a_reason() -> None:
    with pytest.raises(ValueMissing):
        a_delivery().cancel(" ", HAND)


def test_a_shop_needs_a_name_and_a_telephone_that_is_one() -> None:
    assert Shop.new("  ООО  «Эльдорадо» ", "8 383 222-33-44").name == "ООО «Эльдорадо»"
    with pytest.raises(ValueMissing):
        Shop.new(" ")
    with pytest.raises(ValueTooLong):
        Shop.new("я" * 121)
    with pytest.raises(PhoneNotUnderstood):
        Shop.new("Эльдорадо", "позвонить Ивану")
    with pytest.raises(ValueTooLong):
        Shop.new("Эльдорадо", requisites="1" * 401)
