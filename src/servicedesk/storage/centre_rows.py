"""The centre's settings as rows of names and JSON values, so that a setting more needs no migration."""

import json
import sqlite3
from dataclasses import fields, replace
from datetime import date
from typing import Any

from servicedesk.domain.money import Money
from servicedesk.domain.terms import Tariff
from servicedesk.domain.write_off import Disposal
from servicedesk.services.centre import Centre
from servicedesk.storage.connections import Readers

# Written out, since a window reads them before SQLAlchemy is loaded (start-up).
_ROWS = "SELECT key, value FROM centre"
_KEEP = "INSERT INTO centre (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value"


class SqlCentreReads:
    """The settings by themselves, on a connection of the reading thread's own."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    def centre(self) -> Centre:
        """The centre's settings as they hold now."""
        with self._readers.reading() as connection:
            return read_centre(connection)


def read_centre(connection: sqlite3.Connection) -> Centre:
    """The settings as kept; what is missing is as usual, and what a newer program added is left alone."""
    usual = Centre()
    known = {field.name for field in fields(Centre)}
    kept = {key: json.loads(value) for key, value in connection.execute(_ROWS) if key in known}
    return replace(usual, **{key: _from_plain(getattr(usual, key), value) for key, value in kept.items()})


def write_centre(connection: sqlite3.Connection, settings: Centre) -> None:
    """Keep the settings."""
    rows = [
        {"key": field.name, "value": json.dumps(_to_plain(getattr(settings, field.name)), ensure_ascii=False)}
        for field in fields(Centre)
    ]
    connection.executemany(_KEEP, rows)


def _to_plain(value: Any) -> Any:
    match value:
        case Money():
            return value.kopecks
        case date():
            return value.isoformat()
        case Tariff():
            return {field.name: _to_plain(getattr(value, field.name)) for field in fields(value)}
        case tuple():
            return [_to_plain(part) for part in value]
        case _:
            return value


def _from_plain(usual: Any, value: Any) -> Any:
    match usual:
        case (Tariff(), *_):
            return tuple(_tariff(told) for told in value)
        case tuple():
            return tuple(value)
        case Disposal():
            return Disposal(value)
        case _:
            return value


def _tariff(told: dict[str, Any]) -> Tariff:
    sums = {name: None if told[name] is None else Money(told[name]) for name in ("small", "medium", "large", "cap")}
    return Tariff(**(told | sums | {"holds_from": date.fromisoformat(told["holds_from"])}))
