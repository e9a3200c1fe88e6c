"""Notices what a transaction changes, at every flush: the names it uses, and the orders to be indexed anew."""

from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import get_history

from servicedesk.domain.codes import grouped
from servicedesk.services.reads import Column
from servicedesk.storage.directory import SqlDirectory
from servicedesk.storage.mapping import Customer, Device, Order, Shop

_DEVICE_WORDS = ("kind", "brand", "model", "serial", "colour")
_PLACED = {"place": Column.PLACE, "technician": Column.TECHNICIAN, "payer": Column.PAYER}


class Changes:
    """What changed so far, as ids."""

    def __init__(self, session: Session, directory: SqlDirectory) -> None:
        self.orders: set[int] = set()
        self.devices: set[int] = set()
        self.customers: set[int] = set()
        self._touched: set[int] = set()
        self._directory = directory
        event.listen(session, "before_flush", self._notice)

    @property
    def touched_order(self) -> str:
        """The order that was to be changed, for people; empty when there is not exactly one."""
        return grouped(min(self._touched)) if len(self._touched) == 1 else ""

    def _notice(self, session: Session, _flush: object, _instances: object) -> None:
        for entity in session.new:
            self._notice_new(entity)
        for entity in session.dirty:
            match entity:
                case Order():
                    self._notice_order(entity)
                case Device() if _has_changed(entity, *_DEVICE_WORDS):
                    self.devices.add(_kept(entity.id))
                    self._count_device(entity)
                case Customer() if _has_changed(entity, "name", "phones"):
                    self.customers.add(_kept(entity.id))

    def _notice_new(self, entity: Any) -> None:
        match entity:
            case Order():
                self.orders.add(entity.number)
                self._count_places(entity, _PLACED)
            case Device():
                self._count_device(entity)
            case Shop():
                self._directory.use(Column.PAYER, entity.name)

    def _notice_order(self, order: Order) -> None:
        self._touched.add(order.number)
        placed = {name: field for name, field in _PLACED.items() if _has_changed(order, name)}
        self._count_places(order, placed)
        if placed or _has_changed(order, "declared_fault", "device_id"):
            self.orders.add(order.number)

    def _count_places(self, order: Order, placed: dict[str, Column]) -> None:
        for name, field in placed.items():
            self._directory.use(field, getattr(order, name))

    def _count_device(self, device: Device) -> None:
        self._directory.use_device(device.kind, device.brand, device.model, device.colour)


def _has_changed(entity: Any, *names: str) -> bool:
    return any(get_history(entity, name).has_changes() for name in names)


def _kept(identity: int | None) -> int:
    if identity is None:
        raise AssertionError("kept things have an id")
    return identity
