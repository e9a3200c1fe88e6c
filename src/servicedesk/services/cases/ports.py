"""What the lost-receipt cases need from outside: where they are kept, and a vault for passports."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from servicedesk.domain.custody import CustodyEvent
from servicedesk.domain.lost_case import LostCase


class LostCases(Protocol):
    """The cases of one transaction."""

    def get(self, number: int) -> LostCase:
        """The case; raises CaseUnknown."""

    def holding(self, receipt_number: int) -> LostCase | None:
        """The case that holds the devices of this receipt, if one does."""

    def held(self) -> Sequence[LostCase]:
        """Every case that holds devices: the one due first comes first."""

    def ended(self, before: int | None, limit: int) -> Sequence[LostCase]:
        """Cases that hold nothing any more, newest first; ``before`` is the number of the last one seen."""

    def to_erase(self, today: date) -> Sequence[LostCase]:
        """Cases whose passports are to be erased by today and were not."""

    def notes(self, order_numbers: Sequence[int]) -> Sequence[CustodyEvent]:
        """What the ledger says about these orders' cases: held, released, revealed, presented; by sequence."""

    def add(self, case: LostCase) -> None:
        """Keep a new case."""


class Vault(Protocol):
    """Seals what must not be read in the database; the key lies on this workstation and never in the database."""

    def seal(self, text: str) -> bytes:
        """The sealed text; a workstation without a key makes one."""

    def open(self, sealed: bytes) -> str:
        """The text; raises KeyMissing when it was sealed with a key that this workstation has not."""
