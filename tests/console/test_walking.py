"""The month and the year pass on the command line alone: every call is told the day, in a sandbox."""

import json
from pathlib import Path

import pytest

from tests.console.counter import Console, visit
from tests.console.walker import Walk

ACCEPTED, READY = "2026-01-12", "2026-01-31"
LAST_FREE, FIRST_PAID = "2026-02-28", "2026-03-01"
YEAR_LATER = "2027-02-01"


@pytest.fixture
def walk(console: Console, tmp_path: Path) -> Walk:
    return Walk(console, tmp_path / "sandbox.db")


def test_the_month_and_the_year_pass_by_command_line_alone(walk: Walk) -> None:
    told = visit()
    told["devices"][0].pop("promised", None)
    accepted = walk.on(ACCEPTED, "accept", stdin=json.dumps(told))
    number = accepted["orders"][0]["code"]
    walk.on(ACCEPTED, "move", number, "diagnosis")
    walk.on(ACCEPTED, "move", number, "in_repair", "--technician", "Кузнецов")
    moved = ["move", number, "ready", "--outcome", "repaired", "--reason", "заменён модуль", "--price", "3600"]
    walk.on(READY, "put", number, "Б-03")
    walk.on(READY, *moved)
    assert walk.listed(LAST_FREE, "past_month") == []
    assert walk.listed(LAST_FREE, "near_month", 7) == [number]
    assert walk.on(LAST_FREE, "status", number)["storage"] == "0.00"
    assert walk.listed("2026-03-05", "past_month") == [number]
    assert walk.on("2026-03-05", "status", number)["storage"] == "250.00"
    assert walk.on(FIRST_PAID, "status", number)["storage"] == "50.00"
    assert walk.listed("2026-12-31", "past_year") == []
    assert walk.listed("2026-12-31", "near_year", 60) == [number]
    assert walk.listed(YEAR_LATER, "past_year") == [number]


def test_a_real_database_refuses_to_be_told_the_day(console: Console) -> None:
    console.accept()
    said = console("find", "--today", "2027-01-01")
    assert said.code != 0
    assert "дни настоящие" in said.err


def test_a_real_database_is_no_sandbox(console: Console) -> None:
    console.accept()
    said = console("find", "--sandbox", str(console.house.path), "--today", "2027-01-01")
    assert "не база для проб" in said.err
    assert console.json("find")["total"] == 1


def test_the_sample_may_be_told_the_day(console: Console) -> None:
    address = console.json("demo", "--no-window")["database"]
    late = console.json("store", "--list", "past_month", "--database", address, "--today", "2028-01-01")
    soon = console.json("store", "--list", "past_month", "--database", address)
    assert late["count"] > soon["count"]


def test_one_database_at_a_time(console: Console, tmp_path: Path) -> None:
    said = console("find", "--sandbox", str(tmp_path / "a.db"), "--database", str(tmp_path / "b.db"))
    assert "--sandbox" in said.err
    assert not (tmp_path / "a.db").exists()


@pytest.mark.parametrize("day", ["2026-02-30", "завтра", "31.04.2026", ""])
def test_a_day_that_is_none_is_refused(walk: Walk, console: Console, day: str) -> None:
    said = console("find", "--sandbox", str(walk.path), "--today", day)
    assert "День не понят" in said.err


def test_a_day_is_told_as_people_write_it(walk: Walk) -> None:
    walk.on("29.02.2028", "centre")
    assert walk.path.exists()


def test_a_list_is_saved_as_a_spreadsheet_or_as_text(console: Console, tmp_path: Path) -> None:
    console.accept()
    for name, begin in (("list.xlsx", b"PK"), ("list.csv", b"\xef\xbb\xbf")):
        console.json("store", "--list", "awaiting", "--out", str(tmp_path / name))
        assert (tmp_path / name).read_bytes().startswith(begin)
    assert "Телевизор Samsung UE42F5000" in (tmp_path / "list.csv").read_text(encoding="utf-8-sig")
    assert console("store", "--list", "awaiting", "--out", str(tmp_path / "list.pdf")).code != 0
