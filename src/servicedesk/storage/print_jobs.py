"""The print queue in the database: every step is one short durable transaction."""

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select, text, update

from servicedesk.services.papers import Paper, PaperKind, from_json
from servicedesk.services.printing import UNFINISHED, Fault, JobState, PrintJob, PrintJobUnknown
from servicedesk.storage.columns import milliseconds, moment
from servicedesk.storage.connections import Readers
from servicedesk.storage.queries import Query, Row
from servicedesk.storage.schema import condition, issued_paper, print_job

if TYPE_CHECKING:
    from servicedesk.storage.work import SqlWork

_job, _paper = print_job.c, issued_paper.c

_JOBS = (
    select(
        _job.id,
        _job.paper_id,
        _paper.kind,
        _paper.subject,
        _paper.language,
        _paper.issued_at,
        _job.workstation,
        _job.queued_at,
        _job.changed_at,
        _job.state,
        _job.on_request,
        _job.attempts,
        _paper.prints,
        _job.ticket,
        _job.fault,
        _job.reason,
        _job.version,
    )
    .join_from(print_job, issued_paper, _paper.id == _job.paper_id)
    .order_by(_job.id)
)
_BY_ID = Query(_JOBS.where(_job.id == bindparam("job")))
_WAITING = Query(_JOBS.where(_job.workstation == bindparam("at_workstation"), text(condition("state", UNFINISHED))))
_RECORD = Query(select(_paper.record).where(_paper.id == bindparam("paper")))

_CHANGE = Query(
    update(print_job)
    .where(_job.id == bindparam("job"), _job.version == bindparam("read_version"))
    .values(
        version=_job.version + 1,
        state=bindparam("new_state"),
        attempts=bindparam("new_attempts"),
        changed_at=bindparam("now"),
        ticket=bindparam("new_ticket"),
        fault=bindparam("new_fault"),
        reason=bindparam("new_reason"),
    )
)
_COUNT = Query(
    update(issued_paper)
    .where(_paper.id == bindparam("paper"), _paper.prints == bindparam("read_prints"))
    .values(prints=bindparam("new_prints"))
)


class SqlPrintJobs:
    """The queue of all workstations; ``transaction`` is the store's."""

    def __init__(self, transaction: "Callable[[], AbstractContextManager[SqlWork]]", readers: Readers) -> None:
        self._transaction = transaction
        self._readers = readers

    def add(self, paper_id: int, workstation: str, at: datetime, *, on_request: bool = False) -> PrintJob:
        """Put an issued paper on the queue of a workstation."""
        with self._transaction() as work:
            job_id = work.papers.queue(paper_id, workstation, at, on_request=on_request)
            return _found(work.connection, job_id)

    def get(self, job_id: int) -> PrintJob:
        """The job as it is now; raises PrintJobUnknown."""
        with self._readers.reading() as connection:
            return _found(connection, job_id)

    def unfinished(self, workstation: str) -> tuple[PrintJob, ...]:
        """The workstation's jobs in a state of UNFINISHED, oldest first."""
        with self._readers.reading() as connection:
            return tuple(_read(row) for row in _WAITING.all(connection, at_workstation=workstation))

    def paper(self, paper_id: int) -> Paper:
        """The record as it was issued; raises PaperNotUnderstood, PrintJobUnknown when there is no such paper."""
        with self._readers.reading() as connection:
            row = _RECORD.first(connection, paper=paper_id)
        if row is None:
            raise PrintJobUnknown
        return from_json(row[0])

    def claim(self, job: PrintJob, at: datetime) -> PrintJob | None:
        """queued -> sent: both the job and the paper's counter must be as they were read, or nothing changes."""

        def change(connection: sqlite3.Connection) -> None:
            _demand(job.state is JobState.QUEUED)
            _change(connection, job, at, JobState.SENT, attempts=job.attempts + 1, reason=job.reason)
            _demand(_count(connection, job, job.prints + 1))

        return self._changed(job, change)

    def release(self, job: PrintJob, state: JobState, fault: Fault, at: datetime) -> PrintJob | None:
        """sent -> queued or failed; the paper's number is given back unless somebody began another print."""

        def change(connection: sqlite3.Connection) -> None:
            _demand(job.state is JobState.SENT)
            _change(connection, job, at, state, fault=fault, reason=job.reason)
            _count(connection, job, job.prints - 1)

        return self._changed(job, change)

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

        def change(connection: sqlite3.Connection) -> None:
            _change(connection, job, at, state, fault=fault, ticket=ticket, reason=reason)

        return self._changed(job, change)

    def _changed(self, job: PrintJob, change: Callable[[sqlite3.Connection], None]) -> PrintJob | None:
        try:
            with self._transaction() as work:
                change(work.connection)
                return _found(work.connection, job.id)
        except _GivenUp:
            return None


class _GivenUp(Exception):  # noqa: N818 - it ends a transaction, it is no error
    """Undoes a transaction whose job, or whose paper, somebody else changed meanwhile."""


def _change(
    connection: sqlite3.Connection,
    job: PrintJob,
    at: datetime,
    state: JobState,
    *,
    attempts: int | None = None,
    fault: Fault | None = None,
    ticket: str = "",
    reason: str = "",
) -> None:
    changed = _CHANGE.run(
        connection,
        job=job.id,
        read_version=job.version,
        new_state=state.value,
        new_attempts=job.attempts if attempts is None else attempts,
        now=milliseconds(at),
        new_ticket=ticket,
        new_fault=None if fault is None else fault.to_text(),
        new_reason=reason,
    )
    _demand(changed == 1)


def _demand(as_expected: bool) -> None:
    if not as_expected:
        raise _GivenUp


def _count(connection: sqlite3.Connection, job: PrintJob, prints: int) -> bool:
    return _COUNT.run(connection, paper=job.paper_id, read_prints=job.prints, new_prints=prints) == 1


def _found(connection: sqlite3.Connection, job_id: int) -> PrintJob:
    row = _BY_ID.first(connection, job=job_id)
    if row is None:
        raise PrintJobUnknown(job_id=job_id)
    return _read(row)


def _read(row: Row) -> PrintJob:
    (job_id, paper_id, kind, subject, language, issued_at, workstation, queued_at, changed_at, state) = row[:10]
    on_request, attempts, prints, ticket, fault, reason, version = row[10:]
    return PrintJob(
        id=job_id,
        paper_id=paper_id,
        kind=PaperKind(kind),
        subject=subject,
        language=language,
        issued_at=moment(issued_at),
        workstation=workstation,
        queued_at=moment(queued_at),
        changed_at=moment(changed_at),
        state=JobState(state),
        on_request=bool(on_request),
        attempts=attempts,
        prints=prints,
        ticket=ticket,
        fault=None if fault is None else Fault.from_text(fault),
        reason=reason,
        version=version,
    )
