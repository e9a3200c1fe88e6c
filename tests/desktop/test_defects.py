"""The last resort: a defect is noted where it can be sent, without what was typed."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from servicedesk.desktop.defects import Defects
from servicedesk.desktop.log_file import keep_log


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger("servicedesk")
    before = list(logger.handlers)
    path = tmp_path / "logs" / "servicedesk.log"
    keep_log(path)
    yield path
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()


def fail_with(secret: str) -> None:
    raise ValueError(f"cannot handle {secret}")


@pytest.mark.expected_log("defect")
def test_a_defect_is_noted_with_its_place_and_without_what_was_typed(qapp: object, log_file: Path) -> None:
    owner = QObject()
    defects = Defects(log_file, owner)
    noted: list[str] = []
    defects.noted.connect(lambda path: noted.append(str(path)))
    try:
        fail_with("Фёдоров +7 913 456-78-90")
    except ValueError as error:
        defects.note(error)
        naive = repr(error)
    text = log_file.read_text(encoding="utf-8")
    assert noted == [str(log_file)]
    assert "ValueError" in text
    assert "fail_with" in text
    assert "Фёдоров" not in text
    assert "Фёдоров" in naive, "the control: writing the exception itself would have told it"


@pytest.mark.expected_log("defect")
def test_what_nobody_caught_is_noted_and_an_interrupt_is_not(qapp: object, log_file: Path) -> None:
    seen: list[type[BaseException]] = []
    before = sys.excepthook
    sys.excepthook = lambda kind, _error, _trace: seen.append(kind)
    try:
        owner = QObject()
        defects = Defects(log_file, owner)
        defects.watch()
        sys.excepthook(KeyError, KeyError("secret"), None)
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
        defects.leave()
        assert seen == [KeyboardInterrupt]
    finally:
        sys.excepthook = before
    assert "KeyError" in log_file.read_text(encoding="utf-8")


def test_the_log_is_bounded(log_file: Path) -> None:
    logger = logging.getLogger("servicedesk.flood")
    logger.setLevel(logging.INFO)
    for _ in range(3000):
        logger.info("x" * 1000)
    sizes = [path.stat().st_size for path in log_file.parent.iterdir()]
    assert len(sizes) <= 2
    assert max(sizes) <= 1_100_000
