"""A made-up month and year of a centre, walked through by commands alone, each told its day, as a script would."""

import json
from pathlib import Path

import pytest

from servicedesk.domain.codes import Code, CodeKind
from tests.console.counter import Console
from tests.console.test_casing import APPLICATION, PASSPORT
from tests.console.walker import Walk

DIRECTOR, CLERK, TECHNICIAN, SHOP = "Громов А. В.", "Анна П.", "Ким", "Эльдорадо"
TELEVISION = {"kind": "Телевизор", "brand": "Samsung", "model": "UE42", "serial": "A1", "fault": "нет звука"}
IRON = {"kind": "Утюг", "brand": "Bosch", "model": "TDA", "fault": "не греет", "size": "small"}
FRIDGE = {
    "kind": "Холодильник",
    "brand": "LG",
    "model": "GA",
    "fault": "шумит",
    "size": "large",
    "warranty": "shop",
    "payer": SHOP,
}
NOBODYS_GOODS = "4607035890017"


@pytest.fixture
def walk(console: Console, tmp_path: Path) -> Walk:
    """A centre with its people, a shop and places, on 12 January 2026."""
    walk, day = Walk(console, tmp_path / "sandbox.db"), "2026-01-12"
    walk.on(day, "centre", "--set", "name=Заря", "passport_days=14", "time_zone=Asia/Novosibirsk")
    for name, role in ((DIRECTOR, "director"), (CLERK, "clerk"), ("Ольга", "clerk"), (TECHNICIAN, "technician")):
        walk.on(day, "people", "add", name, "--role", role)
    walk.on(day, "shop", "add", SHOP, "--phone", "8 383 222-33-44")
    walk.on(day, "place", "add", "Б-03", "--capacity", "3")
    walk.on(day, "place", "add", "А-01")
    return walk


def good(walk: Walk) -> bool:
    return bool(walk.on("2027-06-01", "check")["good"])


def test_the_month_and_the_year_of_a_device_that_nobody_collects(walk: Walk) -> None:
    accepted = walk.accept("2026-01-12", TELEVISION, advance="500")
    order, receipt = accepted["orders"][0]["code"], accepted["receipt"]["code"]
    walk.ready("2026-01-31", order, "3600")
    called = walk.on("2026-01-31", "notice", "tell", order, "--what", "готов", "--whom", "Фёдоров", "--reached")
    assert (called["kind"], called["way"], called["reached"]) == ("ready", "call", True)
    assert walk.listed("2026-02-28", "past_month") == []
    assert walk.listed("2026-02-28", "near_month", 1) == walk.listed("2026-02-22", "near_month") == [order]
    assert walk.listed("2026-03-01", "past_month") == [order]
    clock = walk.on("2026-03-05", "notice", "list", order)
    days = ("storage_from", "free_until", "fee_from", "passes_on", "owed")
    assert [clock[day] for day in days] == ["2026-01-31", "2026-02-28", "2026-03-01", "2027-02-01", "250.00"]
    waived = walk.on("2026-03-05", "waive", order, "--amount", "100", "--director", DIRECTOR, "--reason", "болел")
    assert (waived["let_off"], waived["owed"]) == ("100.00", "150.00")
    assert walk.refused("2026-03-05", "waive", order, "--amount", "151", "--director", DIRECTOR, "--reason", "р") == (
        55,
        "WaiverTooLarge",
    )
    assert walk.refused("2026-03-05", "waive", order, "--all", "--director", CLERK, "--reason", "р") == (
        75,
        "DirectorNeeded",
    )
    letter = walk.on(
        "2026-11-20",
        "notice",
        "tell",
        order,
        "--kind",
        "unclaimed",
        "--way",
        "letter",
        "--what",
        "ждём",
        "--address",
        "Мира, 1",
    )
    proof = ["notice", "received", letter["code"], "--tracking", "630099", "--received-on"]
    assert walk.refused("2026-11-28", "notice", "received", letter["code"]) == (10, "ValueMissing")
    assert walk.refused("2026-11-28", *proof, "2026-11-19") == (85, "NoticeDatesWrong")
    assert walk.on("2026-11-28", *proof, "2026-11-24")["received_on"] == "2026-11-24"
    assert walk.listed("2027-01-31", "past_year") == []
    assert walk.listed("2026-12-31", "near_year", 60) == [order]
    assert walk.listed("2027-02-01", "past_year") == [order]
    off = ["write-off", order, "--director", DIRECTOR, "--second-person"]
    assert walk.refused("2027-01-31", *off, CLERK, "--ground", "не пришли") == (49, "TooEarlyToWriteOff")
    assert walk.refused("2027-02-01", *off, "громов а в", "--ground", "не пришли") == (47, "SecondPersonNeeded")
    assert walk.refused("2027-02-01", *off, "Чужой", "--ground", "не пришли") == (76, "PersonUnknown")
    sold = ["--disposal", "sold", "--price", "30000", "--kept", "20000"]
    assert walk.refused("2027-02-01", *off, CLERK, "--ground", "не пришли", *sold) == (10, "ValueMissing")
    done = walk.on("2027-02-01", *off, CLERK, "--ground", "не пришли", *sold, "--deposited", "депозит нотариуса")
    assert (done["disposal"], done["remainder"], done["warned"]) == ("sold", "10000.00", True)
    assert walk.listed("2027-02-01", "written_off") == [order]
    late = walk.said("2027-05-03", "hand-over", "--receipt", receipt, "--label", order)
    assert late.json["refusal"]["kind"] == "SoldOff"
    assert "депозит нотариуса" in late.json["refusal"]["sentence"]
    said = walk.on("2027-05-03", "status", order)
    assert "продан" in said["say"]
    assert done["number"] in said["say"]
    assert walk.on("2027-05-03", "notice", "list", order)["written_off"]["number"] == done["number"]
    assert good(walk)


def test_a_lost_receipt_from_the_application_to_the_erased_passport(walk: Walk, tmp_path: Path) -> None:
    accepted = walk.accept("2026-02-02", TELEVISION)
    order, receipt = accepted["orders"][0]["code"], accepted["receipt"]["code"]
    walk.ready("2026-02-09", order)
    application = json.dumps(APPLICATION)
    case = walk.on("2026-02-10", "case", "open", receipt, "--clerk", CLERK, stdin=application)
    assert (case["due"], case["days_left"]) == ("2026-02-13", 3)
    assert walk.refused("2026-02-10", "case", "open", receipt, stdin=application) == (91, "CaseAlreadyOpen")
    going = ["hand-over", "--label", order, "--paid", "1000", "--receipt"]
    assert walk.refused("2026-02-11", *going, receipt) == (99, "ReceiptVoid")
    assert walk.refused("2026-02-11", *going, case["code"]) == (92, "CaseUndecided")
    assert walk.listed("2026-02-11", "held") == [order]
    assert "утере" in walk.on("2026-02-11", "status", order)["say"]
    assert [row["days_left"] for row in walk.on("2026-02-15", "case", "list")["cases"]] == [-2]
    approved = walk.on("2026-02-12", "case", "approve", case["code"], "--director", DIRECTOR)
    assert approved["decided_by"] == DIRECTOR
    assert (
        walk.refused("2026-02-12", *going, case["code"], "--passport", stdin="52 04 000000\n")[1] == "PassportDiffers"
    )
    walk.on("2026-02-12", *going, case["code"], "--passport", stdin=f"{PASSPORT}\n")
    (ended,) = walk.on("2026-02-12", "case", "list", "--ended")["cases"]
    assert (ended["code"], ended["state"]) == (case["code"], "closed")
    assert walk.on("2026-02-25", "case", "erase") == {"erased": []}
    assert [one["code"] for one in walk.on("2026-02-26", "case", "erase")["erased"]] == [case["code"]]
    paper = tmp_path / "application.pdf"
    walk.on("2026-02-26", "paper", case["code"], "--out", str(paper))
    assert paper.read_bytes().startswith(b"%PDF")
    assert good(walk)


def test_every_ended_case_is_listed_however_many_there_are(walk: Walk) -> None:
    accepted = walk.accept("2026-02-02", TELEVISION)
    numbers = []
    for _ in range(52):
        case = walk.on("2026-02-03", "case", "open", accepted["receipt"]["code"], stdin=json.dumps(APPLICATION))
        walk.on("2026-02-03", "case", "withdraw", case["code"], "--reason", "нашлась")
        numbers.append(case["code"])
    listed = [row["code"] for row in walk.on("2026-02-04", "case", "list", "--ended")["cases"]]
    assert listed == numbers[::-1]


def test_a_fridge_goes_home_and_the_shop_pays_for_the_month(walk: Walk, tmp_path: Path) -> None:
    accepted = walk.accept("2026-03-02", FRIDGE)
    order, receipt = accepted["orders"][0]["code"], accepted["receipt"]["code"]
    walk.ready("2026-03-10", order, "4000")
    told = ["--shop", SHOP, "--address", "ул. Ленина, 1", "--cost", "1500", "--crew", "Иван"]
    plan = ["deliver", "plan", order, *told, "--day"]
    assert walk.refused("2026-03-11", *plan, "2026-03-10") == (15, "DayPassed")
    assert walk.refused("2026-03-11", *plan, "2027-03-13") == (112, "DayTooFar")
    trip = walk.on("2026-03-11", *plan, "12.03.2026")
    assert walk.refused("2026-03-11", *plan, "2026-03-12") == (117, "DeliveryOpen")
    assert walk.refused("2026-03-11", "deliver", "send", "--number", trip["code"])[1] == "SecondPersonNeeded"
    walk.on("2026-03-12", "deliver", "send", "--label", order)
    assert walk.on("2026-03-12", "status", order)["say"].startswith("Холодильник LG GA: уже везём к вам.")
    assert walk.listed("2026-03-12", "out_for_delivery") == [order]
    assert walk.refused("2026-03-12", "hand-over", "--receipt", receipt, "--label", order) == (119, "OutWithCrew")
    walk.on("2026-03-12", "deliver", "back", trip["code"], "--place", "А-01", "--reason", "никого", "--cost", "700")
    again = walk.on("2026-03-13", *plan, "2026-03-14")
    walk.on("2026-03-14", "deliver", "send", "--label", order)
    done = ["deliver", "done", again["code"], "--receipt", receipt, "--taken-by", "сын"]
    assert walk.refused("2026-03-15", *done, "--day", "2026-03-13") == (114, "BeforeSentOut")
    assert walk.refused("2026-03-15", *done, "--day", "2026-03-16") == (113, "DayNotCome")
    assert walk.on("2026-03-15", *done, "--day", "2026-03-14")["ended"] == "2026-03-14"
    sheet = walk.on("2026-04-01", "deliver", "sheet", SHOP, "2026-03", "--out", str(tmp_path / "sheet.xlsx"))
    assert (sheet["for_deliveries"], sheet["for_repairs"], sheet["total"]) == ("2200.00", "4000.00", "6200.00")
    assert walk.on("2026-04-01", "deliver", "sheet", SHOP)["total"] == "0.00"
    ended = walk.on("2026-04-01", "deliver", "list", "--ended", "60")["deliveries"]
    assert [one["state"] for one in ended] == ["delivered", "back"]
    assert walk.refused("2026-04-01", "deliver", "list", "--ended", "-1") == (16, "ChoiceUnknown")
    walk.on("2026-04-01", "paper", again["code"], "--out", str(tmp_path / "act.pdf"))
    assert good(walk)


def test_what_was_to_be_delivered_is_collected_at_the_counter(walk: Walk) -> None:
    accepted = walk.accept("2026-03-02", FRIDGE)
    order, receipt = accepted["orders"][0]["code"], accepted["receipt"]["code"]
    walk.ready("2026-03-10", order, "0")
    told = ["--shop", SHOP, "--address", "ул. Ленина, 1", "--day", "2026-03-20"]
    walk.on("2026-03-11", "deliver", "plan", order, *told)
    assert len(walk.on("2026-03-11", "deliver", "list")["deliveries"]) == 1
    walk.on("2026-03-15", "hand-over", "--receipt", receipt, "--label", order)
    assert walk.on("2026-03-15", "deliver", "list")["deliveries"] == []
    assert walk.refused("2026-03-20", "deliver", "send", "--label", order)[1] == "NoDeliveryPlanned"
    assert walk.on("2026-04-01", "deliver", "sheet", SHOP, "2026-03")["for_deliveries"] == "0.00"
    assert good(walk)


def test_money_is_given_back_and_the_rest_of_a_receipt_stays(walk: Walk) -> None:
    accepted = walk.accept("2026-04-01", {**TELEVISION, "estimate": "3000"}, IRON, advance="1500")
    first, second = (order["code"] for order in accepted["orders"])
    receipt = accepted["receipt"]["code"]
    refund = ["refund", first, "200", "--reason", "передумал"]
    assert walk.refused("2026-04-02", *refund) == (47, "SecondPersonNeeded")
    assert walk.refused("2026-04-02", *refund, "--second-person", "Прохожий") == (76, "PersonUnknown")
    assert walk.on("2026-04-02", *refund, "--clerk", DIRECTOR)["returned"] == "200.00"
    over = ["refund", receipt, "1300.01", "--reason", "р", "--second-person", CLERK]
    assert walk.refused("2026-04-02", *over) == (52, "RefundTooLarge")
    walk.ready("2026-04-03", first, "3000")
    gone = walk.on("2026-04-04", "hand-over", "--receipt", receipt, "--label", first, "--paid", "1700")
    assert ([one["code"] for one in gone["staying"]], gone["paid"]) == ([second], "1700.00")
    assert walk.on("2026-04-04", "pay", receipt)["balance"] == "0.00"
    walk.on("2026-04-04", "pay", second, "300", "--method", "card")
    cancelled = ["move", second, "cancelled", "--reason", "передумал"]
    assert walk.refused("2026-04-05", *cancelled) == (41, "FactMissing")
    assert walk.on("2026-04-05", *cancelled, "--second-person", CLERK)["refunded"] == "300.00"
    sheets = {
        day: walk.on(day, "day-sheet")["total"] for day in ("2026-04-01", "2026-04-02", "2026-04-04", "2026-04-05")
    }
    assert list(sheets.values()) == ["1500.00", "-200.00", "2000.00", "-300.00"]
    assert walk.on("2026-04-06", "day-sheet", "02.04.2026", "--of", DIRECTOR)["total"] == "-200.00"
    assert walk.refused("2026-04-06", "hand-over", "--receipt", receipt, "--label", first) == (46, "ReceiptSpent")
    assert good(walk)


def test_a_count_finds_what_is_wrong_on_the_shelves(walk: Walk) -> None:
    devices = [{**IRON, "place": place} for place in ("Б-03", "Б-03", "А-01", "А-01")]
    accepted = walk.accept("2026-05-04", *devices)
    stays, missing, elsewhere, gone = (order["code"] for order in accepted["orders"])
    walk.ready("2026-05-05", gone, "0", "А-01")
    walk.on("2026-05-05", "hand-over", "--receipt", accepted["receipt"]["code"], "--label", gone)
    count = walk.on("2026-05-06", "count", "start", "--place", "б-03")
    assert walk.refused("2026-05-06", "count", "start", "--place", "Б-03") == (37, "CountOverlaps")
    told = walk.on("2026-05-06", "count", "scan", stays, elsewhere, gone, stays, NOBODYS_GOODS)
    assert [scan["verdict"] for scan in told["scans"]] == ["found", "elsewhere", "gone", "again", "unknown"]
    assert told["scans"][4]["order"] is None
    assert told["scans"][0]["order"]["code"] == stays
    closed = walk.said("2026-05-06", "count", "close")
    assert closed.code == 3
    assert [one["code"] for one in closed.json["missing"]] == [missing]
    assert [one["code"] for one in closed.json["elsewhere"]] == [elsewhere]
    assert walk.refused("2026-05-06", "count", "scan", stays, "--count", count["code"]) == (36, "CountClosed")
    assert walk.refused("2026-05-06", "count", "scan", stays) == (35, "CountUnknown")
    walk.on("2026-05-06", "count", "put", "--count", count["code"])
    assert walk.listed("2026-05-06", "at_place", text="Б-03") == [elsewhere, missing, stays]
    store = walk.on("2026-05-06", "store")
    assert {one["name"]: one["count"] for one in store["by_place"]} == {"Б-03": 3}
    assert good(walk)


def test_the_technician_works_slips_and_gets_devices_back(walk: Walk) -> None:
    first = walk.accept("2026-06-01", TELEVISION)
    order = first["orders"][0]["code"]
    walk.on("2026-06-01", "assign", order, TECHNICIAN)
    assert [one["code"] for one in walk.on("2026-06-01", "mine", TECHNICIAN)["orders"]] == [order]
    walk.on("2026-06-02", "move", order, "in_repair")
    assert walk.refused("2026-06-03", "undo", order) == (108, "NothingToUndo")
    walk.on("2026-06-03", "move", order, "awaiting_part")
    assert walk.on("2026-06-03", "undo", order)["state"] == "in_repair"
    walk.on("2026-06-03", "people", "change", TECHNICIAN, "--to", "Ким О. В.")
    assert [one["code"] for one in walk.on("2026-06-03", "mine", "Ким О. В.")["orders"]] == [order]
    told = ["--outcome", "repaired", "--price", "500", "--place", "Б-03"]
    walk.on("2026-06-04", "move", order, "ready", *told)
    receipt = first["receipt"]["code"]
    walk.on("2026-06-05", "hand-over", "--receipt", receipt, "--label", order, "--paid", "500")
    assert walk.refused("2026-06-05", "undo", order)[1] == "NothingToUndo"
    back = walk.accept("2026-06-20", TELEVISION)["orders"][0]["code"]
    stays = walk.on("2026-06-20", "history", back)["stays"]
    assert [stay["code"] for stay in stays] == [back, order]
    assert (stays[0]["previous"]["code"], stays[0]["came_back_after"]) == (order, 15)
    assert stays[1]["guarantee_until"] == "2026-07-05"
    shares = walk.on("2026-06-21", "came-back", "--by", "technician")["groups"]
    assert [(one["name"], one["came_back"]) for one in shares] == [("Ким О. В.", 1)]
    assert walk.listed("2026-06-21", "came_back") == walk.listed("2026-06-21", "came_back", 15) == [back]
    assert walk.listed("2026-06-21", "came_back", 14) == []
    assert good(walk)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["store", "--list", "вчерашние"], 16),
        (["store", "--list", "at_place"], 10),
        (["place", "put", "Я-99", "1"], 120),
        (["place", "add", "б 03", "--capacity", "много"], 29),
        (["place", "add", "Б-03"], 121),
        (["place", "close", ""], 10),
        (["count", "report"], 35),
        (["count", "report", "--count", "2000000127"], 32),
        (["deliver", "cancel", str(Code(CodeKind.DELIVERY, 0, 9).number), "--reason", "р"], 115),
        (["deliver", "sheet", "Ромашка"], 110),
        (["deliver", "sheet", SHOP, "март"], 14),
        (["shop", "add", SHOP], 111),
        (["case", "approve", "1000000161", "--director", DIRECTOR], 32),
        (["notice", "tell", "77", "--what", "готов"], 23),
        (["notice", "list", "привет"], 30),
        (["write-off", "77", "--director", DIRECTOR, "--second-person", CLERK, "--ground", "р"], 23),
        (["pay", "77", "5"], 23),
        (["day-sheet", "32.01.2026"], 14),
        (["came-back", "--by", "погоде"], 16),
        (["came-back", "--days", "-1"], 16),
        (["came-back", "--days", "99999999999"], 16),
        (["store", "--list", "near_year", "--days", "-1"], 16),
        (["people", "badge", "Никто"], 76),
        (["paper", str(Code(CodeKind.DELIVERY, 0, 9).number), "--out", "x.pdf"], 25),
        (["history", "SN-404"], 107),
        (["undo", "77"], 23),
    ],
)
def test_what_cannot_be_is_one_sentence_and_a_code_and_changes_nothing(walk: Walk, words: list[str], code: int) -> None:
    said = walk.said("2026-01-13", *words)
    assert (said.code, said.err.count("\n"), "Traceback" in said.err) == (code, 1, False), said
    assert said.json["refusal"]["sentence"]
    english = walk.console(*words, "--sandbox", str(walk.path), "--today", "2026-01-13", language="en")
    assert english.code == code
    assert english.err != said.err
    assert good(walk)
