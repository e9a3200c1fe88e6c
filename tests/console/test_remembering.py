"""The command line looks back: a device's history, what came back, a technician's orders, a step taken back."""

import pytest

from tests.console.counter import Console, OneCounter


@pytest.fixture
def returned(console: Console, house: OneCounter) -> str:
    """The code of an order whose device was handed over twelve days before."""
    first = console.accept(advance="0")
    order = first["orders"][0]["code"]
    console.json(
        "move", order, "ready", "--outcome", "repaired", "--price", "0", "--place", "Б-03", "--technician", "Ян"
    )
    console.json("hand-over", "--receipt", first["receipt"]["code"], "--label", order, "--paid", "0")
    house.clock.pass_days(12)
    return str(console.accept(key="again")["orders"][0]["code"])


def test_a_slip_is_taken_back_once(console: Console) -> None:
    order = console.accept()["orders"][0]["code"]
    console.json("move", order, "diagnosis")
    assert console.json("undo", order)["state"] == "accepted"
    again = console("undo", order)
    assert (again.code, "Отменять нечего" in again.err) == (108, True)


def test_a_device_tells_its_history_by_number_serial_and_model(console: Console, returned: str) -> None:
    for arguments in ((returned,), ("0AB13LX900123",), ("--model", "UE42F5000", "--brand", "Samsung")):
        told = console.json("history", *arguments)
        assert [stay["code"] for stay in told["stays"]] == [returned, "2000000127"]
        assert (told["came_back"], told["technicians"]) == (1, {"Ян": 1})
        assert told["stays"][0]["came_back_after"] == 12
    assert "Был у нас: 2\u00a0раза" in console("history", returned).out


def test_what_was_never_here_has_a_sentence(console: Console, returned: str) -> None:
    assert "ещё не принимали" in console("history", "SN-404").err
    assert console("history").code == 10


def test_what_came_back_is_counted_by_group(console: Console, returned: str) -> None:
    told = console.json("came-back", "--days", "30", "--by", "brand")
    assert told["groups"] == [{"name": "Samsung", "handed_over": 1, "came_back": 1, "share": 1.0}]
    assert "100.0%" in console("came-back").out
    assert console.json("came-back", "--days", "11")["total"]["came_back"] == 0


def test_a_technician_sees_their_orders_and_nobody_else_s(console: Console, returned: str) -> None:
    console.json("assign", returned, "Кузнецов")
    (mine,) = console.json("mine", "Кузнецов")["orders"]
    assert (mine["code"], mine["state"]) == (returned, "accepted")
    assert console("mine", "Орлов").out == "Открытых заявок нет.\n"


def test_the_days_of_a_history_are_written_as_everywhere(console: Console, returned: str) -> None:
    told = console("history", returned).out
    assert "15.11.2026" in told
    assert "2026-11" not in told
