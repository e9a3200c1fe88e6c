"""The printer behind a choice: the one place that knows which device serves which kind."""

import sys

from servicedesk.devices.folder import FolderPrinter
from servicedesk.devices.network import NetworkPrinter
from servicedesk.devices.spooler import SpoolPrinter
from servicedesk.devices.system_queue import CupsPrinter
from servicedesk.devices.winspool import WinSpool
from servicedesk.services.printing import (
    Delivery,
    Fault,
    FaultCode,
    Form,
    Printer,
    PrinterChoice,
    PrinterKind,
    PrinterLanguage,
    Progress,
    Sheet,
)


class ImpossiblePrinter:
    """Stands for a choice that names no printer: says so, and prints nothing."""

    wants = Form.PDF
    _FAULT = Fault.of(FaultCode.WRONG_SETTINGS)

    def condition(self) -> Fault | None:
        return self._FAULT

    def send(self, sheet: Sheet) -> Delivery:  # noqa: ARG002
        """Nothing goes anywhere."""
        return Delivery(Progress.NOTHING, self._FAULT)

    def follow(self, ticket: str) -> Delivery:  # noqa: ARG002
        """Whoever held the sheet cannot be asked any more."""
        return Delivery(Progress.DOUBTFUL, Fault.of(FaultCode.NO_CONFIRMATION))

    def cancel(self, ticket: str) -> None:
        """Nothing can be taken back."""


def open_printer(choice: PrinterChoice) -> Printer:
    """The printer of a choice; nothing is connected yet."""
    if not choice.address.strip():
        return ImpossiblePrinter()
    if choice.kind is PrinterKind.FOLDER:
        return FolderPrinter(choice)
    if choice.kind is PrinterKind.NETWORK:
        return ImpossiblePrinter() if choice.language is PrinterLanguage.PAGE else NetworkPrinter(choice)
    return _system_printer(choice)


def _system_printer(choice: PrinterChoice) -> Printer:
    printer: Printer
    if sys.platform == "win32":
        printer = SpoolPrinter(choice, WinSpool())
    else:
        printer = CupsPrinter(choice)
    return printer
