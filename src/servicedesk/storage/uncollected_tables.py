"""The tables of notices, of write-offs and of the jumps of the clock."""

from sqlalchemy import CheckConstraint, Column, Index, Text, select, union_all

from servicedesk.domain.codes import CodeKind
from servicedesk.domain.notice import NoticeKind, NoticeWay
from servicedesk.domain.write_off import Disposal
from servicedesk.storage.columns import Day, Kopecks, Moment, Number, YesNo
from servicedesk.storage.tables import numbered, refers, said, table, version, words

notice = table(
    "notice",
    *numbered(CodeKind.UNCLAIMED),
    version(),
    refers("order_number", "orders.number", index=True),
    *words("kind", NoticeKind),
    *words("way", NoticeWay),
    said("who"),
    Column("whom", Text, nullable=False),
    Column("what", Text, nullable=False),
    said("workstation"),
    Column("at", Moment, nullable=False),
    Column("given_on", Day, nullable=False),
    said("tracking"),
    Column("received_on", Day),
    Column("reached", YesNo, nullable=False),
    CheckConstraint("received_on >= given_on", name="received"),
)

write_off = table(
    "write_off",
    *numbered(CodeKind.UNCLAIMED),
    refers("order_number", "orders.number"),
    Column("at", Moment, nullable=False),
    said("who"),
    said("workstation"),
    Column("director", Text, nullable=False),
    Column("second", Text, nullable=False),
    Column("ground", Text, nullable=False),
    Column("value", Kopecks, nullable=False),
    *words("disposal", Disposal),
    Column("price", Kopecks, nullable=False),
    Column("kept", Kopecks, nullable=False),
    said("deposited"),
    Column("warned", YesNo, nullable=False),
    CheckConstraint("kept <= price", name="kept"),
    # One act an order, whoever forgets to ask.
    Index("ix_write_off_order_number", "order_number", unique=True),
)

clock_jump = table(
    "clock_jump",
    Column("id", Number, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("last_at", Moment, nullable=False),
    said("who"),
    said("workstation"),
)
"""Every time the clock went back: what it said, and when the last event before had been."""

UNCLAIMED_NUMBERS = union_all(select(notice.c.number), select(write_off.c.number)).order_by("number")
"""Notices and acts take their numbers from one series."""
