"""A place by itself: its name, its room, what it is a part of, and how orders follow its name."""

from datetime import UTC, datetime

import pytest

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.custody import Act, Hand
from servicedesk.domain.input_refusals import ChoiceUnknown, TextUnreadable, ValueMissing, ValueTooLong
from servicedesk.domain.order import Order
from servicedesk.domain.place import Place, follow, place_name, read_capacity
from servicedesk.domain.place_refusals import CapacityNotUnderstood, PlaceHolds, PlaceWithinItself
from servicedesk.domain.terms import SizeClass

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HAND = Hand("Ольга", "1", NOON)


def place(serial: int = 1, name: str = "А-1") -> Place:
    return Place(Code(CodeKind.PLACE, 0, serial).number, name)


def order(where: str) -> Order:
    return Order(Code(CodeKind.DEVICE_LABEL, 0, 1).number, 1, 1, "гудит", NOON, place=where)


@pytest.mark.parametrize(("typed", "kept"), [("  А-1 ", "А-1"), ("Стеллаж \t у  окна", "Стеллаж у окна"), ("17", "17")])
def test_a_name_is_kept_on_one_line(typed: str, kept: str) -> None:
    assert place_name(typed) == kept


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [("", ValueMissing), (" \n", ValueMissing), ("Ы" * 61, ValueTooLong), ("\ud800", TextUnreadable)],
)
def test_what_is_no_name_is_refused(typed: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        place_name(typed)


@pytest.mark.parametrize(("typed", "capacity"), [("", None), ("  ", None), ("1", 1), (" 12 ", 12)])
def test_a_capacity_is_read_as_typed(typed: str, capacity: int | None) -> None:
    assert read_capacity(typed) == capacity


@pytest.mark.parametrize("typed", ["много", "1,5", "-3", "1 2", "٣", "²"])
def test_what_is_no_capacity_is_refused(typed: str) -> None:
    with pytest.raises(CapacityNotUnderstood):
        read_capacity(typed)


@pytest.mark.parametrize("capacity", [0, -1, 100_001])
def test_a_capacity_is_above_zero_and_within_reason(capacity: int) -> None:
    with pytest.raises(CapacityNotUnderstood):
        place().hold(capacity, [])


def test_all_sizes_are_no_sizes_and_an_unknown_one_is_refused() -> None:
    shelf = place()
    shelf.hold(3, ["large", "small"])
    assert shelf.sizes == ["small", "large"]
    assert [shelf.takes(size) for size in SizeClass] == [True, False, True]
    shelf.hold(None, ["large", "small", "medium"])
    assert shelf.sizes == []
    with pytest.raises(ChoiceUnknown):
        shelf.hold(3, ["huge"])


def test_a_closed_place_takes_nothing_and_one_that_holds_devices_is_not_closed() -> None:
    shelf = place()
    with pytest.raises(PlaceHolds):
        shelf.close(2)
    assert shelf.takes(SizeClass.MEDIUM)
    shelf.close(0)
    assert not shelf.takes(SizeClass.MEDIUM)


def test_a_place_is_never_inside_itself_however_deep() -> None:
    room, rack, shelf = (place(serial, str(serial)) for serial in (1, 2, 3))
    tree = {place.number: place for place in (room, rack, shelf)}

    def above(number: int) -> int | None:
        return tree[number].parent

    rack.move_under(room, above)
    shelf.move_under(rack, above)
    for inside in (room, rack, shelf):
        with pytest.raises(PlaceWithinItself):
            room.move_under(inside, above)
    shelf.move_under(None, above)
    assert (shelf.parent, rack.parent) == (None, room.number)


def test_an_order_follows_the_name_of_its_place_with_an_event() -> None:
    told = order("Б-03")
    event = follow(told, "Б-03", "Витрина", HAND)
    assert event is not None
    assert (event.act, event.place_before, event.place_after) == (Act.RENAMED, "Б-03", "Витрина")
    assert told.place == "Витрина"


def test_an_order_that_stood_there_before_its_last_step_goes_back_to_the_new_name() -> None:
    told = order("Б-03")
    told.put("Стол", HAND)
    assert follow(told, "Б-03", "Витрина", HAND) is None
    assert told.place == "Стол"
    told.undo(HAND)
    assert told.place == "Витрина"


def test_an_order_elsewhere_is_left_alone() -> None:
    told = order("А-1")
    assert follow(told, "Б-03", "Витрина", HAND) is None
    assert (told.place, told.former) == ("А-1", None)
