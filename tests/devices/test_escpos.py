"""The bytes for receipt printers: whole commands, nothing of the picture outside its width, statuses told apart."""

import pytest

from servicedesk.devices import escpos
from servicedesk.devices.dots import black_is_one, black_is_zero
from servicedesk.services.papers import Bitmap
from servicedesk.services.printing import Fault, FaultCode
from tests.devices.raw_printer import Roll

PAGE = Bitmap(20, 600, 203, bytes(range(200)) * 9)


def test_dots_beyond_the_width_are_never_black() -> None:
    page = Bitmap(20, 2, 203, b"\xff" * 6)
    assert black_is_one(page) == b"\xff\xff\xf0" * 2
    assert black_is_zero(page) == b"\x00\x00\x0f" * 2
    full = Bitmap(16, 1, 203, b"\xa5\x5a")
    assert black_is_one(full) == b"\xa5\x5a"
    assert black_is_zero(full) == b"\x5a\xa5"


@pytest.mark.parametrize("graphics", [False, True])
def test_every_command_is_whole_so_that_questions_fit_between_two(graphics: bool) -> None:
    roll = Roll()
    for command in escpos.commands((PAGE,), graphics=graphics, drawer=True):
        roll.feed(command)
        assert roll.feed(escpos.ASK_PAPER) == [4], "the printer was not in the middle of anything"
    assert bytes(roll.finished[0].rows) == black_is_one(PAGE)
    assert roll.rubbish == b""
    assert roll.drawer_opened == 1


def test_control_a_question_inside_a_command_is_eaten_by_the_picture() -> None:
    roll = Roll()
    command = escpos.commands((PAGE,))[1]
    roll.feed(command[:20])
    assert roll.feed(escpos.ASK_PAPER) == []


def test_the_first_picture_is_small_and_none_is_higher_than_255_rows() -> None:
    heights = [command[6] + 256 * command[7] for command in escpos.commands((PAGE,)) if command.startswith(b"\x1dv")]
    assert heights == [24, 255, 255, 66]


def test_a_page_lower_than_the_first_picture_is_one_picture() -> None:
    page = Bitmap(8, 5, 203, b"\xff" * 5)
    pictures = [command for command in escpos.commands((page,)) if command.startswith(b"\x1dv")]
    assert [command[6] for command in pictures] == [5]


def test_answers_in_real_time_and_in_turn_are_never_taken_for_each_other() -> None:
    both = [byte for byte in range(256) if escpos.is_realtime_answer(byte) and escpos.is_done_answer(byte)]
    assert both == []
    assert escpos.is_realtime_answer(0x12)
    assert not escpos.is_realtime_answer(0x00), "an empty line is not an answer"
    assert not escpos.is_realtime_answer(0xFF)


@pytest.mark.parametrize(
    ("meaning", "byte", "code"),
    [
        (escpos.offline_cause, 0x12, None),
        (escpos.offline_cause, 0x16, FaultCode.COVER_OPEN),
        (escpos.offline_cause, 0x32, FaultCode.PAPER_OUT),
        (escpos.offline_cause, 0x52, FaultCode.NEEDS_ATTENTION),
        (escpos.offline_cause, 0x1A, None),  # the feed button is held
        (escpos.paper_fault, 0x12, None),
        (escpos.paper_fault, 0x1E, None),  # near the end: still paper
        (escpos.paper_fault, 0x72, FaultCode.PAPER_OUT),
        (escpos.done_fault, 0x00, None),
        (escpos.done_fault, 0x03, None),
        (escpos.done_fault, 0x0C, FaultCode.PAPER_OUT),
    ],
)
def test_status_bytes_mean_what_the_reference_says(meaning: object, byte: int, code: FaultCode | None) -> None:
    assert callable(meaning)
    assert meaning(byte) == (None if code is None else Fault.of(code))
