"""The customer: the person or firm that owns devices."""

from dataclasses import dataclass, field
from enum import StrEnum

from servicedesk.domain.refusals import ValueMissing, ValueTooLong
from servicedesk.domain.text import phone_digits

_LONGEST_NAME = 200


class Contact(StrEnum):
    """How the customer wants to be told."""

    CALL = "call"
    SMS = "sms"
    MAIL = "mail"


@dataclass(eq=False)
class Phone:
    """One telephone number: as it was told, and its digits."""

    text: str
    digits: str

    @classmethod
    def told(cls, text: str) -> "Phone":
        """Take a number as it was told; raises PhoneNotUnderstood."""
        return cls(" ".join(text.split()), phone_digits(text))


@dataclass(eq=False)
class Customer:
    """A customer with at least one phone; ``id`` is given by the database."""

    name: str
    phones: list[Phone] = field(default_factory=list)
    contact: Contact = Contact.CALL
    notes: str = ""
    id: int | None = None
    version: int = 1

    @classmethod
    def new(cls, name: str, phone: str, contact: Contact = Contact.CALL) -> "Customer":
        """A new customer needs a name and a phone, no more; raises ValueMissing, ValueTooLong or PhoneNotUnderstood."""
        clean = " ".join(name.split())
        if not clean:
            raise ValueMissing(field="name")
        if len(clean) > _LONGEST_NAME:
            raise ValueTooLong(field="name", limit=_LONGEST_NAME)
        if not phone.strip():
            raise ValueMissing(field="phone")
        return cls(clean, [Phone.told(phone)], contact)
