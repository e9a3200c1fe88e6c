"""Waivers: by the director alone, with a reason, never more than is owed, and shown wherever the fee is."""

import pytest

from servicedesk.domain.custody import Act
from servicedesk.domain.input_refusals import Refusal, ValueMissing, ValueTooLong
from servicedesk.domain.money import Money
from servicedesk.domain.people_refusals import DirectorNeeded
from servicedesk.domain.uncollected_refusals import NothingOwedForStorage, NotWaiting, WaiverNegative, WaiverTooLarge
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.papers import ActPaper, PaperKind
from servicedesk.services.uncollected.records import WaiverRequest
from tests.services.desk import WholeDesk
from tests.services.uncollected.waits import DIRECTOR, directed, waiting


@pytest.fixture
def owing(desk: WholeDesk) -> int:
    """An order that owes 500 roubles for storage."""
    directed(desk)
    number = waiting(desk)
    desk.clock.pass_days(40)
    return number


def test_a_part_is_let_off_by_the_director_on_record_and_shown_in_the_sums(desk: WholeDesk, owing: int) -> None:
    done = desk.uncollected.waivers.waive(WaiverRequest(owing, " петров и. с. ", "болел", Money(200_00)))
    assert (done.let_off, done.owed) == (Money(200_00), Money(300_00))
    card = desk.lookup.card(owing)
    assert (card.sums.storage, card.sums.let_off) == (Money(300_00), Money(200_00))
    event = card.events[0]
    assert (event.act, event.amount, event.second_person, event.why) == (Act.WAIVED, Money(200_00), DIRECTOR, "болел")


def test_what_is_left_grows_on_and_the_whole_is_let_off_for_ever(desk: WholeDesk, owing: int) -> None:
    desk.uncollected.waivers.waive(WaiverRequest(owing, DIRECTOR, "болел", Money(500_00)))
    desk.clock.pass_days(2)
    assert desk.uncollected.notices.waiting(owing).owed == Money(100_00)
    desk.uncollected.waivers.waive(WaiverRequest(owing, DIRECTOR, "наша вина"))
    desk.clock.pass_days(100)
    told = desk.uncollected.notices.waiting(owing)
    assert (told.owed, told.waived) == (Money(0), told.full)
    with pytest.raises(NothingOwedForStorage):
        desk.uncollected.waivers.waive(WaiverRequest(owing, DIRECTOR, "ещё раз"))


@pytest.mark.parametrize(
    ("facts", "refusal", "field"),
    [
        ({"amount": Money(500_01)}, WaiverTooLarge, "amount"),
        ({"amount": Money(-1)}, WaiverNegative, "amount"),
        ({"amount": Money(0)}, WaiverNegative, "amount"),
        ({"reason": "  "}, ValueMissing, "reason"),
        ({"reason": "я" * 501}, ValueTooLong, "reason"),
        ({"director": "Ольга"}, DirectorNeeded, ""),
        ({"director": ""}, ValueMissing, "director"),
    ],
)
def test_a_waiver_that_may_not_be_changes_nothing(
    desk: WholeDesk, owing: int, facts: dict[str, object], refusal: type[Refusal], field: str
) -> None:
    told: dict[str, object] = {"director": DIRECTOR, "reason": "болел", "amount": Money(100_00)}
    with pytest.raises(refusal) as refused:
        desk.uncollected.waivers.waive(WaiverRequest(owing, **(told | facts)))  # type: ignore[arg-type]
    assert getattr(refused.value, "field", "") == field
    assert desk.uncollected.notices.waiting(owing).owed == Money(500_00)


def test_nothing_is_let_off_before_anything_is_owed_or_once_the_device_is_gone(desk: WholeDesk) -> None:
    directed(desk)
    number = waiting(desk)
    with pytest.raises(NothingOwedForStorage):
        desk.uncollected.waivers.waive(WaiverRequest(number, DIRECTOR, "болел", Money(1)))
    receipt = desk.lookup.card(number).facts.receipt
    desk.pickup.hand_over(HandOverRequest(str(receipt), (str(number),), Money(3600_00)))
    with pytest.raises(NotWaiting):
        desk.uncollected.waivers.waive(WaiverRequest(number, DIRECTOR, "болел", Money(1)))


def test_the_act_of_handing_over_says_what_was_let_off(desk: WholeDesk, owing: int) -> None:
    desk.uncollected.waivers.waive(WaiverRequest(owing, DIRECTOR, "болел", Money(200_00)))
    receipt = desk.lookup.card(owing).facts.receipt
    desk.pickup.hand_over(HandOverRequest(str(receipt), (str(owing),), Money(3900_00)))
    with desk.database.store.reading() as work:
        issued = work.papers.latest(PaperKind.ACT, receipt, owing)
    assert issued is not None
    assert isinstance(issued.paper, ActPaper)
    (device,) = issued.paper.devices
    assert (device.storage_days, device.storage_fee, device.storage_let_off) == (10, Money(300_00), Money(200_00))
    assert desk.database.check() == ()
