"""The desk's queue on a real printer that is off, hung, out of paper or dies half-way: the state known within five
seconds, no receipt lost, none doubled without its mark; and the usual way of printing fails the same measure.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest

from servicedesk.devices.dots import black_is_one
from servicedesk.devices.network import NetworkPrinter
from servicedesk.documents.renderer import PaperRenderer
from servicedesk.services.papers import CopyMark, PaperKind, PaperSize
from servicedesk.services.printing import (
    FaultCode,
    JobState,
    PrinterChoice,
    PrinterKind,
    PrinterLanguage,
    Printing,
    Sheet,
)
from tests.devices.raw_printer import RawPrinter, raw_printer
from tests.services.print_jobs import NOON, PrintJobsInMemory

KNOWN_WITHIN = 5.0
SIZE = PaperSize.ROLL_58


@dataclass
class Desk:
    """A workstation that prints receipts on one real device."""

    device: RawPrinter
    jobs: PrintJobsInMemory
    renderer: PaperRenderer
    seconds: float = 0.0

    @property
    def choice(self) -> PrinterChoice:
        return PrinterChoice(PrinterKind.NETWORK, self.device.address, SIZE, PrinterLanguage.ESCPOS)

    def started(self) -> Printing:
        return Printing(
            self.jobs,
            self.renderer,
            NetworkPrinter,
            lambda kind: self.choice,
            "counter",
            lambda: NOON,
            lambda: self.seconds,
        )

    def finish(self, printing: Printing) -> None:
        """The printer is mended; the clerk looks at the list and prints again what is not known to be on paper."""
        for _ in range(10):
            self.seconds += 60
            while printing.print_next():
                pass
            for waiting in printing.unprinted():
                printing.retry(waiting.job_id)

    def originals(self) -> list[bytes]:
        return [
            black_is_one(page)
            for paper_id in self.jobs.papers
            for page in self.renderer.bitmaps(self.jobs.paper(paper_id), SIZE, "ru", CopyMark.original())
        ]

    @property
    def unmarked_duplicates(self) -> int:
        """Finished slips that nobody can tell from another one."""
        slips = [bytes(slip.rows) for slip in self.device.roll.finished]
        return sum(max(0, slips.count(original) - 1) for original in dict.fromkeys(self.originals()))

    @property
    def lost(self) -> int:
        """Receipts that count as printed, fewer than two slips of which came out."""
        done = sum(job.state is JobState.CONFIRMED for job in self.jobs.jobs.values())
        return max(0, done - len(self.device.roll.finished) // 2)


class HopefulPrinting:
    """The control: what left without an error is printed, and what did not is sent again as it was."""

    def __init__(self, desk: "Desk", asks_state: bool) -> None:
        self.desk, self.jobs, self.renderer, self.asks_state = desk, desk.jobs, desk.renderer, asks_state

    def print_all(self) -> None:
        for job in self.jobs.unfinished("counter"):
            choice = replace(self.desk.choice, asks_state=self.asks_state)
            pages = self.renderer.bitmaps(self.jobs.paper(job.paper_id), SIZE, "ru", CopyMark.original())
            delivery = NetworkPrinter(choice).send(Sheet("x", SIZE, pages=pages))
            if delivery.fault is None:
                self.jobs.settle(job, JobState.CONFIRMED, NOON)


@pytest.fixture
def desk() -> Iterator[Desk]:
    with raw_printer() as device:
        desk = Desk(device, PrintJobsInMemory(), PaperRenderer())
        yield desk
        desk.device.switch_off()


def switch_on(desk: Desk) -> None:
    desk.device = desk.device.switched_on_again()


def off(desk: Desk) -> Callable[[], None]:
    desk.device.switch_off()
    return lambda: switch_on(desk)


def hung(desk: Desk) -> Callable[[], None]:
    desk.device.hangs_after = 0
    return lambda: setattr(desk.device, "hangs_after", None)


def hangs_half_way(desk: Desk) -> Callable[[], None]:
    desk.device.hangs_after = 10_000
    return lambda: setattr(desk.device, "hangs_after", None)


def no_paper(desk: Desk) -> Callable[[], None]:
    desk.device.roll.rows_left = 0
    return desk.device.refill


def paper_ends_half_way(desk: Desk) -> Callable[[], None]:
    desk.device.roll.rows_left = 400
    return desk.device.refill


def dies_half_way(desk: Desk) -> Callable[[], None]:
    desk.device.dies_after = 10_000
    return lambda: switch_on(desk)


FAULTS = [
    (off, FaultCode.OFFLINE, JobState.QUEUED),
    (hung, FaultCode.NO_ANSWER, JobState.QUEUED),
    (hangs_half_way, FaultCode.NO_ANSWER, JobState.UNCONFIRMED),
    (no_paper, FaultCode.PAPER_OUT, JobState.QUEUED),
    (paper_ends_half_way, FaultCode.PAPER_OUT, JobState.UNCONFIRMED),
    (dies_half_way, FaultCode.CUT_OFF, JobState.UNCONFIRMED),
]


@pytest.mark.parametrize(("happens", "code", "state"), FAULTS)
def test_each_fault_is_known_in_time_and_costs_no_receipt_and_no_unmarked_duplicate(
    desk: Desk, happens: Callable[[Desk], Callable[[], None]], code: FaultCode, state: JobState
) -> None:
    desk.jobs.add(desk.jobs.issue(PaperKind.RECEIPT), "counter", NOON)
    mend = happens(desk)
    printing = desk.started()
    began = time.monotonic()
    outcome = printing.print_next()
    assert time.monotonic() - began <= KNOWN_WITHIN
    assert outcome is not None
    assert outcome.fault is not None
    assert (outcome.state, outcome.fault.code) == (state, code)
    mend()
    desk.finish(desk.started())
    assert printing.unprinted() == ()
    assert len(desk.device.roll.finished) >= 2
    assert (desk.lost, desk.unmarked_duplicates) == (0, 0)


@pytest.mark.parametrize("happens", [no_paper, paper_ends_half_way, hung, hangs_half_way])
def test_control_hopeful_printing_loses_the_receipt(desk: Desk, happens: Callable[[Desk], Callable[[], None]]) -> None:
    desk.jobs.add(desk.jobs.issue(PaperKind.RECEIPT), "counter", NOON)
    happens(desk)
    HopefulPrinting(desk, asks_state=False).print_all()
    assert desk.lost == 1


def test_control_printing_again_what_was_doubtful_doubles_a_receipt_unmarked(desk: Desk) -> None:
    desk.jobs.add(desk.jobs.issue(PaperKind.RECEIPT), "counter", NOON)
    size = len(b"".join(desk.originals()[:1]))
    desk.device.dies_after = size + 6_000  # the first slip is out, the second is not
    hopeful = HopefulPrinting(desk, asks_state=True)
    hopeful.print_all()
    switch_on(desk)
    hopeful.print_all()
    assert desk.unmarked_duplicates >= 1
