"""Places as a tree; the names in use become places at its root."""

import json
from typing import Any

from alembic import op
from sqlalchemy import text

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.text import norm

revision = "0004"
down_revision: str | None = "0003"

TABLES: tuple[str, ...] = (
    """
    CREATE TABLE place (
        number INTEGER NOT NULL,
        version INTEGER NOT NULL,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        parent INTEGER,
        capacity INTEGER,
        sizes TEXT DEFAULT '[]' NOT NULL,
        closed INTEGER NOT NULL,
        PRIMARY KEY (number),
        CONSTRAINT ck_place_number CHECK (number / 1000000000 = 3 AND number % 97 = 1)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX ix_place_folded ON place (folded)",
    "CREATE INDEX ix_place_parent ON place (parent)",
)
_USED = "SELECT name FROM used_name WHERE field = 'place' AND kind = '' AND brand = '' ORDER BY folded"
_TOLD = "SELECT DISTINCT place FROM orders WHERE place <> '' ORDER BY place"
_KEEP = (
    "INSERT INTO place (number, version, name, folded, sizes, closed) VALUES (:number, 1, :name, :folded, :sizes, 0)"
)
_COUNTED = "INSERT INTO counter (name, last) VALUES ('PLACE', :last)"
_RESPELL = "UPDATE orders SET place = :name WHERE place = :told"


def upgrade() -> None:
    """From the revision before to this one."""
    for statement in TABLES:
        op.execute(statement)
    names: dict[str, str] = {}
    for (name,) in (*_rows(_USED), *_rows(_TOLD)):
        names.setdefault(norm(name), name)
    names.pop("", None)
    connection, code = op.get_bind(), Code(CodeKind.PLACE, 0, 1)
    last = None
    for folded, name in names.items():
        row = {"number": code.number, "name": name, "folded": folded, "sizes": json.dumps([])}
        connection.execute(text(_KEEP), row)
        last, code = code.number, code.following()
    if last is not None:
        connection.execute(text(_COUNTED), {"last": last})
    for (told,) in _rows(_TOLD):
        if names.get(norm(told), told) != told:  # one place has one name, also where it was once written otherwise
            connection.execute(text(_RESPELL), {"name": names[norm(told)], "told": told})


def _rows(statement: str) -> list[Any]:
    return list(op.get_bind().execute(text(statement)).all())
