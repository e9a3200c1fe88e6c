"""The desk's queue, in a real file, on a real printer that is off, hung, out of paper or dies half-way, and under a
program that is killed: the state known within five seconds, no receipt lost, none doubled without its mark; and the
usual way of printing fails the same measure.
"""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from servicedesk.devices.dots import black_is_one
from servicedesk.devices.network import NetworkPrinter
from servicedesk.documents.renderer import PaperRenderer
from servicedesk.domain.custody import Hand
from servicedesk.services.papers import CopyMark, PaperKind, PaperSize, Requisites
from servicedesk.services.printing import (
    FaultCode,
    JobState,
    PrinterChoice,
    PrinterKind,
    PrinterLanguage,
    Printing,
    Sheet,
    sample_paper,
)
from servicedesk.storage.database import Database, open_store
from tests.devices.cups import wait_for
from tests.devices.raw_printer import RawPrinter, raw_printer
from tests.services.print_jobs import NOON

KNOWN_WITHIN = 5.0
SIZE = PaperSize.ROLL_58


@dataclass
class Desk:
    """A workstation that prints receipts on one real device."""

    device: RawPrinter
    database: Database
    renderer: PaperRenderer
    seconds: float = 0.0

    def __post_init__(self) -> None:
        self.jobs = self.database.print_jobs
        self.paper = sample_paper(PaperKind.RECEIPT, Requisites("Сервис"), NOON)
        with self.database.store.transaction() as work:
            hand = Hand("Ольга", "counter", NOON)
            paper = work.papers.issue(self.paper, language="ru", hand=hand)
            work.papers.enqueue(paper, hand)
        (self.job,) = self.jobs.unfinished("counter")

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
        pages = self.renderer.bitmaps(self.paper, SIZE, "ru", CopyMark.original())
        return [black_is_one(page) for page in pages]

    @property
    def unmarked_duplicates(self) -> int:
        """Finished slips that nobody can tell from another one."""
        slips = [bytes(slip.rows) for slip in self.device.roll.finished]
        return sum(max(0, slips.count(original) - 1) for original in dict.fromkeys(self.originals()))

    @property
    def lost(self) -> int:
        """Receipts that count as printed, fewer than two slips of which came out."""
        done = self.jobs.get(self.job.id).state is JobState.CONFIRMED
        return int(done and len(self.device.roll.finished) < 2)


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
def desk(tmp_path: Path) -> Iterator[Desk]:
    database = open_store(str(tmp_path / "desk.db"))
    with raw_printer() as device:
        desk = Desk(device, database, PaperRenderer())
        yield desk
        desk.device.switch_off()
    database.close()


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
    happens(desk)
    HopefulPrinting(desk, asks_state=False).print_all()
    assert desk.lost == 1


def test_control_printing_again_what_was_doubtful_doubles_a_receipt_unmarked(desk: Desk) -> None:
    size = len(b"".join(desk.originals()[:1]))
    desk.device.dies_after = size + 6_000  # the first slip is out, the second is not
    hopeful = HopefulPrinting(desk, asks_state=True)
    hopeful.print_all()
    switch_on(desk)
    hopeful.print_all()
    assert desk.unmarked_duplicates >= 1


def killed_at(desk: Desk, received: int) -> None:
    """Another process prints the same queue, and is gone (SIGKILL) when the printer has got so many bytes."""
    command = (sys.executable, "-m", "tests.devices.printing_process", str(desk.database.path), desk.device.address)
    desk.device.hangs_after = received
    with subprocess.Popen(command, cwd=Path(__file__).parents[2]) as program:
        wait_for(lambda: desk.device.received >= received, what="the last byte before the kill")
        program.kill()
    desk.device.hangs_after = None


@pytest.mark.parametrize("received", [1, 9, 5_000, 12_000, 30_000])
def test_a_program_killed_while_printing_loses_nothing_and_doubles_nothing_unmarked(desk: Desk, received: int) -> None:
    killed_at(desk, received)
    switch_on(desk)
    printing = desk.started()
    assert len(printing.unprinted()) == 1, "the next start shows it"
    desk.finish(printing)
    assert printing.unprinted() == ()
    assert (desk.lost, desk.unmarked_duplicates) == (0, 0)
    marks = {bytes(slip.rows) for slip in desk.device.roll.finished}
    assert len(marks) == len(desk.device.roll.finished), "no two whole slips are alike"
