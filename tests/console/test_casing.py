"""Lost receipts from the command line: from application to hand-over, and every refusal by its code."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from servicedesk.domain.codes import Code, CodeKind
from tests.console.counter import Console

DIRECTOR = "Громова Анна"
PASSPORT = "52 04 123489"
APPLICATION = {
    "applicant": "Фёдоров Пётр Ильич",
    "phone": "+7 913 456-78-90",
    "relation": "self",
    "device": "Телевизор Самсунг",
    "colour": "чёрный",
    "marks": "скол справа",
    "passport": PASSPORT,
    "issued_by": "Отделом УФМС",
    "issued_on": "2004-05-06",
}


def told(**changes: object) -> str:
    return json.dumps({**APPLICATION, **changes})


@pytest.fixture
def accepted(console: Console) -> Any:
    """A television that is ready, and a centre with a director."""
    with console.house.open(opening()) as parts:
        parts.office.keep(replace(parts.office.centre(), name="Заря", director=DIRECTOR))
    accepted = console.accept()
    console.json("move", accepted["orders"][0]["code"], "ready", "--outcome", "repaired", "--place", "Б-03")
    return accepted


def opening() -> Any:
    from servicedesk.console.parts import Opening

    return Opening()


def apply(console: Console, accepted: Any) -> Any:
    return console.json("case", "open", accepted["receipt"]["code"], stdin=told())


def test_a_lost_receipt_goes_its_whole_way(console: Console, accepted: Any) -> None:
    case = apply(console, accepted)
    assert (case["state"], case["days_left"], case["passport"]) == ("open", 3, "52 04 ••••89")
    assert case["orders"][0]["model"] == "UE42F5000"
    label = accepted["orders"][0]["code"]
    void = console("hand-over", "--receipt", accepted["receipt"]["code"], "--label", label, "--json")
    assert void.json["refusal"]["kind"] == "ReceiptVoid"
    assert [row["code"] for row in console.json("case", "list")["cases"]] == [case["code"]]
    approved = console.json("case", "approve", case["code"], "--director", DIRECTOR)
    assert (approved["state"], approved["notes"][0]["act"]) == ("approved", "presented")
    going = ("hand-over", "--receipt", case["code"], "--label", label, "--paid", "3100", "--passport")
    done = console.json(*going, stdin=f"{PASSPORT}\n")
    assert done["orders"][0]["code"] == label
    assert console.json("case", "list")["cases"] == []
    (ended,) = console.json("case", "list", "--ended")["cases"]
    assert ended["state"] == "closed"
    assert console.json("case", "erase") == {"erased": []}
    console.house.clock.pass_days(30)
    assert [each["code"] for each in console.json("case", "erase")["erased"]] == [case["code"]]
    assert console.json("case", "show", case["code"])["passport"] == ""


def test_a_person_reads_the_applicants_words_above_ours(console: Console, accepted: Any) -> None:
    case = apply(console, accepted)
    lines = console("case", "show", case["code"]).out.splitlines()
    said = next(index for index, line in enumerate(lines) if "скол справа" in line)
    ours = next(index for index, line in enumerate(lines) if "UE42F5000" in line)
    assert said < ours
    assert "осталось дней: 3" in console("case", "list").out
    console.house.clock.pass_days(5)
    assert "просрочено дней: 2" in console("case", "list").out
    assert "Стирать пока нечего" in console("case", "erase").out
    console.json("case", "withdraw", case["code"], "--reason", "нашлась")
    assert "Дел нет" in console("case", "list").out
    assert "отозвано" in console("case", "list", "--ended").out


@pytest.mark.parametrize(
    ("changes", "kind", "field"),
    [
        ({"passport": "9977"}, "PassportNotUnderstood", "passport"),
        ({"issued_on": "2099-01-01"}, "PassportNotUnderstood", "issued_on"),
        ({"born_on": "2010-01-01"}, "PassportNotUnderstood", "issued_on"),
        ({"issued_on": "6 мая"}, "DayNotUnderstood", "issued_on"),
        ({"issued_on": ""}, "ValueMissing", "issued_on"),
        ({"applicant": None}, "ValueMissing", "applicant"),
        ({"device": ""}, "ValueMissing", "device"),
        ({"phone": "1"}, "PhoneNotUnderstood", "phone"),
        ({"relation": "сосед"}, "ChoiceUnknown", "relation"),
        ({"marks": 5}, "RequestNotUnderstood", "marks"),
        ({"serial": "1"}, "RequestNotUnderstood", "serial"),
    ],
)
def test_what_cannot_be_taken_is_refused_by_its_field(
    console: Console, accepted: Any, changes: dict[str, object], kind: str, field: str
) -> None:
    said = console("case", "open", accepted["receipt"]["code"], "--json", stdin=told(**changes))
    refusal = said.json["refusal"]
    assert (refusal["kind"], refusal["field"]) == (kind, field)
    assert "9977" not in said.out, "what was typed as a passport is repeated nowhere"
    assert console.json("case", "list")["cases"] == []


def test_a_list_is_no_application(console: Console, accepted: Any) -> None:
    said = console("case", "open", accepted["receipt"]["code"], "--json", stdin="[]")
    assert said.json["refusal"]["kind"] == "RequestNotUnderstood"


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        (lambda code: ("case", "approve", code, "--director", "Ольга"), "DirectorNeeded"),
        (lambda code: ("case", "refuse", code, "--director", DIRECTOR), "ValueMissing"),
        (lambda code: ("case", "withdraw", code), "ValueMissing"),
        (lambda _code: ("case", "show"), "ValueMissing"),
        (lambda _code: ("case", "show", Code(CodeKind.LOST_CASE, 0, 9).digits), "CaseUnknown"),
        (lambda code: ("hand-over", "--receipt", code, "--label", "1"), "CaseUndecided"),
    ],
)
def test_what_is_not_allowed_is_refused(
    console: Console, accepted: Any, act: Callable[[str], tuple[str, ...]], kind: str
) -> None:
    case = apply(console, accepted)
    assert console(*act(case["code"]), "--json").json["refusal"]["kind"] == kind


def test_the_proposer_may_not_approve_and_the_applicants_passport_is_asked_for(console: Console, accepted: Any) -> None:
    opened = console.json("case", "open", accepted["receipt"]["code"], "--clerk", DIRECTOR, stdin=told())
    refused = console("case", "approve", opened["code"], "--director", DIRECTOR, "--json")
    assert refused.json["refusal"]["kind"] == "ProposerDecides"
    console.json("case", "refuse", opened["code"], "--director", DIRECTOR, "--reason", "сама себе")
    again = apply(console, accepted)
    console.json("case", "approve", again["code"], "--director", DIRECTOR)
    going = ("hand-over", "--receipt", again["code"], "--label", accepted["orders"][0]["code"], "--paid", "3100")
    assert console(*going, "--json").json["refusal"]["kind"] == "ValueMissing"
    other = console(*going, "--passport", "--json", stdin="52 04 999999\n")
    assert other.json["refusal"]["kind"] == "PassportDiffers"
