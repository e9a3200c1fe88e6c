"""The storage count: devices of a place, or of the whole store, are looked over by scanning their labels."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from servicedesk.domain.codes import Code, CodeKind, grouped
from servicedesk.domain.count_refusals import CountOverlaps
from servicedesk.domain.custody import Act
from servicedesk.domain.place_refusals import PlaceUnknown
from servicedesk.domain.refusals import ForeignCode
from servicedesk.domain.status import GONE, Status
from servicedesk.domain.storage_count import Absence, StorageCount, Verdict
from servicedesk.services.counting.judging import Judging
from servicedesk.services.counting.records import (
    Burst,
    CountFacts,
    CountReport,
    Misplaced,
    Put,
    ScanVerdict,
)
from servicedesk.services.ports import Clock, Desk, Store, Work
from servicedesk.services.zone import all_in_zone, in_zone

_FIRST_MISSING = 200
"""Devices still to be found that a count under way tells one by one; the total tells them all."""

_NEWEST = 50


class StorageCounts:
    """Begin a count, join one, scan into it, close it, and put what was found elsewhere to where it was found."""

    def __init__(self, store: Store, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._clock = clock
        self._desk = desk

    def start(self, place: str = "") -> CountFacts:
        """Begin a count of a place, told by name or by its code, with everything below it; of the whole store for none.

        Raises PlaceUnknown, and CountOverlaps when a count under way looks over the same shelves: join that one.
        """
        with self._store.transaction() as work:
            name, number = ("", None) if not place.strip() else _place(work, place)
            scope = work.counts.scope(number)
            for other in work.counts.under_way():
                if scope.overlaps(work.counts.scope(other.place_number)):
                    raise CountOverlaps(number=grouped(other.number), by=other.started_by, place=other.place or None)
            hand = self._desk().hand(self._clock())
            count = StorageCount(
                number=work.next_number(CodeKind.STORAGE_COUNT).number,
                place=name,
                place_number=number,
                expected=work.counts.expected(scope),
                began_after=work.counts.last_event(),
                started_at=hand.at,
                started_by=hand.who,
                workstation=hand.workstation,
            )
            work.counts.add(count)
            return self._facts(count)

    def under_way(self) -> tuple[CountFacts, ...]:
        """The counts that are open, the oldest first: each may be joined by whoever scans."""
        with self._store.reading() as work:
            return tuple(self._facts(count) for count in work.counts.under_way())

    def newest(self) -> tuple[CountFacts, ...]:
        """The last counts, the newest first."""
        with self._store.reading() as work:
            return tuple(self._facts(count) for count in work.counts.newest(_NEWEST))

    def scan(self, number: int, text: str, place: str = "") -> Burst:
        """Take one scan; see ``scan_many``."""
        return self.scan_many(number, (text,), place)

    def scan_many(self, number: int, texts: Sequence[str], place: str = "") -> Burst:
        """Take scans in their order, each of them a row; all are kept when this returns, and none if it raises.

        A scanned place is where this workstation counts from then on; ``place`` says it for these scans alone.
        Raises CountUnknown, CountClosed, PlaceUnknown.
        """
        with self._store.transaction() as work:
            count = work.counts.get(number)
            count.demand_open()
            now = self._clock()
            judging = Judging(work.counts, count, self._desk().hand(now))
            if place.strip():
                judging.stand_at(*_place(work, place))
            told = [judging.take(text) for text in texts]
            return Burst(all_in_zone(told, now.tzinfo), work.counts.totals(count), judging.place)

    def close(self, number: int) -> CountReport:
        """End the count and keep who is absent; what the ledger says later changes its report no more.

        Raises CountUnknown, CountClosed.
        """
        with self._store.transaction() as work:
            count = work.counts.get(number)
            count.demand_open()
            work.counts.keep_absent(count)
            count.close(self._desk().hand(self._clock()))
            return self._report(work, count)

    def report(self, number: int) -> CountReport:
        """What the count has found: final once it is closed. Raises CountUnknown."""
        with self._store.reading() as work:
            return self._report(work, work.counts.get(number))

    def put_found(self, number: int) -> Put:
        """Put the devices that were found elsewhere to where they were scanned last, one custody event each.

        A device that anybody has put meanwhile, that is gone, or that is out for delivery on record, stays as it is;
        so does one whose place was closed or named otherwise since. Raises CountUnknown.
        """
        with self._store.transaction() as work:
            hand = self._desk().hand(self._clock())
            found = [device for device in work.counts.misplaced(work.counts.get(number).number) if device.to_put]
            may_be_put = [device for device in found if _may_be_put(work, device)]
            for device in may_be_put:
                event = work.orders.get(device.order).put(device.found, hand)
                work.ledger.record(replace(event, act=Act.COUNTED, why=grouped(number)))
            put = tuple(device.order for device in may_be_put)
            return Put(put, tuple(device.order for device in found if device.order not in put))

    def _report(self, work: Work, count: StorageCount) -> CountReport:
        zone = self._clock().tzinfo
        counts = work.counts
        absent = counts.absent(count, _FIRST_MISSING if count.is_open else None)
        findings = all_in_zone(counts.findings(count.number), zone)
        at = counts.stands_at(count.number, self._desk().workstation)
        return CountReport(
            facts=self._facts(count),
            totals=counts.totals(count),
            missing=tuple(one for one in absent if one.why is Absence.MISSING),
            moved=tuple(one for one in absent if one.why is Absence.MOVED),
            elsewhere=tuple(counts.misplaced(count.number)),
            gone=_only(findings, Verdict.GONE),
            unknown=_only(findings, Verdict.UNKNOWN),
            place=count.place if at is None else counts.place_numbered(at) or "",
        )

    def _facts(self, count: StorageCount) -> CountFacts:
        facts = CountFacts(
            number=count.number,
            place=count.place,
            started_at=count.started_at,
            started_by=count.started_by,
            workstation=count.workstation,
            expected_at_start=count.expected,
            closed_at=count.closed_at,
            closed_by=count.closed_by,
        )
        return in_zone(facts, self._clock().tzinfo)


def _may_be_put(work: Work, device: Misplaced) -> bool:
    place = work.places.named(device.found)
    return device.status not in {*GONE, Status.OUT_FOR_DELIVERY} and place is not None and not place.closed


def _only(findings: Sequence[ScanVerdict], verdict: Verdict) -> tuple[ScanVerdict, ...]:
    return tuple(scan for scan in findings if scan.verdict is verdict)


def _place(work: Work, told: str) -> tuple[str, int]:
    """A place by its code or by its name."""
    try:
        code = Code.parse(told)
    except ForeignCode:
        found = work.counts.place_named(told)
    else:
        name = work.counts.place_numbered(code.number) if code.kind is CodeKind.PLACE else None
        found = None if name is None else (name, code.number)
    if found is None:
        raise PlaceUnknown(place=told.strip())
    return found
