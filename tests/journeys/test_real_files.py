"""What real repair desks wrote down, nearly forty thousand rows in three languages, brought in and worked on."""

import os
from pathlib import Path

import pytest

from tests.journeys.program import LOOKUP, PICKUP, Program, asked, command, settle, started
from tests.journeys.xvfb import Screen

DATA = Path(os.environ.get("SERVICEDESK_DATA") or Path(__file__).parents[3] / "shared" / "data")
ROWS = {"anstiftung_2023.csv": 15_100, "restart_project_2022.csv": 23_940}

pytestmark = [
    pytest.mark.journey,
    pytest.mark.slow,
    pytest.mark.skipif(
        not all((DATA / name).exists() for name in ROWS),
        reason=f"needs {' and '.join(ROWS)} in {DATA} (or in the folder that SERVICEDESK_DATA names)",
    ),
]


def test_both_real_files_come_in_once_and_the_desk_works_on_them(desk_screen: Screen, tmp_path: Path) -> None:
    settle(tmp_path)
    for name, rows in ROWS.items():
        answer = asked(tmp_path, "import", str(DATA / name))
        assert (answer["imported"], answer["already_there"], answer["not_understood"]) == (rows, 0, [])
    again = asked(tmp_path, "import", str(DATA / "anstiftung_2023.csv"))
    assert (again["imported"], again["already_there"]) == (0, ROWS["anstiftung_2023.csv"])
    ready = next(row for row in asked(tmp_path, "find", "nintendo", "console")["orders"] if row["state"] == "ready")
    with started(desk_screen, tmp_path) as program:
        find_and_hand_over(program, asked(tmp_path, "status", ready["code"]))
        assert program.close() == 0
    assert asked(tmp_path, "status", ready["code"])["state"] == "handed_over"
    assert command(tmp_path, "check").code == 0


def find_and_hand_over(program: Program, order: dict[str, dict[str, str]]) -> None:
    """Words of the fault bring the order up; its receipt and its label are scanned, and it goes."""
    number, receipt = str(order["code"]), str(order["receipt"]["code"])
    program.typist.press("F3")
    program.until(lambda sight: sight.tab == LOOKUP and sight.found, "the newest orders")
    program.write(number[2:8])
    program.until(lambda sight: sight.order == int(number), "the order by its number")
    program.typist.press("ctrl+a")
    program.write("nintendo console")
    # The last letter is in the field before the scanner's first digit: nobody lets go of a key to scan within 40 ms.
    program.until(
        lambda sight: "nintendo" in sight.found[0].lower() and sight.typed.get("find_edit") == "nintendo console",
        "orders by words",
    )
    program.typist.scan(receipt)
    seen = program.until(lambda sight: sight.receipt == int(receipt), "the receipt")
    assert seen.tab == PICKUP
    program.typist.scan(number)
    program.until(lambda sight: sight.going == (int(number),), "that it may go")
    program.typist.press("ctrl+Return")
    program.until(lambda sight: sight.receipt is None and sight.banner_kind == "ok", "that it was handed over")
    program.papers(pattern="*act*.pdf")
