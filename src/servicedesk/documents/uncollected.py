"""What the notice to a customer says, and the act about a device that nobody collected."""

from servicedesk.documents.content import Content, CopyOf, Field, Item, Words, shortened
from servicedesk.documents.receipt import contacts, heading
from servicedesk.domain.notice import NoticeKind
from servicedesk.domain.text import short_name
from servicedesk.domain.write_off import Disposal
from servicedesk.services.papers import CopyMark
from servicedesk.services.papers.uncollected import NoticePaper, ToldLine, UnclaimedActPaper, WaitingDevice

_LONGEST_SIGNER = 60


def notice(paper: NoticePaper, words: Words, mark: CopyMark) -> Content:
    """The notice in words: one copy for the customer, one that stays as the proof."""
    desk = words.desk
    return Content(
        title=words("notice.title"),
        mark=words.mark(mark),
        copies=(CopyOf(words("copy.customer")), CopyOf(words("copy.centre"))),
        centre=paper.centre.name,
        contacts=contacts(paper.centre, words),
        digits=paper.code.digits,
        number=paper.code.grouped,
        facts=words.told(
            Field(words("notice.to"), paper.whom, True),
            Field(words("notice.address"), paper.address),
            Field(words("common.phone"), desk.phone(paper.phone)),
            Field(words("notice.given"), desk.full_day(paper.given_on), True),
            Field(words("notice.way"), desk.word(paper.way)),
            Field(words("notice.tracking"), paper.tracking),
        ),
        items=(_told_device(paper.device, words, paper.what),),
        sums=_debts(paper, words),
        remark=words("notice.debt_words", words=desk.amount_in_words(paper.debt)),
        notes=_notes(paper, words),
        agreed=words("notice.received"),
        signatures=(
            Field(words("notice.signed_by_centre"), shortened(paper.clerk, _LONGEST_SIGNER)),
            Field(words("notice.signed_by_customer"), shortened(short_name(paper.whom), _LONGEST_SIGNER)),
        ),
        foot=words("page.template", version=paper.template_version),
    )


def unclaimed_act(paper: UnclaimedActPaper, words: Words, mark: CopyMark) -> Content:
    """The act in words, in one copy that stays with the centre."""
    desk = words.desk
    told = tuple(Field(words("unclaimed.told"), _told(line, words)) for line in paper.told)
    warning = () if paper.warned else (Field(words("unclaimed.warning"), words("unclaimed.not_warned"), True),)
    item = _told_device(paper.device, words, "")
    accessories = Field(words("receipt.accessories"), ", ".join(paper.accessories))
    fault = Field(words("common.fault"), paper.fault)
    return Content(
        title=words("unclaimed.title"),
        mark=words.mark(mark),
        copies=(CopyOf(words("copy.centre")),),
        centre=paper.centre.name,
        contacts=contacts(paper.centre, words),
        digits=paper.code.digits,
        number=paper.code.grouped,
        facts=words.told(
            Field(words("unclaimed.on"), desk.moment(paper.written_off_at), True),
            Field(words("unclaimed.commission"), f"{paper.director}; {paper.second}", True),
            Field(words("common.customer"), paper.customer),
            Field(words("unclaimed.since"), desk.full_day(paper.passes_on) if paper.passes_on else ""),
            Field(words("unclaimed.ground"), paper.ground),
        ),
        items=(
            Item(item.title, item.number, (*item.texts, *words.told(fault, accessories), *told, *warning), item.fields),
        ),
        sums=_outcome(paper, words),
        remark=" ".join(_in_words(paper, words)),
        notes=(words(f"unclaimed.{paper.disposal.value}", day=paper.written_off_at.date()),),
        agreed=words("unclaimed.agreed"),
        signatures=(
            Field(words("unclaimed.director"), shortened(paper.director, _LONGEST_SIGNER)),
            Field(words("unclaimed.second"), shortened(paper.second, _LONGEST_SIGNER)),
        ),
        foot=words("page.template", version=paper.template_version),
    )


def _told_device(device: WaitingDevice, words: Words, what: str) -> Item:
    desk = words.desk
    return Item(
        title=heading(0, 1, device.title, device.colour),
        number=Field(words("notice.receipt"), device.receipt) if device.receipt else Field("", ""),
        texts=words.told(Field(words("common.serial"), device.serial), Field(words("notice.what"), what)),
        fields=words.told(
            Field(words("act.accepted"), desk.full_day(device.accepted_on)),
            Field(words("notice.ready"), desk.full_day(device.ready_on) if device.ready_on else "", True),
        ),
    )


def _debts(paper: NoticePaper, words: Words) -> tuple[Field, ...]:
    desk = words.desk
    storage = words("act.storage_days", days=desk.count(paper.storage_days, "day"))
    parts = [Field(words("act.works"), desk.money(paper.works))]
    if paper.storage or paper.let_off:
        parts.append(Field(storage, desk.money(paper.storage + paper.let_off)))
    if paper.let_off:
        parts.append(Field(words("act.storage_let_off"), desk.money(paper.let_off)))
    if paper.paid:
        parts.append(Field(words("act.advance"), desk.money(paper.paid)))
    return (*parts, Field(words("notice.debt"), desk.money(paper.debt), True))


def _notes(paper: NoticePaper, words: Words) -> tuple[str, ...]:
    """What follows for the customer: the fee from its day, and what becomes of the device from its own."""
    desk, notes = words.desk, [words(f"notice.ask_{paper.kind.value}")]
    if paper.fee_per_day and paper.fee_from is not None:
        notes.append(words("notice.fee", day=paper.fee_from, fee=desk.short_money(paper.fee_per_day)))
    if paper.kind is not NoticeKind.READY and paper.passes_on is not None:
        notes.append(words(f"notice.passes_{paper.disposal.value}", day=paper.passes_on))
    return (" ".join(notes), words("notice.bring"))


def _told(line: ToldLine, words: Words) -> str:
    """Of what was heard at once no day is told twice."""
    desk = words.desk
    parts = [desk.word(line.kind), desk.word(line.way), desk.short_day(line.given_on)]
    if line.tracking:
        parts.append(words("common.number", number=line.tracking))
    if line.received_on is not None:
        parts.append(words("unclaimed.received", day=desk.short_day(line.received_on)))
    elif not line.reached:
        parts.append(words("unclaimed.no_receipt"))
    return ", ".join(parts)


def _outcome(paper: UnclaimedActPaper, words: Words) -> tuple[Field, ...]:
    desk = words.desk
    sums = [Field(words("unclaimed.value"), desk.money(paper.value), True)]
    debt = paper.works + paper.storage - paper.paid
    sums.append(Field(words("unclaimed.debt"), desk.money(debt)))
    if paper.disposal is Disposal.SOLD:
        sums.append(Field(words("unclaimed.price"), desk.money(paper.price), True))
        sums.append(Field(words("unclaimed.kept_sum"), desk.money(paper.kept)))
        sums.append(Field(words("unclaimed.remainder"), desk.money(paper.remainder), True))
        if paper.deposited:
            sums.append(Field(words("unclaimed.deposited"), paper.deposited))
    return tuple(sums)


def _in_words(paper: UnclaimedActPaper, words: Words) -> tuple[str, ...]:
    """The value in words; of a sale the price too, and what is left for the customer."""
    sums = [("value_words", paper.value)]
    if paper.disposal is Disposal.SOLD:
        sums += [("price_words", paper.price), ("remainder_words", paper.remainder)]
    return tuple(words(f"unclaimed.{key}", words=words.desk.amount_in_words(sum_)) for key, sum_ in sums)
