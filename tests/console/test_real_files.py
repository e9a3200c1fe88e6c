"""Both real files of repair records, where they are at hand: imported whole, found, handed over."""

import os
from pathlib import Path

import pytest

from tests.console.counter import Console

DATA = Path(os.environ.get("SERVICEDESK_DATA") or Path(__file__).parents[3] / "shared" / "data")
FILES = {"anstiftung_2023.csv": 15100, "restart_project_2022.csv": 23940}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not all((DATA / name).exists() for name in FILES), reason="the real files are not here"),
]


@pytest.mark.parametrize(
    ("name", "words"),
    [("anstiftung_2023.csv", "drucker funktionierte"), ("restart_project_2022.csv", "nintendo console")],
)
def test_a_real_file_is_imported_whole_found_and_handed_over(console: Console, name: str, words: str) -> None:
    answer = console.json("import", str(DATA / name))
    assert (answer["imported"], answer["not_understood"]) == (FILES[name], [])
    assert console.json("find")["orders"][0]["accepted"][:4] in {"2022", "2023"}
    ready = next(row for row in console.json("find", *words.split())["orders"] if row["state"] == "ready")
    status = console.json("status", ready["number"])
    callers = console.json("find", status["customer"]["phone"][-5:])["orders"]
    assert status["customer"]["name"] in {row["customer"] for row in callers}
    taken = console.json("hand-over", "--receipt", status["receipt"]["code"], "--label", status["code"])
    assert taken["orders"] == [{"number": status["number"], "code": status["code"]}]
    assert console.json("check")["good"] is True
