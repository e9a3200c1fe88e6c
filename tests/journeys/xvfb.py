"""A screen of its own for a test: Xvfb with a window manager, so that windows get the focus as on a clerk's desk."""

import contextlib
import ctypes
import os
import select
import shutil
import subprocess
import time
from collections.abc import Iterator

import pytest

SIZE = "1366x768"
_PATIENCE_S = 20.0


class Screen:
    """A running X server and its window manager; `environment` is what a program needs to appear there."""

    def __init__(self, size: str = SIZE) -> None:
        self._programs: list[subprocess.Popen[bytes]] = []
        try:
            self.display = self._start_server(size)
            self._start_window_manager()
        except BaseException:
            self.stop()
            raise

    @property
    def environment(self) -> dict[str, str]:
        away = {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XAUTHORITY", "QT_IM_MODULE", "XMODIFIERS"}
        kept = {name: value for name, value in os.environ.items() if name not in away}
        return kept | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def stop(self) -> None:
        while self._programs:
            program = self._programs.pop()
            program.terminate()
            try:
                program.wait(_PATIENCE_S)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()

    def _start_server(self, size: str) -> str:
        """Let the server choose a free number itself: two tests at once never meet on one display."""
        told, tell = os.pipe()
        try:
            options = ["-screen", "0", f"{size}x24", "-dpi", "96", "-nolisten", "tcp", "-noreset"]
            self._run(["Xvfb", "-displayfd", str(tell), *options], pass_fds=(tell,))
            os.close(tell)
            return f":{_line(told)}"
        finally:
            os.close(told)

    def _start_window_manager(self) -> None:
        environment = self.environment
        self._run(["openbox", "--sm-disable"], env=environment)
        deadline = time.monotonic() + _PATIENCE_S
        while not _is_managed(self.display):
            if time.monotonic() > deadline:
                raise TimeoutError("the window manager did not take the screen")
            time.sleep(0.02)

    def _run(self, command: list[str], **options: object) -> None:
        silent = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._programs.append(subprocess.Popen(command, **(silent | options)))  # type: ignore[call-overload]


def _line(descriptor: int) -> str:
    """Read one line from a pipe, or fail when the server never writes it."""
    line = b""
    while not line.endswith(b"\n"):
        ready, _, _ = select.select([descriptor], [], [], _PATIENCE_S)
        piece = os.read(descriptor, 16) if ready else b""
        if not piece:
            raise TimeoutError("the X server did not start")
        line += piece
    return line.decode().strip()


def _is_managed(display: str) -> bool:
    """Say whether a window manager holds the screen (ICCCM 2.0, section 4.3: it owns the selection WM_S0)."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    connection = x11.XOpenDisplay(display.encode())
    if not connection:
        return False
    try:
        return bool(x11.XGetSelectionOwner(connection, x11.XInternAtom(connection, b"WM_S0", 0)))
    finally:
        x11.XCloseDisplay(connection)


@contextlib.contextmanager
def screen(size: str = SIZE) -> Iterator[Screen]:
    """Give a screen for the length of a block; skip the test where its programs are not installed (Windows)."""
    missing = [program for program in ("Xvfb", "openbox", "setxkbmap") if shutil.which(program) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    own = Screen(size)
    try:
        yield own
    finally:
        own.stop()
