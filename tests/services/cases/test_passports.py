"""Passports leave no trace: not in the file, not in a log, and not behind their term."""

import logging
from pathlib import Path

import pytest

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.services.papers import LostApplicationPaper, Paper, PaperKind, Requisites
from servicedesk.services.printing import Printing
from servicedesk.services.printing.sample import sample_paper
from tests.services.cases.applying import DIRECTOR, PASSPORT, application, code_of, finish, opened, with_director
from tests.services.desk import WholeDesk
from tests.services.print_counter import RECEIPTS
from tests.services.print_jobs import NOON, PrintJobsInMemory
from tests.services.printers import PlainRenderer, PrinterOnPaper, PrinterShelf

DIGITS = (b"123489", b"5204123489", b"5204 123489", b"52 04 123489")
OFFICE = "Ленинском".encode()


def bytes_of(folder: Path) -> bytes:
    """Everything that lies in the folder, the key apart."""
    files = [file for file in sorted(folder.iterdir()) if file.is_file() and file.suffix != ".key"]
    return b"".join(file.read_bytes() for file in files)


def traces(content: bytes) -> list[bytes]:
    return [secret for secret in (*DIGITS, OFFICE) if secret in content]


def application_of(desk: WholeDesk) -> LostApplicationPaper:
    job = next(job for job in desk.database.print_jobs.unfinished("1") if job.kind is PaperKind.LOST_APPLICATION)
    paper = desk.database.print_jobs.paper(job.paper_id)
    assert isinstance(paper, LostApplicationPaper)
    return paper


def test_neither_the_file_nor_the_log_ever_holds_a_passport(
    desk: WholeDesk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with_director(desk)
    accepted = desk.accept()
    finish(desk, accepted)
    card = opened(desk, accepted)
    desk.lost_receipts.reveal(code_of(card), "сверить")
    desk.lost_receipts.approve(code_of(card), DIRECTOR)
    assert traces(bytes_of(tmp_path)) == []
    desk.close()
    assert traces(bytes_of(tmp_path)) == []
    assert traces(caplog.text.encode()) == []
    assert "Фёдоров".encode() in bytes_of(tmp_path), "the search must find what is there in clear"


def test_the_search_finds_a_passport_that_somebody_wrote_in_clear(desk: WholeDesk, tmp_path: Path) -> None:
    """The control of the test above."""
    accepted = desk.accept()
    desk.workshop.note_call(accepted.orders[0].number, f"паспорт {PASSPORT}, выдан в Ленинском районе")
    assert traces(bytes_of(tmp_path)) == [b"123489", b"52 04 123489", OFFICE]


def test_the_application_bears_the_passport_on_paper_alone(desk: WholeDesk) -> None:
    opened(desk, desk.accept())
    kept = application_of(desk)
    assert kept.passport == ""
    printed = desk.passports.completed(kept)
    assert isinstance(printed, LostApplicationPaper)
    assert (printed.passport, printed.issued_by) == (PASSPORT, application("1").issued_by)


def test_the_printer_gets_the_completed_paper_and_the_queue_keeps_the_other() -> None:
    jobs, laser = PrintJobsInMemory(), PrinterOnPaper()
    shelf = PrinterShelf({"laser": laser})
    asked: list[Paper] = []

    def complete(paper: Paper) -> Paper:
        asked.append(paper)
        return sample_paper(PaperKind.ACT, Requisites("Заря"), NOON)

    printing = Printing(jobs, PlainRenderer(), shelf, lambda _kind: RECEIPTS, "1", lambda: NOON, complete=complete)
    paper_id = jobs.issue(PaperKind.RECEIPT)
    jobs.add(paper_id, "1", NOON)
    printing.print_next()
    assert asked == [jobs.paper(paper_id)]
    assert laser.words[0].startswith("act "), "what goes to the printer is what was completed"


def test_other_papers_are_printed_as_they_are(desk: WholeDesk) -> None:
    paper = sample_paper(PaperKind.LABEL, Requisites("Заря"), desk.clock.now)
    assert desk.passports.completed(paper) is paper


def test_a_passport_is_erased_on_its_day_and_not_before(desk: WholeDesk, tmp_path: Path) -> None:
    with_director(desk)
    code = code_of(opened(desk, desk.accept()))
    with desk.database.store.reading() as work:
        sealed = work.lost_cases.get(Code.parse(code).number).sealed
    desk.lost_receipts.refuse(code, DIRECTOR, "нет")
    desk.clock.pass_days(29)
    assert desk.passports.erase_due() == ()
    desk.clock.pass_days(1)
    assert desk.passports.erase_due() == (Code.parse(code).number,)
    assert desk.passports.erase_due() == ()
    card = desk.lost_receipts.case(code)
    assert (card.mask, card.erased_on) == ("", desk.clock.now.date())
    desk.close()
    assert sealed not in bytes_of(tmp_path), "the sealed bytes must be overwritten, not only forgotten"
    assert len(sealed) > 100


def test_an_open_or_approved_case_keeps_its_passport_however_long_it_takes(desk: WholeDesk) -> None:
    with_director(desk)
    opened(desk, desk.accept())
    desk.clock.pass_days(400)
    assert desk.passports.erase_due() == ()


def test_after_the_erasure_a_reprint_has_blank_lines(desk: WholeDesk) -> None:
    with_director(desk)
    code = code_of(opened(desk, desk.accept()))
    desk.lost_receipts.refuse(code, DIRECTOR, "нет")
    kept = application_of(desk)
    desk.clock.pass_days(30)
    desk.passports.erase_due()
    assert desk.passports.completed(kept) == kept


def test_a_counter_without_the_key_prints_blank_lines(desk: WholeDesk) -> None:
    opened(desk, desk.accept())
    desk.vault._key_file.unlink()
    kept = application_of(desk)
    assert desk.passports.completed(kept) == kept


def test_the_application_is_printed_again_as_a_duplicate_on_record(desk: WholeDesk) -> None:
    accepted = desk.accept()
    code = code_of(opened(desk, accepted))
    desk.passports.print_again(code)
    jobs = [job for job in desk.database.print_jobs.unfinished("1") if job.kind is PaperKind.LOST_APPLICATION]
    assert [job.on_request for job in jobs] == [False, True]
    assert PaperKind.LOST_APPLICATION in desk.lookup.card(accepted.orders[0].number).events[0].why
    assert Code.parse(code).kind is CodeKind.LOST_CASE
