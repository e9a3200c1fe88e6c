"""Printing: takes the papers of a workstation's queue to their printers, one at a time, losing none and never making
a second unmarked one.

The mark: before the first byte goes out, ``PrintJobs.claim`` takes the next number of the paper's own counter in a
transaction of its own. Number 0 is the original; every later print of the same paper, whoever begins it, bears its
number («КОПИЯ n», «ДУБЛИКАТ № n»). The number is given back only when surely nothing reached the printer. So a
program that dies at any moment leaves either a job still queued with its number free, or one whose number is taken.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from servicedesk.domain.refusals import PaperUnknown, Refusal
from servicedesk.services.papers import (
    CopyMark,
    Paper,
    PaperKind,
    PaperNotUnderstood,
    Renderer,
    Requisites,
    TablePaper,
    UnreadableCode,
)
from servicedesk.services.ports import Clock
from servicedesk.services.printing.choices import PrinterChoiceWrong
from servicedesk.services.printing.faults import NEEDS_A_PERSON, Fault, FaultCode
from servicedesk.services.printing.jobs import JobState, PrintJob, PrintJobChanged, PrintJobs
from servicedesk.services.printing.printers import Delivery, Form, Printer, PrinterChoice, Printers, Progress, Sheet
from servicedesk.services.printing.rest import Rest
from servicedesk.services.printing.sample import sample_paper


@dataclass(frozen=True, slots=True)
class PrintOutcome:
    """What one step of printing led to."""

    job_id: int
    kind: PaperKind
    subject: int
    state: JobState
    fault: Fault | None


@dataclass(frozen=True, slots=True)
class UnprintedPaper:
    """A paper that waits, as the list of unprinted papers shows it; ``mark`` is what its next print would bear."""

    job_id: int
    paper_id: int
    kind: PaperKind
    subject: int
    state: JobState
    fault: Fault | None
    attempts: int
    queued_at: datetime
    mark: CopyMark
    printer: PrinterChoice


class Printing:
    """The print queue of one workstation. All methods belong on the one thread that prints."""

    def __init__(
        self,
        jobs: PrintJobs,
        renderer: Renderer,
        printers: Printers,
        choice_for: Callable[[PaperKind], PrinterChoice],
        workstation: str,
        clock: Clock,
        ticks: Callable[[], float] = time.monotonic,
        complete: Callable[[Paper], Paper] = lambda paper: paper,
    ) -> None:
        """``choice_for`` is asked anew for every job, so that changed settings hold at once; ``complete`` puts in what
        a paper says and its record must not keep.
        """
        self._jobs = jobs
        self._renderer = renderer
        self._printers = printers
        self._chosen = choice_for
        self._workstation = workstation
        self._clock = clock
        self._rest = Rest(ticks)
        self._complete = complete

    def print_next(self) -> PrintOutcome | None:
        """One step: print the oldest paper whose printer is not at rest, or learn what became of one under way.

        None when nothing can be done now; call again after a second, or when a job was added.
        """
        for job in self._jobs.unfinished(self._workstation):
            outcome = self._step(job)
            if outcome is not None:
                return outcome
        return None

    def unprinted(self) -> tuple[UnprintedPaper, ...]:
        """Everything that is not known to be on paper, oldest first."""
        return tuple(
            UnprintedPaper(
                job_id=job.id,
                paper_id=job.paper_id,
                kind=job.kind,
                subject=job.subject,
                state=job.state,
                fault=job.fault,
                attempts=job.attempts,
                queued_at=job.queued_at,
                mark=job.mark,
                printer=self._choice_for(job.kind),
            )
            for job in self._jobs.unfinished(self._workstation)
        )

    def retry(self, job_id: int) -> None:
        """Print it (again) now; a print that may exist already makes this one a marked copy.

        Raises PrintJobUnknown, or PrintJobChanged for a job that is finished.
        """
        job = self._unfinished(job_id)
        self._rest.wake(self._choice_for(job.kind))
        if job.state is not JobState.QUEUED:
            self._take_back(job)
            self._settled(job, JobState.QUEUED)

    def confirm(self, job_id: int) -> None:
        """A person has seen the paper. Raises PrintJobUnknown, PrintJobChanged."""
        job = self._unfinished(job_id)
        if job.state not in {JobState.SENT, JobState.UNCONFIRMED}:
            raise PrintJobChanged(job_id=job_id, state=job.state)
        self._settled(job, JobState.CONFIRMED)

    def drop(self, job_id: int, reason: str) -> None:
        """A person gives the paper up; the job stays on record with the reason. Raises as ``retry``."""
        job = self._unfinished(job_id)
        self._take_back(job)
        self._settled(job, JobState.DROPPED, fault=job.fault, reason=reason)

    def reprint(self, paper_id: int) -> int:
        """Queue an issued paper once more on request; it will say so if it was ever begun. The new job's id."""
        return self._jobs.add(paper_id, self._workstation, self._clock(), on_request=True).id

    def test_print(self, kind: PaperKind, choice: PrinterChoice, centre: Requisites, language: str) -> Delivery:
        """Send a made-up paper to a printer that is being set up; nothing is queued or kept."""
        printer = self._printers(choice)
        fault = printer.condition()
        if fault is not None:
            return Delivery(Progress.NOTHING, fault)
        paper, at = sample_paper(kind, centre, self._clock()), self._clock()
        try:
            name = f"{at:%Y-%m-%d}_test_{kind}"
            return printer.send(self._sheet(paper, name, choice, printer.wants, language, CopyMark.original()))
        except (UnreadableCode, PaperUnknown) as refusal:
            return Delivery(Progress.NOTHING, _fault_of(refusal))

    def _choice_for(self, kind: PaperKind) -> PrinterChoice:
        """A choice that cannot be must not hide the list of what waits: it names no printer, which is said there."""
        try:
            return self._chosen(kind)
        except PrinterChoiceWrong:
            return PrinterChoice()

    def _step(self, job: PrintJob) -> PrintOutcome | None:
        if job.state is JobState.SENT:
            return self._follow(job)
        choice = self._choice_for(job.kind)
        if job.state is not JobState.QUEUED or self._rest.lasts(choice):
            return None
        printer = self._printers(choice)
        fault = printer.condition()
        if fault is not None:
            self._rest.begin(choice)
            return self._hold(job, fault)
        return self._print(job, choice, printer)

    def _print(self, job: PrintJob, choice: PrinterChoice, printer: Printer) -> PrintOutcome | None:
        try:
            paper = self._complete(self._jobs.paper(job.paper_id))
            name = f"{job.issued_at:%Y-%m-%d}_{paper_name(paper, job)}"
            sheet = self._sheet(paper, name, choice, printer.wants, job.language, job.mark)
        except (UnreadableCode, PaperUnknown, PaperNotUnderstood) as refusal:
            return self._settled(job, JobState.FAILED, fault=_fault_of(refusal))
        except Exception:
            # Ours, and reported as such; but the papers behind this one must not wait for the mending.
            self._jobs.settle(job, JobState.FAILED, self._clock(), fault=Fault.of(FaultCode.DEFECT))
            raise
        claimed = self._jobs.claim(job, self._clock())
        if claimed is None:
            return None
        return self._send(claimed, choice, printer, sheet)

    def _send(self, job: PrintJob, choice: PrinterChoice, printer: Printer, sheet: Sheet) -> PrintOutcome:
        delivery = printer.send(sheet)
        if delivery.progress is Progress.NOTHING:
            return self._release(job, choice, delivery.fault or Fault.of(FaultCode.NEEDS_ATTENTION))
        self._rest.end(choice)
        return self._delivered(job, delivery)

    def _release(self, job: PrintJob, choice: PrinterChoice, fault: Fault) -> PrintOutcome:
        self._rest.begin(choice)
        state = JobState.FAILED if fault.code in NEEDS_A_PERSON else JobState.QUEUED
        return _outcome(self._jobs.release(job, state, fault, self._clock()) or self._jobs.get(job.id))

    def _delivered(self, job: PrintJob, delivery: Delivery) -> PrintOutcome:
        state = {
            Progress.PRINTED: JobState.CONFIRMED,
            Progress.UNDER_WAY: JobState.SENT,
            Progress.DOUBTFUL: JobState.UNCONFIRMED,
        }[delivery.progress]
        return self._settled(job, state, fault=delivery.fault, ticket=delivery.ticket)

    def _follow(self, job: PrintJob) -> PrintOutcome | None:
        """Sent without a ticket can only be the trace of a program that ended while sending: one thread prints."""
        if not job.ticket:
            return self._settled(job, JobState.UNCONFIRMED, fault=Fault.of(FaultCode.INTERRUPTED))
        choice = self._choice_for(job.kind)
        delivery = self._printers(choice).follow(job.ticket)
        if delivery.progress is Progress.NOTHING:
            return self._release(job, choice, delivery.fault or Fault.of(FaultCode.NEEDS_ATTENTION))
        if delivery.progress is Progress.UNDER_WAY and delivery.fault == job.fault:
            return None
        return self._delivered(job, Delivery(delivery.progress, delivery.fault, job.ticket))

    def _hold(self, job: PrintJob, fault: Fault) -> PrintOutcome:
        state = JobState.FAILED if fault.code in NEEDS_A_PERSON else JobState.QUEUED
        if (state, fault) == (job.state, job.fault):
            return _outcome(job)  # known already: no write for every vain try
        return self._settled(job, state, fault=fault)

    def _settled(
        self, job: PrintJob, state: JobState, *, fault: Fault | None = None, ticket: str = "", reason: str = ""
    ) -> PrintOutcome:
        settled = self._jobs.settle(job, state, self._clock(), fault=fault, ticket=ticket, reason=reason)
        return _outcome(settled or self._jobs.get(job.id))

    def _unfinished(self, job_id: int) -> PrintJob:
        job = self._jobs.get(job_id)
        if job.state in {JobState.CONFIRMED, JobState.DROPPED}:
            raise PrintJobChanged(job_id=job_id, state=job.state)
        return job

    def _take_back(self, job: PrintJob) -> None:
        if job.state is JobState.SENT and job.ticket:
            self._printers(self._choice_for(job.kind)).cancel(job.ticket)

    def _sheet(
        self, paper: Paper, name: str, choice: PrinterChoice, form: Form, language: str, mark: CopyMark
    ) -> Sheet:
        name = name if mark == CopyMark.original() else f"{name}_{mark.issue}{mark.number}"
        if form is Form.PDF:
            pdf = self._renderer.pdf(paper, choice.size, language, mark)
            return Sheet(name, choice.size, pdf=pdf, copies=choice.copies)
        pages = self._renderer.bitmaps(paper, choice.size, language, mark, choice.the_head)
        return Sheet(name, choice.size, pages=pages, copies=choice.copies)


def paper_name(paper: Paper, job: PrintJob) -> str:
    """What a paper is called in a folder or a queue: a table belongs to no order, so it goes by its title."""
    return paper.title if isinstance(paper, TablePaper) else f"{job.subject}_{job.kind}"


def _outcome(job: PrintJob) -> PrintOutcome:
    return PrintOutcome(job.id, job.kind, job.subject, job.state, job.fault)


def _fault_of(refusal: Refusal) -> Fault:
    unreadable = isinstance(refusal, UnreadableCode)
    return Fault.of(FaultCode.UNREADABLE_CODE if unreadable else FaultCode.PAPER_UNKNOWN)
