"""One writer at a time among all programs, named to whoever waits."""

import errno
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from filelock import lock_descriptor, unlock_descriptor

from servicedesk.domain.refusals import DatabaseBusy, DatabaseReadOnly, DatabaseUnreachable
from servicedesk.storage.database import open_store
from servicedesk.storage.writer_lock import WriterLock

_HOLDER = """
import sys, time
from pathlib import Path
from servicedesk.storage.writer_lock import WriterLock
with WriterLock(Path(sys.argv[1]), 1).held():
    print("held", flush=True)
    time.sleep(float(sys.argv[2]))
"""

_GREEDY = """
import sys, time
from pathlib import Path
from servicedesk.storage.writer_lock import WriterLock
lock = WriterLock(Path(sys.argv[1]), 3)
print("about to", flush=True)
while True:
    with lock.held():
        time.sleep(float(sys.argv[2]))
"""


def hold_elsewhere(path: Path, seconds: float, how: str = _HOLDER) -> "subprocess.Popen[bytes]":
    holder = subprocess.Popen(
        [sys.executable, "-c", how, str(path), str(seconds)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert holder.stdout is not None
    holder.stdout.readline()
    holder.stdout.close()
    return holder


def test_whoever_waits_in_vain_is_told_who_holds_the_database(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    database = open_store(str(path), wait=0.2)
    holder = hold_elsewhere(path, 30)
    began = time.monotonic()
    with pytest.raises(DatabaseBusy) as refused, database.store.transaction():
        pass
    assert 0.2 <= time.monotonic() - began < 1.5
    assert f"({holder.pid}, " in refused.value.holder
    holder.kill()
    holder.wait()
    with database.store.transaction() as work:
        work.centre()
    database.close()


def test_a_short_write_of_another_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    database = open_store(str(path), wait=5)
    holder = hold_elsewhere(path, 0.3)
    with database.store.transaction() as work:
        work.centre()
    assert holder.wait() == 0
    database.close()


def test_a_counter_gets_its_turn_while_an_import_writes_batch_upon_batch(tmp_path: Path) -> None:
    lock = WriterLock(tmp_path / "desk.db", 2)
    importer = hold_elsewhere(tmp_path / "desk.db", 0.15, _GREEDY)
    time.sleep(0.1)
    try:
        for _ in range(4):
            with lock.held():
                time.sleep(0.01)
            assert importer.poll() is None
            time.sleep(0.2)
    finally:
        importer.kill()
        importer.wait()


def test_two_threads_take_turns(tmp_path: Path) -> None:
    lock, inside, most = WriterLock(tmp_path / "x", 5), [0], [0]

    def enter() -> None:
        for _ in range(50):
            with lock.held():
                inside[0] += 1
                most[0] = max(most[0], inside[0])
                time.sleep(0)
                inside[0] -= 1

    threads = [threading.Thread(target=enter) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lock.close()
    assert most == [1]


def test_a_thread_that_waits_too_long_is_refused(tmp_path: Path) -> None:
    lock, refused = WriterLock(tmp_path / "x", 0.05), []

    def wait() -> None:
        try:
            with lock.held():
                pass
        except DatabaseBusy as refusal:
            refused.append(refusal.holder)

    with lock.held():
        waiting = threading.Thread(target=wait)
        waiting.start()
        waiting.join()
    lock.close()
    assert f"({os.getpid()}, " in refused[0]


def test_a_lock_file_that_was_deleted_keeps_nobody_apart_so_a_new_one_is_made(tmp_path: Path) -> None:
    lock = WriterLock(tmp_path / "x", 0.1)
    with lock.held():
        pass
    lock.path.unlink()
    with lock.held():
        other = os.open(lock.path, os.O_RDWR)
        assert not lock_descriptor(other, blocking=False)
    assert lock_descriptor(other, blocking=False)
    unlock_descriptor(other)
    os.close(other)
    lock.close()


def test_a_full_disk_takes_no_note_and_the_lock_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int, _text: bytes) -> int:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "write", full)
    lock = WriterLock(tmp_path / "x", 1)
    with lock.held():
        assert lock.holder() == ""
    lock.close()


@pytest.mark.parametrize("note", [b"", b"\0\0", b" []", b" {}", b" 5", b" \xff"])
def test_a_note_that_says_nothing_names_nobody(tmp_path: Path, note: bytes) -> None:
    lock = WriterLock(tmp_path / "x", 1)
    lock.path.write_bytes(note)
    assert lock.holder() == ""
    assert WriterLock(tmp_path / "y", 1).holder() == ""


def test_a_folder_that_cannot_take_the_lock_refuses_it(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnreachable), WriterLock(tmp_path / "nowhere" / "x", 1).held():
        pass
    (tmp_path / "x.lock").mkdir()
    with pytest.raises(DatabaseReadOnly), WriterLock(tmp_path / "x", 1).held():
        pass
