"""The order's life as one table: every pair of states is a legal move with the facts it needs, or is refused."""

from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.custody import Act, Hand
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.moves import Move
from servicedesk.domain.order import Order
from servicedesk.domain.refusals import FactMissing, NothingToUndo, WrongStatus
from servicedesk.domain.status import NEXT, Fact, Outcome, Status
from servicedesk.domain.terms import StorageTerms

NOON = datetime(2026, 11, 15, 12, tzinfo=UTC)
HAND = Hand("Ольга", "1", NOON)

NO_FACT = ""
FINISHED = "outcome place"
BEGUN = "technician"
LIFE: dict[str, dict[str, str]] = {
    "accepted": {
        "diagnosis": NO_FACT,
        "awaiting_approval": NO_FACT,
        "awaiting_part": NO_FACT,
        "in_repair": BEGUN,
        "ready": FINISHED,
        "cancelled": "reason",
    },
    "diagnosis": {
        "awaiting_approval": NO_FACT,
        "awaiting_part": NO_FACT,
        "in_repair": BEGUN,
        "ready": FINISHED,
        "cancelled": "reason",
    },
    "awaiting_approval": {
        "diagnosis": NO_FACT,
        "awaiting_part": NO_FACT,
        "in_repair": BEGUN,
        "ready": FINISHED,
        "cancelled": "reason",
    },
    "awaiting_part": {
        "diagnosis": NO_FACT,
        "awaiting_approval": NO_FACT,
        "in_repair": BEGUN,
        "ready": FINISHED,
        "cancelled": "reason",
    },
    "in_repair": {
        "diagnosis": NO_FACT,
        "awaiting_approval": NO_FACT,
        "awaiting_part": NO_FACT,
        "ready": FINISHED,
        "cancelled": "reason",
    },
    "ready": {"diagnosis": "reason", "in_repair": "reason technician"},
    "out_for_delivery": {},
    "handed_over": {},
    "written_off": {},
    "cancelled": {},
}
"""The moves by hand, from the rules of the desk (section 3), each with the facts that it cannot do without."""

TOLD: dict[str, object] = {
    "outcome": Outcome.REPAIRED,
    "reason": "так надо",
    "technician": "Кузнецов",
    "place": "Б-03",
    "price": Money(100),
}
PAIRS = [(Status(before), Status(wanted)) for before, wanted in product(Status, Status)]
LEGAL = [(before, wanted) for before, wanted in PAIRS if wanted in LIFE[before]]
FACTS = [(before, wanted, fact) for before, wanted in LEGAL for fact in LIFE[before][wanted].split()]


def an_order(status: Status = Status.ACCEPTED, **facts: object) -> Order:
    order = Order(Code(CodeKind.DEVICE_LABEL, 0, 1).number, 1, 1, "не включается", NOON, status=status)
    for name, value in facts.items():
        setattr(order, name, value)
    return order


def move(wanted: Status, *facts: str) -> Move:
    return Move(wanted, **{fact: TOLD[fact] for fact in facts})  # type: ignore[arg-type]


def standing(order: Order) -> dict[str, object]:
    return {name: value for name, value in vars(order).items() if name != "former"}


@pytest.mark.parametrize(("before", "wanted"), LEGAL)
def test_a_legal_move_with_its_facts_is_made(before: Status, wanted: Status) -> None:
    order = an_order(before)
    event = order.move(move(wanted, *LIFE[before][wanted].split()), HAND)
    assert (order.status, event.act, event.status_before, event.status_after) == (wanted, Act.MOVED, before, wanted)


@pytest.mark.parametrize(("before", "wanted"), [pair for pair in PAIRS if pair not in LEGAL])
def test_every_other_pair_is_refused_whatever_is_told(before: Status, wanted: Status) -> None:
    order = an_order(before)
    was = standing(order)
    with pytest.raises(WrongStatus) as refused:
        order.move(move(wanted, *TOLD), HAND)
    assert (refused.value.status, refused.value.wanted, standing(order)) == (before, wanted, was)


@pytest.mark.parametrize(("before", "wanted", "fact"), FACTS)
def test_a_move_without_one_of_its_facts_is_refused_and_changes_nothing(
    before: Status, wanted: Status, fact: str
) -> None:
    order = an_order(before, ready_at=NOON)
    was = standing(order)
    with pytest.raises(FactMissing) as refused:
        order.move(move(wanted, *(set(TOLD) - {fact})), HAND)
    assert (refused.value.fact, standing(order)) == (fact, was)


@pytest.mark.parametrize(("before", "wanted", "fact"), [row for row in FACTS if row[2] in {"technician", "place"}])
def test_a_technician_and_a_place_need_not_be_told_twice(before: Status, wanted: Status, fact: str) -> None:
    order = an_order(before, **{fact: TOLD[fact]})
    order.move(move(wanted, *(set(TOLD) - {fact})), HAND)
    assert (order.status, getattr(order, fact)) == (wanted, TOLD[fact])


def test_the_table_of_moves_holds_no_state_and_no_move_more() -> None:
    by_acts = {
        (Status.READY, Status.OUT_FOR_DELIVERY),
        (Status.READY, Status.HANDED_OVER),
        (Status.READY, Status.WRITTEN_OFF),
        (Status.OUT_FOR_DELIVERY, Status.READY),
        (Status.OUT_FOR_DELIVERY, Status.HANDED_OVER),
    }
    assert {(before, wanted) for before, after in NEXT.items() for wanted in after} == {*LEGAL, *by_acts}
    assert {fact for _before, _wanted, fact in FACTS} <= {fact.value for fact in Fact}


@pytest.mark.parametrize(("before", "wanted"), LEGAL)
def test_every_step_is_taken_back_by_one_that_stands_beside_it(before: Status, wanted: Status) -> None:
    order = an_order(before, place="А-01", technician="Орлов", outcome=None, price=Money(7))
    was = standing(order)
    order.move(move(wanted, *TOLD), HAND)
    event = order.undo(Hand(" ольга", "2", NOON + timedelta(hours=3)))
    assert {**standing(order), "storage_from": None, "fee_from": None, "passes_on": None} == was
    assert (event.act, event.status_before, event.status_after, event.place_before, event.place_after) == (
        *(Act.UNDONE, wanted, before),
        *("Б-03", "А-01"),
    )


def test_a_step_is_taken_back_once() -> None:
    order = an_order()
    order.move(move(Status.DIAGNOSIS), HAND)
    order.undo(HAND)
    with pytest.raises(NothingToUndo):
        order.undo(HAND)


@pytest.mark.parametrize("hand", [Hand("Пётр", "1", NOON), Hand("Ольга", "1", NOON + timedelta(days=1))])
def test_another_person_or_another_day_takes_nothing_back(hand: Hand) -> None:
    order = an_order()
    order.move(move(Status.DIAGNOSIS), HAND)
    with pytest.raises(NothingToUndo):
        order.undo(hand)
    assert order.status is Status.DIAGNOSIS
    order.undo(HAND)  # the control: the same person within the shift


def test_a_device_that_was_ready_has_its_storage_clock_back() -> None:
    order = an_order(Status.READY, ready_at=NOON - timedelta(days=9), outcome=Outcome.REPAIRED, place="Б-03")
    order.imported(HAND, "")  # tells the clock
    order.move(move(Status.IN_REPAIR, "reason", "technician"), HAND)
    assert (order.storage_from, order.fee_from, order.passes_on) == (None, None, None)
    order.undo(HAND)
    assert (order.storage_from, order.outcome) == (date(2026, 11, 6), Outcome.REPAIRED)


def test_putting_and_assigning_are_taken_back_as_well() -> None:
    order = an_order(place="А-01", technician="Орлов")
    order.put("Б-03", HAND)
    assert order.undo(HAND).place_after == "А-01"
    order.assign("Кузнецов", HAND)
    order.undo(HAND)
    assert (order.place, order.technician) == ("А-01", "Орлов")


def test_what_left_the_house_or_is_held_is_not_taken_back() -> None:
    held, gone = an_order(), an_order(Status.READY, outcome=Outcome.REPAIRED)
    held.move(move(Status.DIAGNOSIS), HAND)
    held.hold(5, HAND)
    gone.put("Б-03", HAND)
    gone.hand_over(NOTHING, HAND)
    for order in (held, gone):
        with pytest.raises(NothingToUndo):
            order.undo(HAND)


def test_a_clock_that_runs_from_the_day_of_telling_starts_with_the_first_notice_that_was_heard() -> None:
    order = an_order(Status.READY, ready_at=NOON, outcome=Outcome.REPAIRED, terms=StorageTerms(from_told=True))
    order.tell("никто не взял трубку", HAND, reached=False)
    assert order.storage_from is None
    order.tell("придёт завтра", Hand("Ольга", "1", NOON + timedelta(days=4)), reached=True)
    order.tell("ещё раз", Hand("Ольга", "1", NOON + timedelta(days=8)), reached=True)
    assert order.storage_from == date(2026, 11, 19)


def test_a_repair_is_guaranteed_from_the_day_of_hand_over_and_nothing_else_is() -> None:
    repaired = an_order(Status.READY, outcome=Outcome.REPAIRED, guarantee_days=30)
    refused = an_order(Status.READY, outcome=Outcome.REFUSED_BY_CUSTOMER, guarantee_days=30)
    for order in (repaired, refused):
        order.hand_over(NOTHING, HAND)
    assert (repaired.guarantee_until, refused.guarantee_until) == (date(2026, 12, 15), None)
