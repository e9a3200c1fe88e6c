"""Drives the lab's window from a test: gives a thing the focus, lets the typist work, and says what came of it."""

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.journeys.typist import Typist
from tests.journeys.xvfb import Screen

LAB = Path(__file__).with_name("wedge_lab.py")
ROOT = LAB.parents[2]
_PATIENCE_S = 20.0


@dataclass(frozen=True)
class Outcome:
    """What a scan or a text did to the window."""

    before: dict[str, Any]
    after: dict[str, Any]
    scans: list[str]
    foreign: list[str]

    @property
    def damage(self) -> dict[str, tuple[Any, Any]]:
        return {name: (self.before[name], value) for name, value in self.after.items() if value != self.before[name]}


class Lab:
    """The lab's program on a screen, with a typist at it."""

    def __init__(self, screen: Screen, *, filtered: bool = True) -> None:
        command = [sys.executable, str(LAB), *([] if filtered else ["--unfiltered"])]
        environment = {**screen.environment, "PYTHONPATH": str(ROOT / "src")}
        self._program = subprocess.Popen(
            command, env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )
        self.typist = Typist(screen.display)
        try:
            self.focus("line")
        except BaseException:
            self.stop()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    def stop(self) -> None:
        self.typist.close()
        self._program.kill()
        self._program.communicate()

    def ask(self, order: str) -> dict[str, Any]:
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(order + "\n")
        line = self._program.stdout.readline()
        assert line, "the lab's program has ended"
        answer: dict[str, Any] = json.loads(line)
        return answer

    def focus(self, target: str) -> dict[str, Any]:
        """Put everything back, give `target` the focus and wait until the window manager agrees."""
        answer = self.ask(f"focus {target}")
        wanted = "QDialog" if target == "dialog" else "Bench"
        deadline = time.monotonic() + _PATIENCE_S
        while answer["state"]["window"] != wanted:
            assert time.monotonic() < deadline, f"{target}: {answer}"
            time.sleep(0.01)
            answer = self.ask("report")
        time.sleep(0.03)
        state: dict[str, Any] = self.ask("report")["state"]
        return state

    def settle(self, before: dict[str, Any], *, heard: int = 1, patience_s: float = 1.0) -> Outcome:
        """Wait until `heard` scans were reported or clearly are not, and then for what may still come."""
        deadline = time.monotonic() + patience_s
        answer = self.ask("report")
        while len(answer["scans"]) + len(answer["foreign"]) < heard and time.monotonic() < deadline:
            time.sleep(0.01)
            answer = self.ask("report")
        time.sleep(0.03)
        answer = self.ask("report")
        return Outcome(before, answer["state"], answer["scans"], answer["foreign"])

    def scan(
        self, target: str, code: str, gap_ms: float = 5, ending: str = "Enter", *, patience_s: float = 1
    ) -> Outcome:
        before = self.focus(target)
        self.typist.scan(code, gap_ms, ending)
        return self.settle(before, patience_s=patience_s)
