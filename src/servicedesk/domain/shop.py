"""The shop that sold a device: it may pay for the repair, and for bringing the device home."""

from dataclasses import dataclass

from servicedesk.domain.input_refusals import ValueMissing, ValueTooLong
from servicedesk.domain.text import demand_text, norm, phone_digits

_LONGEST_NAME = 120
_LONGEST_TEXT = 400


@dataclass(eq=False)
class Shop:
    """A shop that pays. One that is not worked with any more stays on record and is not ``active``. ``id`` is given by
    the database.
    """

    name: str
    phone: str = ""
    address: str = ""
    requisites: str = ""
    active: bool = True
    id: int | None = None
    version: int = 1

    @classmethod
    def new(cls, name: str, phone: str = "", address: str = "", requisites: str = "") -> "Shop":
        """A shop on record; raises ValueMissing without a name, ValueTooLong, TextUnreadable, PhoneNotUnderstood."""
        clean = demand_short(name, "name", _LONGEST_NAME)
        if not norm(clean):
            raise ValueMissing(field="name")
        if phone.strip():
            phone_digits(phone)
        where = demand_short(address, "address", _LONGEST_TEXT)
        return cls(clean, " ".join(phone.split()), where, demand_short(requisites, "requisites", _LONGEST_TEXT))


def demand_short(text: str, field: str, longest: int) -> str:
    """The text with single blanks; raises TextUnreadable, or ValueTooLong above ``longest`` characters."""
    demand_text(text, field)
    clean = " ".join(text.split())
    if len(clean) > longest:
        raise ValueTooLong(field=field, limit=longest)
    return clean
