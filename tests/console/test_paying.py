"""The till from the command line: money taken and given back, each refusal by its code, and the day's sheet."""

import csv
import json
from pathlib import Path

import pytest

from tests.console.counter import Console, visit


@pytest.fixture
def order(console: Console) -> str:
    """An order with an advance of 500."""
    code: str = console.accept()["orders"][0]["code"]
    return code


def test_money_is_taken_for_an_order(console: Console, order: str) -> None:
    done = console.json("pay", order, "1000,50", "--method", "карта")
    assert (done["taken"], done["paid"], done["balance"]) == ("1000.50", "1500.50", "2099.50")
    assert [line["code"] for line in done["lines"]] == done["orders"][0]["code"].split() == [order]


def test_without_a_sum_the_balance_is_told_to_a_person(console: Console) -> None:
    receipt = console.accept()["receipt"]["code"]
    said = console("pay", receipt)
    assert said.code == 0
    assert "к оплате 3 100,00 ₽" in said.out
    console("pay", receipt, "4000")
    assert "лежит у центра 900,00 ₽" in console("pay", receipt).out


def test_what_nobody_priced_is_said_so(console: Console) -> None:
    request = visit()
    request["devices"][0].pop("estimate")
    request.pop("advance", None)
    order = console.json("accept", stdin=json.dumps(request))["orders"][0]["code"]
    assert "цена не названа" in console("pay", order).out
    assert console.json("pay", order)["lines"][0]["priced"] is False
    assert "цена не названа" in console("status", order).out


def test_money_is_given_back_with_a_reason_and_a_second_person(console: Console, order: str) -> None:
    told = ["--reason", "передумал", "--second-person", "Громов", "--method", "cash"]
    done = console.json("refund", order, "200", *told)
    assert (done["returned"], done["paid"]) == ("200.00", "300.00")
    event = console.json("status", order)["events"][-1]
    assert (event["act"], event["amount"], event["reason"], event["second_person"]) == (
        "refunded",
        "-200.00",
        "передумал",
        "Громов",
    )


@pytest.mark.parametrize(
    ("arguments", "code", "kind", "field"),
    [
        (["refund", "500.01", "--reason", "р", "--second-person", "Г"], 52, "RefundTooLarge", "amount"),
        (["refund", "1", "--reason", "р", "--second-person", "ольга"], 47, "SecondPersonNeeded", ""),
        (["refund", "1", "--second-person", "Г"], 10, "ValueMissing", "reason"),
        (["refund", "0", "--reason", "р", "--second-person", "Г"], 13, "SumNotUnderstood", "amount"),
        (["pay", "-5"], 13, "SumNotUnderstood", "amount"),
        (["pay", "пять"], 13, "SumNotUnderstood", "amount"),
        (["pay", "5", "--method", "ракушки"], 16, "ChoiceUnknown", "method"),
    ],
)
def test_each_refusal_has_its_own_code(
    console: Console, order: str, arguments: list[str], code: int, kind: str, field: str
) -> None:
    said = console(arguments[0], order, *arguments[1:], "--json")
    assert said.code == code
    if kind:
        assert (said.json["refusal"]["kind"], said.json["refusal"]["field"]) == (kind, field)


def test_the_second_person_is_on_record_once_anybody_is(console: Console, order: str) -> None:
    console.json("people", "add", "Анна П.")
    told = ["refund", order, "1", "--reason", "р", "--second-person"]
    said = console(*told, "Громов", "--json")
    assert (said.code, said.json["refusal"]["kind"]) == (76, "PersonUnknown")
    assert console(*told, "анна п").code == 0


def test_the_day_sheet_tells_every_sum_and_its_totals(console: Console, order: str) -> None:
    console.json("pay", order, "100", "--method", "card", "--clerk", "Анна")
    console.json("refund", order, "50", "--reason", "р", "--second-person", "Г")
    sheet = console.json("day-sheet")
    assert (sheet["day"], sheet["total"], sheet["clerks"]) == ("2026-11-15", "550.00", ["Анна", "Ольга"])
    assert [(one["kind"], one["method"], one["amount"]) for one in sheet["entries"]] == [
        ("advance", "cash", "500.00"),
        ("advance", "card", "100.00"),
        ("refund", "cash", "-50.00"),
    ]
    assert [(one["method"], one["rest"]) for one in sheet["totals"]] == [("cash", "450.00"), ("card", "100.00")]
    assert console.json("day-sheet", "2026-11-15", "--of", "анна")["total"] == "100.00"
    assert console.json("day-sheet", "2026-11-14")["entries"] == []
    assert console("day-sheet", "вчера", "--json").json["refusal"]["field"] == "day"
    said = console("day-sheet").out
    assert "наличные: аванс 500,00 ₽, оплата 0,00 ₽, возврат 50,00 ₽, итого 450,00 ₽" in said


def test_the_day_sheet_is_written_as_a_spreadsheet(console: Console, order: str, tmp_path: Path) -> None:
    assert order
    out = tmp_path / "касса.csv"
    console("day-sheet", "--out", str(out))
    rows = list(csv.reader(out.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert rows[0][0] == "Время"
    assert rows[1][6] == "500,00"
    assert console("day-sheet", "--out", str(tmp_path / "sheet.doc")).code == 16
