"""What the clerk has in hand at pickup: the claim of a receipt and which of its devices were scanned."""

from dataclasses import dataclass, replace

from servicedesk.domain.money import NOTHING, Money
from servicedesk.domain.payment import owed
from servicedesk.domain.status import GONE
from servicedesk.services.lookup_records import Claim, ClaimLine


@dataclass(frozen=True, slots=True)
class Selection:
    """``scanned`` and ``without_label`` hold order numbers; ``receipt_seen``: the paper itself was scanned."""

    claim: Claim
    scanned: tuple[int, ...] = ()
    without_label: tuple[int, ...] = ()
    receipt_seen: bool = True

    @property
    def going(self) -> tuple[ClaimLine, ...]:
        """The lines that would go now."""
        chosen = {*self.scanned, *self.without_label}
        return tuple(line for line in self.claim.lines if line.facts.number in chosen)

    @property
    def unscanned(self) -> tuple[ClaimLine, ...]:
        """Ready devices that were not scanned yet."""
        going = self.going
        return tuple(line for line in self.claim.lines if line.obstacle is None and line not in going)

    @property
    def balance(self) -> Money:
        """What is owed for what goes; negative when money goes back."""
        return owed([line.sums.balance for line in self.going])

    @property
    def carried(self) -> bool:
        """Whether money left over goes to what stays on the receipt instead of back to the customer."""
        going = self.going
        return any(line.facts.status not in GONE for line in self.claim.lines if line not in going)

    @property
    def to_pay(self) -> Money:
        """What the customer pays now."""
        return max(self.balance, NOTHING)

    @property
    def accessories(self) -> tuple[str, ...]:
        """What came with the devices that go."""
        return tuple(dict.fromkeys(name for line in self.going for name in line.facts.accessories))

    def with_label(self, line: ClaimLine) -> "Selection":
        """The label of this line was scanned."""
        number = line.facts.number
        lines = tuple(line if old.facts.number == number else old for old in self.claim.lines)
        return replace(
            self,
            claim=replace(self.claim, lines=lines),
            scanned=tuple(dict.fromkeys([*self.scanned, number])),
            without_label=tuple(other for other in self.without_label if other != number),
        )

    def with_decision(self) -> "Selection":
        """The next ready device is to go without a label, by a second person's decision."""
        if not self.unscanned:
            return self
        return replace(self, without_label=(*self.without_label, self.unscanned[0].facts.number))
