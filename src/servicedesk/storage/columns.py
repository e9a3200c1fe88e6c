"""How the values of the desk become columns: whole numbers and words, which every database sorts and compares alike."""

import json
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import BigInteger, Dialect, Integer, Text, TypeDecorator
from sqlalchemy.types import TypeEngine

from servicedesk.domain.money import Money
from servicedesk.domain.moves import Former
from servicedesk.domain.status import Outcome, Status

T = TypeVar("T")
V = TypeVar("V")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_FORMER_MOMENTS = ("at", "ready_at", "told_at")


def milliseconds(moment: datetime) -> int:
    """A zone-aware moment as whole milliseconds since 1970 in UTC; finer parts are cut off."""
    return (moment - _EPOCH) // _MILLISECOND


def moment(value: int) -> datetime:
    """The moment, in UTC, that ``milliseconds`` wrote."""
    return _EPOCH + value * _MILLISECOND


def day_number(day: date) -> int:
    """A day as a whole number that people can read as well: 20260731."""
    return day.year * 10_000 + day.month * 100 + day.day


def day(value: int) -> date:
    """The day that ``day_number`` wrote."""
    return date(value // 10_000, value // 100 % 100, value % 100)


def optional(make: Callable[[V], T], value: V | None) -> T | None:
    """What ``make`` makes of a column's value; NULL stays None."""
    return None if value is None else make(value)


class _Whole(TypeDecorator[Any]):
    """A whole number of up to 64 bits: INTEGER is that in SQLite, where an INTEGER key is the row's own, and BIGINT
    elsewhere.
    """

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Integer() if dialect.name == "sqlite" else BigInteger())


class Number(_Whole):
    """A number as it is."""

    cache_ok = True


class Kopecks(_Whole):
    """Money as whole kopecks."""

    cache_ok = True

    def process_bind_param(self, value: Money | None, _dialect: Dialect) -> int | None:
        return None if value is None else value.kopecks

    def process_result_value(self, value: int | None, _dialect: Dialect) -> Money | None:
        return None if value is None else Money(value)


class Moment(_Whole):
    """A zone-aware moment as milliseconds since 1970 in UTC."""

    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> int | None:
        return None if value is None else milliseconds(value)

    def process_result_value(self, value: int | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else moment(value)


class Day(_Whole):
    """A day of the calendar as 20260731."""

    cache_ok = True

    def process_bind_param(self, value: date | None, _dialect: Dialect) -> int | None:
        return None if value is None else day_number(value)

    def process_result_value(self, value: int | None, _dialect: Dialect) -> date | None:
        return None if value is None else day(value)


class YesNo(_Whole):
    """A truth as 0 or 1."""

    cache_ok = True

    def process_bind_param(self, value: bool | None, _dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, _dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class Word(TypeDecorator[Any]):
    """One of the words of an enumeration."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: StrEnum | None, _dialect: Dialect) -> str | None:
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: str | None, _dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.kind(value)


class Names(TypeDecorator[Any]):
    """A list of texts as a JSON array."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: list[str] | None, _dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> list[str] | None:
        return None if value is None else list(json.loads(value))


class FormerState(TypeDecorator[Any]):
    """An order as it was before its last step, as JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Former | None, _dialect: Dialect) -> str | None:
        if value is None:
            return None
        told = {field.name: getattr(value, field.name) for field in fields(value)}
        moments = {name: optional(milliseconds, told[name]) for name in _FORMER_MOMENTS}
        price = None if value.price is None else value.price.kopecks
        return json.dumps({**told, **moments, "price": price}, ensure_ascii=False)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> Former | None:
        if value is None:
            return None
        told = json.loads(value)
        moments = {name: optional(moment, told[name]) for name in _FORMER_MOMENTS}
        states = {"status": Status(told["status"]), "outcome": optional(Outcome, told["outcome"])}
        return Former(**{**told, **moments, **states, "price": optional(Money, told["price"])})
