"""A workstation in memory: two printers, a queue and a clock, for tests of the print queue."""

from dataclasses import dataclass
from datetime import datetime

from servicedesk.services.papers import PaperKind, PaperSize, PrintHead
from servicedesk.services.printing import (
    Delivery,
    Fault,
    FaultCode,
    Form,
    JobState,
    PrinterChoice,
    Printing,
    PrintOutcome,
    Progress,
)
from tests.services.print_jobs import NOON, PrintJobsInMemory
from tests.services.printers import PlainRenderer, PrinterOnPaper, PrinterShelf

DOUBTFUL = Delivery(Progress.DOUBTFUL, Fault.of(FaultCode.CUT_OFF))
NOTHING = Delivery(Progress.NOTHING, Fault.of(FaultCode.OFFLINE))
RECEIPTS = PrinterChoice(address="laser", size=PaperSize.A4)
LABELS = PrinterChoice(address="labels", size=PaperSize.LABEL_58X40, head=PrintHead(464))
ACTS = PrinterChoice(address="laser", size=PaperSize.A5, copies=2)
CHOICES = {PaperKind.RECEIPT: RECEIPTS, PaperKind.LABEL: LABELS, PaperKind.ACT: ACTS}


@dataclass
class Counter:
    """The workstation; ``restart`` is the program started anew."""

    jobs: PrintJobsInMemory
    laser: PrinterOnPaper
    labels: PrinterOnPaper
    renderer: PlainRenderer
    choices: dict[PaperKind, PrinterChoice]
    seconds: float = 1_000.0

    def __post_init__(self) -> None:
        self.printing = self.restart()

    def restart(self) -> Printing:
        shelf = PrinterShelf({"laser": self.laser, "labels": self.labels})
        self.printing = Printing(
            self.jobs, self.renderer, shelf, self.choices.__getitem__, "counter", self.clock, lambda: self.seconds
        )
        return self.printing

    def clock(self) -> datetime:
        return NOON

    def accept(self, *kinds: PaperKind) -> list[int]:
        """What an acceptance leaves on the queue."""
        return [self.jobs.add(self.jobs.issue(kind), "counter", NOON).id for kind in kinds]

    def print_all(self) -> list[PrintOutcome]:
        return list(iter(self.printing.print_next, None))

    def later(self, seconds: float) -> list[PrintOutcome]:
        self.seconds += seconds
        return self.print_all()

    def states(self) -> list[JobState]:
        return [job.state for job in self.jobs.jobs.values()]


def a_counter(jobs: PrintJobsInMemory) -> Counter:
    """A workstation with a laser printer for sheets and a label printer that takes dots."""
    return Counter(jobs, PrinterOnPaper(), PrinterOnPaper(Form.DOTS), PlainRenderer(), CHOICES)


def marks(printer: PrinterOnPaper) -> list[str]:
    return [" ".join(words.split()[4:6]) for words in printer.words]


def under_way(fault: Fault | None = None) -> Delivery:
    """The answer of a queue that holds the paper."""
    return Delivery(Progress.UNDER_WAY, fault, "7@laser")
