"""The tables, as SQLAlchemy Core knows them. A released one is changed by a migration alone."""

from sqlalchemy import CheckConstraint, Column, Index, Text, UniqueConstraint, text

from servicedesk.domain.codes import CodeKind
from servicedesk.domain.custody import Act
from servicedesk.domain.customer import Contact
from servicedesk.domain.payment import Method, PaymentKind
from servicedesk.domain.status import GONE, OPEN, Outcome, Status
from servicedesk.domain.terms import SizeClass
from servicedesk.domain.warranty import Warranty
from servicedesk.services.papers import PaperKind
from servicedesk.services.printing.jobs import UNFINISHED, JobState
from servicedesk.storage.columns import Day, FormerState, Kopecks, Moment, Names, Number, Word, YesNo
from servicedesk.storage.tables import condition, metadata, numbered, refers, said, table, version, words

__all__ = ["condition", "metadata"]

SEARCHED = ("numbers", "name", "phone", "serial", "kind", "brand", "model", "fault", "place", "technician")
HAS_PAYER = "payer <> ''"
READY_HERE = frozenset({Status.READY, Status.OUT_FOR_DELIVERY})
HERE = frozenset(Status) - GONE
IS_OPEN, IS_READY, IS_GONE, IS_HERE = (condition("status", group) for group in (OPEN, READY_HERE, GONE, HERE))
IS_WAITING = condition("status", {Status.READY})
IS_WRITTEN_OFF = condition("status", {Status.WRITTEN_OFF})

customer = table(
    "customer",
    Column("id", Number, primary_key=True),
    version(),
    Column("name", Text, CheckConstraint("name <> ''", name="name"), nullable=False),
    *words("contact", Contact),
    said("notes"),
)

phone = table(
    "phone",
    Column("id", Number, primary_key=True),
    refers("customer_id", "customer.id", index=True),
    said("text"),
    Column("digits", Text, nullable=False, index=True),
    Column("reversed", Text, nullable=False, index=True),
)

device = table(
    "device",
    Column("id", Number, primary_key=True),
    version(),
    refers("customer_id", "customer.id", index=True),
    Column("kind", Text, CheckConstraint("kind <> ''", name="kind"), nullable=False),
    *(said(name) for name in ("brand", "model", "serial", "serial_key", "colour")),
    Index("ix_device_serial_key", "serial_key", sqlite_where=text("serial_key <> ''")),
)

receipt = table(
    "receipt",
    *numbered(CodeKind.RECEIPT),
    version(),
    refers("customer_id", "customer.id", index=True),
    Column("accepted_at", Moment, nullable=False),
    said("clerk"),
    said("workstation"),
    Column("key", Text, nullable=False),
    Column("spent_at", Moment),
    Column("void_since", Moment),
    UniqueConstraint("key"),
)

orders = table(
    "orders",
    *numbered(CodeKind.DEVICE_LABEL),
    version(),
    refers("receipt_number", "receipt.number", index=True),
    refers("device_id", "device.id", index=True),
    *words("status", Status),
    *words("outcome", Outcome, needed=False),
    said("declared_fault"),
    said("appearance"),
    Column("accessories", Names, nullable=False, server_default="[]"),
    said("note"),
    Column("stated_value", Kopecks),
    *words("size", SizeClass),
    Column("free_months", Number, nullable=False),
    Column("fee_per_day", Kopecks, nullable=False),
    Column("fee_cap", Kopecks),
    Column("kept_months", Number, nullable=False),
    Column("from_told", YesNo, nullable=False),
    *words("warranty", Warranty),
    said("payer"),
    Column("guarantee_days", Number, nullable=False),
    Column("urgent", YesNo, CheckConstraint("urgent IN (0, 1)", name="urgent"), nullable=False),
    Column("estimate_low", Kopecks),
    Column("estimate_high", Kopecks),
    Column("call_above", Kopecks),
    Column("promised", Day),
    Column("price", Kopecks),
    Column("storage_fee", Kopecks, nullable=False),
    Column("waived", Kopecks, nullable=False),
    Column("storage_free", YesNo, nullable=False),
    said("place"),
    said("technician"),
    said("reason"),
    Column("held_by", Number),
    Column("previous", Number),
    Column("came_back_after", Number),
    Column("accepted_at", Moment, nullable=False),
    Column("ready_at", Moment),
    Column("told_at", Moment),
    Column("closed_at", Moment),
    Column("storage_from", Day),
    Column("fee_from", Day),
    Column("passes_on", Day),
    Column("guarantee_until", Day),
    Column("former", FormerState),
    CheckConstraint("estimate_low >= 0 AND estimate_high >= estimate_low", name="estimate"),
    CheckConstraint(f"closed_at IS NOT NULL OR NOT ({IS_GONE})", name="closed"),
    Index("ix_orders_open", "number", "promised", sqlite_where=text(IS_OPEN)),
    Index("ix_orders_payer", "payer", "closed_at", sqlite_where=text(HAS_PAYER)),
    Index("ix_orders_ready", "number", "status", "fee_from", "passes_on", sqlite_where=text(IS_READY)),
    Index("ix_orders_written_off", "number", sqlite_where=text(IS_WRITTEN_OFF)),
    Index("ix_orders_place", "place", "status", "number", sqlite_where=text(IS_HERE)),
    Index("ix_orders_here", "device_id", "status", sqlite_where=text(IS_HERE)),
    Index("ix_orders_technician", "technician", "status", "number", sqlite_where=text(IS_HERE)),
    Index("ix_orders_fee", "fee_from", "number", sqlite_where=text(IS_WAITING)),
    Index("ix_orders_passes", "passes_on", "number", sqlite_where=text(IS_WAITING)),
    Index("ix_orders_held", "held_by", sqlite_where=text("held_by IS NOT NULL")),
    Index("ix_orders_came_back", "came_back_after", "number", sqlite_where=text("came_back_after IS NOT NULL")),
)

custody_event = table(
    "custody_event",
    Column("sequence", Number, primary_key=True),
    refers("order_number", "orders.number", index=True),
    Column("act", Word(Act), nullable=False),  # unchecked: acts are added, and five million rows are not rebuilt for it
    said("who"),
    said("workstation"),
    Column("at", Moment, nullable=False),
    *words("status_before", Status, needed=False),
    *words("status_after", Status, needed=False),
    said("place_before"),
    said("place_after"),
    said("technician"),
    *words("outcome", Outcome, needed=False),
    said("second_person"),
    said("why"),
    Column("amount", Kopecks),
)

payment = table(
    "payment",
    Column("sequence", Number, primary_key=True),
    refers("order_number", "orders.number", index=True),
    *words("kind", PaymentKind),
    *words("method", Method),
    Column("amount", Kopecks, CheckConstraint("amount <> 0", name="amount"), nullable=False),
    said("who"),
    said("workstation"),
    Column("at", Moment, nullable=False),
    Index("ix_payment_at", "at"),
)

counter = table(
    "counter",
    Column("name", Text, primary_key=True, nullable=False),
    Column("last", Number, nullable=False),
    rowid=False,
)
"""The last number given out for each name. Read and written inside the transaction that uses it: no gaps."""

centre = table(
    "centre",
    Column("key", Text, primary_key=True, nullable=False),
    Column("value", Text, nullable=False),
    rowid=False,
)

issued_paper = table(
    "issued_paper",
    Column("id", Number, primary_key=True),
    Column("kind", Word(PaperKind), nullable=False),
    Column("subject", Number, nullable=False),
    said("language"),
    Column("record", Text, nullable=False),
    Column("issued_at", Moment, nullable=False),
    said("who"),
    said("workstation"),
    Column("prints", Number, CheckConstraint("prints >= 0", name="prints"), nullable=False),
    Column("duplicates", Number, nullable=False),
    Index("ix_issued_paper_subject", "subject", "kind"),
)

print_job = table(
    "print_job",
    Column("id", Number, primary_key=True),
    version(),
    refers("paper_id", "issued_paper.id", index=True),
    said("workstation"),
    *words("state", JobState),
    Column("on_request", YesNo, nullable=False),
    Column("attempts", Number, nullable=False),
    Column("queued_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    said("ticket"),
    Column("fault", Text),
    said("reason"),
    Index("ix_print_job_unfinished", "workstation", "id", sqlite_where=text(condition("state", UNFINISHED))),
)

used_name = table(
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

search = table(
    "search",
    Column("number", Number, primary_key=True, autoincrement=False),
    *(Column(name, Text, nullable=False) for name in SEARCHED),
)
"""One row an order: the folded words of what a clerk may be told of it. The index of words lies over this table."""

word = table(
    "word", Column("id", Number, primary_key=True), Column("word", Text, nullable=False), UniqueConstraint("word")
)
"""Every word ever indexed: what a mistyped word is compared with."""
