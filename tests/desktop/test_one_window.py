"""One window a database: the second start raises the first and leaves."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from servicedesk.desktop.one_window import OneWindow

_SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from servicedesk.desktop.one_window import OneWindow
app = QCoreApplication([])
one = OneWindow(Path(sys.argv[1]))
taken = one.take()
print("taken" if taken else "raised", flush=True)
if taken and len(sys.argv) > 2:
    import os
    one.listen()
    os._exit(9)
"""


@pytest.fixture
def owner(qapp: object) -> QObject:
    return QObject()


def second(database: Path, *more: str) -> str:
    command = [sys.executable, "-c", _SECOND, str(database), *more]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False).stdout.strip()


def test_a_second_process_is_refused_and_the_first_is_raised(qtbot: QtBot, owner: QObject, tmp_path: Path) -> None:
    first = OneWindow(tmp_path / "desk.db", owner)
    assert first.take()
    raised: list[str] = []
    first.raised.connect(lambda: raised.append("raised"))
    process = subprocess.Popen(
        [sys.executable, "-c", _SECOND, str(tmp_path / "desk.db")], stdout=subprocess.PIPE, text=True
    )
    qtbot.wait(300)  # the second start asks before the first one hears: it has not painted its window yet
    first.listen()
    qtbot.waitUntil(lambda: bool(raised), timeout=20_000)
    assert process.communicate(timeout=20)[0].strip() == "raised"
    first.leave()


def test_another_database_has_a_window_of_its_own(owner: QObject, tmp_path: Path) -> None:
    first = OneWindow(tmp_path / "one.db", owner)
    assert first.take()
    assert second(tmp_path / "other.db") == "taken"
    first.leave()


def test_the_place_of_a_killed_window_is_free(owner: QObject, tmp_path: Path) -> None:
    assert second(tmp_path / "desk.db", "die") == "taken"
    heir = OneWindow(tmp_path / "desk.db", owner)
    assert heir.take(), "a lock that a dead process left must not shut everybody out"
    heir.listen()
    heir.leave()


def test_a_place_that_was_left_can_be_taken_again(owner: QObject, tmp_path: Path) -> None:
    for _ in range(2):
        one = OneWindow(tmp_path / "desk.db", owner)
        assert one.take()
        one.leave()


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder in which not even root can write")
def test_where_nothing_can_be_written_any_number_of_windows_may_look(owner: QObject) -> None:
    for _ in range(2):
        assert OneWindow(Path("/proc/desk.db"), owner).take()
