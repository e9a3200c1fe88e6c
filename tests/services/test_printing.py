"""The print queue as a use case: no paper lost, no second print without its mark, whatever the printer does."""

import pytest

from servicedesk.services.papers import CopyMark, PaperKind, PaperSize, Requisites
from servicedesk.services.printing import (
    Delivery,
    Fault,
    FaultCode,
    JobState,
    PrinterChoice,
    PrinterChoiceWrong,
    Printing,
    PrintJobChanged,
    PrintJobUnknown,
    Progress,
)
from servicedesk.services.printing.sample import ORDER_CODE, RECEIPT_CODE
from tests.services.print_counter import ACTS, DOUBTFUL, LABELS, NOTHING, RECEIPTS, Counter, a_counter, marks, under_way
from tests.services.print_jobs import PrintJobsInMemory
from tests.services.printers import PrinterShelf

PAPER_OUT = Fault.of(FaultCode.PAPER_OUT)


@pytest.fixture
def counter() -> Counter:
    return a_counter(PrintJobsInMemory())


def test_each_paper_goes_to_the_printer_chosen_for_it(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT, PaperKind.LABEL, PaperKind.ACT)
    outcomes = counter.print_all()
    assert [outcome.state for outcome in outcomes] == [JobState.CONFIRMED] * 3
    assert [(sheet.size, sheet.copies) for sheet in counter.laser.paper] == [(PaperSize.A4, 1), (PaperSize.A5, 2)]
    assert counter.laser.words[0] == f"receipt {RECEIPT_CODE.digits} a4 ru original 0"
    assert counter.labels.words == [f"label {ORDER_CODE.digits} 58x40 ru original 0 {LABELS.head}"]
    assert counter.printing.unprinted() == ()
    assert counter.printing.print_next() is None


def test_the_name_of_a_sheet_is_safe_and_tells_date_number_and_kind(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT)
    counter.laser.answers.append(DOUBTFUL)
    counter.print_all()
    counter.printing.retry(1)
    counter.print_all()
    name = f"2026-03-02_{RECEIPT_CODE.digits}_receipt"
    assert [sheet.name for sheet in counter.laser.paper] == [name, f"{name}_copy1"]


def test_a_printer_that_is_not_ready_gets_nothing_and_the_paper_waits_unmarked(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT)
    counter.laser.fault = PAPER_OUT
    (outcome,) = counter.print_all()
    assert (outcome.state, outcome.fault) == (JobState.QUEUED, PAPER_OUT)
    (waiting,) = counter.printing.unprinted()
    assert (waiting.fault, waiting.attempts, waiting.mark) == (PAPER_OUT, 0, CopyMark.original())
    assert waiting.printer == RECEIPTS
    counter.laser.fault = None
    counter.later(3)
    assert marks(counter.laser) == ["original 0"]


def test_a_dead_printer_does_not_hold_up_another(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT, PaperKind.LABEL, PaperKind.RECEIPT, PaperKind.LABEL)
    counter.laser.fault = PAPER_OUT
    counter.print_all()
    assert len(counter.labels.paper) == 2
    assert counter.laser.asked == 1, "one question for both receipts"


def test_a_dead_printer_is_asked_less_and_less_often_and_at_once_when_a_person_says_so(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT)
    counter.laser.fault = PAPER_OUT
    for _ in range(120):
        counter.later(1)
    assert 8 <= counter.laser.asked <= 14
    counter.laser.fault = None
    counter.printing.retry(1)
    counter.print_all()
    assert marks(counter.laser) == ["original 0"]


def test_a_known_fault_is_not_written_again_and_again(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT)
    counter.laser.fault = PAPER_OUT
    counter.print_all()
    version = counter.jobs.get(1).version
    assert counter.later(60)
    assert counter.jobs.get(1).version == version


def test_nothing_sent_is_tried_again_by_itself_and_unmarked(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT)
    counter.laser.answers.extend([NOTHING, NOTHING])
    counter.print_all()
    counter.later(3)
    assert counter.states() == [JobState.QUEUED]
    counter.later(5)
    assert marks(counter.laser) == ["original 0"]
    assert counter.jobs.get(1).attempts == 3


def test_a_doubtful_print_waits_for_a_person_and_its_repetition_is_marked(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT)
    counter.laser.answers.extend([DOUBTFUL, DOUBTFUL])
    counter.print_all()
    assert counter.later(600) == []
    (waiting,) = counter.printing.unprinted()
    assert (waiting.state, waiting.mark) == (JobState.UNCONFIRMED, CopyMark.copy(1))
    for _ in range(2):
        counter.printing.retry(1)
        counter.print_all()
    assert marks(counter.laser) == ["original 0", "copy 1", "copy 2"]
    assert counter.states() == [JobState.CONFIRMED]


def test_a_person_who_has_the_paper_in_hand_ends_the_doubt(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT)
    counter.laser.answers.append(DOUBTFUL)
    counter.print_all()
    counter.printing.confirm(1)
    assert counter.printing.unprinted() == ()
    with pytest.raises(PrintJobChanged):
        counter.printing.retry(1)


def test_only_what_was_sent_can_be_confirmed(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT)
    with pytest.raises(PrintJobChanged):
        counter.printing.confirm(1)


def test_a_dropped_paper_keeps_its_reason_and_is_not_printed(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT)
    counter.printing.drop(1, "клиент передумал")
    assert counter.print_all() == []
    assert (counter.jobs.get(1).state, counter.jobs.get(1).reason) == (JobState.DROPPED, "клиент передумал")
    with pytest.raises(PrintJobUnknown):
        counter.printing.drop(99, "")


def test_a_reprint_on_request_says_that_it_is_a_duplicate(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT)
    counter.print_all()
    counter.printing.reprint(1)
    counter.printing.reprint(1)
    counter.print_all()
    assert marks(counter.laser) == ["original 0", "duplicate 1", "duplicate 2"]


def test_a_reprint_of_what_never_came_out_is_the_original(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT)
    counter.printing.drop(1, "принтер сломан")
    counter.printing.reprint(1)
    counter.print_all()
    assert marks(counter.laser) == ["original 0"]


@pytest.mark.parametrize(
    ("code", "state"), [(FaultCode.OFFLINE, JobState.QUEUED), (FaultCode.QUEUE_REFUSED, JobState.FAILED)]
)
def test_what_only_a_person_can_mend_is_not_tried_for_ever(counter: Counter, code: FaultCode, state: JobState) -> None:
    counter.accept(PaperKind.RECEIPT)
    counter.laser.answers.append(Delivery(Progress.NOTHING, Fault.of(code)))
    counter.print_all()
    assert counter.states() == [state]
    counter.printing.retry(1)
    counter.print_all()
    assert marks(counter.laser) == ["original 0"]


def test_a_code_that_does_not_read_back_is_not_printed_and_holds_up_nothing(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT, PaperKind.LABEL)
    counter.renderer.unreadable.add(PaperKind.RECEIPT)
    counter.print_all()
    assert counter.states() == [JobState.FAILED, JobState.CONFIRMED]
    assert counter.jobs.get(1).fault == Fault.of(FaultCode.UNREADABLE_CODE)
    assert counter.laser.paper == []


def test_a_defect_of_ours_is_raised_once_and_the_papers_behind_go_on(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT, PaperKind.LABEL)
    counter.renderer.broken = True
    with pytest.raises(ZeroDivisionError):
        counter.printing.print_next()
    counter.renderer.broken = False
    counter.print_all()
    assert counter.states() == [JobState.FAILED, JobState.CONFIRMED]


def test_a_paper_in_the_systems_queue_is_followed_to_its_end(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT)
    counter.laser.answers.append(under_way())
    counter.laser.later.extend([under_way(), under_way(PAPER_OUT), under_way(PAPER_OUT), under_way()])
    assert [outcome.state for outcome in counter.print_all()] == [JobState.SENT]
    assert [outcome.fault for outcome in counter.print_all()] == [PAPER_OUT]
    (waiting,) = counter.printing.unprinted()
    assert (waiting.state, waiting.fault) == (JobState.SENT, PAPER_OUT)
    counter.laser.later.append(Delivery(Progress.PRINTED))
    assert [outcome.state for outcome in counter.print_all()] == [JobState.SENT, JobState.CONFIRMED]


def test_a_restart_goes_on_following_the_systems_queue(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT)
    counter.laser.answers.append(under_way())
    counter.printing.print_next()
    counter.restart()
    counter.laser.later.append(Delivery(Progress.PRINTED))
    assert [outcome.state for outcome in counter.print_all()] == [JobState.CONFIRMED]


@pytest.mark.parametrize("give_up", [False, True])
def test_a_paper_taken_back_from_the_systems_queue_is_cancelled_there(counter: Counter, give_up: bool) -> None:
    counter.accept(PaperKind.RECEIPT)
    counter.laser.answers.append(under_way())
    counter.printing.print_next()
    if give_up:
        counter.printing.drop(1, "зажевало")
    else:
        counter.printing.retry(1)
    assert counter.laser.cancelled == ["7@laser"]
    counter.print_all()
    assert marks(counter.laser) == (["original 0"] if give_up else ["original 0", "copy 1"])


def test_a_job_cancelled_in_the_systems_queue_waits_for_a_person(counter: Counter) -> None:
    counter.accept(PaperKind.RECEIPT)
    counter.laser.answers.append(under_way())
    counter.laser.later.append(Delivery(Progress.DOUBTFUL, Fault.of(FaultCode.CANCELLED)))
    counter.print_all()
    assert counter.states() == [JobState.UNCONFIRMED]


def test_a_test_print_reaches_the_printer_and_leaves_no_trace(counter: Counter) -> None:
    centre = Requisites("Сервис")
    delivery = counter.printing.test_print(PaperKind.LABEL, LABELS, centre, "en")
    assert delivery.progress is Progress.PRINTED
    assert counter.labels.words[0].startswith(f"label {ORDER_CODE.digits} 58x40 en original 0")
    assert counter.jobs.jobs == {}
    counter.labels.fault = PAPER_OUT
    assert counter.printing.test_print(PaperKind.LABEL, LABELS, centre, "en").fault == PAPER_OUT
    counter.renderer.unreadable.add(PaperKind.ACT)
    refused = counter.printing.test_print(PaperKind.ACT, ACTS, centre, "en")
    assert refused == Delivery(Progress.NOTHING, Fault.of(FaultCode.UNREADABLE_CODE))


def test_a_choice_spoiled_in_the_settings_file_is_shown_with_the_paper_that_waits(counter: Counter) -> None:
    def spoiled(kind: PaperKind) -> PrinterChoice:
        raise PrinterChoiceWrong(field="size")

    counter.accept(PaperKind.RECEIPT)
    counter.laser.fault = Fault.of(FaultCode.WRONG_SETTINGS)
    shelf = PrinterShelf({"": counter.laser})
    printing = Printing(counter.jobs, counter.renderer, shelf, spoiled, "counter", counter.clock)
    outcome = printing.print_next()
    assert outcome is not None
    assert (outcome.state, outcome.fault) == (JobState.FAILED, Fault.of(FaultCode.WRONG_SETTINGS))
    assert printing.unprinted()[0].printer == PrinterChoice()
