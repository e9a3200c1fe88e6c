"""The day sheet on a real file: every sum that changed hands that day, by clerk and by method, and nothing else."""

import tomllib
from datetime import timedelta
from importlib.resources import files

from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.payment import Method, PaymentKind
from servicedesk.domain.status import Status
from servicedesk.services.till.day_sheet_records import DayTotal
from servicedesk.services.till.day_table import day_table
from servicedesk.services.till.till_records import RefundRequest, TakeRequest
from servicedesk.services.workshop import MoveRequest
from tests.services.desk import START, WholeDesk, remote, television


def take(desk: WholeDesk, number: int, kopecks: int, method: Method) -> None:
    desk.till.take(TakeRequest(str(number), Money(kopecks), method))


def test_a_day_of_two_clerks(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), advance=Money(50000))
    number = accepted.orders[0].number
    take(desk, number, 30050, Method.CARD)
    desk.clerk = "Анна"
    take(desk, number, 10000, Method.CASH)
    desk.till.refund(RefundRequest(str(number), Money(20000), Method.CASH, "передумал", "Ольга"))
    sheet = desk.day_sheets.sheet(START.date())
    assert [(one.kind, one.method, one.amount.kopecks, one.who) for one in sheet.entries] == [
        (PaymentKind.ADVANCE, Method.CASH, 50000, "Ольга"),
        (PaymentKind.ADVANCE, Method.CARD, 30050, "Ольга"),
        (PaymentKind.ADVANCE, Method.CASH, 10000, "Анна"),
        (PaymentKind.REFUND, Method.CASH, -20000, "Анна"),
    ]
    assert sheet.totals == (
        DayTotal(Method.CASH, Money(60000), NOTHING, Money(-20000)),
        DayTotal(Method.CARD, Money(30050), NOTHING, NOTHING),
    )
    assert [total.rest for total in sheet.totals] == [Money(40000), Money(30050)]
    assert (sheet.total, sheet.clerks) == (Money(70050), ("Анна", "Ольга"))
    first = sheet.entries[0]
    assert (first.at, first.order, first.receipt) == (START, number, accepted.receipt)
    assert (first.device, first.customer) == ("Телевизор Samsung UE42F5000", "Фёдоров Пётр Ильич")


def test_one_clerk_sees_their_own_however_the_name_is_written(desk: WholeDesk) -> None:
    number = desk.accept(advance=Money(50000)).orders[0].number
    desk.clerk = "Анна П."
    take(desk, number, 10000, Method.CASH)
    sheet = desk.day_sheets.sheet(START.date(), " анна п ")
    assert [entry.amount for entry in sheet.entries] == [Money(10000)]
    assert sheet.clerks == ("Анна П.", "Ольга")
    assert desk.day_sheets.sheet(START.date(), "Никто").entries == ()


def test_a_day_ends_at_midnight_in_the_centre(desk: WholeDesk) -> None:
    midnight = START.replace(hour=0, minute=0)
    desk.clock.now = midnight - timedelta(minutes=2)
    number = desk.accept(advance=Money(1)).orders[0].number
    for minutes, kopecks in ((-1, 2), (0, 3), (24 * 60 - 1, 4), (24 * 60, 5)):
        desk.clock.now = midnight + timedelta(minutes=minutes)
        take(desk, number, kopecks, Method.CASH)
    days = [desk.day_sheets.sheet(START.date() + timedelta(days=ahead)) for ahead in (-1, 0, 1)]
    assert [[one.amount.kopecks for one in sheet.entries] for sheet in days] == [[1, 2], [3, 4], [5]]
    assert desk.day_sheets.today() == START.date() + timedelta(days=1)


def test_what_is_only_carried_between_orders_is_no_money_of_the_day(desk: WholeDesk) -> None:
    accepted = desk.accept(television(), remote(estimate=Estimate()), advance=Money(50000))
    number = accepted.orders[0].number
    desk.workshop.move(MoveRequest(number, Status.CANCELLED, reason="ошибка", second_person="Анна"))
    assert [line.paid.kopecks for line in desk.till.balance(str(accepted.receipt)).lines] == [0, 50000]
    assert desk.day_sheets.sheet(START.date()).total == Money(50000)


def test_the_sheet_is_a_table_that_says_each_sum_and_what_it_comes_to(desk: WholeDesk) -> None:
    number = desk.accept(advance=Money(50050)).orders[0].number
    desk.till.refund(RefundRequest(str(number), Money(20000), Method.CASH, "передумал", "Анна"))
    table = day_table(desk.day_sheets.sheet(START.date(), "Ольга"), "ru")
    assert table.columns[0].key == "at"
    assert table.rows[1][4:] == (PaymentKind.REFUND, Method.CASH, Money(-20000), "Ольга")
    assert table.totals[6] == table.amount == Money(30050)
    told = {fact.label: fact.value.replace("\u00a0", " ") for fact in table.facts}
    assert told == {
        "День": "15 ноября 2026 г.",
        "Менеджер": "Ольга",
        "наличные": "аванс 500,50 ₽, оплата 0,00 ₽, возврат 200,00 ₽, итого 300,50 ₽",
    }
    assert [signer.name for signer in table.signers] == ["Ольга", ""]


def test_a_day_without_money_says_so(desk: WholeDesk) -> None:
    table = day_table(desk.day_sheets.sheet(START.date()), "en")
    assert (table.rows, table.amount) == ((), NOTHING)
    assert [fact.value for fact in table.facts][1:] == ["everybody", "no money was taken or given back"]


def test_the_languages_say_the_same_of_the_till() -> None:
    ours, theirs = (words("ru"), words("en"))
    assert {name: set(entry) for name, entry in ours.items()} == {name: set(entry) for name, entry in theirs.items()}


def words(language: str) -> dict[str, dict[str, str]]:
    path = files("servicedesk.resources") / "wording" / language / "till.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
