"""Which device serves which choice, and what stands for a choice that cannot be."""

from pathlib import Path

import pytest

from servicedesk.devices.folder import FolderPrinter
from servicedesk.devices.network import NetworkPrinter
from servicedesk.devices.printers import ImpossiblePrinter, open_printer
from servicedesk.devices.system_queue import CupsPrinter
from servicedesk.services.papers import PaperSize
from servicedesk.services.printing import (
    Fault,
    FaultCode,
    Printer,
    PrinterChoice,
    PrinterKind,
    PrinterLanguage,
    Printers,
    Progress,
)
from tests.devices.papers import pdf

FOLDER, SYSTEM, NETWORK = PrinterKind.FOLDER, PrinterKind.SYSTEM, PrinterKind.NETWORK
PAGE, ESCPOS = PrinterLanguage.PAGE, PrinterLanguage.ESCPOS


@pytest.mark.parametrize(
    ("kind", "address", "language", "device"),
    [
        (FOLDER, "/tmp/papers", PAGE, FolderPrinter),
        (SYSTEM, "laser", PAGE, CupsPrinter),
        (SYSTEM, "roll", ESCPOS, CupsPrinter),
        (NETWORK, "10.0.0.9", ESCPOS, NetworkPrinter),
        (NETWORK, "10.0.0.9", PAGE, ImpossiblePrinter),
        (FOLDER, " ", PAGE, ImpossiblePrinter),
        (SYSTEM, "", PAGE, ImpossiblePrinter),
    ],
)
def test_each_choice_has_its_device(
    kind: PrinterKind, address: str, language: PrinterLanguage, device: type[object]
) -> None:
    printers: Printers = open_printer
    printer: Printer = printers(PrinterChoice(kind, address, PaperSize.A4, language))
    assert isinstance(printer, device)


def test_an_impossible_choice_prints_nothing_and_writes_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    printer = open_printer(PrinterChoice())
    assert printer.condition() == Fault.of(FaultCode.WRONG_SETTINGS)
    assert printer.send(pdf()).progress is Progress.NOTHING
    assert printer.follow("1").progress is Progress.DOUBTFUL
    printer.cancel("1")
    assert list(tmp_path.iterdir()) == []
