"""The device: one physical thing that lives on across orders."""

from dataclasses import dataclass

from servicedesk.domain.refusals import ValueMissing, ValueTooLong

_LONGEST = 200


@dataclass(eq=False)
class Device:
    """Kind, brand, model, serial number and colour of one thing; ``id`` is given by the database."""

    customer_id: int
    kind: str
    brand: str = ""
    model: str = ""
    serial: str = ""
    colour: str = ""
    id: int | None = None
    version: int = 1

    def describe(self, kind: str, brand: str, model: str, serial: str, colour: str) -> None:
        """Tell anew what the device is; an empty colour or serial number keeps what was known.

        Raises ValueMissing without a kind, ValueTooLong above 200 characters.
        """
        told = {"kind": kind, "brand": brand, "model": model, "serial": serial, "colour": colour}
        clean = {name: " ".join(value.split()) for name, value in told.items()}
        if not clean["kind"]:
            raise ValueMissing(field="kind")
        for name, value in clean.items():
            if len(value) > _LONGEST:
                raise ValueTooLong(field=name, limit=_LONGEST)
        self.kind, self.brand, self.model = clean["kind"], clean["brand"], clean["model"]
        self.serial = clean["serial"] or self.serial
        self.colour = clean["colour"] or self.colour

    @classmethod
    def new(cls, customer_id: int, kind: str, brand: str, model: str, serial: str, colour: str) -> "Device":
        """A device of this customer; raises as ``describe`` does."""
        device = cls(customer_id, kind)
        device.describe(kind, brand, model, serial, colour)
        return device

    @property
    def title(self) -> str:
        """Kind, brand and model in one line."""
        return title(self.kind, self.brand, self.model)


def title(kind: str, brand: str, model: str) -> str:
    """Kind, brand and model in one line, whatever of them is known."""
    return " ".join(part for part in (kind, brand, model) if part)
