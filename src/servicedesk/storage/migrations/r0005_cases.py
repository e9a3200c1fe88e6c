"""Lost-receipt cases."""

from alembic import op

revision = "0005"
down_revision: str | None = "0004"

TABLES: tuple[str, ...] = (
    """
    CREATE TABLE lost_case (
        number INTEGER NOT NULL,
        version INTEGER NOT NULL,
        receipt_number INTEGER NOT NULL,
        state TEXT NOT NULL,
        applicant TEXT NOT NULL,
        phone TEXT NOT NULL,
        relation TEXT NOT NULL,
        device TEXT NOT NULL,
        colour TEXT DEFAULT '' NOT NULL,
        model TEXT DEFAULT '' NOT NULL,
        marks TEXT DEFAULT '' NOT NULL,
        circumstances TEXT DEFAULT '' NOT NULL,
        sealed BLOB NOT NULL,
        mask TEXT DEFAULT '' NOT NULL,
        opened_at INTEGER NOT NULL,
        opened_by TEXT NOT NULL,
        due INTEGER NOT NULL,
        decided_at INTEGER,
        decided_by TEXT DEFAULT '' NOT NULL,
        ended_at INTEGER,
        reason TEXT DEFAULT '' NOT NULL,
        erase_on INTEGER,
        erased_on INTEGER,
        PRIMARY KEY (number),
        CONSTRAINT ck_lost_case_number CHECK (number / 1000000000 = 5 AND number % 97 = 1),
        CONSTRAINT ck_lost_case_state CHECK (state IN ('approved', 'closed', 'open', 'refused', 'withdrawn')),
        CONSTRAINT ck_lost_case_relation CHECK (relation IN ('employee', 'proxy', 'relative', 'self')),
        FOREIGN KEY(receipt_number) REFERENCES receipt (number) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE UNIQUE INDEX ix_lost_case_holding ON lost_case (receipt_number) WHERE state IN ('approved', 'open')",
    "CREATE INDEX ix_lost_case_erase ON lost_case (erase_on) WHERE erase_on IS NOT NULL AND erased_on IS NULL",
)


def upgrade() -> None:
    """From the revision before to this one."""
    for statement in TABLES:
        op.execute(statement)
