"""Reading goes on while others write: nobody waits, and nobody sees half of a visit."""

import sqlite3
import threading
import time
from datetime import date
from pathlib import Path

import pytest

from servicedesk.domain.refusals import DatabaseBusy, DatabaseReadOnly, DatabaseUnreachable
from servicedesk.services.reads import Filter
from servicedesk.storage.connections import ReadAbandoned
from servicedesk.storage.database import Database, open_store
from tests.storage.visits import raw, take_in

TODAY = date(2026, 3, 10)


def test_reading_does_not_wait_for_a_transaction_that_is_open(database: Database) -> None:
    with database.store.transaction() as work:
        take_in(work)
    answers: list[int] = []

    def read() -> None:
        answers.append(database.order_reads.find("звук", Filter.ALL, None, 5, TODAY).total)

    with database.store.transaction() as work:
        take_in(work)
        work.orders.open_of_device(1)
        began = time.monotonic()
        reader = threading.Thread(target=read)
        reader.start()
        reader.join()
        assert time.monotonic() - began < 1
    read()
    assert answers == [1, 2]


def test_a_reader_sees_whole_visits_only(database: Database) -> None:
    wrong: list[tuple[int, int]] = []
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            found = database.order_reads.find("", Filter.ALL, None, 500, TODAY)
            if len(found.rows) != found.total or found.total % 3:
                wrong.append((len(found.rows), found.total))

    reader = threading.Thread(target=read)
    reader.start()
    for _ in range(40):
        with database.store.transaction() as work:
            for _ in range(3):
                take_in(work)
                work.orders.open_of_device(0)
    done.set()
    reader.join()
    assert wrong == []
    assert database.order_reads.find("", Filter.ALL, None, 5, TODAY).total == 120


def test_a_long_search_is_stopped_from_another_thread(database: Database) -> None:
    with database.store.transaction() as work:
        take_in(work)
    outcome: list[object] = []
    begun, stopped = threading.Event(), threading.Event()

    def dawdle(statement: str) -> None:
        if "search_words" in statement:
            begun.set()
            stopped.wait(5)

    def search() -> None:
        database._readers.connection().set_trace_callback(dawdle)
        try:
            outcome.append(database.order_reads.find("звук", Filter.ALL, None, 5, TODAY))
        except ReadAbandoned as abandoned:
            outcome.append(abandoned)

    searcher = threading.Thread(target=search)
    searcher.start()
    assert begun.wait(5)
    database.order_reads.interrupt()
    stopped.set()
    searcher.join(5)
    assert isinstance(outcome[0], ReadAbandoned)


def test_a_snapshot_that_the_disk_ended_tells_the_disk_s_fault(database: Database) -> None:
    """A failing disk makes the driver end the transaction by itself."""

    def read() -> None:
        with database._readers.snapshot() as connection:
            connection.execute("ROLLBACK")
            fault = sqlite3.OperationalError("disk I/O error")
            fault.sqlite_errorcode = sqlite3.SQLITE_IOERR
            raise fault

    with pytest.raises(DatabaseUnreachable):
        read()


def test_looking_waits_for_nobody_and_keeps_nothing(database: Database, path: Path) -> None:
    with database.store.transaction() as work:
        number = take_in(work).number
    with database.store.transaction() as work:
        take_in(work)
        work.orders.open_of_device(0)
        other = open_store(str(path), wait=0.05)
        with other.store.reading() as looking:
            assert looking.orders.get(number).declared_fault == "нет звука"
            looking.orders.get(number).note = "x"
            take_in(looking)
        other.close()
    assert raw(path, "SELECT count(*), max(note) FROM orders") == [(2, "")]


def test_looking_cannot_write(database: Database) -> None:
    def look() -> None:
        with database.store.reading() as work:
            work.orders.open_of_device(take_in(work).device_id)

    with pytest.raises(DatabaseReadOnly):
        look()


def test_nobody_is_kept_from_reading_by_a_program_that_holds_the_lock(database: Database, path: Path) -> None:
    other = open_store(str(path), wait=0.05)
    with database.store.transaction() as work:
        number = take_in(work).number
        with pytest.raises(DatabaseBusy), other.store.transaction():
            pass
        assert other.order_reads.facts(number) is None
    assert other.order_reads.facts(number) is not None
    other.close()


def test_a_database_is_closed_while_another_program_writes_and_nothing_is_lost(database: Database, path: Path) -> None:
    other = open_store(str(path), wait=0.05)
    with database.store.transaction() as work:
        take_in(work)
        other.close()
    assert raw(path, "SELECT count(*) FROM orders") == [(1,)]
    assert database.check() == ()


def test_the_log_does_not_grow_while_many_read_and_one_writes(database: Database, path: Path) -> None:
    log = path.with_name(path.name + "-wal")
    for index in range(150):
        with database.store.transaction() as work:
            take_in(work, fault="нет звука " * 100)
        database.order_reads.find("звук", Filter.ALL, None, 5, TODAY)
        database.order_reads.facts(index)
    assert log.stat().st_size < 8_000_000
