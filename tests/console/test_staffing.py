"""The people of the centre from the command line."""

import pytest

from tests.console.counter import Console


def test_people_come_change_and_leave(console: Console) -> None:
    assert console("people").out.startswith("Никто не записан.")
    assert console.json("people", "add", "Анна П.") == {"name": "Анна П.", "roles": ["clerk"], "badge": None}
    console.json("people", "add", "Громов А. В.", "--role", "director", "technician")
    changed = console.json("people", "change", "анна п", "--to", "Анна Петрова", "--role", "technician")
    assert (changed["name"], changed["roles"]) == ("Анна Петрова", ["technician"])
    assert console.json("people", "change", "Анна Петрова", "--to", "Анна С.")["roles"] == ["technician"]
    badge = console.json("people", "badge", "Громов А. В.")["badge"]
    assert badge["code"].startswith("40000001")
    assert console("people").out == f"Анна С.       мастер\nГромов А. В.  директор, мастер  {badge['number']}\n"
    console.json("people", "retire", "Анна С.")
    assert [one["name"] for one in console.json("people")["people"]] == ["Громов А. В."]
    assert console.json("check")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["add"], 10),
        (["add", "Анна"], 77),
        (["add", "Ы" * 101], 11),
        (["add", "Вера", "--role", "повар"], 16),
        (["retire", "Вера"], 76),
        (["fire", "Анна"], 2),
    ],
)
def test_each_refusal_has_its_own_code(console: Console, arguments: list[str], code: int) -> None:
    console.json("people", "add", "Анна")
    assert console("people", *arguments, "--json").code == code
