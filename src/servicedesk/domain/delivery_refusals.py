"""What is refused about deliveries home and the shops that pay for them."""

from dataclasses import dataclass
from datetime import date

from servicedesk.domain.input_refusals import InputRefused, Refusal


@dataclass(eq=False)
class ShopUnknown(InputRefused):
    """No shop of this name is on record, or it is not worked with any more."""

    name: str = ""


@dataclass(eq=False)
class SeveralShops(InputRefused):
    """What was told fits the names of several shops; ``names`` tells them."""

    name: str = ""
    names: str = ""


@dataclass(eq=False)
class ShopKnown(InputRefused):
    """A shop of this name is on record already."""

    name: str = ""


@dataclass(eq=False)
class DayTooFar(InputRefused):
    """A planned day that is more than a year away."""

    day: date = date.min


@dataclass(eq=False)
class DayNotCome(InputRefused):
    """Something is said to have happened on a day that has not come yet."""

    day: date = date.min


@dataclass(eq=False)
class BeforeSentOut(InputRefused):
    """Something is said to have been delivered before it was sent out on ``out_on``."""

    day: date = date.min
    out_on: date = date.min


@dataclass(eq=False)
class DeliveryUnknown(Refusal):
    """No delivery has this number."""

    number: str


@dataclass(eq=False)
class NoDeliveryPlanned(Refusal):
    """No delivery is planned for the order whose label was scanned."""

    number: str


@dataclass(eq=False)
class DeliveryOpen(Refusal):
    """The order has a planned delivery, or is out with one, already."""

    number: str
    delivery: str


@dataclass(eq=False)
class DeliveryPast(Refusal):
    """The delivery is not at the stage that the act asks for; ``state`` is a word of domain.delivery."""

    number: str
    state: str


@dataclass(eq=False)
class OutWithCrew(Refusal):
    """The device is out for delivery: nobody hands it over at the counter."""

    number: str
