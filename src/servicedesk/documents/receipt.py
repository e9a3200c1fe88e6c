"""What the acceptance receipt says."""

from servicedesk.documents.content import Content, CopyOf, Field, Item, Stub, Words, shortened
from servicedesk.domain.text import short_name
from servicedesk.domain.warranty import Warranty
from servicedesk.services.papers import CopyMark, Issue, ReceiptDevice, ReceiptPaper, Requisites
from servicedesk.services.wording import NBSP

_ON_STUB = 4
_STUB_LINE = 60


def receipt(paper: ReceiptPaper, words: Words, mark: CopyMark) -> Content:
    """The receipt in words. It is issued in two copies; a duplicate is for the customer alone."""
    desk = words.desk
    copies = (
        CopyOf(words("copy.customer"), _customer_stub(paper, words)),
        CopyOf(words("copy.centre"), _centre_stub(paper, words)),
    )
    amount = f"{desk.amount_in_words(paper.advance)}. " if paper.advance else ""
    return Content(
        title=words("receipt.title"),
        mark=words.mark(mark),
        copies=copies[:1] if mark.issue is Issue.DUPLICATE else copies,
        centre=paper.centre.name,
        contacts=contacts(paper.centre, words),
        digits=paper.code.digits,
        number=paper.code.grouped,
        facts=words.told(
            Field(words("receipt.accepted"), desk.moment(paper.issued_at), True),
            Field(words("common.customer"), paper.customer, True),
            Field(words("common.phone"), desk.phone(paper.phone)),
        ),
        items=tuple(_item(paper, index, words) for index in range(len(paper.devices))),
        sums=(Field(words("receipt.advance"), desk.money(paper.advance), True),) if paper.advance else (),
        remark=amount + words("common.not_fiscal"),
        notes=_notes(paper, words),
        agreed=words("receipt.agreed"),
        signatures=(
            Field(words("receipt.signed_by_centre"), signer(paper.clerk, paper.clerk_position)),
            Field(words("receipt.signed_by_customer"), shortened(short_name(paper.customer), _STUB_LINE)),
        ),
        foot=words("page.template", version=paper.template_version),
    )


def contacts(centre: Requisites, words: Words) -> tuple[tuple[str, ...], ...]:
    """How to find the centre, and what the law wants to be told."""

    phone = centre.phone.replace(" ", NBSP)
    hours = words("common.hours", hours=centre.hours) if centre.hours else ""
    lines = ((centre.address, phone), (hours,), (centre.legal,))
    return tuple(tuple(part for part in line if part) for line in lines if any(line))


def signer(name: str, position: str) -> str:
    """Name and position in one line."""
    return shortened(", ".join(part for part in (name, position) if part), _STUB_LINE)


def heading(index: int, count: int, title: str, colour: str) -> str:
    """``1. Телевизор Samsung UE42F5000, чёрный``; a single device has no number."""
    told = ", ".join(part for part in (title, colour) if part)
    return f"{index + 1}. {told}" if count > 1 else told


def _item(paper: ReceiptPaper, index: int, words: Words) -> Item:
    device, desk = paper.devices[index], words.desk
    value = desk.money(device.value) if device.value is not None else ""
    promised = words("receipt.promised_by", day=device.promised) if device.promised else ""
    return Item(
        title=heading(index, len(paper.devices), device.title, device.colour),
        number=Field(words("common.order"), device.code.grouped),
        texts=words.told(
            Field(words("common.serial"), device.serial),
            Field(words("common.fault"), device.fault),
            Field(words("receipt.appearance"), device.appearance),
            Field(words("receipt.accessories"), ", ".join(device.accessories)),
        ),
        fields=words.told(
            Field(words("receipt.value"), value),
            Field(words("receipt.repair"), _repair(device, words)),
            Field(words("receipt.cost"), _cost(device, words)),
            Field(words("receipt.promised"), promised, True),
            Field(words("receipt.storage_fee"), _own_fee(paper, device, words)),
        ),
    )


def _repair(device: ReceiptDevice, words: Words) -> str:
    urgent = words("receipt.urgent") if device.urgent else ""
    payer = words("receipt.payer", payer=device.payer) if device.payer else ""
    return ", ".join(part for part in (words.desk.word(device.warranty), payer, urgent) if part)


def _cost(device: ReceiptDevice, words: Words) -> str:
    """The estimate as agreed; a repair under warranty costs the customer nothing and names no sum."""
    estimate, desk = device.estimate, words.desk
    if device.warranty is not Warranty.PAID:
        return ""
    if estimate.low is None:
        cost = words("receipt.cost_unknown")
    elif estimate.fixed is not None or estimate.high is None:
        cost = desk.money(estimate.low)
    else:
        low = desk.short_money(estimate.low).removesuffix("₽").rstrip()
        cost = f"{low} – {desk.short_money(estimate.high)}"
    if estimate.call_above is None:
        return cost
    if estimate.call_above == estimate.high:
        return words("receipt.call_above", cost=cost)
    return words("receipt.call_above_other", cost=cost, limit=desk.short_money(estimate.call_above))


def _own_fee(paper: ReceiptPaper, device: ReceiptDevice, words: Words) -> str:
    """What a day of this device's storage costs, where the devices of a receipt differ."""
    fees = {one.storage.fee_per_day for one in paper.devices if one.storage is not None}
    if len(fees) < 2 or device.storage is None:
        return ""
    return words("receipt.storage_a_day", fee=words.desk.short_money(device.storage.fee_per_day))


def _notes(paper: ReceiptPaper, words: Words) -> tuple[str, ...]:
    """The terms, one paragraph; only what holds for this receipt."""
    desk, terms = words.desk, paper.storage
    free, fee = desk.count(terms.free_months, "month"), desk.short_money(terms.fee_per_day)
    since = words("receipt.since_told" if terms.from_told else "receipt.since_ready")
    promised = {"free": free, "fee": fee, "since": since}
    if len({device.storage.fee_per_day for device in paper.devices if device.storage is not None}) > 1:
        storage = words("receipt.storage_each" if terms.free_months else "receipt.storage_each_at_once", **promised)
    elif not terms.fee_per_day:
        storage = words("receipt.storage_free", **promised) if terms.free_months else ""
    elif terms.free_months:
        storage = words("receipt.storage_paid", **promised)
    else:
        storage = words("receipt.storage_paid_at_once", **promised)
    sentences = [storage]
    if terms.fee_per_day and terms.cap is not None:
        sentences.append(words("receipt.storage_capped", cap=desk.short_money(terms.cap)))
    if paper.kept_months:
        sentences.append(words("receipt.kept", months=desk.count(paper.kept_months, "month"), since=since))
    sentences.append(words("receipt.handing"))
    if any(device.value is not None for device in paper.devices):
        sentences.append(words("receipt.value_stated"))
    if paper.guarantee_days:
        sentences.append(words("receipt.guarantee", days=desk.count(paper.guarantee_days, "day")))
    return (" ".join(sentence for sentence in sentences if sentence),)


def _customer_stub(paper: ReceiptPaper, words: Words) -> Stub:
    names = [shortened(device.title, _STUB_LINE) for device in paper.devices[:_ON_STUB]]
    if len(paper.devices) > _ON_STUB:
        names.append(words("common.and_more", count=len(paper.devices) - _ON_STUB))
    count = words.desk.count(len(paper.devices), "device")
    lines = [words("stub.devices", count=count, names=", ".join(names))]
    if paper.centre.phone:
        lines.append(words("stub.ask", phone=shortened(paper.centre.phone, _STUB_LINE).replace(" ", NBSP)))
    return Stub(words("stub.customer"), tuple(lines))


def _centre_stub(paper: ReceiptPaper, words: Words) -> Stub:
    """What stays with the devices. It bears no telephone number."""
    lines = [
        shortened(short_name(paper.customer), _STUB_LINE),
        words("stub.accepted", day=paper.issued_at.date()),
    ]
    for device in paper.devices[:_ON_STUB]:
        name, place = shortened(device.title, _STUB_LINE), shortened(device.place, _STUB_LINE)
        lines.append(words("stub.place", device=name, place=place) if place else name)
    if len(paper.devices) > _ON_STUB:
        lines.append(words("common.and_more", count=len(paper.devices) - _ON_STUB))
    return Stub(words("stub.centre"), tuple(lines))
