"""Places are a tree with room counted; they are renamed for the devices that stand there, and closed when empty."""

import pytest

from servicedesk.domain.custody import Act
from servicedesk.domain.input_refusals import ChoiceUnknown, ValueMissing, ValueTooLong
from servicedesk.domain.place_refusals import (
    CapacityNotUnderstood,
    PlaceClosed,
    PlaceHasParts,
    PlaceHolds,
    PlaceKnown,
    PlaceUnknown,
    PlaceWithinItself,
)
from servicedesk.domain.status import Status
from servicedesk.domain.terms import SizeClass
from servicedesk.services.papers import PaperKind, PlaceLabelPaper
from servicedesk.services.storeroom.records import PlaceRow, PlaceWish
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import WholeDesk, remote, television


def rows(desk: WholeDesk) -> dict[str, PlaceRow]:
    return {row.place.name: row for row in desk.shelves.tree()}


def test_a_name_that_is_used_for_the_first_time_becomes_a_place_as_it_was_written(desk: WholeDesk) -> None:
    desk.accept(television(place="Стеллаж Б"))
    desk.accept(remote(place="стеллаж  б"))
    (row,) = desk.shelves.tree()
    assert (row.place.name, row.place.occupied, row.place.parent) == ("Стеллаж Б", 2, None)
    assert desk.database.check() == ()


def test_the_tree_is_written_from_its_root_with_the_sums_of_the_parts(desk: WholeDesk) -> None:
    room = desk.shelves.add("Склад")
    rack = desk.shelves.add("Стеллаж А", room, 10)
    desk.shelves.add("А-1", rack, 2)
    desk.shelves.add("А-2", rack, 3)
    desk.shelves.add("Витрина")
    desk.accept(television(place="А-1"))
    tree = desk.shelves.tree()
    assert [(row.place.name, row.depth) for row in tree] == [
        ("Витрина", 0),
        ("Склад", 0),
        ("Стеллаж А", 1),
        ("А-1", 2),
        ("А-2", 2),
    ]
    named = rows(desk)
    assert (named["Склад"].occupied, named["Склад"].free) == (1, 14)
    assert (named["А-1"].place.free, named["Витрина"].place.free) == (1, None)


def test_renaming_a_place_renames_it_on_its_devices_and_the_ledger_says_so(desk: WholeDesk) -> None:
    number = desk.accept(television(place="Б-03")).orders[0].number
    other = desk.accept(remote(place="А-1")).orders[0].number
    place = rows(desk)["Б-03"].place.number
    desk.shelves.rename(place, "Стеллаж Б, 3")
    card = desk.lookup.card(number)
    assert card.facts.place == "Стеллаж Б, 3"
    assert (card.events[0].act, card.events[0].place_before) == (Act.RENAMED, "Б-03")
    assert desk.lookup.card(other).events[0].act is Act.ACCEPTED
    assert desk.lookup.find("стеллаж").total == 1
    assert desk.database.check() == ()


def test_a_step_that_is_undone_after_a_renaming_goes_back_to_the_new_name(desk: WholeDesk) -> None:
    number = desk.accept(television(place="Б-03")).orders[0].number
    desk.workshop.put(number, "Стол")
    desk.shelves.rename(rows(desk)["Б-03"].place.number, "Б-3")
    desk.workshop.undo(number)
    assert desk.lookup.card(number).facts.place == "Б-3"
    assert desk.database.check() == ()


def test_the_old_name_is_offered_no_more_and_may_be_used_anew(desk: WholeDesk) -> None:
    from servicedesk.services.reads import Column

    place = desk.shelves.add("Б-03")
    desk.shelves.rename(place, "Витрина")
    assert desk.intake.complete(Column.PLACE, "б") == ()
    assert desk.intake.complete(Column.PLACE, "в") == ("Витрина",)
    desk.accept(television(place="Б-03"))
    assert set(rows(desk)) == {"Витрина", "Б-03"}


def test_a_name_may_be_respelled_but_not_taken_from_another_place(desk: WholeDesk) -> None:
    first, _ = desk.shelves.add("б-03"), desk.shelves.add("А-1")
    desk.shelves.rename(first, "Б-03")
    with pytest.raises(PlaceKnown):
        desk.shelves.rename(first, "а-1")
    with pytest.raises(PlaceKnown):
        desk.shelves.add("б-03")
    assert set(rows(desk)) == {"Б-03", "А-1"}


def test_a_place_that_holds_devices_or_open_parts_is_not_closed(desk: WholeDesk) -> None:
    rack = desk.shelves.add("Стеллаж")
    shelf = desk.shelves.add("А-1", rack)
    number = desk.accept(television(place="А-1")).orders[0].number
    with pytest.raises(PlaceHolds) as holds:
        desk.shelves.close(shelf)
    assert holds.value.count == 1
    with pytest.raises(PlaceHasParts):
        desk.shelves.close(rack)
    desk.workshop.put(number, "Стол")
    desk.shelves.close(shelf)
    desk.shelves.close(rack)
    assert rows(desk)["А-1"].place.closed


def test_a_closed_place_takes_no_device_until_it_is_opened_again(desk: WholeDesk) -> None:
    shelf = desk.shelves.add("А-1")
    desk.shelves.close(shelf)
    with pytest.raises(PlaceClosed):
        desk.accept(television(place="а-1"))
    desk.shelves.close(shelf, closed=False)
    assert desk.accept(television(place="а-1")).orders[0].place == "А-1"


def test_a_place_is_never_inside_itself(desk: WholeDesk) -> None:
    room = desk.shelves.add("Склад")
    rack = desk.shelves.add("Стеллаж", room)
    shelf = desk.shelves.add("А-1", rack)
    for inside in (room, rack, shelf):
        with pytest.raises(PlaceWithinItself):
            desk.shelves.move_under(room, inside)
    desk.shelves.move_under(shelf, None)
    assert rows(desk)["А-1"].depth == 0


@pytest.mark.parametrize("capacity", [0, -1, 100_001])
def test_a_capacity_counts_devices(desk: WholeDesk, capacity: int) -> None:
    with pytest.raises(CapacityNotUnderstood):
        desk.shelves.add("А-1", capacity=capacity)
    assert desk.shelves.tree() == ()


def test_what_is_no_place_is_refused(desk: WholeDesk) -> None:
    with pytest.raises(ValueMissing):
        desk.shelves.add("  ")
    with pytest.raises(ValueTooLong):
        desk.shelves.add("Ы" * 61)
    with pytest.raises(PlaceUnknown):
        desk.shelves.add("А-1", parent=3000099912)
    with pytest.raises(ChoiceUnknown):
        desk.shelves.add("А-1", sizes=["huge"])
    place = desk.shelves.add("А-1", sizes=["large", "small"])
    assert rows(desk)["А-1"].place.sizes == (SizeClass.SMALL, SizeClass.LARGE)
    desk.shelves.hold(place, 7, ["small", "medium", "large"])
    assert (rows(desk)["А-1"].place.sizes, rows(desk)["А-1"].place.capacity) == ((), 7)


def test_a_place_label_is_printed_with_its_code_and_its_name(desk: WholeDesk) -> None:
    rack = desk.shelves.add("Стеллаж А")
    shelf = desk.shelves.add("А-1", rack)
    desk.shelves.print_label(shelf)
    with desk.database.store.reading() as work:
        kept = work.papers.latest(PaperKind.PLACE_LABEL, shelf)
    assert kept is not None
    assert isinstance(kept.paper, PlaceLabelPaper)
    assert (kept.paper.name, kept.paper.within, kept.paper.code.number) == ("А-1", "Стеллаж А", shelf)


def test_a_step_is_not_taken_back_to_a_place_that_was_closed_meanwhile(desk: WholeDesk) -> None:
    number = desk.accept(television(place="Б-03")).orders[0].number
    desk.workshop.put(number, "Стол")
    desk.shelves.close(rows(desk)["Б-03"].place.number)
    with pytest.raises(PlaceClosed):
        desk.workshop.undo(number)
    assert desk.lookup.card(number).facts.place == "Стол"
    cancelled = desk.accept(remote(place="А-1")).orders[0].number
    desk.workshop.move(MoveRequest(cancelled, Status.CANCELLED, reason="ошибка"))
    desk.shelves.close(rows(desk)["А-1"].place.number)
    with pytest.raises(PlaceClosed):
        desk.workshop.undo(cancelled)
    assert desk.lookup.card(cancelled).facts.status is Status.CANCELLED


def test_a_place_is_saved_whole_or_not_at_all(desk: WholeDesk) -> None:
    shelf = desk.shelves.save(None, PlaceWish("А-1", capacity="3", sizes=("small",)))
    with pytest.raises(PlaceUnknown):
        desk.shelves.save(shelf, PlaceWish("Полка", "Подвал", "9"))
    kept = rows(desk)["А-1"].place
    assert (kept.capacity, kept.sizes) == (3, (SizeClass.SMALL,))
    desk.shelves.add("Стеллаж")
    assert desk.shelves.save(shelf, PlaceWish("Полка", "стеллаж", "")) == shelf
    changed = rows(desk)["Полка"]
    assert (changed.depth, changed.place.capacity, changed.place.sizes) == (1, None, ())
