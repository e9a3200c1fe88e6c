"""What is typed at intake, checked before anything is written; each refusal names its field."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from servicedesk.domain.money import NOTHING
from servicedesk.domain.place import LONGEST_PLACE
from servicedesk.domain.refusals import DayPassed, InputRefused, SumNotUnderstood, ValueMissing, ValueTooLong
from servicedesk.domain.shop import demand_short
from servicedesk.domain.text import demand_text
from servicedesk.services.intake_records import DeviceRequest, IntakeRequest

LONGEST_TEXT = 4000
"""Characters of a declared fault or a note that the desk keeps."""

LONGEST_NAME = 200
"""Characters of a technician's name."""

LONGEST_REASON = 1000
"""Characters of a reason."""

MOST_DEVICES = 50
"""Devices on one receipt."""


@contextmanager
def at_field(place: str) -> Iterator[None]:
    """Put ``place`` before the field that a refusal names: ``kind`` becomes ``devices.0.kind``."""
    try:
        yield
    except InputRefused as refusal:
        inner = refusal.field
        refusal.field = place if not inner or place.endswith(inner) else f"{place}.{inner}"
        raise


def demand_within(text: str, field: str, longest: int) -> str:
    """The text without blanks around it, its lines as they are; raises TextUnreadable, or ValueTooLong above
    ``longest`` characters.
    """
    demand_text(text, field)
    if len(text) > longest:
        raise ValueTooLong(field=field, limit=longest)
    return text.strip()


def demand_told(text: str, field: str, longest: int) -> str:
    """The same for a text that has to be told; raises ValueMissing for blanks as well."""
    clean = demand_within(text, field, longest)
    if not clean:
        raise ValueMissing(field=field)
    return clean


def check_visit(request: IntakeRequest) -> None:
    """Raise InputRefused for a visit without devices, or an advance that is no sum."""
    if not request.devices:
        raise ValueMissing(field="devices")
    demand_text(request.name, "customer.name")
    demand_text(request.phone, "customer.phone")
    if len(request.devices) > MOST_DEVICES:
        raise ValueTooLong(field="devices", limit=MOST_DEVICES)
    if request.advance < NOTHING:
        raise SumNotUnderstood(field="advance", text=str(request.advance))


def check_device(told: DeviceRequest, today: date) -> None:
    """Raise InputRefused for what cannot be taken of one device."""
    if not told.fault.strip():
        raise ValueMissing(field="fault")
    for name in ("kind", "brand", "model", "serial", "colour"):
        demand_text(getattr(told, name), name)
    texts = {
        "fault": told.fault,
        "note": told.note,
        "appearance": ", ".join(told.appearance),
        "accessories": ", ".join(told.accessories),
        "payer": told.payer,
    }
    for name, text in texts.items():
        demand_text(text, name)
        if len(text) > LONGEST_TEXT:
            raise ValueTooLong(field=name, limit=LONGEST_TEXT)
    demand_short(told.place, "place", LONGEST_PLACE)
    if told.value is not None and told.value < NOTHING:
        raise SumNotUnderstood(field="value", text=str(told.value))
    if told.promised is not None and told.promised < today:
        raise DayPassed(field="promised", day=told.promised)
