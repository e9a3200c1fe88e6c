"""What the act of handing over says."""

from servicedesk.documents.content import Content, CopyOf, Field, Item, Words, shortened
from servicedesk.documents.receipt import contacts, heading, signer
from servicedesk.domain.money import NOTHING
from servicedesk.domain.text import short_name
from servicedesk.domain.warranty import Warranty
from servicedesk.services.papers import ActDevice, ActPaper, CopyMark, Issue

_LONGEST_SIGNER = 60


def act(paper: ActPaper, words: Words, mark: CopyMark) -> Content:
    """The act in words, in two copies; a duplicate is for the customer alone."""
    desk = words.desk
    copies = (CopyOf(words("copy.customer")), CopyOf(words("copy.centre")))
    receiver = paper.received_by or paper.customer
    return Content(
        title=words("act.title"),
        mark=words.mark(mark),
        copies=copies[:1] if mark.issue is Issue.DUPLICATE else copies,
        centre=paper.centre.name,
        contacts=contacts(paper.centre, words),
        digits=paper.code.digits,
        number=paper.code.grouped,
        facts=words.told(
            Field(words("act.handed_over"), desk.moment(paper.handed_over_at), True),
            Field(words("common.customer"), paper.customer, True),
            Field(words("common.phone"), desk.phone(paper.phone)),
            Field(words("act.accepted"), desk.full_day(paper.accepted_on) if paper.accepted_on else ""),
            Field(words("act.received_by"), paper.received_by),
            Field(words("act.decision"), paper.decision),
        ),
        items=tuple(_item(paper, index, words) for index in range(len(paper.devices))),
        sums=_sums(paper, words),
        remark=" ".join((*_in_words(paper, words), words("common.not_fiscal"))),
        notes=_notes(paper, words),
        agreed=words("act.agreed"),
        signatures=(
            Field(words("act.signed_by_centre"), signer(paper.clerk, paper.clerk_position)),
            Field(words("act.signed_by_customer"), shortened(short_name(receiver), _LONGEST_SIGNER)),
        ),
        foot=words("page.template", version=paper.template_version),
    )


def _item(paper: ActPaper, index: int, words: Words) -> Item:
    device, desk = paper.devices[index], words.desk
    storage = desk.money(device.storage_fee) if device.storage_fee or device.storage_let_off else ""
    return Item(
        title=heading(index, len(paper.devices), device.title, device.colour),
        number=Field(words("common.order"), device.code.grouped),
        texts=words.told(
            Field(words("common.serial"), device.serial),
            Field(words("common.fault"), device.fault),
            Field(words("act.outcome"), desk.word(device.outcome) if device.outcome else "", True),
            Field(words("act.work_done"), device.work_done),
            Field(words("act.accessories"), ", ".join(device.accessories)),
            Field(words("act.accessories_missing"), ", ".join(device.accessories_missing), True),
        ),
        fields=words.told(
            Field(words("act.technician"), device.technician),
            Field(words("act.works"), _works(device, words)),
            Field(_storage_label(device, words), storage),
            Field(words("act.storage_let_off"), desk.money(device.storage_let_off) if device.storage_let_off else ""),
        ),
    )


def _works(device: ActDevice, words: Words) -> str:
    if device.warranty is not Warranty.PAID and not device.works:
        free = words("act.works_free", warranty=device.warranty)
        return f"{free}, {words('receipt.payer', payer=device.payer)}" if device.payer else free
    return words.desk.money(device.works)


def _storage_label(device: ActDevice, words: Words) -> str:
    if not device.storage_days:
        return words("act.storage")
    return words("act.storage_days", days=words.desk.count(device.storage_days, "day"))


def _sums(paper: ActPaper, words: Words) -> tuple[Field, ...]:
    desk = words.desk
    paid = words("act.paid_by", method=paper.method) if paper.method else words("act.paid")
    sums = [Field(words("act.total"), desk.money(paper.total), True)]
    if paper.storage_fee and len(paper.devices) > 1:
        sums.insert(0, Field(words("act.storage"), desk.money(paper.storage_fee)))
        sums.insert(0, Field(words("act.works"), desk.money(paper.works)))
    if paper.advance:
        sums.append(Field(words("act.advance"), desk.money(paper.advance)))
    if paper.paid < NOTHING:
        sums.append(Field(words("act.returned"), desk.money(-paper.paid), True))
    else:
        sums.append(Field(paid, desk.money(paper.paid), True))
    left = paper.advance + paper.paid - paper.total
    if left > NOTHING:
        sums.append(Field(words("act.carried"), desk.money(left)))
    elif left < NOTHING:
        sums.append(Field(words("act.owed"), desk.money(-left), True))
    return tuple(sums)


def _in_words(paper: ActPaper, words: Words) -> tuple[str, ...]:
    """What it costs in words, and what goes back to the customer."""
    total = words("act.total_words", words=words.desk.amount_in_words(paper.total))
    if paper.paid >= NOTHING:
        return (total,)
    return total, words("act.returned_words", words=words.desk.amount_in_words(-paper.paid))


def _notes(paper: ActPaper, words: Words) -> tuple[str, ...]:
    sentences = []
    if paper.guarantee_days and paper.works:
        sentences.append(words("act.guarantee", days=words.desk.count(paper.guarantee_days, "day")))
    if paper.staying:
        sentences.append(words("act.staying", count=words.desk.count(paper.staying, "device")))
    else:
        sentences.append(words("act.spent"))
    return (" ".join(sentences),)
