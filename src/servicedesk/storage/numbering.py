"""Numbers without gaps: counters that are read and written inside the transaction that uses them."""

import sqlite3

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.refusals import NumbersExhausted
from servicedesk.storage.queries import Query
from servicedesk.storage.schema import counter

_LAST = Query(select(counter.c.name, counter.c.last))
_insert = insert(counter).values(name=bindparam("name"), last=bindparam("last"))
_KEEP = Query(_insert.on_conflict_do_update(index_elements=["name"], set_={"last": _insert.excluded.last}))


class Numbering:
    """The counters of one transaction; nobody can come between, since the transaction writes from its start."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._last: dict[str, int] = dict(_LAST.all(connection))
        self._changed: set[str] = set()

    def next_id(self, name: str) -> int:
        """The next of the plain numbers 1, 2, 3 ..."""
        return self._keep(name, self._last.get(name, 0) + 1)

    def next_code(self, kind: CodeKind) -> Code:
        """The next number of this kind; raises NumbersExhausted."""
        last = self._last.get(kind.name)
        if last is None:
            code = Code(kind, 0, 1)
        else:
            try:
                code = Code.parse(str(last)).following()
            except OverflowError as fault:
                raise NumbersExhausted from fault
        self._keep(kind.name, code.number)
        return code

    def save(self) -> None:
        """Write the counters that went on."""
        _KEEP.run_each(self._connection, [{"name": name, "last": self._last[name]} for name in sorted(self._changed)])
        self._changed.clear()

    def _keep(self, name: str, value: int) -> int:
        self._last[name] = value
        self._changed.add(name)
        return value
