"""A mistyped word is replaced by the nearest one that was ever used, and nothing else is touched."""

import pytest

from servicedesk.storage.database import Database
from tests.storage.visits import take_in


@pytest.fixture
def desk(database: Database) -> Database:
    with database.store.transaction() as work:
        for brand in ("Samsung", "Samsung", "Самсон"):
            take_in(work, name="Иванов Иван", kind="Телевизор", brand=brand, model="UE42", fault="не включается экран")
    return database


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("телевизар", "телевизор"),
        ("телевзиор samsunk", "телевизор samsung"),
        ("ивонов экран", "иванов экран"),
        ("samsug", "samsung"),
        ("телевизор иван", "телевизор иван"),
        ("телев", "телев"),
        ("холодильник", "холодильник"),
        ("тво 42 ue43", "тво 42 ue43"),
        ("", ""),
    ],
)
def test_a_word_nobody_used_becomes_the_nearest_that_was(desk: Database, told: str, expected: str) -> None:
    assert desk.order_reads.similar(told) == expected


def test_of_two_words_as_near_the_one_used_more_often_is_taken(database: Database) -> None:
    with database.store.transaction() as work:
        for fault in ("кран", "экран", "экран"):
            take_in(work, fault=f"{fault}ы течёт")
    assert database.order_reads.similar("краны") == "краны"
    assert database.order_reads.similar("экрана") == "экраны"


def test_a_word_is_known_as_soon_as_it_was_used(desk: Database) -> None:
    assert desk.order_reads.similar("пылесоз") == "пылесоз"
    with desk.store.transaction() as work:
        take_in(work, kind="Пылесос")
    assert desk.order_reads.similar("пылесоз") == "пылесос"
