"""The delivery act as a record: what goes home, with whom, and who pays for the way."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from servicedesk.domain.codes import Code
from servicedesk.domain.delivery import DayPart
from servicedesk.domain.money import NOTHING, Money
from servicedesk.services.papers.records import TEMPLATE_VERSION, PaperDevice, Requisites
from servicedesk.services.papers.sheets import PaperKind


@dataclass(frozen=True, slots=True)
class DeliveryActPaper:
    """The act that travels with the crew and comes back signed. ``code`` is the delivery's own.

    ``works`` and ``storage_fee`` are the customer's, ``paid`` what was paid of them before; ``cost`` of the way is the
    ``shop``'s.
    """

    paper_kind: ClassVar[PaperKind] = PaperKind.DELIVERY_ACT

    centre: Requisites
    code: Code
    sent_at: datetime
    customer: str
    phone: str
    address: str
    floor: str
    lift: bool
    day: date
    part: DayPart
    shop: str
    crew: tuple[str, ...]
    cost: Money
    device: PaperDevice
    accessories: tuple[str, ...]
    appearance: str
    clerk: str
    works: Money = NOTHING
    storage_fee: Money = NOTHING
    paid: Money = NOTHING
    decision: str = ""
    template_version: int = TEMPLATE_VERSION

    @property
    def to_pay(self) -> Money:
        """What the crew takes from the customer; negative when the centre owes it."""
        return self.works + self.storage_fee - self.paid
