"""Lost-receipt cases, as one transaction sees them."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from servicedesk.domain.case_refusals import CaseUnknown
from servicedesk.domain.codes import grouped
from servicedesk.domain.custody import Act
from servicedesk.domain.lost_case import HOLDING
from servicedesk.storage.case_tables import lost_case
from servicedesk.storage.columns import Day
from servicedesk.storage.mapping import CustodyEvent, LostCase
from servicedesk.storage.schema import custody_event

_NOTED = (Act.HELD, Act.RELEASED, Act.REVEALED, Act.PRESENTED)
_FIRST = 10**10

_case = lost_case.c
_HOLDING_RECEIPT = select(LostCase).where(_case.receipt_number == bindparam("receipt"), _case.state.in_(HOLDING))
_HELD = select(LostCase).where(_case.state.in_(HOLDING)).order_by(_case.due, _case.number)
_ENDED = (
    select(LostCase)
    .where(_case.state.not_in(HOLDING), _case.number < bindparam("before"))
    .order_by(_case.number.desc())
    .limit(bindparam("most"))
)
_TO_ERASE = select(LostCase).where(_case.erase_on <= bindparam("today", type_=Day), _case.erased_on.is_(None))
_NOTES = (
    select(CustodyEvent)
    .where(
        custody_event.c.order_number.in_(bindparam("orders", expanding=True)),
        custody_event.c.act.in_(_NOTED),
    )
    .order_by(custody_event.c.sequence)
)


class SqlLostCases:
    """The cases of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, number: int) -> LostCase:
        """The case; raises CaseUnknown."""
        case = self._session.get(LostCase, number)
        if case is None:
            raise CaseUnknown(number=grouped(number))
        return case

    def holding(self, receipt_number: int) -> LostCase | None:
        """The case that holds the devices of this receipt, if one does."""
        return self._session.scalars(_HOLDING_RECEIPT, {"receipt": receipt_number}).first()

    def held(self) -> Sequence[LostCase]:
        """Every case that holds devices: the one due first comes first."""
        return self._session.scalars(_HELD).all()

    def ended(self, before: int | None, limit: int) -> Sequence[LostCase]:
        """Cases that hold nothing any more, newest first; ``before`` is the number of the last one seen."""
        return self._session.scalars(_ENDED, {"before": before or _FIRST, "most": limit}).all()

    def to_erase(self, today: date) -> Sequence[LostCase]:
        """Cases whose passports are to be erased by today and were not."""
        return self._session.scalars(_TO_ERASE, {"today": today}).all()

    def notes(self, order_numbers: Sequence[int]) -> Sequence[CustodyEvent]:
        """What the ledger says about these orders' cases: held, released, revealed, presented; by sequence."""
        return self._session.scalars(_NOTES, {"orders": list(order_numbers)}).all()

    def add(self, case: LostCase) -> None:
        """Keep a new case."""
        self._session.add(case)
        self._session.flush()
