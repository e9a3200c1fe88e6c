"""The manual of the command line: every example in it is one that the program understands, in both languages."""

import json
import re
import shlex
from pathlib import Path

import pytest

from servicedesk.console.main import COMMANDS
from tests.console.counter import Console

LANGUAGES = ("ru", "en")


def manual(language: str) -> str:
    return (Path(__file__).parents[2] / "docs" / f"command-line.{language}.md").read_text(encoding="utf-8")


def examples(language: str) -> list[str]:
    """The calls in the blocks of the manual, without what explains them or feeds them."""
    calls = []
    for kind, block in re.findall(r"^```(\w*)\n(.*?)^```$", manual(language), re.MULTILINE | re.DOTALL):
        for line in block.splitlines() if not kind else ():
            call = line[line.find("servicedesk ") :] if "servicedesk " in line else ""
            call = re.split(r" {2,}| <| #", call)[0]
            opens_the_window = call.startswith("servicedesk --")
            if call and "…" not in call and not opens_the_window:
                calls.append(call.removeprefix("servicedesk "))
    return calls


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_examples_of_every_procedure(language: str) -> None:
    shown = {call.split()[0] for call in examples(language)}
    procedures = {"case", "notice", "write-off", "deliver", "count", "history", "store", "waive", "pay", "refund"}
    assert procedures | {"day-sheet", "people", "mine", "came-back", "undo", "place", "shop", "tariff"} <= shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_is_in_the_manual(language: str) -> None:
    told = set(re.findall(r"`([a-z]+(?:-[a-z]+)*)", manual(language))) | {c.split()[0] for c in examples(language)}
    assert {command.name for command in COMMANDS} <= told


@pytest.mark.parametrize("call", sorted({call for language in LANGUAGES for call in examples(language)}))
def test_every_example_is_understood(
    console: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    """On an empty database most of them are refused, each for a reason of the desk and none as wrong usage."""
    monkeypatch.chdir(tmp_path)
    said = console(*shlex.split(call), stdin="{}")
    assert said.code not in {1, 2}, said
    assert "Traceback" not in said.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_request_in_the_manual_is_accepted(console: Console, language: str) -> None:
    (request,) = re.findall(r"^```json\n(.*?)^```", manual(language), re.MULTILINE | re.DOTALL)
    answer = console.json("accept", stdin=request)
    assert set(answer) == {"receipt", "orders"}
    assert set(answer["receipt"]) == {"number", "code"}
    shown = console.json("status", answer["receipt"]["code"])["orders"][0]
    assert shown["device"]["model"] == json.loads(request)["devices"][0]["model"]


def test_both_manuals_show_the_same_calls() -> None:
    ours, theirs = ([call.split()[0] for call in examples(one)] for one in LANGUAGES)
    assert ours == theirs
