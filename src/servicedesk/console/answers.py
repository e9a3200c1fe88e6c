"""Records as answers for scripts: what JSON says of a list, of an order and of its events."""

from datetime import date, datetime
from typing import Any

from servicedesk.domain.codes import grouped
from servicedesk.domain.money import Money
from servicedesk.services.lookup_records import Entry, Found, HandedOver, OrderCard, OrderRow
from servicedesk.services.speech import say
from servicedesk.services.wording import Wording


def number(of: int) -> dict[str, str]:
    """A number as people read it and as a scanner reads it."""
    return {"number": grouped(of), "code": str(of)}


def visit(receipt: int, orders: tuple[int, ...]) -> dict[str, Any]:
    """A receipt and its orders."""
    return {"receipt": number(receipt), "orders": _numbers(orders)}


def page(found: Found) -> dict[str, Any]:
    """A page of a list."""
    return {
        "orders": [_row(each) for each in found.rows],
        "total": found.total,
        "total_is_exact": found.total_is_exact,
        "after": number_or_none(found.after),
        "shown_for": found.shown_for,
    }


def card(shown: OrderCard, wording: Wording) -> dict[str, Any]:
    """One order whole, its events by time, and the sentence to say to the customer."""
    facts, sums = shown.facts, shown.sums
    return {
        **number(facts.number),
        "state": facts.status.value,
        "outcome": None if facts.outcome is None else facts.outcome.value,
        "customer": {"id": facts.customer_id, "name": facts.customer, "phone": facts.phones[0] if facts.phones else ""},
        "device": {
            "kind": facts.kind,
            "brand": facts.brand,
            "model": facts.model,
            "serial": facts.serial,
            "colour": facts.colour,
        },
        "fault": facts.declared_fault,
        "appearance": facts.appearance,
        "accessories": list(facts.accessories),
        "warranty": facts.warranty.value,
        "estimate": str(facts.estimate),
        "receipt": number(facts.receipt),
        "place": facts.place,
        "technician": facts.technician,
        "accepted": moment(facts.accepted_at),
        "promised": day(facts.promised),
        "ready": moment(facts.ready_at),
        "closed": moment(facts.closed_at),
        "works": str(sums.works),
        "storage": str(sums.storage),
        "paid": str(sums.paid),
        "balance": str(sums.balance),
        "say": say(shown, wording),
        "moves": [move.wanted.value for move in shown.moves],
        "events": [_event(entry) for entry in reversed(shown.events)],
    }


def gone(done: HandedOver) -> dict[str, Any]:
    """A hand-over."""
    return {
        **visit(done.receipt, done.orders),
        "paid": str(done.paid),
        "refunded": str(done.refunded),
        "staying": _numbers(done.staying),
    }


def _row(found: OrderRow) -> dict[str, Any]:
    return {
        **number(found.number),
        "state": found.status.value,
        "customer": found.customer,
        "device": found.device,
        "fault": found.declared_fault,
        "place": found.place,
        "technician": found.technician,
        "accepted": moment(found.accepted_at),
        "overdue": found.overdue,
    }


def _event(entry: Entry) -> dict[str, Any]:
    return {
        "at": moment(entry.at),
        "act": entry.act.value,
        "who": entry.who,
        "workstation": entry.workstation,
        "from": None if entry.status_before is None else entry.status_before.value,
        "to": None if entry.status_after is None else entry.status_after.value,
        "place_from": entry.place_before,
        "place": entry.place_after,
        "technician": entry.technician,
        "outcome": None if entry.outcome is None else entry.outcome.value,
        "second_person": entry.second_person,
        "reason": entry.why,
        "amount": _sum(entry.amount),
    }


def _sum(money: Money | None) -> str | None:
    return None if money is None else str(money)


def _numbers(several: tuple[int, ...]) -> list[dict[str, str]]:
    """Several numbers."""
    return [number(of) for of in several]


def moment(at: datetime | None) -> str | None:
    """A moment in ISO 8601, with the zone that the records tell it in: the centre's."""
    return None if at is None else at.isoformat(timespec="seconds")


def day(on: date | None) -> str | None:
    """A day in ISO 8601."""
    return None if on is None else on.isoformat()


def number_or_none(of: int | None) -> dict[str, str] | None:
    """A number that may be missing."""
    return None if of is None else number(of)
