"""The notice about a device that waits, and the act about one that nobody collected, as records."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from servicedesk.domain.codes import Code
from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.notice import NoticeKind, NoticeWay
from servicedesk.domain.write_off import Disposal
from servicedesk.services.papers.records import TEMPLATE_VERSION, Requisites
from servicedesk.services.papers.sheets import PaperKind


@dataclass(frozen=True, slots=True)
class WaitingDevice:
    """The device that a notice or an act speaks of. ``receipt`` is told on the act alone: whoever finds a letter shall
    learn no number of ours but its own.
    """

    title: str
    colour: str
    serial: str
    accepted_on: date
    ready_on: date | None
    receipt: str = ""


@dataclass(frozen=True, slots=True)
class NoticePaper:
    """A written notice, a letter to ``address``. ``works``, ``storage`` (less what was ``let_off`` it) and ``paid`` are
    as of ``given_on``; ``passes_on`` is the first day on which the device may pass to the centre.
    """

    paper_kind: ClassVar[PaperKind] = PaperKind.NOTICE

    centre: Requisites
    code: Code
    issued_at: datetime
    kind: NoticeKind
    way: NoticeWay
    whom: str
    phone: str
    device: WaitingDevice
    what: str
    given_on: date
    clerk: str
    tracking: str = ""
    works: Money = NOTHING
    storage: Money = NOTHING
    storage_days: int = 0
    paid: Money = NOTHING
    fee_per_day: Money = NOTHING
    fee_from: date | None = None
    passes_on: date | None = None
    disposal: Disposal = Disposal.KEPT
    let_off: Money = NOTHING
    address: str = ""
    template_version: int = TEMPLATE_VERSION

    @property
    def debt(self) -> Money:
        """What the customer owes; nothing when the centre owes them."""
        return max(self.works + self.storage - self.paid, NOTHING)


@dataclass(frozen=True, slots=True)
class ToldLine:
    """One notice as the act lists it."""

    kind: NoticeKind
    way: NoticeWay
    given_on: date
    received_on: date | None = None
    tracking: str = ""
    reached: bool = False


@dataclass(frozen=True, slots=True)
class UnclaimedActPaper:
    """The act of the commission: the device passes to the centre, or is sold and the remainder deposited."""

    paper_kind: ClassVar[PaperKind] = PaperKind.UNCLAIMED_ACT

    centre: Requisites
    code: Code
    written_off_at: datetime
    customer: str
    device: WaitingDevice
    fault: str
    accessories: tuple[str, ...]
    director: str
    second: str
    ground: str
    value: Money
    disposal: Disposal
    warned: bool
    works: Money = NOTHING
    storage: Money = NOTHING
    paid: Money = NOTHING
    price: Money = NOTHING
    kept: Money = NOTHING
    deposited: str = ""
    told: tuple[ToldLine, ...] = ()
    passes_on: date | None = None
    template_version: int = TEMPLATE_VERSION

    @property
    def remainder(self) -> Money:
        """What is left of the price for the customer."""
        return self.price - self.kept
