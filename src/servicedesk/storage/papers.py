"""Papers as they were issued, put on the print queue in the transaction that issues them."""

import sqlite3
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.sqlite import insert

from servicedesk.domain.custody import Hand
from servicedesk.services.papers import ActPaper, Paper, PaperKind, from_json, subject_of, to_json
from servicedesk.services.ports import IssuedPaper
from servicedesk.services.printing.jobs import JobState
from servicedesk.storage.columns import milliseconds, moment
from servicedesk.storage.numbering import Numbering
from servicedesk.storage.queries import Query
from servicedesk.storage.schema import issued_paper, print_job

_paper = issued_paper.c

_ISSUE = Query(insert(issued_paper).values({column.name: bindparam(column.name) for column in _paper}))
_ISSUED = Query(
    select(_paper.id, _paper.record, _paper.subject, _paper.language, _paper.issued_at, _paper.duplicates)
    .where(_paper.subject == bindparam("subject"), _paper.kind == bindparam("kind"))
    .order_by(_paper.id.desc())
)
_DUPLICATE = Query(update(issued_paper).where(_paper.id == bindparam("paper")).values(duplicates=_paper.duplicates + 1))
_ENQUEUE = Query(insert(print_job).values({column.name: bindparam(column.name) for column in print_job.c}))


class SqlIssuedPapers:
    """The papers of one transaction."""

    def __init__(self, connection: sqlite3.Connection, numbering: Numbering) -> None:
        self._connection = connection
        self._numbering = numbering

    def issue(self, paper: Paper, *, language: str, hand: Hand) -> int:
        """Keep the paper's record as issued for whatever bears its code; the paper's id."""
        paper_id = self._numbering.next_id("issued_paper")
        _ISSUE.run(
            self._connection,
            id=paper_id,
            kind=paper.paper_kind.value,
            subject=subject_of(paper),
            language=language,
            record=to_json(paper),
            issued_at=milliseconds(hand.at),
            who=hand.who,
            workstation=hand.workstation,
            prints=0,
            duplicates=0,
        )
        return paper_id

    def latest(self, kind: PaperKind, subject: int, order: int | None = None) -> IssuedPaper | None:
        """The paper of this kind that was issued last for a receipt's or an order's number; of a receipt's acts, since
        its devices may go one by one, the one that names the order.
        """
        for row in _ISSUED.all(self._connection, kind=kind.value, subject=subject):
            paper_id, record, subject, language, issued_at, duplicates = row
            paper = from_json(record)
            if order is None or not isinstance(paper, ActPaper) or _names(paper, order):
                return IssuedPaper(paper_id, paper, subject, language, moment(issued_at), duplicates)
        return None

    def enqueue(self, paper_id: int, hand: Hand, *, duplicate: bool = False) -> None:
        """Put the paper on the print queue of the hand's workstation; a duplicate is counted and will be marked with
        its number.
        """
        self.queue(paper_id, hand.workstation, hand.at, on_request=duplicate)

    def queue(self, paper_id: int, workstation: str, at: datetime, *, on_request: bool) -> int:
        """Put the paper on the print queue; the new job's id."""
        if on_request:
            _DUPLICATE.run(self._connection, paper=paper_id)
        job_id = self._numbering.next_id("print_job")
        now = milliseconds(at)
        _ENQUEUE.run(
            self._connection,
            id=job_id,
            version=0,
            paper_id=paper_id,
            workstation=workstation,
            state=JobState.QUEUED.value,
            on_request=int(on_request),
            attempts=0,
            queued_at=now,
            changed_at=now,
            ticket="",
            fault=None,
            reason="",
        )
        return job_id


def _names(act: ActPaper, order: int) -> bool:
    return any(device.code.number == order for device in act.devices)
