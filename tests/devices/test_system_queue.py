"""Printing through a real print system: true sizes, honest ends, and nothing slips out of a title or a name."""

import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from servicedesk.devices.cups import Cups, queue_uri
from servicedesk.devices.discover import SystemPrinter, system_printers
from servicedesk.devices.dots import black_is_one
from servicedesk.devices.ipp import Answer, Typed
from servicedesk.devices.system_queue import CupsPrinter
from servicedesk.services.papers import PaperSize
from servicedesk.services.printing import (
    Delivery,
    Fault,
    FaultCode,
    Form,
    PrinterChoice,
    PrinterKind,
    PrinterLanguage,
    Progress,
    Sheet,
)
from servicedesk.services.printing.sample import RECEIPT_CODE
from tests.devices.cups import IppPrinter, PrivateCups
from tests.devices.papers import dots, pages_of, pdf, pdf_of
from tests.devices.raw_printer import raw_printer
from tests.documents.decoders import by_zbar, by_zxing, pdf_pages, pdf_sizes

KNOWN_WITHIN = 5.0
LASER = PrinterChoice(PrinterKind.SYSTEM, "laser", PaperSize.A4)


@pytest.fixture
def cups(print_server: PrivateCups) -> Cups:
    return Cups(str(print_server.socket))


@pytest.fixture
def laser(print_server: PrivateCups) -> Iterator[IppPrinter]:
    """An office printer of its own for each test, so that no trouble is inherited."""
    printer = print_server.add_printer("laser")
    yield printer
    with suppress(ProcessLookupError):
        printer.go_on()
    print_server.run("cancel", "-a", "laser")
    print_server.run("lpadmin", "-x", "laser")
    printer.kill()
    for paper in printer.folder.iterdir():
        paper.unlink()


def awaited(printer: CupsPrinter, ticket: str, seconds: float = 15.0) -> Delivery:
    end = time.monotonic() + seconds
    while (delivery := printer.follow(ticket)).progress is Progress.UNDER_WAY and time.monotonic() < end:
        time.sleep(0.1)
    return delivery


def fault_within(find: Callable[[], Fault | None], seconds: float = KNOWN_WITHIN) -> Fault | None:
    end = time.monotonic() + seconds
    while (fault := find()) is None and time.monotonic() < end:
        time.sleep(0.1)
    return fault


@pytest.mark.parametrize("size", [PaperSize.A4, PaperSize.A5, PaperSize.ROLL_80, PaperSize.LABEL_58X40])
def test_the_printer_gets_the_paper_at_its_exact_size(cups: Cups, laser: IppPrinter, size: PaperSize) -> None:
    printer = CupsPrinter(replace(LASER, size=size), cups)
    assert printer.wants is Form.PDF
    assert printer.condition() is None
    sent = printer.send(pdf(size))
    assert sent.progress is Progress.UNDER_WAY
    assert awaited(printer, sent.ticket) == Delivery(Progress.PRINTED)
    (paper,) = laser.received()
    assert pdf_sizes(paper.read_bytes()) == pdf_sizes(pdf_of(size))


def test_both_decoders_read_what_the_printer_got(cups: Cups, laser: IppPrinter, tmp_path: Path) -> None:
    printer = CupsPrinter(LASER, cups)
    assert awaited(printer, printer.send(pdf()).ticket) == Delivery(Progress.PRINTED)
    (page,) = pdf_pages(laser.received()[0].read_bytes(), tmp_path)
    assert RECEIPT_CODE.digits in by_zxing(page)
    assert RECEIPT_CODE.digits in by_zbar(page)


def test_control_without_a_medium_a_receipt_roll_lands_on_an_office_sheet(
    print_server: PrivateCups, laser: IppPrinter
) -> None:
    """Control: the same PDF by a plain ``lp`` loses its size."""
    path = print_server.folder / "roll.pdf"
    path.write_bytes(pdf_of(PaperSize.ROLL_80))
    print_server.run("lp", "-d", "laser", str(path))
    assert fault_within(lambda: Fault.of(FaultCode.DEFECT) if laser.received() else None) is not None
    time.sleep(1)
    assert pdf_sizes(laser.received()[0].read_bytes())[0] != pytest.approx(pdf_sizes(path.read_bytes())[0], abs=1)


def test_a_receipt_printer_behind_a_queue_gets_the_dots_as_they_are(print_server: PrivateCups, cups: Cups) -> None:
    with raw_printer() as device:
        print_server.add_raw_queue("roll", f"socket://{device.address}")
        choice = PrinterChoice(PrinterKind.SYSTEM, "roll", PaperSize.ROLL_80, PrinterLanguage.ESCPOS)
        printer = CupsPrinter(choice, cups)
        assert printer.wants is Form.DOTS
        sent = printer.send(dots(copies=2))
        assert awaited(printer, sent.ticket, 20) == Delivery(Progress.PRINTED)
        slips = [bytes(slip.rows) for slip in device.roll.finished]
        assert slips == [black_is_one(page) for page in pages_of(PaperSize.ROLL_80)] * 2
        assert device.roll.rubbish == b""
        print_server.run("lpadmin", "-x", "roll")


@pytest.mark.parametrize(
    "title",
    [
        "x\n-o media=Letter",
        "$(touch /tmp/owned); `id` | rm -rf / & «№ 1» ₽",
        "-d another --",
        "\x1b@\x00\x07\r\n%!PS",
        "я" * 400,
        "",
    ],
)
def test_a_title_is_a_title_whatever_it_says(cups: Cups, laser: IppPrinter, title: str) -> None:
    printer = CupsPrinter(LASER, cups)
    sent = printer.send(Sheet(title, PaperSize.A4, pdf=pdf_of(PaperSize.A4)))
    assert awaited(printer, sent.ticket) == Delivery(Progress.PRINTED)
    assert pdf_sizes(laser.received()[0].read_bytes()) == pdf_sizes(pdf_of(PaperSize.A4))


@pytest.mark.parametrize("name", ["../admin", "laser/../x", "-d", "a b;c", "лазер", "laser?x=1", "laser#1", "%2e"])
def test_a_queues_name_is_a_name_whatever_it_says(cups: Cups, laser: IppPrinter, name: str) -> None:
    printer = CupsPrinter(replace(LASER, address=name), cups)
    fault = printer.condition()
    assert fault is not None
    assert fault.code is FaultCode.QUEUE_UNKNOWN
    assert printer.send(pdf()) == Delivery(Progress.NOTHING, fault)
    assert laser.received() == []
    assert queue_uri(name).count("/") == 4


def test_a_printer_that_is_off_is_known_in_time_and_prints_when_it_is_back(
    print_server: PrivateCups, cups: Cups, laser: IppPrinter
) -> None:
    printer = CupsPrinter(LASER, cups)
    laser.kill()
    sent = printer.send(pdf())
    fault = fault_within(lambda: printer.follow(sent.ticket).fault)
    assert fault is not None
    assert fault.code in {FaultCode.OFFLINE, FaultCode.NO_ANSWER}
    again = print_server.switch_on("laser", laser.port)
    assert awaited(printer, sent.ticket, 40) == Delivery(Progress.PRINTED)
    assert len(again.received()) == 1
    again.kill()


def test_a_hung_printer_is_known_in_time_and_its_paper_can_be_taken_back(cups: Cups, laser: IppPrinter) -> None:
    printer = CupsPrinter(LASER, cups)
    laser.hang()
    sent = printer.send(pdf())
    fault = fault_within(lambda: printer.follow(sent.ticket).fault)
    assert fault is not None
    assert fault.code in {FaultCode.OFFLINE, FaultCode.NO_ANSWER}
    printer.cancel(sent.ticket)
    assert printer.follow(sent.ticket) == Delivery(Progress.DOUBTFUL, Fault.of(FaultCode.CANCELLED, queue="laser"))
    laser.go_on()
    time.sleep(1)
    assert laser.received() == []


def test_a_stopped_queue_gets_nothing(print_server: PrivateCups, cups: Cups, laser: IppPrinter) -> None:
    printer = CupsPrinter(LASER, cups)
    print_server.run("cupsdisable", "laser")
    assert printer.condition() == Fault.of(FaultCode.PAUSED, queue="laser")
    print_server.run("cupsenable", "laser")
    print_server.run("cupsreject", "laser")
    assert printer.condition() == Fault.of(FaultCode.PAUSED, queue="laser")
    assert printer.send(pdf()).progress is Progress.NOTHING
    print_server.run("cupsaccept", "laser")
    assert printer.condition() is None


def test_a_paper_that_the_printer_does_not_take_is_doubtful_and_not_printed_for_ever(
    cups: Cups, laser: IppPrinter
) -> None:
    printer = CupsPrinter(replace(LASER, size=PaperSize.LABEL_43X25), cups)
    sent = printer.send(pdf(PaperSize.LABEL_43X25))
    end = awaited(printer, sent.ticket)
    assert end.progress is Progress.DOUBTFUL
    assert end.fault is not None
    assert end.fault.code in {FaultCode.QUEUE_REFUSED, FaultCode.CANCELLED}, "CUPS cancels what a printer refuses"
    assert laser.received() == []


def test_a_job_that_nobody_remembers_is_in_doubt(cups: Cups, laser: IppPrinter) -> None:
    end = CupsPrinter(LASER, cups).follow("424242@laser")
    assert end == Delivery(Progress.DOUBTFUL, Fault.of(FaultCode.NO_CONFIRMATION, queue="laser"))


class ForgetfulCups(Cups):
    """A print server that takes a paper and does not say under which number."""

    def answers(self) -> bool:
        return True

    def print(self, queue: str, title: str, mime: str, document: bytes, job: Sequence[Typed]) -> Answer:
        return Answer(0)


def test_a_paper_taken_without_a_number_is_in_doubt() -> None:
    sent = CupsPrinter(LASER, ForgetfulCups()).send(pdf())
    assert sent == Delivery(Progress.DOUBTFUL, Fault.of(FaultCode.NO_CONFIRMATION, queue="laser"))


def test_without_a_print_system_everything_waits() -> None:
    printer = CupsPrinter(LASER, Cups("/nowhere/cups.sock"))
    offline = Fault.of(FaultCode.OFFLINE, queue="laser")
    assert printer.condition() == offline
    assert printer.send(pdf()) == Delivery(Progress.NOTHING, offline)
    assert printer.follow("1@laser") == Delivery(Progress.UNDER_WAY, offline, "1@laser")
    printer.cancel("1@laser")
    assert system_printers(Cups("/nowhere/cups.sock")) == ()


def test_the_systems_printers_are_listed_with_the_default_first(
    print_server: PrivateCups, cups: Cups, laser: IppPrinter
) -> None:
    print_server.add_raw_queue("aaa", "socket://127.0.0.1:9")
    print_server.run("lpadmin", "-d", "laser")
    print_server.run("lpadmin", "-p", "laser", "-D", "Лазерный у окна")
    found = system_printers(cups)
    assert found[0] == SystemPrinter("laser", "Лазерный у окна", is_default=True)
    assert [printer.name for printer in found] == ["laser", "aaa"]
    print_server.run("lpadmin", "-x", "aaa")


def test_a_printer_is_found_by_the_address_that_lp_would_use(
    print_server: PrivateCups, laser: IppPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(print_server.socket))
    assert CupsPrinter(LASER).condition() is None


def test_lp_sees_the_same_queue(print_server: PrivateCups, laser: IppPrinter) -> None:
    """The fixture is a print system like any other: its own tools work on it."""
    assert (
        "laser"
        in subprocess.run(
            ("lpstat", "-h", str(print_server.socket), "-p"), capture_output=True, text=True, check=True, timeout=10
        ).stdout
    )
