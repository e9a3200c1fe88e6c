"""The day sheet: what each clerk took and gave back on a day, for the drawer to be counted against and signed."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Protocol

from servicedesk.domain.text import name_key, norm
from servicedesk.services.ports import Clock
from servicedesk.services.till.day_sheet_records import DaySheet, TillEntry
from servicedesk.services.zone import all_in_zone


class TillReads(Protocol):
    """What changed hands."""

    def entries(self, since: datetime, until: datetime) -> Sequence[TillEntry]:
        """Every sum from one moment up to before another, by sequence; what is only carried between orders is none."""


class DaySheets:
    """Reads the money of one day, in the centre's own calendar."""

    def __init__(self, reads: TillReads, clock: Clock) -> None:
        self._reads = reads
        self._clock = clock

    def today(self) -> date:
        """The day it is in the centre."""
        return self._clock().date()

    def sheet(self, day: date, clerk: str = "") -> DaySheet:
        """The day's money of one clerk, however the name is written, or of everybody."""
        zone = self._clock().tzinfo
        since = datetime.combine(day, time(), zone)
        until = datetime.combine(day + timedelta(days=1), time(), zone)
        entries = all_in_zone(tuple(self._reads.entries(since, until)), zone)
        clerks = tuple(sorted({entry.who for entry in entries}, key=norm))
        wanted = name_key(clerk)
        mine = tuple(entry for entry in entries if not wanted or name_key(entry.who) == wanted)
        return DaySheet(day, clerk.strip(), clerks, mine)
