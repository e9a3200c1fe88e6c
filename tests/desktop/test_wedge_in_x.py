"""Real key events of an X server, a real window manager, everything that can have the focus."""

from collections.abc import Iterator
from itertools import product

import pytest

from tests.desktop.wedge_bench import Lab
from tests.desktop.wedge_lab import TARGETS
from tests.journeys.xvfb import Screen, screen

pytestmark = pytest.mark.journey

CODE = "2000421786"
GAPS_MS, ENDINGS = (0, 1, 5, 10, 20), ("Enter", "Tab", "")
RHYTHMS = tuple(product(GAPS_MS, ENDINGS))
TEXTS = {
    "line": "8 (913) 987-65-43, allo 7\n", "text": "fault 404\nnot 505\t1122", "spin": "4217\n",
    "completed_line": "kettle 2026", "editable_combo": " 15", "dialog": "pin 0042",
}  # fmt: skip


@pytest.fixture(scope="module")
def own_screen() -> Iterator[Screen]:
    with screen() as own:
        yield own


@pytest.fixture(scope="module")
def lab(own_screen: Screen) -> Iterator[Lab]:
    with Lab(own_screen) as own:
        yield own


@pytest.fixture(autouse=True)
def _plain_keyboard(lab: Lab) -> Iterator[None]:
    yield
    lab.typist.caps_lock(on=False)
    lab.typist.num_lock(on=False)
    lab.typist.layout("us")


@pytest.mark.parametrize("caps", [False, True])
@pytest.mark.parametrize("layout", ["us", "ru"])
def test_a_scan_is_read_and_damages_nothing_wherever_the_focus_is(lab: Lab, layout: str, caps: bool) -> None:
    lab.typist.layout(layout)
    lab.typist.caps_lock(on=caps)
    for place, target in enumerate(TARGETS):
        for turn in (0, 7):  # over all targets every gap meets every ending
            gap, ending = RHYTHMS[(place + turn) % len(RHYTHMS)]
            outcome = lab.scan(target, CODE, gap, ending)
            assert (outcome.scans, outcome.foreign) == ([CODE], []), (target, gap, ending)
            assert outcome.damage == {}, (target, gap, ending)


def test_the_control_without_a_filter_is_damaged_nearly_everywhere(own_screen: Screen) -> None:
    with Lab(own_screen, filtered=False) as bare:
        damaged = [target for target in TARGETS if bare.scan(target, CODE, patience_s=0.05).damage]
    assert len(damaged) >= len(TARGETS) - 2, damaged
    assert {"button", "dialog", "combo", "menu"} - set(damaged) == set()


def test_a_scan_that_comes_while_the_window_is_busy_is_read_by_the_stamps_of_its_keys(lab: Lab) -> None:
    for target, ending in product(("line", "dialog", "combo"), ENDINGS):
        before = lab.focus(target)
        lab.ask("busy 150")
        lab.typist.scan(CODE, 20, ending)
        outcome = lab.settle(before)
        assert (outcome.scans, outcome.damage) == ([CODE], {}), (target, ending)


def test_a_window_that_gets_busy_in_the_middle_of_a_scan_still_reads_it(lab: Lab) -> None:
    before = lab.focus("line")
    lab.typist.scan(CODE[:2], 10, "")
    lab.ask("busy 300")
    lab.typist.scan(CODE[2:], 10)
    outcome = lab.settle(before)
    assert (outcome.scans, outcome.damage) == ([CODE], {})


def test_two_scans_right_after_another_are_both_read(lab: Lab) -> None:
    before = lab.focus("dialog")
    lab.typist.scan(CODE, 5)
    lab.typist.scan("1000421712", 5, "Tab")
    outcome = lab.settle(before, heard=2)
    assert (outcome.scans, outcome.damage) == ([CODE, "1000421712"], {})


def test_the_digits_of_a_keypad_are_read(lab: Lab) -> None:
    lab.typist.num_lock(on=True)
    before = lab.focus("spin")
    lab.typist.scan(CODE, 5, keypad=True)
    outcome = lab.settle(before)
    assert (outcome.scans, outcome.damage) == ([CODE], {})


@pytest.mark.parametrize("layout", ["us", "ru"])
@pytest.mark.parametrize("gap", [0, 10, 20])
def test_a_link_in_a_square_code_is_swallowed_and_read_in_latin(lab: Lab, layout: str, gap: int) -> None:
    lab.typist.layout(layout)
    for target in ("line", "menu"):
        before = lab.focus(target)
        lab.typist.scan("https://Shop.example/?q=42&n=(7)", gap)
        outcome = lab.settle(before)
        assert (outcome.foreign, outcome.damage) == (["https://Shop.example/?q=42&n=(7)"], {}), target


def test_a_half_read_code_presses_nothing(lab: Lab) -> None:
    for target, noise in product(("button", "dialog", "combo", "list"), ("7", "42", "20004")):
        before = lab.focus(target)
        lab.typist.scan(noise, 5)
        outcome = lab.settle(before)
        assert outcome.scans + outcome.foreign == [noise]
        assert outcome.damage == {}, (target, noise)


@pytest.mark.parametrize("pace", [(35, 60), (60, 110)])
def test_what_a_person_types_arrives_as_typed(lab: Lab, pace: tuple[float, float]) -> None:
    for target, text in TEXTS.items():
        before = lab.focus(target)
        lab.typist.write(text, pace, (40, 100))
        outcome = lab.settle(before, patience_s=0.15)
        assert outcome.scans == outcome.foreign == [], target
        expected = {"line": text.strip(), "spin": "42170", "editable_combo": "1 kettle 15"}.get(target, text)
        assert outcome.after[target] == expected
        assert outcome.after["counts"] == ({"line entered": 1} if target == "line" else {})


def test_russian_typing_arrives_as_typed(lab: Lab) -> None:
    lab.typist.layout("ru")
    before = lab.focus("line")
    lab.typist.write("Иванов, №42 ёж 8-913", (35, 110), (40, 110))
    outcome = lab.settle(before, patience_s=0.15)
    assert (outcome.after["line"], outcome.foreign) == ("Иванов, №42 ёж 8-913", [])


def test_a_code_typed_by_hand_with_its_enter_stays_typing(lab: Lab) -> None:
    before = lab.focus("line")
    lab.typist.write(CODE + "\n", (40, 90), (30, 60))
    outcome = lab.settle(before, patience_s=0.15)
    assert (outcome.after["line"], outcome.after["counts"], outcome.scans) == (CODE, {"line entered": 1}, [])


def test_a_digit_held_down_repeats_in_the_field(lab: Lab) -> None:
    before = lab.focus("line")
    lab.typist.hold("5", 1.0)
    outcome = lab.settle(before, patience_s=0.15)
    assert len(outcome.after["line"]) > 5
    assert set(outcome.after["line"]) == {"5"}
    assert outcome.scans == outcome.foreign == []


def test_shortcuts_copies_and_pastes_work_as_ever(lab: Lab) -> None:
    before = lab.focus("line")
    lab.typist.write("42", (60, 60), (50, 50))
    lab.typist.press("ctrl+a", "ctrl+c", "End", "ctrl+v", "F9", "ctrl+Return")
    outcome = lab.settle(before, patience_s=0.15)
    assert outcome.after["line"] == "4242"
    assert outcome.after["counts"] == {"accepted": 1, "paid": 1}


def test_a_menu_is_still_chosen_from_by_a_digit(lab: Lab) -> None:
    before = lab.focus("menu")
    lab.typist.write("2", (60, 60), (50, 50))
    outcome = lab.settle(before, patience_s=0.2)
    assert outcome.after["counts"] == {"menu triggered": 1}


@pytest.mark.parametrize("pace", [30, 45])
def test_keys_after_the_digit_that_closed_a_menu_go_to_what_lay_behind(lab: Lab, pace: float) -> None:
    before = lab.focus("context_menu")
    lab.typist.write("13-987\n", (pace, pace + 3), (35, 40))
    outcome = lab.settle(before, patience_s=0.2)
    assert (outcome.after["line"], outcome.after["counts"]) == ("3-987", {"context triggered": 1, "line entered": 1})


def test_an_enter_after_the_digit_that_closed_a_menu_counts_behind_it(lab: Lab) -> None:
    before = lab.focus("context_menu")
    lab.typist.write("1\n", (45, 46), (35, 36))
    outcome = lab.settle(before, patience_s=0.2)
    assert outcome.after["counts"] == {"context triggered": 1, "line entered": 1}
