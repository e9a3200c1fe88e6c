"""What the papers of the uncollected say: entities in, paper records out."""

from dataclasses import replace
from functools import partial

from servicedesk.domain.codes import Code, grouped
from servicedesk.domain.custody import Hand
from servicedesk.domain.money import Money
from servicedesk.domain.notice import Notice
from servicedesk.domain.order import Order
from servicedesk.domain.write_off import WriteOff
from servicedesk.services.centre import Centre
from servicedesk.services.papers import PaperColumn, PaperLine, TablePaper
from servicedesk.services.papers.uncollected import NoticePaper, ToldLine, UnclaimedActPaper, WaitingDevice
from servicedesk.services.paperwork import requisites
from servicedesk.services.ports import Work
from servicedesk.services.settling import paid_so_far
from servicedesk.services.uncollected.records import Waiting
from servicedesk.services.wording import Wording


def notice_paper(work: Work, order: Order, notice: Notice, hand: Hand, address: str = "") -> NoticePaper:
    """The notice as it is given, or sent to ``address``."""
    customer = work.customers.get(work.receipts.get(order.receipt_number).customer_id)
    today, centre = hand.at.date(), work.centre()
    return NoticePaper(
        centre=requisites(centre),
        code=Code.parse(str(notice.number)),
        issued_at=hand.at.replace(tzinfo=None),
        kind=notice.kind,
        way=notice.way,
        whom=notice.whom,
        phone=customer.phones[0].text if customer.phones else "",
        device=_device(work, order, hand),
        what=notice.what,
        given_on=notice.given_on,
        clerk=hand.who,
        tracking=notice.tracking,
        works=order.works,
        storage=order.fee(today),
        storage_days=order.terms.paid_days(order.storage_from, today),
        paid=paid_so_far(work, order),
        fee_per_day=order.terms.fee_per_day,
        fee_from=order.fee_from,
        passes_on=order.passes_on,
        disposal=centre.disposal,
        let_off=order.terms.fee(order.storage_from, today) - order.fee(today),
        address=address,
    )


def unclaimed_act(work: Work, order: Order, act: WriteOff, hand: Hand) -> UnclaimedActPaper:
    """The act of the commission; the order is written off already."""
    customer = work.customers.get(work.receipts.get(order.receipt_number).customer_id)
    told = work.notices.of_order(order.number)
    return UnclaimedActPaper(
        centre=requisites(work.centre()),
        code=Code.parse(str(act.number)),
        written_off_at=hand.at.replace(tzinfo=None),
        customer=customer.name,
        device=replace(_device(work, order, hand), receipt=grouped(order.receipt_number)),
        fault=order.declared_fault,
        accessories=tuple(order.accessories),
        director=act.director,
        second=act.second,
        ground=act.ground,
        value=act.value,
        disposal=act.disposal,
        warned=act.warned,
        works=order.works,
        storage=order.storage_fee,
        paid=paid_so_far(work, order),
        price=act.price,
        kept=act.kept,
        deposited=act.deposited,
        told=tuple(_line(one) for one in told),
        passes_on=order.passes_on,
    )


def storage_sheet(centre: Centre, waiting: Waiting, hand: Hand) -> TablePaper:
    """«Расчёт платы за хранение»: the days of the clock, the tariff, what was let off, the sum."""
    wording = Wording(centre.paper_language)
    said = partial(_said, wording)
    sums = (PaperColumn(said(name), right=True, short=True) for name in ("fee", "days", "sum"))
    return TablePaper(
        centre=requisites(centre),
        title=said("title"),
        made_at=hand.at.replace(tzinfo=None),
        made_by=hand.who,
        columns=(PaperColumn(said("what")), *sums),
        rows=_sheet_rows(waiting, wording),
        facts=_sheet_facts(waiting, wording),
        totals=(said("total", day=wording.full_day(waiting.today)), "", "", wording.number(waiting.owed)),
        amount=waiting.owed,
        signers=(PaperLine(said("made_by"), hand.who), PaperLine(said("seen_by"))),
    )


def _sheet_facts(waiting: Waiting, wording: Wording) -> tuple[PaperLine, ...]:
    said = partial(_said, wording)
    days = {
        "ready": waiting.ready_on,
        "told": waiting.told_on,
        "free_until": waiting.free_until,
        "passes": waiting.passes_on,
    }
    told = {name: "" if day is None else wording.full_day(day) for name, day in days.items()}
    facts = (
        (said("order"), grouped(waiting.order)),
        (said("customer"), waiting.customer),
        (said("device"), waiting.device),
        (said("ready"), told["ready"]),
        (said("told"), told["told"]),
        (said("clock"), said("from_told" if waiting.from_told else "from_ready")),
        (said("free_until"), told["free_until"]),
        (said("passes"), told["passes"]),
    )
    return tuple(PaperLine(label, value) for label, value in facts if value)


def _sheet_rows(waiting: Waiting, wording: Wording) -> tuple[tuple[str, ...], ...]:
    said, number = partial(_said, wording), wording.number
    rows = [(said("storage"), number(waiting.fee_per_day), str(waiting.days), number(_by_days(waiting)))]
    if waiting.full < _by_days(waiting):
        rows.append((said("capped"), "", "", number(waiting.full - _by_days(waiting))))
    if waiting.waived:
        rows.append((said("waived"), "", "", number(-waiting.waived)))
    return tuple(rows)


def _said(wording: Wording, key: str, **facts: object) -> str:
    return wording.text("uncollected", f"sheet.{key}", **facts)


def _by_days(waiting: Waiting) -> Money:
    return waiting.fee_per_day * waiting.days


def _line(notice: Notice) -> ToldLine:
    return ToldLine(notice.kind, notice.way, notice.given_on, notice.received_on, notice.tracking, notice.reached)


def _device(work: Work, order: Order, hand: Hand) -> WaitingDevice:
    device, zone = work.devices.get(order.device_id), hand.at.tzinfo
    return WaitingDevice(
        title=device.title,
        colour=device.colour,
        serial=device.serial,
        accepted_on=order.accepted_at.astimezone(zone).date(),
        ready_on=None if order.ready_at is None else order.ready_at.astimezone(zone).date(),
    )
