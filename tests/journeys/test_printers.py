"""Papers on their way to real printers: a queue of the system, a receipt printer in the network, and a dead one."""

import time
from pathlib import Path

import pytest

from servicedesk.services.papers import PaperSize
from servicedesk.services.printing import PrinterChoice, PrinterKind, PrinterLanguage, to_table
from tests.devices.cups import free_port, missing_parts, private_cups, wait_for
from tests.devices.raw_printer import RawPrinter, raw_printer
from tests.documents.decoders import framed, pdf_sizes
from tests.journeys.clerk import accept_one
from tests.journeys.program import settle, started
from tests.journeys.scanner import bar_codes, pages_of
from tests.journeys.watched import Sight
from tests.journeys.xvfb import Screen

pytestmark = pytest.mark.journey

RECEIPT = "1000000161"
UNPRINTED = "не напечатано: 1"
COPIES = 2
AT_ONCE_S = 2.0
A4 = (595.3, 841.9)


def receipts_on(home: Path, kind: PrinterKind, address: str) -> None:
    """Choose the printer of receipts: whole sheets for a queue, an 80 mm roll for a printer in the network."""
    roll = kind is PrinterKind.NETWORK
    choice = PrinterChoice(
        kind, address, PaperSize.ROLL_80 if roll else PaperSize.A4,
        PrinterLanguage.ESCPOS if roll else PrinterLanguage.PAGE,
    )  # fmt: skip
    settle(home, printers={"receipt": to_table(choice)})


def waits(sight: Sight) -> bool:
    return UNPRINTED in sight.chips


@pytest.mark.skipif(bool(missing_parts()), reason=f"needs {missing_parts()}")
def test_a_receipt_goes_through_a_real_print_queue(desk_screen: Screen, tmp_path: Path) -> None:
    receipts_on(tmp_path, PrinterKind.SYSTEM, "laser")
    with private_cups() as server:
        laser = server.add_printer("laser")
        with started(desk_screen, tmp_path, environment=server.environment) as program:
            accept_one(program)
            wait_for(laser.received, what="the receipt at the printer")
            program.until(lambda sight: sight.banner_kind == "ok" and not waits(sight), "that it was printed")
            assert program.close() == 0
        (paper,) = laser.received()
        assert pdf_sizes(paper.read_bytes()) == [pytest.approx(A4, abs=1)]
        assert [(code.zxing, code.zbar) for code in bar_codes(*pages_of(paper))] == [(RECEIPT, RECEIPT)] * 4


def test_a_roll_comes_out_of_a_printer_in_the_network(desk_screen: Screen, tmp_path: Path) -> None:
    with raw_printer() as printer:
        receipts_on(tmp_path, PrinterKind.NETWORK, printer.address)
        with started(desk_screen, tmp_path) as program:
            accept_one(program)
            wait_for(lambda: printer.roll.finished, what="the roll")
            program.until(lambda sight: sight.banner_kind == "ok" and not waits(sight), "that it was printed")
        check_slips(printer)


def check_slips(printer: RawPrinter) -> None:
    """Every slip bears the number twice, once turned, and both decoders read both; nothing else was sent."""
    assert len(printer.roll.finished) == COPIES
    assert printer.roll.rubbish == b""
    for slip in printer.roll.finished:
        codes = bar_codes(framed(slip.image().convert("L")))
        assert [(code.zxing, code.zbar) for code in codes] == [(RECEIPT, RECEIPT)] * 2
        assert sorted(code.turned for code in codes) == [False, True]


def test_a_dead_printer_delays_nothing_and_gets_its_paper_when_it_lives(desk_screen: Screen, tmp_path: Path) -> None:
    port = free_port()
    receipts_on(tmp_path, PrinterKind.NETWORK, f"127.0.0.1:{port}")
    with started(desk_screen, tmp_path) as program:
        accept_one(program)
        began = time.monotonic()
        program.until(lambda sight: sight.banner_kind == "ok", "that the device was accepted")
        assert time.monotonic() - began <= AT_ONCE_S
        program.until(waits, "one paper that waits")
        assert len(program.papers(at_least=1)) == 1  # the label has a printer of its own
        assert program.close() == 0
    with started(desk_screen, tmp_path) as program:
        program.until(waits, "that it still waits at the next start")
        with raw_printer(port) as printer:
            program.until(lambda sight: not waits(sight), "that it was printed at last")
            check_slips(printer)
