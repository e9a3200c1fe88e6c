"""The log of the window: bounded, and never silent because of another program."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from servicedesk.desktop.log_file import LogFile, keep_log

NAME = "tests.log_file"


@contextmanager
def logged_into(path: Path, most_bytes: int) -> Iterator[logging.Logger]:
    logger, handler = logging.getLogger(NAME), LogFile(path, most_bytes)
    logger.addHandler(handler)
    yield logger
    logger.removeHandler(handler)
    handler.close()


@pytest.mark.expected_log("line")
def test_a_full_log_begins_anew_and_keeps_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "desk.log"
    with logged_into(path, 200) as logger:
        for number in range(100):
            logger.error("line %d", number)
    former = path.with_name("desk.log.1")
    assert [file.stat().st_size < 400 for file in (path, former)] == [True, True]
    assert sorted(file.name for file in path.parent.iterdir()) == ["desk.log", "desk.log.1"]
    assert path.read_text(encoding="utf-8").endswith("line 99\n")
    last = former.read_text(encoding="utf-8").splitlines()[-1]
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert int(first.split()[-1]) == int(last.split()[-1]) + 1


@pytest.mark.expected_log("line")
def test_a_log_that_cannot_be_put_aside_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "desk.log"
    (tmp_path / "desk.log.1" / "something").mkdir(parents=True)
    with logged_into(path, 100) as logger:
        for number in range(10):
            logger.error("line %d", number)
    assert [int(line.split()[-1]) for line in path.read_text(encoding="utf-8").splitlines()] == list(range(10))
    assert "desk.log.1" in capsys.readouterr().err


def test_two_windows_of_one_run_write_each_line_once(tmp_path: Path) -> None:
    logger = logging.getLogger("servicedesk")
    before = list(logger.handlers)
    for _window in range(2):
        keep_log(tmp_path / "desk.log")
    added = [handler for handler in logger.handlers if handler not in before]
    for handler in added:
        logger.removeHandler(handler)
        handler.close()
    assert len(added) == 1


@pytest.mark.expected_log("no log can be kept")
@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder in which not even root can write")
def test_a_disk_that_takes_no_log_stops_nobody(caplog: pytest.LogCaptureFixture) -> None:
    before = list(logging.getLogger("servicedesk").handlers)
    keep_log(Path("/proc/nowhere/desk.log"))
    assert "no log can be kept" in caplog.text
    assert logging.getLogger("servicedesk").handlers == before
