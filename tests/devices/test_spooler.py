"""Windows' spooler: what is decided, by a spooler made for tests; how its structures are laid out, by their sizes."""

import ctypes
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from servicedesk.devices import escpos, winstructs
from servicedesk.devices.spooler import SpoolPrinter
from servicedesk.devices.winspool import WinSpool
from servicedesk.services.papers import Bitmap, PaperSize
from servicedesk.services.printing import (
    Delivery,
    Fault,
    FaultCode,
    Form,
    PrinterChoice,
    PrinterKind,
    PrinterLanguage,
    Progress,
)
from tests.devices.papers import dots, pages_of

OFFICE = PrinterChoice(PrinterKind.SYSTEM, "HP LaserJet", PaperSize.A4)
ROLL = replace(OFFICE, size=PaperSize.ROLL_80, language=PrinterLanguage.ESCPOS)


@dataclass
class SpoolOfTests:
    """A spooler that remembers what it was given and answers what a test sets."""

    printer: tuple[int, int] = (0, 0)
    job: int | None = 0x10
    broken: bool = False
    hangs: threading.Event | None = None
    raw: list[tuple[str, str, bytes]] = field(default_factory=list)
    painted: list[tuple[str, Sequence[Bitmap], tuple[float, float]]] = field(default_factory=list)
    followed: list[tuple[str, int]] = field(default_factory=list)
    cancelled: list[tuple[str, int]] = field(default_factory=list)

    def status(self, queue: str) -> tuple[int, int]:
        self._trouble()
        return self.printer

    def job_status(self, queue: str, job: int) -> int | None:
        self._trouble()
        self.followed.append((queue, job))
        return self.job

    def cancel(self, queue: str, job: int) -> None:
        self._trouble()
        self.cancelled.append((queue, job))

    def send_raw(self, queue: str, title: str, data: bytes) -> int:
        self._trouble()
        self.raw.append((queue, title, data))
        return 7

    def print_pages(self, queue: str, title: str, pages: Sequence[Bitmap], paper: tuple[float, float]) -> int:
        self._trouble()
        self.painted.append((queue, pages, paper))
        return 8

    def _trouble(self) -> None:
        if self.hangs is not None:
            self.hangs.wait(5)
        if self.broken:
            raise OSError


def fault(code: FaultCode) -> Fault:
    return Fault.of(code, queue="HP LaserJet")


def test_a_receipt_printer_gets_its_bytes_raw() -> None:
    spool = SpoolOfTests()
    printer = SpoolPrinter(ROLL, spool)
    assert printer.wants is Form.DOTS
    assert printer.send(dots()) == Delivery(Progress.UNDER_WAY, None, "7@HP LaserJet")
    ((queue, title, data),) = spool.raw
    assert (queue, title) == ("HP LaserJet", "2026-03-02_1_receipt")
    assert data == b"".join(escpos.commands(pages_of(PaperSize.ROLL_80)))


def test_an_office_printer_gets_painted_pages_of_the_true_size() -> None:
    spool = SpoolOfTests()
    assert SpoolPrinter(OFFICE, spool).send(dots(PaperSize.A4, copies=2)).ticket == "8@HP LaserJet"
    ((_, pages, paper),) = spool.painted
    assert pages == pages_of(PaperSize.A4) * 2
    assert paper == pytest.approx((210, 297), abs=0.2)


@pytest.mark.parametrize(
    ("status", "attributes", "code"),
    [
        (0, 0, None),
        (0x400, 0, None),
        (0x10, 0, FaultCode.PAPER_OUT),
        (0x400000, 0, FaultCode.COVER_OPEN),
        (0x80, 0, FaultCode.OFFLINE),
        (0, 0x400, FaultCode.OFFLINE),
        (0x1, 0, FaultCode.PAUSED),
        (0x8, 0, FaultCode.NEEDS_ATTENTION),
    ],
)
def test_the_state_of_a_queue_is_told(status: int, attributes: int, code: FaultCode | None) -> None:
    printer = SpoolPrinter(OFFICE, SpoolOfTests(printer=(status, attributes)))
    assert printer.condition() == (None if code is None else fault(code))


@pytest.mark.parametrize(
    ("job", "delivery"),
    [
        (None, Delivery(Progress.PRINTED)),
        (0x80, Delivery(Progress.PRINTED)),
        (0x10, Delivery(Progress.UNDER_WAY, None, "7@HP LaserJet")),
        (0x40, Delivery(Progress.UNDER_WAY, fault(FaultCode.PAPER_OUT), "7@HP LaserJet")),
        (0x20, Delivery(Progress.UNDER_WAY, fault(FaultCode.OFFLINE), "7@HP LaserJet")),
        (0x4, Delivery(Progress.DOUBTFUL, fault(FaultCode.CANCELLED))),
    ],
)
def test_a_job_is_followed_to_its_end(job: int | None, delivery: Delivery) -> None:
    assert SpoolPrinter(OFFICE, SpoolOfTests(job=job)).follow("7@HP LaserJet") == delivery


def test_a_spooler_that_fails_leaves_doubt_where_something_was_sent() -> None:
    printer = SpoolPrinter(OFFICE, SpoolOfTests(broken=True))
    assert printer.condition() == fault(FaultCode.QUEUE_UNKNOWN)
    assert printer.send(dots(PaperSize.A4)) == Delivery(Progress.DOUBTFUL, fault(FaultCode.QUEUE_REFUSED))
    assert printer.follow("7@x") == Delivery(Progress.UNDER_WAY, fault(FaultCode.OFFLINE), "7@x")
    printer.cancel("7@x")


def test_a_spooler_that_hangs_is_known_in_time() -> None:
    hangs = threading.Event()
    printer = SpoolPrinter(OFFICE, SpoolOfTests(hangs=hangs), seconds=0.1)
    assert printer.condition() == fault(FaultCode.NO_ANSWER)
    assert printer.follow("7@x").fault == fault(FaultCode.OFFLINE)
    hangs.set()


def test_a_job_is_taken_back() -> None:
    spool = SpoolOfTests()
    SpoolPrinter(OFFICE, spool).cancel("7@HP LaserJet")
    assert spool.cancelled == [("HP LaserJet", 7)]


def test_a_job_is_sought_in_the_queue_that_holds_it_and_not_in_the_one_chosen_since() -> None:
    spool = SpoolOfTests()
    printer = SpoolPrinter(replace(OFFICE, address="Another"), spool)
    printer.follow("7@HP LaserJet")
    printer.cancel("7@HP LaserJet")
    assert spool.followed == spool.cancelled == [("HP LaserJet", 7)]


@pytest.mark.parametrize(
    ("structure", "size"),
    [("DevMode", 220), ("BitmapInfo", 48), ("DocInfo1", 24), ("DocInfo", 40), ("PrinterInfo2", 136), ("JobInfo1", 96)],
)
def test_the_structures_have_the_sizes_of_64_bit_windows(structure: str, size: int) -> None:
    assert ctypes.sizeof(getattr(winstructs, structure)) == size


@pytest.mark.skipif(sys.platform == "win32", reason="there it binds")
def test_the_binding_says_that_this_is_not_windows() -> None:
    with pytest.raises(OSError, match="not Windows"):
        WinSpool()
