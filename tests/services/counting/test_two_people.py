"""Two people count at once in two processes, and a process that is killed loses no scan that it promised."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from servicedesk.domain.count_refusals import CountOverlaps
from tests.services.counting.counter import BURST
from tests.services.counting.shelves import Shelves
from tests.services.desk import WholeDesk, television
from tests.storage.visits import TIMES, raw

DEVICES = 120
ROUNDS = 4 * TIMES
_ROOT = Path(__file__).parents[3]


def counter(path: Path, workstation: str, count: int, how: str, codes: list[str]) -> subprocess.Popen[str]:
    """Start somebody who counts, ready to scan."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.services.counting.counter", str(path), workstation, str(count), how, *codes],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=_ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path, str(_ROOT)])},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def begin(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


@pytest.fixture
def store(desk: WholeDesk) -> list[str]:
    """The labels of a full shelf."""
    Shelves(desk)
    visit = [television(place="А-01", serial="") for _ in range(10)]
    made = [desk.accept(*visit, another_person=True) for _ in range(DEVICES // 10)]
    return [str(order.number) for accepted in made for order in accepted.orders]


def test_two_people_count_into_one_count_and_each_device_is_found_once(desk: WholeDesk, store: list[str]) -> None:
    count = desk.counts.start().number
    two = [counter(desk.path, name, count, "whole", codes) for name, codes in (("2", store), ("3", store[::-1]))]
    for process in two:
        begin(process)
    for process in two:
        process.communicate()
        assert process.returncode == 0
    report = desk.counts.report(count)
    assert (report.totals.seen, report.totals.left, report.totals.again) == (DEVICES, 0, DEVICES)
    found = raw(desk.path, "SELECT workstation, count(*) FROM count_scan WHERE verdict = 'found' GROUP BY workstation")
    assert sum(many for _, many in found) == DEVICES
    sequences = [sequence for (sequence,) in raw(desk.path, "SELECT sequence FROM count_scan ORDER BY sequence")]
    assert sequences == list(range(1, 2 * DEVICES + 1))
    assert desk.database.check() == ()


def test_of_two_who_begin_at_once_one_is_offered_the_count_of_the_other(desk: WholeDesk, store: list[str]) -> None:
    first = desk.counts.start()
    with WholeDesk(desk.path, clerk="Пётр", workstation="2") as other:
        with pytest.raises(CountOverlaps) as refused:
            other.counts.start("А-01")
        (offered,) = other.counts.under_way()
        assert (offered.number, refused.value.by) == (first.number, "Ольга")
        assert other.counts.scan(offered.number, store[0]).totals.seen == 1


def killed(desk: WholeDesk, how: str, codes: list[str], count: int, bursts: int) -> list[str]:
    """Kill somebody after so many promised bursts; the codes that were promised."""
    process = counter(desk.path, "9", count, how, codes)
    begin(process)
    assert process.stdout is not None
    promised = [process.stdout.readline().strip() for _ in range(bursts)]
    process.kill()
    promised += [line.strip() for line in process.stdout if line.endswith("\n")]
    process.wait()
    process.stdout.close()
    assert process.stdin is not None
    process.stdin.close()
    return codes[: codes.index(promised[-1]) + 1]


def lost(desk: WholeDesk, promised: list[str]) -> set[str]:
    return set(promised) - {text for (text,) in raw(desk.path, "SELECT text FROM count_scan")}


def test_a_counter_killed_in_the_midst_loses_no_promised_scan(desk: WholeDesk, store: list[str]) -> None:
    count = desk.counts.start().number
    for round_ in range(ROUNDS):
        promised = killed(desk, "whole", store, count, round_ % 4 + 1)
        assert len(promised) >= BURST
        assert lost(desk, promised) == set()
    assert desk.counts.scan(count, store[0]).totals.seen >= BURST, "the count goes on"
    assert desk.database.check() == ()


def test_a_counter_who_promises_before_keeping_does_lose_scans(desk: WholeDesk, store: list[str]) -> None:
    """The control of the test above."""
    count = desk.counts.start().number
    assert lost(desk, killed(desk, "late", store, count, 1)) != set()
