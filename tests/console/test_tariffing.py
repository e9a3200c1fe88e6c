"""Storage tariffs from the command line: versions by their day, the past kept, accepted orders untouched."""

import json
from pathlib import Path

import pytest

from tests.console.counter import Console, visit

TODAY = "2026-11-15"
USUAL = {
    "holds_from": "2000-01-01",
    "holds_today": True,
    "small": "30.00",
    "medium": "50.00",
    "large": "100.00",
    "cap": None,
    "free_months": 1,
    "kept_months": 12,
    "clock": "ready",
}


@pytest.fixture
def centre(console: Console) -> Console:
    """A centre with a name, without which nothing is kept."""
    console.json("centre", "--set", "name=С")
    return console


def test_a_fresh_centre_has_the_usual_tariff(console: Console) -> None:
    assert console.json("tariff", "list") == {"tariffs": [USUAL]}
    heads, row = console("tariff", "list").out.splitlines()
    assert heads.split()[:2] == ["Действует", "с"]
    assert row.split()[:2] == ["*", "01.01.2000"]
    assert "Holds from" in console("tariff", "list", language="en").out


def test_a_new_version_takes_over_what_is_not_told(centre: Console) -> None:
    told = ["--from", "01.01.2027", "--large", "150", "--cap", "5000", "--clock", "told"]
    new = centre.json("tariff", "add", *told)["tariffs"]
    assert new == [
        USUAL,
        {
            **USUAL,
            "holds_from": "2027-01-01",
            "holds_today": False,
            "large": "150.00",
            "cap": "5000.00",
            "clock": "told",
        },
    ]
    more = centre.json("tariff", "add", "--from", "2027-02-01", "--cap", "none", "--free-months", "2")["tariffs"]
    assert (more[2]["large"], more[2]["cap"], more[2]["free_months"]) == ("150.00", None, 2)
    assert "5 000,00 ₽" in centre("tariff", "list").out.replace("\u00a0", " ")


def test_a_version_of_a_day_to_come_is_told_anew_in_its_place(centre: Console) -> None:
    centre.json("tariff", "add", "--from", "2027-01-01", "--small", "40")
    again = centre.json("tariff", "add", "--from", "2027-01-01", "--small", "45")["tariffs"]
    assert [(one["holds_from"], one["small"]) for one in again] == [("2000-01-01", "30.00"), ("2027-01-01", "45.00")]


def test_without_a_day_it_holds_from_today(centre: Console) -> None:
    told = centre.json("tariff", "add", "--medium", "70")["tariffs"]
    assert [(one["holds_from"], one["holds_today"]) for one in told] == [("2000-01-01", False), (TODAY, True)]


@pytest.mark.parametrize(
    ("arguments", "code", "field"),
    [
        (["--from", "2026-11-14", "--small", "5"], 58, "tariffs"),
        (["--from", "2000-01-01", "--small", "5"], 58, "tariffs"),
        (["--from", "2026-02-30"], 14, "from"),
        (["--small", "-1"], 13, "tariffs"),
        (["--small", "даром"], 13, "small"),
        (["--cap", "много"], 13, "cap"),
        (["--free-months", "121"], 16, "free_months"),
        (["--free-months", "1.5"], 16, "free_months"),
        (["--free-months", "12"], 59, "tariffs"),
        (["--kept-months", "1"], 59, "tariffs"),
        (["--clock", "вчера"], 16, "clock"),
    ],
)
def test_a_tariff_that_cannot_be_changes_nothing(centre: Console, arguments: list[str], code: int, field: str) -> None:
    said = centre("tariff", "add", *arguments, "--json")
    assert (said.code, said.json["refusal"]["field"]) == (code, field)
    assert said.err.count("\n") == 1
    assert centre.json("tariff", "list") == {"tariffs": [USUAL]}


def test_an_accepted_order_keeps_the_terms_of_its_receipt(console: Console, tmp_path: Path) -> None:
    def on(day: str, *words: str, stdin: str = "") -> dict[str, object]:
        sandbox = ["--sandbox", str(tmp_path / "s.db"), "--today", day]
        answer: dict[str, object] = console.json(*words, *sandbox, stdin=stdin)
        return answer

    on("2026-01-10", "centre", "--set", "name=С")
    on("2026-01-10", "accept", stdin=_request("Утюг"))
    on("2026-01-12", "tariff", "add", "--from", "2026-01-15", "--medium", "200", "--free-months", "0")
    on("2026-01-20", "accept", stdin=_request("Фен"))
    for number in ("1", "2"):
        on("2026-01-31", "move", number, "ready", "--outcome", "repaired", "--price", "100", "--place", "А-1")
    assert on("2026-02-28", "status", "1")["storage"] == "0.00"
    assert on("2026-03-01", "status", "1")["storage"] == "50.00"
    assert on("2026-02-02", "status", "2")["storage"] == "400.00"
    assert on("2026-01-31", "status", "2")["storage"] == "0.00"


def _request(kind: str) -> str:
    told = visit()
    told["devices"] = [{"kind": kind, "fault": "не греет"}]
    return json.dumps({**told, "advance": None})
