"""What a workstation may choose for a paper, and how the choice goes through a settings file."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedesk.services.papers import HEADS, SIZES, PaperKind, PaperSize, PrintHead
from servicedesk.services.printing import (
    Fault,
    FaultCode,
    PrinterChoice,
    PrinterChoiceWrong,
    PrinterKind,
    PrinterLanguage,
    checked,
    default_choices,
    from_table,
    to_table,
)

ROLL = PrinterChoice(PrinterKind.NETWORK, "10.0.0.9", PaperSize.ROLL_80, PrinterLanguage.ESCPOS)


def test_without_any_printer_every_paper_becomes_a_file() -> None:
    choices = default_choices(Path("/papers"))
    assert set(choices) == set(PaperKind)
    for kind, choice in choices.items():
        assert checked(kind, choice) == choice
        assert (choice.kind, choice.address, choice.copies) == (PrinterKind.FOLDER, "/papers", 1)
    sizes = [choices[kind].size for kind in (PaperKind.RECEIPT, PaperKind.LABEL, PaperKind.ACT, PaperKind.PLACE_LABEL)]
    assert sizes == [PaperSize.A4, PaperSize.LABEL_58X40, PaperSize.A5, PaperSize.LABEL_58X40]


@given(
    kind=st.sampled_from(PaperKind),
    data=st.data(),
    address=st.text(min_size=1).filter(lambda text: bool(text.strip()) and text.isprintable()),
    flags=st.tuples(*[st.booleans()] * 4),
    head=st.none() | st.builds(PrintHead, st.integers(1, 10_000), st.integers(1, 1_200)),
    copies=st.integers(1, 9),
)
def test_a_choice_comes_back_from_its_table_as_it_was(
    kind: PaperKind, data: st.DataObject, address: str, flags: tuple[bool, ...], head: PrintHead | None, copies: int
) -> None:
    size = data.draw(st.sampled_from(SIZES[kind]))
    language = data.draw(st.sampled_from(PrinterLanguage))
    choice = PrinterChoice(PrinterKind.SYSTEM, address, size, language, head, copies, *flags)
    assert from_table(kind, to_table(choice)) == choice


def test_missing_entries_take_the_usual_value() -> None:
    assert from_table(PaperKind.LABEL, {"address": "/x"}) == PrinterChoice(address="/x", size=PaperSize.LABEL_58X40)
    assert from_table(PaperKind.RECEIPT, {"address": "/x", "dots": 504}).head == PrintHead(504, 203)


@pytest.mark.parametrize(
    ("kind", "choice", "field"),
    [
        (PaperKind.RECEIPT, replace(ROLL, address=" "), "address"),
        (PaperKind.RECEIPT, replace(ROLL, address="a\nb"), "address"),
        (PaperKind.LABEL, ROLL, "size"),
        (PaperKind.RECEIPT, replace(ROLL, language=PrinterLanguage.PAGE), "language"),
        (PaperKind.RECEIPT, replace(ROLL, kind=PrinterKind.FOLDER), "language"),
        (PaperKind.RECEIPT, replace(ROLL, copies=0), "copies"),
        (PaperKind.RECEIPT, replace(ROLL, copies=100), "copies"),
        (PaperKind.RECEIPT, replace(ROLL, head=PrintHead(0)), "head"),
        (PaperKind.RECEIPT, replace(ROLL, head=PrintHead(10**9)), "head"),
    ],
)
def test_what_cannot_be_is_refused_by_its_field(kind: PaperKind, choice: PrinterChoice, field: str) -> None:
    with pytest.raises(PrinterChoiceWrong) as refused:
        checked(kind, choice)
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("table", "field"),
    [
        ({"kind": "fax"}, "kind"),
        ({"size": "letter"}, "size"),
        ({"language": 7}, "language"),
        ({"address": ["/x"]}, "address"),
        ({"copies": "2"}, "copies"),
        ({"copies": True}, "copies"),
        ({"asks_state": "yes"}, "asks_state"),
        ({"dots": "many"}, "dots"),
    ],
)
def test_a_table_spoiled_by_hand_is_refused_by_its_field(table: dict[str, object], field: str) -> None:
    with pytest.raises(PrinterChoiceWrong) as refused:
        from_table(PaperKind.RECEIPT, {"address": "/x"} | table)
    assert refused.value.field == field


def test_the_head_is_the_usual_one_unless_a_printer_differs() -> None:
    assert ROLL.the_head == HEADS[PaperSize.ROLL_80]
    assert replace(ROLL, head=PrintHead(640, 180)).the_head == PrintHead(640, 180)


@given(st.sampled_from(FaultCode), st.dictionaries(st.sampled_from(["queue", "address", "folder"]), st.text()))
def test_a_fault_comes_back_from_its_text_as_it_was(code: FaultCode, facts: dict[str, str]) -> None:
    fault = Fault.of(code, **facts)
    assert Fault.from_text(fault.to_text()) == fault


def test_a_fault_of_a_newer_program_still_says_that_something_is_wrong() -> None:
    newer = Fault.from_text('{"code": "paper_upside_down", "facts": {"queue": "laser"}}')
    assert newer == Fault.of(FaultCode.NEEDS_ATTENTION, queue="laser")
