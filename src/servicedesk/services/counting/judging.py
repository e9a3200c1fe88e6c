"""A scan of a storage count is judged against the ledger of its own transaction, and kept."""

from dataclasses import dataclass, replace

from servicedesk.domain.codes import Code, CodeKind, compact
from servicedesk.domain.custody import Hand
from servicedesk.domain.refusals import CodeSpoiled, ForeignCode, Semblance
from servicedesk.domain.storage_count import (
    LONGEST_SCAN,
    CountScan,
    Scope,
    Seeming,
    StorageCount,
    Verdict,
    is_expected,
    judge,
)
from servicedesk.services.counting.ports import Counts
from servicedesk.services.counting.records import ScanVerdict


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where the counter stands: what the place is called, and what is in order there."""

    name: str
    holds: Scope


class Judging:
    """The scans of one person at one workstation into one count, within one transaction."""

    def __init__(self, counts: Counts, count: StorageCount, hand: Hand) -> None:
        self._counts = counts
        self._count = count
        self._hand = hand
        self._scope = counts.scope(count.place_number)
        at = counts.stands_at(count.number, hand.workstation)
        self._spot = self._spot_of(count.place_number if at is None else at)

    @property
    def place(self) -> str:
        """Where the counter stands; empty while nobody told in a count of the whole store."""
        return self._spot.name

    def stand_at(self, place: str, number: int) -> None:
        """Count at this place from now on, whatever was scanned before."""
        self._spot = _Spot(place, self._counts.scope(number))

    def take(self, text: str) -> ScanVerdict:
        """Judge a scan and keep it."""
        bare = _kept(text)
        blank = self._scan(bare, Verdict.UNKNOWN)
        try:
            code = Code.parse(text)
        except CodeSpoiled:
            return self._unknown(replace(blank, text=compact(bare), seems=Seeming.SPOILED))
        except ForeignCode as foreign:
            half = foreign.semblance is Semblance.HALF
            seems = Seeming.SPOILED if half else Seeming(foreign.semblance.value)
            return self._unknown(replace(blank, seems=seems))
        blank = replace(blank, text=code.digits)
        match code.kind:
            case CodeKind.DEVICE_LABEL:
                return self._device(code, blank)
            case CodeKind.PLACE:
                return self._go_to(code, blank)
            case _:
                return self._unknown(replace(blank, seems=Seeming.OTHER_PAPER))

    def _device(self, code: Code, blank: CountScan) -> ScanVerdict:
        device = self._counts.standing(code.number)
        if device is None:
            return self._unknown(replace(blank, seems=Seeming.NEVER_ISSUED))
        scan = replace(blank, order=device.order, recorded=device.place, status=device.status)
        first = self._counts.sighting(self._count.number, device.order)
        if first is not None:
            return self._again(scan, first)
        verdict = judge(device, self._scope, self._spot.holds)
        scan = replace(scan, verdict=verdict, expected=is_expected(device, self._scope))
        return self._keep(scan, device.device)

    def _go_to(self, code: Code, blank: CountScan) -> ScanVerdict:
        name = self._counts.place_numbered(code.number)
        if name is None:
            return self._unknown(replace(blank, seems=Seeming.NEVER_ISSUED))
        if not self._scope.holds(name):
            return self._unknown(replace(blank, seems=Seeming.OTHER_PLACE))
        self.stand_at(name, code.number)
        return self._keep(replace(blank, verdict=Verdict.PLACE, place=name))

    def _unknown(self, scan: CountScan) -> ScanVerdict:
        first = self._counts.heard(self._count.number, scan.text)
        return self._keep(scan) if first is None else self._again(scan, first)

    def _again(self, scan: CountScan, first: ScanVerdict) -> ScanVerdict:
        told = self._keep(replace(scan, verdict=Verdict.AGAIN), first.device)
        return replace(told, who=first.who, workstation=first.workstation, at=first.at)

    def _scan(self, text: str, verdict: Verdict) -> CountScan:
        hand = self._hand
        return CountScan(self._count.number, text, verdict, hand.who, hand.workstation, hand.at, self._spot.name)

    def _keep(self, scan: CountScan, device: str = "") -> ScanVerdict:
        return ScanVerdict(
            sequence=self._counts.append(scan),
            text=scan.text,
            verdict=scan.verdict,
            who=scan.who,
            workstation=scan.workstation,
            at=scan.at,
            place=scan.place,
            order=scan.order,
            device=device,
            recorded=scan.recorded,
            status=scan.status,
            seems=scan.seems,
        )

    def _spot_of(self, place: int | None) -> _Spot:
        if place is None:
            return _Spot("", Scope())
        return _Spot(self._counts.place_numbered(place) or self._count.place, self._counts.scope(place))


def _kept(text: str) -> str:
    """What is kept of a scanned text: one line of it, without characters that are no text, not longer than it may be.

    A damaged symbol may yield anything; the scan is a row all the same.
    """
    line = " ".join(text.split())
    return line.replace("\0", "").encode("utf-8", "replace").decode("utf-8")[:LONGEST_SCAN]
