"""Transactions: everything in one is kept, or nothing; it begins writing at once; the rules of the tables hold."""

import sqlite3
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.custody import Act
from servicedesk.domain.customer import Contact, Customer, Phone
from servicedesk.domain.money import Estimate, Money
from servicedesk.domain.moves import Move
from servicedesk.domain.payment import Method, Payment, PaymentKind
from servicedesk.domain.receipt import Receipt
from servicedesk.domain.refusals import (
    ChangedMeanwhile,
    CustomerUnknown,
    DatabaseReadOnly,
    DiskFull,
    NumbersExhausted,
    OrderUnknown,
    ReceiptUnknown,
)
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.terms import StorageTerms
from servicedesk.domain.warranty import Warranty
from servicedesk.storage.database import Database, open_store
from tests.storage.visits import HAND, NOON, raw, take_in


def test_an_order_comes_back_with_every_fact(database: Database) -> None:
    facts: dict[str, Any] = {
        "appearance": "царапины",
        "accessories": ["пульт", "шнур «длинный»"],
        "note": "звонить после 18",
        "stated_value": Money(1_800_000),
        "warranty": Warranty.MANUFACTURER,
        "urgent": True,
        "estimate": Estimate(Money(100), Money(200), Money(300)),
        "promised": date(2026, 3, 9),
        "price": Money(0),
        "place": "Б-03",
        "technician": "Иван",
        "reason": "так",
        "ready_at": NOON,
        "closed_at": NOON,
        "status": Status.CANCELLED,
        "outcome": Outcome.EXCHANGED,
        "storage_fee": Money(7),
    }
    with database.store.transaction() as work:
        number = take_in(work, fault="нет звука\nсовсем", **facts).number
    with database.store.transaction() as work:
        order = work.orders.get(number)
        assert {name: getattr(order, name) for name in facts} == facts
        assert (order.accepted_at, order.declared_fault, order.version) == (NOON, "нет звука\nсовсем", 1)
        assert work.orders.of_receipt(order.receipt_number) == [order]
        assert order.estimate.low == Money(100)


def test_an_order_without_sums_comes_back_without_them(database: Database) -> None:
    with database.store.transaction() as work:
        number = take_in(work).number
    with database.store.transaction() as work:
        order = work.orders.get(number)
        assert order.terms == StorageTerms()
        assert (order.estimate, order.price, order.promised, order.outcome) == (Estimate(), None, None, None)


def test_customers_devices_and_receipts_come_back(database: Database) -> None:
    with database.store.transaction() as work:
        number = take_in(work, serial="SN-1 2", colour="чёрный", key="visit").number
    with database.store.transaction() as work:
        receipt = work.receipts.with_key("visit")
        assert isinstance(receipt, Receipt)
        assert (receipt.clerk, receipt.accepted_at) == ("Ольга", NOON)
        customer = work.customers.get(receipt.customer_id)
        assert [phone.text for phone in customer.phones] == ["+7 913 456-78-90"]
        assert work.customers.with_phone("79134567890") == [customer]
        device = work.devices.get(work.orders.get(number).device_id)
        assert work.devices.of_customer_with_serial(receipt.customer_id, "sn 12") is device
        assert work.devices.of_customer_with_serial(receipt.customer_id, "") is None
        assert work.orders.open_of_device(device.id or 0) is work.orders.get(number)


def test_what_a_transaction_added_is_found_within_it(database: Database) -> None:
    with database.store.transaction() as work:
        order = take_in(work, serial="SN12", key="visit")
        receipt = work.receipts.with_key("visit")
        assert receipt is work.receipts.get(order.receipt_number)
        assert receipt is not None
        assert work.customers.get(receipt.customer_id) in work.customers.with_phone("79134567890")
        assert work.devices.get(order.device_id) is work.devices.of_customer_with_serial(receipt.customer_id, "sn12")
        assert work.orders.of_receipt(receipt.number) == [order]
        assert work.orders.open_of_device(order.device_id) is order
        work.ledger.book(Payment(order.number, PaymentKind.ADVANCE, Method.CASH, Money(5), "О", "1", NOON))
        assert [payment.amount for payment in work.ledger.payments([order.number])] == [Money(5)]


def test_what_was_never_kept_is_refused(database: Database) -> None:
    with database.store.transaction() as work:
        with pytest.raises(OrderUnknown):
            work.orders.get(Code(CodeKind.DEVICE_LABEL, 0, 7).number)
        with pytest.raises(ReceiptUnknown):
            work.receipts.get(Code(CodeKind.RECEIPT, 0, 7).number)
        with pytest.raises(CustomerUnknown):
            work.customers.get(7)
        with pytest.raises(CustomerUnknown):
            work.devices.get(7)


def test_a_failed_transaction_leaves_nothing_and_takes_no_number(database: Database, path: Path) -> None:
    def fail() -> None:
        with database.store.transaction() as work:
            order = take_in(work)
            assert work.orders.of_receipt(order.receipt_number) == [order], "written out, and yet to be undone"
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    for table in (
        "customer",
        "phone",
        "device",
        "receipt",
        "orders",
        "custody_event",
        "search",
        "counter",
        "used_name",
    ):
        assert raw(path, f"SELECT count(*) FROM {table}") == [(0,)], table
    with database.store.transaction() as work:
        assert take_in(work).number == Code(CodeKind.DEVICE_LABEL, 0, 1).number


def test_a_change_is_kept_with_its_event_and_raises_the_version(database: Database, path: Path) -> None:
    with database.store.transaction() as work:
        number = take_in(work, place="Б-03").number
    with database.store.transaction() as work:
        order = work.orders.get(number)
        work.ledger.record(order.move(Move(Status.READY, outcome=Outcome.REPAIRED, price=Money(5)), HAND))
        order.accessories.append("пульт")
    assert raw(path, "SELECT status, price, version, accessories FROM orders") == [("ready", 5, 2, '["пульт"]')]
    assert raw(path, "SELECT sequence, act, status_after FROM custody_event") == [
        (1, Act.ACCEPTED, "accepted"),
        (2, Act.MOVED, "ready"),
    ]


def test_a_transaction_begins_to_write_before_it_reads(database: Database) -> None:
    told: list[str] = []
    assert database._driver is not None
    database.warm_up()
    database._driver.set_trace_callback(told.append)
    with database.store.transaction() as work:
        work.centre()
    assert told[0] == "BEGIN IMMEDIATE"
    assert told[-1] == "COMMIT"


def test_a_transaction_within_a_transaction_is_a_defect(database: Database) -> None:
    with database.store.transaction(), pytest.raises(RuntimeError), database.store.transaction():
        pass


def test_a_change_behind_the_session_is_refused(database: Database) -> None:
    with database.store.transaction() as work:
        number = take_in(work).number

    def change() -> None:
        with database.store.transaction() as work:
            order = work.orders.get(number)
            work.connection.execute("UPDATE orders SET version = version + 1, note = 'theirs'")
            order.note = "ours"

    with pytest.raises(ChangedMeanwhile) as refused:
        change()
    assert refused.value.number == Code.parse(str(number)).grouped


def test_without_the_version_the_other_change_would_be_lost(database: Database, path: Path) -> None:
    """The control of the test above."""
    with database.store.transaction() as work:
        number = take_in(work).number
    with database.store.transaction() as work:
        order = work.orders.get(number)
        work.connection.execute("UPDATE orders SET note = 'theirs'")
        order.note = "ours"
    assert raw(path, "SELECT note FROM orders") == [("ours",)]


@pytest.mark.parametrize("table", ["custody_event", "payment"])
@pytest.mark.parametrize("change", ["UPDATE {} SET who = 'x'", "DELETE FROM {}"])
def test_the_ledger_is_never_changed(database: Database, path: Path, table: str, change: str) -> None:
    with database.store.transaction() as work:
        order = take_in(work)
        work.ledger.book(Payment(order.number, PaymentKind.ADVANCE, Method.CASH, Money(5), "О", "1", NOON))
    with pytest.raises(sqlite3.IntegrityError, match="the ledger is never changed"):
        raw(path, change.format(table))
    raw(path, "UPDATE orders SET note = 'x'")  # the control: other tables do change


@pytest.mark.parametrize(
    "wrong",
    [
        "UPDATE orders SET status = 'lost'",
        "UPDATE orders SET number = number + 1",
        "UPDATE orders SET status = 'handed_over'",
        "UPDATE orders SET urgent = 2",
        "UPDATE orders SET price = 'much'",
        "UPDATE orders SET estimate_low = 5, estimate_high = 4",
        "UPDATE customer SET name = ''",
        "UPDATE receipt SET number = 2000000127",
        "INSERT INTO payment VALUES (9, 2000000127, 'advance', 'cash', 0, '', '', 0)",
        "INSERT INTO receipt SELECT number + 97, version, customer_id, 0, '', '', key, NULL, NULL FROM receipt",
    ],
)
def test_a_value_that_cannot_be_is_refused_by_the_table(database: Database, path: Path, wrong: str) -> None:
    with database.store.transaction() as work:
        take_in(work)
    with pytest.raises(sqlite3.IntegrityError):
        raw(path, wrong)


def test_an_order_without_its_device_is_refused_at_the_commit(database: Database, path: Path) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"), database.store.transaction() as work:
        take_in(work).device_id = 4711
    assert raw(path, "SELECT count(*) FROM orders") == [(0,)]
    with database.store.transaction() as work:
        take_in(work)  # and the store goes on


def test_a_full_series_is_followed_by_the_next_one_until_none_is_left(database: Database, path: Path) -> None:
    def stand_at(series: int) -> None:
        number = Code(CodeKind.RECEIPT, series, 999_999).number
        raw(path, "INSERT INTO counter VALUES ('RECEIPT', ?) ON CONFLICT DO UPDATE SET last = excluded.last", number)

    stand_at(0)
    with database.store.transaction() as work:
        assert work.next_number(CodeKind.RECEIPT) == Code(CodeKind.RECEIPT, 1, 1)
    stand_at(9)
    with database.store.transaction() as work, pytest.raises(NumbersExhausted):
        work.next_number(CodeKind.RECEIPT)


def test_the_connections_have_the_settings_that_were_proven(database: Database) -> None:
    def setting(connection: sqlite3.Connection, name: str) -> object:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]

    writer, reader = database._driver, database._readers.connection()
    assert writer is not None
    for connection in (writer, reader):
        assert setting(connection, "journal_mode") == "wal"
        assert setting(connection, "foreign_keys") == 1
        assert setting(connection, "mmap_size") == 0
    assert setting(writer, "synchronous") == 2
    assert (setting(reader, "query_only"), setting(reader, "wal_autocheckpoint")) == (1, 0)


def test_a_customer_keeps_several_phones_and_a_way_to_be_told(database: Database) -> None:
    with database.store.transaction() as work:
        customer = Customer.new("ООО «Вектор»", "383 222-33-44", Contact.MAIL)
        customer.phones.append(Phone.told("8 913 111 22 33"))
        work.customers.add(customer)
    with database.store.transaction() as work:
        (kept,) = work.customers.with_phone("79131112233")
        assert (kept.contact, [phone.digits for phone in kept.phones]) == (Contact.MAIL, ["73832223344", "79131112233"])


def test_a_full_disk_refuses_the_write_and_keeps_nothing_of_it(database: Database, path: Path) -> None:
    assert database._driver is not None
    (pages,) = database._driver.execute("PRAGMA page_count").fetchone()
    database._driver.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull) as refused, database.store.transaction() as work:
        take_in(work, fault="нет звука " * 5000)
    assert refused.value.path == str(path)
    assert raw(path, "SELECT count(*) FROM orders") == [(0,)]
    database._driver.execute("PRAGMA max_page_count = 1000000")
    with database.store.transaction() as work:
        take_in(work)


def test_a_database_opened_for_reading_refuses_to_write(database: Database, path: Path) -> None:
    with database.store.transaction() as work:
        number = take_in(work).number
    reading = open_store(str(path), read_only=True)
    facts = reading.order_reads.facts(number)
    assert facts is not None
    assert facts.customer == "Фёдоров Пётр"
    with pytest.raises(DatabaseReadOnly), reading.store.transaction():
        pass
    assert reading.check() == ()
    reading.close()
