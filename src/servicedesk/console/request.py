"""A request to accept devices, read strictly: every complaint names the place in the JSON document."""

from datetime import date, timedelta
from typing import Any, NoReturn, TypeVar
from uuid import uuid4

from servicedesk.console.command import chosen
from servicedesk.domain.customer import Contact
from servicedesk.domain.money import NOTHING, Estimate, Money
from servicedesk.domain.payment import Method
from servicedesk.domain.refusals import DayNotUnderstood, RequestNotUnderstood, ValueMissing, ValueTooLong
from servicedesk.domain.terms import SizeClass
from servicedesk.domain.text import demand_text
from servicedesk.domain.warranty import Warranty
from servicedesk.services.checks import at_field
from servicedesk.services.intake_records import DeviceRequest, IntakeRequest
from servicedesk.services.wording import Wording

_LONGEST_KEY = 200
_MOST_DAYS = 3650
_DAY_SHAPES = "2026-12-01, +3"
_BEYOND_ANY_ID = 2**63

_TOP = ("customer", "devices", "advance", "method", "promised", "key")
_CUSTOMER = ("id", "name", "phone", "contact", "another_person")
_DEVICE = (
    *("kind", "brand", "model", "serial", "colour", "fault", "accessories", "appearance", "value", "estimate"),
    *("call_above", "warranty", "urgent", "promised", "place", "note", "device_id", "size", "payer"),
)

_DEVICE_TEXTS = ("brand", "model", "serial", "colour", "place", "note", "payer")

_Kind = TypeVar("_Kind")


class RequestReader:
    """Turns a JSON document into a request of intake. An absent value and ``null`` are the same."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def read(self, document: Any, today: date) -> IntakeRequest:
        """The request; raises InputRefused whose ``field`` is a path such as ``devices.0.value``."""
        top = self._object(document, "", _TOP)
        customer = self._object(self._needed(top, "customer", ""), "customer", _CUSTOMER)
        devices = self._of_type(self._needed(top, "devices", ""), "devices", list, "list")
        promised = self._day(top, "promised", "", today)
        contact = self._text(customer, "contact", "customer")
        key = self._text(top, "key", "") or uuid4().hex
        if len(key) > _LONGEST_KEY:
            raise ValueTooLong(field="key", limit=_LONGEST_KEY)
        return IntakeRequest(
            devices=tuple(self._device(each, f"devices.{at}", today, promised) for at, each in enumerate(devices)),
            key=key,
            customer_id=self._whole(customer, "id", "customer"),
            name=self._text(customer, "name", "customer"),
            phone=self._text(customer, "phone", "customer"),
            contact=chosen(Contact, contact, "customer.contact") if contact else None,
            another_person=self._yes_no(customer, "another_person", "customer"),
            advance=self._sum(top, "advance", "") or NOTHING,
            method=chosen(Method, self._text(top, "method", "") or "cash", "method"),
        )

    def _device(self, value: Any, path: str, today: date, promised: date | None) -> DeviceRequest:
        told = self._object(value, path, _DEVICE)
        texts: dict[str, Any] = {
            name: self._text(told, name, path)
            for name in ("brand", "model", "serial", "colour", "place", "note", "payer")
        }
        call_above = self._sum(told, "call_above", path)
        with at_field(f"{path}.estimate"):
            estimate = Estimate.parse(self._text(told, "estimate", path), call_above)
        return DeviceRequest(
            kind=self._text(told, "kind", path),
            fault=self._text(told, "fault", path),
            **texts,
            size=chosen(SizeClass, self._text(told, "size", path) or "medium", f"{path}.size"),
            appearance=self._texts(told, "appearance", path),
            accessories=self._texts(told, "accessories", path),
            value=self._sum(told, "value", path),
            warranty=chosen(Warranty, self._text(told, "warranty", path) or "paid", f"{path}.warranty"),
            urgent=self._yes_no(told, "urgent", path),
            estimate=estimate,
            promised=self._day(told, "promised", path, today) or promised,
            device_id=self._whole(told, "device_id", path),
        )

    def _object(self, value: Any, path: str, allowed: tuple[str, ...]) -> dict[str, Any]:
        found = self._of_type(value, path, dict, "object")
        for name in found:
            if name not in allowed:
                self._refuse(_at(path, name), "unknown_name", allowed=", ".join(allowed))
        return found

    def _needed(self, told: dict[str, Any], name: str, path: str) -> Any:
        if told.get(name) is None:
            raise ValueMissing(field=_at(path, name))
        return told[name]

    def _text(self, told: dict[str, Any], name: str, path: str) -> str:
        value = told.get(name)
        return "" if value is None else self._clean(value, _at(path, name))

    def _texts(self, told: dict[str, Any], name: str, path: str) -> tuple[str, ...]:
        """A list of texts, or one text."""
        value, place = told.get(name), _at(path, name)
        if value is None:
            return ()
        if isinstance(value, str):
            value = [value]
        parts = self._of_type(value, place, list, "list")
        clean = (self._clean(part, f"{place}.{index}").strip() for index, part in enumerate(parts))
        return tuple(part for part in clean if part)

    def _clean(self, value: Any, place: str) -> str:
        text = self._of_type(value, place, str, "text")
        demand_text(text, place)
        return text

    def _sum(self, told: dict[str, Any], name: str, path: str) -> Money | None:
        value, place = told.get(name), _at(path, name)
        if value is None:
            return None
        text = self._of_type(value, place, str, "sum")
        if not text.strip():
            return None
        with at_field(place):
            return Money.parse(text)

    def _yes_no(self, told: dict[str, Any], name: str, path: str) -> bool:
        value = told.get(name)
        return False if value is None else self._of_type(value, _at(path, name), bool, "yes_no")

    def _whole(self, told: dict[str, Any], name: str, path: str) -> int | None:
        value = told.get(name)
        if value is None:
            return None
        found = self._of_type(value, _at(path, name), int, "whole")
        if not 0 < found < _BEYOND_ANY_ID:
            self._refuse(_at(path, name), "not_whole")
        return found

    def _day(self, told: dict[str, Any], name: str, path: str, today: date) -> date | None:
        """A day as ``2026-12-01``, or so many days from today as ``+3``."""
        text, place = self._text(told, name, path).strip(), _at(path, name)
        if not text:
            return None
        ahead = text.removeprefix("+")
        try:
            if ahead == text:
                return date.fromisoformat(text)
            days = int(ahead)
        except ValueError:
            raise DayNotUnderstood(field=place, text=text, shapes=_DAY_SHAPES) from None
        if not ahead.isdigit() or days > _MOST_DAYS:
            raise DayNotUnderstood(field=place, text=text, shapes=_DAY_SHAPES)
        return today + timedelta(days=days)

    def _of_type(self, value: Any, place: str, kind: type[_Kind], wanted: str) -> _Kind:
        if type(value) is not kind:
            self._refuse(place, f"not_{wanted}")
        found: _Kind = value
        return found

    def _refuse(self, place: str, why: str, **facts: object) -> NoReturn:
        raise RequestNotUnderstood(field=place, detail=self._wording.text("console", f"request.{why}", **facts))


def _at(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
