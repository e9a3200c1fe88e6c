"""Issuing: a paper is kept as it is and put on the print queue, in the transaction of what it speaks of."""

from servicedesk.domain.custody import Hand
from servicedesk.services.papers import Paper
from servicedesk.services.ports import Work


def issue(work: Work, paper: Paper, hand: Hand) -> None:
    """Issue the paper in the language of the centre's papers; it is printed where the hand is."""
    paper_id = work.papers.issue(paper, language=work.centre().paper_language, hand=hand)
    work.papers.enqueue(paper_id, hand)
