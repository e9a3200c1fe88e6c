"""Lookup on a real file: found by whatever the customer says."""

import pytest

from servicedesk.domain.codes import Code, CodeKind, grouped
from servicedesk.domain.refusals import (
    ChangedMeanwhile,
    FactMissing,
    OrderUnknown,
    ValueMissing,
    ValueTooLong,
    WrongPaper,
    WrongStatus,
)
from servicedesk.domain.status import Fact, Outcome, Status
from servicedesk.services.numbers import order_code
from servicedesk.services.reads import Filter
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import WholeDesk, remote, television


@pytest.fixture
def numbers(desk: WholeDesk) -> list[int]:
    """A television and a remote of Фёдоров, a fridge of Иванова."""
    visit = desk.accept(television(), remote())
    fridge = television(
        kind="Холодильник", brand="LG", model="GA-B379", serial="707NR42", fault="не морозит, течёт", place="А-01"
    )
    other = desk.accept(fridge, name="Иванова Ольга", phone="8 (383) 223-44-55")
    return [*(order.number for order in visit.orders), other.orders[0].number]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("фёдоров", [1, 0]),
        ("ФЕДОРОВ самс", [1, 0]),
        ("пульт самсунг", [1]),
        ("самсунг", [1, 0]),
        ("ue42f5000 федоров", [0]),
        ("456-78-90", [1, 0]),
        ("7890", [1, 0]),
        ("0AB13", [0]),
        ("13LX9", [0]),
        ("течет холодильник", [2]),
        ("морозит не", [2]),
        ("4455", [2]),
        ("lg b379", [2]),
        ("atljhjd", [1, 0]),
        ("ивонова", [2]),
        ("000003", [2]),
        ("3", [2]),
        ('"OR* NEAR(', []),
        ("такогонигденет", []),
    ],
)
def test_any_words_in_any_order_find_the_newest_first(
    desk: WholeDesk, numbers: list[int], words: str, wanted: list[int]
) -> None:
    assert [row.number for row in desk.lookup.find(words).rows] == [numbers[index] for index in wanted]


def test_a_number_is_found_as_people_write_it_and_as_a_scanner_reads_it(desk: WholeDesk, numbers: list[int]) -> None:
    for number in numbers:
        for text in (str(number), grouped(number), grouped(number).replace(" ", "-")):
            assert [row.number for row in desk.lookup.find(text).rows] == [number]
    receipt = desk.lookup.card(numbers[0]).facts.receipt
    assert [row.number for row in desk.lookup.find(str(receipt)).rows] == [numbers[1], numbers[0]]


def test_what_was_sought_instead_is_said(desk: WholeDesk, numbers: list[int]) -> None:
    assert desk.lookup.find("atljhjd").shown_for == "федоров"
    assert desk.lookup.find("ивонова").shown_for == "иванова"
    assert desk.lookup.find("иванова").shown_for == ""


def test_what_was_sought_instead_has_filters_and_further_pages_as_well(desk: WholeDesk, numbers: list[int]) -> None:
    for words in ("atljhjd", "фёдорав"):
        first = desk.lookup.find(words, limit=1)
        second = desk.lookup.find(words, after=first.after, limit=1)
        assert [row.number for page in (first, second) for row in page.rows] == [numbers[1], numbers[0]]
        still_open = desk.lookup.find(words, Filter.OPEN)
        assert [row.number for row in still_open.rows] == [numbers[1], numbers[0]]
        nothing_ready = desk.lookup.find(words, Filter.READY)
        assert (nothing_ready.rows, nothing_ready.counts["open"]) == ((), 2)
    assert desk.lookup.find("федоров", Filter.READY).shown_for == ""


def test_the_filters_count_and_narrow(desk: WholeDesk, numbers: list[int]) -> None:
    desk.workshop.move(MoveRequest(numbers[0], Status.READY, Outcome.REPAIRED))
    found = desk.lookup.find("")
    assert (found.counts["all"], found.counts["open"], found.counts["ready"]) == (3, 2, 1)
    assert [row.number for row in desk.lookup.find("", Filter.READY).rows] == [numbers[0]]
    assert [row.number for row in desk.lookup.find("федоров", Filter.OPEN).rows] == [numbers[1]]


def test_pages_go_on_by_key(desk: WholeDesk) -> None:
    for serial in range(7):
        desk.accept(remote(serial=f"S{serial}"))
    first = desk.lookup.find("", limit=3)
    second = desk.lookup.find("", after=first.after, limit=3)
    third = desk.lookup.find("", after=second.after, limit=3)
    seen = [row.number for page in (first, second, third) for row in page.rows]
    assert seen == sorted(seen, reverse=True)
    assert (len(seen), third.after) == (7, None)


def test_the_card_says_what_may_be_done_next_and_what_it_needs(desk: WholeDesk, numbers: list[int]) -> None:
    moves = {move.wanted: move.needs for move in desk.lookup.card(numbers[0]).moves}
    assert moves[Status.READY] == {Fact.OUTCOME}
    assert moves[Status.CANCELLED] == {Fact.REASON}
    assert Status.HANDED_OVER not in moves
    with pytest.raises(OrderUnknown):
        desk.lookup.card(12345)


def test_a_move_made_on_an_old_view_is_refused(desk: WholeDesk, numbers: list[int]) -> None:
    seen = desk.lookup.card(numbers[0]).facts.version
    desk.workshop.assign(numbers[0], "Кузнецов")
    with pytest.raises(ChangedMeanwhile):
        desk.workshop.move(MoveRequest(numbers[0], Status.IN_REPAIR, seen_version=seen))
    assert desk.lookup.card(numbers[0]).facts.status is Status.ACCEPTED


def test_the_workshop_refuses_what_the_order_refuses(desk: WholeDesk, numbers: list[int]) -> None:
    with pytest.raises(FactMissing):
        desk.workshop.move(MoveRequest(numbers[0], Status.READY, place="Я-99", technician="Никто"))
    with pytest.raises(WrongStatus):
        desk.workshop.move(MoveRequest(numbers[0], Status.HANDED_OVER))
    with pytest.raises(ValueMissing):
        desk.workshop.assign(numbers[0], " ")
    with pytest.raises(ValueMissing):
        desk.workshop.put(numbers[0], "")
    with pytest.raises(ValueMissing):
        desk.workshop.note_call(numbers[0], "")
    with pytest.raises(ValueTooLong):
        desk.workshop.note_call(numbers[0], "я" * 4001)
    facts = desk.lookup.card(numbers[0]).facts
    assert (facts.status, facts.place, facts.technician) == (Status.ACCEPTED, "Б-03", "")


def test_places_and_technicians_keep_the_name_they_were_first_given(desk: WholeDesk, numbers: list[int]) -> None:
    desk.workshop.put(numbers[0], "б-03")
    desk.workshop.assign(numbers[0], "Кузнецов")
    desk.workshop.assign(numbers[1], "КУЗНЕЦОВ ")
    assert desk.lookup.card(numbers[0]).facts.place == "Б-03"
    assert desk.lookup.card(numbers[1]).facts.technician == "Кузнецов"


def test_a_serial_part_is_enough_for_a_number_and_a_wrong_paper_is_named(desk: WholeDesk, numbers: list[int]) -> None:
    assert order_code("1").number == order_code("000001").number == numbers[0]
    with pytest.raises(WrongPaper):
        order_code(str(desk.lookup.card(numbers[0]).facts.receipt))
    with pytest.raises(OrderUnknown):
        order_code("0")


def test_a_short_number_shows_the_order_before_the_receipt_that_has_it_too(desk: WholeDesk) -> None:
    desk.accept(television(), television(serial="2"))
    desk.accept(television(serial="3"), television(serial="4"))
    numbers = [row.number for row in desk.lookup.find("2").rows]
    assert numbers[0] == Code(CodeKind.DEVICE_LABEL, 0, 2).number
    assert len(numbers) == 3, "the control: the second receipt's orders are found as well"
