"""The command line as real processes: several at once, a closed pipe, an interrupted import, a fresh machine."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.console.counter import visit

REPAIRS = Path(__file__).with_name("repairs.csv")
PROGRAM = [sys.executable, "-m", "servicedesk"]


class Machine:
    """A home of its own for the processes of one test."""

    def __init__(self, home: Path) -> None:
        self.environment = {**os.environ, "SERVICEDESK_HOME": str(home), "PYTHONIOENCODING": "utf-8"}

    def start(self, *words: str) -> "subprocess.Popen[str]":
        """A process that is under way."""
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        return subprocess.Popen([*PROGRAM, *words], env=self.environment, encoding="utf-8", **pipes)

    def run(self, *words: str, stdin: str = "") -> tuple[int, str, str]:
        """A process that has ended: its exit code and what it said."""
        process = self.start(*words)
        out, err = process.communicate(stdin, timeout=60)
        return process.returncode, out, err


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine on which the program never ran."""
    return Machine(tmp_path / "дом")


def test_the_whole_life_of_a_device_by_a_script(machine: Machine, tmp_path: Path) -> None:
    code, out, err = machine.run("accept", "--json", stdin=json.dumps(visit()))
    assert (code, err) == (0, "")
    answer = json.loads(out)
    order, receipt = answer["orders"][0]["code"], answer["receipt"]["code"]
    assert machine.run("move", order, "ready", "--outcome", "repaired", "--place", "Б-03")[0] == 0
    assert machine.run("paper", order, "--out", str(tmp_path / "receipt.pdf"))[0] == 0
    assert machine.run("hand-over", "--receipt", receipt, "--label", order)[0] == 50
    assert machine.run("hand-over", "--receipt", receipt, "--label", order, "--paid", "3100")[0] == 0
    assert json.loads(machine.run("status", order, "--json")[1])["state"] == "handed_over"


def test_nobody_was_here_yet_and_looking_is_answered(machine: Machine) -> None:
    assert machine.run("find", "фёдоров") == (0, "Ничего не найдено.\n", "")
    assert machine.run("status", "1")[0] == 23


def test_a_step_on_a_mistyped_database_makes_no_new_one(machine: Machine, tmp_path: Path) -> None:
    typo = tmp_path / "typo.db"
    code = "2000000127"
    for words in (
        ["move", code, "diagnosis"],
        ["assign", code, "Кузнецов"],
        ["hand-over", "--receipt", "1000000161", "--label", code],
    ):
        assert machine.run(*words, "--database", str(typo))[0] == 66
    assert list(tmp_path.glob("typo.db*")) == []
    assert machine.run("accept", "--database", str(typo), stdin=json.dumps(visit()))[0] == 0


def test_several_scripts_at_once_take_turns_and_leave_no_gap(machine: Machine) -> None:
    machine.run("find")
    processes = [machine.start("accept", "--json") for _ in range(4)]
    answers = []
    for index, process in enumerate(processes):
        customer = {"name": "Иванов", "phone": f"22334{index}"}
        request = json.dumps({"customer": customer, "devices": [{"kind": "Утюг", "fault": "не греет"}]})
        out, err = process.communicate(request, timeout=60)
        assert (process.returncode, err) == (0, "")
        answers.append(json.loads(out))
    serials = sorted(int(answer["receipt"]["code"][2:8]) for answer in answers)
    assert serials == [1, 2, 3, 4]


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX closes the streams")
def test_streams_that_are_closed_are_no_defect(machine: Machine) -> None:
    machine.run("find")

    def closed(words: str) -> int:
        command = ["sh", "-c", f"exec {sys.executable} -m servicedesk {words}"]
        return subprocess.run(command, env=machine.environment, stderr=subprocess.DEVNULL, check=False).returncode

    assert closed("accept <&-") == 17
    assert closed("find >&-") == 0
    assert closed("status 1 2>&-") == 23
    assert closed("status 1 --json <&- >&- 2>&-") == 23


def test_a_reader_who_leaves_early_is_not_scolded(machine: Machine) -> None:
    machine.run("import", str(REPAIRS))
    with machine.start("find", "--limit", "30") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.wait(60) == 141
        assert process.stderr.read() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_an_interrupted_import_keeps_whole_rows_and_goes_on(machine: Machine, tmp_path: Path) -> None:
    book = tmp_path / "book.csv"
    rows = "".join(f"{number},Иванов {number},{100000 + number},Утюг,не греет\n" for number in range(2400))
    book.write_text("number,name,phone,kind,fault\n" + rows, encoding="utf-8")
    process = machine.start("import", str(book), "--progress")
    assert process.stderr is not None
    seen = ""
    while "00/2400" not in seen:
        seen += process.stderr.read(1)
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "")
    assert "Traceback" not in err
    assert err.rstrip().endswith("Прервано.")
    kept = json.loads(machine.run("find", "--json", "--limit", "1")[1])["total"]
    assert 200 <= kept < 2400
    code, out, _ = machine.run("import", str(book), "--json")
    again = json.loads(out)
    assert (code, again["imported"] + again["already_there"]) == (0, 2400)
    assert json.loads(machine.run("check", "--json")[1])["good"] is True


def test_a_defect_goes_to_the_log_and_a_sentence_to_the_person(machine: Machine, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "sitecustomize.py").write_text(
        "import servicedesk.workplace as place\n"
        "def fail(*_told, **_more):\n    raise ZeroDivisionError\n"
        "place.Workplace.opened = fail\n",
        encoding="utf-8",
    )
    machine.environment["PYTHONPATH"] = str(broken)
    code, out, err = machine.run("find")
    assert (code, out) == (1, "")
    assert err == "Ошибка программы (ZeroDivisionError). Подробности записаны в журнал.\n"
    logs = list((tmp_path / "дом").rglob("*.log"))
    assert "ZeroDivisionError" in logs[0].read_text(encoding="utf-8")
