"""A planned delivery ends with the order that it was planned for, and says how that ended."""

from dataclasses import replace

import pytest

from servicedesk.domain.delivery import DeliveryState
from servicedesk.domain.delivery_refusals import DeliveryPast, NoDeliveryPlanned
from servicedesk.domain.money import Money
from servicedesk.domain.refusals import Unpaid
from servicedesk.domain.status import Status
from servicedesk.services.deliveries.records import SendRequest, ShopRequest
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.uncollected.records import WriteOffRequest
from servicedesk.services.workshop import MoveRequest
from tests.services.cases.applying import DIRECTOR, with_director
from tests.services.deliveries.trips import SHOP, a_ready_one, plan
from tests.services.desk import WholeDesk

PRICE = Money(360000)


def ended(desk: WholeDesk, trip: int) -> tuple[DeliveryState, str]:
    facts = desk.delivery_board.one(trip)
    return facts.state, facts.reason


@pytest.mark.parametrize(("language", "word"), [("ru", "Выдан"), ("en", "Handed over")])
def test_collected_at_the_counter(desk: WholeDesk, language: str, word: str) -> None:
    desk.office.keep(replace(desk.office.centre(), name="Заря", paper_language=language))
    accepted = a_ready_one(desk)
    number = accepted.orders[0].number
    trip = desk.deliveries.plan(plan(desk, accepted))
    assert ended(desk, trip) == (DeliveryState.PLANNED, "")
    desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), (str(number),), PRICE))
    assert ended(desk, trip) == (DeliveryState.CANCELLED, word)
    assert desk.delivery_board.open() == ()
    assert desk.lookup.card(number).events[0].status_after is Status.HANDED_OVER
    with pytest.raises(NoDeliveryPlanned):
        desk.deliveries.send(SendRequest(label=str(number)))
    with pytest.raises(DeliveryPast):
        desk.deliveries.cancel(trip, "и так отменена")
    assert desk.database.check() == ()


def test_cancelled_for_a_reason(desk: WholeDesk) -> None:
    accepted = desk.accept()
    desk.shops.keep(ShopRequest(SHOP))
    trip = desk.deliveries.plan(plan(desk, accepted))
    desk.workshop.move(MoveRequest(accepted.orders[0].number, Status.CANCELLED, reason="передумали"))
    assert ended(desk, trip) == (DeliveryState.CANCELLED, "Отменён: передумали")


def test_written_off(desk: WholeDesk) -> None:
    accepted = a_ready_one(with_director(desk))
    number = accepted.orders[0].number
    desk.clock.pass_days(400)
    trip = desk.deliveries.plan(plan(desk, accepted))
    act = desk.write_offs.write_off(WriteOffRequest(number, DIRECTOR, "Ирина", "не пришли", without_notice=True))
    state, reason = ended(desk, trip)
    assert state is DeliveryState.CANCELLED
    assert str(act.number)[2:8] in reason


def test_a_refused_hand_over_leaves_the_plan_as_it_is(desk: WholeDesk) -> None:
    """The control: what ends nothing calls nothing off."""
    accepted = a_ready_one(desk)
    trip = desk.deliveries.plan(plan(desk, accepted))
    with pytest.raises(Unpaid):
        desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), (str(accepted.orders[0].number),), Money(1)))
    assert ended(desk, trip) == (DeliveryState.PLANNED, "")
