"""Who may decide: the director's acts ask for the director, and a second person is really a second one.

The seam for a log-in: whoever proves who they are, the acts ask these two functions and nothing else.
"""

from servicedesk.domain.custody import Hand
from servicedesk.domain.input_refusals import ValueMissing
from servicedesk.domain.people_refusals import DirectorNeeded, PersonUnknown
from servicedesk.domain.person import Role
from servicedesk.domain.refusals import SecondPersonNeeded
from servicedesk.domain.text import name_key
from servicedesk.services.ports import Work


def demand_director(work: Work, name: str) -> str:
    """The director's name as kept; raises ValueMissing for no name, DirectorNeeded when ``name`` is on record as nobody
    who may decide.

    A centre that has put nobody on record as its director takes the name in its settings.
    """
    if not name_key(name):
        raise ValueMissing(field="director")
    directors = _on_record(work) or [told for told in (work.centre().director,) if told]
    found = next((kept for kept in directors if name_key(kept) == name_key(name)), None)
    if found is None:
        raise DirectorNeeded(name=name.strip())
    return found


def director_of(work: Work) -> str:
    """Whom a paper to the director is addressed to: the name in the centre's settings, else the only one on record as
    the director; nobody when there are several, for one of them would have to be guessed.
    """
    told, known = work.centre().director, _on_record(work)
    return told or (known[0] if len(known) == 1 else "")


def demand_second(work: Work, hand: Hand, name: str, number: str) -> str:
    """The second person's name as kept. Raises SecondPersonNeeded for nobody, or for whoever acts, however the name is
    written; PersonUnknown for somebody who does not work here, once the centre has its people on record.
    """
    if not hand.is_another(name):
        raise SecondPersonNeeded(number=number)
    return demand_known(work, name)


def demand_known(work: Work, name: str) -> str:
    """The name as kept of somebody who works here; raises PersonUnknown about the field ``second_person``.

    A centre that has put nobody on record knows nobody: any name is taken as it is told.
    """
    if not work.people.working():
        return " ".join(name.split())
    person = work.people.named(name)
    if person is None or not person.active:
        raise PersonUnknown(field="second_person", name=name.strip())
    return person.name


def demand_director_or_second(work: Work, hand: Hand, name: str, number: str) -> str:
    """The second person's name as kept; the director decides alone, so nobody else is asked for then. Raises as
    ``demand_second`` does.
    """
    if not name.strip() and _is_director(work, hand.who):
        return ""
    return demand_second(work, hand, name, number)


def _is_director(work: Work, name: str) -> bool:
    try:
        demand_director(work, name)
    except (DirectorNeeded, ValueMissing):
        return False
    return True


def _on_record(work: Work) -> list[str]:
    return [person.name for person in work.people.working() if person.may_be(Role.DIRECTOR)]
