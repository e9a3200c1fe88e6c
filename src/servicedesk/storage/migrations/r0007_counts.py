"""Storage counts."""

from alembic import op

revision = "0007"
down_revision: str | None = "0006"

TABLES: tuple[str, ...] = ()


def upgrade() -> None:
    """From the revision before to this one."""
    for statement in TABLES:
        op.execute(statement)
