"""Two programs on one file: every number once, no number missing, no change lost."""

import os
import subprocess
import sys
from pathlib import Path

from servicedesk.storage.database import open_store
from tests.storage.visits import TIMES, raw, take_in

STEPS = 100 * TIMES

_COUNTER = """
import sys
from servicedesk.storage.database import open_store
from tests.storage.visits import take_in
path, number, steps, careful = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4] == "careful"
database = open_store(path, wait=30)
print("ready", flush=True)
sys.stdin.readline()
for step in range(steps):
    seen = database.order_reads.facts(number).note
    with database.store.transaction() as work:
        take_in(work)
        order = work.orders.get(number)
        order.note = str(int(order.note if careful else seen) + 1)
database.close()
"""


def two_counters(path: Path, how: str) -> None:
    """Let both add visits and count up the note of the first order, as fast as they can."""
    database = open_store(str(path))
    with database.store.transaction() as work:
        number = take_in(work, note="0").number
    database.close()
    root = Path(__file__).parents[2]
    counters = [
        subprocess.Popen(
            [sys.executable, "-c", _COUNTER, str(path), str(number), str(STEPS), how],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path, str(root)])},
        )
        for _ in range(2)
    ]
    for counter in counters:
        assert counter.stdout is not None
        counter.stdout.readline()
    for counter in counters:
        assert counter.stdin is not None
        counter.stdin.write(b"\n")
        counter.stdin.flush()
    for counter in counters:
        counter.communicate()
    assert [counter.returncode for counter in counters] == [0, 0]


def test_numbers_have_no_gap_and_no_change_is_lost(path: Path) -> None:
    two_counters(path, "careful")
    database = open_store(str(path))
    assert database.check() == ()
    database.close()
    assert raw(path, "SELECT count(*), count(DISTINCT number) FROM orders") == [(2 * STEPS + 1, 2 * STEPS + 1)]
    assert raw(path, "SELECT max(CAST(note AS INTEGER)), max(version) FROM orders") == [(2 * STEPS, 2 * STEPS + 1)]


def test_what_was_read_before_the_transaction_loses_changes(path: Path) -> None:
    """The control of the test above."""
    two_counters(path, "careless")
    ((counted,),) = raw(path, "SELECT max(CAST(note AS INTEGER)) FROM orders")
    assert counted < 2 * STEPS
