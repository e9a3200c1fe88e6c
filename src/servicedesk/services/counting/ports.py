"""What the storage count needs of the store, inside a transaction or while looking at one state of it."""

from collections.abc import Sequence
from typing import Protocol

from servicedesk.domain.storage_count import CountScan, Scope, Standing, StorageCount
from servicedesk.services.counting.records import Absent, Misplaced, ScanVerdict, Totals


class Counts(Protocol):
    """Counts, their scans, and the devices they look for."""

    def get(self, number: int) -> StorageCount:
        """The count; raises CountUnknown."""

    def under_way(self) -> Sequence[StorageCount]:
        """The counts that are open, the oldest first."""

    def newest(self, limit: int) -> Sequence[StorageCount]:
        """The last counts, the newest first."""

    def add(self, count: StorageCount) -> None:
        """Keep a new count."""

    def last_event(self) -> int:
        """The last entry of the ledger."""

    def scope(self, place: int | None) -> Scope:
        """The place of this code with everything below it, as they are called now; the whole store for None."""

    def place_named(self, name: str) -> tuple[str, int] | None:
        """The place of this name, however it is written: its name and its code."""

    def place_numbered(self, number: int) -> str | None:
        """The name of the place with this code."""

    def standing(self, order: int) -> Standing | None:
        """The device of an order as the ledger has it."""

    def expected(self, scope: Scope) -> int:
        """How many devices are on record there."""

    def sighting(self, count: int, order: int) -> ScanVerdict | None:
        """The first scan of this device in the count."""

    def heard(self, count: int, text: str) -> ScanVerdict | None:
        """The first scan of this unknown code in the count."""

    def stands_at(self, count: int, workstation: str) -> int | None:
        """The code of the place that this workstation scanned last."""

    def append(self, scan: CountScan) -> int:
        """Keep a scan; its sequence."""

    def totals(self, count: StorageCount) -> Totals:
        """How the count stands."""

    def absent(self, count: StorageCount, limit: int | None = None) -> Sequence[Absent]:
        """The expected devices that were not scanned, by place: of a closed count as they were kept."""

    def keep_absent(self, count: StorageCount) -> None:
        """Keep who is absent now: what the ledger says later changes the report no more."""

    def misplaced(self, count: int) -> Sequence[Misplaced]:
        """Devices found elsewhere, in the order they were scanned."""

    def findings(self, count: int) -> Sequence[ScanVerdict]:
        """The scans of gone devices and of unknown codes, in their order."""
