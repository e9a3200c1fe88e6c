"""What a state looks like, the same pill everywhere: colour, word and sign."""

from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.desktop.widgets.pill import Pill
from servicedesk.domain.refusals import (
    AlreadyHandedOver,
    NothingScanned,
    NotReady,
    OrderCancelled,
    Overpaid,
    ReceiptSpent,
    Refusal,
    SecondPersonNeeded,
    Unpaid,
    WrongPaper,
)
from servicedesk.domain.status import Status
from servicedesk.services.wording import Wording

_LOOKS = {
    Status.ACCEPTED: (Tone.BLUE, Sign.INBOX),
    Status.DIAGNOSIS: (Tone.BLUE, Sign.STETHOSCOPE),
    Status.AWAITING_APPROVAL: (Tone.AMBER, Sign.PHONE),
    Status.AWAITING_PART: (Tone.AMBER, Sign.HOURGLASS),
    Status.IN_REPAIR: (Tone.VIOLET, Sign.WRENCH),
    Status.READY: (Tone.GREEN, Sign.CHECK),
    Status.OUT_FOR_DELIVERY: (Tone.AMBER, Sign.TRUCK),
    Status.HANDED_OVER: (Tone.GREY, Sign.ARROW_UP_RIGHT),
    Status.WRITTEN_OFF: (Tone.RED, Sign.ARCHIVE),
    Status.CANCELLED: (Tone.GREY, Sign.BAN),
}

_QUESTIONS = (NotReady, WrongPaper, NothingScanned, Unpaid, Overpaid, SecondPersonNeeded)
"""Refusals that ask for another step: amber."""

_PASTS = (AlreadyHandedOver, ReceiptSpent, OrderCancelled)
"""Refusals that tell what happened before: blue."""


def pill_of(status: Status, wording: Wording) -> Pill:
    """The pill of a state."""
    tone, sign = _LOOKS[status]
    return Pill(tone, wording.word(status), sign)


def banner_of(refusal: Refusal) -> BannerKind:
    """The colour in which a refusal is told; what may be theft or a mix-up is red."""
    if isinstance(refusal, _QUESTIONS):
        return BannerKind.WARNING
    return BannerKind.INFO if isinstance(refusal, _PASTS) else BannerKind.REFUSED
