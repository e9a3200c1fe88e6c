"""The first schema: everything that the counter needs."""

from alembic import op

from servicedesk.storage.migrations.r0001_triggers import TRIGGERS

revision = "0001"
down_revision: str | None = None

TABLES = (
    """
    CREATE TABLE centre (
        "key" TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY ("key")
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE counter (
        name TEXT NOT NULL,
        last INTEGER NOT NULL,
        PRIMARY KEY (name)
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE customer (
        id INTEGER NOT NULL,
        version INTEGER NOT NULL,
        name TEXT NOT NULL CONSTRAINT ck_customer_name CHECK (name <> ''),
        contact TEXT NOT NULL,
        notes TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT ck_customer_contact CHECK (contact IN ('call', 'mail', 'sms'))
    ) STRICT
    """,
    """
    CREATE TABLE issued_paper (
        id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        subject INTEGER NOT NULL,
        language TEXT DEFAULT '' NOT NULL,
        record TEXT NOT NULL,
        issued_at INTEGER NOT NULL,
        who TEXT DEFAULT '' NOT NULL,
        workstation TEXT DEFAULT '' NOT NULL,
        prints INTEGER NOT NULL CONSTRAINT ck_issued_paper_prints CHECK (prints >= 0),
        duplicates INTEGER NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    "CREATE INDEX ix_issued_paper_subject ON issued_paper (subject, kind)",
    """
    CREATE TABLE search (
        number INTEGER NOT NULL,
        numbers TEXT NOT NULL,
        name TEXT NOT NULL,
        phone TEXT NOT NULL,
        serial TEXT NOT NULL,
        kind TEXT NOT NULL,
        brand TEXT NOT NULL,
        model TEXT NOT NULL,
        fault TEXT NOT NULL,
        place TEXT NOT NULL,
        technician TEXT NOT NULL,
        PRIMARY KEY (number)
    ) STRICT
    """,
    """
    CREATE TABLE used_name (
        field TEXT NOT NULL,
        kind TEXT NOT NULL,
        brand TEXT NOT NULL,
        folded TEXT NOT NULL,
        name TEXT NOT NULL,
        uses INTEGER NOT NULL,
        PRIMARY KEY (field, kind, brand, folded)
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE word (
        id INTEGER NOT NULL,
        word TEXT NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_word_word UNIQUE (word)
    ) STRICT
    """,
    """
    CREATE TABLE device (
        id INTEGER NOT NULL,
        version INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        kind TEXT NOT NULL CONSTRAINT ck_device_kind CHECK (kind <> ''),
        brand TEXT DEFAULT '' NOT NULL,
        model TEXT DEFAULT '' NOT NULL,
        serial TEXT DEFAULT '' NOT NULL,
        serial_key TEXT DEFAULT '' NOT NULL,
        colour TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_device_customer_id ON device (customer_id)",
    "CREATE INDEX ix_device_serial_key ON device (serial_key) WHERE serial_key <> ''",
    """
    CREATE TABLE phone (
        id INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        text TEXT DEFAULT '' NOT NULL,
        digits TEXT NOT NULL,
        reversed TEXT NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_phone_customer_id ON phone (customer_id)",
    "CREATE INDEX ix_phone_digits ON phone (digits)",
    "CREATE INDEX ix_phone_reversed ON phone (reversed)",
    """
    CREATE TABLE print_job (
        id INTEGER NOT NULL,
        version INTEGER NOT NULL,
        paper_id INTEGER NOT NULL,
        workstation TEXT DEFAULT '' NOT NULL,
        state TEXT NOT NULL,
        on_request INTEGER NOT NULL,
        attempts INTEGER NOT NULL,
        queued_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL,
        ticket TEXT DEFAULT '' NOT NULL,
        fault TEXT,
        reason TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT ck_print_job_state CHECK (state IN ('confirmed', 'dropped', 'failed', 'queued', 'sent',
            'unconfirmed')),
        FOREIGN KEY(paper_id) REFERENCES issued_paper (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_print_job_paper_id ON print_job (paper_id)",
    """
    CREATE INDEX ix_print_job_unfinished ON print_job (workstation, id) WHERE state IN ('failed', 'queued', 'sent',
            'unconfirmed')
    """,
    """
    CREATE TABLE receipt (
        number INTEGER NOT NULL,
        version INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        accepted_at INTEGER NOT NULL,
        clerk TEXT DEFAULT '' NOT NULL,
        workstation TEXT DEFAULT '' NOT NULL,
        free_months INTEGER NOT NULL,
        fee_per_day INTEGER NOT NULL,
        fee_cap INTEGER,
        "key" TEXT NOT NULL,
        spent_at INTEGER,
        PRIMARY KEY (number),
        CONSTRAINT ck_receipt_number CHECK (number / 1000000000 = 1 AND number % 97 = 1),
        CONSTRAINT uq_receipt_key UNIQUE ("key"),
        FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_receipt_customer_id ON receipt (customer_id)",
    """
    CREATE TABLE orders (
        number INTEGER NOT NULL,
        version INTEGER NOT NULL,
        receipt_number INTEGER NOT NULL,
        device_id INTEGER NOT NULL,
        status TEXT NOT NULL,
        outcome TEXT,
        declared_fault TEXT DEFAULT '' NOT NULL,
        appearance TEXT DEFAULT '' NOT NULL,
        accessories TEXT DEFAULT '[]' NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        stated_value INTEGER,
        warranty TEXT NOT NULL,
        urgent INTEGER NOT NULL CONSTRAINT ck_orders_urgent CHECK (urgent IN (0, 1)),
        estimate_low INTEGER,
        estimate_high INTEGER,
        call_above INTEGER,
        promised INTEGER,
        price INTEGER,
        storage_fee INTEGER NOT NULL,
        place TEXT DEFAULT '' NOT NULL,
        technician TEXT DEFAULT '' NOT NULL,
        reason TEXT DEFAULT '' NOT NULL,
        accepted_at INTEGER NOT NULL,
        ready_at INTEGER,
        closed_at INTEGER,
        PRIMARY KEY (number),
        CONSTRAINT ck_orders_number CHECK (number / 1000000000 = 2 AND number % 97 = 1),
        CONSTRAINT ck_orders_status CHECK (status IN ('accepted', 'awaiting_approval', 'awaiting_part', 'cancelled',
            'diagnosis', 'handed_over', 'in_repair', 'out_for_delivery', 'ready', 'written_off')),
        CONSTRAINT ck_orders_outcome CHECK (outcome IN ('cannot_be_repaired', 'exchanged', 'no_fault_found',
            'refused_by_customer', 'repaired')),
        CONSTRAINT ck_orders_warranty CHECK (warranty IN ('manufacturer', 'ours', 'paid')),
        CONSTRAINT ck_orders_estimate CHECK (estimate_low >= 0 AND estimate_high >= estimate_low),
        CONSTRAINT ck_orders_closed CHECK (closed_at IS NOT NULL OR NOT (status IN ('cancelled', 'handed_over',
            'written_off'))),
        FOREIGN KEY(receipt_number) REFERENCES receipt (number) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(device_id) REFERENCES device (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_orders_device_id ON orders (device_id)",
    """
    CREATE INDEX ix_orders_open ON orders (number, promised) WHERE status IN ('accepted', 'awaiting_approval',
            'awaiting_part', 'diagnosis', 'in_repair')
    """,
    "CREATE INDEX ix_orders_ready ON orders (number) WHERE status IN ('out_for_delivery', 'ready')",
    "CREATE INDEX ix_orders_receipt_number ON orders (receipt_number)",
    """
    CREATE TABLE custody_event (
        sequence INTEGER NOT NULL,
        order_number INTEGER NOT NULL,
        act TEXT NOT NULL,
        who TEXT DEFAULT '' NOT NULL,
        workstation TEXT DEFAULT '' NOT NULL,
        at INTEGER NOT NULL,
        status_before TEXT,
        status_after TEXT,
        place_before TEXT DEFAULT '' NOT NULL,
        place_after TEXT DEFAULT '' NOT NULL,
        technician TEXT DEFAULT '' NOT NULL,
        outcome TEXT,
        second_person TEXT DEFAULT '' NOT NULL,
        why TEXT DEFAULT '' NOT NULL,
        amount INTEGER,
        PRIMARY KEY (sequence),
        CONSTRAINT ck_custody_event_status_before CHECK (status_before IN ('accepted', 'awaiting_approval',
            'awaiting_part', 'cancelled', 'diagnosis', 'handed_over', 'in_repair', 'out_for_delivery', 'ready',
            'written_off')),
        CONSTRAINT ck_custody_event_status_after CHECK (status_after IN ('accepted', 'awaiting_approval',
            'awaiting_part', 'cancelled', 'diagnosis', 'handed_over', 'in_repair', 'out_for_delivery', 'ready',
            'written_off')),
        CONSTRAINT ck_custody_event_outcome CHECK (outcome IN ('cannot_be_repaired', 'exchanged', 'no_fault_found',
            'refused_by_customer', 'repaired')),
        FOREIGN KEY(order_number) REFERENCES orders (number) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_custody_event_order_number ON custody_event (order_number)",
    """
    CREATE TABLE payment (
        sequence INTEGER NOT NULL,
        order_number INTEGER NOT NULL,
        kind TEXT NOT NULL,
        method TEXT NOT NULL,
        amount INTEGER NOT NULL CONSTRAINT ck_payment_amount CHECK (amount <> 0),
        who TEXT DEFAULT '' NOT NULL,
        workstation TEXT DEFAULT '' NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        CONSTRAINT ck_payment_kind CHECK (kind IN ('advance', 'carry', 'payment', 'refund')),
        CONSTRAINT ck_payment_method CHECK (method IN ('card', 'cash', 'transfer')),
        FOREIGN KEY(order_number) REFERENCES orders (number) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_payment_order_number ON payment (order_number)",
)


def upgrade() -> None:
    """From an empty file to the first schema."""
    for statement in (*TABLES, *TRIGGERS):
        op.execute(statement)
