"""Deliveries as rows of a list."""

from servicedesk.desktop.icons import Sign
from servicedesk.desktop.theme import Tone
from servicedesk.desktop.widgets.pill import Pill
from servicedesk.desktop.widgets.rows import Row
from servicedesk.domain.delivery import DayPart, DeliveryState
from servicedesk.services.deliveries.records import DeliveryFacts
from servicedesk.services.wording import Wording

_LOOKS = {
    DeliveryState.PLANNED: (Tone.BLUE, Sign.HOURGLASS),
    DeliveryState.OUT: (Tone.AMBER, Sign.TRUCK),
    DeliveryState.DELIVERED: (Tone.GREEN, Sign.CHECK),
    DeliveryState.BACK: (Tone.RED, Sign.INBOX),
    DeliveryState.CANCELLED: (Tone.GREY, Sign.BAN),
}


def pill_of_delivery(state: DeliveryState, wording: Wording) -> Pill:
    """The pill of a delivery."""
    tone, sign = _LOOKS[state]
    return Pill(tone, wording.word(state), sign)


def when(facts: DeliveryFacts, wording: Wording) -> str:
    """``19 ноября, вечером``; for one that is over, the day on which it ended."""
    if facts.ended_on is not None:
        return wording.day(facts.ended_on)
    part = "" if facts.part is DayPart.ANY else f", {wording.word(facts.part)}"
    return wording.day(facts.day) + part


def row_of_delivery(facts: DeliveryFacts, wording: Wording) -> Row:
    """When and what, where to and for whom, and who carries it."""
    return Row(
        key=facts.number,
        lead=when(facts, wording),
        title=facts.device,
        line=f"{facts.address} · {facts.customer}",
        pill=pill_of_delivery(facts.state, wording),
        note=", ".join(facts.crew),
    )
