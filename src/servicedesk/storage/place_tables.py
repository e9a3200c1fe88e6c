"""The table of places."""

from sqlalchemy import Column, Index, Text

from servicedesk.domain.codes import CodeKind
from servicedesk.storage.columns import Names, Number, YesNo
from servicedesk.storage.tables import numbered, table, version

place = table(
    "place",
    *numbered(CodeKind.PLACE),
    version(),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("parent", Number),
    Column("capacity", Number),
    Column("sizes", Names, nullable=False, server_default="[]"),
    Column("closed", YesNo, nullable=False),
    Index("ix_place_folded", "folded", unique=True),
    Index("ix_place_parent", "parent"),
)
