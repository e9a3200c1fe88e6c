"""The cards of a claim: one for each device, saying at a glance whether it can go."""

from PySide6.QtCore import QCoreApplication

from servicedesk.desktop.pickup.selection import Selection
from servicedesk.desktop.states import pill_of
from servicedesk.desktop.widgets.scan_card import Facet, Mark, Scanned
from servicedesk.domain.codes import serial_part
from servicedesk.domain.device import title
from servicedesk.domain.money import NOTHING
from servicedesk.domain.refusals import NotReady
from servicedesk.domain.status import GONE
from servicedesk.services.lookup_records import ClaimLine, OrderFacts
from servicedesk.services.wording import Wording


def called(facts: OrderFacts) -> str:
    """A device in words that tell it from another of its kind on the same receipt."""
    return f"{title(facts.kind, facts.brand, facts.model)} · {serial_part(facts.number)}"


def card_of(line: ClaimLine, selection: Selection, wording: Wording) -> Scanned:
    """What the card of one order shows."""
    facts = line.facts
    gone = facts.status in GONE
    due = "—" if gone or line.obstacle is not None else wording.money(abs(line.sums.balance))
    over = due != "—" and line.sums.balance < NOTHING
    return Scanned(
        mark=_mark(line, selection),
        title=title(facts.kind, facts.brand, facts.model),
        line=_line(line, selection, wording),
        pill=pill_of(facts.status, wording),
        place=Facet(QCoreApplication.translate("PickupCards", "place"), facts.place or "—"),
        due=Facet(_overpaid() if over else QCoreApplication.translate("PickupCards", "to pay"), due),
    )


def _overpaid() -> str:
    return QCoreApplication.translate("PickupCards", "overpaid")


def _mark(line: ClaimLine, selection: Selection) -> Mark:
    if line in selection.going:
        return Mark.DONE
    return Mark.WAITING if line.obstacle is None else Mark.STAYS


def _line(line: ClaimLine, selection: Selection, wording: Wording) -> str:
    facts = line.facts
    if isinstance(line.obstacle, NotReady):
        return _stays(line, wording)
    if line.obstacle is not None:
        return wording.refusal(line.obstacle).text
    what = f"SN {facts.serial}" if facts.serial else facts.declared_fault
    parts = [serial_part(facts.number), what, ", ".join(facts.accessories)]
    if facts.outcome is not None:
        parts.append(wording.word(facts.outcome))
    if facts.number in selection.without_label:
        parts = [QCoreApplication.translate("PickupCards", "goes without its label"), *parts]
    elif line not in selection.going:
        parts = [*parts[:2], QCoreApplication.translate("PickupCards", "scan the label")]
    return " · ".join(part for part in parts if part)


def _stays(line: ClaimLine, wording: Wording) -> str:
    if line.facts.promised is None:
        return QCoreApplication.translate("PickupCards", "not ready yet — stays here")
    text = QCoreApplication.translate("PickupCards", "not ready yet: promised for {day} — stays here")
    return text.format(day=wording.day(line.facts.promised))
