"""A file as the first revision of the program wrote it, with an order in every state; told in bare SQL, because no
later code may have a say in what an old file looks like.
"""

import json
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from servicedesk.domain.codes import Code, CodeKind
from servicedesk.domain.status import Status
from servicedesk.storage.migrations import chain, r0001_counter

ZONE = ZoneInfo("Asia/Novosibirsk")
ACCEPTED = datetime(2026, 1, 12, 12, tzinfo=ZONE)
READY = datetime(2026, 1, 31, 1, 30, tzinfo=ZONE)
"""At night of the last day of January: by UTC it was still the 30th."""
GONE = datetime(2026, 2, 10, 18, tzinfo=ZONE)
STATES = tuple(Status)
SETTINGS = {
    "time_zone": "Asia/Novosibirsk",
    "name": "Центр",
    "guarantee_days": 45,
    "storage": {"free_months": 1, "fee_per_day": 7000, "cap": 500000},
}
_ORDERS = (
    "number, version, receipt_number, device_id, status, outcome, warranty, urgent, storage_fee, place, technician, "
    "accepted_at, ready_at, closed_at, price"
)


def first_file(path: Path, settings: dict[str, object] | None = None) -> Path:
    """One receipt with an order of one device in each state, and a second stay of the device that was handed over."""
    with closing(sqlite3.connect(path)) as driver:
        chain.migrate(driver, (r0001_counter,))
    with closing(sqlite3.connect(path)) as driver, driver:
        told = SETTINGS if settings is None else settings
        driver.executemany("INSERT INTO centre VALUES (?, ?)", [(key, json.dumps(told[key])) for key in told])
        driver.execute("INSERT INTO customer VALUES (1, 1, 'Фёдоров Пётр', 'call', '')")
        driver.execute("INSERT INTO phone VALUES (1, 1, '+7 913 456-78-90', '79134567890', '09876543197')")
        receipt = Code(CodeKind.RECEIPT, 0, 1).number
        terms = (1, 5000, 60000)
        driver.execute(
            "INSERT INTO receipt VALUES (?, 1, 1, ?, 'Ольга', '1', ?, ?, ?, 'k1', NULL)",
            (receipt, ms(ACCEPTED), *terms),
        )
        for serial, status in enumerate(STATES, 1):
            device = (serial, 1, 1, "Телевизор", "Samsung", f"UE{serial}", f"SN{serial}", f"sn{serial}", "")
            driver.execute("INSERT INTO device VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", device)
            _order(driver, serial, receipt, serial, status)
        gone_device = STATES.index(Status.HANDED_OVER) + 1
        _order(driver, len(STATES) + 1, receipt, gone_device, Status.ACCEPTED, GONE.replace(day=22))
        last = {"RECEIPT": receipt, "DEVICE_LABEL": number_of(len(STATES) + 1), "customer": 1, "device": len(STATES)}
        last |= {"phone": 1, "custody_event": len(STATES) + 1}
        driver.executemany("INSERT INTO counter VALUES (?, ?)", list(last.items()))
    return path


def number_of(serial: int) -> int:
    """The number of the order with this serial."""
    return Code(CodeKind.DEVICE_LABEL, 0, serial).number


def ms(moment: datetime) -> int:
    """A moment as the file keeps it."""
    return int(moment.timestamp() * 1000)


def _order(
    driver: sqlite3.Connection, serial: int, receipt: int, device: int, status: Status, came: datetime = ACCEPTED
) -> None:
    finished = status in {Status.READY, Status.OUT_FOR_DELIVERY, Status.HANDED_OVER, Status.WRITTEN_OFF}
    closed = status in {Status.HANDED_OVER, Status.WRITTEN_OFF, Status.CANCELLED}
    place = "" if status is Status.HANDED_OVER else "Б-03"
    values = (
        *(number_of(serial), 1, receipt, device, status.value, "repaired" if finished else None),
        *("paid", 0, 0, place, "Кузнецов", ms(came)),
        *(ms(READY) if finished else None, ms(GONE) if closed else None, 0 if finished else None),
    )
    driver.execute(f"INSERT INTO orders ({_ORDERS}) VALUES ({', '.join('?' * len(values))})", values)
    event = (serial, number_of(serial), "accepted", "Ольга", "1", ms(came), status.value, place, "Кузнецов")
    driver.execute(
        "INSERT INTO custody_event (sequence, order_number, act, who, workstation, at, status_after, place_after, "
        "technician) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        event,
    )
