"""Prints a queue in a process of its own, to be killed: ``-m tests.devices.printing_process FILE PRINTER``."""

import sys
from datetime import UTC, datetime

from servicedesk.devices.network import NetworkPrinter
from servicedesk.documents.renderer import PaperRenderer
from servicedesk.services.papers import PaperSize
from servicedesk.services.printing import PrinterChoice, PrinterKind, PrinterLanguage, Printing
from servicedesk.storage.database import open_store


def main(path: str, address: str) -> None:
    """Print until nothing waits."""
    database = open_store(path)
    choice = PrinterChoice(PrinterKind.NETWORK, address, PaperSize.ROLL_58, PrinterLanguage.ESCPOS)
    jobs, renderer = database.print_jobs, PaperRenderer()
    printing = Printing(jobs, renderer, NetworkPrinter, lambda kind: choice, "counter", lambda: datetime.now(UTC))
    while printing.print_next():
        pass
    database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
