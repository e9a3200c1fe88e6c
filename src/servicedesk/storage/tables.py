"""What every table is made of: one notation for the first tables and for those that came later."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, MetaData, Table, Text

from servicedesk.domain.codes import CodeKind
from servicedesk.storage.columns import Number, Word

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


def words(name: str, kind: type[StrEnum], *, needed: bool = True) -> tuple[Column[Any], CheckConstraint]:
    """A column that holds one of the words of an enumeration, and the rule that says so."""
    return Column(name, Word(kind), nullable=not needed), CheckConstraint(condition(name, kind), name=name)


def said(name: str) -> Column[str]:
    """A text, empty unless told."""
    return Column(name, Text, nullable=False, server_default="")


def refers(name: str, target: str, **options: Any) -> Column[int]:
    """The number of a row elsewhere."""
    # Deferred: one flush writes the rows of many tables in whatever order is cheapest, and the commit judges.
    key = ForeignKey(target, deferrable=True, initially="DEFERRED")
    return Column(name, Number, key, nullable=False, **options)


def numbered(kind: CodeKind) -> tuple[Column[int], CheckConstraint]:
    """The ten-digit code under which a thing is kept, and the rule of its digits."""
    rule = f"number / 1000000000 = {kind:d} AND number % 97 = 1"
    return Column("number", Number, primary_key=True, autoincrement=False), CheckConstraint(rule, name="number")


def table(name: str, *parts: Any, rowid: bool = True) -> Table:
    """A table that takes no values of other types."""
    return Table(name, metadata, *parts, sqlite_strict=True, sqlite_with_rowid=rowid)


def version() -> Column[int]:
    """What tells a second writer that the row was changed meanwhile."""
    return Column("version", Number, nullable=False)
