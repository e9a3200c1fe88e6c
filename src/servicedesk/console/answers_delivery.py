"""Deliveries and shops as JSON for scripts."""

from typing import Any

from servicedesk.console.answers import day, moment, number
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
        "day": day(facts.day),
        "part": facts.part.value,
        "crew": list(facts.crew),
        "cost": str(facts.cost),
        "out": moment(facts.out_at),
        "ended": day(facts.ended_on),
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
        "handed_over": moment(facts.closed_at),
        "price": str(facts.price),
    }
