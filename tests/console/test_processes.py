"""The command line as real processes: several at once, a closed pipe, an interrupted import, a fresh machine."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.console.counter import visit
from tests.console.test_casing import APPLICATION, PASSPORT

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


def test_a_script_walks_through_the_year_in_a_sandbox(machine: Machine, tmp_path: Path) -> None:
    sandbox = str(tmp_path / "проба.db")

    def on(day: str, *words: str, stdin: str = "", code: int = 0) -> Any:
        ended, out, err = machine.run(*words, "--sandbox", sandbox, "--today", day, "--json", stdin=stdin)
        assert (ended, "Traceback" in err) == (code, False), err
        return json.loads(out)

    on("2026-01-12", "centre", "--set", "name=Заря", "director=Громов")
    accepted = on("2026-01-12", "accept", stdin=json.dumps(visit()))
    order, receipt = accepted["orders"][0]["code"], accepted["receipt"]["code"]
    on("2026-01-31", "move", order, "ready", "--outcome", "no_fault_found", "--place", "Б-03")
    assert on("2026-03-05", "store", "--list", "past_month")["count"] == 1
    letter = on(
        "2026-11-20",
        "notice",
        "tell",
        order,
        "--kind",
        "unclaimed",
        "--way",
        "letter",
        "--what",
        "ждём вас",
        "--address",
        "Мира, 1",
    )
    proof = ["--received-on", "2026-11-24", "--tracking", "630099"]
    assert on("2026-11-28", "notice", "received", letter["code"], *proof)["reached"] is True
    off = ["write-off", order, "--director", "Громов", "--second-person", "Анна", "--ground", "не пришли"]
    assert on("2027-01-31", *off, code=49)["refusal"]["facts"]["on"] == "2027-02-01"
    assert on("2027-02-01", *off)["disposal"] == "kept"
    late = on("2027-05-03", "hand-over", "--receipt", receipt, "--label", order, code=44)
    assert late["refusal"]["kind"] == "WrittenOff"
    assert on("2027-05-03", "check")["good"] is True
    assert machine.run("find")[1] == "Ничего не найдено.\n", "the workstation's own database was not touched"


def test_the_passport_of_a_lost_receipt_goes_through_a_pipe_and_into_no_log(machine: Machine, tmp_path: Path) -> None:
    machine.run("centre", "--set", "name=Заря", "director=Громов")
    accepted = json.loads(machine.run("accept", "--json", stdin=json.dumps(visit()))[1])
    order, receipt = accepted["orders"][0]["code"], accepted["receipt"]["code"]
    machine.run("move", order, "ready", "--outcome", "repaired", "--place", "Б-03")
    code, out, _ = machine.run("case", "open", receipt, "--json", "--clerk", "Ольга", stdin=json.dumps(APPLICATION))
    case = json.loads(out)
    assert (code, case["passport"]) == (0, "52 04 ••••89")
    assert machine.run("case", "approve", case["code"], "--director", "Громов", "--clerk", "Ольга")[0] == 0
    going = ["hand-over", "--receipt", case["code"], "--label", order, "--paid", "3100", "--passport"]
    assert machine.run(*going, stdin="52 04 123480\n")[0] == 101
    assert machine.run(*going, stdin=f"{PASSPORT}\n")[0] == 0
    said = "".join(log.read_text(encoding="utf-8") for log in (tmp_path / "дом").rglob("*.log*"))
    assert "123489" not in said
    kept = b"".join(file.read_bytes() for file in (tmp_path / "дом").rglob("*.db*"))
    assert b"123489" not in kept
    assert "Фёдоров".encode() in kept, "the control: what is not secret lies there in plain"


def test_a_count_is_fed_by_two_scanners_at_once(machine: Machine) -> None:
    device = {"kind": "Утюг", "fault": "не греет", "place": "А-01"}
    customer = {"name": "Иванов", "phone": "223344"}
    request = json.dumps({"customer": customer, "devices": [device] * 8})
    orders = [order["code"] for order in json.loads(machine.run("accept", "--json", stdin=request)[1])["orders"]]
    assert machine.run("count", "start")[0] == 0
    scanners = [machine.start("count", "scan", "--json", "--clerk", name) for name in ("Анна", "Ольга")]
    for scanner, half in zip(scanners, (orders[:5], orders[4:]), strict=True):
        assert scanner.stdin is not None
        scanner.stdin.write("\n".join(half) + "\n")
        scanner.stdin.close()
    for scanner in scanners:
        assert scanner.wait(60) == 0
        for stream in (scanner.stdout, scanner.stderr):
            assert stream is not None
            stream.close()
    code, out, _ = machine.run("count", "close", "--json")
    totals = json.loads(out)["totals"]
    assert (code, totals["found"], totals["missing"], totals["again"]) == (0, 8, 0, 1)
