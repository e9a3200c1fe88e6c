"""Handing over from the command line: receipt and labels, money, and each refusal by its own code."""

import json
from typing import Any

import pytest

from tests.console.counter import Console, visit


@pytest.fixture
def receipt(console: Console) -> dict[str, Any]:
    """A visit with two devices, the first of them ready."""
    request = visit()
    request["devices"].append({"kind": "Пульт", "brand": "Samsung", "fault": "не реагирует", "estimate": "400"})
    answer: dict[str, Any] = console.json("accept", stdin=json.dumps(request))
    console.json("move", answer["orders"][0]["code"], "ready", "--outcome", "repaired", "--place", "Б-03")
    return answer


def _hand_over(console: Console, receipt: dict[str, Any], *more: str) -> Any:
    labels = [order["code"] for order in receipt["orders"][:1]]
    return console("hand-over", "--receipt", receipt["receipt"]["code"], "--label", *labels, *more, "--json")


def test_one_of_two_goes_and_the_other_stays(console: Console, receipt: dict[str, Any]) -> None:
    said = _hand_over(console, receipt, "--paid", "3100.00", "--method", "card")
    assert said.code == 0
    assert said.json == {
        "receipt": receipt["receipt"],
        "orders": receipt["orders"][:1],
        "paid": "3100.00",
        "refunded": "0.00",
        "staying": receipt["orders"][1:],
    }
    status = console.json("status", receipt["orders"][0]["code"])
    assert (status["state"], status["balance"], status["place"]) == ("handed_over", "0.00", "")
    assert console.json("status", receipt["orders"][1]["code"])["state"] == "accepted"


def test_a_person_reads_what_went_and_what_stays(console: Console, receipt: dict[str, Any]) -> None:
    codes = [receipt["receipt"]["number"], "--label", receipt["orders"][0]["number"]]
    said = console("hand-over", "--receipt", *codes, "--paid", "3 100,00")
    assert said.out == "Выдан 2 0 000001 27\nОстаётся 2 0 000002 24\nПолучено 3\xa0100,00\xa0₽\n"


def test_an_advance_above_the_price_goes_back(console: Console) -> None:
    answer = console.accept(advance="5000")
    console.json("move", answer["orders"][0]["code"], "ready", "--outcome", "repaired", "--place", "Б-03")
    said = _hand_over(console, answer)
    assert (said.json["paid"], said.json["refunded"]) == ("0.00", "1400.00")


@pytest.mark.parametrize(
    ("change", "code", "kind"),
    [
        ({"--paid": "3000"}, 50, "Unpaid"),
        ({"--paid": "4000"}, 51, "Overpaid"),
        ({"--paid": "-1"}, 13, "SumNotUnderstood"),
        ({"--paid": "много"}, 13, "SumNotUnderstood"),
        ({"--method": "обмен"}, 16, "ChoiceUnknown"),
        ({"--receipt": "2000000127"}, 32, "WrongPaper"),
        ({"--receipt": "1000007727"}, 24, "ReceiptUnknown"),
        ({"--receipt": "1000000162"}, 31, "CodeSpoiled"),
        ({"--receipt": "4600051000057"}, 30, "ForeignCode"),
        ({"--label": "1000000161"}, 32, "WrongPaper"),
        ({"--label": "2000000224"}, 42, "NotReady"),
        ({"--label": "2000000321"}, 33, "LabelOfAnotherReceipt"),
        ({"--label": "2000007790"}, 23, "OrderUnknown"),
        ({"--label": None}, 34, "NothingScanned"),
        ({"--label": None, "--without-label": "2000000127"}, 47, "SecondPersonNeeded"),
    ],
)
def test_a_refused_hand_over_changes_nothing(
    console: Console, receipt: dict[str, Any], change: dict[str, str | None], code: int, kind: str
) -> None:
    console.accept(devices=[{"kind": "Утюг", "fault": "не греет"}])
    before = console.json("status", receipt["receipt"]["code"])
    usual = {"--receipt": "1000000161", "--label": "2000000127", "--paid": "3100"}
    words = [word for name, value in {**usual, **change}.items() if value is not None for word in (name, value)]
    said = console("hand-over", *words, "--json")
    assert (said.code, said.json["refusal"]["kind"]) == (code, kind), said
    assert console.json("status", receipt["receipt"]["code"]) == before


def test_what_is_gone_cannot_go_again(console: Console, receipt: dict[str, Any]) -> None:
    assert _hand_over(console, receipt, "--paid", "3100").code == 0
    assert _hand_over(console, receipt, "--paid", "3100").code == 43
    console.json("move", receipt["orders"][1]["code"], "cancelled", "--reason", "забрал сам")
    cancelled = console("hand-over", "--receipt", "1000000161", "--label", receipt["orders"][1]["code"])
    assert cancelled.code in {45, 46}


def test_a_second_person_lets_a_device_go_without_its_label(console: Console, receipt: dict[str, Any]) -> None:
    decision = ["--second-person", "Громов А. В.", "--reason", "ярлык оторвался"]
    words = ["--receipt", "1000000161", "--without-label", "2000000127", "--paid", "3100"]
    assert console("hand-over", *words, "--second-person", "Ольга", "--reason", "спешил").code == 47
    assert console("hand-over", *words, *decision).code == 0
    events = console.json("status", "2000000127")["events"]
    assert (events[-1]["second_person"], events[-1]["reason"]) == ("Громов А. В.", "ярлык оторвался")


def test_labels_may_follow_one_option_or_several(console: Console, receipt: dict[str, Any]) -> None:
    first, second = (order["code"] for order in receipt["orders"])
    console.json("move", second, "ready", "--outcome", "repaired", "--place", "Б-03")
    said = console(
        "hand-over", "--receipt", "1000000161", "--label", first, "--label", second, "--paid", "3500", "--json"
    )
    assert [order["code"] for order in said.json["orders"]] == [first, second]
