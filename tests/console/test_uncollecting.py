"""Notices, waivers and write-offs from the command line, through the month and the year."""

import pytest

from servicedesk.domain.status import Outcome
from tests.console.conftest import OneCounter
from tests.console.counter import Console

DIRECTOR = "Петров И. С."


@pytest.fixture
def ready(console: Console) -> str:
    """The code of an order that is ready, in a centre with a director."""
    console.json("centre", "--set", "name=Центр", f"director={DIRECTOR}")
    code = str(console.accept()["orders"][0]["code"])
    console.json("move", code, "ready", "--outcome", Outcome.REPAIRED.value, "--price", "3600", "--place", "Б-03")
    return code


def test_a_notice_is_told_proven_and_listed(console: Console, house: OneCounter, ready: str) -> None:
    told = console.json(
        "notice", "tell", ready, "--kind", "unclaimed", "--way", "letter", "--what", "заберите", "--address", "Мира, 1"
    )
    assert (told["reached"], told["number"]) == (False, "8 0 000001 17")
    house.clock.pass_days(3)
    proven = console.json(
        "notice", "received", told["code"], "--received-on", house.clock().date().isoformat(), "--tracking", "630099"
    )
    assert (proven["reached"], proven["tracking"]) == (True, "630099")
    listed = console.json("notice", "list", ready)
    assert (listed["warned"], [each["code"] for each in listed["notices"]]) == ("lately", [told["code"]])
    assert "630099" not in console("notice", "list", ready).err
    assert "заберите" in console("notice", "list", ready).out


def test_a_fee_is_lowered_and_calculated(console: Console, house: OneCounter, ready: str) -> None:
    house.clock.pass_days(40)
    done = console.json("waive", ready, "--amount", "200", "--director", DIRECTOR, "--reason", "болел")
    assert (done["let_off"], done["owed"]) == ("200.00", "300.00")
    assert console.json("notice", "sheet", ready)["owed"] == "300.00"
    assert console.json("waive", ready, "--all", "--director", DIRECTOR, "--reason", "болел")["owed"] == "0.00"


def test_after_the_year_it_is_written_off_and_a_late_customer_is_answered(
    console: Console, house: OneCounter, ready: str
) -> None:
    two = ("--director", DIRECTOR, "--second-person", "Ольга", "--ground", "не пришли")
    assert console("write-off", ready, *two).code == 49
    house.clock.pass_days(366)
    refused = console("write-off", ready, *two, "--json").json
    assert refused["refusal"]["kind"] == "NotWarned"
    done = console.json("write-off", ready, *two, "--without-notice")
    assert (done["disposal"], done["warned"]) == ("kept", False)
    status = console.json("status", ready)
    assert status["state"] == "written_off"
    assert done["number"] in status["say"]
    assert console.json("check")["problems"] == []


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        (("notice", "tell", "{}", "--what", "готов", "--given-on", "2026-11-14"), "NoticeDatesWrong"),
        (("notice", "tell", "{}", "--what", "готов", "--given-on", "вчера"), "DayNotUnderstood"),
        (("notice", "tell", "{}", "--what", "готов", "--way", "голубь"), "ChoiceUnknown"),
        (("notice", "tell", "{}"), "ValueMissing"),
        (("notice", "received", "8000000117", "--received-on", "2026-11-15"), "NoticeUnknown"),
        (("notice", "received", "8000000117"), "ValueMissing"),
        (("notice", "received", "{}", "--received-on", "2026-11-15"), "WrongPaper"),
        (("waive", "{}", "--amount", "5", "--director", DIRECTOR, "--reason", "болел"), "NothingOwedForStorage"),
        (("waive", "{}", "--amount", "пять", "--director", DIRECTOR, "--reason", "болел"), "SumNotUnderstood"),
        (("write-off", "{}", "--disposal", "подарен"), "ChoiceUnknown"),
    ],
)
def test_what_cannot_be_is_refused_by_name(console: Console, ready: str, arguments: tuple[str, ...], kind: str) -> None:
    assert console(*(each.format(ready) for each in arguments), "--json").json["refusal"]["kind"] == kind
