"""Names that the centre uses: one spelling for each, counted by use, and a place made by being named."""

from pathlib import Path

import pytest

from servicedesk.domain.place_refusals import PlaceClosed
from servicedesk.services.reads import Column
from servicedesk.storage.database import Database
from servicedesk.storage.work import SqlWork
from tests.storage.visits import raw


def used(path: Path, field: Column) -> list[tuple[str, int]]:
    """The names of a field with their uses, the narrow ones left out."""
    told = "SELECT name, uses FROM used_name WHERE field = ? AND kind = '' AND brand = '' ORDER BY folded"
    return raw(path, told, field.value)


def places(path: Path) -> list[str]:
    """The places that there are."""
    return [name for (name,) in raw(path, "SELECT name FROM place ORDER BY number")]


def test_a_place_is_made_by_being_named_and_keeps_its_first_spelling(database: Database, path: Path) -> None:
    with database.store.transaction() as work:
        assert work.directory.place("  Полка   1 ") == "Полка 1"
        assert work.directory.place("ПОЛКА 1") == "Полка 1", "in the same transaction too"
    with database.store.transaction() as work:
        assert work.directory.place("полка 1") == "Полка 1"
    assert places(path) == ["Полка 1"]


def name_and_fail(work: SqlWork) -> None:
    """Name a place, and then find that nothing comes of it."""
    work.directory.place("Полка 1")
    raise LookupError


@pytest.mark.parametrize("name", ["", "   ", "\t\n"])
def test_blanks_name_nothing(database: Database, path: Path, name: str) -> None:
    with database.store.transaction() as work:
        assert work.directory.place(name) == ""
        assert work.directory.technician(name) == ""
    assert places(path) == []


def test_what_is_undone_has_made_no_place(database: Database, path: Path) -> None:
    with pytest.raises(LookupError), database.store.transaction() as work:
        name_and_fail(work)
    assert places(path) == []
    assert raw(path, "SELECT * FROM counter") == []


def test_a_closed_place_takes_nothing_however_it_is_written(database: Database, path: Path) -> None:
    with database.store.transaction() as work:
        work.directory.place("Полка 1")
    raw(path, "UPDATE place SET closed = 1")
    for name in ("Полка 1", "ПОЛКА  1"):
        with pytest.raises(PlaceClosed) as refused, database.store.transaction() as work:
            work.directory.place(name)
        assert refused.value.name == "Полка 1"


def test_a_technician_keeps_the_first_spelling(database: Database) -> None:
    with database.store.transaction() as work:
        assert work.directory.technician(" Ким  Анна ") == "Ким Анна"
        assert work.directory.technician("КИМ АННА") == "Ким Анна"
        work.directory.use(Column.TECHNICIAN, "Ким Анна")
    with database.store.transaction() as work:
        assert work.directory.technician("ким анна") == "Ким Анна"


def test_every_use_is_counted_and_an_empty_name_is_none(database: Database, path: Path) -> None:
    for _ in range(3):
        with database.store.transaction() as work:
            work.directory.use(Column.COLOUR, "чёрный")
            work.directory.use(Column.COLOUR, "ЧЕРНЫЙ")
            work.directory.use(Column.COLOUR, " ")
    assert used(path, Column.COLOUR) == [("чёрный", 6)]


def test_a_model_is_remembered_under_what_narrows_it(database: Database, path: Path) -> None:
    with database.store.transaction() as work:
        work.directory.use_device("Телевизор", "Samsung", "UE42", "")
        work.directory.use_device("Телевизор", "LG", "42", "")
        work.directory.use_device("", "Samsung", "S9", "")
    narrowed = raw(path, "SELECT name FROM used_name WHERE field = 'model' AND kind = 'телевизор' AND brand = 'lg'")
    assert narrowed == [("42",)]
    assert used(path, Column.MODEL) == [("42", 1), ("S9", 1), ("UE42", 1)]
    assert used(path, Column.BRAND) == [("LG", 1), ("Samsung", 2)]
    assert used(path, Column.KIND) == [("Телевизор", 2)]
    assert used(path, Column.COLOUR) == []
