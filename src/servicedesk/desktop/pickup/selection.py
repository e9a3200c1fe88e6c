"""What the clerk has in hand at pickup: the claim of a receipt and which of its devices were scanned."""

from dataclasses import dataclass, replace

from servicedesk.domain.money import Money
from servicedesk.services.lookup_records import Accessory, Claim, ClaimLine
from servicedesk.services.sums import Bill, bill_of


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
    def unlabelled(self) -> tuple[ClaimLine, ...]:
        """The devices that may go but whose label was not scanned, whatever was decided about them."""
        return tuple(
            line for line in self.claim.lines if line.obstacle is None and line.facts.number not in self.scanned
        )

    @property
    def unscanned(self) -> tuple[ClaimLine, ...]:
        """The devices that may go but would not go now."""
        return tuple(line for line in self.unlabelled if line.facts.number not in self.without_label)

    @property
    def bill(self) -> Bill:
        """What is settled when these go."""
        return bill_of(self.claim.lines, {*self.scanned, *self.without_label})

    @property
    def to_pay(self) -> Money:
        """What the customer pays now."""
        return self.bill.to_pay

    @property
    def accessories(self) -> tuple[Accessory, ...]:
        """What came with the devices that go."""
        return tuple(
            Accessory(name, line.facts.number) for line in self.going for name in dict.fromkeys(line.facts.accessories)
        )

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

    def with_decision(self, number: int) -> "Selection":
        """This device is to go without its label, by a second person's decision; asked again, it is not."""
        others = tuple(other for other in self.without_label if other != number)
        return replace(self, without_label=others if number in self.without_label else (*others, number))

    def renewed(self, claim: Claim, *, receipt_seen: bool = False) -> "Selection":
        """The same receipt as it is by now: what cannot go any more does not; ``receipt_seen`` once is enough."""
        ready = {line.facts.number for line in claim.lines if line.obstacle is None}
        return Selection(
            claim,
            tuple(number for number in self.scanned if number in ready),
            tuple(number for number in self.without_label if number in ready),
            receipt_seen or self.receipt_seen,
        )
