"""What the uncollected need from outside: where notices and write-offs are kept, and what is read of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from servicedesk.domain.notice import Notice
from servicedesk.domain.write_off import WriteOff


class Notices(Protocol):
    """The notices of one transaction."""

    def get(self, number: int) -> Notice:
        """The notice; raises NoticeUnknown."""

    def of_order(self, order_number: int) -> Sequence[Notice]:
        """The order's notices by number."""

    def letters_to(self, customer_id: int) -> Sequence[int]:
        """The numbers of the letters to this customer, the last one first."""

    def add(self, notice: Notice) -> None:
        """Keep a new notice."""


class WriteOffs(Protocol):
    """The write-offs of one transaction."""

    def of_order(self, order_number: int) -> WriteOff | None:
        """The act by which the order was written off, if it was."""

    def add(self, write_off: WriteOff) -> None:
        """Keep a new one."""


@dataclass(frozen=True, slots=True)
class ClockJump:
    """The clock said ``at`` when the last event before had been at ``last_at``: it went back."""

    id: int
    at: datetime
    last_at: datetime
    who: str
    workstation: str


class ClockJumps(Protocol):
    """The jumps of the clock, straight from the store."""

    def latest(self, limit: int) -> tuple[ClockJump, ...]:
        """The last of them, newest first."""
