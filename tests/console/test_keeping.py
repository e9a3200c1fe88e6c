"""The centre's particulars and the sample centre, from the command line."""

import pytest

from tests.console.counter import Console


def test_the_centre_is_told_and_shown(console: Console) -> None:
    told = [
        "name=Сервис = центр",
        "address=Новосибирск, ул. Советская, 1",
        "phone=+7 383 200-00-00",
        "director=Громов А. В.",
    ]
    answer = console.json("centre", "--set", *told, "time_zone=Asia/Novosibirsk", "paper_language=en")
    assert (answer["name"], answer["director"], answer["paper_language"]) == ("Сервис = центр", "Громов А. В.", "en")
    assert console.json("centre") == answer
    assert console("centre").out.splitlines()[0] == "Название      Сервис = центр"
    assert [opening.read_only for opening in console.house.opened] == [False, True, True]


@pytest.mark.parametrize(
    ("told", "code"),
    [
        (["name="], 10),
        (["имя=Сервис"], 16),
        (["name"], 17),
        (["name=С", "phone=позвоните"], 12),
        (["name=С", "time_zone=Луна/Море"], 16),
        (["name=С", "paper_language=de"], 16),
        (["name=" + "я" * 301], 11),
    ],
)
def test_particulars_that_cannot_be_kept_change_nothing(console: Console, told: list[str], code: int) -> None:
    before = console.json("centre", "--set", "name=Прежнее")
    assert console("centre", "--set", *told).code == code
    assert console.json("centre") == before


def test_the_sample_centre_lies_in_a_file_of_its_own_and_is_shown(console: Console) -> None:
    assert console("demo").code == 0
    assert console.house.shown == [console.house.sample_database()]
    assert not console.house.path.exists()
    centre = console.json("centre", "--database", console.house.sample_database())
    assert centre["name"] == "Сибирская сервисная компания"


def test_the_sample_centre_is_made_once(console: Console) -> None:
    address = console.json("demo", "--no-window")["database"]
    before = console.json("find", "--database", address)
    console.json("note", "61", "позвонили", "--database", address)
    assert console.json("demo", "--no-window")["database"] == address
    assert console.json("find", "--database", address)["total"] == before["total"]
    assert console.house.shown == []


def test_a_database_that_is_in_use_is_never_made_a_sample(console: Console) -> None:
    console.accept()
    console("demo", "--no-window", "--database", str(console.house.path))
    assert console.json("find")["total"] == 1
    assert console.json("centre")["name"] == ""
