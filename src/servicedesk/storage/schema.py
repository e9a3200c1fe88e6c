"""The tables, as SQLAlchemy Core knows them. A released one is changed by a migration alone."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from servicedesk.domain.codes import CodeKind
from servicedesk.domain.custody import Act
from servicedesk.domain.customer import Contact
from servicedesk.domain.order import Warranty
from servicedesk.domain.payment import Method, PaymentKind
from servicedesk.domain.status import GONE, OPEN, Outcome, Status
from servicedesk.services.papers import PaperKind
from servicedesk.services.printing.jobs import UNFINISHED, JobState
from servicedesk.storage.columns import Day, Kopecks, Moment, Names, Number, Word, YesNo

metadata = MetaData(
    naming_convention={
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)


def condition(column: str, words: Iterable[StrEnum]) -> str:
    """A choice of words as SQL; a partial index serves a query only if both say the very same, so both ask here."""
    return f"{column} IN ({', '.join(repr(word.value) for word in sorted(words))})"


SEARCHED = ("numbers", "name", "phone", "serial", "kind", "brand", "model", "fault", "place", "technician")
READY_HERE = frozenset({Status.READY, Status.OUT_FOR_DELIVERY})
IS_OPEN, IS_READY, IS_GONE = (condition("status", group) for group in (OPEN, READY_HERE, GONE))


def _words(name: str, kind: type[StrEnum], *, needed: bool = True) -> tuple[Column[Any], CheckConstraint]:
    return Column(name, Word(kind), nullable=not needed), CheckConstraint(condition(name, kind), name=name)


def _said(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _refers(name: str, target: str, **options: Any) -> Column[int]:
    # Deferred: one flush writes the rows of many tables in whatever order is cheapest, and the commit judges.
    key = ForeignKey(target, deferrable=True, initially="DEFERRED")
    return Column(name, Number, key, nullable=False, **options)


def _numbered(kind: CodeKind) -> tuple[Column[int], CheckConstraint]:
    rule = f"number / 1000000000 = {kind:d} AND number % 97 = 1"
    return Column("number", Number, primary_key=True, autoincrement=False), CheckConstraint(rule, name="number")


def _table(name: str, *parts: Any, rowid: bool = True) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True, sqlite_with_rowid=rowid)


def _version() -> Column[int]:
    return Column("version", Number, nullable=False)


customer = _table(
    "customer",
    Column("id", Number, primary_key=True),
    _version(),
    Column("name", Text, CheckConstraint("name <> ''", name="name"), nullable=False),
    *_words("contact", Contact),
    _said("notes"),
)

phone = _table(
    "phone",
    Column("id", Number, primary_key=True),
    _refers("customer_id", "customer.id", index=True),
    _said("text"),
    Column("digits", Text, nullable=False, index=True),
    Column("reversed", Text, nullable=False, index=True),
)

device = _table(
    "device",
    Column("id", Number, primary_key=True),
    _version(),
    _refers("customer_id", "customer.id", index=True),
    Column("kind", Text, CheckConstraint("kind <> ''", name="kind"), nullable=False),
    *(_said(name) for name in ("brand", "model", "serial", "serial_key", "colour")),
    Index("ix_device_serial_key", "serial_key", sqlite_where=text("serial_key <> ''")),
)

receipt = _table(
    "receipt",
    *_numbered(CodeKind.RECEIPT),
    _version(),
    _refers("customer_id", "customer.id", index=True),
    Column("accepted_at", Moment, nullable=False),
    _said("clerk"),
    _said("workstation"),
    Column("free_months", Number, nullable=False),
    Column("fee_per_day", Kopecks, nullable=False),
    Column("fee_cap", Kopecks),
    Column("key", Text, nullable=False),
    Column("spent_at", Moment),
    UniqueConstraint("key"),
)

orders = _table(
    "orders",
    *_numbered(CodeKind.DEVICE_LABEL),
    _version(),
    _refers("receipt_number", "receipt.number", index=True),
    _refers("device_id", "device.id", index=True),
    *_words("status", Status),
    *_words("outcome", Outcome, needed=False),
    _said("declared_fault"),
    _said("appearance"),
    Column("accessories", Names, nullable=False, server_default="[]"),
    _said("note"),
    Column("stated_value", Kopecks),
    *_words("warranty", Warranty),
    Column("urgent", YesNo, CheckConstraint("urgent IN (0, 1)", name="urgent"), nullable=False),
    Column("estimate_low", Kopecks),
    Column("estimate_high", Kopecks),
    Column("call_above", Kopecks),
    Column("promised", Day),
    Column("price", Kopecks),
    Column("storage_fee", Kopecks, nullable=False),
    _said("place"),
    _said("technician"),
    _said("reason"),
    Column("accepted_at", Moment, nullable=False),
    Column("ready_at", Moment),
    Column("closed_at", Moment),
    CheckConstraint("estimate_low >= 0 AND estimate_high >= estimate_low", name="estimate"),
    CheckConstraint(f"closed_at IS NOT NULL OR NOT ({IS_GONE})", name="closed"),
    Index("ix_orders_open", "number", "promised", sqlite_where=text(IS_OPEN)),
    Index("ix_orders_ready", "number", sqlite_where=text(IS_READY)),
)

custody_event = _table(
    "custody_event",
    Column("sequence", Number, primary_key=True),
    _refers("order_number", "orders.number", index=True),
    Column("act", Word(Act), nullable=False),  # unchecked: acts are added, and five million rows are not rebuilt for it
    _said("who"),
    _said("workstation"),
    Column("at", Moment, nullable=False),
    *_words("status_before", Status, needed=False),
    *_words("status_after", Status, needed=False),
    _said("place_before"),
    _said("place_after"),
    _said("technician"),
    *_words("outcome", Outcome, needed=False),
    _said("second_person"),
    _said("why"),
    Column("amount", Kopecks),
)

payment = _table(
    "payment",
    Column("sequence", Number, primary_key=True),
    _refers("order_number", "orders.number", index=True),
    *_words("kind", PaymentKind),
    *_words("method", Method),
    Column("amount", Kopecks, CheckConstraint("amount <> 0", name="amount"), nullable=False),
    _said("who"),
    _said("workstation"),
    Column("at", Moment, nullable=False),
)

counter = _table(
    "counter",
    Column("name", Text, primary_key=True, nullable=False),
    Column("last", Number, nullable=False),
    rowid=False,
)
"""The last number given out for each name. Read and written inside the transaction that uses it: no gaps."""

centre = _table(
    "centre",
    Column("key", Text, primary_key=True, nullable=False),
    Column("value", Text, nullable=False),
    rowid=False,
)

issued_paper = _table(
    "issued_paper",
    Column("id", Number, primary_key=True),
    Column("kind", Word(PaperKind), nullable=False),
    Column("subject", Number, nullable=False),
    _said("language"),
    Column("record", Text, nullable=False),
    Column("issued_at", Moment, nullable=False),
    _said("who"),
    _said("workstation"),
    Column("prints", Number, CheckConstraint("prints >= 0", name="prints"), nullable=False),
    Column("duplicates", Number, nullable=False),
    Index("ix_issued_paper_subject", "subject", "kind"),
)

print_job = _table(
    "print_job",
    Column("id", Number, primary_key=True),
    _version(),
    _refers("paper_id", "issued_paper.id", index=True),
    _said("workstation"),
    *_words("state", JobState),
    Column("on_request", YesNo, nullable=False),
    Column("attempts", Number, nullable=False),
    Column("queued_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    _said("ticket"),
    Column("fault", Text),
    _said("reason"),
    Index("ix_print_job_unfinished", "workstation", "id", sqlite_where=text(condition("state", UNFINISHED))),
)

used_name = _table(
    "used_name",
    Column("field", Text, primary_key=True, nullable=False),
    Column("kind", Text, primary_key=True, nullable=False),
    Column("brand", Text, primary_key=True, nullable=False),
    Column("folded", Text, primary_key=True, nullable=False),
    Column("name", Text, nullable=False),
    Column("uses", Number, nullable=False),
    rowid=False,
)
"""What fields complete themselves from: every name as first written, and how often it was used. ``kind`` and ``brand``
are folded and may be empty, which means any; so one range of the key answers every question.
"""

search = _table(
    "search",
    Column("number", Number, primary_key=True, autoincrement=False),
    *(Column(name, Text, nullable=False) for name in SEARCHED),
)
"""One row an order: the folded words of what a clerk may be told of it. The index of words lies over this table."""

word = _table(
    "word", Column("id", Number, primary_key=True), Column("word", Text, nullable=False), UniqueConstraint("word")
)
"""Every word ever indexed: what a mistyped word is compared with."""
