"""A slip of the hand is taken back by whoever made it, on the same day of the centre, and by nobody else."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from servicedesk.domain.custody import Act, Hand
from servicedesk.domain.money import Money
from servicedesk.domain.moves import Former, Move
from servicedesk.domain.order import Order
from servicedesk.domain.refusals import NothingToUndo
from servicedesk.domain.status import Fact, Outcome, Status

ZONE = ZoneInfo("Asia/Novosibirsk")
MORNING = datetime(2026, 11, 15, 9, 0, tzinfo=ZONE)


def hand(who: str = "Ольга М.", at: datetime = MORNING, place: str = "1") -> Hand:
    return Hand(who, place, at)


def order() -> Order:
    return Order(2_000_000_127, 1_000_000_161, 1, "нет звука", MORNING, place="Б-03")


@pytest.mark.parametrize(
    ("who", "later", "may"),
    [
        ("Ольга М.", timedelta(hours=8), True),
        ("ольга м.", timedelta(minutes=1), True),
        ("Ирина", timedelta(minutes=1), False),
        ("Ольга М.", timedelta(hours=15), False),
        ("", timedelta(minutes=1), False),
    ],
)
def test_the_same_person_on_the_same_day_may_take_it_back(who: str, later: timedelta, may: bool) -> None:
    state = (Status.ACCEPTED, None, "Б-03", "", None, "")
    former = Former("Ольга М.", MORNING, *state, None, None)
    assert former.may_be_undone_by(hand(who, MORNING + later)) is may


def test_the_day_is_the_centre_s_whatever_zone_the_step_was_kept_in() -> None:
    late = datetime(2026, 11, 15, 23, 30, tzinfo=ZONE)
    state = (Status.ACCEPTED, None, "Б-03", "", None, "")
    kept = Former("Ольга М.", late.astimezone(ZoneInfo("UTC")), *state, None, None)
    assert kept.may_be_undone_by(hand(at=late + timedelta(minutes=20)))
    assert not kept.may_be_undone_by(hand(at=late + timedelta(minutes=40))), "past midnight in Novosibirsk"


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        (Fact.REASON, Move(Status.CANCELLED, reason="передумал")),
        (Fact.OUTCOME, Move(Status.READY, Outcome.REPAIRED)),
        (Fact.TECHNICIAN, Move(Status.IN_REPAIR, technician="Кузнецов")),
        (Fact.PLACE, Move(Status.READY, place="Б-03")),
        (Fact.SECOND_PERSON, Move(Status.CANCELLED, second_person="Ирина")),
        (Fact.PRICE, Move(Status.READY, price=Money(100))),
    ],
)
def test_a_move_knows_which_facts_it_was_told(fact: Fact, told: Move) -> None:
    assert told.has(fact)
    assert not Move(told.wanted).has(fact)


def test_blanks_are_no_fact() -> None:
    assert not Move(Status.CANCELLED, reason=" \t").has(Fact.REASON)


def test_a_step_taken_back_leaves_the_order_as_it_was_and_both_events_in_the_ledger() -> None:
    one = order()
    before = (one.status, one.place, one.technician, one.outcome, one.price, one.ready_at)
    there = one.move(Move(Status.READY, Outcome.REPAIRED, price=Money(900), technician="Орлова", place="В-01"), hand())
    back = one.undo(hand(at=MORNING + timedelta(minutes=5)))
    assert (one.status, one.place, one.technician, one.outcome, one.price, one.ready_at) == before
    assert (there.status_after, back.status_before, back.status_after) == (Status.READY, Status.READY, Status.ACCEPTED)
    assert (back.act, back.place_before, back.place_after) == (Act.UNDONE, "В-01", "Б-03")


def test_a_step_is_taken_back_once() -> None:
    one = order()
    one.put("В-01", hand())
    one.undo(hand())
    with pytest.raises(NothingToUndo):
        one.undo(hand())


def test_nobody_takes_back_another_person_s_step() -> None:
    one = order()
    one.assign("Кузнецов", hand())
    with pytest.raises(NothingToUndo) as refused:
        one.undo(hand("Ирина"))
    assert refused.value.number == "2 0 000001 27"
    assert one.technician == "Кузнецов"


def test_what_went_out_of_the_house_is_not_taken_back() -> None:
    one = order()
    one.move(Move(Status.READY, Outcome.REPAIRED), hand())
    one.hand_over(Money(0), hand())
    with pytest.raises(NothingToUndo):
        one.undo(hand())
    assert one.status is Status.HANDED_OVER


def test_a_step_under_a_lost_receipt_case_is_not_taken_back() -> None:
    one = order()
    one.put("В-01", hand())
    one.hold(5_000_000_119, hand())
    with pytest.raises(NothingToUndo):
        one.undo(hand())
