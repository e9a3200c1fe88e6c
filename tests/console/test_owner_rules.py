"""What the owner asked for, point by point, as a script does it: one sandbox, every call on a day of its own."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from servicedesk.domain.status import Status
from tests.console.counter import Console, Said, visit

DIRECTOR, SECOND = "Громова Анна Сергеевна", "Ким Виктор"
PASSPORT = "52 04 123489"
APPLICATION = {
    "applicant": "Фёдоров Пётр Ильич",
    "phone": "+7 913 456-78-90",
    "relation": "self",
    "device": "Телевизор Самсунг",
    "colour": "чёрный",
    "passport": PASSPORT,
    "issued_by": "Отделом УФМС",
    "issued_on": "2004-05-06",
}
TODAY = "2026-01-12"


@dataclass
class Centre:
    """A centre in a sandbox; ``today`` moves as the test says."""

    console: Console
    path: Path
    today: str = TODAY
    clerk: str = "Ольга"
    heard: list[str] = field(default_factory=list)

    def say(self, *words: str, stdin: str = "") -> Said:
        where = ("--sandbox", str(self.path), "--today", self.today, "--clerk", self.clerk)
        return self.console(*words, *where, "--json", stdin=stdin)

    def do(self, *words: str, stdin: str = "") -> Any:
        said = self.say(*words, stdin=stdin)
        assert (said.code, said.err) == (0, ""), said
        return said.json

    def refused(self, *words: str, stdin: str = "") -> str:
        """The name of the refusal; its sentence is kept."""
        told = self.say(*words, stdin=stdin).json["refusal"]
        self.heard.append(
            told["sentence"] if isinstance(told["sentence"], str) else " ".join(told["sentence"].values())
        )
        return str(told["kind"])

    def accept(self, *serials: str, **changes: Any) -> Any:
        """Televisions with these serial numbers on one receipt."""
        told = {**visit(), **changes}
        told["devices"] = [{**told["devices"][0], "serial": serial, "place": "Б-03"} for serial in serials or ("1",)]
        told.pop("promised")
        return self.do("accept", stdin=json.dumps(told))

    def repair(self, order: str, technician: str = "Кузнецов", price: str = "3600") -> None:
        self.do("move", order, "in_repair", "--technician", technician)
        self.do("move", order, "ready", "--outcome", "repaired", "--price", price)


@pytest.fixture
def centre(console: Console, tmp_path: Path) -> Centre:
    made = Centre(console, tmp_path / "sandbox.db")
    made.do("centre", "--set", "name=Заря", f"director={DIRECTOR}")
    return made


@pytest.fixture
def checked(centre: Centre) -> Any:
    """Afterwards nothing in the database contradicts anything else."""
    yield
    assert centre.do("check")["problems"] == []


pytestmark = pytest.mark.usefixtures("checked")


def first(accepted: Any) -> tuple[str, str]:
    return accepted["receipt"]["code"], accepted["orders"][0]["code"]


def test_point_1_the_device_and_its_owner_are_entered_and_a_receipt_is_given(centre: Centre, tmp_path: Path) -> None:
    receipt, order = first(centre.accept("SN-1"))
    status = centre.do("status", order)
    assert (status["customer"]["name"], status["state"]) == ("Фёдоров Пётр Ильич", "accepted")
    paper = tmp_path / "receipt.pdf"
    centre.do("paper", receipt, "--kind", "receipt", "--size", "a5", "--out", str(paper))
    assert paper.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("said", ["федоров", "78-90", "9134567890", "самсунг", "SN-1", "изображение 10", "UE42"])
def test_point_2_whatever_is_said_on_the_phone_finds_the_order_and_what_to_answer(centre: Centre, said: str) -> None:
    _receipt, order = first(centre.accept("SN-1"))
    assert [row["code"] for row in centre.do("find", *said.split())["orders"]] == [order]
    assert "ждёт диагностики" in centre.do("status", order)["say"]


def test_point_3_a_ready_device_goes_against_the_receipt_and_its_own_label(centre: Centre) -> None:
    receipt, order = first(centre.accept("SN-1"))
    going = ("hand-over", "--receipt", receipt, "--label", order, "--paid", "3100")
    assert centre.refused(*going) == "NotReady"
    centre.repair(order)
    assert "можно забирать" in centre.do("status", order)["say"]
    assert centre.refused("hand-over", "--receipt", receipt, "--paid", "3100") in {"NothingScanned", "ValueMissing"}
    centre.do(*going)
    assert centre.refused(*going) == "ReceiptSpent"


def test_point_4_a_fridge_goes_home_and_the_shop_that_sold_it_pays(centre: Centre, tmp_path: Path) -> None:
    receipt, order = first(centre.accept("SN-1"))
    centre.repair(order)
    centre.do("shop", "add", "Эльдорадо")
    plan = ("--shop", "эльдорадо", "--address", "ул. Ленина, 1", "--day", "2026-01-13", "--cost", "1500")
    number = centre.do("deliver", "plan", order, *plan, "--crew", "Иван")["code"]
    centre.do("deliver", "send", "--label", order)
    assert centre.refused("hand-over", "--receipt", receipt, "--label", order, "--paid", "3100") == "OutWithCrew"
    centre.today = "2026-01-13"
    centre.do("deliver", "done", number, "--receipt", receipt, "--taken-by", "сын", "--paid", "3100")
    sheet = tmp_path / "sheet.csv"
    assert centre.do("deliver", "sheet", "эльдорадо", "2026-01", "--out", str(sheet))["total"] == "1500.00"
    assert centre.do("status", order)["balance"] == "0.00"


def test_point_5_a_lost_receipt_is_considered_within_three_days_and_the_device_goes_once(centre: Centre) -> None:
    receipt, order = first(centre.accept("SN-1"))
    centre.repair(order)
    case = centre.do("case", "open", receipt, stdin=json.dumps(APPLICATION))
    assert case["days_left"] == 3
    assert centre.refused("hand-over", "--receipt", receipt, "--label", order, "--paid", "3100") == "ReceiptVoid"
    going = ("hand-over", "--receipt", case["code"], "--label", order, "--paid", "3100", "--passport")
    assert centre.refused(*going, stdin=PASSPORT) == "CaseUndecided"
    centre.today = "2026-01-15"
    assert centre.do("case", "list")["cases"][0]["days_left"] == 0
    centre.clerk = DIRECTOR
    centre.do("case", "approve", case["code"], "--director", DIRECTOR)
    centre.clerk = "Ольга"
    assert centre.refused(*going, stdin="52 04 000000") == "PassportDiffers"
    centre.do(*going, stdin=PASSPORT)
    assert centre.refused(*going, stdin=PASSPORT) == "CaseClosed"
    assert not any(PASSPORT in sentence for sentence in centre.heard)


def test_point_6_the_store_says_how_many_await_repair_and_how_many_their_owner(centre: Centre) -> None:
    accepted = centre.accept("1", "2", "3")
    codes = [order["code"] for order in accepted["orders"]]
    assert (centre.do("store")["awaiting"], centre.do("store")["ready"]) == (3, 0)
    centre.repair(codes[0])
    centre.do("move", codes[1], "in_repair", "--technician", "Ким")
    told = centre.do("store")
    assert (told["awaiting"], told["in_repair"], told["ready"], told["here"]) == (1, 1, 1, 3)
    for figure in ("awaiting", "in_repair", "ready", "here"):
        assert centre.do("store", "--list", figure)["count"] == told[figure]


def test_point_7_a_device_tells_how_often_it_came_back_with_what_how_long_and_who_repaired_it(centre: Centre) -> None:
    receipt, order = first(centre.accept("SN-1"))
    centre.repair(order, "Кузнецов")
    centre.today = "2026-01-20"
    centre.do("hand-over", "--receipt", receipt, "--label", order, "--paid", "3100")
    centre.today = "2026-02-01"
    centre.accept("sn 1", customer={"name": "Жук Анна", "phone": "+7 913 111-22-33"})
    told = centre.do("history", "SN-1")
    assert (told["came_back"], told["technicians"]) == (1, {"Кузнецов": 1})
    again, before = told["stays"]
    assert (again["came_back_after"], before["days"]) == (12, 8)
    assert centre.do("came-back", "--days", "12")["total"]["came_back"] == 1
    assert centre.do("came-back", "--days", "11")["total"]["came_back"] == 0


def test_point_8_a_month_is_free_then_storage_costs_and_after_a_year_the_device_passes_to_the_centre(
    centre: Centre,
) -> None:
    receipt, order = first(centre.accept("SN-1"))
    centre.today = "2026-01-31"
    centre.repair(order)
    centre.today = "2026-02-28"
    assert centre.do("status", order)["storage"] == "0.00"
    centre.today = "2026-03-01"
    assert centre.do("status", order)["storage"] == "50.00"
    two = ("--director", DIRECTOR, "--second-person", SECOND, "--ground", "не пришли за год", "--without-notice")
    centre.today = "2027-01-31"
    assert centre.refused("write-off", order, *two) == "TooEarlyToWriteOff"
    centre.today = "2027-02-01"
    done = centre.do("write-off", order, *two)
    centre.today = "2027-06-01"
    assert centre.refused("hand-over", "--receipt", receipt, "--label", order, "--paid", "0") == "WrittenOff"
    assert done["number"] in centre.heard[-1]
    assert done["number"] in centre.do("status", order)["say"]


def test_a_sold_device_answers_a_late_customer_with_the_price_and_the_deposit(centre: Centre) -> None:
    receipt, order = first(centre.accept("SN-1"))
    centre.repair(order)
    centre.today = "2027-02-01"
    two = ("--director", DIRECTOR, "--second-person", SECOND, "--ground", "не пришли", "--without-notice")
    sold = ("--disposal", "sold", "--price", "9000", "--kept", "4000", "--deposited", "депозит нотариуса")
    centre.do("write-off", order, *two, *sold)
    assert centre.refused("hand-over", "--receipt", receipt, "--label", order, "--paid", "0") == "SoldOff"
    for sentence in (centre.heard[-1], centre.do("status", order)["say"]):
        assert "депозит нотариуса" in sentence
        assert "5\u00a0000" in sentence


def test_one_of_two_devices_goes_with_its_money_and_the_receipt_stays_good_for_the_other(centre: Centre) -> None:
    accepted = centre.accept("1", "2", advance="0")
    receipt, (one, other) = accepted["receipt"]["code"], [order["code"] for order in accepted["orders"]]
    for order in (one, other):
        centre.repair(order)
    assert centre.do("pay", receipt)["balance"] == "7200.00"
    assert centre.refused("hand-over", "--receipt", receipt, "--label", one, "--paid", "3599.99") == "Unpaid"
    done = centre.do("hand-over", "--receipt", receipt, "--label", one, "--paid", "3600")
    assert [order["code"] for order in done["staying"]] == [other]
    assert centre.do("pay", one)["balance"] == "0.00"
    assert centre.do("pay", receipt)["balance"] == "3600.00"
    centre.do("hand-over", "--receipt", receipt, "--label", other, "--paid", "3600")
    assert centre.do("pay", receipt)["balance"] == "0.00"
    assert centre.do("day-sheet")["total"] == "7200.00"


def test_a_label_of_another_receipt_stops_the_hand_over(centre: Centre) -> None:
    receipt, order = first(centre.accept("1"))
    _other, stranger = first(centre.accept("2"))
    for each in (order, stranger):
        centre.repair(each)
    assert centre.refused("hand-over", "--receipt", receipt, "--label", stranger, "--paid", "3100") == (
        "LabelOfAnotherReceipt"
    )
    assert {centre.do("status", each)["state"] for each in (order, stranger)} == {"ready"}


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        ("1000000129", "CodeSpoiled"),
        ("1099999978", "CodeSpoiled"),
        ("4006381333931", "ForeignCode"),
        ("https://example.com/1000000128", "ForeignCode"),
        ("1000099", "ForeignCode"),
        ("{order}", "WrongPaper"),
    ],
)
def test_a_wrong_foreign_half_or_misplaced_code_is_never_taken_for_a_receipt(
    centre: Centre, wrong: str, kind: str
) -> None:
    _receipt, order = first(centre.accept("1"))
    centre.repair(order)
    refused = centre.refused("hand-over", "--receipt", wrong.format(order=order), "--label", order, "--paid", "3100")
    assert refused == kind
    assert centre.do("status", order)["state"] == "ready"


def test_a_tariff_changed_in_the_middle_of_a_stay_binds_the_next_receipt_and_not_this_one(centre: Centre) -> None:
    _receipt, order = first(centre.accept("1"))
    centre.repair(order)
    centre.today = "2026-02-01"
    centre.do("tariff", "add", "--medium", "200", "--free-months", "0")
    _receipt, dearer = first(centre.accept("2"))
    centre.repair(dearer)
    centre.today = "2026-02-22"
    assert centre.do("status", order)["storage"] == "500.00"
    assert centre.do("status", dearer)["storage"] == "4200.00"


def test_a_clock_set_back_a_year_costs_nothing_less_than_nothing_and_is_told(centre: Centre) -> None:
    _receipt, order = first(centre.accept("1"))
    centre.repair(order)
    centre.today = "2025-01-12"
    assert centre.do("status", order)["storage"] == "0.00"
    centre.do("note", order, "звонил клиент")
    centre.today = "2026-03-01"
    assert centre.do("status", order)["storage"] != "0.00"


def test_a_slip_is_cancelled_with_a_reason_and_after_money_by_two(centre: Centre) -> None:
    _receipt, order = first(centre.accept("1"))
    assert centre.refused("move", order, "cancelled") == "FactMissing"
    assert centre.refused("move", order, "cancelled", "--reason", "ошибка") == "FactMissing"
    centre.do("move", order, "cancelled", "--reason", "ошибка", "--second-person", SECOND)
    assert centre.do("status", order)["state"] == "cancelled"
    assert centre.do("pay", order)["balance"] == "0.00"


@pytest.mark.parametrize(
    ("way", "wanted", "kind"),
    [
        ((), "ready", "FactMissing"),
        ((), "handed_over", "WrongStatus"),
        ((), "written_off", "WrongStatus"),
        ((), "out_for_delivery", "WrongStatus"),
        (("in_repair",), "accepted", "WrongStatus"),
        (("cancelled",), "in_repair", "WrongStatus"),
    ],
)
def test_an_illegal_move_is_refused_by_the_domain_and_changes_nothing(
    centre: Centre, way: tuple[str, ...], wanted: str, kind: str
) -> None:
    _receipt, order = first(centre.accept("1", advance="0"))
    for step in way:
        centre.do("move", order, step, "--technician", "Ким", "--reason", "так")
    before = centre.do("status", order)
    assert centre.refused("move", order, wanted) == kind
    after = centre.do("status", order)
    assert after["state"] == before["state"]
    assert len(after["events"]) == len(before["events"])
    assert Status(after["state"])
