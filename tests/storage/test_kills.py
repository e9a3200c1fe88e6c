"""A counter killed in the midst of accepting loses no promise and leaves no half of a visit."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from servicedesk.services.check_records import Trouble
from servicedesk.storage.database import open_store
from tests.storage.visits import TIMES, raw

ROUNDS = 40 * TIMES

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the killed counters are forked")


def kill(path: Path, rounds: int, how: str) -> list[int]:
    """Kill so many counters; the receipts that they had promised."""
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "tests.storage.killing", str(path), str(rounds), how],
        capture_output=True,
        text=True,
        check=True,
        cwd=root,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path, str(root)])},
    )
    promised: list[int] = json.loads(done.stdout)
    return promised


_HALF = """
    SELECT receipt.number FROM receipt LEFT JOIN orders ON orders.receipt_number = receipt.number
    GROUP BY receipt.number HAVING count(orders.number) <> ?
"""


def test_no_promise_is_lost_and_no_visit_is_half_there(path: Path) -> None:
    promised = kill(path, ROUNDS, "whole")
    database = open_store(str(path))
    assert database.check() == ()
    database.close()
    kept = {number for (number,) in raw(path, "SELECT number FROM receipt")}
    assert len(promised) >= ROUNDS
    assert set(promised) <= kept
    assert len(promised) == len(set(promised))
    assert raw(path, _HALF, 2) == []
    assert raw(path, "SELECT count(*) FROM print_job") == [(3 * len(kept),)]
    assert len(kept) - len(promised) <= ROUNDS, "at most the visit under way was kept without its promise"


def test_a_visit_in_three_transactions_is_found_half_there(path: Path) -> None:
    """The control of the test above."""
    kill(path, 15, "torn")
    database = open_store(str(path))
    troubles = {finding.trouble for finding in database.check()}
    database.close()
    assert raw(path, _HALF, 1) != [] or Trouble.NO_BEGINNING in troubles
