"""What the delivery act says: it travels with the crew, is signed at the customer's, and comes back."""

from servicedesk.documents.content import Content, CopyOf, Field, Item, Words, shortened
from servicedesk.documents.receipt import contacts
from servicedesk.domain.money import NOTHING
from servicedesk.domain.text import short_name
from servicedesk.services.papers import CopyMark, Issue
from servicedesk.services.papers.delivery import DeliveryActPaper

_LONGEST_SIGNER = 60


def delivery_act(paper: DeliveryActPaper, words: Words, mark: CopyMark) -> Content:
    """The act in two copies: the customer's, and the one that the crew brings back. Its bars are the delivery's, for
    the device's own would let it go without the device.
    """
    copies = (CopyOf(words("copy.centre")), CopyOf(words("copy.customer")))
    return Content(
        title=words("delivery.title"),
        mark=words.mark(mark),
        copies=copies[:1] if mark.issue is Issue.DUPLICATE else copies,
        centre=paper.centre.name,
        contacts=contacts(paper.centre, words),
        digits=paper.code.digits,
        number=paper.code.grouped,
        facts=_facts(paper, words),
        items=(_device(paper, words), _arrival(words)),
        sums=_sums(paper, words),
        remark=_remark(paper, words),
        notes=(),
        agreed=words("delivery.agreed"),
        signatures=(
            Field(words("delivery.signed_by_crew"), shortened(", ".join(paper.crew), _LONGEST_SIGNER)),
            Field(words("delivery.signed_by_customer"), shortened(short_name(paper.customer), _LONGEST_SIGNER)),
        ),
        foot=words("page.template", version=paper.template_version)
        + " · "
        + words("delivery.sent", who=paper.clerk, at=paper.sent_at),
    )


def _facts(paper: DeliveryActPaper, words: Words) -> tuple[Field, ...]:
    desk = words.desk
    when = words("delivery.day_part", day=desk.full_day(paper.day), part=paper.part)
    lift = words("delivery.with_lift") if paper.lift else words("delivery.without_lift")
    floor = words("delivery.floor_lift", floor=paper.floor, lift=lift) if paper.floor else ""
    return words.told(
        Field(words("delivery.address"), paper.address, True),
        Field(words("delivery.when"), when, True),
        Field(words("common.customer"), paper.customer),
        Field(words("common.phone"), desk.phone(paper.phone), True),
        Field(words("delivery.floor"), floor),
        Field(words("delivery.crew"), ", ".join(paper.crew)),
        Field(words("delivery.shop"), paper.shop),
        Field(words("delivery.cost"), desk.money(paper.cost)),
        Field(words("act.decision"), paper.decision),
    )


def _device(paper: DeliveryActPaper, words: Words) -> Item:
    device = paper.device
    return Item(
        title=", ".join(part for part in (device.title, device.colour) if part),
        number=Field(words("common.order"), device.code.grouped),
        texts=words.told(
            Field(words("common.serial"), device.serial),
            Field(words("delivery.accessories"), ", ".join(paper.accessories) or words("common.nothing")),
            Field(words("receipt.appearance"), paper.appearance),
        ),
        fields=(),
    )


def _arrival(words: Words) -> Item:
    """What is written by hand at the door."""
    return Item(
        title=words("delivery.arrival"),
        number=Field("", ""),
        texts=(
            Field(words("delivery.condition"), words("delivery.line")),
            Field(words("delivery.taken_by"), words("delivery.line")),
            Field(words("delivery.arrived"), words("delivery.short_line")),
        ),
        fields=(),
    )


def _sums(paper: DeliveryActPaper, words: Words) -> tuple[Field, ...]:
    desk = words.desk
    sums = words.told(
        Field(words("act.works"), desk.money(paper.works) if paper.works else ""),
        Field(words("act.storage"), desk.money(paper.storage_fee) if paper.storage_fee else ""),
        Field(words("act.advance"), desk.money(paper.paid) if paper.paid else ""),
    )
    if paper.to_pay < NOTHING:
        return (*sums, Field(words("delivery.to_return"), desk.money(-paper.to_pay), True))
    return (*sums, Field(words("delivery.to_pay"), desk.money(paper.to_pay), True))


def _remark(paper: DeliveryActPaper, words: Words) -> str:
    paid_by = words("delivery.way_paid", shop=paper.shop)
    if paper.to_pay < NOTHING:
        return f"{paid_by} {words('delivery.give', words=words.desk.amount_in_words(-paper.to_pay))}"
    if not paper.to_pay:
        return paid_by
    return f"{paid_by} {words('delivery.take', words=words.desk.amount_in_words(paper.to_pay))}"
