"""What every test stands on: no user's files, no screen, one time zone, and silence in the logs."""

import logging
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

_SESSION_HOME = tempfile.TemporaryDirectory(prefix="servicedesk-tests-", ignore_cleanup_errors=True)


def _folders_of(home: Path) -> dict[str, str]:
    """Return every variable by which a program finds the user's own folders, all of them below `home`."""
    folders = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "roaming",
        "LOCALAPPDATA": home / "local",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_DOCUMENTS_DIR": home / "documents",
        "XDG_RUNTIME_DIR": home / "run",
        "XDG_STATE_HOME": home / "state",
    }
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True)
    folders["XDG_RUNTIME_DIR"].chmod(0o700)
    return {name: str(folder) for name, folder in folders.items()}


def _settle_environment() -> None:
    """Set what Qt, platformdirs and the C library read once, before a test module imports them."""
    for name in [name for name in os.environ if name.startswith(("LC_", "QT_", "SERVICEDESK_"))]:
        if name != "QT_QPA_PLATFORM":
            del os.environ[name]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # A zone far from UTC, with no summer time: code that confuses local time with UTC fails at any hour.
    os.environ.update(_folders_of(Path(_SESSION_HOME.name)), LANG="C.UTF-8", TZ="Asia/Novosibirsk")
    if hasattr(time, "tzset"):
        time.tzset()


_settle_environment()
settings.register_profile("desk", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("desk")


class RecordKeeper(logging.Handler):
    """Keeps every record that somebody ought to have looked at, whichever thread wrote it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def unexpected(self, words: tuple[str, ...]) -> list[str]:
        lines = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in self.records]
        return [line for line in lines if not any(word in line for word in words)]


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a home of its own, so that no test finds what another, or the user, left behind."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in _folders_of(home).items():
        monkeypatch.setenv(name, folder)
    return home


@pytest.fixture(autouse=True)
def _no_unexpected_record(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test on a log record of WARNING or worse, unless `@pytest.mark.expected_log("its words")` names it."""
    keeper = RecordKeeper()
    logging.getLogger().addHandler(keeper)
    yield
    logging.getLogger().removeHandler(keeper)
    words = tuple(word for mark in request.node.iter_markers("expected_log") for word in mark.args)
    unexpected = keeper.unexpected(words)
    if unexpected:
        pytest.fail("unexpected log records:\n" + "\n".join(unexpected), pytrace=False)
