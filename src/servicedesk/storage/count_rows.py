"""Rows of the storage counts as records."""

import json
from typing import Any

from servicedesk.domain.device import title
from servicedesk.domain.status import Status
from servicedesk.domain.storage_count import Absence, Scope, Seeming, Verdict
from servicedesk.services.counting.records import Absent, Misplaced, ScanVerdict
from servicedesk.storage.columns import moment, optional
from servicedesk.storage.queries import Row


def sight_of(row: Row) -> ScanVerdict:
    """A scan with what its device is called."""
    sequence, text, verdict, who, workstation, at, place, order, kind, brand, model, recorded, status, seems = row
    return ScanVerdict(
        sequence=sequence,
        text=text,
        verdict=Verdict(verdict),
        who=who,
        workstation=workstation,
        at=moment(at),
        place=place,
        order=order,
        device=title(kind, brand, model) if kind else "",
        recorded=recorded,
        status=optional(Status, status),
        seems=optional(Seeming, seems),
    )


def absent_of(row: Row) -> Absent:
    """A device that was not scanned."""
    number, kind, brand, model, place, moved = row
    return Absent(number, title(kind, brand, model), place, Absence.MOVED if moved else Absence.MISSING)


def misplaced_of(row: Row) -> Misplaced:
    """A device that was found elsewhere."""
    number, kind, brand, model, recorded, found, now, status = row
    return Misplaced(number, title(kind, brand, model), recorded, found, now, Status(status))


def names_of(scope: Scope) -> dict[str, Any]:
    """The places of a scope as a statement takes them; none for the whole store."""
    return {} if scope.names is None else {"names": json.dumps(sorted(scope.names))}
