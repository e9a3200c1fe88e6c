"""Names that the centre uses: each as it was first written, and how often it was used since; new places are made."""

import sqlite3
from collections import Counter

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from servicedesk.domain.codes import CodeKind
from servicedesk.domain.place_refusals import PlaceClosed
from servicedesk.domain.text import norm
from servicedesk.services.reads import Column
from servicedesk.storage.numbering import Numbering
from servicedesk.storage.place_tables import place
from servicedesk.storage.queries import Query
from servicedesk.storage.schema import used_name

_Key = tuple[str, str, str, str]
_named = used_name.c

_NAME = Query(
    select(_named.name).where(
        _named.field == bindparam("field"),
        _named.kind == "",
        _named.brand == "",
        _named.folded == bindparam("folded"),
    )
)
_PLACE = Query(select(place.c.name, place.c.closed).where(place.c.folded == bindparam("folded")))
_KEEP_PLACE = Query(insert(place).values({column.name: bindparam(column.name) for column in place.c}))
_EMPTY_PLACE = {"version": 1, "parent": None, "capacity": None, "sizes": "[]", "closed": 0}
_insert = insert(used_name).values({column.name: bindparam(column.name) for column in used_name.c})
_COUNT = Query(
    _insert.on_conflict_do_update(
        index_elements=list(used_name.primary_key), set_={"uses": _named.uses + _insert.excluded.uses}
    )
)


class SqlDirectory:
    """The names of one transaction; what was used is counted when it ends."""

    def __init__(self, connection: sqlite3.Connection, numbering: Numbering) -> None:
        self._connection = connection
        self._numbering = numbering
        self._uses: Counter[_Key] = Counter()
        self._names: dict[_Key, str] = {}

    def place(self, name: str) -> str:
        """The place of this name, made when it is new; its name as kept, empty for blanks. Raises PlaceClosed."""
        clean = " ".join(name.split())
        folded = norm(clean)
        if not folded:
            return ""
        kept = _PLACE.first(self._connection, folded=folded)
        if kept is None:
            number = self._numbering.next_code(CodeKind.PLACE).number
            _KEEP_PLACE.run(self._connection, number=number, name=clean, folded=folded, **_EMPTY_PLACE)
            return clean
        if kept[1]:
            raise PlaceClosed(field="place", name=str(kept[0]))
        return str(kept[0])

    def technician(self, name: str) -> str:
        """The technician of this name, made when it is new; its name as first written, empty for blanks."""
        return self._first_written(Column.TECHNICIAN, name)

    def use_device(self, kind: str, brand: str, model: str, colour: str) -> None:
        """Count the words that tell what a device is, each under what narrows it."""
        kind_key, brand_key = norm(kind), norm(brand)
        self.use(Column.KIND, kind)
        self.use(Column.COLOUR, colour)
        for narrow_kind in {"", kind_key}:
            self.use(Column.BRAND, brand, narrow_kind)
            for narrow_brand in {"", brand_key}:
                self.use(Column.MODEL, model, narrow_kind, narrow_brand)

    def use(self, field: Column, name: str, kind: str = "", brand: str = "") -> None:
        """Count one use; an empty name is none."""
        folded = norm(name)
        if folded:
            key = (field.value, kind, brand, folded)
            self._uses[key] += 1
            self._names.setdefault(key, name)

    def save(self) -> None:
        """Write what was counted."""
        rows = [
            {"field": field, "kind": kind, "brand": brand, "folded": folded, "name": name, "uses": self._uses[key]}
            for key, name in self._names.items()
            for field, kind, brand, folded in (key,)
        ]
        _COUNT.run_each(self._connection, rows)
        self._uses.clear()
        self._names.clear()

    def _first_written(self, field: Column, name: str) -> str:
        clean = " ".join(name.split())
        if not clean:
            return ""
        key = (field.value, "", "", norm(clean))
        kept = _NAME.first(self._connection, field=field.value, folded=key[3])
        return str(kept[0]) if kept is not None else self._names.setdefault(key, clean)
