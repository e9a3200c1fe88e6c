"""The page of places: a tree with what is free, changed by keys, refused beside the field."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from servicedesk.desktop.desk import Desk
from servicedesk.desktop.store.places_page import PlacesPage
from servicedesk.services.papers import PaperKind
from tests.desktop.bench import Bench
from tests.desktop.keys import press, write


@pytest.fixture
def page(bench: Bench, desk: Desk, stage: Callable[..., QWidget]) -> PlacesPage:
    bench.desk.shelves.add("Стеллаж")
    made = PlacesPage(desk)
    made.message.connect(bench.hear)
    stage(made, width=1366, height=640)
    made.begin()
    bench.until(lambda: len(made.ui.place_list.rows()) == 3)
    return made


def titles(page: PlacesPage) -> list[str]:
    return [row.title.strip("\u00a0") for row in page.ui.place_list.rows()]


def choose(page: PlacesPage, name: str) -> None:
    page.ui.place_list.select(page.ui.place_list.rows()[titles(page).index(name)].key)


def test_the_tree_says_what_stands_where(page: PlacesPage) -> None:
    assert [(row.title, row.note) for row in page.ui.place_list.rows()] == [
        ("Б-03", "2"),
        ("Б-04", "1"),
        ("Стеллаж", "0"),
    ]


def test_a_new_place_is_made_with_its_room(bench: Bench, page: PlacesPage) -> None:
    page.new_button.click()
    write("А-1")
    page.ui.parent_edit.setText("стеллаж")
    page.ui.capacity_edit.setText("12")
    page.save_button.click()
    bench.until(lambda: "А-1" in titles(page))
    (row,) = [row for row in bench.desk.shelves.tree() if row.place.name == "А-1"]
    assert (row.depth, row.place.capacity) == (1, 12)
    assert bench.said[-1][0] == "ok"


def test_a_place_is_renamed_with_its_devices(bench: Bench, page: PlacesPage, numbers: list[int]) -> None:
    choose(page, "Б-03")
    press(Qt.Key.Key_Return)
    write("Полка у окна")
    press(Qt.Key.Key_Return)
    assert not page.ui.name_edit.hasFocus()  # Enter moves on; Ctrl+Enter saves
    press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    page.save_button.click()
    bench.until(lambda: "Полка у окна" in titles(page))
    assert bench.desk.lookup.card(numbers[0]).facts.place == "Полка у окна"


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("name", ""),
        ("name", "б-04"),
        ("capacity", "много"),
        ("capacity", "0"),
        ("parent", "Подвал"),
        ("parent", "Б-03"),
    ],
)
def test_what_cannot_be_taken_is_said_beside_its_field_and_stays_typed(
    bench: Bench, page: PlacesPage, field: str, text: str
) -> None:
    choose(page, "Б-03")
    getattr(page.ui, f"{field}_edit").setText(text)
    page.save_button.click()
    frame = getattr(page.ui, f"{field}_frame")
    bench.until(lambda: bool(frame.error()))
    assert getattr(page.ui, f"{field}_edit").text() == text
    assert titles(page) == ["Б-03", "Б-04", "Стеллаж"]


def test_a_place_with_devices_is_not_closed_an_empty_one_is(bench: Bench, page: PlacesPage) -> None:
    choose(page, "Б-03")
    page.close_button.click()
    bench.until(lambda: bool(bench.said))
    assert bench.said[-1][0] == "refused"
    choose(page, "Стеллаж")
    page.close_button.click()
    bench.until(lambda: any(row.pill is not None for row in page.ui.place_list.rows()))
    assert [row.place.closed for row in bench.desk.shelves.tree()] == [False, False, True]


def test_the_label_of_a_place_goes_to_the_printer(bench: Bench, page: PlacesPage) -> None:
    printed: list[bool] = []
    page.printed.connect(lambda: printed.append(True))
    choose(page, "Б-03")
    page.label_button.click()
    bench.until(lambda: bool(printed))
    with bench.desk.database.store.reading() as work:
        assert work.papers.latest(PaperKind.PLACE_LABEL, page.ui.place_list.current_key()) is not None


def test_room_is_summed_up_only_where_somebody_counts_it(bench: Bench, page: PlacesPage) -> None:
    assert page.ui.sum_label.text() == "places: 3", "nobody counts any room yet"
    bench.desk.shelves.add("А-1", capacity=12)
    page.refresh()
    bench.until(lambda: "А-1" in titles(page))
    assert page.ui.sum_label.text() == "places: 4, free: 12"
