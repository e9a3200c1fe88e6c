"""Deliveries from the command line: planned, sent, delivered, back; the shop's month; every refusal by its code."""

from pathlib import Path
from typing import Any

import pytest

from tests.console.counter import Console, Said

SHOP = "Эльдорадо"


@pytest.fixture
def accepted(console: Console) -> Any:
    """A ready television, 3100 to be paid, and a shop."""
    console.json("shop", "add", SHOP, "--phone", "8 383 222-33-44", "--requisites", "ИНН 5400000001")
    told = console.accept()
    console.json("move", told["orders"][0]["code"], "ready", "--outcome", "repaired", "--place", "Б-03")
    return told


def plan(console: Console, accepted: Any, *more: str, day: str = "2026-11-16") -> Said:
    told = ["--shop", SHOP, "--address", "ул. Ленина, 1", "--day", day, "--cost", "1500", "--crew", "Иван", "Пётр"]
    return console("deliver", "plan", accepted["orders"][0]["code"], *told, *more, "--json")


def test_a_device_goes_home_and_the_shop_gets_its_sheet(console: Console, accepted: Any, tmp_path: Path) -> None:
    planned = plan(console, accepted).json
    assert (planned["state"], planned["phone"], planned["cost"]) == ("planned", "+7 913 456-78-90", "1500.00")
    assert console.json("deliver", "list")["deliveries"] == [planned]
    sent = console.json("deliver", "send", "--label", accepted["orders"][0]["code"])
    assert (sent["state"], sent["crew"]) == ("out", ["Иван", "Пётр"])
    told = ["--receipt", accepted["receipt"]["code"], "--taken-by", "сын хозяйки", "--paid", "3100"]
    done = console.json("deliver", "done", sent["code"], *told, "--condition", "цел")
    assert (done["state"], done["taken_by"], done["ended"]) == ("delivered", "сын хозяйки", "2026-11-15")
    assert console.json("status", accepted["orders"][0]["code"])["state"] == "handed_over"
    file = tmp_path / "sheet.csv"
    sheet = console.json("deliver", "sheet", SHOP.lower(), "2026-11", "--out", str(file))
    assert (sheet["month"], sheet["total"], len(sheet["deliveries"])) == ("2026-11", "1500.00", 1)
    assert "1500,00" in file.read_text(encoding="utf-8-sig")
    assert console.json("deliver", "list", "--ended", "7")["deliveries"] == [done]
    assert console("check").code == 0


def test_it_comes_back_and_can_be_cancelled(console: Console, accepted: Any) -> None:
    number = plan(console, accepted).json["code"]
    console.json("deliver", "send", "--label", accepted["orders"][0]["code"])
    back = console.json("deliver", "back", number, "--place", "Б-04", "--reason", "никого", "--cost", "700")
    assert (back["state"], back["cost"], back["reason"]) == ("back", "700.00", "никого")
    again = plan(console, accepted).json["code"]
    cancelled = console.json("deliver", "cancel", again, "--reason", "заберут сами")
    assert cancelled["state"] == "cancelled"
    assert "Доставок нет." in console("deliver", "list").out


@pytest.mark.parametrize(
    ("told", "day", "kind", "field", "code"),
    [
        ([], "2026-11-14", "DayPassed", "day", None),
        ([], "2027-12-01", "DayTooFar", "day", 112),
        ([], "завтра", "DayNotUnderstood", "day", None),
        (["--shop", "Никакой"], "2026-11-16", "ShopUnknown", "shop", 110),
        (["--cost", "-5"], "2026-11-16", "SumNotUnderstood", "cost", None),
        (["--phone", "нет"], "2026-11-16", "PhoneNotUnderstood", "phone", None),
        (["--part", "ночью"], "2026-11-16", "ChoiceUnknown", "part", None),
    ],
)
def test_a_wrong_plan_is_refused_beside_its_field(
    console: Console, accepted: Any, told: list[str], day: str, kind: str, field: str, code: int | None
) -> None:
    said = plan(console, accepted, *(part.replace("-5", "-5.00") if part == "-5" else part for part in told), day=day)
    if told[:1] == ["--cost"]:  # argparse takes -5 for an option unless it is joined
        said = plan(console, accepted, "--cost=-5", day=day)
    assert (said.json["refusal"]["kind"], said.json["refusal"]["field"]) == (kind, field)
    assert code in {None, said.code}


def test_no_way_leads_past_the_scans(console: Console, accepted: Any) -> None:
    number = plan(console, accepted).json["code"]
    assert (
        console("deliver", "done", number, "--taken-by", "кто-то", "--json").json["refusal"]["kind"] == "DeliveryPast"
    )
    assert console("deliver", "send", "--number", number, "--json").json["refusal"]["kind"] == "SecondPersonNeeded"
    foreign = console("deliver", "send", "--label", "4601234567893", "--json")
    assert foreign.json["refusal"]["kind"] == "ForeignCode"
    console.json("deliver", "send", "--number", number, "--second-person", "Громов", "--reason", "ярлык стёрся")
    without = console("deliver", "done", number, "--taken-by", "кто-то", "--paid", "3100", "--json")
    assert without.json["refusal"]["kind"] == "SecondPersonNeeded"
    early = ["--receipt", accepted["receipt"]["code"], "--taken-by", "кто-то", "--day", "2026-11-14"]
    assert console("deliver", "done", number, *early, "--json").json["refusal"]["kind"] == "BeforeSentOut"
    counter = ["--receipt", accepted["receipt"]["code"], "--label", accepted["orders"][0]["code"], "--paid", "3100"]
    assert console("hand-over", *counter, "--json").json["refusal"]["kind"] == "OutWithCrew"


def test_shops_are_listed_and_a_second_of_the_name_is_refused(console: Console, accepted: Any) -> None:
    assert accepted
    assert [shop["name"] for shop in console.json("shop", "list")["shops"]] == [SHOP]
    assert console("shop", "add", SHOP.upper(), "--json").json["refusal"]["kind"] == "ShopKnown"
    assert SHOP in console("shop", "list").out
    assert console("deliver", "sheet", SHOP, "2026-13", "--json").json["refusal"]["kind"] == "DayNotUnderstood"
    assert console("deliver", "sheet", SHOP, "--print").code == 0


@pytest.mark.parametrize("act", ["plan", "send", "done", "back", "cancel", "list", "sheet"])
def test_every_act_helps_in_both_languages(console: Console, act: str) -> None:
    russian, english = console("deliver", act, "--help"), console("deliver", act, "--help", language="en")
    assert russian.code == english.code == 0
    assert russian.out != english.out


def test_a_shop_is_told_by_a_part_of_its_name_and_two_that_fit_are_named(console: Console, accepted: Any) -> None:
    assert accepted
    console.json("shop", "add", "ООО «М.Видео»")
    assert console.json("deliver", "sheet", "видео", "2026-12")["shop"]["name"] == "ООО «М.Видео»"
    console.json("shop", "add", "Видеомир")
    said = console("deliver", "sheet", "видео", "2026-12")
    assert said.code == 79
    assert "ООО «М.Видео»" in said.err
    assert "Видеомир" in said.err
