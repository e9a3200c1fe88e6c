"""What an order costs today: works, storage and what was paid, in one place for every screen and paper."""

from datetime import date, datetime

from servicedesk.domain.money import NOTHING
from servicedesk.domain.order import storage_cost, works_cost
from servicedesk.domain.status import Status
from servicedesk.services.lookup_records import OrderFacts, Sums


def local_day(moment: datetime | None, now: datetime) -> date | None:
    """The calendar day of a moment in the zone of ``now``, which is the centre's."""
    return None if moment is None else moment.astimezone(now.tzinfo).date()


def sums_of(facts: OrderFacts, now: datetime) -> Sums:
    """The sums of one order at a moment; ``now`` is zone-aware and in the centre's zone."""
    today = now.date()
    ready_on = local_day(facts.ready_at, now)
    works = NOTHING if facts.status is Status.CANCELLED else works_cost(facts.warranty, facts.price, facts.estimate)
    storage = storage_cost(facts.status, facts.storage_fee, facts.terms, ready_on, today)
    waits_since = ready_on if facts.status is Status.READY else None
    return Sums(
        works=works,
        storage=storage,
        paid=facts.paid,
        balance=works + storage - facts.paid,
        storage_days=facts.terms.paid_days(waits_since, today),
        free_until=None if waits_since is None else facts.terms.free_until(waits_since),
        fee_starts=None if waits_since is None else facts.terms.fee_starts(waits_since),
    )
