"""Records of the storeroom as answers for scripts."""

from typing import Any

from servicedesk.console.answers import day, moment, number, number_or_none
from servicedesk.services.lists.orders import ListedOrder
from servicedesk.services.storeroom.records import FIGURES, Count, PlaceRow, PutDown, StoreFigures


def figures(told: StoreFigures) -> dict[str, Any]:
    """What is in store."""
    return {
        **{which.value: told.of(which) for which in FIGURES},
        "by_kind": _counts(told.by_kind),
        "by_place": _counts(told.by_place),
    }


def listed(row: ListedOrder) -> dict[str, Any]:
    """A row of a list of orders."""
    return {
        **number(row.number),
        "receipt": number(row.receipt),
        "state": row.status.value,
        "outcome": None if row.outcome is None else row.outcome.value,
        "customer": row.customer,
        "phone": row.phone,
        "kind": row.kind,
        "brand": row.brand,
        "model": row.model,
        "serial": row.serial,
        "fault": row.declared_fault,
        "warranty": row.warranty.value,
        "size": row.size.value,
        "place": row.place,
        "technician": row.technician,
        "accepted": moment(row.accepted_at),
        "promised": day(row.promised),
        "ready": moment(row.ready_at),
        "told": moment(row.told_at),
        "closed": moment(row.closed_at),
        "storage_from": day(row.storage_from),
        "fee_from": day(row.fee_from),
        "passes_on": day(row.passes_on),
        "storage": str(row.storage),
        "to_pay": str(row.to_pay),
        "held_by": number_or_none(row.held_by),
        "previous": number_or_none(row.previous),
        "came_back_after": row.came_back_after,
        "overdue": row.overdue,
    }


def place(row: PlaceRow) -> dict[str, Any]:
    """A place of the tree; the sums are those of the place and all its parts."""
    kept = row.place
    return {
        **number(kept.number),
        "name": kept.name,
        "within": number_or_none(kept.parent),
        "depth": row.depth,
        "capacity": kept.capacity,
        "occupied": kept.occupied,
        "free": kept.free,
        "occupied_with_parts": row.occupied,
        "free_with_parts": row.free,
        "sizes": [size.value for size in kept.sizes],
        "closed": kept.closed,
    }


def put(down: PutDown) -> dict[str, Any]:
    """Devices that were put to a place; each with the place where it stood."""
    seen = down.place
    return {
        "place": {**number(seen.number), "name": seen.name, "occupied": seen.occupied, "capacity": seen.capacity},
        "full": seen.full,
        "devices": [{**number(each.number), "device": each.title, "from": each.place} for each in down.devices],
    }


def _counts(counts: tuple[Count, ...]) -> list[dict[str, Any]]:
    return [{"name": one.name, "count": one.count} for one in counts]
