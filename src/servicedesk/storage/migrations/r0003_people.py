"""People and their roles, the shops that pay, and the payments by time."""

import json

from alembic import op
from sqlalchemy import text

from servicedesk.domain.text import name_key

revision = "0003"
down_revision: str | None = "0002"

TABLES: tuple[str, ...] = (
    """
    CREATE TABLE person (
        id INTEGER NOT NULL,
        version INTEGER NOT NULL,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        roles TEXT DEFAULT '[]' NOT NULL,
        badge INTEGER NOT NULL,
        active INTEGER NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX ix_person_folded ON person (folded)",
    """
    CREATE TABLE shop (
        id INTEGER NOT NULL,
        version INTEGER NOT NULL,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        phone TEXT DEFAULT '' NOT NULL,
        address TEXT DEFAULT '' NOT NULL,
        requisites TEXT DEFAULT '' NOT NULL,
        active INTEGER NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX ix_shop_folded ON shop (folded)",
    "CREATE INDEX ix_payment_at ON payment (at)",
)

_LONGEST = 100
_NAMED = (
    ("clerk", "SELECT DISTINCT clerk FROM receipt WHERE \"key\" NOT LIKE 'import:%' ORDER BY clerk"),
    ("technician", "SELECT DISTINCT name FROM used_name WHERE field = 'technician' ORDER BY name"),
)
_ADD = text(
    "INSERT INTO person (id, version, name, folded, roles, badge, active) VALUES (:id, 1, :name, :folded, :roles, 0, 1)"
)


def upgrade() -> None:
    """Whoever the database names already is put on record: the director of the settings, the clerks of the receipts
    that were given here, the technicians of the orders.
    """
    for statement in TABLES:
        op.execute(statement)
    people: dict[str, tuple[str, set[str]]] = {}
    for role, name in _named():
        clean = " ".join(name.split())
        if name_key(clean) and len(clean) <= _LONGEST:
            people.setdefault(name_key(clean), (clean, set()))[1].add(role)
    connection = op.get_bind()
    for identity, (folded, (name, roles)) in enumerate(people.items(), start=1):
        connection.execute(_ADD, {"id": identity, "name": name, "folded": folded, "roles": json.dumps(sorted(roles))})
    if people:
        connection.execute(text("INSERT INTO counter (name, last) VALUES ('person', :last)"), {"last": len(people)})


def _named() -> list[tuple[str, str]]:
    connection = op.get_bind()
    told = connection.execute(text("""SELECT value FROM centre WHERE "key" = 'director'""")).all()
    named = [("director", str(json.loads(value))) for (value,) in told]
    for role, question in _NAMED:
        named += [(role, str(name)) for (name,) in connection.execute(text(question)).all()]
    return named
