"""The print queue in the database keeps the contract that printing relies on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from servicedesk.domain.custody import Hand
from servicedesk.services.papers import PaperKind, PaperNotUnderstood, Requisites
from servicedesk.services.papers.paper import subject_of
from servicedesk.services.printing import PrintJobs, PrintJobUnknown, sample_paper
from servicedesk.storage.database import Database, open_store
from tests.services.print_jobs import NOON, KeptQueue, PrintJobsContract


def issue(database: Database, kind: PaperKind) -> int:
    paper = sample_paper(kind, Requisites("Сервис"), NOON)
    with database.store.transaction() as work:
        hand = Hand("Ольга", "counter", NOON)
        return work.papers.issue(paper, language="ru", hand=hand)


class TestPrintJobsInTheDatabase(PrintJobsContract):
    """The contract on a real file, read back by a database opened anew."""

    @pytest.fixture
    def kept(self, database: Database, path: Path) -> Iterator[KeptQueue]:
        others: list[Database] = []

        def reopened() -> PrintJobs:
            others.append(open_store(str(path)))
            return others[-1].print_jobs

        yield KeptQueue(database.print_jobs, lambda kind: issue(database, kind), reopened)
        for other in others:
            other.close()


def test_the_paper_issued_last_is_found_by_its_number(database: Database) -> None:
    first, second = issue(database, PaperKind.LABEL), issue(database, PaperKind.LABEL)
    paper = database.print_jobs.paper(first)
    with database.store.transaction() as work:
        work.papers.enqueue(second, Hand("Ольга", "counter", NOON), duplicate=True)
        latest = work.papers.latest(PaperKind.LABEL, subject_of(paper))
        assert latest is not None
        assert (latest.id, latest.paper, latest.duplicates, latest.issued_at) == (second, paper, 1, NOON)
        assert work.papers.latest(PaperKind.ACT, subject_of(paper)) is None


def test_a_record_that_is_not_understood_says_so(database: Database) -> None:
    paper_id = issue(database, PaperKind.ACT)
    with database.store.transaction() as work:
        work.connection.execute("UPDATE issued_paper SET record = '{}'")
    with pytest.raises(PaperNotUnderstood):
        database.print_jobs.paper(paper_id)
    with pytest.raises(PrintJobUnknown):
        database.print_jobs.paper(4711)
