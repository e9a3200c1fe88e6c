"""Numbers have no gaps, whatever is undone; a full series goes on in the next, and the last number is the last."""

from pathlib import Path

import pytest

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.refusals import NumbersExhausted
from servicedesk.storage.database import Database
from servicedesk.storage.work import SqlWork
from tests.storage.visits import raw

LAST_OF_A_SERIES = Code(CodeKind.PLACE, 0, 999_999)
LAST_OF_ALL = Code(CodeKind.PLACE, 9, 999_999)


def counted(database: Database, path: Path) -> dict[str, int]:
    """The counters as the file has them."""
    assert database.path == path
    return dict(raw(path, "SELECT name, last FROM counter"))


def fail_after(work: SqlWork) -> None:
    """Take numbers, and then find that nothing comes of it."""
    work.next_number(CodeKind.RECEIPT)
    work.next_number(CodeKind.LOST_CASE)
    raise LookupError


def take_one_too_many(work: SqlWork) -> None:
    """Take a number that there is, and one that there is not."""
    work.next_number(CodeKind.BADGE)
    work.next_number(CodeKind.PLACE)


@pytest.mark.parametrize("kind", CodeKind)
def test_every_kind_begins_at_one_and_goes_on_by_one(database: Database, kind: CodeKind) -> None:
    with database.store.transaction() as work:
        first = [work.next_number(kind) for _ in range(3)]
    with database.store.transaction() as work:
        first.append(work.next_number(kind))
    assert first == [Code(kind, 0, serial) for serial in (1, 2, 3, 4)]


def test_what_is_undone_has_used_no_number(database: Database, path: Path) -> None:
    with database.store.transaction() as work:
        work.next_number(CodeKind.RECEIPT)
    before = counted(database, path)
    with pytest.raises(LookupError), database.store.transaction() as work:
        fail_after(work)
    assert counted(database, path) == before
    with database.store.transaction() as work:
        assert work.next_number(CodeKind.RECEIPT) == Code(CodeKind.RECEIPT, 0, 2)


def test_a_transaction_that_takes_no_number_writes_no_counter(database: Database, path: Path) -> None:
    with database.store.transaction():
        pass
    assert counted(database, path) == {}


def test_kinds_and_ids_are_counted_apart(database: Database, path: Path) -> None:
    with database.store.transaction() as work:
        work.next_number(CodeKind.BADGE)
        work.next_number(CodeKind.DELIVERY)
        work.next_number(CodeKind.DELIVERY)
    assert counted(database, path) == {
        "BADGE": Code(CodeKind.BADGE, 0, 1).number,
        "DELIVERY": Code(CodeKind.DELIVERY, 0, 2).number,
    }


def test_a_full_series_goes_on_in_the_next(database: Database, path: Path) -> None:
    raw(path, "INSERT INTO counter VALUES ('PLACE', ?)", LAST_OF_A_SERIES.number)
    with database.store.transaction() as work:
        assert work.next_number(CodeKind.PLACE) == Code(CodeKind.PLACE, 1, 1)


def test_after_the_last_number_none_is_given_and_nothing_is_kept(database: Database, path: Path) -> None:
    raw(path, "INSERT INTO counter VALUES ('PLACE', ?)", LAST_OF_ALL.number)
    with pytest.raises(NumbersExhausted), database.store.transaction() as work:
        take_one_too_many(work)
    assert counted(database, path) == {"PLACE": LAST_OF_ALL.number}
