"""What is refused about places and about putting devices there."""

from dataclasses import dataclass

from servicedesk.domain.input_refusals import InputRefused, Refusal


@dataclass(eq=False)
class PlaceUnknown(InputRefused):
    """No place has this number or this name."""

    place: str = ""


@dataclass(eq=False)
class PlaceKnown(InputRefused):
    """Another place has this name already, however it is written."""

    name: str = ""


@dataclass(eq=False)
class PlaceClosed(InputRefused):
    """A closed place takes no device."""

    name: str = ""


@dataclass(eq=False)
class PlaceWithinItself(InputRefused):
    """A place cannot be a part of itself, or of one of its parts."""

    name: str = ""


@dataclass(eq=False)
class CapacityNotUnderstood(InputRefused):
    """Not a whole number of devices above zero."""

    text: str = ""


@dataclass(eq=False)
class PlaceHolds(Refusal):
    """Devices stand at the place, so it cannot be closed."""

    name: str
    count: int


@dataclass(eq=False)
class PlaceHasParts(Refusal):
    """Parts of the place are open, so it cannot be closed."""

    name: str
    count: int


@dataclass(eq=False)
class WithCourier(Refusal):
    """The device is out for delivery, so it stands nowhere here."""

    number: str
    courier: str
