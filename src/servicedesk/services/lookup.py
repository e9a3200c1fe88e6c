"""Lookup: answer on the phone in seconds where a device is, what is owed and what may be done with it."""

from dataclasses import replace
from datetime import datetime

from servicedesk.domain.codes import Code, CodeKind, grouped
from servicedesk.domain.refusals import OrderUnknown, ReceiptUnknown
from servicedesk.domain.status import BY_HAND, NEXT, Fact, Status, needs
from servicedesk.domain.text import norm, other_layout
from servicedesk.services.lookup_records import Found, NextMove, OrderCard, OrderFacts
from servicedesk.services.ports import Clock
from servicedesk.services.reads import Filter, OrderReads
from servicedesk.services.sums import sums_of
from servicedesk.services.zone import all_in_zone, in_zone

_SERIAL_DIGITS = 6
PAGE = 50
"""Rows of one page of a list."""


class Lookup:
    """Find orders by whatever the customer says, and show one of them whole."""

    def __init__(self, reads: OrderReads, clock: Clock) -> None:
        self._reads = reads
        self._clock = clock

    def find(self, text: str, only: Filter = Filter.ALL, after: int | None = None, limit: int = PAGE) -> Found:
        """A page of orders that match every word, newest first.

        Nothing matches, whatever the filter: the same keys under the other keyboard layout are tried, then words spelt
        nearly so; ``shown_for`` says what was sought instead.
        """
        now = self._clock()
        found = self._find(text, only, after, limit, now)
        if found.counts[Filter.ALL.value] or not norm(text):
            return found
        for attempt in (other_layout(text), self._reads.similar(text)):
            if norm(attempt) == norm(text):
                continue
            other = self._find(attempt, only, after, limit, now)
            if other.counts[Filter.ALL.value]:
                return replace(other, shown_for=attempt)
        return found

    def card(self, number: int) -> OrderCard:
        """One order whole; raises OrderUnknown."""
        facts = self._reads.facts(number)
        if facts is None:
            raise OrderUnknown(number=grouped(number))
        now = self._clock()
        facts = in_zone(facts, now.tzinfo)
        family = self._reads.facts_of_receipt(facts.receipt)
        return OrderCard(
            facts=facts,
            sums=sums_of(facts, now),
            events=all_in_zone(self._reads.events(number), now.tzinfo),
            earlier=all_in_zone(self._reads.stays_of_device(facts.device_id, number), now.tzinfo),
            siblings=tuple(other.number for other in family if other.number != number),
            moves=_legal_moves(facts),
            today=now.date(),
            delivery=self._reads.planned_delivery(number),
        )

    def cards(self, receipt: int) -> tuple[OrderCard, ...]:
        """Every order of a receipt whole, by number; raises ReceiptUnknown."""
        family = self._reads.facts_of_receipt(receipt)
        if not family:
            raise ReceiptUnknown(number=grouped(receipt))
        return tuple(self.card(facts.number) for facts in family)

    def _find(self, text: str, only: Filter, after: int | None, limit: int, now: datetime) -> Found:
        found = self._reads.find(text, only, after, limit, now.date())
        rows = all_in_zone(found.rows, now.tzinfo)
        meant = _short_number(text)
        if meant is not None and after is None:  # the same digits may be the number of somebody's receipt
            rows = tuple(sorted(rows, key=lambda row: row.number != meant))
        return replace(found, rows=rows)


def _short_number(text: str) -> int | None:
    """The number of the order whose serial part was typed alone, None for any other words."""
    digits = text.strip()
    short = digits.isascii() and digits.isdigit() and len(digits) <= _SERIAL_DIGITS and int(digits) > 0
    return Code(CodeKind.DEVICE_LABEL, 0, int(digits)).number if short else None


def _legal_moves(facts: OrderFacts) -> tuple[NextMove, ...]:
    """The moves a person may make from here, in the order of an order's life."""
    if facts.status is Status.OUT_FOR_DELIVERY:  # it comes back by an act of its own
        return ()
    wanted = [status for status in Status if status in NEXT[facts.status] and status in BY_HAND]
    has = {Fact.TECHNICIAN: facts.technician, Fact.PLACE: facts.place}
    known = {fact for fact, value in has.items() if value}
    return tuple(NextMove(status, needs(facts.status, status) - known) for status in wanted)
