"""The program as a journey meets it: a process with a window on a screen of its own, a keyboard, and what is in sight.

with started(screen, home) as program:
    program.typist.press("F3")
    program.until(lambda sight: sight.tab == LOOKUP, "lookup is in sight")
"""

import contextlib
import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from servicedesk.storage.workstation import SettingsFile
from tests.journeys.typist import Typist
from tests.journeys.watched import Sight
from tests.journeys.xvfb import Screen

REPOSITORY = Path(__file__).parents[2]
HOME_VARIABLE = "SERVICEDESK_HOME"
PATIENCE_S = 30.0
INTAKE, LOOKUP, PICKUP = range(3)
QUICK = (45.0, 75.0)
"""Milliseconds from key to key of a very quick typist: a journey is not about slowness."""

HELD = (30.0, 60.0)


class Answer(NamedTuple):
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def environment_of(home: Path) -> dict[str, str]:
    """The environment in which everything of the program lies below ``home``."""
    return {**os.environ, HOME_VARIABLE: str(home), "PYTHONPATH": str(REPOSITORY)}


def command(home: Path, *arguments: str, told: object = None) -> Answer:
    """Run one command of the program in a process of its own; ``told`` goes to its stdin as JSON."""
    run = subprocess.run(
        [sys.executable, "-m", "servicedesk", *arguments],
        env=environment_of(home), cwd=REPOSITORY, input="" if told is None else json.dumps(told),
        capture_output=True, text=True, timeout=PATIENCE_S * 2, check=False,
    )  # fmt: skip
    return Answer(run.returncode, run.stdout, run.stderr)


def asked(home: Path, *arguments: str, told: object = None) -> Any:
    """The answer of a command that must succeed."""
    answer = command(home, *arguments, "--json", told=told)
    assert answer.code == 0, answer
    return answer.json


def settle(home: Path, centre: str = "Сибирская сервисная компания", **settings: Any) -> None:
    """Make a workstation that was set up before: the centre has a name, somebody works, printers are chosen."""
    asked(home, "centre", "--set", f"name={centre}", "paper_language=ru")
    file = SettingsFile(home / "workstation.json")
    told = {"clerk": "Ольга М.", "sounds": False, **settings}
    file.path.write_text(json.dumps(told, ensure_ascii=False, default=dict), encoding="utf-8")


def read_sight(told: dict[str, Any]) -> Sight:
    """What the watcher told, its lists as tuples again."""
    facts: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in told.items()}
    return Sight(**facts)


class Program:
    """The running program. Every look at it is taken between two of its events."""

    def __init__(self, screen: Screen, home: Path, *arguments: str, environment: dict[str, str] | None = None) -> None:
        self.home = home
        self.screen = screen
        self.typist = Typist(screen.display)
        self.typist.layout("us")  # whatever the journey before has left
        self._errors = (home / "stderr.txt").open("a+", encoding="utf-8")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.watched", *arguments],
            env=screen.environment | {HOME_VARIABLE: str(home)} | (environment or {}), cwd=REPOSITORY, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors,
        )  # fmt: skip
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put("")

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def database(self) -> Path:
        return self.home / "servicedesk.db"

    def sight(self) -> Sight:
        """What is in sight now."""
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write("look\n")
            self._process.stdin.flush()
        line = self._lines.get(timeout=PATIENCE_S)
        assert line, f"the program ended with {self.wait()}: {self.errors()}"
        return read_sight(json.loads(line))

    def until(self, seen: Callable[[Sight], object], what: str, seconds: float = PATIENCE_S) -> Sight:
        """Wait until something is in sight."""
        end = time.monotonic() + seconds
        while True:
            sight = self.sight()
            if seen(sight):
                return sight
            if time.monotonic() > end:
                raise AssertionError(f"never seen: {what}; at last: {sight}")
            time.sleep(0.02)

    def until_ready(self) -> Sight:
        """Wait until the clerk can work and the keyboard is the window's."""
        return self.until(lambda sight: sight.ready and sight.active and sight.focus, "a window ready for work")

    def write(self, text: str) -> int:
        """Type as a quick person does, in either language; the number of keys pressed."""
        return self.typist.compose(text, QUICK, HELD)

    def papers(self, *, at_least: int = 1, pattern: str = "*.pdf") -> list[Path]:
        """The papers in the folder, the oldest first, once there are so many."""
        folder = self.home / "papers"
        end = time.monotonic() + PATIENCE_S
        while len(found := sorted(folder.rglob(pattern), key=lambda path: path.stat().st_mtime_ns)) < at_least:
            assert time.monotonic() < end, f"{len(found)} papers of {at_least}: {found}"
            time.sleep(0.05)
        return found

    def errors(self) -> str:
        """What the program wrote to stderr."""
        self._errors.flush()
        return Path(self._errors.name).read_text(encoding="utf-8")

    def defects(self) -> list[str]:
        """What the log holds that nobody should find there."""
        log = self.home / "logs" / "servicedesk.log"
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        return [line for line in lines if " ERROR " in line or " CRITICAL " in line]

    def wait(self, seconds: float = PATIENCE_S) -> int:
        """Wait for the program to end by itself; its exit code."""
        return self._process.wait(seconds)

    def close(self) -> int:
        """Close the window as a person does; the exit code."""
        self.typist.press("alt+F4")
        return self.wait()

    def kill(self) -> None:
        """The plug is pulled."""
        self._process.kill()
        self._process.wait()

    def leave(self) -> None:
        """Give everything back, whatever state it is in."""
        self.typist.close()
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(PATIENCE_S)
            except subprocess.TimeoutExpired:
                self.kill()
        for stream in (self._process.stdin, self._process.stdout, self._errors):
            with contextlib.suppress(BrokenPipeError):  # a question that nobody is left to read
                if stream is not None:
                    stream.close()


def photograph(screen: Screen, file: Path) -> None:
    """Keep what a screen shows, for a person who wants to know what went wrong."""
    if shutil.which("import"):
        file.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(file)], env=screen.environment, check=False, timeout=20)


@contextmanager
def started(
    screen: Screen, home: Path, *arguments: str, environment: dict[str, str] | None = None, ready: bool = True
) -> Iterator[Program]:
    """The program, ready for work; on leaving it must have complained of nothing."""
    program = Program(screen, home, *arguments, environment=environment)
    try:
        if ready:
            program.until_ready()
        yield program
        assert program.errors() == ""
        assert program.defects() == []
    except BaseException:
        photograph(screen, home / "failure.png")
        sys.stderr.write(f"the screen at the failure: {home / 'failure.png'}\n")
        raise
    finally:
        program.leave()
