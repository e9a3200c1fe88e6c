"""The plug is pulled in the middle of a form, a phone rings, and a second copy of the program is started."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.clerk import come_before, request
from tests.journeys.program import (
    HOME_VARIABLE,
    LOOKUP,
    PATIENCE_S,
    REPOSITORY,
    Program,
    asked,
    started,
)
from tests.journeys.watched import Sight
from tests.journeys.xvfb import Screen

pytestmark = pytest.mark.journey

TOLD = {
    "phone_edit": "+7 913 456-78-90", "name_edit": "Фёдоров Пётр", "kind_edit": "Телевизор", "brand_edit": "LG",
    "fault_edit": "нет звука, щёлкает реле",
}  # fmt: skip
KEPT_AFTER_S = 2.0
"""A keystroke older than this is kept, whatever happens (figures of the house, R17)."""


def fill(program: Program) -> None:
    program.write("9134567890\nФёдоров Пётр\n\nТелевизор\nLG\n\n\n\nнет звука, щёлкает реле")
    program.until(holds(TOLD), "the half-filled form")


def holds(told: dict[str, str]) -> Callable[[Sight], bool]:
    return lambda sight: {name: text for name, text in sight.typed.items() if name in TOLD} == told


def test_a_form_survives_the_plug(desk_screen: Screen, home: Path) -> None:
    with started(desk_screen, home) as program:
        fill(program)
        time.sleep(KEPT_AFTER_S)
        program.kill()
    with started(desk_screen, home) as program:
        seen = program.until(holds(TOLD), "the form as it was")
        assert seen.banner_kind == "info"
        program.typist.press("ctrl+Return")
        program.until(lambda sight: sight.banner_kind == "ok", "that it could be accepted")
        assert program.close() == 0
    (order,) = asked(home, "find", "щёлкает")["orders"]
    assert order["customer"] == "Фёдоров Пётр"
    with started(desk_screen, home) as program:
        time.sleep(KEPT_AFTER_S)
        assert program.sight().typed == {}  # what was accepted does not come back


def test_a_form_is_put_aside_for_a_phone_call_and_taken_up_again(program: Program) -> None:
    fill(program)
    program.typist.press("ctrl+d")
    program.until(lambda sight: holds({})(sight) and sight.focus == "phone_edit", "an empty form")
    program.write("9130001122\nБыстрова\n\nУтюг\n\n\n\n\nне греет")
    program.typist.press("ctrl+Return")
    program.until(lambda sight: sight.banner_kind == "ok", "that the other customer was served")
    program.typist.press("ctrl+o")
    program.until(lambda sight: sight.focus not in TOLD, "the list of forms")
    program.typist.press("Return")
    program.until(holds(TOLD), "the form that was put aside")
    assert [order["device"] for order in asked(program.home, "find", "греет")["orders"]] == ["Утюг"]


def test_a_second_copy_raises_the_first_and_ends(program: Program) -> None:
    ours = ["xdotool", "getactivewindow", "windowminimize"]
    subprocess.run(ours, env=program.screen.environment, check=True)
    program.until(lambda sight: not sight.active, "the window put away")
    second = subprocess.run(
        [sys.executable, "-m", "servicedesk"],
        env=program.screen.environment | {HOME_VARIABLE: str(program.home)}, cwd=REPOSITORY,
        capture_output=True, text=True, timeout=PATIENCE_S, check=False,
    )  # fmt: skip
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    program.until(lambda sight: sight.active, "the first window in front again")
    shown = ["xdotool", "search", "--onlyvisible", "--name", "Servicedesk"]
    windows = subprocess.run(shown, env=program.screen.environment, capture_output=True, text=True, check=True)
    assert len(windows.stdout.split()) == 1


def test_what_the_command_line_does_is_seen_in_the_window_without_a_key(desk_screen: Screen, home: Path) -> None:
    come_before(home)
    with started(desk_screen, home) as program:
        program.typist.press("F3")
        program.until(lambda sight: sight.tab == LOOKUP and len(sight.found) == 1, "one order")
        asked(home, "accept", told=request("Утюг", "не греет"))
        program.until(lambda sight: any("Утюг" in row for row in sight.found), "the new order in the list")
        asked(home, "move", "2000000127", "diagnosis", "--technician", "Кузнецов")
        program.until(lambda sight: any("Диагностика" in row for row in sight.found), "its new state")
        program.papers(at_least=4)  # the window prints what the command line has accepted
