"""A lost receipt in the real window, by keys alone: the application, the director's decision, the hand-over."""

import os
import sqlite3
from pathlib import Path

import pytest

from tests.documents.decoders import pdf_text
from tests.journeys.program import LOOKUP, PICKUP, Program, asked, photograph, settle, started
from tests.journeys.xvfb import Screen

pytestmark = pytest.mark.journey

DIRECTOR_TAB = 4
DIRECTOR = "Громова Анна"
CASE = "5000000122"


def picture(screen: Screen, name: str) -> None:
    """For whoever wants to look."""
    if folder := os.environ.get("PICTURES"):
        photograph(screen, Path(folder) / f"lost-receipt-{name}.png")


def ready_device(home: Path) -> tuple[str, str]:
    """The codes of a receipt and of its one label."""
    asked(home, "centre", "--set", f"director={DIRECTOR}")
    told = asked(
        home, "accept",
        told={
            "customer": {"name": "Фёдоров Пётр Ильич", "phone": "+7 913 456-78-90"},
            "devices": [{"kind": "Телевизор", "brand": "Samsung", "model": "UE42", "fault": "нет звука"}],
        },
    )  # fmt: skip
    label = told["orders"][0]["code"]
    asked(home, "move", label, "ready", "--outcome", "no_fault_found", "--place", "Б-03")
    return told["receipt"]["code"], label


def apply(program: Program) -> None:
    """The clerk finds the order and takes the application down, word by word."""
    program.typist.press("F3")
    program.until(lambda sight: sight.tab == LOOKUP, "lookup")
    program.write("федоров")
    program.until(lambda sight: sight.order is not None, "the order")
    program.typist.layout("us")  # the tool that presses keys has no letter G under the other one
    program.typist.press("ctrl+g")
    program.until(lambda sight: sight.focus == "applicant_edit", "the application")
    program.write("Фёдорова Мария\t79134567890\t\tТелевизор\tUE42\tчёрный\tскол справа\tпостирали\t")
    program.until(lambda sight: sight.focus == "passport_edit", "the passport")
    program.write("5204123489\t06.05.2004\t\tОтделом УФМС")
    program.until(lambda sight: sight.typed.get("issued_by_edit") == "Отделом УФМС", "the whole form")
    picture(program.screen, "application")
    program.typist.press("ctrl+Return")


def test_a_lost_receipt_is_decided_and_the_device_goes_to_the_applicant(desk_screen: Screen, home: Path) -> None:
    receipt, label = ready_device(home)
    with started(desk_screen, home) as program:
        apply(program)
        (paper,) = program.papers(pattern="*lost_application*.pdf")
        assert "52 04 123489" in pdf_text(paper.read_bytes())
        picture(desk_screen, "opened")
        program.typist.press("Escape")

        program.typist.scan(receipt)
        program.until(lambda sight: sight.banner_kind == "refused", "that the old receipt is void")
        program.typist.press("F7")
        program.until(lambda sight: sight.tab == DIRECTOR_TAB, "the director's tab")
        program.until(lambda sight: "5 0 000001 22" in sight.said, "the case")
        picture(desk_screen, "director")
        program.typist.press("ctrl+Return")
        program.until(lambda sight: "выдача разрешена" in sight.banner, "the decision")

        program.typist.press("F4")
        program.until(lambda sight: sight.tab == PICKUP, "pickup")
        program.typist.scan(CASE)
        program.until(lambda sight: sight.receipt == int(receipt), "the claim of the case")
        program.typist.scan(label)
        program.until(lambda sight: sight.going == (int(label),), "that the television may go")
        program.typist.press("ctrl+d")
        program.write("5204123480")
        program.typist.press("ctrl+Return")
        program.until(lambda sight: sight.banner.startswith("Паспорт не тот"), "that it is another passport")
        picture(desk_screen, "passport")
        program.typist.press("ctrl+a")
        program.write("5204123489")
        program.typist.press("ctrl+Return")
        program.until(lambda sight: sight.receipt is None and sight.banner_kind == "ok", "that it was handed over")
    case = asked(home, "case", "show", CASE)
    assert (case["state"], case["passport"]) == ("closed", "52 04 ••••89")
    assert {note["act"] for note in case["notes"]} == {"presented"}
    assert asked(home, "status", label)["state"] == "handed_over"


def test_the_key_lies_beside_the_settings_for_its_owner_alone(home: Path) -> None:
    receipt, _label = ready_device(home)
    told = {"applicant": "Я", "phone": "+79134567890", "device": "ТВ", "passport": "5204123489"}
    asked(home, "case", "open", receipt, told=told | {"issued_by": "УФМС", "issued_on": "2004-05-06"})
    key = home / "passport.key"
    assert key.stat().st_mode & 0o777 == 0o600
    assert key.read_bytes() not in (home / "servicedesk.db").read_bytes()


def test_passports_are_erased_when_the_program_starts(desk_screen: Screen, home: Path) -> None:
    settle(home)
    receipt, _label = ready_device(home)
    told = {"applicant": "Я", "phone": "+79134567890", "device": "ТВ", "passport": "5204123489"}
    asked(home, "case", "open", receipt, told=told | {"issued_by": "УФМС", "issued_on": "2004-05-06"})
    asked(home, "case", "withdraw", CASE, "--reason", "нашлась")
    with sqlite3.connect(home / "servicedesk.db") as file:
        file.execute("UPDATE lost_case SET erase_on = 20200101")
    file.close()
    with started(desk_screen, home) as program:
        program.until(lambda sight: sight.tab is not None, "the window")
        program.until(lambda _sight: asked(home, "case", "show", CASE)["passport"] == "", "the erasing")
    assert asked(home, "case", "show", CASE)["erased_on"] is not None
