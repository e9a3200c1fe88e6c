"""The ground under the journeys: screens that do not meet, and keys that keep their time."""

import subprocess
import time
from collections.abc import Iterator

import pytest

from tests.journeys.typist import Typist
from tests.journeys.xvfb import Screen, screen

pytestmark = pytest.mark.journey


@pytest.fixture(scope="module")
def own_screen() -> Iterator[Screen]:
    with screen() as own:
        yield own


def test_two_screens_at_once_have_numbers_of_their_own(own_screen: Screen) -> None:
    with screen() as other:
        assert other.display != own_screen.display


def test_a_stopped_screen_is_gone() -> None:
    with screen() as own:
        display = own.display
        assert subprocess.run(["xdotool", "getdisplaygeometry"], env=own.environment, check=False).returncode == 0
    with pytest.raises(ConnectionError, match=display):
        Typist(display)


def test_a_screen_that_cannot_start_says_so_and_leaves_nothing_behind() -> None:
    with pytest.raises(TimeoutError):
        Screen("no size")


@pytest.mark.parametrize("gap_ms", [0, 5, 20])
def test_a_scanner_keeps_its_gap(own_screen: Screen, gap_ms: float) -> None:
    with Typist(own_screen.display) as typist:
        took = typist.scan("2000421786", gap_ms)
    assert 10 * gap_ms / 1000 <= took < 10 * gap_ms / 1000 + 0.3


def test_a_person_takes_a_moment_for_each_key(own_screen: Screen) -> None:
    with Typist(own_screen.display) as typist:
        began = time.perf_counter()
        typist.write("abc", (50, 60), (40, 50))
    assert time.perf_counter() - began >= 0.14


def test_a_character_that_no_key_has_is_refused(own_screen: Screen) -> None:
    with Typist(own_screen.display) as typist, pytest.raises(ValueError, match="ж"):
        typist.write("ж")
