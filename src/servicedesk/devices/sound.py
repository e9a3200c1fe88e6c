"""The two sounds of a scan, by whatever player this machine has; silent without one, and never in anybody's way."""

import contextlib
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.resources import as_file, files
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

OURS = "ours.wav"
NOT_OURS = "not_ours.wav"
_PLAYERS = (("paplay",), ("pw-play",), ("aplay", "--quiet"), ("afplay",))
_LONGEST_SECONDS = 3.0

Play = Callable[[Path], None]


class ScanSounds:
    """Implements the port ``Sound``: a thread of its own plays the latest sound that was asked for."""

    def __init__(self, play: Play | None = None) -> None:
        """``play`` plays a file to its end; by default this machine's player, looked for when first needed."""
        self._play = play
        self._asked: SimpleQueue[str | None] = SimpleQueue()
        self._thread: Thread | None = None

    def ours(self) -> None:
        """A code that belongs here."""
        self._ask(OURS)

    def not_ours(self) -> None:
        """A foreign, spoiled or refused code."""
        self._ask(NOT_OURS)

    def close(self) -> None:
        """End the thread after the sound it plays."""
        if self._thread is not None:
            self._asked.put(None)
            self._thread.join(_LONGEST_SECONDS)
            self._thread = None

    def _ask(self, name: str) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._serve, name="scan sounds", daemon=True)
            self._thread.start()
        self._asked.put(name)

    def _serve(self) -> None:
        play = self._play or player()
        while (name := self._latest()) is not None:
            if play is not None:
                # A broken sound card is no reason to disturb a clerk.
                with contextlib.suppress(OSError, subprocess.SubprocessError, RuntimeError):
                    _play_resource(play, name)

    def _latest(self) -> str | None:
        """Wait for a sound; of several that came meanwhile only the last matters."""
        name = self._asked.get()
        with contextlib.suppress(Empty):
            while name is not None:
                name = self._asked.get_nowait()
        return name


def player() -> Play | None:
    """How this machine plays a file, None when it cannot."""
    command = next((command for command in _PLAYERS if shutil.which(command[0])), None)
    if command is not None:
        return lambda path: _by_program(command, path)
    return _by_windows if sys.platform == "win32" else None


def _play_resource(play: Play, name: str) -> None:
    with as_file(files("servicedesk.resources") / "sounds" / name) as path:
        play(path)


def _by_program(command: tuple[str, ...], path: Path) -> None:
    quiet = subprocess.DEVNULL
    subprocess.run(
        (*command, str(path)), stdin=quiet, stdout=quiet, stderr=quiet, check=False, timeout=_LONGEST_SECONDS
    )


def _by_windows(path: Path) -> None:
    if sys.platform == "win32":
        import winsound  # exists on Windows only

        winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_NODEFAULT)


class Silence:
    """The sound of a workstation that wants none."""

    def ours(self) -> None:
        """Nothing is heard."""

    def not_ours(self) -> None:
        """Nothing is heard."""
