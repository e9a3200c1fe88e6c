"""Which printers the operating system knows, for the page where a workstation chooses its own."""

import sys
from dataclasses import dataclass

from servicedesk.devices.cups import Cups, CupsError
from servicedesk.devices.ipp import Group, Operation, Tag, one
from servicedesk.devices.winspool import WinSpool


@dataclass(frozen=True, slots=True)
class SystemPrinter:
    """A queue: its name, what people call it, and whether the system prints there by default."""

    name: str
    description: str = ""
    is_default: bool = False


def system_printers(cups: Cups | None = None) -> tuple[SystemPrinter, ...]:
    """The queues by name, the default one first; none when there is no print system. Answers within seconds."""
    if sys.platform == "win32":
        spool = WinSpool()
        found = [SystemPrinter(name, "", name == spool.default_printer()) for name in spool.printers()]
    else:
        found = _of_cups(cups or Cups())
    return tuple(sorted(found, key=lambda printer: (not printer.is_default, printer.name.casefold())))


def _of_cups(cups: Cups) -> list[SystemPrinter]:
    wanted = (("requested-attributes", Tag.KEYWORD, ("printer-name", "printer-info")),)
    try:
        default = one(cups.ask(Operation.CUPS_GET_DEFAULT, wanted).first(Group.PRINTER), "printer-name")
        answer = cups.ask(Operation.CUPS_GET_PRINTERS, wanted)
    except CupsError:
        return []
    queues = (attributes for tag, attributes in answer.groups if tag == Group.PRINTER)
    return [
        SystemPrinter(str(name), str(one(queue, "printer-info") or ""), name == default)
        for queue in queues
        if (name := one(queue, "printer-name"))
    ]
