"""Notices with proof, and jumps of the clock."""

from alembic import op

revision = "0006"
down_revision: str | None = "0005"

TABLES: tuple[str, ...] = ()


def upgrade() -> None:
    """From the revision before to this one."""
    for statement in TABLES:
        op.execute(statement)
