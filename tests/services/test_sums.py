"""What an order costs today, in one place for every screen and paper."""

from datetime import date

import pytest

from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.warranty import Warranty
from servicedesk.services.lookup_records import HandOverRequest, Sums
from servicedesk.services.sums import bill_of
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import START, WholeDesk, remote, television


def sums(desk: WholeDesk, number: int) -> Sums:
    return desk.lookup.card(number).sums


@pytest.mark.parametrize(
    ("facts", "works"),
    [
        ({"estimate": Estimate.parse("3600")}, Money(360000)),
        ({"estimate": Estimate.parse("2500-4000")}, NOTHING),
        ({"estimate": Estimate()}, NOTHING),
        ({"estimate": Estimate.parse("3600"), "warranty": Warranty.MANUFACTURER}, NOTHING),
    ],
)
def test_before_it_is_ready_the_one_estimated_sum_counts(
    desk: WholeDesk, facts: dict[str, object], works: Money
) -> None:
    number = desk.accept(television(**facts), advance=Money(10000)).orders[0].number
    assert sums(desk, number).works == works
    assert sums(desk, number).balance == works - Money(10000)
    assert sums(desk, number).free_until is None


def test_a_cancelled_order_costs_nothing_and_holds_none_of_the_advance(desk: WholeDesk) -> None:
    number = desk.accept(advance=Money(10000)).orders[0].number
    desk.workshop.move(MoveRequest(number, Status.CANCELLED, reason="ошибка", second_person="Петров"))
    found = sums(desk, number)
    assert (found.works, found.paid, found.balance) == (NOTHING, NOTHING, NOTHING)


def test_the_free_month_and_the_day_the_fee_starts_are_told_at_once(desk: WholeDesk) -> None:
    number = desk.accept().orders[0].number
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED))
    found = sums(desk, number)
    assert (found.free_until, found.fee_starts) == (date(2026, 12, 15), date(2026, 12, 16))
    assert (found.storage, found.storage_days) == (NOTHING, 0)


def test_a_day_is_the_centres_own_even_at_night(desk: WholeDesk) -> None:
    night = START.replace(hour=1)
    desk.clock.now = night
    number = desk.accept().orders[0].number
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED))
    assert sums(desk, number).free_until == date(2026, 12, 15), "in UTC it was still the 14th"


@pytest.mark.parametrize("which", [(0,), (1,), (0, 1), (0, 1, 2)])
@pytest.mark.parametrize("advance", [0, 30000, 500000])
def test_the_bill_says_beforehand_what_the_hand_over_settles(
    desk: WholeDesk, which: tuple[int, ...], advance: int
) -> None:
    accepted = desk.accept(television(), remote(), television(serial="3"), advance=Money(advance))
    for order in accepted.orders:
        desk.workshop.move(MoveRequest(order.number, Status.READY, Outcome.REPAIRED))
    desk.clock.pass_days(40)
    lines = desk.pickup.claim(str(accepted.receipt)).lines
    going = [accepted.orders[at].number for at in which]
    bill = bill_of(lines, going)
    assert bill.storage_days == sum(line.sums.storage_days for line in lines if line.facts.number in going)
    done = desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), tuple(map(str, going)), bill.to_pay))
    assert (done.paid, done.refunded) == (bill.to_pay, bill.to_return)
    left = (
        [line for line in desk.pickup.claim(str(accepted.receipt)).lines if line.obstacle is None]
        if done.staying
        else []
    )
    before = {line.facts.number: line.sums.paid for line in lines}
    assert sum((line.sums.paid - before[line.facts.number] for line in left), start=NOTHING) == bill.carried
