"""The page of putting: every scan is answered by a line and a sound, in either order of place and labels."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.store.putting_page import PuttingPage
from tests.desktop.bench import Bench
from tests.desktop.keys import press, write


@pytest.fixture
def page(bench: Bench, desk: Desk, stage: Callable[..., QWidget]) -> PuttingPage:
    made = PuttingPage(desk)
    made.message.connect(bench.hear)
    stage(made, width=1366, height=640)
    made.begin()
    return made


def scan(bench: Bench, page: PuttingPage, text: object) -> tuple[str, str, str]:
    """A scan, and what the banner says of it."""
    before = len(bench.said)
    assert page.take_scan(str(text))
    bench.until(lambda: len(bench.said) > before)
    return bench.said[-1]


def place_of(bench: Bench, number: int) -> str:
    return bench.desk.lookup.card(number).facts.place


def test_a_place_and_then_labels(bench: Bench, page: PuttingPage, numbers: list[int]) -> None:
    shelf = bench.desk.shelves.add("А-1", capacity=5)
    kind, head, _ = scan(bench, page, shelf)
    assert (kind, head) == ("info", "А-1 · 0 из 5") or "А-1" in head
    kind, head, _ = scan(bench, page, numbers[0])
    assert kind == "ok"
    assert "Телевизор Samsung UE42F5000" in head
    scan(bench, page, numbers[1])
    assert page.ui.place_card.value() == "А-1"
    assert [row.key for row in page.ui.done_list.rows()] == [numbers[1], numbers[0]]
    assert page.ui.done_list.rows()[0].line == "Б-03 → А-1"
    assert [place_of(bench, number) for number in numbers[:2]] == ["А-1", "А-1"]
    assert bench.ears.heard == ["ours", "ours", "ours"]


def test_labels_and_then_a_place(bench: Bench, page: PuttingPage, numbers: list[int]) -> None:
    for number in numbers:
        scan(bench, page, number)
    assert len(page.ui.done_list.rows()) == 3
    kind, _, _ = scan(bench, page, bench.desk.shelves.add("А-1"))
    assert kind == "ok"
    assert {place_of(bench, number) for number in numbers} == {"А-1"}


def test_what_is_none_of_ours_is_heard_and_said_and_the_round_goes_on(
    bench: Bench, page: PuttingPage, numbers: list[int]
) -> None:
    scan(bench, page, numbers[0])
    receipt = bench.desk.lookup.card(numbers[0]).facts.receipt
    for wrong in ("4600051000057", receipt, str(numbers[1])[:-1] + "0"):
        kind, _, _ = scan(bench, page, wrong)
        assert kind in {"refused", "warning"}
    assert bench.ears.heard == ["ours", *["not ours"] * 3]
    scan(bench, page, bench.desk.shelves.add("А-1"))
    assert place_of(bench, numbers[0]) == "А-1"


def test_a_full_place_is_agreed_to_by_enter(bench: Bench, page: PuttingPage, numbers: list[int]) -> None:
    shelf = bench.desk.shelves.add("А-1", capacity=1)
    scan(bench, page, shelf)
    scan(bench, page, numbers[0])
    kind, _, _ = scan(bench, page, numbers[1])
    assert kind == "warning"
    assert page.ui.full_note.isVisible()
    assert place_of(bench, numbers[1]) == "Б-03"
    press(Qt.Key.Key_Return)
    bench.until(lambda: place_of(bench, numbers[1]) == "А-1")
    assert not page.ui.full_note.isVisible()


def test_a_number_and_a_name_are_typed(bench: Bench, page: PuttingPage, numbers: list[int]) -> None:
    write(str(int(str(numbers[2])[2:8])))
    press(Qt.Key.Key_Return)
    bench.until(lambda: len(bench.said) == 1)
    write("б-03")
    press(Qt.Key.Key_Return)
    bench.until(lambda: len(bench.said) == 2)
    assert place_of(bench, numbers[2]) == "Б-03"


def test_what_is_refused_stays_in_the_field_as_typed(bench: Bench, page: PuttingPage) -> None:
    write("Подвал")
    press(Qt.Key.Key_Return)
    bench.until(lambda: bool(bench.said))
    assert page.ui.code_edit.text() == "Подвал"


def test_five_scans_at_once_are_five_answers_in_their_order(
    bench: Bench, page: PuttingPage, numbers: list[int]
) -> None:
    shelf = bench.desk.shelves.add("А-1")
    for code in (shelf, *numbers, numbers[0]):
        page.take_scan(str(code))
    bench.until(lambda: len(bench.said) == 5)
    assert {place_of(bench, number) for number in numbers} == {"А-1"}


def test_escape_begins_anew(bench: Bench, page: PuttingPage, numbers: list[int]) -> None:
    scan(bench, page, numbers[0])
    page.again_button.click()
    bench.until(lambda: page.ui.done_list.rows() == ())
    scan(bench, page, bench.desk.shelves.add("А-1"))
    assert place_of(bench, numbers[0]) == "Б-03"
