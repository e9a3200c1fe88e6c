"""The sample centre: a house with months of work in it, for trying the program and for its pictures.

It is made by the real use cases under a clock that walks through those months, so everything in it could have happened.
"""

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

from servicedesk.domain.custody import Hand
from servicedesk.domain.money import Money
from servicedesk.domain.person import Person, Role
from servicedesk.domain.shop import Shop
from servicedesk.domain.terms import Tariff
from servicedesk.services.cases.ports import Vault
from servicedesk.services.centre import Centre
from servicedesk.services.papers import Paper, PaperKind
from servicedesk.services.ports import Clock, IssuedPaper, IssuedPapers, Store, Work
from servicedesk.services.reads import Filter, IntakeReads, OrderReads
from servicedesk.services.sample_house import USUAL_CLERK, House
from servicedesk.services.sample_steps import Now, Told, UseCases, sum_of
from servicedesk.services.storeroom.ports import StoreReads
from servicedesk.services.storeroom.records import PlaceWish
from servicedesk.services.storeroom.shelves import Shelves


class _HandedOutLongAgo:
    """Papers are kept as issued, but none is put on the print queue."""

    def __init__(self, papers: IssuedPapers) -> None:
        self._papers = papers

    def issue(self, paper: Paper, *, language: str, hand: Hand) -> int:
        return self._papers.issue(paper, language=language, hand=hand)

    def latest(self, kind: PaperKind, subject: int, order: int | None = None) -> IssuedPaper | None:
        return self._papers.latest(kind, subject, order)

    def enqueue(self, paper_id: int, hand: Hand, *, duplicate: bool = False) -> None:
        """Nothing is printed."""


class _OneTransaction:
    """A store whose every transaction is the same one: the sample is whole or absent."""

    def __init__(self, work: Work) -> None:
        self._work = work

    @contextmanager
    def transaction(self) -> Iterator[Work]:
        yield self._work

    reading = transaction


class Sample:
    """Fills an empty database with the sample centre. The passports of its cases, of people who do not exist, are
    sealed in ``vault``.
    """

    def __init__(
        self, store: Store, intake: IntakeReads, orders: OrderReads, places: StoreReads, vault: Vault, clock: Clock
    ) -> None:
        self._store = store
        self._reads = (intake, orders)
        self._place_reads = places
        self._vault = vault
        self._clock = clock

    def fill(self) -> bool:
        """Make the sample; False, and nothing done, where a centre or an order is already."""
        _intake, orders = self._reads
        with self._store.reading() as work:
            in_use = bool(work.centre().name)
        if in_use or orders.find("", Filter.ALL, None, 1, self._clock().date()).rows:
            return False
        with self._store.transaction() as work:
            # Nobody else may put other papers into a transaction, hence it is no part of the port.
            replaceable: Any = work
            replaceable.papers = _HandedOutLongAgo(work.papers)
            self._live(work, _told())
        return True

    def _live(self, work: Work, told: Told) -> None:
        now = Now(self._clock().astimezone(ZoneInfo(told["centre"]["time_zone"])), USUAL_CLERK)
        work.save_centre(_centre(told["centre"], told["tariffs"], now.at.date()))
        for person in _people(told):
            work.people.add(person)
        for shop in told["shops"]:
            work.shops.add(Shop.new(**shop))
        store = _OneTransaction(work)
        _put_up_shelves(Shelves(store, self._place_reads, now.clock, now.desk), told["rooms"])
        House(UseCases.on(store, work, self._reads, self._vault, now), now).live_through(told)


def _told() -> Told:
    resource = files("servicedesk.resources") / "sample" / "centre.toml"
    return tomllib.loads(resource.read_text(encoding="utf-8"))


def _centre(told: Told, tariffs: list[Told], today: date) -> Centre:
    phrases = {name: tuple(told[name]) for name in ("faults", "appearances", "accessories")}
    versions = tuple(_tariff(tariff, today) for tariff in tariffs)
    return Centre(**{**told, **phrases}, tariffs=versions, sample=True)


def _tariff(told: Told, today: date) -> Tariff:
    small, medium, large = (Money.parse(told[size]) for size in ("small", "medium", "large"))
    begins = today + timedelta(days=told["day"])
    return Tariff(begins, small=small, medium=medium, large=large, cap=sum_of(told.get("cap")))


def _people(told: Told) -> list[Person]:
    """Everybody who does something in the sample, with what they do."""
    roles: dict[str, set[Role]] = {USUAL_CLERK: {Role.CLERK}}
    if told["centre"].get("director"):
        roles.setdefault(told["centre"]["director"], set()).add(Role.DIRECTOR)
    for visit in told["visits"]:
        roles.setdefault(visit.get("clerk", USUAL_CLERK), set()).add(Role.CLERK)
        for device in visit["devices"]:
            if "technician" in device:
                roles.setdefault(device["technician"], set()).add(Role.TECHNICIAN)
    return [Person.new(name, *kinds) for name, kinds in roles.items()]


def _put_up_shelves(shelves: Shelves, rooms: list[Told]) -> None:
    """Rooms, the racks in them, and so many shelves in each rack."""
    for room in rooms:
        shelves.save(None, PlaceWish(room["name"]))
        for rack in room["racks"]:
            shelves.save(None, PlaceWish(rack["name"], within=room["name"]))
            for index in range(1, rack["shelves"] + 1):
                name = f"{rack['letter']}-{index:02d}"
                shelves.save(None, PlaceWish(name, rack["name"], str(rack["holds"]), tuple(rack["sizes"])))
