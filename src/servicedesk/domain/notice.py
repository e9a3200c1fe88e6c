"""The notice: who told whom, when, how and what about a device that waits, and what proves it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from servicedesk.domain.codes import grouped
from servicedesk.domain.input_refusals import ValueMissing
from servicedesk.domain.terms import months_later
from servicedesk.domain.uncollected_refusals import NotALetter, NoticeDatesWrong, NoticeFault

WARNING_MONTHS = 2
"""So many months pass between the written warning and the end of the wait (Civil Code of Russia, art. 738)."""


class NoticeKind(StrEnum):
    """What the customer is told: it is ready, storage costs money, the device will pass to the centre."""

    READY = "ready"
    STORAGE = "storage"
    UNCLAIMED = "unclaimed"


class NoticeWay(StrEnum):
    """How the customer is told."""

    CALL = "call"
    SMS = "sms"
    LETTER = "letter"
    IN_PERSON = "in_person"


WRITTEN = frozenset({NoticeWay.LETTER, NoticeWay.IN_PERSON})
"""The ways that leave a paper with a signature or a number of the post."""


class Warned(StrEnum):
    """How far a customer was warned in writing that the device will pass to the centre."""

    NEVER = "never"
    UNPROVEN = "unproven"
    LATELY = "lately"
    DULY = "duly"


@dataclass(eq=False)
class Notice:
    """One notice. ``number`` is the code on its paper. It was given or sent on ``given_on`` and, as far as anybody
    knows, received on ``received_on``; ``tracking`` is the number of the registered letter. ``who`` told ``whom``.
    """

    number: int
    order_number: int
    kind: NoticeKind
    way: NoticeWay
    who: str
    whom: str
    what: str
    workstation: str
    at: datetime
    given_on: date
    tracking: str = ""
    received_on: date | None = None
    reached: bool = False
    version: int = 1

    def check(self, ready_on: date | None, today: date) -> None:
        """Raise NoticeDatesWrong for days that cannot be, ValueMissing for a notice to nobody, one that says nothing,
        or a letter that was received and has no number of the post.
        """
        if not self.whom.strip():
            raise ValueMissing(field="whom")
        if not self.what.strip():
            raise ValueMissing(field="what")
        if self.given_on > today:
            raise NoticeDatesWrong(field="given_on", fault=NoticeFault.AHEAD, day=self.given_on)
        if ready_on is not None and self.given_on < ready_on:
            raise NoticeDatesWrong(field="given_on", fault=NoticeFault.BEFORE_READY, day=ready_on)
        if self.received_on is not None:
            self._check_received(self.received_on, today)

    def receive(self, on: date, today: date) -> None:
        """The customer got the letter on this day; raises NotALetter, and as ``check`` does."""
        if self.way is not NoticeWay.LETTER:
            raise NotALetter(number=grouped(self.number), way=self.way)
        self._check_received(on, today)
        self.received_on, self.reached = on, True

    @property
    def heard_on(self) -> date | None:
        """The day on which the customer learned of it, None while nobody knows that they did."""
        if not self.reached:
            return None
        return self.received_on or self.given_on

    def _check_received(self, on: date, today: date) -> None:
        if self.way is NoticeWay.LETTER and not self.tracking.strip():
            raise ValueMissing(field="tracking")
        if on < self.given_on:
            raise NoticeDatesWrong(field="received_on", fault=NoticeFault.BEFORE_SENT, day=self.given_on)
        if on > today:
            raise NoticeDatesWrong(field="received_on", fault=NoticeFault.AHEAD, day=on)


def warned(notices: Sequence[Notice], today: date) -> tuple[Warned, date | None]:
    """How far a customer was warned in writing, and the day from which the warning has had its time, if it was proven.

    Two months run from the day the warning was received (Civil Code of Russia, art. 738).
    """
    written = [one for one in notices if one.kind is NoticeKind.UNCLAIMED and one.way in WRITTEN]
    if not written:
        return Warned.NEVER, None
    heard = [one.heard_on for one in written if one.heard_on is not None]
    if not heard:
        return Warned.UNPROVEN, None
    until = months_later(min(heard), WARNING_MONTHS)
    return (Warned.DULY if until < today else Warned.LATELY), until
