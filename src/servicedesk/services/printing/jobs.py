"""The print queue: what a job is, which way it goes, and the port through which the queue is kept in the database."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from servicedesk.domain.refusals import Refusal
from servicedesk.services.papers import CopyMark, Paper, PaperKind
from servicedesk.services.printing.faults import Fault


class JobState(StrEnum):
    """Where a job stands.

    queued -> sent -> confirmed; sent -> unconfirmed (it may be on paper, nobody knows); queued -> failed (it cannot be
    printed until a person mends something). Unconfirmed and failed go back to queued by a person's word only.
    """

    QUEUED = "queued"
    SENT = "sent"
    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    FAILED = "failed"
    DROPPED = "dropped"


UNFINISHED = frozenset({JobState.QUEUED, JobState.SENT, JobState.UNCONFIRMED, JobState.FAILED})


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One job as it was read.

    ``prints`` is the counter of the *paper*: how often anybody began to print it. The print begun next carries that
    number, whichever job, counter or workstation begins it, and only number 0 is printed without a mark.
    ``ticket`` names the job in the operating system's queue; ``version`` grows with every change of the job.
    """

    id: int
    paper_id: int
    kind: PaperKind
    subject: int
    language: str
    issued_at: datetime
    workstation: str
    queued_at: datetime
    changed_at: datetime
    state: JobState = JobState.QUEUED
    on_request: bool = False
    attempts: int = 0
    prints: int = 0
    ticket: str = ""
    fault: Fault | None = None
    reason: str = ""
    version: int = 0

    @property
    def mark(self) -> CopyMark:
        """What the next print of this job says of itself: a duplicate was asked for, a copy replaces a lost print."""
        if self.prints == 0:
            return CopyMark.original()
        return CopyMark.duplicate(self.prints) if self.on_request else CopyMark.copy(self.prints)


@dataclass(eq=False)
class PrintJobUnknown(Refusal):
    """The job is not in the queue any more."""

    job_id: int = 0


@dataclass(eq=False)
class PrintJobChanged(Refusal):
    """The job went on meanwhile: printed, dropped or being sent; look again before deciding."""

    job_id: int = 0
    state: JobState = JobState.QUEUED


class PrintJobs(Protocol):
    """The queue in the database; every call is one short durable transaction, none waits for a printer.

    A change is made only if the job is still as it was read (``id`` and ``version``): otherwise nothing is changed and
    None comes back. The changed job that comes back has ``version + 1``, ``changed_at = at`` and fresh ``prints``.
    """

    def add(self, paper_id: int, workstation: str, at: datetime, *, on_request: bool = False) -> PrintJob:
        """Put an issued paper on the queue of a workstation. An acceptance does the same inside its own transaction."""

    def get(self, job_id: int) -> PrintJob:
        """The job as it is now; raises PrintJobUnknown."""

    def unfinished(self, workstation: str) -> tuple[PrintJob, ...]:
        """The workstation's jobs in a state of UNFINISHED, oldest first."""

    def paper(self, paper_id: int) -> Paper:
        """The record as it was issued; raises PaperNotUnderstood."""

    def claim(self, job: PrintJob, at: datetime) -> PrintJob | None:
        """queued -> sent, just before the first byte goes out.

        In one transaction: the job's ``attempts`` and the paper's ``prints`` grow by one, ticket and fault are
        cleared. None when the job changed **or the paper's counter is not ``job.prints`` any more**: then the mark
        that was painted is wrong.
        """

    def release(self, job: PrintJob, state: JobState, fault: Fault, at: datetime) -> PrintJob | None:
        """sent -> queued or failed, when surely nothing reached the paper.

        The paper's ``prints`` goes back by one, but only if it still is ``job.prints`` (nobody began another print).
        """

    def settle(
        self,
        job: PrintJob,
        state: JobState,
        at: datetime,
        *,
        fault: Fault | None = None,
        ticket: str = "",
        reason: str = "",
    ) -> PrintJob | None:
        """Write state, fault, ticket and reason as given; the paper's counter stays."""
