"""A scanner shoots into whatever has the keyboard: the paper always comes up in pickup, and nothing else happens."""

import subprocess
from collections.abc import Callable, Iterator
from itertools import cycle, product

import pytest

from tests.journeys.program import LOOKUP, PICKUP, Program, asked, settle, started
from tests.journeys.watched import Sight
from tests.journeys.xvfb import Screen

pytestmark = pytest.mark.journey

RHYTHMS = tuple(product((0, 5, 20), ("Enter", "Tab", "")))
KEYBOARDS = (("us", False), ("ru", False), ("us", True), ("ru", True))
RECEIPTS = ("1000000161", "1000000258")
PAPERS = 4
GOODS = "4607035890017"


def visit(surname: str, phone: str, kind: str) -> dict[str, object]:
    return {"customer": {"name": surname, "phone": phone}, "devices": [{"kind": kind, "fault": "не включается"}]}


@pytest.fixture(scope="module")
def desk(desk_screen: Screen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """One program for all scans, with two visits in its database."""
    home = tmp_path_factory.mktemp("scans")
    settle(home)
    asked(home, "accept", told=visit("Фёдоров", "+79134567890", "Ноутбук"))
    asked(home, "accept", told=visit("Быстрова", "+79130001122", "Телевизор"))
    with started(desk_screen, home) as program:
        program.papers(at_least=PAPERS)
        yield program


def at_phone(program: Program) -> None:
    program.typist.press("F2")
    program.until(lambda sight: sight.focus == "phone_edit", "the phone")


def at_completion(program: Program) -> None:
    """One letter more of a kind of device that is known: its list opens again."""
    program.typist.press("F2")
    seen = program.until(lambda sight: sight.focus in {"phone_edit", "kind_edit"}, "intake")
    if seen.focus == "phone_edit":
        program.typist.press("ctrl+1")
        program.until(lambda sight: sight.focus == "kind_edit", "the device's kind")
    program.write("Ноутбук"[len(seen.typed.get("kind_edit", ""))])
    program.until(lambda sight: sight.offers, "an open list of completions")


def at_fault(program: Program) -> None:
    program.typist.press("F2", "ctrl+1")
    program.until(lambda sight: sight.focus == "fault_edit", "the fault")


def at_find(program: Program) -> None:
    program.typist.press("F3")
    program.until(lambda sight: sight.tab == LOOKUP and sight.focus == "find_edit", "lookup's field")


def at_menu(program: Program) -> None:
    at_find(program)
    program.typist.press("ctrl+a")
    program.write("Ноутбук")
    program.until(lambda sight: "2 0 000001 27" in sight.said and len(sight.found) == 1, "the card of one order")
    program.typist.press("F8")
    program.until(lambda sight: sight.menu, "the menu of papers")


def at_button(program: Program) -> None:
    program.typist.press("F2")
    for _ in range(40):
        if program.sight().focus == "Принять и напечатать":
            return
        program.typist.press("shift+Tab")
    raise AssertionError(program.sight())


def at_preview(program: Program) -> None:
    at_menu(program)
    program.typist.press("Up", "Return")
    program.until(lambda sight: len(sight.windows) == 2 and not sight.active, "the preview")


def at_settings(program: Program) -> None:
    program.typist.layout("us")
    program.typist.press("F2", "ctrl+comma")
    program.until(lambda sight: sight.focus == "sections_list" and not sight.active, "the settings")


def at_help(program: Program) -> None:
    program.typist.press("F2", "F1")
    program.until(lambda sight: len(sight.windows) == 2 and not sight.active, "help")


def at_money(program: Program) -> None:
    program.typist.press("F4")
    program.until(lambda sight: sight.tab == PICKUP, "pickup")
    program.typist.press("F9")


PLACES: tuple[Callable[[Program], None], ...] = (
    at_phone, at_completion, at_fault, at_find, at_menu, at_button, at_preview, at_settings,
    at_help, at_money,
)  # fmt: skip


def show_nothing(program: Program) -> None:
    program.typist.press("F4", "Escape", "Escape")
    program.until(lambda sight: sight.tab == PICKUP and sight.receipt is None, "an empty pickup")


def shows(receipt: str) -> Callable[[Sight], bool]:
    return lambda sight: sight.receipt == int(receipt)


def left_alone(sight: Sight) -> dict[str, object]:
    """Everything that a scan must not change."""
    return {"typed": sight.typed, "clicks": sight.clicks, "windows": sight.windows, "found": sight.found}


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_a_receipt_comes_up_in_pickup_wherever_the_keyboard_was(
    desk: Program, place: Callable[[Program], None]
) -> None:
    turns = cycle(RHYTHMS[PLACES.index(place) :] + RHYTHMS)
    before = asked(desk.home, "find", "включается")
    show_nothing(desk)
    for (layout, caps), receipt, (gap, ending) in zip(KEYBOARDS, RECEIPTS * 2, turns, strict=False):
        place(desk)
        desk.typist.layout(layout)
        desk.typist.caps_lock(on=caps)
        seen = desk.sight()
        desk.typist.scan(receipt, gap, ending)
        desk.until(shows(receipt), f"{receipt} after {gap} ms and {ending}")
        now = desk.until(lambda sight: sight.active and not sight.menu, "the window in front, no menu open")
        desk.typist.caps_lock(on=False)
        assert (now.tab, now.receipt_seen, now.going) == (PICKUP, True, ())
        assert left_alone(now) == left_alone(seen)
        close_the_other_window(desk)
    assert asked(desk.home, "find", "включается") == before
    assert len(desk.papers()) == PAPERS


def close_the_other_window(program: Program) -> None:
    """A person clicks the window that lies behind, if there is one, and closes it."""
    search = ["xdotool", "search", "--onlyvisible", "--name", "Просмотр|Настройки|Помощь", "windowactivate", "--sync"]
    if subprocess.run(search, env=program.screen.environment, capture_output=True, check=False).returncode == 0:
        program.typist.press("Escape")
    program.until(lambda sight: len(sight.windows) == 1 and sight.active, "one window alone")


def test_goods_of_a_shop_are_refused_in_words_and_nothing_else_happens(desk: Program) -> None:
    at_find(desk)
    seen = desk.sight()
    desk.typist.scan(GOODS)
    now = desk.until(lambda sight: sight.banner_kind == "refused", "the refusal")
    assert "штрихкод" in now.banner.lower()
    assert left_alone(now) == left_alone(seen)


def test_a_serial_number_is_scanned_into_its_field_under_a_russian_layout(desk: Program) -> None:
    at_fault(desk)
    desk.typist.layout("ru")
    desk.typist.scan("0AB13LX900123")
    now = desk.until(lambda sight: "serial_edit" in sight.typed, "the serial number")
    assert (now.typed["serial_edit"], now.tab, now.focus) == ("0AB13LX900123", 0, "fault_edit")
