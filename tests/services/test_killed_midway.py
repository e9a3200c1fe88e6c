"""A counter is killed when everything of an act is written and nothing is committed: the file is as it was before."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.services.desk import WholeDesk
from tests.services.test_same_act_twice import ACTS, COUNTER, made_ready

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no such signal")

KILL = "__import__('os').kill(__import__('os').getpid(), 9)"
BEFORE_COMMIT = f"""
from servicedesk.storage.work import SqlWork
_finish = SqlWork.finish
SqlWork.finish = lambda work: (_finish(work), {KILL})
"""


def dump(path: Path) -> list[str]:
    """Everything that is in the file."""
    with closing(sqlite3.connect(path)) as file:
        return list(file.iterdump())


def killed(desk: WholeDesk, act: str, before_commit: bool) -> tuple[list[str], list[str]]:
    """The file before the act and after the kill."""
    number, receipt = made_ready(desk, act)
    desk.close()
    before = dump(desk.path)
    program = COUNTER.replace("ACT", ACTS[act] if before_commit else f"{ACTS[act]}; {KILL}")
    if before_commit:
        program = program.replace('print("ready"', f'{BEFORE_COMMIT}\nprint("ready"')
    days = "400" if act == "write_off" else "0"
    done = subprocess.run(
        [sys.executable, "-c", program, str(desk.path), str(number), str(receipt), days, "2"],
        input="\n",
        text=True,
        check=False,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path, str(Path(__file__).parents[2])])},
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    return before, dump(desk.path)


@pytest.mark.parametrize("act", ["case", "decide", "send", "write_off", "refund", "hand_over", "put_found"])
def test_a_kill_before_the_commit_leaves_everything_as_it_was(desk: WholeDesk, act: str) -> None:
    before, after = killed(desk, act, before_commit=True)
    assert after == before
    with WholeDesk(desk.path) as again:
        assert again.database.check() == ()


def test_a_kill_after_the_commit_leaves_the_whole_act(desk: WholeDesk) -> None:
    """The control of the test above."""
    before, after = killed(desk, "write_off", before_commit=False)
    assert after != before
    with WholeDesk(desk.path) as again:
        assert again.database.check() == ()
