"""Deliveries."""

from alembic import op

revision = "0008"
down_revision: str | None = "0007"

TABLES: tuple[str, ...] = ()


def upgrade() -> None:
    """From the revision before to this one."""
    for statement in TABLES:
        op.execute(statement)
