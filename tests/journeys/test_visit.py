"""The whole job of the counter, by keys alone: two things come in, one goes out, the other is found."""

from pathlib import Path

import pytest

from tests.documents.decoders import pdf_text
from tests.journeys.clerk import accept_two, come_before
from tests.journeys.program import INTAKE, LOOKUP, PICKUP, Program, asked, command, started
from tests.journeys.scanner import Printed, bar_codes, pages_of
from tests.journeys.xvfb import Screen

pytestmark = pytest.mark.journey

MOST_KEYS = 12
RECEIPT, TELEVISION, REMOTE = "1000000161", "2000000127", "2000000224"


def test_two_things_come_in_one_goes_out_and_the_other_is_found(program: Program) -> None:
    accept_two(program)
    receipt, *labels = program.papers(at_least=3)
    check_receipt(receipt.read_bytes(), bar_codes(*pages_of(receipt)))
    assert [[code.zbar for code in bar_codes(*pages_of(label))] for label in labels] == [[TELEVISION], [REMOTE]]

    repair(program)
    hand_over_the_television(program)
    state = asked(program.home, "status", TELEVISION)
    assert (state["state"], state["balance"]) == ("handed_over", "0.00")
    assert asked(program.home, "status", REMOTE)["state"] == "accepted"
    find_the_remote(program)
    assert command(program.home, "check").code == 0
    assert program.close() == 0


def test_a_returning_customers_new_device_takes_few_keys_besides_its_words(home: Path, desk_screen: Screen) -> None:
    come_before(home)
    words = ("7890", "Телевизор", "LG", "OLED55", "нет звука")
    phone, kind, brand, model, fault = words
    with started(desk_screen, home) as program:
        keys = program.write(f"{phone}\n")
        program.until(lambda sight: sight.focus == "kind_edit", "the customer taken")
        keys += program.write(f"{kind}\n{brand}\n{model}\n\n\n{fault}")
        program.typist.press("ctrl+Return")
        program.until(lambda sight: sight.banner_kind == "ok", "that the device was accepted")
        keys += 1
    assert keys - sum(len(word) for word in words) <= MOST_KEYS
    (order,) = asked(home, "find", "oled55")["orders"]
    assert (order["customer"], order["fault"]) == ("Фёдоров Пётр Ильич", fault)


def check_receipt(pdf: bytes, codes: list[Printed]) -> None:
    """Two copies with the number, upright and turned, on each; both decoders agree on every one."""
    assert [(code.zxing, code.zbar) for code in codes] == [(RECEIPT, RECEIPT)] * 4
    assert sorted(code.turned for code in codes) == [False, False, True, True]
    words = pdf_text(pdf)
    for told in ("Фёдоров Пётр Ильич", "+7 913 456-78-90", "Телевизор Samsung UE42F5000, чёрный", "0AB13LX900123",
                 "пропадает изображение, звук есть", "Пульт Samsung SmartTouch", "Ольга М."):  # fmt: skip
        assert told in words


def repair(program: Program) -> None:
    """What the workshop does meanwhile, told by the command line beside the open window."""
    asked(program.home, "move", TELEVISION, "diagnosis", "--technician", "Кузнецов")
    asked(program.home, "move", TELEVISION, "in_repair")
    asked(program.home, "move", TELEVISION, "ready", "--outcome", "repaired", "--price", "3600", "--place", "Б-03")


def hand_over_the_television(program: Program) -> None:
    """The receipt is scanned, a label of another receipt is refused, the right one lets the television go."""
    typist = program.typist
    typist.scan(RECEIPT)
    seen = program.until(lambda sight: sight.receipt == int(RECEIPT), "the receipt")
    assert (seen.tab, seen.receipt_seen, seen.going) == (PICKUP, True, ())
    typist.scan(REMOTE)
    seen = program.until(lambda sight: sight.banner_kind == "warning", "that the remote control is not ready")
    assert seen.going == ()
    typist.scan(TELEVISION)
    program.until(lambda sight: sight.going == (int(TELEVISION),), "that the television may go")
    typist.press("F9")
    program.until(lambda sight: sight.focus == "received_edit", "the cursor at the money")
    program.write("4000")
    program.until(lambda sight: sight.typed.get("received_edit") == "4000", "what the customer gave")
    typist.press("ctrl+Return")
    program.until(lambda sight: sight.receipt is None and sight.banner_kind == "ok", "that it was handed over")
    (act,) = program.papers(pattern="*act*.pdf")
    assert "Телевизор Samsung UE42F5000" in pdf_text(act.read_bytes())


def find_the_remote(program: Program) -> None:
    """The customer asks for the other one on the phone: a few letters bring its card."""
    program.typist.press("F3")
    program.until(lambda sight: sight.tab == LOOKUP and len(sight.found) == 2, "both orders")
    program.write("федоров пул")
    seen = program.until(lambda sight: sight.order == int(REMOTE), "the remote control's order")
    assert len(seen.found) == 1
    program.typist.press("F2")
    program.until(lambda sight: sight.tab == INTAKE and sight.focus == "phone_edit", "intake again")
