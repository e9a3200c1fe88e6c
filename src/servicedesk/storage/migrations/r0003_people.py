"""People and their roles, and the shops that pay."""

from alembic import op

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
)


def upgrade() -> None:
    """From the revision before to this one."""
    for statement in TABLES:
        op.execute(statement)
