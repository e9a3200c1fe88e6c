"""Lists in the real window: what the command line does is seen without a key, and a list is printed by one."""

import time
from pathlib import Path

import pytest

from tests.journeys.program import Program, asked, started
from tests.journeys.watched import Sight
from tests.journeys.xvfb import Screen

pytestmark = pytest.mark.journey

STORE = 3
POLL_S = 6.0
"""The window looks at the database once a second and reads a list again at most every second and a half; the rest is
what a loaded machine takes."""


def accepted(home: Path, kind: str) -> str:
    customer = {"name": "Фёдоров Пётр Ильич", "phone": "+7 913 456-78-90"}
    told = asked(home, "accept", told={"customer": customer, "devices": [{"kind": kind, "fault": "гудит"}]})
    return str(told["orders"][0]["code"])


def rows(sight: Sight) -> int:
    """What the list says it holds: «2 заявки»."""
    told = [text for text in sight.said if text.split()[1:2] and text.split()[1].startswith("заяв")]
    return int(told[-1].split()[0]) if told else -1


def soon(program: Program, count: int) -> float:
    """Wait until the list holds so many orders; the seconds that it took."""
    begun = time.monotonic()
    program.until(lambda sight: rows(sight) == count, f"{count} orders in the list")
    return time.monotonic() - begun


def test_what_the_command_line_does_is_seen_in_an_open_list_without_a_key(desk_screen: Screen, home: Path) -> None:
    first = accepted(home, "Телевизор")
    accepted(home, "Утюг")
    with started(desk_screen, home) as program:
        program.typist.press("F6")
        program.until(lambda sight: sight.tab == STORE, "the store")
        soon(program, 2)
        accepted(home, "Пылесос")
        assert soon(program, 3) < POLL_S
        asked(home, "move", first, "in_repair", "--technician", "Кузнецов")
        assert soon(program, 2) < POLL_S


def test_a_list_is_printed_by_its_key(desk_screen: Screen, home: Path) -> None:
    accepted(home, "Телевизор")
    with started(desk_screen, home) as program:
        program.typist.press("F6")
        program.until(lambda sight: sight.tab == STORE, "the store")
        soon(program, 1)
        program.typist.press("F8")
        program.until(lambda sight: "Ждут ремонта" in sight.banner, "the list is on its way to the printer")
        end = time.monotonic() + 20
        while not list((home / "papers").glob("*Ждут ремонта*.pdf")):
            assert time.monotonic() < end, list((home / "papers").iterdir())
            time.sleep(0.1)
