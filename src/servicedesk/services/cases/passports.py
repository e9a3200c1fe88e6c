"""The passports of lost-receipt cases after they were taken down: put on paper as it is printed, erased in time."""

from collections.abc import Callable
from dataclasses import replace

from servicedesk.domain.case_refusals import CaseUnknown, KeyMissing, PassportErased
from servicedesk.domain.codes import CodeKind, grouped
from servicedesk.domain.custody import Act, CustodyEvent
from servicedesk.domain.refusals import PaperUnknown
from servicedesk.services.cases.ports import Vault
from servicedesk.services.cases.sealing import passport_of
from servicedesk.services.numbers import of_kind
from servicedesk.services.papers import Paper, PaperKind
from servicedesk.services.papers.lost_receipt import LostApplicationPaper
from servicedesk.services.ports import Clock, Desk, Store


class CasePassports:
    """Keeps passports readable no longer and nowhere else than they must be."""

    def __init__(self, store: Store, vault: Vault, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._vault = vault
        self._clock = clock
        self._desk = desk

    def erase_due(self) -> tuple[int, ...]:
        """Erase every passport whose term has ended; the numbers of their cases. A day without any writes nothing."""
        today = self._clock().date()
        with self._store.reading() as work:
            due = [case.number for case in work.lost_cases.to_erase(today)]
        if not due:
            return ()
        with self._store.transaction() as work:
            for case in work.lost_cases.to_erase(today):
                case.erase(today)
        return tuple(due)

    def completed(self, paper: Paper) -> Paper:
        """The application with its passport, for the printer alone; blank lines when it was erased, or when this
        workstation has not the key. Any other paper as it is.
        """
        if not isinstance(paper, LostApplicationPaper):
            return paper
        try:
            with self._store.reading() as work:
                passport = passport_of(work.lost_cases.get(paper.code.number), self._vault)
        except (CaseUnknown, PassportErased, KeyMissing):
            return paper
        number = f"{passport.series} {passport.number}"
        return replace(paper, passport=number, issued_by=passport.issued_by, issued_on=passport.issued_on)

    def print_again(self, number: str) -> None:
        """Put the application on the print queue once more, on record. Raises CaseUnknown, PaperUnknown."""
        code, hand = of_kind(number, CodeKind.LOST_CASE), self._desk().hand(self._clock())
        with self._store.transaction() as work:
            case = work.lost_cases.get(code.number)
            issued = work.papers.latest(PaperKind.LOST_APPLICATION, case.number)
            if issued is None:
                raise PaperUnknown(number=code.grouped, kind=PaperKind.LOST_APPLICATION)
            work.papers.enqueue(issued.id, hand, duplicate=True)
            (first, *_rest) = work.orders.of_receipt(case.receipt_number)
            why = f"{grouped(case.number)}: {PaperKind.LOST_APPLICATION.value}"
            work.ledger.record(CustodyEvent(first.number, Act.REPRINTED, hand.who, hand.workstation, hand.at, why=why))
