"""The papers as facts: everything a receipt, a label or an act says, frozen at the moment of issue."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar

from servicedesk.domain.codes import Code
from servicedesk.domain.device import title
from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.payment import Method
from servicedesk.domain.status import Outcome
from servicedesk.domain.terms import StorageTerms
from servicedesk.domain.warranty import Warranty
from servicedesk.services.papers.sheets import PaperKind

TEMPLATE_VERSION = 1
"""The layout and wording that newly issued papers are made for; printed small on each of them."""


@dataclass(frozen=True, slots=True)
class Requisites:
    """The centre as it introduces itself; ``legal`` holds what the law wants (INN, OGRN), printed as typed."""

    name: str
    address: str = ""
    phone: str = ""
    hours: str = ""
    legal: str = ""


@dataclass(frozen=True, slots=True)
class PaperDevice:
    """One order on a paper: its device and the declared fault. ``code`` is the order's."""

    code: Code
    kind: str
    brand: str = ""
    model: str = ""
    colour: str = ""
    serial: str = ""
    fault: str = ""

    @property
    def title(self) -> str:
        """Kind, brand and model in one line."""
        return title(self.kind, self.brand, self.model)


@dataclass(frozen=True, slots=True)
class ReceiptDevice(PaperDevice):
    """One order on a receipt: the device as it came in, and what was agreed about it; receipts of the first version
    tell the terms of storage once for all devices.
    """

    accessories: tuple[str, ...] = ()
    appearance: str = ""
    value: Money | None = None
    warranty: Warranty = Warranty.PAID
    estimate: Estimate = field(default_factory=Estimate)
    promised: date | None = None
    urgent: bool = False
    place: str = ""
    storage: StorageTerms | None = None
    payer: str = ""


@dataclass(frozen=True, slots=True)
class ReceiptPaper:
    """The acceptance receipt of one visit.

    ``issued_at`` is the wall clock of the centre; ``guarantee_days`` 0 promises nothing; after ``kept_months`` the
    device passes to the centre (0 leaves the sentence out).
    """

    paper_kind: ClassVar[PaperKind] = PaperKind.RECEIPT

    centre: Requisites
    code: Code
    issued_at: datetime
    customer: str
    phone: str
    devices: tuple[ReceiptDevice, ...]
    clerk: str
    clerk_position: str = ""
    advance: Money = NOTHING
    storage: StorageTerms = field(default_factory=StorageTerms)
    kept_months: int = 12
    guarantee_days: int = 0
    template_version: int = TEMPLATE_VERSION


@dataclass(frozen=True, slots=True)
class LabelPaper:
    """The sticker on a device. It bears no telephone number: the label is seen by everybody who passes the shelf."""

    paper_kind: ClassVar[PaperKind] = PaperKind.LABEL

    code: Code
    device: str
    owner: str
    accepted_on: date
    place: str = ""
    urgent: bool = False
    template_version: int = TEMPLATE_VERSION


@dataclass(frozen=True, slots=True)
class ActDevice(PaperDevice):
    """One device that goes back: how the work ended, what it costs, which accessories go with it, which are missing."""

    outcome: Outcome | None = None
    work_done: str = ""
    technician: str = ""
    warranty: Warranty = Warranty.PAID
    works: Money = NOTHING
    storage_days: int = 0
    storage_fee: Money = NOTHING
    storage_let_off: Money = NOTHING
    accessories: tuple[str, ...] = ()
    accessories_missing: tuple[str, ...] = ()
    payer: str = ""


@dataclass(frozen=True, slots=True)
class ActPaper:
    """The act of one hand-over against a receipt.

    ``paid`` is what changed hands now, negative when money went back to the customer; ``staying`` counts the devices
    of the same receipt that remain in the centre; ``decision`` names the second person who let the devices go without
    the usual scans, if there was one; ``received_by`` is set when somebody else than the customer took them.
    """

    paper_kind: ClassVar[PaperKind] = PaperKind.ACT

    centre: Requisites
    code: Code
    handed_over_at: datetime
    customer: str
    phone: str
    devices: tuple[ActDevice, ...]
    clerk: str
    clerk_position: str = ""
    received_by: str = ""
    accepted_on: date | None = None
    advance: Money = NOTHING
    paid: Money = NOTHING
    method: Method | None = None
    staying: int = 0
    decision: str = ""
    guarantee_days: int = 0
    template_version: int = TEMPLATE_VERSION

    @property
    def works(self) -> Money:
        """The works of all devices together."""
        return sum((device.works for device in self.devices), start=NOTHING)

    @property
    def storage_fee(self) -> Money:
        """The storage fee of all devices together."""
        return sum((device.storage_fee for device in self.devices), start=NOTHING)

    @property
    def total(self) -> Money:
        """Works and storage together."""
        return self.works + self.storage_fee
