"""The check finds what SQLite's own check cannot: wrong numbers, states, sums and words."""

from pathlib import Path

import pytest

from servicedesk.domain.codes import grouped
from servicedesk.domain.money import Money
from servicedesk.domain.payment import Method, PaymentKind, Share
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.booking import book
from servicedesk.services.check_records import Finding, Trouble
from servicedesk.services.workshop import MoveRequest
from servicedesk.storage.database import open_store
from tests.services.desk import WholeDesk, remote, television
from tests.storage.visits import raw

_FREE = (
    "DROP TRIGGER custody_event_stays_on_update",
    "DROP TRIGGER custody_event_stays_on_delete",
    "DROP TRIGGER payment_stays_on_update",
)


@pytest.fixture
def orders(desk: WholeDesk) -> list[int]:
    """Two orders of one receipt, one of them handed over and paid."""
    accepted = desk.accept(television(), remote(), advance=Money(10_000))
    numbers = [order.number for order in accepted.orders]
    desk.workshop.move(MoveRequest(numbers[0], Status.READY, outcome=Outcome.REPAIRED, price=Money(30_000)))
    with desk.database.store.transaction() as work:
        order, hand = work.orders.get(numbers[0]), desk.desk().hand(desk.clock())
        work.ledger.record(order.hand_over(Money(0), hand))
        book(work, [Share(numbers[0], PaymentKind.PAYMENT, Money(20_000))], Method.CASH, hand)
    return numbers


def test_all_is_well_after_ordinary_work(desk: WholeDesk, orders: list[int]) -> None:
    assert desk.database.check() == ()


@pytest.mark.parametrize(
    ("spoil", "trouble", "which"),
    [
        ("UPDATE orders SET status = 'ready' WHERE number = {1}", Trouble.WRONG_STATUS, 1),
        ("UPDATE orders SET price = price + 1 WHERE number = {0}", Trouble.WRONG_BALANCE, 0),
        ("UPDATE orders SET storage_fee = 1 WHERE number = {0}", Trouble.WRONG_BALANCE, 0),
        ("UPDATE payment SET amount = amount + 1", Trouble.WRONG_BALANCE, 0),
        ("UPDATE custody_event SET status_before = 'diagnosis' WHERE act = 'handed_over'", Trouble.BROKEN_CHAIN, 0),
        ("UPDATE custody_event SET act = 'called' WHERE order_number = {1}", Trouble.NO_BEGINNING, 1),
        ("UPDATE payment SET kind = 'carry' WHERE amount = 20000", Trouble.CARRY_LOST, None),
        ("UPDATE search SET name = 'x' WHERE number = {1}", Trouble.NOT_SEARCHABLE, 1),
        ("DELETE FROM search WHERE number = {1}", Trouble.NOT_SEARCHABLE, 1),
        ("UPDATE customer SET name = 'Яшин'", Trouble.NOT_SEARCHABLE, 0),
        ("UPDATE phone SET reversed = '1'", Trouble.NOT_SEARCHABLE, 0),
    ],
)
def test_a_wrong_value_is_found_by_the_name_of_its_order(
    desk: WholeDesk, path: Path, orders: list[int], spoil: str, trouble: Trouble, which: int | None
) -> None:
    for statement in (*_FREE, spoil.format(*orders)):
        raw(path, statement)
    findings = desk.database.check()
    assert trouble in {finding.trouble for finding in findings}
    if which is not None:
        assert Finding(trouble, grouped(orders[which])) in findings


@pytest.mark.parametrize(
    ("spoil", "where"),
    [
        ("UPDATE counter SET last = last + 1 WHERE name = 'custody_event'", "custody_event 7"),
        ("DELETE FROM custody_event WHERE sequence = 2", "custody_event 2"),
        ("DELETE FROM custody_event", "custody_event 1"),
        ("DELETE FROM issued_paper WHERE id = 1", "issued_paper 1"),
        ("DELETE FROM orders WHERE number = {0}", None),
    ],
)
def test_a_number_that_is_missing_is_named(
    desk: WholeDesk, path: Path, orders: list[int], spoil: str, where: str | None
) -> None:
    for statement in (*_FREE, spoil.format(*orders)):
        raw(path, statement)
    assert Finding(Trouble.NUMBER_MISSING, where or grouped(orders[0])) in desk.database.check()


def test_a_row_that_refers_to_nothing_is_found(desk: WholeDesk, path: Path, orders: list[int]) -> None:
    raw(path, "DELETE FROM device WHERE id = 1")
    assert Finding(Trouble.DANGLING, f"orders {orders[0]}") in desk.database.check()


def test_an_index_of_words_that_lost_one_is_found(desk: WholeDesk, path: Path, orders: list[int]) -> None:
    raw(path, "INSERT INTO search_words (search_words) VALUES ('delete-all')")
    assert desk.database.check() == (Finding(Trouble.NOT_SEARCHABLE, "search_words"),)


def test_an_allowed_debt_and_an_imported_order_are_no_trouble(desk: WholeDesk, path: Path, orders: list[int]) -> None:
    for statement in _FREE:
        raw(path, statement)
    raw(path, f"UPDATE orders SET price = 99 WHERE number = {orders[0]}")
    raw(path, "UPDATE custody_event SET second_person = 'Директор' WHERE act = 'handed_over'")
    assert desk.database.check() == ()
    raw(path, "UPDATE custody_event SET second_person = ''")
    raw(path, f"UPDATE custody_event SET act = 'imported' WHERE act = 'accepted' AND order_number = {orders[0]}")
    assert desk.database.check() == ()


def test_a_damaged_page_is_found(desk: WholeDesk, path: Path, orders: list[int]) -> None:
    desk.close()
    (root,) = raw(path, "SELECT rootpage FROM sqlite_master WHERE name = 'custody_event'")[0]
    content = bytearray(path.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    path.write_bytes(content)
    database = open_store(str(path))
    assert {finding.trouble for finding in database.check()} == {Trouble.DAMAGED}
    database.close()
