"""A table as a paper: lists, day sheets and reports, worded when they are issued and kept as they were."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from servicedesk.domain.money import Money
from servicedesk.services.papers.records import TEMPLATE_VERSION, Requisites
from servicedesk.services.papers.sheets import PaperKind


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """A column of a printed table; ``right`` for what is summed, ``short`` for what must stand on one line."""

    heading: str
    right: bool = False
    short: bool = False


@dataclass(frozen=True, slots=True)
class PaperLine:
    """Something told above or below the table: a label and its value; below it, a role and a name."""

    label: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class TablePaper:
    """A table of the centre. It belongs to no receipt and no order, so it bears no code.

    Cells are in words; ``totals`` is empty or has a cell a column; ``amount`` is told in words below.
    """

    paper_kind: ClassVar[PaperKind] = PaperKind.TABLE

    centre: Requisites
    title: str
    made_at: datetime
    made_by: str
    columns: tuple[PaperColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    facts: tuple[PaperLine, ...] = ()
    totals: tuple[str, ...] = ()
    amount: Money | None = None
    signers: tuple[PaperLine, ...] = ()
    template_version: int = TEMPLATE_VERSION
