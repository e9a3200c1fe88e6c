"""Moments as the centre's own clock shows them: the store keeps them in UTC, people read them in their zone."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import datetime, tzinfo
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from servicedesk.domain.refusals import Refusal

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Record = TypeVar("Record", bound="DataclassInstance")


def zone_of(name: str) -> ZoneInfo | None:
    """The time zone of this name; None for one that this machine does not know. A part of a name, such as ``Europe``,
    is a folder there, which the library stumbles over.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


@cache
def _moments(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if "datetime" in str(field.type))


def in_zone(record: Record, zone: tzinfo | None) -> Record:
    """The frozen record with each of its moments told in the zone; what they stand for does not change."""
    names = _moments(type(record))
    values = {name: getattr(record, name) for name in names}
    told = {name: value.astimezone(zone) for name, value in values.items() if isinstance(value, datetime)}
    return replace(record, **told)


@contextmanager
def refusing_in(zone: tzinfo | None) -> Iterator[None]:
    """What is refused inside tells its moments in the zone: it was raised by what the store keeps in UTC."""
    try:
        yield
    except Refusal as refusal:
        for name, value in refusal.facts().items():
            if isinstance(value, datetime):
                setattr(refusal, name, value.astimezone(zone))
        raise


def all_in_zone(records: Iterable[Record], zone: tzinfo | None) -> tuple[Record, ...]:
    """Each record in the zone."""
    return tuple(in_zone(record, zone) for record in records)
