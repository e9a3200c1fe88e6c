"""Printing a table: kept as issued, on this workstation's queue, in the words that were in sight."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from servicedesk.domain.money import Money
from servicedesk.domain.refusals import DatabaseReadOnly
from servicedesk.services.lists.order_table import order_table
from servicedesk.services.lists.orders import ListQuestion, OrderList
from servicedesk.services.lists.printing import MOST_ROWS, TablePrinting
from servicedesk.services.lists.table import Signer, Table, TableTooLong
from servicedesk.services.papers import PaperKind, TablePaper
from servicedesk.services.printing.desk import paper_name
from servicedesk.services.wording import Wording
from servicedesk.storage.database import open_store
from tests.services.desk import ZONE, WholeDesk
from tests.services.lists.orders import listed_orders

QUESTION = ListQuestion(OrderList.READY, date(2026, 11, 15))


def ready(count: int = 3, language: str = "ru") -> Table:
    return order_table(listed_orders(count), QUESTION, Wording(language), ZONE)


def test_a_printed_table_waits_on_the_queue_of_this_workstation(tmp_path: Path) -> None:
    with WholeDesk(tmp_path / "d.db") as desk:
        TablePrinting(desk.database.store, desk.clock, desk.desk).print_table(ready())
        (job,) = desk.database.print_jobs.unfinished("1")
        paper = desk.database.print_jobs.paper(job.paper_id)
        assert desk.database.check() == ()
    assert (job.kind, job.subject, job.language) == (PaperKind.TABLE, 0, "ru")
    assert isinstance(paper, TablePaper)
    assert paper.made_by == "Ольга"
    assert [row[0] for row in paper.rows] == ["2 0 000003 27", "2 0 000002 27", "2 0 000001 27"]
    assert paper.totals[-1] == "6,00"


def test_a_table_is_printed_in_the_language_it_was_made_in(tmp_path: Path) -> None:
    with WholeDesk(tmp_path / "d.db") as desk:
        paper = TablePrinting(desk.database.store, desk.clock, desk.desk).print_table(ready(language="en"))
        (job,) = desk.database.print_jobs.unfinished("1")
    assert job.language == "en"
    assert paper.columns[0].heading == "Order"


def test_signatures_and_the_amount_go_with_it(tmp_path: Path) -> None:
    table = replace(ready(), amount=Money(600), signers=(Signer("Принял", "Громов А. В."),))
    with WholeDesk(tmp_path / "d.db") as desk:
        paper = TablePrinting(desk.database.store, desk.clock, desk.desk).print_table(table)
    assert paper.amount == Money(600)
    assert (paper.signers[0].label, paper.signers[0].value) == ("Принял", "Громов А. В.")


def test_what_nobody_would_read_is_not_printed(tmp_path: Path) -> None:
    row = ready(1).rows[0]
    with WholeDesk(tmp_path / "d.db") as desk:
        printing = TablePrinting(desk.database.store, desk.clock, desk.desk)
        with pytest.raises(TableTooLong) as refused:
            printing.print_table(replace(ready(1), rows=(row,) * (MOST_ROWS + 1)))
        assert desk.database.print_jobs.unfinished("1") == ()
    assert (refused.value.rows, refused.value.most) == (MOST_ROWS + 1, MOST_ROWS)


def test_a_database_that_can_only_be_read_prints_nothing(tmp_path: Path) -> None:
    with WholeDesk(tmp_path / "d.db") as desk:
        desk.accept()
        database = open_store(str(tmp_path / "d.db"), read_only=True)
        with pytest.raises(DatabaseReadOnly):
            TablePrinting(database.store, desk.clock, desk.desk).print_table(ready())
        database.close()


def test_a_table_in_a_folder_goes_by_its_title(tmp_path: Path) -> None:
    with WholeDesk(tmp_path / "d.db") as desk:
        paper = TablePrinting(desk.database.store, desk.clock, desk.desk).print_table(ready())
        (job,) = desk.database.print_jobs.unfinished("1")
        assert paper_name(paper, job) == paper.title
        desk.accept()
        label = next(one for one in desk.database.print_jobs.unfinished("1") if one.kind is PaperKind.LABEL)
        assert paper_name(desk.database.print_jobs.paper(label.paper_id), label) == f"{label.subject}_label"
