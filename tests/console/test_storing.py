"""The storeroom from the command line: its figures, every list whole, places and what is put there."""

import pytest

from servicedesk.services.lists.orders import OrderList
from tests.console.counter import Console, visit


@pytest.fixture
def order(console: Console) -> str:
    """The code of a television at Б-03."""
    request = visit()
    request["devices"][0]["place"] = "Б-03"
    return str(console.accept(request)["orders"][0]["code"])


def test_the_store_is_told_at_a_glance(console: Console, order: str) -> None:
    told = console.json("store")
    assert (told["awaiting"], told["ready"], told["here"]) == (1, 0, 1)
    assert told["by_kind"] == [{"name": "Телевизор", "count": 1}]
    assert told["by_place"] == [{"name": "Б-03", "count": 1}]
    said = console("store").out
    assert "Ждут ремонта" in said
    assert "Б-03" in said
    assert said.count("\n") == 13


@pytest.mark.parametrize("which", list(OrderList))
def test_every_list_is_told_whole(console: Console, order: str, which: OrderList) -> None:
    told = console.json("store", "--list", which.value, "--text", "Б-03", "--days", "5")
    assert told["count"] == len(told["orders"]) == (which in {OrderList.AWAITING, OrderList.HERE, OrderList.AT_PLACE})


def test_a_list_is_told_past_its_first_pages(console: Console, order: str) -> None:
    from servicedesk.console import storing

    request = visit()
    request["devices"] = [{**request["devices"][0], "serial": f"S{index}"} for index in range(5)]
    console.accept(request)
    page, storing._PAGE = storing._PAGE, 2
    try:
        told = console.json("store", "--list", "awaiting")
    finally:
        storing._PAGE = page
    assert len({each["code"] for each in told["orders"]}) == told["count"] == 6


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["store", "--list", "everything"], 16),
        (["store", "--list", "at_place"], 10),
        (["store", "--list", "near_year", "--days", "-1"], 16),
        (["place", "add"], 10),
        (["place", "add", "б-03"], 121),
        (["place", "add", "А-1", "--within", "Подвал"], 120),
        (["place", "add", "А-1", "--capacity", "много"], 29),
        (["place", "put", "Б-03"], 10),
        (["place", "put", "Подвал", "1"], 120),
        (["place", "put", "Б-03", "99"], 23),
        (["place", "close", "Б-03"], 123),
        (["place", "rename", "Б-03"], 10),
    ],
)
def test_what_cannot_be_done_has_its_own_code(console: Console, order: str, arguments: list[str], code: int) -> None:
    assert console(*arguments).code == code


def test_places_are_made_shown_and_filled(console: Console, order: str) -> None:
    rack = console.json("place", "add", "Стеллаж А")
    shelf = console.json("place", "add", "А-1", "--within", rack["code"], "--capacity", "1", "--sizes", "small,medium")
    assert (shelf["within"]["code"], shelf["free"], shelf["sizes"]) == (rack["code"], 1, ["small", "medium"])
    put = console.json("place", "put", "а-1", order)
    assert (put["place"]["occupied"], put["full"]) == (1, True)
    assert put["devices"] == [{"number": "2 0 000001 27", "code": order, "device": "Телевизор Samsung UE42F5000", "from": "Б-03"}]  # fmt: skip  # noqa: E501
    assert "уже стоят там" in console("place", "put", "А-1", order).out
    named = {each["name"]: each for each in console.json("place", "list")["places"]}
    assert (named["А-1"]["depth"], named["Стеллаж А"]["occupied_with_parts"], named["Б-03"]["occupied"]) == (1, 1, 0)
    assert "· А-1" in console("place", "list").out


def test_a_place_is_renamed_closed_and_opened(console: Console, order: str) -> None:
    assert console.json("place", "rename", "Б-03", "Стеллаж", "Б")["name"] == "Стеллаж Б"
    assert console.json("status", order)["place"] == "Стеллаж Б"
    console.json("put", order, "Стол")
    assert console.json("place", "close", "стеллаж б")["closed"] is True
    assert console("put", order, "Стеллаж Б").code == 122
    assert console.json("place", "open", "Стеллаж Б")["closed"] is False
    assert console.json("place", "hold", "Стеллаж Б", "--capacity", "7")["capacity"] == 7
    assert console.json("place", "label", "Стеллаж Б")["name"] == "Стеллаж Б"
    assert console("check").code == 0


def test_an_empty_store_says_so(console: Console) -> None:
    assert console.json("centre")["name"] is not None
    assert "Мест ещё нет." in console("place", "list").out
