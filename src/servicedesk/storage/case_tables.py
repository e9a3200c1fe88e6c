"""The table of lost-receipt cases."""

from sqlalchemy import Column, Index, LargeBinary, Text
from sqlalchemy import text as sql

from servicedesk.domain.codes import CodeKind
from servicedesk.domain.lost_case import HOLDING, CaseState, Relation
from servicedesk.storage.columns import Day, Moment
from servicedesk.storage.tables import condition, numbered, refers, said, table, version, words

lost_case = table(
    "lost_case",
    *numbered(CodeKind.LOST_CASE),
    version(),
    refers("receipt_number", "receipt.number"),
    *words("state", CaseState),
    Column("applicant", Text, nullable=False),
    Column("phone", Text, nullable=False),
    *words("relation", Relation),
    Column("device", Text, nullable=False),
    said("colour"),
    said("model"),
    said("marks"),
    said("circumstances"),
    Column("sealed", LargeBinary, nullable=False),
    said("mask"),
    Column("opened_at", Moment, nullable=False),
    Column("opened_by", Text, nullable=False),
    Column("due", Day, nullable=False),
    Column("decided_at", Moment),
    said("decided_by"),
    Column("ended_at", Moment),
    said("reason"),
    Column("erase_on", Day),
    Column("erased_on", Day),
    # One case at a time holds a receipt, whoever forgets to ask.
    Index("ix_lost_case_holding", "receipt_number", unique=True, sqlite_where=sql(condition("state", HOLDING))),
    Index("ix_lost_case_erase", "erase_on", sqlite_where=sql("erase_on IS NOT NULL AND erased_on IS NULL")),
)
