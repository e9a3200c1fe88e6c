"""What stands in a file of the first revision after it was brought to the last one: nothing lost, every term kept."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from servicedesk.domain.custody import Act
from servicedesk.domain.money import Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.terms import SizeClass, StorageTerms, Tariff
from servicedesk.services.check_records import Trouble
from servicedesk.services.lookup_records import OrderFacts
from servicedesk.storage.database import Database, open_store
from tests.storage.first_file import ACCEPTED, GONE, READY, STATES, ZONE, first_file, number_of
from tests.storage.visits import raw

PROMISED = StorageTerms(1, Money(5000), Money(60000), 12)


@pytest.fixture
def migrated(path: Path) -> Iterator[Database]:
    """The file of the first revision, opened by this program."""
    path.parent.mkdir(exist_ok=True)
    database = open_store(str(first_file(path)))
    yield database
    database.close()


def facts_of(database: Database, status: Status) -> OrderFacts:
    facts = database.order_reads.facts(number_of(STATES.index(status) + 1))
    assert facts is not None
    return facts


@pytest.mark.parametrize("status", STATES)
def test_every_order_keeps_its_facts_and_the_terms_of_its_receipt(migrated: Database, status: Status) -> None:
    facts = facts_of(migrated, status)
    stands = Status.READY if status is Status.OUT_FOR_DELIVERY else status
    assert (facts.status, facts.terms, facts.size) == (stands, PROMISED, SizeClass.MEDIUM)
    assert (facts.customer, facts.phones, facts.model[:2]) == ("Фёдоров Пётр", ("+7 913 456-78-90",), "UE")
    assert (facts.accepted_at, facts.technician, facts.waived, facts.storage_free) == (
        *(ACCEPTED, "Кузнецов"),
        *(Money(0), False),
    )
    assert (facts.held_by, facts.told_at, facts.undoable_by, facts.receipt_void_since) == (None, None, "", None)


def test_the_clock_of_what_waits_is_told_in_days_of_the_centre(migrated: Database) -> None:
    facts = facts_of(migrated, Status.READY)
    assert facts.ready_at == READY
    assert (facts.storage_from, facts.fee_from, facts.passes_on) == (
        *(date(2026, 1, 31), date(2026, 3, 1)),
        date(2027, 2, 1),
    )


@pytest.mark.parametrize("status", [each for each in STATES if each not in {Status.READY, Status.OUT_FOR_DELIVERY}])
def test_no_other_order_has_a_clock_that_runs(migrated: Database, status: Status) -> None:
    facts = facts_of(migrated, status)
    assert (facts.storage_from, facts.fee_from, facts.passes_on) == (None, None, None)


def test_what_every_device_cost_becomes_the_tariff_of_each_size(migrated: Database) -> None:
    centre = migrated.intake_reads.centre()
    fee = Money(7000)
    assert centre.tariffs == (Tariff(date(2000, 1, 1), fee, fee, fee, 1, Money(500000), 12, False),)
    assert (centre.name, centre.guarantee_days) == ("Центр", 45)


def test_a_file_without_settings_has_the_usual_ones(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    database = open_store(str(first_file(path, {})))
    assert len(database.intake_reads.centre().tariffs) == 1
    assert facts_of(database, Status.READY).storage_from in {date(2026, 1, 30), date(2026, 1, 31)}
    database.close()


def test_a_repair_keeps_its_guarantee_and_a_return_finds_its_first_order(migrated: Database) -> None:
    first, again = facts_of(migrated, Status.HANDED_OVER), migrated.order_reads.facts(number_of(len(STATES) + 1))
    assert again is not None
    assert (first.outcome, first.guarantee_until) == (Outcome.REPAIRED, date(2026, 3, 27))
    assert (again.device_id, again.previous, again.came_back_after) == (first.device_id, first.number, 12)
    assert first.closed_at == GONE
    assert facts_of(migrated, Status.WRITTEN_OFF).guarantee_until is None
    assert facts_of(migrated, Status.ACCEPTED).previous is None


def test_what_was_out_stands_here_again_and_waits_from_the_day_of_the_migration(migrated: Database) -> None:
    facts = facts_of(migrated, Status.OUT_FOR_DELIVERY)
    assert (facts.status, facts.place, facts.outcome) == (Status.READY, "Б-03", Outcome.REPAIRED)
    assert facts.ready_at is not None
    today = facts.ready_at.astimezone(ZONE).date()
    assert (facts.storage_from, facts.fee_from) == (today, PROMISED.fee_starts(today))
    newest, first = migrated.order_reads.events(facts.number)
    assert (newest.act, newest.status_after, first.act) == (Act.BROUGHT_BACK, Status.READY, Act.ACCEPTED)


def test_what_was_migrated_is_whole_and_goes_on(migrated: Database, path: Path) -> None:
    troubles = {finding.trouble for finding in migrated.check()}
    assert troubles == {Trouble.NOT_SEARCHABLE}, "words are indexed by the program, and bare SQL has none to index"
    assert raw(path, "PRAGMA foreign_key_check") == []
    with migrated.store.transaction() as work:
        order = work.orders.get(number_of(STATES.index(Status.READY) + 1))
        assert order.terms == PROMISED
        assert order.fee(date(2026, 3, 5)) == Money(25000)
