"""The sentence for the phone: what is with the device, what it costs, what to bring."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from servicedesk.domain.codes import grouped
from servicedesk.domain.money import Estimate, Money
from servicedesk.domain.status import Outcome, Status
from servicedesk.domain.terms import Tariff
from servicedesk.services.centre import USUAL_TARIFF
from servicedesk.services.importing import Importing
from servicedesk.services.importing_records import ImportRow
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.speech import estimate_text, say
from servicedesk.services.uncollected.records import WriteOffRequest
from servicedesk.services.wording import NBSP, Wording
from servicedesk.services.workshop import MoveRequest
from tests.services.cases.applying import DIRECTOR, code_of, opened, with_director
from tests.services.deliveries.trips import a_ready_one, one_out
from tests.services.desk import WholeDesk, television

RU, EN = Wording("ru"), Wording("en")


def said(desk: WholeDesk, number: int, wording: Wording = RU) -> str:
    return say(desk.lookup.card(number), wording).replace(NBSP, " ")


def test_a_ready_device_can_be_collected_for_its_price_and_free_of_storage(desk: WholeDesk) -> None:
    number = desk.accept(advance=Money(50000)).orders[0].number
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED))
    assert said(desk, number) == (
        "Телевизор Samsung UE42F5000: можно забирать, ремонт закончили 15 ноября. К оплате 3 100 ₽. "
        "Хранение бесплатно до 15 декабря включительно, с 16 декабря — 50 ₽ в день. Возьмите квитанцию."
    )
    assert said(desk, number, EN).startswith("Телевизор Samsung UE42F5000: ready to collect")


def test_a_device_that_could_not_be_repaired_says_so_and_costs_nothing(desk: WholeDesk) -> None:
    number = desk.accept().orders[0].number
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.CANNOT_BE_REPAIRED))
    assert "отремонтировать, к сожалению, нельзя. Платить не нужно." in said(desk, number)


@pytest.mark.parametrize("outcome", [each for each in Outcome if each is not Outcome.REPAIRED])
@pytest.mark.parametrize("wording", [RU, EN])
def test_how_it_ended_is_said_to_the_customer_and_not_about_the_customer(
    desk: WholeDesk, wording: Wording, outcome: Outcome
) -> None:
    number = desk.accept().orders[0].number
    desk.workshop.move(MoveRequest(number, Status.READY, outcome))
    assert not any(word in said(desk, number, wording) for word in ("клиент", "customer", "{", "None"))


def test_what_was_imported_is_in_its_state_since_it_was_accepted(desk: WholeDesk) -> None:
    long_ago = desk.clock() - timedelta(days=200)
    row = ImportRow(2, "book:1", "Иванов Иван", "223344", "Утюг", long_ago, status=Status.IN_REPAIR)
    Importing(desk.database.store, desk.clock, desk.desk).bring_in([row])
    assert said(desk, 2000000127) == "Утюг: в ремонте с 29 апреля."
    desk.workshop.move(MoveRequest(2000000127, Status.AWAITING_PART))
    assert "ждём её с 15 ноября" in said(desk, 2000000127)


def test_money_that_goes_back_is_said(desk: WholeDesk) -> None:
    number = desk.accept(advance=Money(50000)).orders[0].number
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REFUSED_BY_CUSTOMER))
    assert "Вернём вам 500 ₽." in said(desk, number)


def test_after_the_free_month_storage_costs(desk: WholeDesk) -> None:
    number = desk.accept().orders[0].number
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED))
    desk.clock.pass_days(40)
    assert "К оплате 4 100 ₽. Хранение платное с 16 декабря, по 50 ₽ в день." in said(desk, number)


def test_storage_without_a_fee_is_not_mentioned(desk: WholeDesk) -> None:
    centre = desk.office.centre()
    desk.office.keep(replace(centre, name="Центр", tariffs=(USUAL_TARIFF, Tariff(date(2026, 11, 15)))))
    number = desk.accept().orders[0].number
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED))
    assert "Хранение" not in said(desk, number)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status.DIAGNOSIS, "мастер смотрит"),
        (Status.AWAITING_APPROVAL, "ждём вашего согласия"),
        (Status.AWAITING_PART, "заказали запчасть, ждём её с 15 ноября"),
        (Status.IN_REPAIR, "в ремонте с 15 ноября"),
        (Status.CANCELLED, "заявку отменили 15 ноября"),
    ],
)
def test_every_state_has_its_sentence(desk: WholeDesk, status: Status, words: str) -> None:
    number = desk.accept().orders[0].number
    desk.workshop.move(MoveRequest(number, status, reason="ошибка", technician="Кузнецов"))
    assert words in said(desk, number)


def test_a_promise_is_repeated_and_a_broken_one_admitted(desk: WholeDesk) -> None:
    number = desk.accept().orders[0].number
    assert "Обещали 24 ноября." in said(desk, number)
    desk.clock.pass_days(10)
    assert "но задерживаемся" in said(desk, number)


def test_what_was_handed_over_says_when(desk: WholeDesk) -> None:
    visit = desk.accept()
    number = visit.orders[0].number
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED))
    desk.pickup.hand_over(HandOverRequest(str(visit.receipt), (str(number),), Money(360000)))
    assert said(desk, number) == "Телевизор Samsung UE42F5000: выдали 15 ноября."


@pytest.mark.parametrize(
    ("estimate", "text"), [("", ""), ("2500", "2 500 ₽"), ("2500-4000", "2 500 – 4 000 ₽"), ("0.50-1", "0,50 – 1 ₽")]
)
def test_an_estimate_is_told_as_a_sum_or_a_range(desk: WholeDesk, estimate: str, text: str) -> None:
    number = desk.accept(television(estimate=Estimate.parse(estimate))).orders[0].number
    assert estimate_text(desk.lookup.card(number), RU).replace(NBSP, " ") == text


def test_days_are_told_in_the_centres_zone_not_in_utc(desk: WholeDesk) -> None:
    desk.clock.now = desk.clock.now.replace(hour=2)
    number = desk.accept().orders[0].number
    desk.workshop.move(MoveRequest(number, Status.READY, Outcome.REPAIRED))
    card = desk.lookup.card(number)
    assert card.facts.ready_at is not None
    assert card.facts.ready_at.utcoffset() == timedelta(hours=7)
    assert "ремонт закончили 15 ноября" in said(desk, number), "in UTC it is still the 14th"


@pytest.mark.parametrize("wording", [RU, EN])
def test_a_held_device_waits_for_the_director_and_its_receipt_is_not_asked_for(
    desk: WholeDesk, wording: Wording
) -> None:
    accepted = a_ready_one(with_director(desk))
    number = accepted.orders[0].number
    receipt = {"ru": "Возьмите квитанцию", "en": "bring the receipt"}[wording.language]
    passport = {"ru": "Возьмите паспорт.", "en": "Please bring your passport."}[wording.language]
    assert receipt in said(desk, number, wording)
    assert passport not in said(desk, number, wording)
    case = opened(desk, accepted)
    assert receipt not in said(desk, number, wording)
    assert said(desk, number, wording).endswith(passport)
    desk.lost_receipts.withdraw(code_of(case), "нашлась")
    assert receipt in said(desk, number, wording)


def test_a_device_that_is_still_repaired_is_held_too(desk: WholeDesk) -> None:
    accepted = with_director(desk).accept()
    opened(desk, accepted)
    words = said(desk, accepted.orders[0].number)
    assert "приняли 15 ноября" in words
    assert words.endswith("выдадим после решения директора. Возьмите паспорт.")


def test_on_its_way_the_crew_takes_the_money_and_asks_for_the_receipt(desk: WholeDesk) -> None:
    accepted = a_ready_one(desk)
    one_out(desk, accepted)
    number = accepted.orders[0].number
    words = said(desk, number)
    assert "уже везём к вам." in words
    assert words.endswith("К оплате 3 600 ₽. Держите квитанцию под рукой: её спросят при передаче.")
    assert "Хранение" not in words
    assert said(desk, number, EN).endswith("Please have the receipt at hand: the crew asks for it.")


def test_what_was_written_off_is_said_with_its_act_and_no_sum(desk: WholeDesk) -> None:
    number = a_ready_one(with_director(desk)).orders[0].number
    desk.clock.pass_days(400)
    act = desk.write_offs.write_off(WriteOffRequest(number, DIRECTOR, "Ирина", "не пришли", without_notice=True))
    words = said(desk, number)
    assert f"по акту № {grouped(act.number)}" in words
    assert "К оплате" not in words
    assert "квитанци" not in words
