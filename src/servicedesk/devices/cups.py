"""The print system of Linux and macOS (CUPS), spoken to over its own socket; every question is answered or given up
within three seconds.
"""

import getpass
import http.client
import os
import re
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

from servicedesk.devices.ipp import (
    Answer,
    AnswerError,
    Operation,
    Tag,
    Typed,
    name_value,
    parse,
    request,
)

SECONDS = 3.0
_SOCKETS = ("/run/cups/cups.sock", "/var/run/cups/cups.sock", "/private/var/run/cupsd")
_SERVER_LINE = re.compile(r"^\s*ServerName\s+(\S+)", re.IGNORECASE | re.MULTILINE)
_IPP = {"Content-Type": "application/ipp"}


class CupsError(Exception):
    """The print system gave no sensible answer."""


class _SocketConnection(http.client.HTTPConnection):
    """HTTP over the scheduler's own socket."""

    def __init__(self, path: str, timeout: float) -> None:
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        if sys.platform != "win32":  # the type checker knows no such sockets there
            self.sock = socket.socket(socket.AF_UNIX)
            self.sock.settimeout(self.timeout)
            self.sock.connect(self._path)


class Cups:
    """One print server; without an address the one that ``lp`` would use."""

    def __init__(self, server: str | None = None, seconds: float = SECONDS) -> None:
        self._server = server or _usual_server()
        self._seconds = seconds

    def ask_queue(self, operation: Operation, queue: str, more: Sequence[Typed] = ()) -> Answer:
        """A question about a queue; raises CupsError."""
        return self._ask(request(operation, (*_about_queue(queue), *more)))

    def ask_job(self, operation: Operation, job: int, more: Sequence[Typed] = ()) -> Answer:
        """A question about a job; raises CupsError."""
        about = (("job-uri", Tag.URI, f"ipp://localhost/jobs/{job}"), _user())
        return self._ask(request(operation, (*about, *more)))

    def ask(self, operation: Operation, more: Sequence[Typed] = ()) -> Answer:
        """A question about the whole server; raises CupsError."""
        return self._ask(request(operation, (_user(), *more)))

    def print(self, queue: str, title: str, mime: str, document: bytes, job: Sequence[Typed]) -> Answer:
        """Hand a document to a queue; raises CupsError, after which it may or may not have been taken."""
        about = (("job-name", Tag.NAME, name_value(title)), ("document-format", Tag.MIME_TYPE, mime))
        return self._ask(request(Operation.PRINT_JOB, (*_about_queue(queue), *about), job), document)

    def answers(self) -> bool:
        """Whether somebody is there."""
        try:
            self.ask(Operation.CUPS_GET_DEFAULT)
        except CupsError:
            return False
        return True

    def _ask(self, question: bytes, document: bytes = b"") -> Answer:
        connection = self._connection()
        try:
            connection.request("POST", "/", question + document, _IPP | self._credentials())
            response = connection.getresponse()
            data = response.read()
            if response.status != http.client.OK:
                raise CupsError(response.status)
            return parse(data)
        except (OSError, http.client.HTTPException, AnswerError) as fault:
            raise CupsError from fault
        finally:
            connection.close()

    def _credentials(self) -> dict[str, str]:
        """On the local socket the system itself vouches for the user, which taking a job back needs."""
        user = _user_name()
        return {"Authorization": f"PeerCred {user}"} if self._server.startswith("/") and user.isascii() else {}

    def _connection(self) -> http.client.HTTPConnection:
        if self._server.startswith("/"):
            return _SocketConnection(self._server, self._seconds)
        host, _, port = self._server.partition(":")
        return http.client.HTTPConnection(host, int(port) if port.isdigit() else 631, timeout=self._seconds)


def _usual_server() -> str:
    """CUPS_SERVER, then client.conf, then the local socket: the order of CUPS itself."""
    named = os.environ.get("CUPS_SERVER", "")
    for path in (Path.home() / ".cups/client.conf", Path("/etc/cups/client.conf")):
        if not named and path.is_file():
            match = _SERVER_LINE.search(path.read_text(encoding="utf-8", errors="replace"))
            named = match[1] if match else ""
    named = named.split("/version=")[0]
    return named or next((path for path in _SOCKETS if Path(path).exists()), "localhost:631")


def _about_queue(queue: str) -> tuple[Typed, ...]:
    return ("printer-uri", Tag.URI, queue_uri(queue)), _user()


def queue_uri(queue: str) -> str:
    """The address of a queue; whatever its name contains stays inside the path."""
    safe = "".join(
        chr(byte) if chr(byte).isalnum() and byte < 0x80 else f"%{byte:02X}"
        for byte in queue.encode("utf-8", "replace")
    )
    return f"ipp://localhost/printers/{safe}"


def _user() -> Typed:
    return "requesting-user-name", Tag.NAME, _user_name()


def _user_name() -> str:
    try:
        return name_value(getpass.getuser())
    except (KeyError, OSError):  # an account without a name, as in containers
        return "servicedesk"
