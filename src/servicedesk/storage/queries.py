"""Core statements compiled once and run by the driver itself: the speed of hand-written SQL, with the names checked."""

import sqlite3
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import ClauseElement, Select, bindparam, func, select
from sqlalchemy.dialects import sqlite

Row = tuple[Any, ...]
_HIGHEST = "\U0010ffff"
_DIALECT = sqlite.dialect(paramstyle="named")


class Query:
    """A statement with its bound parameters, kept as a constant of its module.

    Values go in and come out as the columns hold them: whole numbers and texts.
    """

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement

    @cached_property
    def _compiled(self) -> tuple[str, dict[str, Any]]:
        compiled = self._statement.compile(dialect=_DIALECT)
        fixed = {name: value for name, value in compiled.params.items() if value is not None}
        return str(compiled), fixed

    def all(self, connection: sqlite3.Connection, /, **values: Any) -> list[Row]:
        """Every row."""
        sql, fixed = self._compiled
        return connection.execute(sql, fixed | values if fixed else values).fetchall()

    def first(self, connection: sqlite3.Connection, /, **values: Any) -> Row | None:
        """The first row, if there is one."""
        sql, fixed = self._compiled
        row: Row | None = connection.execute(sql, fixed | values if fixed else values).fetchone()
        return row

    def run(self, connection: sqlite3.Connection, /, **values: Any) -> int:
        """Write once; how many rows were touched."""
        sql, fixed = self._compiled
        return connection.execute(sql, fixed | values).rowcount

    def run_each(self, connection: sqlite3.Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write once for every row of values."""
        sql, fixed = self._compiled
        connection.executemany(sql, [{**fixed, **row} for row in rows] if fixed else rows)


def listed(name: str) -> Select[Any]:
    """A bound parameter that holds a JSON array, for ``IN``: the statement stays the same for any number of values."""
    return select(func.json_each(bindparam(name)).table_valued("value").c.value)


def beginning_with(prefix: str) -> dict[str, str]:
    """The values of ``low`` and ``high`` between which everything lies that begins with the prefix."""
    return {"low": prefix, "high": prefix + _HIGHEST}
