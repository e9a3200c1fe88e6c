"""A storage count in the real window: planted errors are found by scanner, and a pulled plug loses nothing."""

import os
import time
from pathlib import Path

import pytest

from tests.journeys.program import Program, asked, command, photograph, settle, started
from tests.journeys.watched import Sight
from tests.journeys.xvfb import Screen

pytestmark = pytest.mark.journey

STORE = 3


def filled(home: Path) -> dict[str, list[str]]:
    """Three devices at А-01, one at Б-01, one that was handed over; the codes of their labels."""
    labels: dict[str, list[str]] = {"А-01": [], "Б-01": []}
    for kind, place in (("Телевизор", "А-01"), ("Ноутбук", "А-01"), ("Пылесос", "А-01"), ("Утюг", "Б-01")):
        told = asked(home, "accept", told=visit(kind, place))
        labels[place].append(told["orders"][0]["code"])
    told = asked(home, "accept", told=visit("Чайник", "А-01"))
    code = told["orders"][0]["code"]
    asked(home, "move", code, "ready", "--outcome", "no_fault_found")
    asked(home, "hand-over", "--receipt", told["receipt"]["code"], "--label", code)
    return labels | {"gone": [code]}


def visit(kind: str, place: str) -> dict[str, object]:
    customer = {"name": "Фёдоров Пётр Ильич", "phone": "+7 913 456-78-90"}
    return {"customer": customer, "devices": [{"kind": kind, "fault": "гудит", "place": place}]}


def said(sight: Sight) -> str:
    return " ".join(sight.said)


def is_count(sight: Sight) -> bool:
    return "Что сверить" in sight.said or "Ещё не найдены ·" in said(sight)


def go_to_count(program: Program) -> None:
    """The store's tab, the page of the count."""
    program.typist.press("F6")
    program.until(lambda sight: sight.tab == STORE and sight.focus, "the store")
    for _ in range(8):
        program.typist.press("ctrl+Next")
        time.sleep(0.3)
        if is_count(program.sight()):
            break
    program.until(lambda sight: is_count(sight) and sight.focus, "the page of the count")


def scans(program: Program, *codes: str) -> None:
    for code in codes:
        program.typist.scan(code, gap_ms=5, ending="Enter")


def counts_of(home: Path) -> list[dict[str, object]]:
    counts: list[dict[str, object]] = asked(home, "count", "status")["counts"]
    return counts


def until_scanned(home: Path, seen: int) -> None:
    end = time.monotonic() + 20
    while not (counts := counts_of(home)) or counts[0]["found"] != seen:
        assert time.monotonic() < end, counts
        time.sleep(0.1)


def test_a_count_finds_one_missing_one_elsewhere_and_one_handed_over(desk_screen: Screen, home: Path) -> None:
    labels = filled(home)
    with started(desk_screen, home) as program:
        go_to_count(program)
        program.write("А-01")
        program.typist.press("ctrl+Return")
        program.until(lambda sight: "Ещё не найдены ·" in said(sight), "the count")
        scans(program, *labels["А-01"][:2], labels["Б-01"][0], labels["gone"][0], labels["А-01"][0], "4607035890017")
        program.until(lambda sight: "Неизвестные коды · 1" in said(sight), "the findings")
        assert "Не на своём месте · 1" in said(program.sight())
        assert "Уже не у нас · 1" in said(program.sight())
        assert "Ещё не найдены · 1" in said(program.sight())
        if folder := os.environ.get("PICTURES"):
            photograph(desk_screen, Path(folder) / "count-scanning.png")
        program.typist.press("ctrl+Return")
        program.until(lambda sight: sight.banner.startswith("Не найдено: 1"), "the question")
        program.typist.press("ctrl+Return")
        program.until(lambda sight: sight.banner.startswith("Сверка закончена"), "the report")
        if folder:
            photograph(desk_screen, Path(folder) / "count-report.png")
        program.typist.press("ctrl+p")
        program.until(lambda sight: sight.banner.startswith("Отчёт печатается"), "the print")
        program.typist.press("ctrl+Return")
        program.until(lambda sight: sight.banner.startswith("Поставлено"), "the device put")
        program.papers(at_least=1)
    report = command(home, "count", "report", "--count", "7000000151", "--json")
    assert [one["code"] for one in report.json["missing"]] == [labels["А-01"][2]]
    assert [one["code"] for one in report.json["elsewhere"]] == labels["Б-01"]
    assert [one["order"]["code"] for one in report.json["gone"]] == labels["gone"]
    assert asked(home, "status", labels["Б-01"][0])["place"] == "А-01"


def test_a_pulled_plug_loses_no_scan_and_the_count_goes_on(desk_screen: Screen, home: Path) -> None:
    labels = filled(home)
    with started(desk_screen, home) as program:
        go_to_count(program)
        program.typist.press("ctrl+Return")
        program.until(lambda sight: "Ещё не найдены ·" in said(sight), "the count")
        scans(program, *labels["А-01"], labels["А-01"][0])
        until_scanned(home, 3)
        program.kill()
    with started(desk_screen, home) as program:
        go_to_count(program)
        program.until(lambda sight: sight.banner.startswith("Сверка не закончена"), "the open count")
        scans(program, labels["Б-01"][0])
        until_scanned(home, 4)
        assert (counts_of(home)[0]["again"], counts_of(home)[0]["missing"]) == (1, 0)


def test_a_large_look_holds_everything(desk_screen: Screen, home: Path) -> None:
    """The dark look at twice the size: nothing fails, and a picture is kept for people who ask for it."""
    labels = filled(home)
    settle(home, look="dark")
    environment = {"QT_SCALE_FACTOR": os.environ.get("SCALE", "1")}
    with started(desk_screen, home, environment=environment) as program:
        go_to_count(program)
        if folder := os.environ.get("PICTURES"):
            photograph(desk_screen, Path(folder) / "count-start.png")
        program.typist.press("ctrl+Return")
        program.until(lambda sight: "Ещё не найдены ·" in said(sight), "the count")
        scans(program, labels["А-01"][0], labels["gone"][0])
        until_scanned(home, 1)
        if folder:
            time.sleep(0.5)
            photograph(desk_screen, Path(folder) / "count-dark.png")
