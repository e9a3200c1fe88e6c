"""Notices at a real desk: kept with their proof, printed when written, refused when they cannot be."""

from datetime import date, timedelta

import pytest

from servicedesk.domain.custody import Act
from servicedesk.domain.input_refusals import ValueMissing, ValueTooLong
from servicedesk.domain.money import Money
from servicedesk.domain.notice import NoticeKind, NoticeWay, Warned
from servicedesk.domain.refusals import OrderUnknown, TextUnreadable
from servicedesk.domain.uncollected_refusals import (
    NotALetter,
    NoticeDatesWrong,
    NoticeFault,
    NoticeUnknown,
    NotWaiting,
)
from servicedesk.services.papers import PaperKind
from servicedesk.services.papers.uncollected import NoticePaper
from servicedesk.services.uncollected.records import NoticeRequest, WaiverRequest
from servicedesk.services.wording import Wording
from tests.services.deliveries.trips import a_ready_one, plan
from tests.services.desk import WholeDesk
from tests.services.uncollected.waits import DIRECTOR, directed, waiting


def letter(number: int, **facts: object) -> NoticeRequest:
    """A registered letter that warns."""
    told: dict[str, object] = {"kind": NoticeKind.UNCLAIMED, "way": NoticeWay.LETTER, "what": "заберите аппарат"}
    told["address"] = "Новосибирск, ул. Мира, 1"
    return NoticeRequest(number, **(told | facts))  # type: ignore[arg-type]


def printed(desk: WholeDesk, notice: int) -> NoticePaper | None:
    with desk.database.store.reading() as work:
        issued = work.papers.latest(PaperKind.NOTICE, notice)
    assert issued is None or isinstance(issued.paper, NoticePaper)
    return None if issued is None else issued.paper  # type: ignore[return-value]


def test_a_call_is_kept_with_who_told_whom_when_and_what(desk: WholeDesk) -> None:
    number = waiting(desk)
    told = desk.uncollected.notices.ready_told(number, "Сказали, что готов")
    kept = desk.uncollected.notices.waiting(number).notices
    assert kept == (told,)
    assert (told.who, told.whom, told.what, told.reached) == ("Ольга", "Фёдоров Пётр Ильич", "Сказали, что готов", True)
    assert (told.given_on, told.at) == (desk.clock().date(), desk.clock())
    card = desk.lookup.card(number)
    assert (card.events[0].act, card.events[0].why) == (Act.NOTIFIED, "звонили, услышал: Сказали, что готов")
    assert card.facts.told_at == desk.clock()
    assert printed(desk, told.number) is None


def test_a_letter_is_printed_with_its_debt_and_terms_and_proven_later(desk: WholeDesk) -> None:
    directed(desk)
    number = waiting(desk)
    desk.clock.pass_days(40)
    told = desk.uncollected.notices.tell(letter(number, reached=True))
    assert (told.reached, told.tracking) == (False, "")
    paper = printed(desk, told.number)
    assert paper is not None
    assert (paper.storage_days, str(paper.storage), str(paper.debt)) == (10, "500.00", "4100.00")
    assert (paper.passes_on, paper.code.number) == (date(2027, 11, 16), told.number)
    assert desk.uncollected.notices.waiting(number).warned is Warned.UNPROVEN
    desk.clock.pass_days(12)
    proven = desk.uncollected.notices.receive(told.number, desk.clock().date() - timedelta(days=2), "630099 12 3")
    assert (proven.reached, proven.received_on, proven.tracking) == (True, date(2027, 1, 4), "630099 12 3")
    now = desk.uncollected.notices.waiting(number)
    assert (now.warned, now.warned_until) == (Warned.LATELY, date(2027, 3, 4))
    desk.clock.now += timedelta(days=70)
    assert desk.uncollected.notices.waiting(number).warned is Warned.DULY
    assert desk.database.check() == ()


@pytest.mark.parametrize(
    ("facts", "field", "fault"),
    [
        ({"given_on": date(2026, 11, 16)}, "given_on", NoticeFault.AHEAD),
        ({"given_on": date(2026, 11, 14)}, "given_on", NoticeFault.BEFORE_READY),
        ({"tracking": "6", "received_on": date(2026, 11, 14)}, "received_on", NoticeFault.BEFORE_SENT),
        ({"tracking": "6", "received_on": date(2026, 11, 16)}, "received_on", NoticeFault.AHEAD),
    ],
)
def test_days_in_the_wrong_order_keep_nothing_and_use_no_number(
    desk: WholeDesk, facts: dict[str, object], field: str, fault: NoticeFault
) -> None:
    number = waiting(desk)
    with pytest.raises(NoticeDatesWrong) as refused:
        desk.uncollected.notices.tell(letter(number, **facts))
    assert (refused.value.field, refused.value.fault) == (field, fault)
    assert desk.uncollected.notices.waiting(number).notices == ()
    desk.uncollected.notices.ready_told(number, "готов")
    assert desk.database.check() == ()


@pytest.mark.parametrize(
    ("facts", "refusal", "field"),
    [
        ({"what": "  "}, ValueMissing, "what"),
        ({"what": "я" * 1001}, ValueTooLong, "what"),
        ({"whom": "я" * 201}, ValueTooLong, "whom"),
        ({"tracking": "1" * 41}, ValueTooLong, "tracking"),
        ({"what": "a\ud800"}, TextUnreadable, "what"),
        ({"received_on": date(2026, 11, 15)}, ValueMissing, "tracking"),
    ],
)
def test_what_cannot_be_told_is_refused_beside_its_field(
    desk: WholeDesk, facts: dict[str, object], refusal: type[ValueMissing], field: str
) -> None:
    number = waiting(desk)
    with pytest.raises(refusal) as refused:
        desk.uncollected.notices.tell(letter(number, **facts))
    assert refused.value.field == field


def test_nobody_is_told_of_a_device_that_is_not_ready_or_not_there(desk: WholeDesk) -> None:
    number = desk.accept().orders[0].number
    with pytest.raises(NotWaiting):
        desk.uncollected.notices.ready_told(number, "готов")
    with pytest.raises(OrderUnknown):
        desk.uncollected.notices.ready_told(2000009999, "готов")
    with pytest.raises(NoticeUnknown):
        desk.uncollected.notices.receive(8000000117, desk.clock().date())


def test_markup_and_formulas_in_a_notice_stay_text(desk: WholeDesk) -> None:
    number = waiting(desk)
    hostile = "=CMD()|<b>жирно</b>\n%s {0} ' OR 1=1"
    told = desk.uncollected.notices.tell(letter(number, what=hostile, way=NoticeWay.IN_PERSON, reached=True))
    assert told.what == hostile
    paper = printed(desk, told.number)
    assert paper is not None
    assert paper.what == hostile


def path(desk: WholeDesk, number: int) -> str:
    return desk.lookup.card(number).events[0].why


@pytest.mark.parametrize(
    ("way", "reached", "said"),
    [
        (NoticeWay.CALL, False, "звонили, не услышал: готов"),
        (NoticeWay.CALL, True, "звонили, услышал: готов"),
        (NoticeWay.SMS, False, "сообщение отправлено: готов"),
        (NoticeWay.IN_PERSON, True, "вручено лично: готов"),
        (NoticeWay.LETTER, True, "письмо отправлено: готов"),
    ],
)
def test_the_path_says_no_more_than_is_proven(desk: WholeDesk, way: NoticeWay, reached: bool, said: str) -> None:
    number = waiting(desk)
    desk.uncollected.notices.tell(
        NoticeRequest(number, NoticeKind.READY, way, "готов", reached=reached, address="Мира, 1")
    )
    assert path(desk, number) == said


def test_the_path_tells_when_a_letter_was_received_and_by_which_number(desk: WholeDesk) -> None:
    number = waiting(desk)
    told = desk.uncollected.notices.tell(letter(number))
    desk.clock.pass_days(9)
    on = desk.clock().date()
    desk.uncollected.notices.receive(told.number, on, "630099")
    assert path(desk, number) == f"письмо получено {Wording('ru').day(on)}, № 630099: заберите аппарат"


@pytest.mark.parametrize("way", [NoticeWay.CALL, NoticeWay.SMS, NoticeWay.IN_PERSON])
def test_only_a_letter_is_received(desk: WholeDesk, way: NoticeWay) -> None:
    number = waiting(desk)
    told = desk.uncollected.notices.tell(NoticeRequest(number, NoticeKind.READY, way, "готов"))
    with pytest.raises(NotALetter) as refused:
        desk.uncollected.notices.receive(told.number, desk.clock().date(), "1")
    assert "только у письма" in Wording("ru").refusal(refused.value).text
    assert not desk.uncollected.notices.waiting(number).notices[0].reached


def test_a_letter_needs_an_address_which_the_next_one_remembers(desk: WholeDesk) -> None:
    number, notices = waiting(desk), desk.uncollected.notices
    with pytest.raises(ValueMissing) as refused:
        notices.tell(letter(number, address=" "))
    assert refused.value.field == "postal_address"
    assert "почтовый адрес" in Wording("ru").refusal(refused.value).text
    assert (notices.address(number), notices.waiting(number).notices) == ("", ())
    notices.tell(letter(number))
    assert notices.address(number) == "Новосибирск, ул. Мира, 1"
    again = printed(desk, notices.tell(letter(number, address="")).number)
    assert again is not None
    assert again.address == "Новосибирск, ул. Мира, 1"
    assert desk.database.check() == ()


def test_without_a_letter_the_address_of_the_last_delivery_is_remembered(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    asked = plan(desk, accepted)
    desk.deliveries.cancel(desk.deliveries.plan(asked), "заберёт сам")
    assert desk.uncollected.notices.address(accepted.orders[0].number) == asked.address


def test_what_was_let_off_stands_on_the_notice_so_that_its_sums_add_up(desk: WholeDesk) -> None:
    directed(desk)
    number = waiting(desk)
    desk.clock.pass_days(40)
    desk.uncollected.waivers.waive(WaiverRequest(number, DIRECTOR, "болел", Money(100_00)))
    paper = printed(desk, desk.uncollected.notices.tell(letter(number)).number)
    assert paper is not None
    assert (paper.storage_days, paper.storage, paper.let_off) == (10, Money(400_00), Money(100_00))
    assert paper.fee_per_day * paper.storage_days == paper.storage + paper.let_off
