"""The centre's settings as rows of names and JSON values, so that a setting more needs no migration."""

import json
import sqlite3
from dataclasses import fields, replace
from datetime import date
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from servicedesk.domain.money import Money
from servicedesk.domain.terms import Tariff
from servicedesk.domain.write_off import Disposal
from servicedesk.services.centre import Centre
from servicedesk.storage.queries import Query
from servicedesk.storage.schema import centre

_ROWS = Query(select(centre.c.key, centre.c.value))
_insert = insert(centre).values(key=bindparam("key"), value=bindparam("value"))
_KEEP = Query(_insert.on_conflict_do_update(index_elements=["key"], set_={"value": _insert.excluded.value}))


def read_centre(connection: sqlite3.Connection) -> Centre:
    """The settings as kept; what is missing is as usual, and what a newer program added is left alone."""
    usual = Centre()
    known = {field.name for field in fields(Centre)}
    kept = {key: json.loads(value) for key, value in _ROWS.all(connection) if key in known}
    return replace(usual, **{key: _from_plain(getattr(usual, key), value) for key, value in kept.items()})


def write_centre(connection: sqlite3.Connection, settings: Centre) -> None:
    """Keep the settings."""
    rows = [
        {"key": field.name, "value": json.dumps(_to_plain(getattr(settings, field.name)), ensure_ascii=False)}
        for field in fields(Centre)
    ]
    _KEEP.run_each(connection, rows)


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
