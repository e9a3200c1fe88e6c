"""The store in the real window: put down by scanner, counted at a glance, a label shown at lookup."""

import os
from pathlib import Path

import pytest

from tests.journeys.program import asked, photograph, started
from tests.journeys.watched import Sight
from tests.journeys.xvfb import Screen

pytestmark = pytest.mark.journey

LOOKUP, PICKUP, STORE = 1, 2, 3


def accepted(home: Path, kind: str, place: str) -> tuple[str, str]:
    """A device that was just accepted: the codes of its receipt and of its label."""
    customer = {"name": "Фёдоров Пётр Ильич", "phone": "+7 913 456-78-90"}
    told = {"customer": customer, "devices": [{"kind": kind, "fault": "гудит", "place": place}]}
    answer = asked(home, "accept", told=told)
    return answer["receipt"]["code"], answer["orders"][0]["code"]


def place_of(home: Path, code: str) -> str:
    return str(asked(home, "status", code)["place"])


def kept(screen: Screen, name: str) -> None:
    """A picture for people who ask for one."""
    if folder := os.environ.get("PICTURES"):
        photograph(screen, Path(folder) / f"{name}.png")


def test_devices_are_put_to_a_place_by_scanner_and_the_figures_follow(desk_screen: Screen, home: Path) -> None:
    receipt, television = accepted(home, "Телевизор", "Приём")
    _, iron = accepted(home, "Утюг", "Приём")
    shelf = asked(home, "place", "add", "А-1", "--capacity", "2")["code"]
    with started(desk_screen, home) as program:
        program.typist.press("F6")
        program.until(lambda sight: sight.tab == STORE and sight.focus, "the store")
        kept(desk_screen, "store")
        program.typist.press("ctrl+Next")
        program.typist.press("ctrl+Next")
        program.until(lambda sight: sight.focus == "code_edit", "the page of putting")
        program.typist.scan(television, gap_ms=5, ending="Enter")
        program.until(lambda sight: "Ждут места: 1" in sight.banner, "the device waits")
        program.typist.scan(receipt, gap_ms=5, ending="Enter")
        program.until(lambda sight: sight.banner_kind == "warning", "the wrong paper")
        program.typist.scan(shelf, gap_ms=5, ending="Enter")
        program.until(lambda sight: sight.banner.startswith("Положено"), "the device put")
        for code in (shelf, iron):
            program.typist.scan(code, gap_ms=5, ending="Enter")
        program.until(lambda sight: "Утюг" in sight.banner, "the second device put")
        kept(desk_screen, "putting")
        assert program.sight().tab == STORE
    assert (place_of(home, television), place_of(home, iron)) == ("А-1", "А-1")
    assert asked(home, "store")["by_place"] == [{"name": "А-1", "count": 2}]


def test_a_label_at_lookup_shows_its_order_and_a_receipt_opens_pickup(desk_screen: Screen, home: Path) -> None:
    receipt, label = accepted(home, "Телевизор", "Приём")
    accepted(home, "Утюг", "Приём")
    with started(desk_screen, home) as program:
        program.typist.press("F3")
        program.until(lambda sight: sight.tab == LOOKUP, "lookup")
        program.typist.scan(label, gap_ms=5, ending="Enter")

        def shown(sight: Sight) -> bool:
            return sight.tab == LOOKUP and sight.order == int(label)

        program.until(shown, "the order of the label")
        program.typist.scan(receipt, gap_ms=5, ending="Enter")
        program.until(lambda sight: sight.tab == PICKUP and sight.receipt == int(receipt), "its receipt at pickup")
