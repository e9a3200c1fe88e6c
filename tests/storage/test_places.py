"""Places in the file: filled from the names in use, found again by the check when a device is lost among them."""

from pathlib import Path

import pytest

from servicedesk.domain.codes import grouped
from servicedesk.domain.input_refusals import ValueMissing
from servicedesk.domain.terms import SizeClass
from servicedesk.services.check_records import Finding, Trouble
from servicedesk.storage.database import open_store
from servicedesk.storage.migrations import r0004_places
from tests.services.desk import WholeDesk, television
from tests.storage.first_file import first_file
from tests.storage.visits import raw

_FREE = "DROP TRIGGER custody_event_stays_on_update"


def test_the_names_in_use_become_places_and_other_spellings_of_them_the_same(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    first_file(path)
    numbers = [number for (number,) in raw(path, "SELECT number FROM orders ORDER BY number")]
    raw(path, "UPDATE orders SET place = ''")
    for number, place in zip(numbers, ("Б-03", "б-03", "Стол", ""), strict=False):
        raw(path, "UPDATE orders SET place = ? WHERE number = ?", place, number)
    raw(path, "INSERT INTO used_name VALUES ('place', '', '', 'витрина', 'Витрина', 3)")
    open_store(str(path)).close()
    assert raw(path, "SELECT name, folded FROM place ORDER BY number") == [
        ("Витрина", "витрина"),
        ("Б-03", "б-03"),
        ("Стол", "стол"),
    ]
    told = [place for (place,) in raw(path, "SELECT place FROM orders ORDER BY number")]
    assert told[:4] == ["Б-03", "Б-03", "Стол", ""]
    last = raw(path, "SELECT last FROM counter WHERE name = 'PLACE'")
    assert last == raw(path, "SELECT max(number) FROM place")
    assert r0004_places.revision == "0004"


def test_a_device_at_a_place_that_does_not_exist_is_found(desk: WholeDesk) -> None:
    number = desk.accept(television(place="А-1")).orders[0].number
    assert desk.database.check() == ()
    raw(desk.path, "UPDATE place SET name = 'А-2', folded = 'а-2'")
    assert Finding(Trouble.PLACE_UNKNOWN, grouped(number)) in desk.database.check()


def test_a_device_that_the_ledger_tells_elsewhere_is_found(desk: WholeDesk) -> None:
    number = desk.accept(television(place="А-1")).orders[0].number
    desk.workshop.put(number, "Стол")
    assert desk.database.check() == ()
    raw(desk.path, _FREE)
    raw(desk.path, "UPDATE custody_event SET place_after = 'А-1' WHERE act = 'placed'")
    assert Finding(Trouble.PLACE_DIFFERS, grouped(number)) in desk.database.check()


def test_a_gap_in_the_numbers_of_places_and_a_part_of_nothing_are_found(desk: WholeDesk) -> None:
    first, part = desk.shelves.add("Склад"), 0
    part = desk.shelves.add("А-1", first)
    desk.shelves.add("Стол")
    raw(desk.path, "DELETE FROM place WHERE number = ?", first)
    found = desk.database.check()
    assert Finding(Trouble.NUMBER_MISSING, grouped(first)) in found
    assert Finding(Trouble.DANGLING, grouped(part)) in found


def test_a_new_place_of_a_visit_that_failed_is_not_kept(desk: WholeDesk) -> None:
    with pytest.raises(ValueMissing):
        desk.accept(television(place="А-1"), television(fault=""))
    assert desk.shelves.tree() == ()
    desk.shelves.add("Стол")
    assert desk.database.check() == ()


def test_what_stands_where_is_read_as_it_is(desk: WholeDesk) -> None:
    desk.shelves.add("А-1", capacity=3, sizes=["large"])
    desk.accept(television(place="А-1", size=SizeClass.LARGE))
    (place,) = desk.database.store_reads.places()
    assert (place.name, place.capacity, place.sizes, place.occupied) == ("А-1", 3, (SizeClass.LARGE,), 1)
    (habit,) = desk.database.store_reads.habits()
    assert (habit.kind, habit.size, habit.ready, habit.place) == ("телевизор", SizeClass.LARGE, False, "А-1")
