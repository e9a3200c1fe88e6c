"""Finding from the command line: pages, filters, other keyboards, and answers that fit a screen."""

import os
from pathlib import Path

import pytest

from servicedesk.console.plain import columns
from servicedesk.storage.finding import COUNTED
from tests.console.counter import Console


@pytest.fixture
def sample(console: Console) -> Console:
    """The sample centre in the console's own database."""
    console("demo", "--no-window", "--database", str(console.house.path))
    return console


def test_words_are_found_in_any_order_and_case(sample: Console) -> None:
    one = sample.json("find", "ФЕДОРОВ", "самс".upper())
    other = sample.json("find", "samsung", "фёдоров")
    assert one["orders"]
    assert {row["code"] for row in one["orders"]} <= {row["code"] for row in other["orders"]}
    assert other == sample.json("find", "Samsung Фёдоров")


def test_pages_follow_one_another_without_overlap(sample: Console) -> None:
    first = sample.json("find", "--limit", "25")
    second = sample.json("find", "--limit", "200", "--after", first["after"]["code"])
    codes = [row["code"] for row in first["orders"] + second["orders"]]
    assert first["after"] == {name: first["orders"][-1][name] for name in ("number", "code")}
    assert (len(codes), len(set(codes)), second["after"]) == (first["total"], first["total"], None)
    assert codes == sorted(codes, reverse=True)


@pytest.mark.parametrize("only", ["ready", "готовы"])
def test_a_filter_shows_one_kind_only(sample: Console, only: str) -> None:
    found = sample.json("find", "--only", only)["orders"]
    assert {"ready"} <= {row["state"] for row in found} <= {"ready", "out_for_delivery"}


def test_the_wrong_keyboard_layout_is_noticed_and_said(sample: Console) -> None:
    said = sample("find", "ntktdbpjh")
    assert said.out.splitlines()[0] == "Показано для «телевизор»."


def test_a_person_gets_one_aligned_line_an_order_and_the_way_to_more(sample: Console) -> None:
    lines = sample("find", "--limit", "2").out.splitlines()
    page = sample.json("find", "--limit", "2")
    row = page["orders"][0]
    told = columns([(row["number"], "Принят", "15.11.2026", row["place"], "")], (0,) * 5)[0]
    assert lines[0].startswith(told)
    assert lines[2] == f"Показано 2 из {page['total']}. Дальше: --after {page['after']['code']}"


def test_nothing_found_is_an_answer_and_no_failure(sample: Console) -> None:
    said = sample("find", "крокодил")
    assert (said.code, said.out) == (0, "Ничего не найдено.\n")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--limit", "0"], 16),
        (["--limit", "1001"], 16),
        (["--only", "все подряд"], 16),
        (["--after", "1000000161"], 32),
        (["--after", "привет"], 30),
    ],
)
def test_a_page_that_cannot_be_is_refused(sample: Console, arguments: list[str], code: int) -> None:
    assert sample("find", *arguments).code == code


def test_a_receipt_is_shown_with_every_order_on_it(sample: Console) -> None:
    row = sample.json("find", "саундбар")["orders"][0]
    receipt = sample.json("status", row["code"])["receipt"]
    whole = sample.json("status", receipt["number"])
    assert whole["receipt"] == receipt
    assert [order["device"]["kind"] for order in whole["orders"]] == ["Телевизор", "Пульт", "Саундбар"]
    said = sample("status", receipt["code"])
    assert said.out.count("Квитанция") == 3


def test_a_card_says_what_to_tell_the_customer(sample: Console) -> None:
    row = next(row for row in sample.json("find", "UE42F5000")["orders"] if row["state"] == "ready")
    said = sample("status", row["code"])
    assert "К оплате       3 100,00 ₽" in said.out
    assert sample.json("status", row["code"])["say"].replace("\xa0", " ") in said.out
    assert "Готов, отремонтирован" in said.out


def test_looking_asks_only_to_read(sample: Console) -> None:
    sample.house.opened.clear()
    for words in (["find"], ["status", "1"], ["check"]):
        sample(*words)
    assert [opening.read_only for opening in sample.house.opened] == [True] * 3


def test_a_healthy_database_is_said_to_be_in_order(sample: Console) -> None:
    assert sample("check").out == "База в порядке.\n"
    assert sample.json("check")["good"] is True


def test_a_disk_that_cannot_be_written_is_still_searched(sample: Console) -> None:
    if os.geteuid() == 0:
        pytest.skip("nothing is forbidden to root")
    sample.house.path.chmod(0o444)
    sample.house.path.parent.chmod(0o555)
    try:
        assert sample.json("find", "саундбар")["total"] == 1
        assert sample("note", "1", "звонок").code == 61
    finally:
        sample.house.path.parent.chmod(0o755)
        sample.house.path.chmod(0o644)


def test_a_total_that_was_not_counted_to_its_end_is_not_told_as_one(console: Console, tmp_path: Path) -> None:
    rows = [f"Иванов,+7913{index:07d},Утюг,не греет" for index in range(COUNTED + 5)]
    table = tmp_path / "book.csv"
    table.write_text("\n".join(["customer,phone,kind,fault", *rows]), encoding="utf-8")
    console("import", str(table))
    lines = console("find", "утюг", "--limit", "2").out.splitlines()
    assert lines[-1].startswith(f"Показано 2, всего больше {COUNTED}.")
