"""Lost-receipt cases."""

from alembic import op

revision = "0005"
down_revision: str | None = "0004"

TABLES: tuple[str, ...] = ()


def upgrade() -> None:
    """From the revision before to this one."""
    for statement in TABLES:
        op.execute(statement)
