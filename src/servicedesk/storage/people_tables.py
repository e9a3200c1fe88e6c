"""The tables of the people who work here."""

from sqlalchemy import Column, Index, Text

from servicedesk.storage.columns import Names, Number, YesNo
from servicedesk.storage.tables import table, version

person = table(
    "person",
    Column("id", Number, primary_key=True),
    version(),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("roles", Names, nullable=False, server_default="[]"),
    Column("badge", Number, nullable=False),
    Column("active", YesNo, nullable=False),
    Index("ix_person_folded", "folded", unique=True),
)
