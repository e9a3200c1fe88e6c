"""Storage counts, as one transaction sees them: the counts through the session, their rows by the driver itself."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from sqlalchemy import and_, bindparam, func, insert, literal, or_, select, text
from sqlalchemy.orm import Session

from servicedesk.domain.codes import Code, grouped
from servicedesk.domain.count_refusals import CountUnknown
from servicedesk.domain.custody import Act
from servicedesk.domain.device import title
from servicedesk.domain.status import Status
from servicedesk.domain.storage_count import IN_STORE, Absence, CountScan, Scope, Standing, Verdict
from servicedesk.domain.text import norm
from servicedesk.services.counting.records import Absent, Misplaced, ScanVerdict, Totals
from servicedesk.storage import schema
from servicedesk.storage.columns import milliseconds, optional
from servicedesk.storage.count_rows import absent_of, misplaced_of, names_of, sight_of
from servicedesk.storage.count_tables import count_absence, count_scan, storage_count
from servicedesk.storage.mapping import StorageCount
from servicedesk.storage.numbering import Numbering
from servicedesk.storage.place_tables import place
from servicedesk.storage.queries import Query, listed

_count, _scan, _absence = storage_count.c, count_scan.c, count_absence.c
_orders, _device, _event = schema.orders.c, schema.device.c, schema.custody_event.c
_this: Any = bindparam("count")

_UNDER_WAY = select(StorageCount).where(_count.closed_at.is_(None)).order_by(_count.number)
_NEWEST = select(StorageCount).order_by(_count.number.desc())
_LAST_EVENT = Query(select(func.max(_event.sequence)))
_NAMED = Query(select(place.c.name, place.c.number).where(place.c.folded == bindparam("folded")))
_NUMBERED = Query(select(place.c.name).where(place.c.number == bindparam("number")))
_top = select(place.c.number, place.c.name).where(place.c.number == bindparam("number")).cte("below", recursive=True)
_BELOW = Query(select(_top.union(select(place.c.number, place.c.name).where(place.c.parent == _top.c.number)).c.name))

_home = schema.orders.join(schema.device, _device.id == _orders.device_id)
_named = (_device.kind, _device.brand, _device.model)
_STANDING = Query(
    select(_orders.number, *_named, _orders.place, _orders.status)
    .select_from(_home)
    .where(_orders.number == bindparam("number"))
)

_here = text(schema.IS_HERE)
_in_store = text(schema.condition("status", IN_STORE))
_in_scope = _orders.place.in_(listed("names"))
_EXPECTED = {
    whole: Query(
        select(func.count()).select_from(schema.orders).where(_here, _in_store, *(() if whole else (_in_scope,)))
    )
    for whole in (True, False)
}

_told = (
    *(_scan.sequence, _scan.text, _scan.verdict, _scan.who, _scan.workstation, _scan.at, _scan.place),
    *(_scan.order_number, *_named, _scan.recorded, _scan.status, _scan.seems),
)
_rows = count_scan.outerjoin(schema.orders, _orders.number == _scan.order_number).outerjoin(
    schema.device, _device.id == _orders.device_id
)
_SCANS = select(*_told).select_from(_rows).where(_scan.count_number == _this)
_first = text("count_scan.verdict <> 'again'")
_SIGHTING = Query(_SCANS.where(_scan.order_number == bindparam("order"), _first))
_HEARD = Query(_SCANS.where(_scan.order_number.is_(None), _scan.text == bindparam("text"), _first).limit(1))
_strange = text(schema.condition("count_scan.verdict", {Verdict.GONE, Verdict.UNKNOWN}))
_FINDINGS = Query(_SCANS.where(_strange).order_by(_scan.sequence))
_STANDS_AT = Query(
    select(_scan.text)
    .where(_scan.count_number == _this, _scan.workstation == bindparam("workstation"), text("verdict = 'place'"))
    .order_by(_scan.sequence.desc())
    .limit(1)
)
_APPEND = Query(insert(count_scan).values({column.name: bindparam(column.name) for column in count_scan.c}))
_KEEP_ABSENT = Query(insert(count_absence).values({column.name: bindparam(column.name) for column in count_absence.c}))
_TOTALS = Query(
    select(_scan.verdict, func.count(), func.sum(_scan.expected))
    .where(_scan.count_number == _this)
    .group_by(_scan.verdict)
)

_scanned = select(_scan.order_number).where(_scan.count_number == _this, _scan.order_number.is_not(None))
_came = text(schema.condition("custody_event.act", {Act.ACCEPTED, Act.IMPORTED, Act.BROUGHT_BACK}))
_moved = select(_event.order_number).where(
    _event.sequence > bindparam("began_after"),
    # A place that was only called something else has moved no device.
    or_(_came, and_(_event.place_before != _event.place_after, _event.act != Act.RENAMED)),
)
_is_moved = _orders.number.in_(_moved)
_unseen = (_here, _in_store, _orders.number.not_in(_scanned))
_LEFT = {
    whole: Query(
        select(func.count()).select_from(schema.orders).where(*_unseen, ~_is_moved, *(() if whole else (_in_scope,)))
    )
    for whole in (True, False)
}
_ABSENT = {
    whole: Query(
        select(_orders.number, *_named, _orders.place, _is_moved)
        .select_from(_home)
        .where(*_unseen, *(() if whole else (_in_scope,)))
        .order_by(_orders.place, _orders.number)
        .limit(bindparam("limit"))
    )
    for whole in (True, False)
}
_KEPT_ABSENT = Query(
    select(_orders.number, *_named, _absence.place, _absence.why == literal(Absence.MOVED.value))
    .select_from(
        count_absence.join(schema.orders, _orders.number == _absence.order_number).join(
            schema.device, _device.id == _orders.device_id
        )
    )
    .where(_absence.count_number == _this)
    .order_by(_absence.id)
)
_last = count_scan.alias("last").c
_LAST_PLACE = (
    select(_last.place)
    .where(_last.count_number == _scan.count_number, _last.order_number == _scan.order_number)
    .order_by(_last.sequence.desc())
    .limit(1)
    .scalar_subquery()
)
_MISPLACED = Query(
    select(_orders.number, *_named, _scan.recorded, _LAST_PLACE, _orders.place, _orders.status)
    .select_from(
        count_scan.join(schema.orders, _orders.number == _scan.order_number).join(
            schema.device, _device.id == _orders.device_id
        )
    )
    .where(_scan.count_number == _this, _scan.verdict == Verdict.ELSEWHERE)
    .order_by(_scan.sequence)
)


class SqlCounts:
    """The counts of one transaction; rows are written at once, so that the next scan sees them."""

    def __init__(self, session: Session, connection: sqlite3.Connection, numbering: Numbering) -> None:
        self._session = session
        self._connection = connection
        self._numbering = numbering

    def get(self, number: int) -> StorageCount:
        """The count; raises CountUnknown."""
        count = self._session.get(StorageCount, number)
        if count is None:
            raise CountUnknown(number=grouped(number))
        return count

    def under_way(self) -> Sequence[StorageCount]:
        """The counts that are open, the oldest first."""
        return self._session.scalars(_UNDER_WAY).all()

    def newest(self, limit: int) -> Sequence[StorageCount]:
        """The last counts, the newest first."""
        return self._session.scalars(_NEWEST.limit(limit)).all()

    def add(self, count: StorageCount) -> None:
        """Keep a new count."""
        self._session.add(count)

    def last_event(self) -> int:
        """The last entry of the ledger."""
        row = _LAST_EVENT.first(self._connection)
        return row[0] or 0 if row else 0

    def scope(self, place: int | None) -> Scope:
        """The place of this code with everything below it, as they are called now; the whole store for None."""
        if place is None:
            return Scope()
        return Scope.of(row[0] for row in _BELOW.all(self._connection, number=place))

    def place_named(self, name: str) -> tuple[str, int] | None:
        """The place of this name, however it is written: its name and its code."""
        found = _NAMED.first(self._connection, folded=norm(name))
        return None if found is None else (found[0], found[1])

    def place_numbered(self, number: int) -> str | None:
        """The name of the place with this code."""
        row = _NUMBERED.first(self._connection, number=number)
        return None if row is None else str(row[0])

    def standing(self, order: int) -> Standing | None:
        """The device of an order as the ledger has it."""
        row = _STANDING.first(self._connection, number=order)
        return None if row is None else Standing(row[0], title(*row[1:4]), row[4], Status(row[5]))

    def expected(self, scope: Scope) -> int:
        """How many devices are on record there."""
        row = _EXPECTED[scope.names is None].first(self._connection, **names_of(scope))
        return row[0] if row else 0

    def sighting(self, count: int, order: int) -> ScanVerdict | None:
        """The first scan of this device in the count."""
        return optional(sight_of, _SIGHTING.first(self._connection, count=count, order=order))

    def heard(self, count: int, text: str) -> ScanVerdict | None:
        """The first scan of this unknown code in the count."""
        return optional(sight_of, _HEARD.first(self._connection, count=count, text=text))

    def stands_at(self, count: int, workstation: str) -> int | None:
        """The code of the place that this workstation scanned last."""
        row = _STANDS_AT.first(self._connection, count=count, workstation=workstation)
        return None if row is None else Code.parse(row[0]).number

    def append(self, scan: CountScan) -> int:
        """Keep a scan; its sequence."""
        sequence = self._numbering.next_id("count_scan")
        values = {
            "sequence": sequence,
            "count_number": scan.count,
            "text": scan.text,
            "verdict": scan.verdict,
            "order_number": scan.order,
            "seems": scan.seems,
            "place": scan.place,
            "recorded": scan.recorded,
            "status": scan.status,
            "expected": int(scan.expected),
            "who": scan.who,
            "workstation": scan.workstation,
            "at": milliseconds(scan.at),
        }
        _APPEND.run(self._connection, **values)
        return sequence

    def totals(self, count: StorageCount) -> Totals:
        """How the count stands."""
        told = {row[0]: row[1:] for row in _TOTALS.all(self._connection, count=count.number)}
        many = {verdict: told.get(verdict.value, (0, 0))[0] for verdict in Verdict}
        scope = self.scope(count.place_number)
        left = self._left(count, scope)
        return Totals(
            seen=sum(seen for _, seen in told.values()),
            left=left,
            elsewhere=many[Verdict.ELSEWHERE],
            gone=many[Verdict.GONE],
            unknown=many[Verdict.UNKNOWN],
            again=many[Verdict.AGAIN],
        )

    def absent(self, count: StorageCount, limit: int | None = None) -> Sequence[Absent]:
        """The expected devices that were not scanned, by place: of a closed count as they were kept."""
        if not count.is_open:
            return [absent_of(row) for row in _KEPT_ABSENT.all(self._connection, count=count.number)]
        scope = self.scope(count.place_number)
        asked = {**self._asked(count, scope), "limit": -1 if limit is None else limit}
        return [absent_of(row) for row in _ABSENT[scope.names is None].all(self._connection, **asked)]

    def keep_absent(self, count: StorageCount) -> None:
        """Keep who is absent now: what the ledger says later changes the report no more."""
        rows = [
            {
                "id": self._numbering.next_id("count_absence"),
                "count_number": count.number,
                "order_number": absent.order,
                "why": absent.why,
                "place": absent.place,
            }
            for absent in self.absent(count)
        ]
        _KEEP_ABSENT.run_each(self._connection, rows)

    def misplaced(self, count: int) -> Sequence[Misplaced]:
        """Devices found elsewhere, in the order they were scanned."""
        return [misplaced_of(row) for row in _MISPLACED.all(self._connection, count=count)]

    def findings(self, count: int) -> Sequence[ScanVerdict]:
        """The scans of gone devices and of unknown codes, in their order."""
        return [sight_of(row) for row in _FINDINGS.all(self._connection, count=count)]

    def _left(self, count: StorageCount, scope: Scope) -> int:
        if not count.is_open:
            return sum(absent.why is Absence.MISSING for absent in self.absent(count))
        row = _LEFT[scope.names is None].first(self._connection, **self._asked(count, scope))
        return row[0] if row else 0

    @staticmethod
    def _asked(count: StorageCount, scope: Scope) -> dict[str, Any]:
        return {"count": count.number, "began_after": count.began_after, **names_of(scope)}
