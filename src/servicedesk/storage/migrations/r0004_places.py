"""Places as a tree."""

from alembic import op

revision = "0004"
down_revision: str | None = "0003"

TABLES: tuple[str, ...] = ()


def upgrade() -> None:
    """From the revision before to this one."""
    for statement in TABLES:
        op.execute(statement)
