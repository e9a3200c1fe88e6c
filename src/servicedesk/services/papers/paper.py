"""All papers there are, and the number and name that each goes by."""

from typing import get_args

from servicedesk.domain.codes import Code
from servicedesk.services.papers.delivery import DeliveryActPaper
from servicedesk.services.papers.lost_receipt import LostApplicationPaper
from servicedesk.services.papers.places import PlaceLabelPaper
from servicedesk.services.papers.records import ActPaper, LabelPaper, ReceiptPaper
from servicedesk.services.papers.table import TablePaper
from servicedesk.services.papers.uncollected import NoticePaper, UnclaimedActPaper

Paper = (
    ReceiptPaper
    | LabelPaper
    | PlaceLabelPaper
    | ActPaper
    | TablePaper
    | DeliveryActPaper
    | LostApplicationPaper
    | NoticePaper
    | UnclaimedActPaper
)

EVERY_PAPER: tuple[type[Paper], ...] = get_args(Paper)
"""The records of all papers; the archive reads each of them back."""


def code_of(paper: Paper) -> Code | None:
    """The code that the paper bears; None for one that belongs to nothing with a number."""
    return None if isinstance(paper, TablePaper) else paper.code


def subject_of(paper: Paper) -> int:
    """The number under which an issued paper is kept; 0 for one without a code."""
    code = code_of(paper)
    return 0 if code is None else code.number


def name_of(paper: Paper) -> str:
    """What the paper is called in the list of a printer and at the head of a reader's window."""
    return paper.title if isinstance(paper, TablePaper) else paper.code.grouped
