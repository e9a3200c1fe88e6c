"""The print queue in memory, and the contract that every keeper of the queue passes: this one, and the database's."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from servicedesk.services.papers import CopyMark, Paper, PaperKind, Requisites
from servicedesk.services.papers.paper import subject_of
from servicedesk.services.printing import (
    UNFINISHED,
    Fault,
    FaultCode,
    JobState,
    PrintJob,
    PrintJobs,
    PrintJobUnknown,
    sample_paper,
)

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
PAPER_OUT = Fault.of(FaultCode.PAPER_OUT, printer="desk")


@dataclass
class KeptPaper:
    """A paper as issued, and how often a print of it was begun."""

    paper: Paper
    kind: PaperKind
    subject: int
    prints: int = 0


class PrintJobsInMemory:
    """The queue without a database: what it knows survives a "restart" only because the test keeps the object."""

    def __init__(self) -> None:
        self.papers: dict[int, KeptPaper] = {}
        self.jobs: dict[int, PrintJob] = {}

    def issue(self, kind: PaperKind) -> int:
        """Keep a paper as issued; its id."""
        paper = sample_paper(kind, Requisites("Сервис"), NOON)
        self.papers[len(self.papers) + 1] = KeptPaper(paper, kind, subject_of(paper))
        return len(self.papers)

    def add(self, paper_id: int, workstation: str, at: datetime, *, on_request: bool = False) -> PrintJob:
        kept = self.papers[paper_id]
        job = PrintJob(
            id=len(self.jobs) + 1,
            paper_id=paper_id,
            kind=kept.kind,
            subject=kept.subject,
            language="ru",
            issued_at=NOON,
            workstation=workstation,
            queued_at=at,
            changed_at=at,
            on_request=on_request,
        )
        self.jobs[job.id] = job
        return self.get(job.id)

    def get(self, job_id: int) -> PrintJob:
        if job_id not in self.jobs:
            raise PrintJobUnknown(job_id=job_id)
        job = self.jobs[job_id]
        return replace(job, prints=self.papers[job.paper_id].prints)

    def unfinished(self, workstation: str) -> tuple[PrintJob, ...]:
        jobs = (self.get(job_id) for job_id in sorted(self.jobs))
        return tuple(job for job in jobs if job.workstation == workstation and job.state in UNFINISHED)

    def paper(self, paper_id: int) -> Paper:
        return self.papers[paper_id].paper

    def claim(self, job: PrintJob, at: datetime) -> PrintJob | None:
        kept = self.papers[job.paper_id]
        if self._changed(job) or job.state is not JobState.QUEUED or kept.prints != job.prints:
            return None
        kept.prints += 1
        return self._keep(replace(job, state=JobState.SENT, attempts=job.attempts + 1, ticket="", fault=None), at)

    def release(self, job: PrintJob, state: JobState, fault: Fault, at: datetime) -> PrintJob | None:
        kept = self.papers[job.paper_id]
        if self._changed(job) or job.state is not JobState.SENT:
            return None
        if kept.prints == job.prints:
            kept.prints -= 1
        return self._keep(replace(job, state=state, fault=fault, ticket=""), at)

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
        if self._changed(job):
            return None
        return self._keep(replace(job, state=state, fault=fault, ticket=ticket, reason=reason), at)

    def _changed(self, job: PrintJob) -> bool:
        return self.jobs[job.id].version != job.version

    def _keep(self, job: PrintJob, at: datetime) -> PrintJob:
        self.jobs[job.id] = replace(job, changed_at=at, version=job.version + 1)
        return self.get(job.id)


@dataclass(frozen=True)
class KeptQueue:
    """What the contract needs: the queue, a way to issue a paper, and the queue as another process would open it."""

    jobs: PrintJobs
    issue: Callable[[PaperKind], int]
    reopened: Callable[[], PrintJobs]


class PrintJobsContract:
    """What ``Printing`` relies on. Inherit it under a name that begins with ``Test`` and give it a fixture ``kept``."""

    @pytest.fixture
    def kept(self) -> KeptQueue:
        """The queue under test, empty."""
        raise NotImplementedError

    @pytest.fixture
    def job(self, kept: KeptQueue) -> PrintJob:
        """One queued receipt."""
        return kept.jobs.add(kept.issue(PaperKind.RECEIPT), "counter", NOON)

    def test_a_new_job_waits_with_nothing_printed(self, kept: KeptQueue, job: PrintJob) -> None:
        assert (job.state, job.attempts, job.prints, job.fault) == (JobState.QUEUED, 0, 0, None)
        assert (job.kind, job.queued_at, job.on_request) == (PaperKind.RECEIPT, NOON, False)
        assert job.mark == CopyMark.original()
        assert kept.reopened().unfinished("counter") == (job,)

    def test_the_paper_comes_back_as_it_was_issued(self, kept: KeptQueue, job: PrintJob) -> None:
        paper = kept.reopened().paper(job.paper_id)
        assert paper == sample_paper(PaperKind.RECEIPT, Requisites("Сервис"), NOON)
        assert subject_of(paper) == job.subject

    def test_jobs_come_oldest_first_and_only_of_this_workstation(self, kept: KeptQueue, job: PrintJob) -> None:
        label = kept.jobs.add(kept.issue(PaperKind.LABEL), "counter", NOON - timedelta(hours=1))
        kept.jobs.add(kept.issue(PaperKind.LABEL), "another counter", NOON)
        waiting = kept.jobs.unfinished("counter")
        assert [each.id for each in waiting] == [job.id, label.id], "by order of queueing, never by the clock"

    def test_an_unknown_job_is_refused(self, kept: KeptQueue) -> None:
        with pytest.raises(PrintJobUnknown):
            kept.jobs.get(4711)

    def test_a_claim_takes_the_next_number_of_the_paper(self, kept: KeptQueue, job: PrintJob) -> None:
        claimed = kept.jobs.claim(job, NOON + timedelta(seconds=1))
        assert claimed is not None
        assert (claimed.state, claimed.attempts, claimed.prints) == (JobState.SENT, 1, 1)
        assert claimed.changed_at == NOON + timedelta(seconds=1)
        assert kept.reopened().get(job.id) == claimed

    def test_one_job_is_claimed_once(self, kept: KeptQueue, job: PrintJob) -> None:
        assert kept.jobs.claim(job, NOON) is not None
        assert kept.reopened().claim(job, NOON) is None
        assert kept.jobs.get(job.id).prints == 1

    def test_a_claim_fails_when_another_job_began_the_same_paper(self, kept: KeptQueue, job: PrintJob) -> None:
        other = kept.jobs.add(job.paper_id, "another counter", NOON, on_request=True)
        assert kept.jobs.claim(other, NOON) is not None
        assert kept.jobs.claim(job, NOON) is None, "its mark was painted for number 0"
        fresh = kept.jobs.get(job.id)
        assert (fresh.state, fresh.prints, fresh.mark) == (JobState.QUEUED, 1, CopyMark.copy(1))
        assert kept.jobs.claim(fresh, NOON) is not None

    def test_a_print_on_request_is_a_duplicate(self, kept: KeptQueue, job: PrintJob) -> None:
        kept.jobs.claim(job, NOON)
        assert kept.jobs.add(job.paper_id, "counter", NOON, on_request=True).mark == CopyMark.duplicate(1)

    @pytest.mark.parametrize("state", [JobState.QUEUED, JobState.FAILED])
    def test_a_release_gives_the_number_back(self, kept: KeptQueue, job: PrintJob, state: JobState) -> None:
        claimed = kept.jobs.claim(job, NOON)
        assert claimed is not None
        released = kept.jobs.release(claimed, state, PAPER_OUT, NOON)
        assert released is not None
        assert (released.state, released.prints, released.attempts, released.fault) == (state, 0, 1, PAPER_OUT)
        assert kept.reopened().get(job.id) == released

    def test_a_release_keeps_a_number_that_was_passed_by(self, kept: KeptQueue, job: PrintJob) -> None:
        claimed = kept.jobs.claim(job, NOON)
        other = kept.jobs.add(job.paper_id, "another counter", NOON, on_request=True)
        assert claimed is not None
        assert kept.jobs.claim(other, NOON) is not None
        released = kept.jobs.release(claimed, JobState.QUEUED, PAPER_OUT, NOON)
        assert released is not None
        assert released.prints == 2

    def test_only_a_sent_job_is_released(self, kept: KeptQueue, job: PrintJob) -> None:
        assert kept.jobs.release(job, JobState.QUEUED, PAPER_OUT, NOON) is None
        assert kept.jobs.get(job.id) == job

    def test_settling_writes_what_it_is_given_and_keeps_the_number(self, kept: KeptQueue, job: PrintJob) -> None:
        claimed = kept.jobs.claim(job, NOON)
        assert claimed is not None
        under_way = kept.jobs.settle(claimed, JobState.SENT, NOON, ticket="7@laser", fault=PAPER_OUT)
        assert under_way is not None
        assert (under_way.ticket, under_way.fault, under_way.prints) == ("7@laser", PAPER_OUT, 1)
        dropped = kept.jobs.settle(under_way, JobState.DROPPED, NOON, reason="клиент ушёл; «без бумаги»")
        assert dropped is not None
        assert (dropped.ticket, dropped.fault, dropped.reason) == ("", None, "клиент ушёл; «без бумаги»")
        assert kept.reopened().get(job.id) == dropped

    def test_a_stale_job_settles_nothing(self, kept: KeptQueue, job: PrintJob) -> None:
        assert kept.jobs.settle(job, JobState.DROPPED, NOON, reason="") is not None
        assert kept.jobs.settle(job, JobState.QUEUED, NOON) is None
        assert kept.jobs.claim(job, NOON) is None
        assert kept.jobs.get(job.id).state is JobState.DROPPED

    def test_finished_jobs_leave_the_list_and_stay_on_record(self, kept: KeptQueue, job: PrintJob) -> None:
        second = kept.jobs.add(job.paper_id, "counter", NOON)
        kept.jobs.settle(job, JobState.CONFIRMED, NOON)
        kept.jobs.settle(second, JobState.DROPPED, NOON, reason="не нужен")
        assert kept.jobs.unfinished("counter") == ()
        assert kept.jobs.get(job.id).state is JobState.CONFIRMED
        assert kept.jobs.get(second.id).reason == "не нужен"

    @pytest.mark.parametrize("state", sorted(UNFINISHED))
    def test_unfinished_jobs_stay_in_the_list(self, kept: KeptQueue, job: PrintJob, state: JobState) -> None:
        kept.jobs.settle(job, state, NOON)
        assert [each.state for each in kept.reopened().unfinished("counter")] == [state]
