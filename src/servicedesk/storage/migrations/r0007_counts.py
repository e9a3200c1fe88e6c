"""Storage counts."""

from alembic import op

revision = "0007"
down_revision: str | None = "0006"

TABLES: tuple[str, ...] = (
    """
    CREATE TABLE storage_count (
        number INTEGER NOT NULL,
        version INTEGER NOT NULL,
        place TEXT DEFAULT '' NOT NULL,
        place_number INTEGER,
        expected INTEGER NOT NULL,
        began_after INTEGER NOT NULL,
        started_at INTEGER NOT NULL,
        started_by TEXT DEFAULT '' NOT NULL,
        workstation TEXT DEFAULT '' NOT NULL,
        closed_at INTEGER,
        closed_by TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (number),
        CONSTRAINT ck_storage_count_number CHECK (number / 1000000000 = 7 AND number % 97 = 1)
    ) STRICT
    """,
    "CREATE INDEX ix_storage_count_open ON storage_count (number) WHERE closed_at IS NULL",
    """
    CREATE TABLE count_scan (
        sequence INTEGER NOT NULL,
        count_number INTEGER NOT NULL,
        text TEXT DEFAULT '' NOT NULL,
        verdict TEXT NOT NULL,
        order_number INTEGER,
        seems TEXT,
        place TEXT DEFAULT '' NOT NULL,
        recorded TEXT DEFAULT '' NOT NULL,
        status TEXT,
        expected INTEGER NOT NULL,
        who TEXT DEFAULT '' NOT NULL,
        workstation TEXT DEFAULT '' NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        CONSTRAINT ck_count_scan_verdict CHECK (verdict IN ('again', 'elsewhere', 'found', 'gone', 'place',
            'unknown')),
        CONSTRAINT ck_count_scan_seems CHECK (seems IN ('digits', 'goods', 'imei', 'link', 'never_issued',
            'other_paper', 'other_place', 'spoiled', 'text')),
        CONSTRAINT ck_count_scan_status CHECK (status IN ('accepted', 'awaiting_approval', 'awaiting_part',
            'cancelled', 'diagnosis', 'handed_over', 'in_repair', 'out_for_delivery', 'ready', 'written_off')),
        FOREIGN KEY(count_number) REFERENCES storage_count (number) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(order_number) REFERENCES orders (number) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE UNIQUE INDEX ix_count_scan_first ON count_scan (count_number, order_number) WHERE verdict <> 'again'",
    "CREATE INDEX ix_count_scan_order ON count_scan (count_number, order_number, verdict, expected)",
    "CREATE INDEX ix_count_scan_stands ON count_scan (count_number, workstation) WHERE verdict = 'place'",
    "CREATE INDEX ix_count_scan_text ON count_scan (count_number, text) WHERE order_number IS NULL",
    """
    CREATE TABLE count_absence (
        id INTEGER NOT NULL,
        count_number INTEGER NOT NULL,
        order_number INTEGER NOT NULL,
        why TEXT NOT NULL,
        place TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT ck_count_absence_why CHECK (why IN ('missing', 'moved')),
        FOREIGN KEY(count_number) REFERENCES storage_count (number) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(order_number) REFERENCES orders (number) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_count_absence_count_number ON count_absence (count_number)",
    *(
        f"CREATE TRIGGER {table}_stays_on_{act.lower()} BEFORE {act} ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'what was counted is never changed'); END"
        for table in ("count_scan", "count_absence")
        for act in ("UPDATE", "DELETE")
    ),
)


def upgrade() -> None:
    """From the revision before to this one."""
    for statement in TABLES:
        op.execute(statement)
