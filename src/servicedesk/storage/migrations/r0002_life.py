"""The whole life of an order: its terms and days of storage, its payer, its guarantee, what holds it, its last step."""

import json
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from alembic import op
from sqlalchemy import text

from servicedesk.domain.money import Money
from servicedesk.domain.terms import StorageTerms

revision = "0002"
down_revision: str | None = "0001"

ORDERS = """
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
        size TEXT NOT NULL,
        free_months INTEGER NOT NULL,
        fee_per_day INTEGER NOT NULL,
        fee_cap INTEGER,
        kept_months INTEGER NOT NULL,
        from_told INTEGER NOT NULL,
        warranty TEXT NOT NULL,
        payer TEXT DEFAULT '' NOT NULL,
        guarantee_days INTEGER NOT NULL,
        urgent INTEGER NOT NULL CONSTRAINT ck_orders_urgent CHECK (urgent IN (0, 1)),
        estimate_low INTEGER,
        estimate_high INTEGER,
        call_above INTEGER,
        promised INTEGER,
        price INTEGER,
        storage_fee INTEGER NOT NULL,
        waived INTEGER NOT NULL,
        storage_free INTEGER NOT NULL,
        place TEXT DEFAULT '' NOT NULL,
        technician TEXT DEFAULT '' NOT NULL,
        reason TEXT DEFAULT '' NOT NULL,
        held_by INTEGER,
        previous INTEGER,
        came_back_after INTEGER,
        accepted_at INTEGER NOT NULL,
        ready_at INTEGER,
        told_at INTEGER,
        closed_at INTEGER,
        storage_from INTEGER,
        fee_from INTEGER,
        passes_on INTEGER,
        guarantee_until INTEGER,
        former TEXT,
        PRIMARY KEY (number),
        CONSTRAINT ck_orders_number CHECK (number / 1000000000 = 2 AND number % 97 = 1),
        CONSTRAINT ck_orders_status CHECK (status IN ('accepted', 'awaiting_approval', 'awaiting_part',
                'cancelled', 'diagnosis', 'handed_over', 'in_repair', 'out_for_delivery', 'ready',
                'written_off')),
        CONSTRAINT ck_orders_outcome CHECK (outcome IN ('cannot_be_repaired', 'exchanged',
                'no_fault_found', 'refused_by_customer', 'repaired')),
        CONSTRAINT ck_orders_size CHECK (size IN ('large', 'medium', 'small')),
        CONSTRAINT ck_orders_warranty CHECK (warranty IN ('manufacturer', 'ours', 'paid', 'shop')),
        CONSTRAINT ck_orders_estimate CHECK (estimate_low >= 0 AND estimate_high >= estimate_low),
        CONSTRAINT ck_orders_closed CHECK (closed_at IS NOT NULL OR NOT (status IN ('cancelled',
                'handed_over', 'written_off'))),
        FOREIGN KEY(receipt_number) REFERENCES receipt (number) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(device_id) REFERENCES device (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
"""
RECEIPT = """
    CREATE TABLE receipt (
        number INTEGER NOT NULL,
        version INTEGER NOT NULL,
        customer_id INTEGER NOT NULL,
        accepted_at INTEGER NOT NULL,
        clerk TEXT DEFAULT '' NOT NULL,
        workstation TEXT DEFAULT '' NOT NULL,
        "key" TEXT NOT NULL,
        spent_at INTEGER,
        void_since INTEGER,
        PRIMARY KEY (number),
        CONSTRAINT ck_receipt_number CHECK (number / 1000000000 = 1 AND number % 97 = 1),
        CONSTRAINT uq_receipt_key UNIQUE ("key"),
        FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
"""
INDEXES = (
    "CREATE INDEX ix_orders_written_off ON orders (number) WHERE status IN ('written_off')",
    "CREATE INDEX ix_receipt_customer_id ON receipt (customer_id)",
    "CREATE INDEX ix_orders_came_back ON orders (came_back_after, number) WHERE came_back_after IS NOT NULL",
    "CREATE INDEX ix_orders_device_id ON orders (device_id)",
    "CREATE INDEX ix_orders_fee ON orders (fee_from, number) WHERE status IN ('ready')",
    """
    CREATE INDEX ix_orders_here ON orders (device_id, status) WHERE status IN ('accepted',
                'awaiting_approval', 'awaiting_part', 'diagnosis', 'in_repair', 'out_for_delivery', 'ready')
    """,
    "CREATE INDEX ix_orders_held ON orders (held_by) WHERE held_by IS NOT NULL",
    """
    CREATE INDEX ix_orders_open ON orders (number, promised) WHERE status IN ('accepted',
                'awaiting_approval', 'awaiting_part', 'diagnosis', 'in_repair')
    """,
    "CREATE INDEX ix_orders_passes ON orders (passes_on, number) WHERE status IN ('ready')",
    """
    CREATE INDEX ix_orders_place ON orders (place, status, number) WHERE status IN ('accepted',
                'awaiting_approval', 'awaiting_part', 'diagnosis', 'in_repair', 'out_for_delivery', 'ready')
    """,
    """
    CREATE INDEX ix_orders_ready ON orders (number, status, fee_from, passes_on)
        WHERE status IN ('out_for_delivery', 'ready')
    """,
    "CREATE INDEX ix_orders_receipt_number ON orders (receipt_number)",
    """
    CREATE INDEX ix_orders_technician ON orders (technician, status, number) WHERE status IN ('accepted',
                'awaiting_approval', 'awaiting_part', 'diagnosis', 'in_repair', 'out_for_delivery', 'ready')
    """,
)
_KEPT_RECEIPT = 'number, version, customer_id, accepted_at, clerk, workstation, "key", spent_at'
_KEPT = (
    "number, version, receipt_number, device_id, status, outcome, declared_fault, appearance, accessories, note, "
    "stated_value, warranty, urgent, estimate_low, estimate_high, call_above, promised, price, storage_fee, place, "
    "technician, reason, accepted_at, ready_at, closed_at"
)
_COPY_RECEIPT = f"INSERT INTO receipt ({_KEPT_RECEIPT}) SELECT {_KEPT_RECEIPT} FROM receipt_before"  # noqa: S608
_COPY = (
    f"INSERT INTO orders ({_KEPT}, size, free_months, fee_per_day, fee_cap, kept_months, from_told, guarantee_days, "  # noqa: S608
    f"waived, storage_free) SELECT o.{_KEPT.replace(', ', ', o.')}, 'medium', r.free_months, r.fee_per_day, r.fee_cap, "
    "12, 0, :guarantee_days, 0, 0 FROM orders_before o JOIN receipt_before r ON r.number = o.receipt_number"
)
_WAITING = (
    "SELECT number, ready_at, free_months, fee_per_day, fee_cap FROM orders WHERE status = 'ready' AND from_told = 0 "
    "AND storage_from IS NULL"
)
_CLOCK = "UPDATE orders SET storage_from = :since, fee_from = :fee, passes_on = :passes WHERE number = :number"
_REPAIRED = "SELECT number, closed_at FROM orders WHERE status = 'handed_over' AND outcome = 'repaired'"
_GUARANTEE = "UPDATE orders SET guarantee_until = :until WHERE number = :number"
_STAYS = (
    "SELECT o.number, o.device_id, d.serial_key, o.accepted_at, o.status, o.closed_at FROM orders o "
    "JOIN device d ON d.id = o.device_id ORDER BY o.number"
)
_RETURN = "UPDATE orders SET previous = :previous, came_back_after = :days WHERE number = :number"
_OLD_INDEXES = ("device_id", "open", "ready", "receipt_number")


def upgrade() -> None:
    """The terms go from the receipt to each of its orders; the clocks that run are told as days.

    A rule of a column can only be changed by a new table. References to the old one are left as they are, so they
    mean the new one.
    """
    op.execute("PRAGMA legacy_alter_table = ON")
    op.execute("ALTER TABLE orders RENAME TO orders_before")
    op.execute("ALTER TABLE receipt RENAME TO receipt_before")
    for name in (*(f"ix_orders_{name}" for name in _OLD_INDEXES), "ix_receipt_customer_id"):
        op.execute(f"DROP INDEX {name}")
    op.execute(RECEIPT)
    op.execute(ORDERS)
    settings = _settings()
    op.execute(_COPY_RECEIPT)
    op.get_bind().execute(text(_COPY), {"guarantee_days": settings.get("guarantee_days", 30)})
    op.execute("DROP TABLE orders_before")
    op.execute("DROP TABLE receipt_before")
    op.execute("PRAGMA legacy_alter_table = OFF")
    zone = _zone(settings)
    tell_clocks()
    _tell_guarantees(zone, settings.get("guarantee_days", 30))
    _tell_returns(zone)
    for statement in INDEXES:
        op.execute(statement)
    _tell_tariff(settings.get("storage"))


def _settings() -> dict[str, Any]:
    rows = op.get_bind().execute(text('SELECT "key", value FROM centre')).all()
    return {key: json.loads(value) for key, value in rows}


def _zone(settings: dict[str, Any]) -> tzinfo | None:
    named = settings.get("time_zone", "")
    return ZoneInfo(named) if named else datetime.now().astimezone().tzinfo


def tell_clocks() -> None:
    """Tell the days of storage of what is ready and has none, in the centre's calendar."""
    connection, zone = op.get_bind(), _zone(_settings())
    for number, ready_at, months, fee, cap in connection.execute(text(_WAITING)).all():
        if ready_at is None:
            continue
        since = _day(ready_at, zone)
        terms = StorageTerms(months, Money(fee), None if cap is None else Money(cap))
        days = {"since": since, "fee": terms.fee_starts(since), "passes": terms.passes_on(since)}
        told = {name: None if day is None else int(f"{day:%Y%m%d}") for name, day in days.items()}
        connection.execute(text(_CLOCK), {"number": number, **told})


def _tell_guarantees(zone: tzinfo | None, days: int) -> None:
    """A repair that went to its owner is guaranteed for as long as the centre promises."""
    if not days:
        return
    connection = op.get_bind()
    for number, closed_at in connection.execute(text(_REPAIRED)).all():
        until = _day(closed_at, zone) + timedelta(days=days)
        connection.execute(text(_GUARANTEE), {"number": number, "until": int(f"{until:%Y%m%d}")})


def _tell_returns(zone: tzinfo | None) -> None:
    """The last handed-over stay of the same device, by itself or by its serial number, is what came before."""
    connection = op.get_bind()
    last: dict[int | str, tuple[int, int]] = {}
    for number, device, serial, accepted_at, status, closed_at in connection.execute(text(_STAYS)).all():
        known = [last[key] for key in (device, serial) if key in last and last[key][1] <= accepted_at]
        if known:
            previous, gone = max(known)
            days = (_day(accepted_at, zone) - _day(gone, zone)).days
            connection.execute(text(_RETURN), {"number": number, "previous": previous, "days": days})
        if status == "handed_over":
            last.update({key: (number, closed_at) for key in (device, serial) if key != ""})


def _day(moment: int, zone: tzinfo | None) -> date:
    return datetime.fromtimestamp(moment / 1000, UTC).astimezone(zone).date()


def _tell_tariff(storage: dict[str, Any] | None) -> None:
    """What the centre charged for every device becomes its tariff for each size."""
    if storage is None:
        return
    fee = storage["fee_per_day"]
    sizes = {"small": fee, "medium": fee, "large": fee}
    rest = {"free_months": storage["free_months"], "cap": storage["cap"], "kept_months": 12, "from_told": False}
    tariff = {"holds_from": "2000-01-01", **sizes, **rest}
    keep = text("""INSERT INTO centre ("key", value) VALUES ('tariffs', :value)""")
    op.get_bind().execute(keep, {"value": json.dumps([tariff])})
    op.execute("""DELETE FROM centre WHERE "key" = 'storage'""")
