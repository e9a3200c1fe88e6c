"""Two counters, each a process of its own, do the same act at the same moment: exactly one wins, the other is told."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from servicedesk.domain.money import Money
from servicedesk.domain.person import Role
from servicedesk.services.till.till_records import TakeRequest
from tests.services.cases.applying import DIRECTOR, opened, with_director
from tests.services.deliveries.trips import a_ready_one, plan
from tests.services.desk import WholeDesk, television
from tests.services.uncollected.waits import waiting

ACTS = {
    "case": "desk.lost_receipts.open(application(NUMBER))",
    "decide": "desk.lost_receipts.approve(str(NUMBER), DIRECTOR)",
    "send": "desk.deliveries.send(SendRequest(label=str(NUMBER)))",
    "plan": "desk.deliveries.plan(PlanRequest(NUMBER, SHOP, 'ул. Ленина, 1', '+7 913 456-78-90', DAY))",
    "write_off": "desk.write_offs.write_off(WriteOffRequest(NUMBER, DIRECTOR, 'Ирина', 'год', without_notice=True))",
    "refund": "desk.till.refund(RefundRequest(str(NUMBER), Money(300_00), reason='передумал', second_person='Ирина'))",
    "hand_over": "desk.pickup.hand_over(HandOverRequest(RECEIPT, (str(NUMBER),), Money(3600_00)))",
    "count": "desk.counts.start('Б-03')",
    "close": "desk.counts.close(NUMBER)",
    "undo": "desk.workshop.undo(NUMBER)",
    "put_found": "desk.counts.put_found(NUMBER)",
    "note": "desk.workshop.note_call(NUMBER, 'звонил')",
}
LOSERS = {
    "case": "CaseAlreadyOpen",
    "decide": "CaseDecided",
    "send": "DeliveryPast",
    "plan": "DeliveryOpen",
    "write_off": "WrittenOff",
    "refund": "RefundTooLarge",
    "hand_over": "ReceiptSpent",
    "count": "CountOverlaps",
    "close": "CountClosed",
    "undo": "NothingToUndo",
}
COUNTER = """
import sys
from datetime import timedelta
from pathlib import Path
from servicedesk.domain.money import Money
from servicedesk.domain.refusals import Refusal
from servicedesk.services.deliveries.records import PlanRequest, SendRequest
from servicedesk.services.lookup_records import HandOverRequest
from servicedesk.services.till.till_records import RefundRequest
from servicedesk.services.uncollected.records import WriteOffRequest
from tests.services.cases.applying import DIRECTOR, application
from tests.services.deliveries.trips import SHOP
from tests.services.desk import START, MovableClock, WholeDesk
NUMBER, RECEIPT = int(sys.argv[2]), sys.argv[3]
desk = WholeDesk(Path(sys.argv[1]), "Ольга", sys.argv[5], MovableClock(START + timedelta(days=int(sys.argv[4]))))
DAY = desk.clock().date()
print("ready", flush=True)
sys.stdin.readline()
try:
    ACT
    print("won")
except Refusal as refusal:
    print(type(refusal).__name__)
"""


def one_that_may_be_sent(desk: WholeDesk) -> int:
    accepted = a_ready_one(desk)
    desk.deliveries.plan(plan(desk, accepted))
    return accepted.orders[0].number


def one_with_money(desk: WholeDesk) -> int:
    number = desk.accept().orders[0].number
    desk.till.take(TakeRequest(str(number), Money(400_00)))
    return number


def one_given_to_a_technician(desk: WholeDesk) -> int:
    number = desk.accept(television()).orders[0].number
    desk.workshop.assign(number, "Ким")
    return number


def a_case_of_somebody_else(desk: WholeDesk) -> int:
    desk.clerk = "Ирина"
    return opened(desk, desk.accept()).row.number


def a_count(desk: WholeDesk) -> int:
    desk.accept()
    return desk.counts.start("Б-03").number


def one_found_elsewhere(desk: WholeDesk) -> int:
    lost = desk.accept(television(serial="X1", place="Б-09"), name="Яшин", phone="+7 913 000-00-01").orders[0].number
    count = a_count(desk)
    desk.counts.scan_many(count, [str(lost)])
    return count


PREPARED: dict[str, Callable[[WholeDesk], int]] = {
    "case": lambda desk: desk.accept().receipt,
    "decide": a_case_of_somebody_else,
    "send": one_that_may_be_sent,
    "plan": lambda desk: a_ready_one(desk).orders[0].number,
    "write_off": waiting,
    "refund": one_with_money,
    "hand_over": waiting,
    "count": lambda desk: desk.accept().orders[0].number,
    "close": a_count,
    "undo": one_given_to_a_technician,
    "put_found": one_found_elsewhere,
    "note": lambda desk: desk.accept().orders[0].number,
}
"""Makes everything ready for the act; its number."""


def at_once(path: Path, act: str, number: int, receipt: int, days: int) -> list[str]:
    """What each of two counters was answered."""
    root = Path(__file__).parents[2]
    program = COUNTER.replace("ACT", ACTS[act])
    counters = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(path), str(number), str(receipt), str(days), place],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path, str(root)])},
        )
        for place in ("1", "2")
    ]
    for counter in counters:
        assert counter.stdout is not None
        counter.stdout.readline()
    for counter in counters:
        assert counter.stdin is not None
        counter.stdin.write("\n")
        counter.stdin.flush()
    return [counter.communicate()[0].strip() for counter in counters]


def made_ready(desk: WholeDesk, act: str) -> tuple[int, int]:
    """Everybody is on record and everything is ready for the act; its number, and the receipt's where it needs one."""
    with_director(desk)
    for name, role in (("Ольга", Role.CLERK), ("Ирина", Role.CLERK), (DIRECTOR, Role.DIRECTOR)):
        desk.staff.add(name, role)
    number = PREPARED[act](desk)
    return number, desk.lookup.card(number).facts.receipt if act == "hand_over" else 0


def tried_by_two(desk: WholeDesk, act: str) -> list[str]:
    """What two counters are answered that act at once."""
    number, receipt = made_ready(desk, act)
    return at_once(desk.path, act, number, receipt, 400 if act == "write_off" else 0)


@pytest.mark.parametrize("act", LOSERS)
def test_exactly_one_of_two_counters_wins_and_the_other_is_told_why(desk: WholeDesk, act: str) -> None:
    answers = tried_by_two(desk, act)
    assert answers.count("won") == 1, answers
    (lost,) = [answer for answer in answers if answer != "won"]
    assert lost == LOSERS[act]
    assert desk.database.check() == ()


def test_what_two_may_do_both_do(desk: WholeDesk) -> None:
    """The control of the test above."""
    assert tried_by_two(desk, "note") == ["won", "won"]
