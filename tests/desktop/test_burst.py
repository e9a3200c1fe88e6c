"""The rhythm tells a scanner from a person, whatever both of them type."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.desktop.burst import Rhythm
from servicedesk.desktop.strokes import Stroke
from tests.desktop.keyboard import ENTER, F9, SHIFT, TAB, Desk, in_time, press, scan, stroke, typing

CODE = "2000421786"
SEPARATE_MS = 200  # nobody types within a fifth of a second of a scan, before or after
HUMAN_TEXT = st.text("0123456789-+ ()abcxyz" + ENTER + TAB, min_size=1, max_size=20)


@pytest.mark.parametrize("gap", [0, 1, 5, 10, 20, 24])
@pytest.mark.parametrize("ending", [ENTER, TAB, ""])
def test_a_scan_is_reported_and_nothing_of_it_reaches_the_program(gap: int, ending: str) -> None:
    desk = Desk().play(scan(CODE, gap=gap, ending=ending))
    assert desk.codes == [CODE]
    assert desk.reached == []


@pytest.mark.parametrize("gap", [30, 31, 35, 45, 60, 100, 200])
@pytest.mark.parametrize("hold", [30, 40, 90])
def test_a_phone_number_and_its_enter_stay_typing_however_fast_a_person_is(gap: int, hold: int) -> None:
    desk = Desk().play(typing("89139876543" + ENTER, 0, [gap] * 12, [hold] * 12))
    assert (desk.text, desk.scans, desk.unpaired) == ("89139876543" + ENTER, [], [])
    assert max(desk.delays) <= 80


@pytest.mark.parametrize("gap", [30, 45, 60, 100])
def test_keys_typed_by_another_program_arrive_whole_if_it_is_no_faster_than_a_person(gap: int) -> None:
    desk = Desk().play(typing("89139876543" + ENTER, 0, [gap] * 12, [0] * 12))
    assert (desk.text, desk.scans, desk.unpaired) == ("89139876543" + ENTER, [], [])


def test_the_control_with_a_slower_limit_takes_a_fast_person_for_a_scanner() -> None:
    desk = Desk(Rhythm(mean_ms=60, stumble_ms=90)).play(typing("89139876543" + ENTER, 0, [45] * 12, [10] * 12))
    assert desk.text != "89139876543" + ENTER


def test_a_slow_wireless_scanner_is_read_once_the_rhythm_allows_for_it() -> None:
    slow = Rhythm(mean_ms=40, stumble_ms=55, silence_ms=80)
    assert Desk(slow).play(scan(CODE, gap=35)).codes == [CODE]


def test_fingers_rolled_over_four_keys_are_typing_because_they_overlap() -> None:
    desk = Desk().play(typing("1234" + ENTER, 0, [20] * 5, [70] * 5))
    assert (desk.text, desk.scans) == ("1234" + ENTER, [])


def test_two_scans_right_after_another_are_two() -> None:
    assert Desk().play(scan(CODE, gap=5) + scan("1000421712", 56, 5)).codes == [CODE, "1000421712"]


def test_two_scans_without_an_ending_are_two() -> None:
    assert Desk().play(scan(CODE, ending="") + scan(CODE, 150, ending="")).codes == [CODE, CODE]


@pytest.mark.parametrize("place", range(1, 10))
@pytest.mark.parametrize("gap", [0, 5, 20])
def test_one_late_key_does_not_tear_a_scan(place: int, gap: int) -> None:
    late = scan(CODE[:place], 0, gap, "") + scan(CODE[place:], (place - 1) * gap + 58, gap)
    desk = Desk().play(late)
    assert (desk.codes, desk.reached) == ([CODE], [])


@pytest.mark.parametrize("ending", [ENTER, TAB])
def test_an_enter_that_comes_late_presses_nothing(ending: str) -> None:
    desk = Desk().play(scan(CODE, gap=5, ending="") + press(ending, 45 + 110, 2))
    assert (desk.codes, desk.reached) == ([CODE], [])


def test_enter_and_tab_both_belong_to_the_scan() -> None:
    desk = Desk().play(scan(CODE, gap=5) + press(TAB, 55, 2) + press(ENTER, 60, 2))
    assert (desk.codes, desk.reached) == ([CODE], [])


def test_an_enter_of_the_clerk_after_a_scan_counts() -> None:
    desk = Desk().play(scan(CODE, gap=5) + press(ENTER, 50 + 200, 60))
    assert (desk.codes, desk.text) == ([CODE], ENTER)


@pytest.mark.parametrize("text", ["5", "12", "123", "1" * 33])
def test_a_half_read_code_and_an_endless_one_are_swallowed_with_their_enter(text: str) -> None:
    desk = Desk().play(scan(text, gap=5))
    assert (desk.foreign, desk.reached) == ([text], [])


@pytest.mark.parametrize("text", ["1234", "12345", "4607001234567", "1" * 32])
def test_any_other_run_of_digits_is_reported_for_others_to_judge(text: str) -> None:
    desk = Desk().play(scan(text, gap=5))
    assert (desk.codes, desk.reached) == ([text], [])


@pytest.mark.parametrize("text", ["4h00 RMA-7", "https://example.org/q?n=1", "RMA-42", "010460043993125621(7)"])
@pytest.mark.parametrize("layout", ["us", "ru"])
def test_a_foreign_text_is_swallowed_and_read_as_a_us_keyboard_has_it(text: str, layout: str) -> None:
    desk = Desk().play(scan(text, gap=10, layout=layout))
    assert (desk.foreign, desk.reached) == ([text], [])


def test_letters_at_the_front_are_typed_when_letters_are_not_held_back() -> None:
    desk = Desk(Rhythm(letter_wait_ms=0)).play(scan("RMA-4217", gap=5))
    assert (desk.text, desk.codes) == ("RMA-", ["4217"])


def test_a_separator_key_inside_a_marking_code_does_nothing() -> None:
    strokes = scan("0104600439", gap=5, ending="") + press(F9, 50, 2) + scan("93dGVz", 55, 5)
    desk = Desk().play(strokes)
    assert (desk.foreign, desk.reached) == (["010460043993dGVz"], [])


def test_shift_keys_of_a_scanner_do_not_break_its_burst() -> None:
    strokes = [*press(SHIFT, 0, 4), *scan("R", 2, 2, ""), *press(SHIFT, 6, 4), *scan("MA42", 8, 5)]
    assert Desk().play(in_time(strokes)).foreign == ["RMA42"]


def test_a_key_held_down_repeats_and_is_no_scan() -> None:
    repeats = [stroke("5", at, down=down, repeated=True) for at in range(300, 900, 30) for down in (False, True)]
    desk = Desk().play([stroke("5", 0), *repeats, stroke("5", 900, down=False)])
    assert (desk.text, desk.scans) == ("5" * 21, [])


def test_twins_in_one_millisecond_are_two_digits_though_called_a_repetition() -> None:
    twins = [
        stroke("1", 0), stroke("1", 0, down=False, repeated=True), stroke("1", 0, repeated=True),
        stroke("1", 0, down=False), *scan("23456789", 1, 1),
    ]  # fmt: skip
    desk = Desk().play(twins)
    assert (desk.codes, desk.reached) == (["1123456789"], [])


def test_an_arrow_key_held_down_during_a_scan_goes_on_and_spoils_nothing() -> None:
    arrows = [stroke(F9, at, down=down, repeated=True) for at in range(0, 60, 15) for down in (False, True)]
    desk = Desk().play(in_time([*scan(CODE, gap=5), *arrows]))
    assert desk.codes == [CODE]
    assert desk.text == F9 * 4


def test_a_key_that_a_person_presses_during_a_scan_is_typed_and_the_scan_is_whole() -> None:
    desk = Desk().play(in_time([*scan(CODE, gap=10), *press("x", 33, 70)]))
    assert (desk.codes, desk.text, desk.unpaired) == ([CODE], "x", [])


def test_another_key_right_after_a_digit_comes_after_it() -> None:
    desk = Desk().play(in_time([*press("5", 0, 60), *press(F9, 20, 60)]))
    assert (desk.text, desk.unpaired) == ("5" + F9, [])


def test_a_click_sends_ahead_what_was_typed_but_leaves_a_scan_alone() -> None:
    desk = Desk()
    desk.reader.read(stroke("5", 0))
    assert [one.text for one in desk.reader.interrupt().typed] == ["5"]
    for one in scan(CODE, 1000, ending=""):
        desk.reader.read(one)
    assert desk.reader.interrupt().typed == ()
    assert desk.reader.expire().scans[0].text == CODE


def test_the_clock_of_the_screen_may_begin_anew_in_a_scan() -> None:
    strokes = [
        Stroke((one.at - 20) % (1 << 32), one.code, one.down, one.kind, one.text, one.us, one.repeated, one.origin)
        for one in scan(CODE, gap=5)
    ]
    reader = Desk().reader
    assert [found.text for one in strokes for found in reader.read(one).scans] == [CODE]


@given(
    scans=st.lists(st.tuples(st.text("0123456789", min_size=4, max_size=32), st.integers(0, 20), st.sampled_from(
        [ENTER, TAB, ""])), max_size=4),
    texts=st.lists(HUMAN_TEXT, max_size=4),
    seed=st.integers(0, 1 << 30),
)  # fmt: skip
def test_any_mix_of_typing_and_scans_comes_apart_whole(
    scans: list[tuple[str, int, str]], texts: list[str], seed: int
) -> None:
    dice = random.Random(seed)
    parts: list[tuple[str, int, str] | str] = [*scans, *texts]
    dice.shuffle(parts)
    strokes, at = list[Stroke](), 0
    for part in parts:
        if isinstance(part, tuple):
            strokes += scan(part[0], at, part[1], part[2])
        else:
            gaps = [dice.randint(30, 250) for _ in part]
            strokes += typing(part, at, gaps, [dice.randint(40, 120) for _ in part])
        at = max(one.at for one in strokes) + SEPARATE_MS
    busy = sorted((start, start + dice.randint(1, 400)) for start in (dice.randint(0, at + 1) for _ in range(3)))
    calm = [period for place, period in enumerate(busy) if not place or busy[place - 1][1] <= period[0]]
    desk = Desk(busy=calm).play(in_time(strokes))
    assert desk.codes == [part[0] for part in parts if isinstance(part, tuple)]
    assert desk.text == "".join(part for part in parts if isinstance(part, str))
    assert desk.unpaired == []


def test_ten_thousand_bursts_of_noise_reach_nothing() -> None:
    """R15. Three characters or more, or any with an Enter: what is shorter cannot be told from a person's key."""
    dice = random.Random(15)
    alphabet = "0123456789" * 3 + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-/.:+$%"
    desk, at = Desk(), 0
    for _ in range(10_000):
        ending = dice.choice([ENTER, TAB, ""])
        text = "".join(dice.choices(alphabet, k=dice.randint(1 if ending else 3, 40)))
        strokes = scan(text, at, dice.randint(0, 20), ending, dice.choice(["us", "ru"]))
        desk.play(strokes)
        at = strokes[-1].at + SEPARATE_MS
    assert len(desk.scans) == 10_000
    assert desk.reached == []
