"""What an order costs today: works, storage and what was paid, in one place for every screen and paper."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from servicedesk.domain.charges import price_is_open, storage_cost, works_cost
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.payment import owed
from servicedesk.domain.status import GONE, Status
from servicedesk.services.lookup_records import ClaimLine, OrderFacts, Sums


@dataclass(frozen=True, slots=True)
class Bill:
    """What is settled when some orders of a receipt go now. At most one of three is more than nothing: what the
    customer pays, what they get back, or what goes over to the orders that stay. ``let_off`` was let off the storage
    fee.
    """

    works: Money
    storage: Money
    storage_days: int
    paid: Money
    to_pay: Money
    to_return: Money
    carried: Money
    let_off: Money = NOTHING


def sums_of(facts: OrderFacts, now: datetime) -> Sums:
    """The sums of one order at a moment; ``now`` is zone-aware and in the centre's zone."""
    today = now.date()
    works = NOTHING if facts.status is Status.CANCELLED else works_cost(facts.warranty, facts.price, facts.estimate)
    settled = facts.settled_elsewhere or facts.status is Status.WRITTEN_OFF  # what the device was worth has settled it
    since, waived = facts.storage_from, facts.waived
    storage = storage_cost(
        facts.status, facts.storage_fee, facts.terms, since, today, waived=waived, free=facts.storage_free
    )
    waits_since = facts.storage_from if facts.status is Status.READY else None
    return Sums(
        works=works,
        storage=storage,
        paid=facts.paid,
        balance=NOTHING if settled else works + storage - facts.paid,
        priced=not price_is_open(facts.status, facts.warranty, facts.price) or facts.estimate.low is not None,
        storage_days=facts.terms.paid_days(waits_since, today),
        free_until=None if waits_since is None else facts.terms.free_until(waits_since),
        fee_starts=None if waits_since is None else facts.terms.fee_starts(waits_since),
        passes_on=None if waits_since is None else facts.terms.passes_on(waits_since),
        let_off=NOTHING if waits_since is None else facts.terms.fee(waits_since, today) - storage,
    )


def bill_of(lines: Sequence[ClaimLine], going: Collection[int]) -> Bill:
    """The bill for the orders ``going`` among the ``lines`` of one claim; a hand-over settles the same."""
    sums = [line.sums for line in lines if line.facts.number in going]
    stays = any(line.facts.status not in GONE for line in lines if line.facts.number not in going)
    balance = owed([one.balance for one in sums])
    left_over = max(-balance, NOTHING)
    return Bill(
        works=sum((one.works for one in sums), start=NOTHING),
        storage=sum((one.storage for one in sums), start=NOTHING),
        storage_days=sum(one.storage_days for one in sums),
        paid=sum((one.paid for one in sums), start=NOTHING),
        to_pay=max(balance, NOTHING),
        to_return=NOTHING if stays else left_over,
        carried=left_over if stays else NOTHING,
        let_off=sum((one.let_off for one in sums), start=NOTHING),
    )
