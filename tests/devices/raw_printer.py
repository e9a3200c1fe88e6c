"""A receipt printer on the loopback: a real TCP server that decodes ESC/POS back to dots, answers as a printer does,
and can run out of paper, hang, or die half-way. What lies in its tray is what a person would find.
"""

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Self

from PIL import Image

from servicedesk.services.papers import Bitmap

_READY = 0x12
_REST = 0.005


@dataclass
class Slip:
    """What came out between two cuts: rows of dots, 1 = black, ``width`` dots each."""

    width: int = 0
    rows: bytearray = field(default_factory=bytearray)
    cut: bool = False

    @property
    def height(self) -> int:
        return len(self.rows) * 8 // self.width if self.width else 0

    def bitmap(self, dpi: int = 203) -> Bitmap:
        """The slip as dots; its width is a whole number of bytes, as the command has it."""
        return Bitmap(self.width, self.height, dpi, bytes(self.rows))

    def image(self) -> Image.Image:
        """The slip as a picture, black on white."""
        return picture_of(self.bitmap())


def picture_of(page: Bitmap) -> Image.Image:
    """A bitmap as a picture, black on white."""
    inverted = bytes(255 - byte for byte in page.rows)
    return Image.frombytes("1", (page.width, page.height), inverted)


def _number(two_bytes: bytes | bytearray) -> int:
    return int.from_bytes(two_bytes, "little")


class Roll:
    """The mechanism: takes bytes, keeps slips. ``rows_left`` is the paper on the roll."""

    def __init__(self) -> None:
        self.slips: list[Slip] = []
        self.rubbish = bytearray()
        self.drawer_opened = 0
        self.rows_left = 1_000_000
        self.done_questions = 0
        self.stray_questions: list[int] = []
        self._bytes = bytearray()
        self._slip = Slip()
        self._stored: tuple[int, bytes] = (0, b"")
        self._waiting: tuple[int, bytes] = (0, b"")

    @property
    def finished(self) -> list[Slip]:
        """Slips that were printed to their cut."""
        return [slip for slip in self.slips if slip.cut]

    def forget(self) -> None:
        """The power was off: what was in the buffer is gone, what is on paper stays."""
        self._bytes.clear()
        self._slip = Slip()
        self._waiting = (0, b"")

    def feed(self, data: bytes) -> list[int]:
        """Take bytes; the DLE EOT questions among them, answered at once even with no paper."""
        self._bytes += data
        questions: list[int] = []
        while self.rows_left > 0 and (used := self._step(questions)):
            del self._bytes[:used]
        if self.rows_left <= 0:
            questions += self._questions_in(bytes(self._bytes[-3:]))
        return questions

    def _step(self, questions: list[int]) -> int:
        """Carry out one command; the bytes it took, 0 when it has not come whole."""
        held = bytes(self._bytes[:2])
        if held in {b"\x1dv", b"\x1d("}:
            return self._picture()
        lengths = {b"\x1b@": 2, b"\x1bd": 3, b"\x1bp": 5, b"\x10\x04": 3, b"\x1dr": 3, b"\x1dV": 4}
        length = lengths.get(held, 1)
        if len(held) < 2 or len(self._bytes) < length:
            return 0
        if held == b"\x10\x04":
            questions.append(self._bytes[2])
        elif held == b"\x1dr":
            self.done_questions += 1
        elif held == b"\x1bp":
            self.drawer_opened += 1
        elif held in {b"\x1dV", b"\x1bd"}:
            self._cut()
        elif length == 1:
            self.rubbish += held[:1]
        return length

    def _picture(self) -> int:
        """GS v 0, or GS ( L functions 112 and 50."""
        if len(self._bytes) < 8:
            return 0
        if self._bytes[1:2] == b"v":
            stride, height = _number(self._bytes[4:6]), _number(self._bytes[6:8])
            end = 8 + stride * height
            if len(self._bytes) >= end:
                self._print(stride, bytes(self._bytes[8:end]))
                return end
            return 0
        end = 5 + _number(self._bytes[3:5])
        if len(self._bytes) < end:
            return 0
        if self._bytes[6] == ord("p"):
            width = _number(self._bytes[11:13]) if end > 13 else 0
            self._stored = (width // 8, bytes(self._bytes[15:end]))
        else:
            self._print(*self._stored)
        return end

    def _print(self, stride: int, data: bytes) -> None:
        self.stray_questions += self._questions_in(data)
        rows = min(len(data) // stride, self.rows_left)
        self.rows_left -= rows
        if not self._slip.rows:
            self.slips.append(self._slip)
            self._slip.width = stride * 8
        self._slip.rows += data[: rows * stride]
        self._waiting = (stride, data[rows * stride :])

    def refill(self) -> None:
        """A new roll: what waits in the buffer comes out."""
        self.rows_left = 1_000_000
        if self._waiting[1]:
            self._print(*self._waiting)
        self.feed(b"")

    def _cut(self) -> None:
        self._slip.cut = True
        self._slip = Slip()

    def _questions_in(self, data: bytes) -> list[int]:
        """What a printer takes for questions though they are dots."""
        return [data[at + 2] for at in range(len(data) - 2) if data[at : at + 2] == b"\x10\x04" and data[at + 2] < 5]


class RawPrinter:
    """The printer on a port. Faults are attributes, to be set before or while it prints."""

    def __init__(self, port: int = 0) -> None:
        self.roll = Roll()
        self.cover_open = False
        self.answers = True
        self.answers_dots = False
        self.dies_after: int | None = None
        self.hangs_after: int | None = None
        self.bytes_a_second: float | None = None
        self.received = 0
        self._on = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", port), backlog=1)
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, name="raw printer", daemon=True)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._on.set()
        self._listener.settimeout(0.05)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.switch_off()

    def switch_off(self) -> None:
        """Nobody listens any more."""
        self._on.clear()
        self._thread.join()
        self._listener.close()

    def switched_on_again(self) -> "RawPrinter":
        """The same printer after a loss of power: same port, same tray, nothing in the buffer."""
        self.switch_off()
        again = RawPrinter(self.port)
        again.roll = self.roll
        again.roll.forget()
        return again.__enter__()

    def refill(self) -> None:
        """A new roll; what was still in the buffer comes out now."""
        self.roll.refill()

    def _serve(self) -> None:
        while self._on.is_set():
            with contextlib.suppress(TimeoutError):
                connection, _ = self._listener.accept()
                with connection, contextlib.suppress(OSError):
                    self._attend(connection)

    def _attend(self, connection: socket.socket) -> None:
        """One connection at a time, as most printers in a network."""
        connection.settimeout(0.05)
        while self._on.is_set():
            if self.hangs_after is not None and self.received >= self.hangs_after:
                time.sleep(_REST)
                continue
            try:
                data = connection.recv(self._portion())
            except TimeoutError:
                continue
            if not data:
                return
            self.received += len(data)
            if self.dies_after is not None and self.received >= self.dies_after:
                self._feed(data[: self.dies_after - self.received] if self.received > self.dies_after else data)
                self._die(connection)
                return
            self._answer(connection, *self._feed(data))

    def _portion(self) -> int:
        """How much is taken at a time, so that hanging and dying happen at the very byte."""
        limits = [limit - self.received for limit in (self.dies_after, self.hangs_after) if limit is not None]
        if self.bytes_a_second is not None:
            limits.append(int(self.bytes_a_second / 20))
            time.sleep(0.05)
        return max(1, min([4096, *limits]))

    def _feed(self, data: bytes) -> tuple[list[int], int]:
        asked, strays = self.roll.done_questions, len(self.roll.stray_questions)
        questions = self.roll.feed(data)
        if self.answers_dots:
            questions = self.roll.stray_questions[strays:] + questions
        return questions, self.roll.done_questions - asked

    def _answer(self, connection: socket.socket, questions: list[int], done: int) -> None:
        if self.answers:
            connection.sendall(bytes(self._status(question) for question in questions) + b"\x00" * done)

    def _status(self, question: int) -> int:
        paper_out = self.roll.rows_left <= 0
        match question:
            case 1:
                return _READY | (0x08 if paper_out or self.cover_open else 0)
            case 2:
                return _READY | (0x20 if paper_out else 0) | (0x04 if self.cover_open else 0)
            case 4:
                return _READY | (0x60 if paper_out else 0)
            case _:
                return _READY

    def _die(self, connection: socket.socket) -> None:
        """The plug is pulled: the other side is told nothing but a reset."""
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._listener.close()
        self._on.clear()


@contextmanager
def raw_printer(port: int = 0) -> Iterator[RawPrinter]:
    """A printer that is switched on, and off again on leaving."""
    with RawPrinter(port) as printer:
        yield printer
