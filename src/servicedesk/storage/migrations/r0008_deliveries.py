"""Deliveries."""

from alembic import op

revision = "0008"
down_revision: str | None = "0007"

TABLES: tuple[str, ...] = (
    """
    CREATE TABLE delivery (
        number INTEGER NOT NULL,
        version INTEGER NOT NULL,
        order_number INTEGER NOT NULL,
        shop_id INTEGER NOT NULL,
        address TEXT NOT NULL,
        phone TEXT NOT NULL,
        day INTEGER NOT NULL,
        part TEXT NOT NULL,
        floor TEXT DEFAULT '' NOT NULL,
        lift INTEGER NOT NULL,
        crew TEXT DEFAULT '[]' NOT NULL,
        cost INTEGER NOT NULL,
        state TEXT NOT NULL,
        planned_at INTEGER NOT NULL,
        out_at INTEGER,
        ended_on INTEGER,
        closed_at INTEGER,
        condition TEXT DEFAULT '' NOT NULL,
        taken_by TEXT DEFAULT '' NOT NULL,
        reason TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (number),
        CONSTRAINT ck_delivery_number CHECK (number / 1000000000 = 6 AND number % 97 = 1),
        CONSTRAINT ck_delivery_part CHECK (part IN ('afternoon', 'any_time', 'evening', 'morning')),
        CONSTRAINT ck_delivery_state CHECK (state IN ('back', 'cancelled', 'delivered', 'out', 'planned')),
        FOREIGN KEY(order_number) REFERENCES orders (number) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(shop_id) REFERENCES shop (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE UNIQUE INDEX ix_delivery_open ON delivery (order_number) WHERE state IN ('out', 'planned')",
    "CREATE INDEX ix_delivery_order_number ON delivery (order_number)",
    "CREATE INDEX ix_delivery_shop_id ON delivery (shop_id, ended_on)",
    "CREATE INDEX ix_orders_payer ON orders (payer, closed_at) WHERE payer <> ''",
)


def upgrade() -> None:
    """From the revision before to this one."""
    for statement in TABLES:
        op.execute(statement)
