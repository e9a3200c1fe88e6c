"""Deliveries and shops as JSON for scripts."""

from datetime import datetime
from typing import Any

from servicedesk.console.answers import number
from servicedesk.services.deliveries.records import DeliveryFacts, RepairFacts, ShopFacts, ShopSheet


def delivery(facts: DeliveryFacts) -> dict[str, Any]:
    """One delivery; ``number`` and ``code`` are its own."""
    return {
        **number(facts.number),
        "state": facts.state.value,
        "order": number(facts.order),
        "receipt": number(facts.receipt),
        "device": facts.device,
        "customer": facts.customer,
        "shop": facts.shop,
        "address": facts.address,
        "floor": facts.floor,
        "lift": facts.lift,
        "phone": facts.phone,
        "day": facts.day.isoformat(),
        "part": facts.part.value,
        "crew": list(facts.crew),
        "cost": str(facts.cost),
        "out": _moment(facts.out_at),
        "ended": None if facts.ended_on is None else facts.ended_on.isoformat(),
        "condition": facts.condition,
        "taken_by": facts.taken_by,
        "reason": facts.reason,
    }


def shop(facts: ShopFacts) -> dict[str, Any]:
    """One shop."""
    return {
        "name": facts.name,
        "phone": facts.phone,
        "address": facts.address,
        "requisites": facts.requisites,
        "active": facts.active,
    }


def sheet(told: ShopSheet) -> dict[str, Any]:
    """What a shop pays for a month."""
    return {
        "shop": shop(told.shop),
        "month": f"{told.month:%Y-%m}",
        "deliveries": [delivery(trip) for trip in told.trips],
        "repairs": [_repair(repair) for repair in told.repairs],
        "for_deliveries": str(told.for_trips),
        "for_repairs": str(told.for_repairs),
        "total": str(told.total),
    }


def _repair(facts: RepairFacts) -> dict[str, Any]:
    return {
        **number(facts.order),
        "device": facts.device,
        "serial": facts.serial,
        "outcome": None if facts.outcome is None else facts.outcome.value,
        "handed_over": _moment(facts.closed_at),
        "price": str(facts.price),
    }


def _moment(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="seconds")
