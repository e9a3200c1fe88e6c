"""What lookup and pickup read: whole records, on connections that can be interrupted and are closed again."""

import sqlite3
import threading
from datetime import date
from pathlib import Path

import pytest

from servicedesk.domain.custody import Act
from servicedesk.domain.money import Estimate, Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.reads import Filter
from servicedesk.services.workshop import MoveRequest
from servicedesk.storage.connections import ReadAbandoned
from servicedesk.storage.database import Database
from tests.services.desk import START, WholeDesk, remote, television
from tests.storage.visits import take_in

TODAY = date(2026, 3, 10)


def test_the_facts_of_an_order_are_whole(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), advance=Money(50_000))
    facts = desk.database.order_reads.facts(accepted.orders[0].number)
    assert facts is not None
    assert (facts.customer, facts.phones, facts.clerk) == ("Фёдоров Пётр Ильич", ("+7 913 456-78-90",), "Ольга")
    assert (facts.kind, facts.serial, facts.accessories) == ("Телевизор", "0AB13LX900123", ("пульт", "подставка"))
    assert (facts.estimate, facts.stated_value) == (Estimate.parse("3600"), Money(1_800_000))
    assert (facts.paid, facts.advance, facts.price, facts.version) == (Money(50_000), Money(50_000), None, 1)
    assert (facts.accepted_at, facts.receipt_accepted_at, facts.ready_at) == (START, START, None)
    assert (facts.status, facts.outcome, facts.place) == (Status.ACCEPTED, None, "Б-03")
    assert facts.promised == START.date().replace(day=24)


def test_what_is_not_there_is_none(database: Database) -> None:
    reads = database.order_reads
    assert reads.facts(2_000_000_127) is None
    assert reads.facts_of_receipt(1_000_000_161) == ()
    assert reads.events(2_000_000_127) == ()


def test_the_orders_of_a_receipt_come_by_number(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), remote())
    family = desk.database.order_reads.facts_of_receipt(accepted.receipt)
    assert [facts.number for facts in family] == [order.number for order in accepted.orders]
    assert [facts.paid for facts in family] == [Money(0), Money(0)]


def test_events_come_newest_first_by_sequence_even_when_the_clock_went_back(desk: WholeDesk) -> None:
    number = desk.accept(television()).orders[0].number
    desk.clock.pass_days(-30)
    desk.workshop.move(MoveRequest(number, Status.READY, outcome=Outcome.REPAIRED, price=Money(100)))
    events = desk.database.order_reads.events(number)
    assert [event.act for event in events] == [Act.MOVED, Act.ACCEPTED]
    assert (events[0].status_before, events[0].status_after) == (Status.ACCEPTED, Status.READY)
    assert events[0].at < events[1].at


def test_a_row_says_since_when_the_order_is_in_its_state(desk: WholeDesk) -> None:
    number = desk.accept(television()).orders[0].number
    desk.clock.pass_days(3)
    desk.workshop.move(MoveRequest(number, Status.IN_REPAIR, technician="Кузнецов"))
    desk.clock.pass_days(1)
    desk.workshop.note_call(number, "спросил, когда")
    (row,) = desk.database.order_reads.find("", Filter.ALL, None, 5, TODAY).rows
    assert (row.status, (row.since - START).days) == (Status.IN_REPAIR, 3)


def test_the_other_stays_of_a_device_are_listed(desk: WholeDesk) -> None:
    first = desk.accept(television()).orders[0].number
    desk.workshop.move(MoveRequest(first, Status.CANCELLED, reason="передумал"))
    second = desk.accept(television()).orders[0].number
    reads = desk.database.order_reads
    facts = reads.facts(second)
    assert facts is not None
    assert [row.number for row in reads.stays_of_device(facts.device_id, second)] == [first]


def test_each_thread_reads_on_a_connection_of_its_own(database: Database) -> None:
    seen: list[sqlite3.Connection] = []
    threads = [threading.Thread(target=lambda: seen.append(database._readers.connection())) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(connection) for connection in seen}) == 3
    assert database._readers.connection() is database._readers.connection()


def test_the_connection_of_a_thread_that_ended_is_closed(database: Database) -> None:
    gone: list[sqlite3.Connection] = []
    thread = threading.Thread(target=lambda: gone.append(database._readers.connection()))
    thread.start()
    thread.join()
    database._readers.connection()
    with pytest.raises(sqlite3.ProgrammingError):
        gone[0].execute("SELECT 1")


@pytest.mark.parametrize("at", ["search_words", "COMMIT", "json_each"])
def test_a_search_can_be_interrupted_and_the_next_one_works(database: Database, at: str) -> None:
    with database.store.transaction() as work:
        take_in(work)
    connection, reads = database._readers.connection(), database.order_reads

    def interrupt(statement: str) -> None:
        if at in statement:
            reads.interrupt()

    connection.set_trace_callback(interrupt)
    if at == "COMMIT":
        reads.interrupt()
        assert reads.find("звук", Filter.ALL, None, 5, TODAY).total == 1, "what was asked before stops nothing"
    else:
        with pytest.raises(ReadAbandoned):
            reads.find("звук", Filter.ALL, None, 5, TODAY)
    connection.set_trace_callback(None)
    assert reads.find("звук", Filter.ALL, None, 5, TODAY).total == 1


def test_an_interrupt_stops_nothing_but_a_search(database: Database) -> None:
    with database.store.transaction() as work:
        number = take_in(work).number
    reads = database.order_reads
    database._readers.connection().set_trace_callback(lambda _statement: reads.interrupt())
    assert reads.facts(number) is not None


def test_changes_are_noticed_whoever_made_them(database: Database, path: Path) -> None:
    before = database.changes()
    assert database.changes() == before
    with database.store.transaction() as work:
        take_in(work)
    ours = database.changes()
    assert ours != before
    other = Database(path)
    with other.store.transaction() as work:
        take_in(work)
    other.close()
    assert database.changes() != ours


def test_a_reader_never_holds_the_log_open(database: Database) -> None:
    database.order_reads.find("x", Filter.ALL, None, 5, TODAY)
    database.order_reads.facts(1)
    assert not database._readers.connection().in_transaction


def test_a_stay_under_another_customer_is_told_by_the_serial_number(desk: WholeDesk) -> None:
    first = desk.accept(television(serial="SN 77/1")).orders[0].number
    second = desk.accept(
        television(serial="sn-77-1"), television(serial=""), name="Жук Анна", phone="+7 913 111-22-33"
    ).orders
    reads, facts = desk.database.order_reads, desk.database.order_reads.facts
    own, unnumbered = (facts(order.number) for order in second)
    assert own is not None
    assert unnumbered is not None
    assert [row.number for row in reads.stays_of_device(own.device_id, own.number)] == [first]
    assert reads.stays_of_device(unnumbered.device_id, unnumbered.number) == ()
