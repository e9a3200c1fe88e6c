"""Notices and write-offs, as one transaction sees them."""

from collections.abc import Sequence

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from servicedesk.domain.codes import grouped
from servicedesk.domain.notice import NoticeWay
from servicedesk.domain.uncollected_refusals import NoticeUnknown
from servicedesk.storage.mapping import Notice, WriteOff
from servicedesk.storage.schema import orders, receipt
from servicedesk.storage.uncollected_tables import notice, write_off

_OF_ORDER = select(Notice).where(notice.c.order_number == bindparam("order")).order_by(notice.c.number)
_LETTERS = (
    select(notice.c.number)
    .join(orders, orders.c.number == notice.c.order_number)
    .join(receipt, receipt.c.number == orders.c.receipt_number)
    .where(receipt.c.customer_id == bindparam("customer"), notice.c.way == NoticeWay.LETTER)
    .order_by(notice.c.number.desc())
)
_WRITTEN_OFF = select(WriteOff).where(write_off.c.order_number == bindparam("order"))


class SqlNotices:
    """The notices of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, number: int) -> Notice:
        """The notice; raises NoticeUnknown."""
        found = self._session.get(Notice, number)
        if found is None:
            raise NoticeUnknown(number=grouped(number))
        return found

    def of_order(self, order_number: int) -> Sequence[Notice]:
        """The order's notices by number."""
        return self._session.scalars(_OF_ORDER, {"order": order_number}).all()

    def letters_to(self, customer_id: int) -> Sequence[int]:
        """The numbers of the letters to this customer, the last one first."""
        return self._session.scalars(_LETTERS, {"customer": customer_id}).all()

    def add(self, notice: Notice) -> None:
        """Keep a new notice."""
        self._session.add(notice)
        self._session.flush()


class SqlWriteOffs:
    """The write-offs of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_order(self, order_number: int) -> WriteOff | None:
        """The act by which the order was written off, if it was."""
        return self._session.scalars(_WRITTEN_OFF, {"order": order_number}).first()

    def add(self, write_off: WriteOff) -> None:
        """Keep a new one."""
        self._session.add(write_off)
        self._session.flush()
