"""What is refused about money that is taken or given back between intake and pickup, or after it."""

from dataclasses import dataclass

from servicedesk.domain.input_refusals import InputRefused
from servicedesk.domain.money import NOTHING, Money


@dataclass(eq=False)
class RefundTooLarge(InputRefused):
    """More is asked back than was ever paid."""

    paid: Money = NOTHING
    asked: Money = NOTHING
