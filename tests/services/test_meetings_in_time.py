"""Where time meets another procedure: the storage clock, what was let off and told, over a second repair and a trip."""

from dataclasses import replace
from datetime import timedelta

import pytest

from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.notice import NoticeKind, NoticeWay, Warned
from servicedesk.domain.refusals import NotReady
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.terms import months_later
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.uncollected.records import NoticeRequest, WaiverRequest, WriteOffRequest
from servicedesk.services.workshop import MoveRequest
from tests.services.cases.applying import DIRECTOR, with_director
from tests.services.deliveries.trips import a_ready_one, arrival, one_out
from tests.services.desk import WholeDesk, remote, television
from tests.services.uncollected.waits import tariff_from, waiting

# the storage clock over a second repair and a trip


def test_a_part_that_was_let_off_is_not_let_off_again_after_a_second_repair(desk: WholeDesk) -> None:
    tariff_from(with_director(desk))
    number = waiting(desk)
    desk.clock.pass_days(30 + 10)
    desk.waivers.waive(WaiverRequest(number, DIRECTOR, "постоянный клиент", Money(400_00)))
    assert desk.lookup.card(number).sums.storage == Money(100_00)
    desk.workshop.move(MoveRequest(number, Status.IN_REPAIR, reason="не включается"))
    with pytest.raises(NotReady):
        desk.pickup.label(str(number), desk.lookup.card(number).facts.receipt)
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED))
    ready_on = desk.clock().date()
    desk.clock.now = desk.clock.now.replace(year=2027, month=4, day=1)
    sums = desk.lookup.card(number).sums
    days = (desk.clock().date() - months_later(ready_on, 1)).days
    assert (sums.storage_days, sums.storage, sums.let_off) == (days, Money(50_00) * days, NOTHING)


def test_storage_that_was_let_off_for_good_stays_so_after_a_second_repair(desk: WholeDesk) -> None:
    tariff_from(with_director(desk))
    number = waiting(desk)
    desk.clock.pass_days(40)
    desk.waivers.waive(WaiverRequest(number, DIRECTOR, "постоянный клиент"))
    desk.workshop.move(MoveRequest(number, Status.IN_REPAIR, reason="не включается"))
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED))
    desk.clock.pass_days(100)
    assert desk.lookup.card(number).sums.storage == NOTHING


def test_a_trip_in_vain_makes_no_device_younger(desk: WholeDesk) -> None:
    tariff_from(with_director(desk))
    accepted = a_ready_one(desk)
    number = accepted.orders[0].number
    before = desk.lookup.card(number).facts
    desk.clock.pass_days(30 + 5)
    trip = one_out(desk, accepted)
    desk.clock.pass_days(40)
    desk.deliveries.back(trip, "Б-04", "никого не было дома")
    after = desk.lookup.card(number)
    assert (after.facts.storage_from, after.facts.fee_from, after.facts.passes_on) == (
        before.storage_from,
        before.fee_from,
        before.passes_on,
    )
    assert (after.sums.storage, after.sums.let_off) == (Money(500_00), Money(4000_00)), "the trip costs no storage"
    desk.clock.pass_days(3)
    assert desk.lookup.card(number).sums.storage == Money(800_00), "no second free month"
    waits = desk.uncollected.notices.waiting(number)
    assert (waits.full, waits.waived, waits.owed) == (Money(4800_00), Money(4000_00), Money(800_00))
    desk.clock.now = desk.clock.now.replace(year=2027, month=11, day=20)
    desk.write_offs.write_off(WriteOffRequest(number, DIRECTOR, "Ирина", "никто не пришёл", without_notice=True))
    assert desk.database.check() == ()


def test_a_second_trip_and_a_waiver_between_add_up(desk: WholeDesk) -> None:
    tariff_from(with_director(desk))
    accepted = a_ready_one(desk)
    number = accepted.orders[0].number
    desk.clock.pass_days(30 + 5)
    desk.waivers.waive(WaiverRequest(number, DIRECTOR, "постоянный клиент", Money(200_00)))
    for _ in range(2):
        trip = one_out(desk, accepted)
        desk.clock.pass_days(10)
        assert desk.lookup.card(number).sums.storage == Money(300_00)
        desk.deliveries.back(trip, "Б-04", "никого не было дома")
        assert desk.lookup.card(number).sums.storage == Money(300_00)
    desk.clock.pass_days(1)
    assert desk.lookup.card(number).sums.storage == Money(400_00)
    trip = one_out(desk, accepted)
    desk.deliveries.delivered(arrival(trip, accepted, paid=360000 + 400_00))
    assert desk.database.check() == ()


def test_a_clock_set_back_while_it_is_out_makes_no_negative_fee(desk: WholeDesk) -> None:
    tariff_from(with_director(desk))
    accepted = a_ready_one(desk)
    number = accepted.orders[0].number
    desk.clock.pass_days(30 + 5)
    trip = one_out(desk, accepted)
    desk.clock.pass_days(-365)
    desk.deliveries.back(trip, "Б-04", "никого не было дома")
    sums = desk.lookup.card(number).sums
    assert (sums.storage, sums.let_off) == (NOTHING, NOTHING)
    desk.clock.pass_days(365)
    assert desk.lookup.card(number).sums.storage == Money(500_00)


# notices over a second repair


def warn(desk: WholeDesk, number: int) -> int:
    request = NoticeRequest(
        number, NoticeKind.UNCLAIMED, NoticeWay.LETTER, "перейдёт центру", tracking="80112", address="Мира, 1"
    )
    return desk.uncollected.notices.tell(request).number


def test_a_warning_of_an_earlier_wait_warns_of_this_one_no_more(desk: WholeDesk) -> None:
    number = waiting(with_director(desk))
    letter = warn(desk, number)
    desk.uncollected.notices.receive(letter, desk.clock().date())
    desk.clock.pass_days(90)
    assert desk.uncollected.notices.waiting(number).warned is Warned.DULY
    desk.workshop.move(MoveRequest(number, Status.IN_REPAIR, reason="не включается"))
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED))
    assert desk.uncollected.notices.waiting(number).warned is Warned.NEVER
    warn(desk, number)
    assert desk.uncollected.notices.waiting(number).warned is Warned.UNPROVEN


def test_a_letter_of_an_earlier_wait_starts_no_clock_of_this_one(desk: WholeDesk) -> None:
    tariff_from(with_director(desk), from_told=True)
    number = waiting(desk)
    old = warn(desk, number)
    desk.clock.pass_days(5)
    desk.workshop.move(MoveRequest(number, Status.IN_REPAIR, reason="не включается"))
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED))
    desk.clock.pass_days(5)
    desk.uncollected.notices.receive(old, desk.clock().date() - timedelta(days=6))
    assert desk.lookup.card(number).facts.storage_from is None
    new = warn(desk, number)
    desk.uncollected.notices.receive(new, desk.clock().date())
    assert desk.lookup.card(number).facts.storage_from == desk.clock().date()


def test_money_of_an_advance_is_shared_and_goes_over_when_one_order_is_cancelled(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), remote(), advance=Money(3900_00))
    first, second = (order.number for order in accepted.orders)
    assert [desk.lookup.card(number).sums.paid for number in (first, second)] == [Money(3600_00), Money(300_00)]
    desk.workshop.move(MoveRequest(first, Status.CANCELLED, reason="ошибка", second_person="Ирина"))
    assert [desk.lookup.card(number).sums.paid for number in (first, second)] == [NOTHING, Money(3900_00)]
    desk.workshop.move(MoveRequest(second, Status.READY, Outcome.REPAIRED))
    done = desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), (str(second),), NOTHING))
    assert done.refunded == Money(3500_00)
    assert desk.database.check() == ()


def test_terms_stay_those_of_the_receipt_when_the_centre_changes_its_guarantee(desk: WholeDesk) -> None:
    desk.office.keep(replace(desk.office.centre(), name="Заря", guarantee_days=30))
    accepted = desk.accept()
    number = accepted.orders[0].number
    desk.office.keep(replace(desk.office.centre(), guarantee_days=90))
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED))
    desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), (str(number),), Money(3600_00)))
    until = desk.lookup.card(number).facts.guarantee_until
    assert until == desk.clock().date() + timedelta(days=30)
