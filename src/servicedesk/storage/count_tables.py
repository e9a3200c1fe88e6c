"""The tables of the storage counts."""

from sqlalchemy import Column, ForeignKey, Index, text

from servicedesk.domain.codes import CodeKind
from servicedesk.domain.status import Status
from servicedesk.domain.storage_count import Absence, Seeming, Verdict
from servicedesk.storage.columns import Moment, Number, YesNo
from servicedesk.storage.tables import numbered, refers, said, table, version, words

storage_count = table(
    "storage_count",
    *numbered(CodeKind.STORAGE_COUNT),
    version(),
    said("place"),
    Column("place_number", Number),
    Column("expected", Number, nullable=False),
    Column("began_after", Number, nullable=False),
    Column("started_at", Moment, nullable=False),
    said("started_by"),
    said("workstation"),
    Column("closed_at", Moment),
    said("closed_by"),
    Index("ix_storage_count_open", "number", sqlite_where=text("closed_at IS NULL")),
)

count_scan = table(
    "count_scan",
    Column("sequence", Number, primary_key=True),
    refers("count_number", "storage_count.number"),
    said("text"),
    *words("verdict", Verdict),
    Column("order_number", Number, ForeignKey("orders.number", deferrable=True, initially="DEFERRED")),
    *words("seems", Seeming, needed=False),
    said("place"),
    said("recorded"),
    *words("status", Status, needed=False),
    Column("expected", YesNo, nullable=False),
    said("who"),
    said("workstation"),
    Column("at", Moment, nullable=False),
    Index("ix_count_scan_order", "count_number", "order_number", "verdict", "expected"),
    Index("ix_count_scan_text", "count_number", "text", sqlite_where=text("order_number IS NULL")),
    Index("ix_count_scan_stands", "count_number", "workstation", sqlite_where=text("verdict = 'place'")),
    Index("ix_count_scan_first", "count_number", "order_number", unique=True, sqlite_where=text("verdict <> 'again'")),
)
"""Appended and never changed. The last index holds that two counters never both find one device first."""

count_absence = table(
    "count_absence",
    Column("id", Number, primary_key=True),
    refers("count_number", "storage_count.number", index=True),
    refers("order_number", "orders.number"),
    *words("why", Absence),
    said("place"),
)
"""Who was absent when a count was closed."""
