"""History: every stay of a device whoever brought it, what came back, and the guarantee that a return claims."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from servicedesk.domain.history_refusals import DeviceNeverHere, GuaranteeUnproven
from servicedesk.domain.money import Money
from servicedesk.domain.refusals import OrderUnknown, ValueMissing
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.warranty import Warranty
from servicedesk.services.history.records import GroupedBy, ReturnShare
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.workshop import MoveRequest
from servicedesk.storage import history
from tests.services.desk import WholeDesk, remote, television


def a_stay(
    desk: WholeDesk, days: int, outcome: Outcome = Outcome.REPAIRED, who: str = "Кузнецов", **facts: object
) -> int:
    """One stay of a television, repaired and handed over after so many days; the number of its order."""
    visit = desk.accept(television(**facts))
    number = visit.orders[0].number
    desk.clock.pass_days(days)
    desk.workshop.move(MoveRequest(number, Status.READY, outcome, price=Money(0), technician=who))
    desk.pickup.hand_over(HandOverRequest(str(visit.receipt), (str(number),), Money(0)))
    return number


def test_a_device_tells_every_stay_by_its_serial_whoever_brought_it(desk: WholeDesk) -> None:
    first = a_stay(desk, 4)
    desk.clock.pass_days(12)
    again = desk.accept(television(serial="0ab 13lx-900123"), name="Анна", phone="+7 913 000-00-01").orders[0].number
    for told in (desk.history.of_text("0AB13LX900123"), desk.history.of_order(again), desk.history.of_text(str(first))):
        assert [stay.order for stay in told.stays] == [again, first]
        assert (told.returns, told.times_this_year, told.median_days) == (1, 2, 4.0)
        assert (told.technicians[0].word, told.technicians[0].times) == ("Кузнецов", 1)
        assert told.outcomes == {Outcome.REPAIRED: 1}
        assert (told.stays[0].previous, told.stays[0].came_back_after) == (first, 12)
        assert told.stays[1].guarantee_until == date(2026, 12, 19)


def test_a_device_without_a_serial_is_known_by_itself_alone(desk: WholeDesk) -> None:
    desk.accept(remote())
    other = desk.accept(remote(), name="Анна", phone="+7 913 000-00-01").orders[0].number
    assert [stay.order for stay in desk.history.of_order(other).stays] == [other]


def test_a_model_tells_its_faults_and_medians_in_any_case_of_letters(desk: WholeDesk) -> None:
    a_stay(desk, 4, serial="1")
    a_stay(desk, 10, serial="2", fault="Пропадает  изображение через 10 минут")
    a_stay(desk, 5, serial="3", fault="нет звука", outcome=Outcome.CANNOT_BE_REPAIRED, who="Орлов")
    told = desk.history.of_model("ue42f5000", "SAMSUNG")
    assert (told.median_days, told.median_days_to_repair) == (5.0, 5.0)
    assert [(fault.times) for fault in told.faults] == [2, 1]
    assert told.technicians[0].times == 2
    assert Outcome.CANNOT_BE_REPAIRED in told.outcomes
    with pytest.raises(DeviceNeverHere):
        desk.history.of_model("UE42F5000", "LG")


def test_what_was_never_here_says_so(desk: WholeDesk) -> None:
    with pytest.raises(DeviceNeverHere):
        desk.history.of_text("SN-404")
    with pytest.raises(ValueMissing):
        desk.history.of_text("  ")
    with pytest.raises(ValueMissing):
        desk.history.of_model("")
    with pytest.raises(OrderUnknown):
        desk.history.of_order(2000000127)


def test_stays_of_more_than_a_year_ago_are_no_visits_of_this_year(desk: WholeDesk) -> None:
    a_stay(desk, 1)
    desk.clock.pass_days(370)
    a_stay(desk, 1)
    assert desk.history.of_text("0AB13LX900123").times_this_year == 1


@pytest.mark.parametrize(
    ("by", "worst"),
    [(GroupedBy.TECHNICIAN, "Кузнецов"), (GroupedBy.BRAND, "Samsung"), (GroupedBy.MODEL, "Samsung UE42F5000")],
)
def test_returns_are_shares_of_what_each_group_handed_over(desk: WholeDesk, by: GroupedBy, worst: str) -> None:
    a_stay(desk, 1, serial="1")
    a_stay(desk, 1, serial="2")
    a_stay(desk, 1, serial="9", brand="LG", model="42", who="Орлов")
    desk.clock.pass_days(20)
    desk.accept(television(serial="1"))
    told = desk.history.returns(by, 30)
    assert told.groups[0] == ReturnShare(worst, 2, 1)
    assert told.groups[0].share == 0.5
    assert told.total == ReturnShare("", 3, 1)
    assert desk.history.returns(by, 19).total == ReturnShare("", 3, 0), "it came back after twenty days"


def test_what_was_handed_over_more_than_a_year_ago_is_not_counted(desk: WholeDesk) -> None:
    a_stay(desk, 1)
    desk.clock.pass_days(400)
    assert desk.history.returns(GroupedBy.BRAND, 30).total == ReturnShare("", 0, 0)


def test_the_twelve_months_begin_at_midnight_of_the_centre(desk: WholeDesk) -> None:
    """In Novosibirsk the day is seven hours old when it begins in Greenwich."""
    desk.clock.now = datetime(2025, 11, 15, 1, tzinfo=desk.clock.now.tzinfo)
    a_stay(desk, 1)
    desk.clock.now = datetime(2026, 11, 15, 12, tzinfo=desk.clock.now.tzinfo)
    assert desk.history.returns(GroupedBy.BRAND, 30).total.handed_over == 1
    desk.clock.pass_days(1)
    assert desk.history.returns(GroupedBy.BRAND, 30).total.handed_over == 0


def test_a_busy_centre_counts_twelve_months_too_and_no_more_of_the_newest_than_is_told(
    desk: WholeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(2):
        a_stay(desk, 1, serial=f"old{number}")
    desk.clock.pass_days(400)
    for number in range(3):
        a_stay(desk, 1, serial=f"new{number}")
    monkeypatch.setattr(history, "_MOST_HANDED_OVER", 4)
    assert desk.history.returns(GroupedBy.BRAND, 30).total.handed_over == 3, "a year is a year however many there are"
    monkeypatch.setattr(history, "_MOST_HANDED_OVER", 2)
    assert desk.history.returns(GroupedBy.BRAND, 30).total.handed_over == 2


def test_our_guarantee_is_claimed_within_its_term_and_linked_to_the_first_order(desk: WholeDesk) -> None:
    first = a_stay(desk, 1)
    desk.clock.pass_days(30)
    again = desk.accept(television(warranty=Warranty.OURS)).orders[0].number
    facts = desk.lookup.card(again).facts
    assert (facts.previous, facts.came_back_after, facts.warranty) == (first, 30, Warranty.OURS)


@pytest.mark.parametrize(("days", "ended"), [(31, date(2026, 12, 16)), (400, date(2026, 12, 16))])
def test_our_guarantee_ends_with_its_term_counted_from_the_hand_over(desk: WholeDesk, days: int, ended: date) -> None:
    a_stay(desk, 1)
    desk.clock.pass_days(days)
    with pytest.raises(GuaranteeUnproven) as refused:
        desk.accept(television(warranty=Warranty.OURS))
    assert (refused.value.field, refused.value.ended) == ("devices.0.warranty", ended)
    assert len(desk.lookup.find("").rows) == 1, "nothing is half kept"
    desk.accept(television(warranty=Warranty.OURS, note="решил директор"))


def test_our_guarantee_without_any_repair_needs_a_reason(desk: WholeDesk) -> None:
    with pytest.raises(GuaranteeUnproven) as refused:
        desk.accept(television(warranty=Warranty.OURS))
    assert refused.value.ended is None


def test_work_that_repaired_nothing_gives_no_guarantee(desk: WholeDesk) -> None:
    a_stay(desk, 1, outcome=Outcome.NO_FAULT_FOUND)
    with pytest.raises(GuaranteeUnproven):
        desk.accept(television(warranty=Warranty.OURS))


def test_the_guarantee_of_the_day_of_acceptance_holds_whatever_the_centre_promises_later(desk: WholeDesk) -> None:
    a_stay(desk, 1)
    desk.office.keep(replace(desk.office.centre(), name="Центр", guarantee_days=0))
    (stay,) = desk.intake.earlier_stays(serial="0AB13LX900123")
    assert stay.guarantee_until == date(2026, 12, 16)


def test_a_clock_set_back_makes_no_negative_days(desk: WholeDesk) -> None:
    a_stay(desk, 3)
    desk.clock.pass_days(-300)
    again = desk.accept().orders[0].number
    assert desk.lookup.card(again).facts.came_back_after == 0
