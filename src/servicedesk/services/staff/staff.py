"""The staff: who works in the centre and what each may decide, kept in the database for all counters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from servicedesk.domain.codes import CodeKind
from servicedesk.domain.custody import Hand
from servicedesk.domain.input_refusals import ChoiceUnknown
from servicedesk.domain.people_refusals import BadgeUnknown, PersonKnown, PersonUnknown
from servicedesk.domain.person import Person, Role, follow_name
from servicedesk.domain.text import name_key
from servicedesk.services.issuing import issue
from servicedesk.services.numbers import of_kind
from servicedesk.services.papers import PlaceLabelPaper
from servicedesk.services.ports import Clock, Desk, Store, Work
from servicedesk.services.staff.position import position_of


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """Somebody who works here, as kept. ``badge`` is the code of the badge, 0 without one."""

    id: int
    name: str
    roles: tuple[Role, ...]
    badge: int = 0

    def may_be(self, role: Role) -> bool:
        """Whether this person has the role."""
        return role in self.roles


@dataclass(frozen=True, slots=True)
class PersonTold:
    """Somebody as a page tells them; ``id`` is None for somebody new."""

    name: str
    roles: tuple[Role, ...] = ()
    id: int | None = None


class Staff:
    """People come, change their name or their work, get a badge, and leave. Whoever left stays on record, since the
    ledger names them; who comes back under the same name is the same person.
    """

    def __init__(self, store: Store, clock: Clock, desk: Callable[[], Desk]) -> None:
        self._store = store
        self._clock = clock
        self._desk = desk

    def people(self) -> tuple[PersonRecord, ...]:
        """Everybody who works here now, by name."""
        with self._store.reading() as work:
            return _everybody(work)

    def named(self, name: str) -> PersonRecord:
        """Who works here under this name, however it is written; raises PersonUnknown."""
        with self._store.reading() as work:
            return _record(_known(work, name))

    def with_badge(self, text: str) -> PersonRecord:
        """Who wears the scanned badge; raises ForeignCode, CodeSpoiled, WrongPaper, BadgeUnknown."""
        code = of_kind(text, CodeKind.BADGE)
        with self._store.reading() as work:
            person = work.people.with_badge(code.number)
            if person is None or not person.active:
                raise BadgeUnknown(number=code.grouped)
            return _record(person)

    def add(self, name: str, *roles: Role) -> PersonRecord:
        """Put somebody on record; raises ValueMissing, ValueTooLong, PersonKnown for who works here already."""
        with self._store.transaction() as work:
            return _record(_take_on(work, PersonTold(name, roles)))

    def welcome(self, names: Sequence[str], role: Role = Role.CLERK) -> tuple[PersonRecord, ...]:
        """See to it that everybody of these names is on record with this role; everybody who works here. Nothing is
        written when all are, and whoever was retired stays so.
        """
        with self._store.reading() as work:
            missing = [name for name in names if not _is_welcome(work, name, role)]
        if not missing:
            return self.people()
        with self._store.transaction() as work:
            for name in missing:
                person = work.people.named(name)
                if person is None:
                    person = _take_on(work, PersonTold(name))
                person.roles = sorted({*person.roles, role.value})
            return _everybody(work)

    def keep(self, told: PersonTold) -> PersonRecord:
        """Change somebody's name and roles; the orders that a technician works on go along under the new name. Raises
        as ``add`` does, PersonUnknown for nobody on record.
        """
        with self._store.transaction() as work:
            return _record(_change(work, told, self._hand()))

    def revise(self, told: Sequence[PersonTold], gone: Sequence[int] = ()) -> tuple[PersonRecord, ...]:
        """Retire those who are ``gone``, change and take on those who are told, all of it or nothing; everybody who
        works here then. Raises as ``keep`` does.
        """
        hand = self._hand()
        with self._store.transaction() as work:
            for person in work.people.working():
                person.active = person.id not in gone
            for one in told:
                _change(work, one, hand) if one.id is not None else _take_on(work, one)
            return _everybody(work)

    def retire(self, name: str) -> PersonRecord:
        """Somebody does not work here any more: the badge opens nothing. Raises PersonUnknown."""
        with self._store.transaction() as work:
            person = _known(work, name)
            person.active = False
            return _record(person)

    def issue_badge(self, name: str) -> PersonRecord:
        """Give a badge with a new number and put it on the print queue; one that was lost is void by that. Raises
        PersonUnknown.
        """
        with self._store.transaction() as work:
            person = _known(work, name)
            code = work.next_number(CodeKind.BADGE)
            person.badge = code.number
            paper = PlaceLabelPaper(code, person.name, position_of(work, person.name, short=True))
            issue(work, paper, self._hand())
            return _record(person)

    def _hand(self) -> Hand:
        return self._desk().hand(self._clock())


def roles_of(words: Sequence[str]) -> tuple[Role, ...]:
    """The roles of these words; raises ChoiceUnknown."""
    known = {role.value: role for role in Role}
    for word in words:
        if word not in known:
            raise ChoiceUnknown(field="role", text=word, allowed=", ".join(known))
    return tuple(known[word] for word in dict.fromkeys(words))


def _everybody(work: Work) -> tuple[PersonRecord, ...]:
    return tuple(_record(person) for person in work.people.working())


def _known(work: Work, name: str) -> Person:
    person = work.people.named(name)
    if person is None or not person.active:
        raise PersonUnknown(field="name", name=name.strip())
    return person


def _is_welcome(work: Work, name: str, role: Role) -> bool:
    person = work.people.named(name)
    return not name_key(name) or (person is not None and (not person.active or person.may_be(role)))


def _take_on(work: Work, told: PersonTold) -> Person:
    """Somebody new, or somebody who left and comes back."""
    person = Person.new(told.name, *told.roles)
    former = work.people.named(person.name)
    if former is None:
        work.people.add(person)
        return person
    if former.active:
        raise PersonKnown(field="name", name=former.name)
    former.name, former.roles, former.active = person.name, person.roles, True
    return former


def _change(work: Work, told: PersonTold, hand: Hand) -> Person:
    wanted = Person.new(told.name, *told.roles)
    person = next((one for one in work.people.working() if one.id == told.id), None)
    if person is None:
        raise PersonUnknown(field="name", name=wanted.name)
    namesake = work.people.named(wanted.name)
    if namesake is not None and namesake is not person:
        raise PersonKnown(field="name", name=namesake.name)
    if person.may_be(Role.TECHNICIAN) and person.name != wanted.name:
        _carry_over(work, person.name, wanted.name, hand)
    if (person.name, person.roles) != (wanted.name, wanted.roles):
        person.name, person.roles = wanted.name, wanted.roles
    return person


def _carry_over(work: Work, old: str, new: str, hand: Hand) -> None:
    """Nobody's work is lost with a name: one event an order, since the ledger alone must tell who has it."""
    old, new = work.directory.technician(old), work.directory.technician(new)
    for order in work.people.orders_of(old):
        work.ledger.record(follow_name(order, old, new, hand))


def _record(person: Person) -> PersonRecord:
    if person.id is None:
        raise AssertionError("kept people have an id")
    return PersonRecord(person.id, person.name, tuple(Role(role) for role in person.roles), person.badge)
