"""Notices with proof, write-offs, and jumps of the clock."""

from alembic import op

revision = "0006"
down_revision: str | None = "0005"

TABLES: tuple[str, ...] = (
    """
    CREATE TABLE notice (
        number INTEGER NOT NULL,
        version INTEGER NOT NULL,
        order_number INTEGER NOT NULL,
        kind TEXT NOT NULL,
        way TEXT NOT NULL,
        who TEXT DEFAULT '' NOT NULL,
        whom TEXT NOT NULL,
        what TEXT NOT NULL,
        workstation TEXT DEFAULT '' NOT NULL,
        at INTEGER NOT NULL,
        given_on INTEGER NOT NULL,
        tracking TEXT DEFAULT '' NOT NULL,
        received_on INTEGER,
        reached INTEGER NOT NULL,
        PRIMARY KEY (number),
        CONSTRAINT ck_notice_number CHECK (number / 1000000000 = 8 AND number % 97 = 1),
        CONSTRAINT ck_notice_kind CHECK (kind IN ('ready', 'storage', 'unclaimed')),
        CONSTRAINT ck_notice_way CHECK (way IN ('call', 'in_person', 'letter', 'sms')),
        CONSTRAINT ck_notice_received CHECK (received_on >= given_on),
        FOREIGN KEY(order_number) REFERENCES orders (number) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_notice_order_number ON notice (order_number)",
    """
    CREATE TABLE write_off (
        number INTEGER NOT NULL,
        order_number INTEGER NOT NULL,
        at INTEGER NOT NULL,
        who TEXT DEFAULT '' NOT NULL,
        workstation TEXT DEFAULT '' NOT NULL,
        director TEXT NOT NULL,
        second TEXT NOT NULL,
        ground TEXT NOT NULL,
        value INTEGER NOT NULL,
        disposal TEXT NOT NULL,
        price INTEGER NOT NULL,
        kept INTEGER NOT NULL,
        deposited TEXT DEFAULT '' NOT NULL,
        warned INTEGER NOT NULL,
        PRIMARY KEY (number),
        CONSTRAINT ck_write_off_number CHECK (number / 1000000000 = 8 AND number % 97 = 1),
        CONSTRAINT ck_write_off_disposal CHECK (disposal IN ('kept', 'sold')),
        CONSTRAINT ck_write_off_kept CHECK (kept <= price),
        FOREIGN KEY(order_number) REFERENCES orders (number) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE UNIQUE INDEX ix_write_off_order_number ON write_off (order_number)",
    """
    CREATE TABLE clock_jump (
        id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        last_at INTEGER NOT NULL,
        who TEXT DEFAULT '' NOT NULL,
        workstation TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
     STRICT
    """,
)


def upgrade() -> None:
    """From the revision before to this one."""
    for statement in TABLES:
        op.execute(statement)
