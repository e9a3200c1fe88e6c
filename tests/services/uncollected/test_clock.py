"""The storage clock over whole stays: ends of months, leap days, tariffs that change, clocks that go back."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from servicedesk.domain.money import Money
from servicedesk.domain.notice import NoticeKind, NoticeWay
from servicedesk.domain.terms import SizeClass
from servicedesk.services.papers import PaperKind, TablePaper
from servicedesk.services.uncollected.records import NoticeRequest, WaiverRequest
from servicedesk.storage.clock_watch import JUMP
from tests.services.desk import WholeDesk, television
from tests.services.uncollected.waits import DIRECTOR, directed, noon, tariff_from, waiting


@pytest.mark.parametrize(
    ("ready", "free_until", "passes_on"),
    [
        ((2027, 1, 31), date(2027, 2, 28), date(2028, 2, 1)),
        ((2028, 1, 31), date(2028, 2, 29), date(2029, 2, 1)),
        ((2028, 2, 29), date(2028, 3, 29), date(2029, 3, 1)),
        ((2026, 12, 15), date(2027, 1, 15), date(2027, 12, 16)),
        ((2026, 12, 31), date(2027, 1, 31), date(2028, 1, 1)),
    ],
)
def test_the_month_and_the_year_end_where_the_calendar_says(
    desk: WholeDesk, ready: tuple[int, int, int], free_until: date, passes_on: date
) -> None:
    desk.clock.now = noon(*ready)
    number = waiting(desk)
    told = desk.uncollected.notices.waiting(number)
    assert (told.free_until, told.fee_from, told.passes_on) == (free_until, free_until + timedelta(days=1), passes_on)
    desk.clock.now = noon(free_until.year, free_until.month, free_until.day)
    assert desk.uncollected.notices.waiting(number).owed == Money(0)
    desk.clock.pass_days(1)
    assert desk.uncollected.notices.waiting(number).owed == Money(50_00)
    assert desk.lookup.card(number).sums.storage == Money(50_00)


@pytest.mark.parametrize(
    ("size", "daily"), [(SizeClass.SMALL, 30_00), (SizeClass.MEDIUM, 50_00), (SizeClass.LARGE, 100_00)]
)
def test_a_day_costs_by_the_size_of_the_device(desk: WholeDesk, size: SizeClass, daily: int) -> None:
    number = waiting(desk, device=television(size=size))
    desk.clock.pass_days(30 + 7)
    assert desk.uncollected.notices.waiting(number).owed == Money(7 * daily)


def test_a_tariff_changed_in_the_middle_of_a_stay_is_for_those_who_come_after(desk: WholeDesk) -> None:
    before = waiting(desk, serial="A1")
    desk.clock.pass_days(10)
    tariff_from(desk, medium=Money(500_00), free_months=0)
    after = waiting(desk, serial="A2")
    desk.clock.pass_days(30)
    assert desk.uncollected.notices.waiting(before).owed == Money(10 * 50_00)
    assert desk.uncollected.notices.waiting(after).owed == Money(30 * 500_00)


def test_a_clock_set_back_a_year_makes_no_negative_term_and_nobody_pays_or_passes(desk: WholeDesk) -> None:
    directed(desk)
    number = waiting(desk)
    desk.clock.pass_days(60)
    assert desk.uncollected.notices.waiting(number).days == 30
    desk.clock.pass_days(-365)
    told = desk.uncollected.notices.waiting(number)
    assert (told.days, told.owed, told.may_write_off) == (0, Money(0), False)
    assert desk.lookup.card(number).sums.storage == Money(0)
    desk.clock.pass_days(365)
    assert desk.uncollected.notices.waiting(number).owed == Money(30 * 50_00)


def test_the_clock_runs_from_the_day_the_customer_heard_where_the_terms_say_so(desk: WholeDesk) -> None:
    tariff_from(desk, from_told=True)
    number = waiting(desk)
    desk.clock.pass_days(100)
    told = desk.uncollected.notices.waiting(number)
    assert (told.storage_from, told.passes_on, told.owed) == (None, None, Money(0))
    notices = desk.uncollected.notices
    notices.tell(NoticeRequest(number, NoticeKind.READY, NoticeWay.CALL, "не берёт трубку"))
    assert notices.waiting(number).storage_from is None
    heard = desk.clock().date() - timedelta(days=1)
    notices.tell(NoticeRequest(number, NoticeKind.READY, NoticeWay.CALL, "готов", given_on=heard, reached=True))
    assert notices.waiting(number).storage_from == heard
    desk.clock.pass_days(5)
    notices.ready_told(number, "готов, второй раз")
    assert notices.waiting(number).storage_from == heard


def test_a_letter_starts_that_clock_on_the_day_it_was_received(desk: WholeDesk) -> None:
    tariff_from(desk, from_told=True)
    number = waiting(desk)
    notices = desk.uncollected.notices
    sent = notices.tell(
        NoticeRequest(number, NoticeKind.READY, NoticeWay.LETTER, "готов", reached=True, address="Мира, 1")
    )
    desk.clock.pass_days(9)
    assert notices.waiting(number).storage_from is None
    received = desk.clock().date() - timedelta(days=2)
    notices.receive(sent.number, received, "630099")
    assert notices.waiting(number).storage_from == received


@pytest.mark.parametrize("zone", ["Asia/Novosibirsk", "Asia/Tokyo", "UTC", "America/New_York", "Pacific/Apia"])
def test_days_are_those_of_the_centre_s_zone_with_or_without_summer_time(desk: WholeDesk, zone: str) -> None:
    desk.clock.now = datetime(2027, 3, 1, 23, 50, tzinfo=ZoneInfo(zone))
    number = waiting(desk)
    assert desk.uncollected.notices.waiting(number).free_until == date(2027, 4, 1)
    desk.clock.now = datetime(2027, 4, 2, 0, 10, tzinfo=ZoneInfo(zone))
    assert desk.uncollected.notices.waiting(number).days == 1


def test_a_jump_back_of_the_clock_is_put_on_record_once(desk: WholeDesk) -> None:
    number = waiting(desk)
    last = desk.clock.now
    desk.clock.pass_days(-365)
    desk.workshop.note_call(number, "спросил о цене")
    desk.workshop.note_call(number, "и снова")
    (jump,) = desk.uncollected.jumps.latest(10)
    assert (jump.at, jump.last_at, jump.who, jump.workstation) == (desk.clock.now, last, "Ольга", "1")
    assert desk.database.check() == ()


@pytest.mark.parametrize("back", [timedelta(0), JUMP, -timedelta(days=400)])
def test_clocks_that_differ_a_little_and_days_that_pass_are_no_jump(desk: WholeDesk, back: timedelta) -> None:
    number = waiting(desk)
    desk.clock.now -= back
    desk.workshop.note_call(number, "спросил о цене")
    assert desk.uncollected.jumps.latest(10) == ()


def test_a_clock_that_is_a_little_further_back_is_a_jump(desk: WholeDesk) -> None:
    number = waiting(desk)
    desk.clock.now -= JUMP + timedelta(milliseconds=1)
    desk.workshop.note_call(number, "спросил о цене")
    assert len(desk.uncollected.jumps.latest(10)) == 1


def test_the_calculation_of_the_fee_is_printed_with_its_cap_and_what_was_let_off(desk: WholeDesk) -> None:
    directed(desk)
    tariff_from(desk, cap=Money(400_00))
    number = waiting(desk)
    desk.clock.pass_days(40)
    desk.uncollected.waivers.waive(WaiverRequest(number, DIRECTOR, "болел", Money(150_00)))
    told = desk.uncollected.notices.print_sheet(number)
    assert (told.full, told.waived, told.owed, told.days) == (Money(400_00), Money(150_00), Money(250_00), 10)
    with desk.database.store.reading() as work:
        issued = work.papers.latest(PaperKind.TABLE, 0)
    assert issued is not None
    assert isinstance(issued.paper, TablePaper)
    assert [row[-1] for row in issued.paper.rows] == ["500,00", "−100,00", "−150,00"]
    assert (issued.paper.totals[-1], issued.paper.amount) == ("250,00", Money(250_00))
