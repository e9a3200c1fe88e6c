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
    assert console("centre").out.splitlines()[0].split() == ["Название", "Сервис", "=", "центр"]
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
        (["passport_days=366"], 16),
        (["passport_days=-1"], 16),
        (["passport_days="], 16),
        (["passport_days=²"], 16),
        (["passport_days=" + "9" * 400], 16),
        (["repair_days=3651"], 16),
        (["guarantee_days=полгода"], 16),
        (["disposal=подарить"], 16),
    ],
)
def test_particulars_that_cannot_be_kept_change_nothing(console: Console, told: list[str], code: int) -> None:
    before = console.json("centre", "--set", "name=Прежнее")
    assert console("centre", "--set", *told).code == code
    assert console.json("centre") == before


def test_terms_are_told_as_days_and_hold_for_what_comes_next(console: Console) -> None:
    told = ["name=С", "passport_days=14", "guarantee_days=90", "repair_days=0", "disposal=sold"]
    answer = console.json("centre", "--set", *told)
    kept = {name: answer[name] for name in ("passport_days", "guarantee_days", "repair_days", "disposal")}
    assert kept == {"passport_days": 14, "guarantee_days": 90, "repair_days": 0, "disposal": "sold"}
    lines = [line.split("  ") for line in console("centre").out.splitlines()]
    assert any("дней" in line[0] and line[-1].strip() == "14" for line in lines)
    assert console("centre", "--set", "passport_days=400", "--json").json["refusal"] == {
        "kind": "ChoiceUnknown",
        "field": "passport_days",
        "facts": {"text": "400", "allowed": "0–365"},
        "sentence": "Такого выбора нет. «400» здесь не годится. Можно: 0–365.",
    }


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
