"""Moving an order from the command line: the same moves, the same refusals, one line of answer."""

import pytest

from tests.console.counter import Console


@pytest.fixture
def order(console: Console) -> str:
    """The code of an order that was just accepted."""
    return str(console.accept()["orders"][0]["code"])


def test_an_order_goes_its_way_and_every_step_is_in_the_ledger(console: Console, order: str) -> None:
    console.json("move", order, "diagnosis", "--technician", "Кузнецов")
    console.json("put", order, "Р-02")
    console.json("note", order, "согласен на 3 600")
    console.json("assign", order, "Ветрова")
    answer = console.json("move", order, "ready", "--outcome", "repaired", "--price", "3600.00", "--place", "Б-03")
    assert answer == {"number": "2 0 000001 27", "code": order, "state": "ready", "new_place": "Б-03"}
    status = console.json("status", order)
    assert (status["state"], status["outcome"], status["place"]) == ("ready", "repaired", "Б-03")
    assert (status["technician"], status["works"], status["balance"]) == ("Ветрова", "3600.00", "3100.00")
    acts = [event["act"] for event in status["events"]]
    assert acts == ["accepted", "paid", "moved", "placed", "called", "assigned", "moved"]
    assert [event["to"] for event in status["events"] if event["act"] == "moved"] == ["diagnosis", "ready"]


@pytest.mark.parametrize("number", ["2000000127", "2 0 000001 27", "2-0-000001-27", "1", "000001"])
def test_a_number_is_understood_as_people_say_it(console: Console, order: str, number: str) -> None:
    assert console.json("status", number)["code"] == order


@pytest.mark.parametrize("state", ["in_repair", "in-repair", "IN_REPAIR", "В ремонте", "в  ремонте"])
def test_a_state_is_told_in_code_or_in_words(console: Console, order: str, state: str) -> None:
    assert console.json("move", order, state, "--technician", "Кузнецов")["state"] == "in_repair"


@pytest.mark.parametrize(
    ("arguments", "code", "kind"),
    [
        (["move", "2000000127", "летит"], 16, "ChoiceUnknown"),
        (["move", "2000000127", "ready", "--outcome", "чудом"], 16, "ChoiceUnknown"),
        (["move", "2000000127", "ready", "--outcome", "repaired", "--price", "дорого"], 13, "SumNotUnderstood"),
        (["move", "2000000127", "ready"], 41, "FactMissing"),
        (
            ["move", "2000000127", "ready", "--outcome", "repaired", "--place", "Б", "--price", "-5"],
            13,
            "SumNotUnderstood",
        ),
        (["move", "2000000127", "cancelled"], 41, "FactMissing"),
        (["move", "2000000127", "cancelled", "--reason", "ошибка"], 41, "FactMissing"),
        (["move", "2000000127", "handed_over"], 40, "WrongStatus"),
        (["move", "2000000127", "accepted"], 40, "WrongStatus"),
        (["move", "2000000224", "diagnosis"], 23, "OrderUnknown"),
        (["move", "0", "diagnosis"], 23, "OrderUnknown"),
        (["move", "2000000128", "diagnosis"], 31, "CodeSpoiled"),
        (["move", "1000000161", "diagnosis"], 32, "WrongPaper"),
        (["move", "4600051000057", "diagnosis"], 30, "ForeignCode"),
        (["move", "http://example.org", "diagnosis"], 30, "ForeignCode"),
        (["move", "", "diagnosis"], 30, "ForeignCode"),
        (["assign", "2000000127", " "], 10, "ValueMissing"),
        (["put", "2000000127", ""], 10, "ValueMissing"),
        (["note", "2000000127", "\n"], 10, "ValueMissing"),
        (["note", "2000000127", "я" * 4001], 11, "ValueTooLong"),
        (["status", "1000000258"], 24, "ReceiptUnknown"),
        (["status", "2000000224"], 23, "OrderUnknown"),
    ],
)
def test_a_refused_step_has_its_code_and_its_sentence_and_changes_nothing(
    console: Console, order: str, arguments: list[str], code: int, kind: str
) -> None:
    before = console.json("status", order)
    said = console(*arguments, "--json")
    assert (said.code, said.json["refusal"]["kind"]) == (code, kind), said
    assert said.json["refusal"]["sentence"].split(".")[0] in said.err
    assert said.err.count("\n") == 1
    assert console.json("status", order) == before


def test_cancelling_after_money_was_taken_needs_a_second_person(console: Console, order: str) -> None:
    asked = ["move", order, "cancelled", "--reason", "ошибка"]
    assert console(*asked, "--second-person", "Ольга").code == 41
    assert console.json(*asked, "--second-person", "Громов")["refunded"] == "500.00"
    status = console.json("status", order)
    assert (status["state"], status["balance"]) == ("cancelled", "0.00")


def test_a_finished_order_takes_no_more_steps(console: Console, order: str) -> None:
    console("move", order, "cancelled", "--reason", "ошибка", "--second-person", "Громов")
    assert console("assign", order, "Кузнецов").code == 45
    assert console("move", order, "diagnosis").code == 40


def test_an_undo_says_what_it_took_back_and_how_things_stand(console: Console, order: str) -> None:
    console("put", order, "Б-03")
    console("put", order, "А-1")
    said = console("undo", order)
    assert said.out == "2 0 000001 27  Отменено: поставлен на место А-1. Снова: Б-03, Принят.\n"
    console("move", order, "in_repair", "--technician", "Кузнецов")
    told = console.json("undo", order)
    assert (told["undone"], told["state"], told["place"]) == (
        {"status": "in_repair", "technician": "Кузнецов"},
        "accepted",
        "Б-03",
    )
    console("assign", order, "Кузнецов")
    assert "Undone: technician Кузнецов. Again: Б-03, Accepted." in console("undo", order, language="en").out


def test_a_place_that_was_unknown_is_said_to_be_new(console: Console, order: str) -> None:
    assert "Сделано новое место: Нигде." in console("put", order, "Нигде").out
    assert "новое место" not in console("put", order, "нигде").out
    assert console.json("move", order, "diagnosis", "--place", "Там")["new_place"] == "Там"


def test_only_the_states_that_a_person_may_set_are_offered(console: Console, order: str) -> None:
    unknown = console("move", order, "летит").err
    assert "diagnosis, awaiting_approval, awaiting_part, in_repair, ready, cancelled." in unknown
    assert "handed_over" not in unknown
    console("move", order, "ready", "--outcome", "repaired", "--place", "Б")
    wrong = console("move", order, "handed_over", "--json")
    assert wrong.json["refusal"]["facts"]["allowed"] == ["diagnosis", "in_repair"]
    assert "Можно: Диагностика, В ремонте." in wrong.err


def test_an_order_that_is_gone_is_offered_no_state(console: Console, order: str) -> None:
    console("move", order, "cancelled", "--reason", "ошибка", "--second-person", "Громов")
    said = console("move", order, "diagnosis")
    assert said.code == 40
    assert "Можно" not in said.err


def test_a_place_too_long_for_its_label_is_refused_beside_its_field(console: Console, order: str) -> None:
    said = console("put", order, "я" * 61)
    assert said.code == 11
    assert said.err == "Место: Слишком длинно. Название места — не длиннее 60 знаков.\n"
    assert console("put", order, "я" * 60).code == 0
