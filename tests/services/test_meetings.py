"""Where two procedures meet on one order: a case and a courier, an end and a planned trip, an undo and a new stay."""

from datetime import datetime, timedelta

import pytest

from servicedesk.domain.delivery import DeliveryState
from servicedesk.domain.delivery_refusals import OutWithCrew
from servicedesk.domain.lost_case import CaseState
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.refusals import (
    AlreadyHandedOver,
    DeviceHere,
    HeldByCase,
    OrderCancelled,
    ReceiptVoid,
    WrittenOff,
)
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.deliveries.records import SendRequest
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.uncollected.records import WriteOffRequest
from servicedesk.services.workshop import MoveRequest
from tests.services.cases.applying import DIRECTOR, asked, code_of, finish, opened, with_director
from tests.services.deliveries.trips import a_ready_one, arrival, fridge, one_out, plan
from tests.services.desk import WholeDesk, remote, television


def trip_of(desk: WholeDesk, number: int) -> DeliveryState:
    return desk.delivery_board.one(number).state


def offset(moment: datetime | None) -> timedelta | None:
    """By which clock a moment is told."""
    return None if moment is None else moment.utcoffset()


# a lost receipt and a courier


def test_a_case_stops_a_planned_delivery_and_its_device_goes_by_the_case(desk: WholeDesk) -> None:
    accepted = a_ready_one(with_director(desk))
    trip = desk.deliveries.plan(plan(desk, accepted))
    card = opened(desk, accepted)
    with pytest.raises(HeldByCase):
        desk.deliveries.send(SendRequest(label=str(accepted.orders[0].number)))
    desk.lost_receipts.approve(code_of(card), DIRECTOR)
    with pytest.raises(HeldByCase):
        desk.deliveries.send(SendRequest(label=str(accepted.orders[0].number)))
    desk.pickup.hand_over(asked(card, accepted.orders[0].number, paid=360000))
    assert trip_of(desk, trip) is DeliveryState.CANCELLED, "nobody is sent for what its owner has"
    assert desk.lost_receipts.case(code_of(card)).row.state is CaseState.CLOSED
    assert desk.database.check() == ()


def test_a_case_about_a_device_on_its_way_lets_the_crew_hand_nothing_over(desk: WholeDesk) -> None:
    accepted = a_ready_one(with_director(desk))
    trip = one_out(desk, accepted)
    card = opened(desk, accepted)
    with pytest.raises(ReceiptVoid):
        desk.deliveries.delivered(arrival(trip, accepted))
    with pytest.raises(HeldByCase):
        desk.deliveries.delivered(arrival(trip, accepted, receipt="", second_person="Ирина", reason="акт подписан"))
    desk.lost_receipts.approve(code_of(card), DIRECTOR)
    with pytest.raises(OutWithCrew):
        desk.pickup.hand_over(asked(card, accepted.orders[0].number, paid=360000))
    desk.deliveries.back(trip, "Б-04", "дело об утере")
    desk.pickup.hand_over(asked(card, accepted.orders[0].number, paid=360000))
    assert desk.lost_receipts.case(code_of(card)).row.state is CaseState.CLOSED
    assert desk.database.check() == ()


def test_what_a_case_keeps_is_not_cancelled_away_and_its_passport_is_not_kept_for_ever(desk: WholeDesk) -> None:
    accepted = with_director(desk).accept(television(), remote())
    finish(desk, accepted.__class__(accepted.receipt, accepted.orders[:1], accepted.customer_id))
    first, second = (order.number for order in accepted.orders)
    card = opened(desk, accepted)
    cancel = MoveRequest(second, Status.CANCELLED, reason="не тот аппарат")
    with pytest.raises(HeldByCase):
        desk.workshop.move(cancel)
    desk.lost_receipts.approve(code_of(card), DIRECTOR)
    desk.pickup.hand_over(asked(card, first, paid=360000))
    assert desk.lost_receipts.case(code_of(card)).row.state is CaseState.APPROVED, "one device waits for it yet"
    desk.lost_receipts.withdraw(code_of(card), "второго не было")
    desk.workshop.move(cancel)
    desk.clock.pass_days(4000)
    assert desk.passports.erase_due()
    assert desk.database.check() == ()


def test_an_order_that_comes_back_from_a_cancellation_is_held_by_the_case_of_its_receipt(desk: WholeDesk) -> None:
    accepted = with_director(desk).accept(television(), remote())
    cancelled = accepted.orders[1].number
    desk.workshop.move(MoveRequest(cancelled, Status.CANCELLED, reason="ошибка"))
    card = opened(desk, accepted)
    desk.workshop.undo(cancelled)
    assert desk.lookup.card(cancelled).facts.held_by == card.row.number
    desk.lost_receipts.withdraw(code_of(card), "нашлась")
    assert desk.lookup.card(cancelled).facts.held_by is None
    assert desk.database.check() == ()


def test_without_a_case_an_order_that_comes_back_is_held_by_nothing(desk: WholeDesk) -> None:
    number = desk.accept().orders[0].number
    desk.workshop.move(MoveRequest(number, Status.CANCELLED, reason="ошибка"))
    desk.workshop.undo(number)
    assert desk.lookup.card(number).facts.held_by is None


# what ends takes its delivery with it


def test_a_planned_delivery_ends_with_a_cancelled_order(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    number = accepted.orders[0].number
    desk.workshop.move(MoveRequest(number, Status.IN_REPAIR, technician="Ким", reason="снова сломан"))
    trip = desk.deliveries.plan(plan(desk, accepted))
    desk.workshop.move(MoveRequest(number, Status.CANCELLED, reason="ошибка приёма"))
    assert trip_of(desk, trip) is DeliveryState.CANCELLED
    assert desk.delivery_board.open() == ()


def test_a_planned_delivery_ends_at_the_counter_and_that_of_another_device_stays(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk, fridge(), remote())
    first, second = (order.number for order in accepted.orders)
    trip, other = (desk.deliveries.plan(plan(desk, accepted, order=number)) for number in (first, second))
    desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), (str(first),), Money(360000)))
    assert trip_of(desk, trip) is DeliveryState.CANCELLED
    assert trip_of(desk, other) is DeliveryState.PLANNED


def test_a_planned_delivery_ends_with_a_write_off(desk: WholeDesk) -> None:
    accepted = a_ready_one(with_director(desk))
    desk.clock.pass_days(400)
    trip = desk.deliveries.plan(plan(desk, accepted))
    request = WriteOffRequest(accepted.orders[0].number, DIRECTOR, "Ирина", "никто не пришёл", without_notice=True)
    desk.write_offs.write_off(request)
    assert trip_of(desk, trip) is DeliveryState.CANCELLED
    assert desk.database.check() == ()


@pytest.mark.parametrize("by", ["courier", "counter", "cancel"])
def test_a_receipt_with_a_written_off_device_goes_on_answering(desk: WholeDesk, by: str) -> None:
    accepted = a_ready_one(with_director(desk), fridge(), remote())
    first, second = (order.number for order in accepted.orders)
    desk.clock.pass_days(400)
    desk.write_offs.write_off(WriteOffRequest(first, DIRECTOR, "Ирина", "никто не пришёл", without_notice=True))
    if by == "cancel":
        desk.workshop.move(MoveRequest(second, Status.CANCELLED, reason="ошибка"))
    else:
        desk.workshop.move(MoveRequest(second, Status.READY, Outcome.REPAIRED, price=NOTHING))
    if by == "counter":
        desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), (str(second),), NOTHING))
    if by == "courier":
        trip = desk.deliveries.plan(plan(desk, accepted, order=second))
        desk.deliveries.send(SendRequest(label=str(second)))
        desk.deliveries.delivered(arrival(trip, accepted, paid=0))
    written_off, _other = desk.pickup.claim(str(accepted.receipt)).lines
    assert written_off.facts.status is Status.WRITTEN_OFF


# each end says what it is, by the clock on the wall


def test_the_receipt_of_a_written_off_device_cannot_be_lost_any_more(desk: WholeDesk) -> None:
    accepted = a_ready_one(with_director(desk))
    desk.clock.pass_days(400)
    number = accepted.orders[0].number
    desk.write_offs.write_off(WriteOffRequest(number, DIRECTOR, "Ирина", "никто не пришёл", without_notice=True))
    with pytest.raises(WrittenOff) as refused:
        opened(desk, accepted)
    assert (refused.value.at, offset(refused.value.at)) == (desk.clock(), offset(desk.clock()))
    with pytest.raises(WrittenOff) as refused:
        desk.write_offs.write_off(WriteOffRequest(number, DIRECTOR, "Ирина", "ещё раз", without_notice=True))
    assert offset(refused.value.at) == offset(desk.clock()), "people read their own clock, not that of the store"
    desk.clock.pass_days(1)
    visit = desk.accept(remote())
    desk.workshop.move(MoveRequest(visit.orders[0].number, Status.CANCELLED, reason="ошибка"))
    with pytest.raises(OrderCancelled):
        opened(desk, visit)


def test_what_went_to_its_owner_is_neither_put_nor_given_to_a_technician(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    number = accepted.orders[0].number
    trip = one_out(desk, accepted)
    with pytest.raises(OutWithCrew):
        desk.workshop.put(number, "Б-09")
    desk.deliveries.delivered(arrival(trip, accepted))
    for act, told in ((desk.workshop.put, "Б-09"), (desk.workshop.assign, "Ким")):
        with pytest.raises(AlreadyHandedOver) as refused:
            act(number, told)
        assert offset(refused.value.at) == offset(desk.clock())


# undo


def test_a_cancelled_stay_does_not_come_back_beside_a_new_one_of_the_same_device(desk: WholeDesk) -> None:
    number = desk.accept().orders[0].number
    desk.workshop.move(MoveRequest(number, Status.CANCELLED, reason="не тот клиент"))
    again = desk.accept().orders[0].number
    with pytest.raises(DeviceHere):
        desk.workshop.undo(number)
    assert desk.lookup.card(number).facts.status is Status.CANCELLED
    assert desk.lookup.card(again).facts.status is Status.ACCEPTED
    assert desk.database.check() == ()


def test_a_step_is_undone_by_its_maker_though_somebody_else_was_there_before(desk: WholeDesk) -> None:
    number = desk.accept().orders[0].number
    desk.clerk = "Ирина"
    desk.workshop.assign(number, "Ким")
    desk.workshop.undo(number)
    assert desk.lookup.card(number).facts.technician == ""
