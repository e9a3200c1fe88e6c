"""What the banner says at pickup after a scan or a hand-over: colour, head and what to do next."""

from PySide6.QtCore import QCoreApplication

from servicedesk.desktop.pickup.selection import Selection
from servicedesk.desktop.widgets.banner import BannerKind
from servicedesk.domain.codes import grouped
from servicedesk.domain.device import title
from servicedesk.domain.money import NOTHING, Money
from servicedesk.services.lookup_records import ClaimLine, HandedOver
from servicedesk.services.wording import Wording

News = tuple[BannerKind, str, str]


def receipt_news(selection: Selection, wording: Wording) -> News | None:
    """What to do with the receipt in sight; None when everything on it that can go was scanned."""
    head = QCoreApplication.translate("PickupNews", "Receipt {number}.").format(number=grouped(selection.claim.receipt))
    if selection.claim.case is not None:
        head = QCoreApplication.translate("PickupNews", "Case {number} is approved.")
        head = head.format(number=grouped(selection.claim.paper))
    if not selection.receipt_seen:
        text = QCoreApplication.translate("PickupNews", "Scan the customer's paper before anything goes.")
        return BannerKind.WARNING, head, text
    ready = len(selection.unscanned)
    if ready:
        text = QCoreApplication.translate("PickupNews", "Scan the labels: {count}.")
        return BannerKind.OK, head, text.format(count=wording.count(ready, "device"))
    if not selection.going:
        first, *more = selection.claim.lines
        if not more and first.obstacle is not None:  # the whole answer for whoever stands there
            sentence = wording.refusal(first.obstacle)
            return BannerKind.WARNING, sentence.head, sentence.text
        return BannerKind.WARNING, head, QCoreApplication.translate("PickupNews", "Nothing on it can go now.")
    return None


def label_news(line: ClaimLine, left: int) -> News:
    """A label of this receipt was scanned; ``left`` are still to be."""
    facts = line.facts
    text = QCoreApplication.translate("PickupNews", "{device} may go.")
    text = text.format(device=title(facts.kind, facts.brand, facts.model))
    if left:
        text += " " + QCoreApplication.translate("PickupNews", "Still to be scanned: {left}.").format(left=left)
    return BannerKind.OK, QCoreApplication.translate("PickupNews", "A label of this receipt."), text


def gone_news(done: HandedOver, change: Money, wording: Wording) -> News:
    """Devices went: how many, the change, what to give back, what stays."""
    parts = [QCoreApplication.translate("PickupNews", "The act is being printed.")]
    if change > NOTHING:
        rest = QCoreApplication.translate("PickupNews", "Change {sum}.")
        parts.insert(0, rest.format(sum=wording.money(change)))
    if done.refunded > NOTHING:
        back = QCoreApplication.translate("PickupNews", "Give back {sum}.")
        parts.insert(0, back.format(sum=wording.money(done.refunded)))
    if done.staying:
        stays = QCoreApplication.translate("PickupNews", "{count} stay here, the receipt remains valid.")
        parts.append(stays.format(count=wording.count(len(done.staying), "device")))
    head = QCoreApplication.translate("PickupNews", "Handed over: {count}.")
    return BannerKind.OK, head.format(count=wording.count(len(done.orders), "device")), " ".join(parts)
