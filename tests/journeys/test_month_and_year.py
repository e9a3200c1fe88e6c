"""A month and a year pass in the real window: the fee is seen, a notice is proven, the device is written off by two."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.documents.decoders import pdf_text
from tests.journeys.program import LOOKUP, PICKUP, Program, asked, photograph, started
from tests.journeys.scanner import bar_codes, pages_of
from tests.journeys.watched import Sight
from tests.journeys.xvfb import Screen

pytestmark = pytest.mark.journey

DIRECTOR_TAB = 4
ACCEPTED, READY, LATER, RECEIVED, YEAR = "2026-10-01", "2026-10-03", "2026-11-04", "2026-11-16", "2027-10-04"
"""Ready on 3 October: free until 3 November inclusive, and the centre's from 4 October of the next year."""

RECEIPT, LABEL = "1000000161", "2000000127"
DIRECTOR, SECOND = "Громова Анна", "Ирина К."
CENTRE = "Сибирская сервисная компания"


_MOST_STEPS = 12


class House:
    """A sandbox on that workstation, on any day."""

    def __init__(self, screen: Screen, home: Path) -> None:
        self.screen, self.home = screen, home
        self._sandbox = ("--sandbox", str(home / "trial.db"), "--today")

    def asked(self, day: str, *arguments: str) -> Any:
        """The answer of a command on that day."""
        return asked(self.home, *arguments, *self._sandbox, day)

    @contextmanager
    def window(self, day: str) -> Iterator[Program]:
        """The window on that day."""
        with started(self.screen, self.home, *self._sandbox, day) as program:
            yield program

    def keep(self, name: str) -> None:
        """A picture for people who ask for one."""
        if folder := os.environ.get("PICTURES"):
            photograph(self.screen, Path(folder) / f"{name}.png")


def test_a_month_and_a_year_pass(desk_screen: Screen, home: Path) -> None:
    house = House(desk_screen, home)
    house.asked(ACCEPTED, "centre", "--set", f"name={CENTRE}", f"director={DIRECTOR}")
    for name in ("Ольга М.", SECOND):
        house.asked(ACCEPTED, "people", "add", name, "--role", "clerk")
    with house.window(ACCEPTED) as program:
        assert "песочница · 01.10.2026" in program.sight().chips
        program.write("9134567890\nФёдоров Пётр Ильич\n\nТелевизор\n\n\n\n\nнет звука")
        program.typist.press("ctrl+Return")
        program.papers(at_least=2)
    house.asked(READY, "move", LABEL, "ready", "--outcome", "no_fault_found", "--place", "Б-03")
    with house.window(LATER) as program:
        see_the_fee(house, program)
        tell_by_letter(house, program)
    with house.window(RECEIVED) as program:
        note_the_receipt(house, program)
    with house.window(YEAR) as program:
        write_off(house, program)
        come_too_late(house, program)
    assert house.asked(YEAR, "status", LABEL)["state"] == "written_off"
    assert house.asked(YEAR, "check")["good"]


def see_the_fee(house: House, program: Program) -> None:
    """A day after the free month: at lookup, at pickup, and in the list of the past month with a telephone."""
    program.typist.press("F3")
    program.until(lambda sight: sight.tab == LOOKUP, "lookup")
    program.write("федоров")
    program.until(lambda sight: has(sight, "Хранение", "50"), "the fee at lookup")
    house.keep("month-lookup")
    program.typist.scan(RECEIPT)
    program.until(lambda sight: sight.tab == PICKUP and sight.receipt == int(RECEIPT), "pickup")
    program.typist.scan(LABEL)
    program.until(lambda sight: has(sight, "хранение, 1", "50,00") and sight.to_pay == "50.00", "the fee at pickup")
    house.keep("month-pickup")
    go_to_uncollected(program)
    sight = program.until(lambda sight: sight.listed, "the list of the past month")
    assert "+7 913 456-78-90" in sight.listed[0]
    assert "50,00" in sight.listed[0]


def tell_by_letter(house: House, program: Program) -> None:
    """A registered letter: the device will pass to the centre. Its paper is printed."""
    printed = len(program.papers())
    program.until(lambda sight: has(sight, "письменного предупреждения не было"), "that nobody was warned")
    program.typist.press("ctrl+l")
    program.until(lambda sight: sight.focus == "what_edit", "the notice")
    program.typist.press("shift+Tab", "Right", "Right", "shift+Tab", "Right")
    program.until(lambda sight: "перейдёт" in sight.typed.get("what_edit", ""), "the words of the warning")
    program.typist.press("ctrl+Return")
    program.until(lambda sight: sight.focus == "address_edit", "that a letter wants an address")
    program.write("Омск, ул. Ленина, 1")
    program.typist.press("ctrl+Return")
    program.until(lambda sight: sight.banner_kind == "ok", "that it is on record")
    paper = program.papers(at_least=printed + 1)[-1]
    assert "Фёдоров Пётр Ильич" in pdf_text(paper.read_bytes())
    house.keep("month-notice")


def note_the_receipt(house: House, program: Program) -> None:
    """The post says when the letter was received."""
    go_to_uncollected(program)
    program.until(lambda sight: has(sight, "о получении не известно"), "that the warning is not proven")
    program.typist.press("ctrl+r")
    program.until(lambda sight: sight.focus == "received_edit", "the day of receipt")
    program.typist.press("shift+Tab")
    program.write("63000000000017")
    program.typist.press("ctrl+Return")
    program.until(lambda sight: sight.banner_kind == "ok", "that the receipt is on record")
    house.keep("month-received")
    (waiting,) = house.asked(RECEIVED, "notice", "list", LABEL)["notices"]
    assert (waiting["tracking"], waiting["received_on"]) == ("63000000000017", RECEIVED)


def write_off(house: House, program: Program) -> None:
    """The director and a second person; the act is printed, and two decoders read it."""
    printed = len(program.papers())
    go_to_uncollected(program)
    go_to_the_past_year(program)
    program.until(lambda sight: sight.listed and has(sight, "предупреждён"), "the device past its year")
    house.keep("year-list")
    program.typist.press("ctrl+Return")
    program.until(lambda sight: sight.focus == "director_edit", "the form")
    program.write(f"{DIRECTOR}\t{SECOND}\t")
    house.keep("year-form")
    program.typist.press("ctrl+Return")
    program.until(lambda sight: sight.banner.startswith("Списано"), "that it was written off")
    paper = program.papers(at_least=printed + 1)[-1]
    codes = bar_codes(pages_of(paper)[0])
    assert codes
    assert all(code.zxing == code.zbar and code.zxing.startswith("8") for code in codes)
    assert all(name in pdf_text(paper.read_bytes()) for name in (DIRECTOR, SECOND, "Телевизор"))


def come_too_late(house: House, program: Program) -> None:
    """The late customer's receipt says what happened and when."""
    program.typist.scan(RECEIPT)
    sight = program.until(lambda sight: sight.tab == PICKUP and sight.receipt == int(RECEIPT), "the receipt")
    house.keep("year-late")
    assert "списан" in sight.banner.casefold()
    assert "4 октября 2027" in sight.banner


def go_to_uncollected(program: Program) -> None:
    """The director's tab, the page of what nobody collects."""
    program.typist.press("F7")
    program.until(lambda sight: sight.tab == DIRECTOR_TAB and sight.focus, "the director's tab")
    program.typist.press("ctrl+Next")
    program.until(lambda sight: any("Месяц прошёл" in name for name in sight.named), "the uncollected")


def go_to_the_past_year(program: Program) -> None:
    """From the past month two lists on: those past the year."""
    for _ in range(_MOST_STEPS):
        if program.sight().focus.startswith("Месяц прошёл"):
            break
        program.typist.press("shift+Tab")
    program.typist.press("Right", "Right")
    program.until(lambda sight: sight.focus.startswith("Год прошёл"), "the list of the past year")
    for _ in range(_MOST_STEPS):
        program.typist.press("Tab")
        if program.sight().focus == "Grid":
            break


def has(sight: Sight, *words: str) -> bool:
    """Whether one thing in sight says all of these."""
    return any(all(word in name for word in words) for name in (*sight.named, *sight.said))
