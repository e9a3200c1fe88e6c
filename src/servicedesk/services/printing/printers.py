"""What a printer is to the desk: how a workstation chooses one for each paper, and the port that devices implement."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from servicedesk.services.papers import HEADS, Bitmap, PaperSize, PrintHead
from servicedesk.services.printing.faults import Fault


class PrinterKind(StrEnum):
    """How the paper gets there."""

    FOLDER = "folder"
    SYSTEM = "system"
    NETWORK = "network"


class PrinterLanguage(StrEnum):
    """What the device understands; ``page`` is whatever takes whole pages."""

    PAGE = "page"
    ESCPOS = "escpos"
    ZPL = "zpl"
    TSPL = "tspl"
    EPL = "epl"


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """The printer that a workstation uses for one kind of paper.

    ``address`` is a folder, the name of a queue, or host[:port] (9100 if it names none). ``head`` None means the usual
    head of the size. ``asks_state`` off is for printers that never answer: the centre has decided to believe them, and
    what was sent counts as printed. ``graphics`` switches ``GS ( L`` on in place of ``GS v 0``.
    """

    kind: PrinterKind = PrinterKind.FOLDER
    address: str = ""
    size: PaperSize = PaperSize.A4
    language: PrinterLanguage = PrinterLanguage.PAGE
    head: PrintHead | None = None
    copies: int = 1
    asks_state: bool = True
    graphics: bool = False
    cut: bool = True
    opens_drawer: bool = False

    @property
    def the_head(self) -> PrintHead:
        """The head to paint for."""
        return self.head or HEADS[self.size]


class Form(StrEnum):
    """What a printer is given: a PDF, or the dots themselves."""

    PDF = "pdf"
    DOTS = "dots"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper ready to be sent: either ``pdf`` or ``pages`` is filled, as the printer ``wants``.

    ``name`` is made of digits, letters, ``_`` and ``-`` only; it becomes a file name and the title in a queue.
    """

    name: str
    size: PaperSize
    pdf: bytes = b""
    pages: tuple[Bitmap, ...] = ()
    copies: int = 1


class Progress(StrEnum):
    """What is known of a sheet after sending it."""

    PRINTED = "printed"
    UNDER_WAY = "under_way"  # a queue holds it; ask again with the ticket
    DOUBTFUL = "doubtful"  # it may be on paper, wholly or in part
    NOTHING = "nothing"  # surely nothing reached the paper


@dataclass(frozen=True, slots=True)
class Delivery:
    """The answer of a printer; ``fault`` says why it is not printed (yet)."""

    progress: Progress
    fault: Fault | None = None
    ticket: str = ""


class Printer(Protocol):
    """One printer. Nothing here raises: whatever happens to the device is a fault in the answer."""

    @property
    def wants(self) -> Form:
        """What ``send`` needs in the sheet."""

    def condition(self) -> Fault | None:
        """Why it cannot print now, None when it can; answers within five seconds."""

    def send(self, sheet: Sheet) -> Delivery:
        """Send the sheet and wait for the printer's word as long as it shows that it lives."""

    def follow(self, ticket: str) -> Delivery:
        """What became of a sheet that was ``under_way``."""

    def cancel(self, ticket: str) -> None:
        """Take it back from the queue that holds it, if it is still there."""


class Printers(Protocol):
    """Where printers come from; an impossible choice gives a printer whose condition is ``wrong_settings``."""

    def __call__(self, choice: PrinterChoice) -> Printer:
        """The printer of this choice; nothing is connected yet."""
