"""Write-offs: after the year, by two people, with the missing warning seen; and a customer who comes after."""

from datetime import date, timedelta

import pytest

from servicedesk.domain.input_refusals import Refusal, SumNotUnderstood, ValueMissing, ValueTooLong
from servicedesk.domain.money import Money
from servicedesk.domain.notice import NoticeKind, NoticeWay, Warned
from servicedesk.domain.people_refusals import DirectorNeeded
from servicedesk.domain.person import Role
from servicedesk.domain.refusals import AlreadyHandedOver, HeldByCase, NotReady, SecondPersonNeeded, WrittenOff
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.uncollected_refusals import NotWarned, SaleWrong, SoldOff, TooEarlyToWriteOff
from servicedesk.domain.write_off import Disposal
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.papers import PaperKind
from servicedesk.services.papers.uncollected import UnclaimedActPaper
from servicedesk.services.speech import say
from servicedesk.services.uncollected.records import NoticeRequest, WriteOffRequest
from servicedesk.services.wording import Wording
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import WholeDesk, television
from tests.services.uncollected.waits import DIRECTOR, directed, tariff_from, waiting


def request(number: int, **facts: object) -> WriteOffRequest:
    """A write-off by the director and Olga that knows of the missing warning."""
    told: dict[str, object] = {
        "director": DIRECTOR,
        "second_person": "Ольга",
        "ground": "не пришли за год",
        "without_notice": True,
    }
    return WriteOffRequest(number, **(told | facts))  # type: ignore[arg-type]


@pytest.fixture
def late(desk: WholeDesk) -> int:
    """An order whose year has passed."""
    directed(desk)
    number = waiting(desk)
    desk.clock.pass_days(366)
    return number


def test_after_the_year_the_device_passes_to_the_centre_by_an_act_of_two(desk: WholeDesk, late: int) -> None:
    done = desk.uncollected.write_offs.write_off(request(late))
    assert (done.director, done.second, done.disposal, done.warned) == (DIRECTOR, "Ольга", Disposal.KEPT, False)
    assert done.value == Money(18_000_00)
    facts = desk.lookup.card(late).facts
    assert (facts.status, facts.closed_at) == (Status.WRITTEN_OFF, desk.clock())
    assert desk.uncollected.notices.waiting(late).written_off == done
    with desk.database.store.reading() as work:
        issued = work.papers.latest(PaperKind.UNCLAIMED_ACT, done.number)
    assert issued is not None
    assert isinstance(issued.paper, UnclaimedActPaper)
    assert (issued.paper.value, issued.paper.warned, issued.paper.customer) == (
        Money(18_000_00),
        False,
        "Фёдоров Пётр Ильич",
    )
    assert desk.database.check() == ()


def test_the_day_before_the_year_it_is_refused_with_the_day_it_may_be(desk: WholeDesk, late: int) -> None:
    desk.clock.pass_days(-1)
    with pytest.raises(TooEarlyToWriteOff) as refused:
        desk.uncollected.write_offs.write_off(request(late))
    assert refused.value.on == date(2027, 11, 16)
    assert "16 ноября 2027" in Wording("ru").refusal(refused.value).text
    assert desk.lookup.card(late).facts.status is Status.READY


def test_a_receipt_that_promises_to_keep_for_ever_is_kept_to(desk: WholeDesk) -> None:
    directed(desk)
    tariff_from(desk, kept_months=0)
    number = waiting(desk)
    desk.clock.pass_days(5000)
    with pytest.raises(TooEarlyToWriteOff) as refused:
        desk.uncollected.write_offs.write_off(request(number))
    assert refused.value.on is None


@pytest.mark.parametrize(
    ("facts", "refusal", "field"),
    [
        ({"director": "Ольга"}, DirectorNeeded, ""),
        ({"director": " "}, ValueMissing, "director"),
        ({"second_person": ""}, SecondPersonNeeded, ""),
        ({"second_person": " ПЕТРОВ И. С."}, SecondPersonNeeded, ""),
        ({"ground": " "}, ValueMissing, "ground"),
        ({"ground": "я" * 501}, ValueTooLong, "ground"),
        ({"value": Money(-1)}, SumNotUnderstood, "value"),
        ({"disposal": Disposal.SOLD}, ValueMissing, "price"),
        ({"disposal": Disposal.SOLD, "price": Money(5), "kept": Money(6)}, SaleWrong, "kept"),
        ({"disposal": Disposal.SOLD, "price": Money(5), "kept": Money(4)}, ValueMissing, "deposited"),
    ],
)
def test_a_write_off_that_may_not_be_keeps_nothing_and_uses_no_number(
    desk: WholeDesk, late: int, facts: dict[str, object], refusal: type[Refusal], field: str
) -> None:
    with pytest.raises(refusal) as refused:
        desk.uncollected.write_offs.write_off(request(late, **facts))
    assert getattr(refused.value, "field", "") == field
    assert desk.lookup.card(late).facts.status is Status.READY
    desk.uncollected.write_offs.write_off(request(late))
    assert desk.database.check() == ()


def test_the_director_who_sits_here_still_needs_another_person(desk: WholeDesk, late: int) -> None:
    desk.staff.add(DIRECTOR, Role.DIRECTOR)
    desk.clerk = DIRECTOR
    with pytest.raises(SecondPersonNeeded):
        desk.uncollected.write_offs.write_off(request(late, second_person=DIRECTOR))


def test_a_missing_warning_is_shown_before_anyone_signs(desk: WholeDesk, late: int) -> None:
    desk.clock.pass_days(-100)
    writes, notices = desk.uncollected.write_offs, desk.uncollected.notices
    letter = NoticeRequest(
        late, NoticeKind.UNCLAIMED, NoticeWay.LETTER, "заберите", tracking="630099", address="Мира, 1"
    )

    def refused() -> NotWarned:
        with pytest.raises(NotWarned) as found:
            writes.write_off(request(late, without_notice=False))
        assert found.value.field == "without_notice"
        return found.value

    desk.clock.pass_days(100)
    assert refused().warned is Warned.NEVER
    sent = notices.tell(letter)
    assert refused().warned is Warned.UNPROVEN
    desk.clock.pass_days(3)
    notices.receive(sent.number, desk.clock().date())
    assert (refused().warned, refused().until) == (Warned.LATELY, date(2028, 1, 19))
    desk.clock.now += timedelta(days=70)
    assert writes.write_off(request(late, without_notice=False)).warned


def test_a_sale_keeps_the_debt_and_says_where_the_rest_lies(desk: WholeDesk, late: int) -> None:
    done = desk.uncollected.write_offs.write_off(
        request(
            late,
            disposal=Disposal.SOLD,
            price=Money(25_000_00),
            kept=Money(20_000_00),
            deposited="депозит нотариуса Ивановой",
        )
    )
    assert (done.remainder, done.deposited) == (Money(5_000_00), "депозит нотариуса Ивановой")


def test_the_centre_s_settings_choose_what_usually_becomes_of_it(desk: WholeDesk, late: int) -> None:
    directed(desk, disposal=Disposal.SOLD)
    assert desk.uncollected.notices.waiting(late).usual is Disposal.SOLD
    with pytest.raises(ValueMissing):
        desk.uncollected.write_offs.write_off(request(late))


def test_a_second_write_off_and_one_of_what_is_not_ready_are_refused(desk: WholeDesk, late: int) -> None:
    desk.uncollected.write_offs.write_off(request(late))
    with pytest.raises(WrittenOff):
        desk.uncollected.write_offs.write_off(request(late))
    number = desk.accept(name="Иванов", phone="+7 913 000-00-01").orders[0].number
    with pytest.raises(NotReady):
        desk.uncollected.write_offs.write_off(request(number))


def test_a_device_held_by_a_case_is_not_written_off(desk: WholeDesk, late: int) -> None:
    with desk.database.store.transaction() as work:
        work.orders.get(late).held_by = 5000000111
    with pytest.raises(HeldByCase):
        desk.uncollected.write_offs.write_off(request(late))
    assert desk.uncollected.notices.waiting(late).may_write_off is False


def test_a_customer_who_comes_after_learns_what_happened_when_and_by_which_act(desk: WholeDesk, late: int) -> None:
    done = desk.uncollected.write_offs.write_off(request(late))
    desk.clock.pass_days(30)
    receipt = desk.lookup.card(late).facts.receipt
    (line,) = desk.pickup.claim(str(receipt)).lines
    assert isinstance(line.obstacle, WrittenOff)
    sentence = Wording("ru").refusal(line.obstacle).text
    assert "16 ноября 2027" in sentence
    assert f"8 0 {str(done.number)[2:8]}" in sentence
    with pytest.raises(WrittenOff):
        desk.pickup.label(str(late), receipt)
    said = say(desk.lookup.card(late), Wording("ru"))
    assert "16 ноября" in said
    assert "8 0 000001 17" in said


def test_a_receipt_of_which_one_device_was_written_off_and_one_collected_still_answers(desk: WholeDesk) -> None:
    directed(desk)
    accepted = desk.accept(television(serial="1"), television(serial="2"))
    gone, kept = (order.number for order in accepted.orders)
    for number in (gone, kept):
        desk.workshop.move(MoveRequest(number, Status.READY, outcome=Outcome.REPAIRED, place="Б-03"))
    desk.clock.pass_days(366)
    desk.uncollected.write_offs.write_off(request(gone))
    owed = desk.lookup.card(kept).sums.balance
    desk.pickup.hand_over(HandOverRequest(str(accepted.receipt), (str(kept),), owed))
    lines = desk.pickup.claim(str(accepted.receipt)).lines
    assert [type(line.obstacle) for line in lines] == [WrittenOff, AlreadyHandedOver]
    assert desk.database.check() == ()


def _sold(kept: Money) -> dict[str, object]:
    price = Money(25_000_00)
    return {"disposal": Disposal.SOLD, "price": price, "kept": kept, "deposited": "депозит нотариуса Ивановой"}


def _obstacle(desk: WholeDesk, number: int) -> Refusal | None:
    (line,) = desk.pickup.claim(str(desk.lookup.card(number).facts.receipt)).lines
    return line.obstacle


def test_a_late_customer_of_a_sold_device_learns_the_price_and_where_what_is_left_lies(
    desk: WholeDesk, late: int
) -> None:
    done = desk.uncollected.write_offs.write_off(request(late, **_sold(Money(20_000_00))))
    wording, refused = Wording("ru"), _obstacle(desk, late)
    assert isinstance(refused, SoldOff)
    for said in (wording.refusal(refused).text, say(desk.lookup.card(late), wording)):
        plain = said.replace("\u00a0", " ")
        assert "25 000" in plain
        assert "5 000" in plain
        assert "депозит нотариуса Ивановой" in plain
        assert f"8 0 {str(done.number)[2:8]}" in plain
    assert say(desk.lookup.card(late), Wording("en")).startswith("Телевизор Samsung UE42F5000: nobody collected it")


def test_when_nothing_is_left_of_the_price_the_late_customer_is_told_so(desk: WholeDesk, late: int) -> None:
    desk.uncollected.write_offs.write_off(request(late, **_sold(Money(25_000_00))))
    refused = _obstacle(desk, late)
    assert isinstance(refused, SoldOff)
    assert "ничего не осталось" in Wording("ru").refusal(refused).text
    assert "ничего не осталось" in say(desk.lookup.card(late), Wording("ru"))


def test_a_sold_device_is_not_handed_over_by_its_label_and_the_refusal_tells_of_the_sale(
    desk: WholeDesk, late: int
) -> None:
    desk.uncollected.write_offs.write_off(request(late, **_sold(Money(20_000_00))))
    receipt = desk.lookup.card(late).facts.receipt
    with pytest.raises(SoldOff):
        desk.pickup.label(str(late), receipt)
    with pytest.raises(SoldOff) as refused:
        desk.pickup.hand_over(HandOverRequest(str(receipt), (str(late),), Money(0)))
    assert (refused.value.price, refused.value.left) == (Money(25_000_00), Money(5_000_00))


def test_what_the_centre_keeps_for_itself_is_told_as_no_sale(desk: WholeDesk, late: int) -> None:
    desk.uncollected.write_offs.write_off(request(late))
    assert type(_obstacle(desk, late)) is WrittenOff
    assert desk.lookup.card(late).facts.sale is None
