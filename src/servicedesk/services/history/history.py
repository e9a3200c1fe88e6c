"""History: how often a device or a model came back, with what, how long it stayed and who repaired it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, time
from statistics import median
from typing import Protocol

from servicedesk.domain.codes import grouped
from servicedesk.domain.history_refusals import DeviceNeverHere
from servicedesk.domain.input_refusals import Refusal, ValueMissing
from servicedesk.domain.refusals import OrderUnknown
from servicedesk.domain.status import Outcome
from servicedesk.domain.terms import months_later
from servicedesk.domain.text import norm
from servicedesk.services.history.records import DeviceHistory, GroupedBy, PastStay, Returns, ReturnShare, Tally
from servicedesk.services.numbers import order_code
from servicedesk.services.ports import Clock
from servicedesk.services.zone import all_in_zone

_YEAR = 12
_MOST_DAYS = 3650


class HistoryReads(Protocol):
    """Earlier stays, straight from the store, the newest first."""

    def of_order(self, number: int) -> tuple[PastStay, ...]:
        """The stays of the device of this order, by itself and by its serial number; empty when there is no order."""

    def of_serial(self, serial: str) -> tuple[PastStay, ...]:
        """The stays of every device with this serial number, whoever brought it."""

    def of_model(self, brand: str, model: str) -> tuple[PastStay, ...]:
        """The stays of every device of this model; any brand when none is told."""

    def returns(self, by: GroupedBy, since: datetime, days: int) -> tuple[ReturnShare, tuple[ReturnShare, ...]]:
        """Hand-overs of orders accepted since a moment, and how many came back within so many days: all of them, and by
        group; of the many models only those that came back.
        """


class History:
    """Look back: at one device, at a model, at what came back."""

    def __init__(self, reads: HistoryReads, clock: Clock) -> None:
        self._reads = reads
        self._clock = clock

    def of_order(self, number: int) -> DeviceHistory:
        """The history of the device of an order; raises OrderUnknown."""
        stays = self._reads.of_order(number)
        if not stays:
            raise OrderUnknown(number=grouped(number))
        return self._told(stays[0].device, stays)

    def of_text(self, text: str) -> DeviceHistory:
        """The history of whatever a number of an order or a serial number names; raises DeviceNeverHere,
        ValueMissing.
        """
        if not text.strip():
            raise ValueMissing(field="serial")
        stays = self._reads.of_serial(text)
        if stays:
            return self._told(stays[0].device, stays)
        try:
            return self.of_order(order_code(text).number)
        except Refusal as refusal:
            raise DeviceNeverHere(text=text.strip()) from refusal

    def of_model(self, model: str, brand: str = "") -> DeviceHistory:
        """The history of a model; raises DeviceNeverHere, ValueMissing."""
        if not model.strip():
            raise ValueMissing(field="model")
        stays = self._reads.of_model(brand.strip(), model.strip())
        if not stays:
            raise DeviceNeverHere(text=f"{brand} {model}".strip())
        return self._told(f"{brand} {model}".strip(), stays)

    def returns(self, by: GroupedBy, days: int) -> Returns:
        """What came back within so many days, of the orders of the last twelve months, by group."""
        days = min(max(days, 0), _MOST_DAYS)
        now = self._clock()
        since = datetime.combine(months_later(now.date(), -_YEAR), time(), now.tzinfo)
        total, groups = self._reads.returns(by, since, days)
        ordered = sorted(groups, key=lambda group: (-group.came_back, -group.share, group.name))
        return Returns(days, tuple(ordered), total)

    def _told(self, title: str, stays: Sequence[PastStay]) -> DeviceHistory:
        now = self._clock()
        stays, today = all_in_zone(tuple(stays), now.tzinfo), now.date()
        since = months_later(today, -_YEAR)
        repaired = [stay.technician for stay in stays if stay.outcome is Outcome.REPAIRED and stay.technician]
        to_repair = [(stay.ready_at.date() - stay.accepted_at.date()).days for stay in stays if stay.ready_at]
        return DeviceHistory(
            title=title,
            stays=tuple(stays),
            returns=sum(stay.came_back_after is not None for stay in stays),
            times_this_year=sum(stay.accepted_at.date() > since for stay in stays),
            median_days=_median([stay.days for stay in stays if stay.days is not None]),
            median_days_to_repair=_median(to_repair),
            faults=_tallied(stay.declared_fault for stay in stays),
            technicians=_tallied(repaired),
            outcomes=dict(Counter(stay.outcome for stay in stays if stay.outcome is not None)),
            today=today,
        )


def _median(days: Sequence[int]) -> float | None:
    return float(median(days)) if days else None


def _tallied(words: Iterable[str]) -> tuple[Tally, ...]:
    """Words however they are written, each as it was written first of all that mean the same."""
    written: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for word in words:
        key = norm(word)
        if key:
            written.setdefault(key, word)
            counts[key] += 1
    return tuple(Tally(written[key], times) for key, times in counts.most_common())
