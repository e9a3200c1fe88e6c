"""The intake form as it stands on the screen: texts as typed, kept in drafts, and made into a request at the end."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from hashlib import sha256
from typing import Any, TypeVar

from servicedesk.domain.customer import Contact
from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.payment import Method
from servicedesk.domain.refusals import DayNotUnderstood
from servicedesk.domain.terms import SizeClass
from servicedesk.domain.warranty import Warranty
from servicedesk.services.checks import at_field
from servicedesk.services.intake_records import DeviceRequest, IntakeRequest

_WORDS = ("kind", "brand", "model", "serial", "colour", "fault", "value", "estimate", "call_above", "note")

PAID_BY_OTHERS = frozenset({Warranty.MANUFACTURER.value, Warranty.SHOP.value})
"""The repairs for which somebody else than the customer and the centre pays."""

F = TypeVar("F", "DeviceForm", "VisitForm")


@dataclass(frozen=True, slots=True)
class DeviceForm:
    """One device as typed. ``promised`` is an ISO day, or what was typed when that is no day; empty: the usual day. An
    empty ``size`` is the usual one.
    """

    kind: str = ""
    brand: str = ""
    model: str = ""
    serial: str = ""
    colour: str = ""
    fault: str = ""
    appearance: tuple[str, ...] = ()
    accessories: tuple[str, ...] = ()
    warranty: str = Warranty.PAID.value
    payer: str = ""
    estimate: str = ""
    call_above: str = ""
    promised: str = ""
    urgent: bool = False
    value: str = ""
    place: str = ""
    note: str = ""
    size: str = ""
    device_id: int | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing has been told of a device yet; a place or a day alone is no device."""
        return not (any(getattr(self, name).strip() for name in _WORDS) or self.appearance or self.accessories)

    @property
    def title(self) -> str:
        """Kind and brand, whatever of them is there."""
        return " ".join(part.strip() for part in (self.kind, self.brand) if part.strip())

    def request(self, *, of_known: bool) -> DeviceRequest:
        """What the use case is asked; raises InputRefused beside a field for a sum or a day that is none.

        A known device is asked for only ``of_known`` customers.
        """
        return DeviceRequest(
            kind=self.kind,
            fault=self.fault,
            brand=self.brand,
            model=self.model,
            serial=self.serial,
            colour=self.colour,
            appearance=self.appearance,
            accessories=self.accessories,
            value=_sum("value", self.value),
            warranty=Warranty(self.warranty),
            payer=self.payer if self.warranty in PAID_BY_OTHERS else "",
            urgent=self.urgent,
            estimate=self._estimate(),
            promised=self._promised(),
            place=self.place,
            note=self.note,
            size=SizeClass(self.size or SizeClass.MEDIUM),
            device_id=self.device_id if of_known else None,
        )

    def _estimate(self) -> Estimate:
        call_above = _sum("call_above", self.call_above)
        with at_field("estimate"):
            return Estimate.parse(self.estimate, call_above)

    def _promised(self) -> date | None:
        if not self.promised.strip():
            return None
        try:
            return date.fromisoformat(self.promised)
        except ValueError:
            raise DayNotUnderstood(field="promised", text=self.promised) from None


@dataclass(frozen=True, slots=True)
class VisitForm:
    """The whole form. With ``customer_id`` the name and phone are those of the chosen customer."""

    phone: str = ""
    name: str = ""
    customer_id: int | None = None
    another_person: bool = False
    contact: str = Contact.CALL.value
    advance: str = ""
    method: str = Method.CASH.value
    devices: tuple[DeviceForm, ...] = (DeviceForm(),)
    current: int = 0

    @property
    def empty(self) -> bool:
        """Whether nothing worth keeping has been typed."""
        typed = self.phone.strip() or self.name.strip() or self.advance.strip()
        return not typed and all(device.empty for device in self.devices)

    @property
    def filled(self) -> tuple[int, ...]:
        """The places of the devices that were told of; the current one when none was, so that it can be refused."""
        return tuple(at for at, device in enumerate(self.devices) if not device.empty) or (self.current,)

    def request(self, draft_id: str) -> IntakeRequest:
        """What the use case is asked; raises InputRefused with the device's place in ``filled``.

        The key follows the contents: the same form sent twice is one visit, a changed one is another.
        """
        devices = []
        chosen = self.customer_id is not None
        for place, at in enumerate(self.filled):
            with at_field(f"devices.{place}"):
                devices.append(self.devices[at].request(of_known=chosen))
        told = replace(self, current=0)
        return IntakeRequest(
            devices=tuple(devices),
            key=f"{draft_id}-{sha256(repr(told).encode()).hexdigest()[:16]}",
            customer_id=self.customer_id,
            name="" if chosen else self.name,
            phone="" if chosen else self.phone,
            contact=Contact(self.contact),
            another_person=self.another_person,
            advance=_sum("advance", self.advance) or NOTHING,
            method=Method(self.method),
        )

    def mapping(self) -> dict[str, Any]:
        """Plain values, for a draft."""
        return asdict(self)

    @classmethod
    def read(cls, kept: Mapping[str, Any]) -> "VisitForm":
        """The form of a draft; what a newer or older version wrote otherwise is left out."""
        told = kept.get("devices")
        maps = [one for one in told if isinstance(one, Mapping)] if isinstance(told, list | tuple) else []
        devices = tuple(_read(DeviceForm, one) for one in maps) or (DeviceForm(),)
        current = kept.get("current")
        at = current if isinstance(current, int) and 0 <= current < len(devices) else 0
        return _read(cls, {**kept, "devices": devices, "current": at})


def _sum(field: str, text: str) -> Money | None:
    if not text.strip():
        return None
    with at_field(field):
        return Money.parse(text)


_CHOICES = {"warranty": Warranty, "contact": Contact, "method": Method}


def _read(form: type[F], kept: Mapping[str, Any]) -> F:
    """A form from what fits its fields, the rest as in a new one."""
    fresh = form()
    told: dict[str, Any] = {}
    for name in (field.name for field in fields(form)):
        value, usual = kept.get(name), getattr(fresh, name)
        if isinstance(usual, tuple) and isinstance(value, list | tuple):
            fits = name == "devices" or all(isinstance(one, str) for one in value)
            told[name] = tuple(value) if fits else usual
        elif name.endswith("_id"):
            told[name] = value if type(value) is int else None
        elif type(value) is type(usual) and (name not in _CHOICES or value in set(_CHOICES[name])):
            told[name] = value
    return form(**told)
