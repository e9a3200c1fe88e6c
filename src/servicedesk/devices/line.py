"""One connection to a raw printer (port 9100): opened, used for one paper, closed; nothing on it waits for ever."""

import contextlib
import ipaddress
import re
import socket
import time
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Self, TypeVar

T = TypeVar("T")

PORT = 9100
_CLOSE_SECONDS = 0.3
_REFUSED_SECONDS = 1.0
_PAUSE_AFTER_REFUSAL = 0.2
_ADDRESS = re.compile(r"(?:\[(?P<v6>[0-9A-Fa-f:.%\w]+)\]|(?P<host>[^:\s/\\]+))(?::(?P<port>\d{1,5}))?")


class SilentPrinterError(Exception):
    """Connected, and no answer in time."""


class AddressError(Exception):
    """Not an address of the form ``host[:port]``."""


def parse_address(address: str) -> tuple[str, int]:
    """Host and port of ``host``, ``host:port``, ``[v6]`` or ``[v6]:port``; raises AddressError."""
    match = _ADDRESS.fullmatch(address.strip())
    port = int(match["port"] or PORT) if match else 0
    if not match or not 0 < port < 1 << 16:
        raise AddressError
    return match["v6"] or match["host"], port


class Line:
    """A connection, and the bytes that came back on it and were not yet taken."""

    def __init__(self, host: str, port: int, seconds: float) -> None:
        """Connect within ``seconds``; raises OSError.

        Refusals are tried again meanwhile: many printers take one connection, and need a moment after the last one.
        """
        end = time.monotonic() + seconds
        refused_until = time.monotonic() + min(seconds, _REFUSED_SECONDS)
        addresses = _resolved(host, seconds)
        while True:
            try:
                self._socket = _connected(addresses, port, end)
                break
            except ConnectionRefusedError:
                if time.monotonic() > refused_until:
                    raise
                time.sleep(_PAUSE_AFTER_REFUSAL)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._came = bytearray()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close in order: a reset would throw away what the printer has not read yet."""
        with contextlib.suppress(OSError), self._socket:
            self._socket.shutdown(socket.SHUT_WR)
            self._socket.settimeout(_CLOSE_SECONDS)
            while kind is None and self._socket.recv(1024):
                pass

    def send(self, data: bytes, seconds: float) -> None:
        """Send all of it; raises SilentPrinterError when it takes no more, OSError when the connection is gone."""
        self._socket.settimeout(seconds)
        try:
            self._socket.sendall(data)
        except TimeoutError as fault:
            raise SilentPrinterError from fault

    def forget(self, kind: Callable[[int], bool] | None = None) -> None:
        """Throw away what came so far, or only the bytes of this kind."""
        while self._receive(0.0):
            pass
        self._came = bytearray(byte for byte in self._came if kind is not None and not kind(byte))

    def take(self, kind: Callable[[int], bool], seconds: float) -> int | None:
        """The first byte of this kind, as soon as it is there; None after ``seconds``. Other bytes stay."""
        end = time.monotonic() + seconds
        while True:
            found = next((index for index, byte in enumerate(self._came) if kind(byte)), None)
            if found is not None:
                return self._came.pop(found)
            left = end - time.monotonic()
            if left <= 0:
                return None
            self._receive(left)

    def read(self, parse: Callable[[bytes], T | None], seconds: float) -> T:
        """What ``parse`` makes of all that came, as soon as it makes something of it; raises SilentPrinterError."""
        end = time.monotonic() + seconds
        while True:
            meaning = parse(bytes(self._came))
            if meaning is not None:
                return meaning
            left = end - time.monotonic()
            if left <= 0:
                raise SilentPrinterError
            self._receive(left)

    def _receive(self, seconds: float) -> bool:
        """Whether something came; raises ConnectionResetError when the printer hung up."""
        self._socket.settimeout(seconds)
        try:
            data = self._socket.recv(4096)
        except (TimeoutError, BlockingIOError):
            return False
        if not data:
            raise ConnectionResetError
        self._came += data
        return True


def _connected(addresses: Sequence[str], port: int, end: float) -> socket.socket:
    """The first address that answers, each with its share of the time: a name may stand for one that leads nowhere.

    Raises the last one's OSError.
    """
    *others, last = addresses
    for tried, address in enumerate(others):
        with contextlib.suppress(OSError):
            return socket.create_connection((address, port), _left(end) / (len(addresses) - tried))
    return socket.create_connection((last, port), _left(end))


def _left(end: float) -> float:
    return max(end - time.monotonic(), 0.1)


def _resolved(host: str, seconds: float) -> list[str]:
    """The addresses behind a name; the system's resolver knows no time limit, so it is asked from a thread aside."""
    with contextlib.suppress(ValueError):
        ipaddress.ip_address(host)
        return [host]
    answers: SimpleQueue[list[str]] = SimpleQueue()

    def ask() -> None:
        found: list[str] = []
        with contextlib.suppress(OSError, UnicodeError):
            found = [str(entry[4][0]) for entry in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)]
        answers.put(found)

    Thread(target=ask, name="printer address", daemon=True).start()
    with contextlib.suppress(Empty):
        if found := answers.get(timeout=seconds):
            return found
    raise OSError(f"no address for the printer {host}")
