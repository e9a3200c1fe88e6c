"""Deliveries; what was brought in as out for delivery stands here again, for no delivery would ever end it."""

from datetime import UTC, datetime
from typing import Any

from alembic import op
from sqlalchemy import text

from servicedesk.storage.migrations.r0002_life import tell_clocks

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
_STRANDED = "SELECT number, place, technician, outcome FROM orders WHERE status = 'out_for_delivery' ORDER BY number"
_BACK = "UPDATE orders SET status = 'ready', ready_at = :at, version = version + 1 WHERE number = :number"
_LAST = "SELECT coalesce(max(sequence), 0) FROM custody_event"
_TELL = (
    "INSERT INTO custody_event (sequence, order_number, act, at, status_before, status_after, place_before, "
    "place_after, technician, outcome) VALUES (:sequence, :number, 'brought_back', :at, 'out_for_delivery', 'ready', "
    ":place, :place, :technician, :outcome)"
)
_COUNT = "UPDATE counter SET last = :last WHERE name = 'custody_event'"


def upgrade() -> None:
    """From the revision before to this one."""
    for statement in TABLES:
        op.execute(statement)
    stranded = _rows(_STRANDED)
    if stranded:
        _bring_back(stranded)


def _bring_back(stranded: list[Any]) -> None:
    """Only another book of records could tell that a device was out. Its storage clock runs from today."""
    connection, at = op.get_bind(), int(datetime.now(UTC).timestamp() * 1000)
    ((last,),) = _rows(_LAST)
    for sequence, (number, place, technician, outcome) in enumerate(stranded, last + 1):
        told = {"number": number, "at": at, "place": place, "technician": technician, "outcome": outcome}
        connection.execute(text(_BACK), {"number": number, "at": at})
        connection.execute(text(_TELL), {"sequence": sequence, **told})
    connection.execute(text(_COUNT), {"last": last + len(stranded)})
    tell_clocks()


def _rows(statement: str) -> list[Any]:
    return list(op.get_bind().execute(text(statement)).all())
