"""A program that dies at any moment of printing: no paper lost, no second one without its mark. The measure counts what
a person would find, on the tray and in the list, and is seen failing on the usual order of things.
"""

from collections.abc import Callable
from datetime import datetime

import pytest

from servicedesk.services.papers import CopyMark, PaperKind
from servicedesk.services.printing import (
    Delivery,
    Fault,
    FaultCode,
    Form,
    JobState,
    Printing,
    PrintJob,
    PrintJobs,
    Progress,
)
from tests.services.print_counter import DOUBTFUL, NOTHING, RECEIPTS, Counter, a_counter, marks, under_way
from tests.services.print_jobs import NOON, PrintJobsInMemory
from tests.services.printers import Death, PrinterOnPaper


@pytest.fixture
def counter() -> Counter:
    return a_counter(PrintJobsInMemory())


class NaivePrinting:
    """The control: prints, then writes down that it printed, as most programs do."""

    def __init__(self, jobs: PrintJobs, printer: PrinterOnPaper, printing: Printing) -> None:
        self.jobs, self.printer, self.printing = jobs, printer, printing

    def print_next(self) -> None:
        for job in self.jobs.unfinished("counter"):
            sheet = self.printing._sheet(
                self.jobs.paper(job.paper_id), "x", RECEIPTS, Form.PDF, "ru", CopyMark.original()
            )
            self.printer.send(sheet)
            self.jobs.settle(job, JobState.CONFIRMED, NOON)


def unmarked_duplicates(counter: Counter) -> int:
    return max(0, marks(counter.laser).count("original 0") - 1)


def lost(counter: Counter) -> int:
    """Jobs that count as done though no paper came out."""
    done = counter.states().count(JobState.CONFIRMED)
    return max(0, done - len(counter.laser.paper))


@pytest.mark.parametrize("death", [PrinterOnPaper.prints_then_dies, PrinterOnPaper.dies_first])
def test_a_program_that_dies_while_sending_shows_the_job_and_marks_the_second_print(
    counter: Counter, death: Callable[..., Delivery]
) -> None:
    counter.accept(PaperKind.RECEIPT)
    counter.laser.answers.append(death.__get__(counter.laser))
    with pytest.raises(Death):
        counter.printing.print_next()
    counter.restart()
    (waiting,) = counter.printing.unprinted()
    assert waiting.state is JobState.SENT
    assert [outcome.state for outcome in counter.print_all()] == [JobState.UNCONFIRMED]
    assert counter.printing.unprinted()[0].fault == Fault.of(FaultCode.INTERRUPTED)
    counter.printing.retry(1)
    counter.print_all()
    assert marks(counter.laser)[-1] == "copy 1"
    assert (lost(counter), unmarked_duplicates(counter)) == (0, 0)


def test_control_printing_before_writing_makes_an_unmarked_duplicate(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT)
    naive = NaivePrinting(counter.jobs, counter.laser, counter.printing)
    counter.laser.answers.append(counter.laser.prints_then_dies)
    with pytest.raises(Death):
        naive.print_next()
    naive.print_next()
    assert unmarked_duplicates(counter) == 1


class DyingJobs(PrintJobsInMemory):
    """A queue whose process dies at the n-th write: before it is kept, or just after."""

    def __init__(self, fatal: int, kept: bool) -> None:
        super().__init__()
        self.fatal, self.kept, self.writes, self.prints = fatal, kept, 0, 0

    def _changed(self, job: PrintJob) -> bool:
        self.prints = self.papers[job.paper_id].prints
        return super()._changed(job)

    def _keep(self, job: PrintJob, at: datetime) -> PrintJob:
        self.writes += 1
        if self.writes == self.fatal and not self.kept:
            self.papers[job.paper_id].prints = self.prints  # the transaction is undone
            raise Death
        kept = super()._keep(job, at)
        if self.writes == self.fatal:
            raise Death
        return kept


@pytest.mark.parametrize("kept", [False, True])
@pytest.mark.parametrize("fatal", range(1, 8))
@pytest.mark.parametrize("answers", [(), (DOUBTFUL,), (NOTHING,), (under_way(),)], ids=str)
def test_death_at_any_write_loses_nothing_and_doubles_nothing_unmarked(
    fatal: int, kept: bool, answers: tuple[Delivery, ...]
) -> None:
    counter = a_counter(DyingJobs(fatal, kept))
    counter.laser.answers.extend(answers)
    counter.accept(PaperKind.RECEIPT)
    for _ in range(12):
        counter.laser.later.append(Delivery(Progress.PRINTED))
        try:
            counter.later(20)
            for waiting in counter.printing.unprinted():
                counter.printing.retry(waiting.job_id)
        except Death:
            counter.restart()
    assert counter.states() == [JobState.CONFIRMED]
    assert counter.laser.paper, "the paper came out at least once"
    assert (lost(counter), unmarked_duplicates(counter)) == (0, 0)
    assert len(set(marks(counter.laser))) == len(counter.laser.paper), "no two papers bear the same mark"
