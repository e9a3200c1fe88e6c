"""The check finds money without its entry, ends without their acts, receipts spent too early and wrong days."""

from pathlib import Path

import pytest

from servicedesk.domain.codes import grouped
from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.services.check_records import Finding, Trouble
from servicedesk.services.till.till_records import RefundRequest, TakeRequest
from servicedesk.services.uncollected.records import WriteOffRequest
from servicedesk.services.workshop import MoveRequest
from tests.services.deliveries.trips import a_ready_one, plan
from tests.services.desk import WholeDesk, remote, television
from tests.services.uncollected.waits import DIRECTOR, directed
from tests.storage.visits import raw

YEAR_AND_MORE = 400
FREE = ("DROP TRIGGER payment_stays_on_update", "DROP TRIGGER custody_event_stays_on_update")


@pytest.fixture
def waiting(desk: WholeDesk) -> int:
    """An order that has been ready for more than a year; another of its receipt was paid for in advance."""
    directed(desk)
    accepted = desk.accept(television(), remote(), advance=Money(10_000))
    number = accepted.orders[0].number
    desk.workshop.move(MoveRequest(number, Status.READY, outcome=Outcome.REPAIRED, price=Money(30_000)))
    desk.clock.pass_days(YEAR_AND_MORE)
    return number


def written_off(desk: WholeDesk, number: int) -> None:
    """The director writes it off with a second person."""
    desk.uncollected.write_offs.write_off(WriteOffRequest(number, DIRECTOR, "Ольга", "не забрали", without_notice=True))


def spoilt(desk: WholeDesk, path: Path, *statements: str) -> set[Finding]:
    """What the check finds after these statements, where it found nothing before."""
    assert desk.database.check() == ()
    for statement in statements:
        raw(path, statement)
    return set(desk.database.check())


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE payment SET amount = amount + 1 WHERE sequence = (SELECT max(sequence) FROM payment)",
        "UPDATE custody_event SET amount = amount + 1 WHERE act = 'refunded'",
        "UPDATE custody_event SET act = 'called' WHERE act = 'refunded'",
    ],
)
def test_money_that_the_ledger_does_not_tell_is_found(desk: WholeDesk, path: Path, waiting: int, spoil: str) -> None:
    desk.till.take(TakeRequest(str(waiting), Money(30_000)))
    desk.till.refund(RefundRequest(str(waiting), Money(5_000), reason="ошибка", second_person=DIRECTOR))
    assert Finding(Trouble.MONEY_UNTOLD, grouped(waiting)) in spoilt(desk, path, *FREE, spoil)


def test_a_write_off_without_its_act_is_found(desk: WholeDesk, path: Path, waiting: int) -> None:
    written_off(desk, waiting)
    found = spoilt(desk, path, "DELETE FROM write_off")
    assert Finding(Trouble.ACT_MISSING, grouped(waiting)) in found


def test_an_act_of_what_is_not_written_off_is_found(desk: WholeDesk, path: Path, waiting: int) -> None:
    written_off(desk, waiting)
    found = spoilt(desk, path, f"UPDATE orders SET status = 'ready' WHERE number = {waiting}")
    assert Finding(Trouble.WRONG_STATUS, grouped(waiting)) in found


def test_a_receipt_that_was_spent_while_a_device_is_here_is_found(desk: WholeDesk, path: Path) -> None:
    accepted = desk.accept()
    found = spoilt(desk, path, "UPDATE receipt SET spent_at = accepted_at")
    assert found == {Finding(Trouble.SPENT_TOO_EARLY, grouped(accepted.receipt))}


def test_a_trip_that_is_planned_for_what_is_gone_is_found(desk: WholeDesk, path: Path) -> None:
    accepted = a_ready_one(desk)
    number = desk.deliveries.plan(plan(desk, accepted))
    order = accepted.orders[0].number
    found = spoilt(desk, path, f"UPDATE orders SET status = 'handed_over', closed_at = 1 WHERE number = {order}")
    assert Finding(Trouble.WRONG_STATUS, grouped(number)) in found


@pytest.mark.parametrize(
    "days",
    [
        "storage_from = storage_from + 1",
        "fee_from = fee_from + 1",
        "passes_on = NULL",
        "storage_from = NULL",
        "storage_from = NULL, fee_from = NULL, passes_on = NULL",
        "kept_months = 13",
        "free_months = 2",
    ],
)
def test_days_that_are_not_those_of_the_terms_are_found(desk: WholeDesk, path: Path, waiting: int, days: str) -> None:
    found = spoilt(desk, path, f"UPDATE orders SET {days} WHERE number = {waiting}")
    assert found == {Finding(Trouble.WRONG_TERM, grouped(waiting))}


def test_a_clock_that_waits_for_the_customer_to_be_told_is_no_trouble(
    desk: WholeDesk, path: Path, waiting: int
) -> None:
    silent = "from_told = 1, told_at = NULL, storage_from = NULL, fee_from = NULL, passes_on = NULL"
    assert spoilt(desk, path, f"UPDATE orders SET {silent} WHERE number = {waiting}") == set()
    told = desk.database.check()
    raw(path, f"UPDATE orders SET told_at = ready_at WHERE number = {waiting}")
    assert (told, desk.database.check()) == ((), (Finding(Trouble.WRONG_TERM, grouped(waiting)),))
