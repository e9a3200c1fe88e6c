"""What is refused about a device's earlier stays."""

from dataclasses import dataclass
from datetime import date

from servicedesk.domain.input_refusals import InputRefused, Refusal


@dataclass(eq=False)
class GuaranteeUnproven(InputRefused):
    """Our own guarantee is claimed, but no repair of this device holds it; ``ended`` is the day the last one ended."""

    ended: date | None = None


@dataclass(eq=False)
class DeviceNeverHere(Refusal):
    """Nothing of this serial number or model was ever accepted."""

    text: str
