"""A receipt printer in the network, by a real one on the loopback: what it is sent comes out dot for dot, and whatever
is wrong with it is known within five seconds.
"""

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from servicedesk.devices.dots import black_is_one
from servicedesk.devices.network import NetworkPrinter
from servicedesk.services.papers import PaperSize
from servicedesk.services.printing import (
    Delivery,
    Fault,
    FaultCode,
    PrinterChoice,
    PrinterKind,
    PrinterLanguage,
    Progress,
)
from servicedesk.services.printing.sample import RECEIPT_CODE
from tests.devices.papers import dots, pages_of
from tests.devices.raw_printer import RawPrinter, raw_printer
from tests.documents.decoders import by_zbar, by_zxing, framed

PRINTED = Delivery(Progress.PRINTED)
KNOWN_WITHIN = 5.0


def choice(address: str) -> PrinterChoice:
    return PrinterChoice(PrinterKind.NETWORK, address, PaperSize.ROLL_80, PrinterLanguage.ESCPOS)


@pytest.fixture
def device() -> Iterator[RawPrinter]:
    with raw_printer() as printer:
        yield printer


@contextmanager
def within(seconds: float) -> Iterator[None]:
    began = time.monotonic()
    yield
    took = time.monotonic() - began
    assert took <= seconds, f"{took:.1f} s"


@pytest.mark.parametrize("graphics", [False, True])
@pytest.mark.parametrize("size", [PaperSize.ROLL_80, PaperSize.ROLL_58])
def test_the_slips_are_the_bitmaps_dot_for_dot_and_both_decoders_read_them(
    device: RawPrinter, size: PaperSize, graphics: bool
) -> None:
    printer = NetworkPrinter(replace(choice(device.address), graphics=graphics))
    assert printer.condition() is None
    assert printer.send(dots(size)) == PRINTED
    assert len(device.roll.finished) == len(pages_of(size)) == 2
    for slip, page in zip(device.roll.finished, pages_of(size), strict=True):
        assert (slip.width, slip.height) == (page.stride * 8, page.height)
        assert bytes(slip.rows) == black_is_one(page)
    first = framed(device.roll.slips[0].image().convert("L"))
    assert RECEIPT_CODE.digits in by_zxing(first)
    assert RECEIPT_CODE.digits in by_zbar(first)
    assert device.roll.rubbish == b""


def test_one_dot_more_is_noticed(device: RawPrinter) -> None:
    """Control: the comparison of dots fails when a single one differs."""
    NetworkPrinter(choice(device.address)).send(dots())
    rows = device.roll.slips[0].rows
    rows[1000] ^= 0x10
    assert bytes(rows) != black_is_one(pages_of(PaperSize.ROLL_80)[0])


def test_copies_cut_and_drawer_are_as_chosen(device: RawPrinter) -> None:
    printer = NetworkPrinter(replace(choice(device.address), opens_drawer=True))
    assert printer.send(dots(copies=2)) == PRINTED
    assert len(device.roll.finished) == 2 * len(pages_of(PaperSize.ROLL_80))
    assert device.roll.drawer_opened == 1
    assert NetworkPrinter(replace(choice(device.address), cut=False)).send(dots()) == PRINTED
    assert device.roll.drawer_opened == 1


def test_papers_follow_each_other_on_a_printer_that_takes_one_connection(device: RawPrinter) -> None:
    printer = NetworkPrinter(choice(device.address))
    for _ in range(5):
        assert printer.condition() is None
        assert printer.send(dots()) == PRINTED
    assert len(device.roll.finished) == 10


def test_dots_that_look_like_questions_confuse_nobody(device: RawPrinter) -> None:
    """The printer answers ``10 04 n`` inside a picture as well; its answers look like an open cover."""
    page = pages_of(PaperSize.ROLL_80)[0]
    rows = bytearray(page.rows)
    for at in range(0, len(rows) - 4, page.stride * 8):
        rows[at : at + 3] = b"\x10\x04\x04"
    looks = type(page)(page.width, page.height, page.dpi, bytes(rows))
    device.answers_dots = True
    sheet = type(dots())("x", PaperSize.ROLL_80, pages=(looks,))
    assert NetworkPrinter(choice(device.address)).send(sheet) == PRINTED
    assert device.roll.stray_questions, "the picture did contain them"
    assert bytes(device.roll.slips[0].rows) == black_is_one(looks)


def test_a_slow_line_is_waited_for(device: RawPrinter) -> None:
    device.bytes_a_second = 40_000
    assert NetworkPrinter(choice(device.address)).send(dots(PaperSize.ROLL_58)) == PRINTED
    assert len(device.roll.finished) == 2


# Faults before the first byte: nothing comes out, and the paper may be printed later without a mark.


def no_paper(device: RawPrinter) -> None:
    device.roll.rows_left = 0


def cover_open(device: RawPrinter) -> None:
    device.cover_open = True


def silent(device: RawPrinter) -> None:
    device.answers = False


def hung(device: RawPrinter) -> None:
    device.hangs_after = 0


def off(device: RawPrinter) -> None:
    device.switch_off()


BEFORE = [
    (no_paper, FaultCode.PAPER_OUT),
    (cover_open, FaultCode.COVER_OPEN),
    (silent, FaultCode.NO_ANSWER),
    (hung, FaultCode.NO_ANSWER),
    (off, FaultCode.OFFLINE),
]


@pytest.mark.parametrize(("happens", "code"), BEFORE)
def test_a_fault_is_known_in_time_and_nothing_is_sent(
    device: RawPrinter, happens: Callable[[RawPrinter], None], code: FaultCode
) -> None:
    happens(device)
    printer = NetworkPrinter(choice(device.address))
    with within(KNOWN_WITHIN):
        fault = printer.condition()
    assert fault is not None
    assert fault.code is code
    with within(KNOWN_WITHIN):
        delivery = printer.send(dots())
    assert delivery.progress is Progress.NOTHING
    assert delivery.fault is not None
    assert delivery.fault.code is code
    assert device.roll.slips == []


def test_an_address_that_nobody_has_is_known_in_time() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        address = f"127.0.0.1:{full.getsockname()[1]}"
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(full.getsockname())
        with within(KNOWN_WITHIN):
            fault = NetworkPrinter(choice(address)).condition()
        for each in waiting:
            each.close()
    assert fault is not None


@pytest.mark.parametrize("address", ["", "a b", "host:0", "host:99999", "http://host/", "host:9100; rm -rf /"])
def test_an_impossible_address_is_a_matter_of_settings(address: str) -> None:
    printer = NetworkPrinter(choice(address))
    assert printer.condition() == Fault.of(FaultCode.WRONG_SETTINGS, address=address)
    assert printer.send(dots()).progress is Progress.NOTHING


def test_a_name_with_an_address_that_leads_nowhere_is_reached_by_another(
    device: RawPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As ``localhost`` where the printer's box listens on one of its addresses alone."""
    known = socket.getaddrinfo

    def addresses(host: str, *more: Any, **facts: Any) -> list[Any]:
        hosts = ("::1", "127.0.0.2", "127.0.0.1") if host == "printer" else (host,)
        return [entry for each in hosts for entry in known(each, *more, **facts)]

    monkeypatch.setattr(socket, "getaddrinfo", addresses)
    port = device.address.partition(":")[2]
    assert NetworkPrinter(choice(f"printer:{port}")).condition() is None


def test_an_unknown_name_is_offline() -> None:
    with within(KNOWN_WITHIN):
        fault = NetworkPrinter(choice("no-such-printer.invalid")).condition()
    assert fault == Fault.of(FaultCode.OFFLINE, address="no-such-printer.invalid")


# Faults half-way: something may have come out, so the answer is never "printed" and never "nothing".


def paper_ends(device: RawPrinter) -> None:
    device.roll.rows_left = 300


def dies(device: RawPrinter) -> None:
    device.dies_after = 20_000


def hangs(device: RawPrinter) -> None:
    device.hangs_after = 20_000


HALF_WAY = [(paper_ends, FaultCode.PAPER_OUT), (dies, FaultCode.CUT_OFF), (hangs, FaultCode.NO_ANSWER)]


@pytest.mark.parametrize(("happens", "code"), HALF_WAY)
def test_a_fault_half_way_is_known_in_time_and_leaves_doubt(
    device: RawPrinter, happens: Callable[[RawPrinter], None], code: FaultCode
) -> None:
    happens(device)
    with within(KNOWN_WITHIN):
        delivery = NetworkPrinter(choice(device.address)).send(dots())
    assert delivery.progress is Progress.DOUBTFUL
    assert delivery.fault is not None
    assert delivery.fault.code is code


def test_a_new_roll_lets_the_rest_come_out_so_the_doubt_was_right(device: RawPrinter) -> None:
    paper_ends(device)
    NetworkPrinter(choice(device.address)).send(dots())
    device.refill()
    assert device.roll.slips[0].height > 300


@pytest.mark.parametrize("happens", [paper_ends, hangs])
def test_control_a_printer_that_is_believed_prints_nothing_and_says_it_did(
    device: RawPrinter, happens: Callable[[RawPrinter], None]
) -> None:
    """Control: sent is not printed. Without the questions the same faults pass for success."""
    happens(device)
    assert NetworkPrinter(replace(choice(device.address), asks_state=False)).send(dots(PaperSize.ROLL_58)) == PRINTED
    assert len(device.roll.finished) < 2


def test_a_printer_that_never_answers_prints_when_the_centre_believes_it(device: RawPrinter) -> None:
    silent(device)
    printer = NetworkPrinter(replace(choice(device.address), asks_state=False))
    assert printer.condition() is None
    assert printer.send(dots()) == PRINTED
    time.sleep(0.2)
    assert len(device.roll.finished) == 2


def test_nothing_can_be_followed_or_taken_back_on_a_raw_line() -> None:
    printer = NetworkPrinter(choice("127.0.0.1"))
    assert printer.follow("7").progress is Progress.DOUBTFUL
    printer.cancel("7")
