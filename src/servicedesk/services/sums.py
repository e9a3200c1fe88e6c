"""What an order costs today: works, storage and what was paid, in one place for every screen and paper."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from servicedesk.domain.money import NOTHING
from servicedesk.domain.order import works_cost
from servicedesk.domain.status import GONE, Status
from servicedesk.services.lookup_records import OrderFacts, Sums


def local_day(moment: datetime | None, now: datetime) -> date | None:
    """The calendar day of a moment in the zone of ``now``, which is the centre's."""
    return None if moment is None else moment.astimezone(now.tzinfo or ZoneInfo("UTC")).date()


def sums_of(facts: OrderFacts, now: datetime) -> Sums:
    """The sums of one order at a moment; ``now`` is zone-aware and in the centre's zone."""
    today = now.date()
    ready_on = local_day(facts.ready_at, now)
    works = NOTHING if facts.status is Status.CANCELLED else works_cost(facts.warranty, facts.price, facts.estimate)
    waiting = facts.status is Status.READY and ready_on is not None
    storage = facts.storage_fee if facts.status in GONE else NOTHING
    if waiting:
        storage = facts.terms.fee(ready_on, today)
    return Sums(
        works=works,
        storage=storage,
        paid=facts.paid,
        balance=works + storage - facts.paid,
        storage_days=facts.terms.paid_days(ready_on, today) if waiting else 0,
        free_until=facts.terms.free_until(ready_on) if waiting and ready_on else None,
        fee_starts=facts.terms.fee_starts(ready_on) if waiting and ready_on else None,
    )
