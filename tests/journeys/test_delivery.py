"""A delivery in the real window, by keys and scanner: planned, sent against the label, delivered by the receipt."""

import os
from pathlib import Path

import pytest

from tests.documents.decoders import pdf_text
from tests.journeys.program import LOOKUP, Program, asked, command, photograph, started
from tests.journeys.scanner import bar_codes, pages_of
from tests.journeys.watched import Sight
from tests.journeys.xvfb import Screen

pytestmark = pytest.mark.journey

STORE = 3


def kept(screen: Screen, name: str) -> None:
    """A picture for people who ask for one."""
    if folder := os.environ.get("PICTURES"):
        photograph(screen, Path(folder) / f"{name}.png")


def ready_fridge(home: Path) -> tuple[str, str]:
    """A refrigerator that a shop pays for, ready: the codes of its receipt and of its label."""
    customer = {"name": "Гусева Рада Ильинична", "phone": "+7 913 555-01-61"}
    device = {"kind": "Холодильник", "brand": "Haier", "fault": "не морозит", "warranty": "shop", "payer": "Техноград"}
    told = asked(home, "accept", told={"customer": customer, "devices": [device]})
    label = told["orders"][0]["code"]
    asked(home, "move", label, "ready", "--outcome", "no_fault_found", "--place", "Г-01")
    return told["receipt"]["code"], label


def plan(program: Program) -> None:
    """The order is found, and the delivery agreed on."""
    program.typist.press("F3")
    program.until(lambda sight: sight.tab == LOOKUP, "lookup")
    program.write("гусева")
    program.until(lambda sight: sight.order is not None, "the order")
    program.typist.layout("us")  # the tool that presses keys has no letter D under the other one
    program.typist.press("ctrl+d")
    program.until(lambda sight: sight.focus == "address_edit", "the plan, its shop known from intake")
    program.write("ул. Кирова, 27, кв. 88")
    program.until(lambda sight: sight.typed.get("address_edit") == "ул. Кирова, 27, кв. 88", "the address")
    go_to(program, "day_edit")
    program.write("+0")
    go_to(program, "crew_edit")
    program.write("Егоров, Сычёв")
    kept(program.screen, "delivery-plan")
    program.typist.press("ctrl+Return")
    program.until(lambda sight: "ещё раз — завести «Техноград»" in said(sight), "that the shop is not on record yet")
    program.typist.press("ctrl+Return")
    program.until(lambda sight: sight.banner_kind == "ok", "that the delivery is planned")


def send(program: Program, label: str) -> None:
    """The label chooses the delivery; the act is printed for the crew."""
    printed = len(list((program.home / "papers").glob("*.pdf")))
    program.typist.press("F6")
    program.until(lambda sight: sight.tab == STORE and sight.focus, "the store")
    for _ in range(5):
        program.typist.press("ctrl+Next")
    program.until(lambda sight: "Доставки" in sight.named, "the page of deliveries")
    program.typist.scan(label)
    program.until(lambda sight: "Ярлык отсканирован" in said(sight), "the label")
    kept(program.screen, "delivery-send")
    program.typist.press("ctrl+Return")
    program.until(lambda sight: "акт печатается" in sight.banner.casefold(), "that it left")
    act = program.papers(at_least=printed + 1)[-1]
    codes = bar_codes(pages_of(act)[0])
    assert codes
    assert all(code.zxing == code.zbar and code.zxing.startswith("6") for code in codes)
    assert "ул. Кирова, 27, кв. 88" in pdf_text(act.read_bytes())
    program.typist.scan(codes[0].zxing)


def arrive(program: Program, receipt: str) -> None:
    """The crew is back: their act chose the delivery, the customer's receipt proves that it arrived."""
    program.until(lambda sight: "К оплате" in said(sight), "the delivery that is out")
    program.typist.scan(receipt)
    program.until(lambda sight: sight.typed.get("receipt_edit") == receipt, "the receipt")
    program.until(lambda sight: sight.focus == "taken_edit", "who took it")
    program.write("муж")
    kept(program.screen, "delivery-arrive")
    program.typist.press("ctrl+Return")
    program.until(lambda sight: sight.banner_kind == "ok" and "вручён" in sight.banner.casefold(), "the delivery")


def test_a_device_goes_home_with_a_crew(desk_screen: Screen, home: Path) -> None:
    receipt, label = ready_fridge(home)
    with started(desk_screen, home) as program:
        plan(program)
        send(program, label)
        assert asked(home, "status", label)["state"] == "out_for_delivery"
        arrive(program, receipt)
    status = asked(home, "status", label)
    assert (status["state"], status["balance"]) == ("handed_over", "0.00")
    assert command(home, "check").code == 0


def go_to(program: Program, field: str) -> None:
    """By Tab, as a clerk goes."""
    for _ in range(12):
        if program.sight().focus == field:
            return
        program.typist.press("Tab")
    raise AssertionError(f"no way to {field}; the focus is at {program.sight().focus}")


def said(sight: Sight) -> str:
    """Everything in sight in one line."""
    return " ".join((*sight.named, *sight.said))
